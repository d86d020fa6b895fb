/** Villages, camps, quarters and regions of conflict news that the lists lack or spell in another way. */
export const MORE = `
SY: Kafr Nabl, Kafr Nubl, Kafranbel, Kafr Nobol; ar كفرنبل
SY @36.66,40.37: Tell Tamer, Tal Tamr, Tal Tamer, Tell Tamr; ar تل تمر; tr Til Temir, Tel Temir; ru Телль-Тамер
SY @36.38,38.87: Ain Issa, Ayn Issa, Ein Issa; ar عين عيسى; tr Ayn İsa; ru Айн-Исса
SY @36.06,40.73: Al-Shaddadi, Shaddadi, Al-Shaddadah, Shaddadeh; ar الشدادي
SY @33.444,36.341: Sayyida Zaynab, Sayyidah Zaynab, Sayeda Zeinab, Sayyida Zeinab; ar السيدة زينب
SY @33.53,36.40: Eastern Ghouta, East Ghouta; ar الغوطة الشرقية; ru Восточная Гута
SY: Talbisah, Talbiseh, Talbise; ar تلبيسة
SY @33.49,38.62: Al-Tanf, Tanf; ar التنف; ru Эт-Танф
IQ @34.87,44.49: Amerli, Amirli; ar آمرلي
IQ @32.86,44.21: Jurf al-Sakhar, Jurf al-Nasr; ar جرف الصخر
YE @16.41,43.06: Haradh, Harad; ar حرض; he חרד'
YE: Rada', Radaa, Rida, Radda; ar رداع
PS @31.50,34.47: Shejaiya, Shujaiya, Shuja'iyya, Shujaiyya, Shijaiyah; ar الشجاعية; he שג'אעייה
PS @31.31,34.25: Tel al-Sultan, Tal al-Sultan; ar تل السلطان
PS @31.34,34.28: Al-Mawasi, Mawasi; ar المواصي
PS @31.32,34.35: Abasan, Abasan al-Kabira; ar عبسان
LB @33.10,35.44: Maroun al-Ras, Maroun el-Ras, Maroun al Ras; ar مارون الراس; he מארון א-ראס, מרון א-ראס
LB @33.12,35.33: Aita al-Shaab, Ayta ash-Shab, Aita al-Chaab, Ayta al-Shaab; ar عيتا الشعب; he עיתא א-שעב
LB @33.85,35.51: Dahiyeh, Dahieh, Dahiya; ar الضاحية الجنوبية, الضاحية; he דאחייה, הדאחייה
SD @13.50,24.88: Tawila, Tawilah; ar طويلة
SD: Al Manaqil, Managil, Al Managil, El Managil; ar المناقل
SO @2.34,42.28: Bardera, Baardheere, Bardhere
SO @3.81,43.25: Wajid, Waajid
SO @2.41,42.98: Dinsoor, Diinsoor
SO: Qoryooley, Qoryoley, Qoryoley
SO @4.16,42.08: Dolow, Doolow, Dollow
SO: Balcad, Bal'ad, Balad
ET: Adama, Nazret, Nazareth
ET @12.96,36.20: Metema, Metemma, Metama
ET: Wukro, Wik'ro, Wuk'ro; am ውቅሮ
CD @1.37,29.78: Komanda
CD @-1.56,28.87: Rubaya
CD @-1.23,29.05: Kitshanga, Kitchanga
CD @-2.05,28.85: Bunyakiri
CD @-2.74,29.00: Kamanyola
CD @-1.50,29.34: Kibumba
ML @15.68,0.52: Labbezanga, Labbézanga
BF @14.23,-0.88: Arbinda, Aribinda
BF @14.63,0.07: Markoye
NE @14.62,1.38: Inates, Inatès
CM @12.37,14.22: Fotokol
MM @19.51,97.13: Demoso; my ဒီးမော့ဆို
MM @20.06,93.36: Myebon; my မြေပုံ
MM @20.36,93.27: Minbya; my မင်းပြား
MM @20.33,93.01: Ponnagyun; my ပုဏ္ဏားကျွန်း
MM @20.18,92.86: Pauktaw; my ပေါက်တော
MM @20.84,92.98: Kyauktaw; my ကျောက်တော်
MM @23.79,95.68: Kawlin; my ကောလင်း
MM @21.61,93.44,02: Matupi; my မတူပီ
AF @32.37,64.79: Musa Qala, Musa Qaleh, Musa Qal'ah; fa موسی قلعه
AF @31.52,64.12: Marjah, Marja; fa مارجه
AF @34.54,69.35: Pul-e-Charkhi, Pol-e Charkhi, Pul-i-Charkhi
PK/2: Bajaur, Bajaur Agency, Bajaur District; ur باجوڑ
PK/2: Kurram, Kurram Agency, Kurram District; ur کرم
PK/2: Khyber, Khyber Agency, Khyber District
PK/2: Orakzai, Orakzai Agency
PK/2: Mohmand, Mohmand Agency
UA @46.73,33.09: Krynky; ru Крынки; uk Кринки
UA @47.75,36.78: Staromaiorske; ru Старомайорское; uk Старомайорське
UA @47.82,36.84: Urozhaine; ru Урожайное; uk Урожайне
UA: Ilovaisk, Ilovays'k, Ilovaisk; ru Иловайск; uk Іловайськ
UA: Kakhovka; ru Каховка; uk Каховка
UA: Kreminna, Kremennaya; ru Кременная; uk Кремінна
UA: Siversk, Seversk, Sivers'k; ru Северск; uk Сіверськ; de Siwersk
UA: Soledar; ar سوليدار; ru Соледар; uk Соледар
UA: Svatove, Svatovo; ru Сватово; uk Сватове
RU: Grayvoron, Graivoron; ru Грайворон; uk Грайворон
RU: Nazran, Nazran'; ru Назрань
IN: Dantewara, Dantewada
IN: Punch, Poonch; ur پونچھ
IN: Rajaori, Rajouri; ur راجوری
CO @8.40,-73.05: Catatumbo
MX: Iguala, Iguala de la Independencia
HT: Pétion-Ville, Pétionville, Petion-Ville, Petionville
HT: Cité Soleil, Cite Soleil, Cité-Soleil
LY @30.50,18.57: Ras Lanuf; ar راس لانوف, رأس لانوف
LY: Brega, Al Burayqah, Marsa al Brega; ar البريقة
AZ @39.82,46.75: Nagorno-Karabakh, Nagorno Karabakh, Artsakh, Karabakh; ru Нагорный Карабах, Карабах; fr Haut-Karabakh; es Nagorno Karabaj, Alto Karabaj; ar ناغورني قره باغ; he נגורנו קרבאך; tr Dağlık Karabağ
TH: Su-ngai Kolok, Sungai Kolok
IR @34.88,50.99: Fordow, Fordo; fa فردو; he פורדו
YE @12.58,43.42: Bab al-Mandab, Bab el-Mandeb, Bab al-Mandeb; ar باب المندب
CD @-2.88,28.35,12: Mwenga
SD: Kosti, Kusti; ar كوستي
SD: Atbara, 'Atbarah; ar عطبرة; ru Атбара
SD: Dongola, Dunqulah, Dunqula; ar دنقلا; ru Донгола
SD: Um Rawaba, Umm Ruwaba, Umm Ruwabah, Um Ruwaba; ar أم روابة
SD: Barah; ar بارا
SD: Mellit, Melit; ar مليط; ru Меллит
SD @10.00,29.40: Heglig, Hajlij; ar هجليج; ru Хеглиг
SD: Al Dabbah, Ad Dabbah, Al-Dabba; ar الدبة
SD @13.08,29.22: Al Khuwai, El Khuwei, Al-Khuwayy; ar الخوي
SY @33.437,36.222: Sahnaya, Ashrafiyat Sahnaya; ar صحنايا, أشرفية صحنايا
SY @33.28,35.83: Hader; he חאדר
IQ @35.775,43.585: Makhmur, Makhmour, Maxmur; ar مخمور; tr Mahmur
LB @33.834,35.544: Baabda; ar بعبدا; he בעבדא
PS @32.282,35.382: Tammun, Tamun; ar طمون
PS @31.770,35.238: Silwan; ar سلوان; he סילוואן
PS @31.501,34.445: Zeitoun, Al-Zaytoun, Zaytoun; ar حي الزيتون; he שכונת זייתון
HT @19.133,-72.483: Petite Rivière de l'Artibonite, Petite-Rivière de l'Artibonite, Petite-Rivière-de-l'Artibonite
UA: Ternopil, Ternopil'; ru Тернополь; uk Тернопіль; zh 捷尔诺波尔; ar ترنوبل
UA: Dobropillia, Dobropillya; ru Доброполье; uk Добропілля; de Dobropillja
UA: Druzhkivka; ru Дружковка; uk Дружківка
UA: Dokuchaievsk, Dokuchayevs'k, Dokuchaevsk; ru Докучаевск; uk Докучаєвськ
RU: Syzran, Syzran'; ru Сызрань; uk Сизрань; zh 塞兹兰
IR: Iranshahr; fa ایرانشهر; ru Ираншехр
EC: Durán, Duran
CO: Corinto
CM: Mora
PS: Qabatiya, Qabatiyah, Qabatya; ar قباطية; he קבאטיה, קבטיה
PS @32.143,35.288: Beita, Bayta; ar بيتا; he ביתא
PS: Yatta; ar يطا; he יטא
PS: Dura; ar دورا; he דורא
PS: Sa'ir, Sair; ar سعير; he סעיר
PS: Azzun; ar عزون; he עזון
PS @32.45,35.26: Burqin; ar برقين; he בורקין
PS: Turmus Ayya, Turmusaya, Turmus Aya; ar ترمسعيا; he תורמוס עיא
PS: Sinjil; ar سنجل; he סינג'יל
LB @33.079,35.422: Yaroun, Yarun; ar يارون; he יארון; ru Ярун
UA: Velyka Novosilka, Velikaya Novosyolka; ru Великая Новосёлка; uk Велика Новосілка
RU: Glushkovo; ru Глушково; uk Глушково
SD @15.03,22.83: Tina, Tine, Al-Tina; ar الطينة
SD: Al Hasaheisa, Hasaheisa; ar الحصاحيصا
SD: Shendi, Shandi; ar شندي; ru Шенди
SD @12.97,24.05: Nertiti, Nierteti; ar نيرتتي
SY: Ar-Rastan, Al-Rastan, Ar Rastan, Rastan; ar الرستن; ru Эр-Растан
SY: Izra, Azra, Ezraa; ar إزرع
SY: As-Sanamayn, As Sanamayn, Sanamayn; ar الصنمين
IQ: Zakho, Zaxo; ar زاخو; tr Zaho; ru Захо
IQ: Amadiya, Al 'Amadiyah, Amedi; ar العمادية; tr Amediye, Amedi
YE @16.32,42.81: Midi; ar ميدي
AZ: Khojaly, Xocalı, Khojali; tr Hocalı; ru Ходжалы
`;
