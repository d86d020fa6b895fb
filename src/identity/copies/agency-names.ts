/**
 * News agencies: id, then the names they sign with, in any of their languages. Names in capitals are taken in capitals only;
 * others in any case.
 */
export const AGENCY_NAMES = `
ap: AP|Associated Press|The Associated Press|أ ب|أسوشيتد برس|اسوشيتد برس|Ассошиэйтед Пресс|美联社|美聯社|AP通信|AP連合|אי-פי|סוכנות AP
afp: AFP|Agence France-Presse|Agence France Presse|أ ف ب|أ.ف.ب|ا ف ب|ا.ف.ب|ا.ف.پ|فرانس برس|وكالة فرانس برس|Франс Пресс|АФП|法新社|AFP通信|AFP=時事|AFP時事|AFP=연합뉴스
reuters: Reuters|REUTER|Thomson Reuters|Thomson Reuters Foundation|رويترز|رویترز|Рейтер|Рейтерс|Рейтерз|路透社|路透|路透電|ロイター|로이터|로이터=연합뉴스|רויטרס
dpa: dpa|DPA|dpa-AFX|Deutsche Presse-Agentur|د ب أ|د.ب.أ|德新社
efe: EFE|Agencia EFE|Agência EFE|إفي|埃菲社
ansa: ANSA|Agenzia ANSA|أنسا|安莎社
agi: AGI|Agenzia Italia
adnkronos: Adnkronos
tass: TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|تاس|塔斯社|タス通信
interfax: Interfax|Интерфакс|إنترفاكس|国际文传电讯社|インタファクス
interfax-ukraine: Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна
interfax-kazakhstan: Interfax-Kazakhstan|Интерфакс-Казахстан
ukrinform: Ukrinform|Укрінформ|Укринформ|乌通社
unian: UNIAN|УНІАН|УНИАН
ria: RIA Novosti|RIA|РИА Новости|РИА|俄新社|ريا نوفوستي
sputnik: Sputnik|Спутник|سبوتنيك|卫星通讯社|スプートニク
rbc-ukraine: RBC-Ukraine|РБК-Україна|РБК-Украина
xinhua: Xinhua|Xinhua News Agency|Agencia Xinhua|شينخوا|Синьхуа|新华社|新華社|新华网|新華網|신화
cns: 中新社|中新网|China News Service
kyodo: Kyodo|Kyodo News|共同|共同通信|共同社
jiji: Jiji|Jiji Press|時事|時事通信|时事社
yonhap: Yonhap|Yonhap News|연합뉴스|韩联社|韓聯社|聯合ニュース|يونهاب
kcna: KCNA|조선중앙통신|朝中社|朝鮮中央通信
cna-taiwan: 中央社|Focus Taiwan
anadolu: AA|Anadolu|Anadolu Agency|Anadolu Ajansı|الأناضول|وكالة الأناضول|Анадолу|آناتولی
iha: İHA|İhlas Haber Ajansı
dha: DHA|Demirören Haber Ajansı
sana: SANA|سانا
mena: MENA|أ ش أ|أ.ش.أ|وكالة أنباء الشرق الأوسط
wafa: WAFA|وفا
irna: IRNA|إرنا|ارنا|ایرنا|ИРНА
tasnim: Tasnim|Tasnim News|تسنيم|تسنیم|Тасним
fars: Fars News|Fars News Agency|فارس
mehr: Mehr News|مهر|MNA
isna: ISNA|ایسنا|إيسنا
pti: PTI|Press Trust of India|पीटीआई
ani: ANI|Asian News International|एएनआई
ians: IANS|Indo-Asian News Service|आईएएनएस
uni: UNI
bss: BSS|Bangladesh Sangbad Sangstha|বাসস
app: APP|Associated Press of Pakistan
inp: INP
apa: APA|Austria Presse Agentur
belga: Belga
pap: PAP
ctk: CTK|ČTK
tasr: TASR
mti: MTI
lusa: Lusa|Agência Lusa
anp: ANP
tt: TT|TT-Reuters
ntb: NTB|NPK-NTB
ritzau: Ritzau
stt: STT
bns: BNS
elta: ELTA
leta: LETA
sta: STA
hina: Hina|HINA
tanjug: Tanjug|Танјуг|Танјug
beta: Beta|Бета
fena: FENA
srna: SRNA|Срна
mia: MIA|МИА
bta: BTA|БТА
ata: ATA
ana-mpa: ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ
cna-cyprus: ΚΥΠΕ
agerpres: Agerpres
moldpres: Moldpres
bernama: Bernama
antara: Antara
vna: VNA|TTXVN
pna: PNA|Philippine News Agency
tna: TNA
spa: SPA|واس|Saudi Press Agency
wam: WAM|وام
qna: QNA|قنا
petra: Petra|بترا
kuna: KUNA|كونا
bna: BNA|بنا
ona: ONA|العمانية
nna: NNA|الوكالة الوطنية للإعلام|الوطنية
ina: INA|واع
saba: Saba|سبأ
sabanew: Sabanew
suna: SUNA|سونا
lana: LANA|وال
tap: TAP|وات|Tunis Afrique Presse
aps: APS|وأج|واج|Algérie Presse Service
map: MAP|و م ع|Maghreb Arabe Presse
ami-mauritania: AMI
sonna: SONNA
ena: ENA|Ethiopian News Agency
nan: NAN|News Agency of Nigeria
gna: GNA|Ghana News Agency
rna: RNA
panapress: Panapress|PANA
aip: AIP
acp: ACP
apanews: APAnews
fides: Fides|Agenzia Fides|Agence Fides
europa-press: Europa Press|EUROPAPRESS
telam: Télam|Telam
prensa-latina: Prensa Latina|PL
notimex: Notimex
agencia-brasil: Agência Brasil|Agencia Brasil|ABr
abi: ABI
andina: Andina
avn: AVN
upi: UPI|United Press International
bloomberg: Bloomberg|Bloomberg News|彭博社|彭博|ブルームバーグ
pa: PA Media|Press Association
cp: The Canadian Press|Canadian Press|CP
aap: AAP|Australian Associated Press
belta: BelTA|BELTA|БЕЛТА|БелТА
azertac: Azertac|AZERTAC|AZƏRTAC|АЗЕРТАДЖ
apa-azerbaijan: APA.az
trend: Trend|Тренд
report-az: Report.az
armenpress: Armenpress|Արմենպրես|Арменпресс
interpressnews: Interpressnews|InterPressNews|ინტერპრესნიუსი
kabar: Kabar|Кабар
kazinform: Kazinform|Казинформ|QazAqparat
uza: UzA|УзА
khovar: Khovar|Ховар
turan: Turan|Туран
montsame: Montsame|МОНЦАМЭ
trt: TRT Haber
rfe-rl: RFE/RL
kna: KNA
epd: epd
sid: SID
`;
