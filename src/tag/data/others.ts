import { CAPITALS } from './capitals.ts';
import { TURKISH_DEMONYMS } from './demonyms/turkish.ts';
import type { LanguageNames } from './names.ts';

export const TURKISH: LanguageNames = {
  language: 'tr',
  names: `
US|ABD,Amerika,Amerika Birleşik Devletleri
GB|İngiltere,Britanya,Birleşik Krallık,İskoçya,Galler,Kuzey İrlanda
PS|Filistin,Gazze,Batı Şeria,Gazze Şeridi,Doğu Kudüs
SY|Suriye
RU|Rusya,SSCB,Sovyetler Birliği,Çeçenistan,Dağıstan,Rusya Federasyonu
UA|Ukrayna,Kırım
CD|Kongo Demokratik Cumhuriyeti,KDC
AE|BAE,Birleşik Arap Emirlikleri
AZ|Dağlık Karabağ,Karabağ,Artsakh,Nahçıvan
CY|KKTC,Kuzey Kıbrıs,Kuzey Kıbrıs Türk Cumhuriyeti,Kıbrıs Cumhuriyeti,GKRY
IL|İsrail,Siyonist rejim
GE|Abhazya,Güney Osetya
MD|Transdinyester
CN|Doğu Türkistan,Sincan Uygur,Çin Halk Cumhuriyeti
KP|Kuzey Kore
KR|Güney Kore
IQ|Irak Kürdistanı,IKBY,Kuzey Irak
CF|Orta Afrika Cumhuriyeti
ZA|Güney Afrika Cumhuriyeti,Güney Afrika
SS|Güney Sudan
MM|Burma,Arakan
IN|Keşmir,Cammu Keşmir
BY|Beyaz Rusya
NL|Felemenk
SO|Somaliland,Puntland
EH|Batı Sahra
CZ|Çek Cumhuriyeti,Çekya
MK|Makedonya
GR|Batı Trakya
DE|Federal Almanya
CI|Fildişi Sahili
TL|Doğu Timor
`,
  demonyms: TURKISH_DEMONYMS,
  capitals: CAPITALS.tr,
  places: `
SY|Halep,İdlib,Humus,Lazkiye,Münbiç,Afrin,Rakka,Haseke,Hama,Kamışlı,Ayn el Arap,Kobani,Tel Abyad,Resulayn,Cerablus,El Bab,Tel Rıfat,Dera,Süveyda,Deyrizor,Deyr ez-Zor,Golan Tepeleri
IQ|Musul,Kerkük,Sincar,Kandil,Metina,Erbil,Süleymaniye,Duhok,Basra,Felluce,Anbar,Gara,Zap,Avaşin,Hakurk,Telafer
TR|Diyarbakır,Şırnak,Hakkari,İstanbul,İzmir,Tunceli,Mardin,Siirt,Bitlis,Bingöl,Şanlıurfa,Gaziantep,Hatay,Kilis,Reyhanlı,Suruç,Cizre,Nusaybin,Yüksekova,Iğdır,Adıyaman,Elazığ
PS|Refah,Han Yunus,Cenin,Nablus,El Halil,Beytüllahim,Tulkerim,Cibaliya
UA|Harkiv,Donetsk,Herson,Mariupol,Zaporijya,Luhansk,Odessa,Bahmut,Harkov
LB|Sayda,Baalbek,Bekaa Vadisi
LY|Bingazi,Misrata,Sirte,Derne
AM|Gümrü
AZ|Hankendi,Şuşa,Laçın,Gence
AF|Kandahar,Herat,Helmand,Kunduz
PK|Peşaver,Belucistan,Keşmir Azad,Karaçi
IR|İsfahan,Meşhed,Tebriz,Urmiye,Zahidan
SD|Darfur,Faşir
YE|Aden,Hudeyde,Taiz,Marib
`,
};

export const CHINESE: LanguageNames = {
  language: 'zh',
  names: `
DO|多米尼加,多明尼加
US|美国,美方,美军,美利坚合众国
GB|英国,英格兰,苏格兰,威尔士,北爱尔兰,大不列颠
RU|俄罗斯,俄方,俄军,克里姆林宫,苏联,俄国,俄羅斯
UA|乌克兰,乌军,乌方,马里乌波尔,克里米亚,顿巴斯,烏克蘭
IL|以色列,以军
PS|巴勒斯坦,加沙,约旦河西岸,加沙地带,加薩
SY|叙利亚,叙军,叙政府军
LB|黎巴嫩
IR|伊朗,伊方
IQ|伊拉克,伊拉克库尔德
YE|也门
SA|沙特,沙特阿拉伯,沙烏地阿拉伯
AE|阿联酋,阿拉伯联合酋长国
TR|土耳其,土军
CD|刚果民主共和国,刚果（金）,刚果(金),民主刚果,扎伊尔
CG|刚果共和国,刚果（布）,刚果(布)
MM|缅甸,缅军,緬甸,缅方
KP|朝鲜,北韩,朝鲜民主主义人民共和国
KR|韩国,南韩,大韩民国,韩方
TW|台湾,台灣,臺灣,中华民国
HK|香港
MO|澳门
CN|中国,中方,西藏,新疆,中国大陆
VA|梵蒂冈,教廷
CI|科特迪瓦
ML|马里
GE|阿布哈兹,南奥塞梯
AZ|纳戈尔诺-卡拉巴赫,纳卡,阿尔察赫
MD|德涅斯特河沿岸
IN|印控克什米尔,克什米尔,印军,印方
PK|巴控克什米尔,巴基斯坦
SO|索马里兰,邦特兰
EH|西撒哈拉
JP|日本
VN|越南
CF|中非共和国
MK|马其顿
SZ|斯威士兰
TL|东帝汶
CZ|捷克
BA|波黑
NZ|新西兰
KG|吉尔吉斯
TJ|塔吉克
NG|尼日利亚
`,
  demonyms: 'KZ|哈萨克族;MM|罗兴亚;CN|维吾尔;RU|车臣族;GB|英军,英方;FR|法军;DE|德军;TR|土耳其军;IR|伊朗人;UA|乌克兰人',
  capitals: CAPITALS.zh,
  places: `
UA|哈尔科夫,顿涅茨克,卢甘斯克,赫尔松,敖德萨,克里米亚,巴赫穆特,马里乌波尔,扎波罗热,利沃夫,第聂伯罗,哈尔科夫州
RU|库尔斯克,别尔哥罗德,车臣,圣彼得堡,达吉斯坦,布良斯克,格罗兹尼,印古什
SY|阿勒颇,伊德利卜,霍姆斯,拉塔基亚,代尔祖尔,戈兰高地
PS|拉法,汗尤尼斯,杰宁,纳布卢斯,希伯伦
US|马里兰,佐治亚州,纽约,加利福尼亚,密苏里,阿拉巴马,德克萨斯,得克萨斯,佛罗里达
SD|达尔富尔,法希尔,恩图曼,苏丹港,科尔多凡
IQ|摩苏尔,基尔库克,巴士拉,埃尔比勒,费卢杰
YE|亚丁,荷台达,马里卜
ET|提格雷,阿姆哈拉,奥罗米亚
NG|博尔诺,迈杜古里
ML|基达尔,廷巴克图,通布图
CD|戈马,北基伍,南基伍,伊图里
MZ|德尔加杜角
MM|若开,克钦,掸邦,果敢,实皆,曼德勒,腊戌,妙瓦底
AF|坎大哈,赫尔曼德,昆都士,赫拉特,贾拉拉巴德
PK|白沙瓦,俾路支,卡拉奇,拉合尔,奎达,瓜达尔
IN|斯利那加,曼尼普尔,阿萨姆,孟买
LB|赛达,巴勒贝克
LY|米苏拉塔,苏尔特
IL|海法,阿什凯隆
PH|棉兰老,马拉维市,苏禄
TH|北大年
PG|布干维尔
CO|麦德林,考卡
`,
};

export const BURMESE: LanguageNames = {
  language: 'my',
  names: `
MM|မြန်မာ,မြန်မာနိုင်ငံ,ဗမာ,မြန်မာပြည်
CN|တရုတ်,တရုတ်ပြည်
TH|ထိုင်း
US|အမေရိကန်,အမေရိကန်ပြည်ထောင်စု
RU|ရုရှား
IN|အိန္ဒိယ
BD|ဘင်္ဂလားဒေ့ရှ်
UA|ယူကရိန်း
JP|ဂျပန်
KP|မြောက်ကိုရီးယား
KR|တောင်ကိုရီးယား
GB|ဗြိတိန်,အင်္ဂလန်
FR|ပြင်သစ်
DE|ဂျာမနီ,ဂျာမန်
IL|အစ္စရေး
PS|ပါလက်စတိုင်း,ဂါဇာ
IR|အီရန်
IQ|အီရတ်
SY|ဆီးရီးယား
LA|လာအို
MY|မလေးရှား
ID|အင်ဒိုနီးရှား
VN|ဗီယက်နမ်
KH|ကမ္ဘောဒီးယား
SG|စင်ကာပူ
PH|ဖိလစ်ပိုင်
PK|ပါကစ္စတန်
AF|အာဖဂန်နစ္စတန်
NP|နီပေါ
LK|သီရိလင်္ကာ
AU|ဩစတြေးလျ
TW|ထိုင်ဝမ်
TR|တူရကီ
`,
  demonyms: 'MM|ရိုဟင်ဂျာ,ဗမာ;DE|ဂျာမန်;GB|ဗြိတိသျှ;UA|ယူကရိန်း;IL|အစ္စရေးလ်;KR|ကိုရီးယားတောင်ပိုင်း',
  capitals: CAPITALS.my,
  places: `
MM|ရခိုင်,ကချင်,စစ်ကိုင်း,ကရင်,ကယား,မန္တလေး,လားရှိုး,မြဝတီ,စစ်တွေ,ချင်းပြည်နယ်,ရှမ်းပြည်နယ်,မကွေး,ပဲခူး,ဧရာဝတီတိုင်း,တနင်္သာရီ,မွန်ပြည်နယ်,ကရင်နီ,လွိုင်ကော်,မြစ်ကြီးနား,ဘူးသီးတောင်,မောင်တော,ကျောက်ဖြူ,မင်းပြား,မြောက်ဦး,လောက်ကိုင်,ကိုးကန့်,မူဆယ်,ပလက်ဝ,ဟားခါး,ရခိုင်ပြည်
`,
};

export const AMHARIC: LanguageNames = {
  language: 'am',
  names: `
ET|ኢትዮጵያ,ኢትዮጲያ
ER|ኤርትራ
SD|ሱዳን
SS|ደቡብ ሱዳን
SO|ሶማሊያ,ሶማሌላንድ,ፑንትላንድ,ሶማሊላንድ
KE|ኬንያ
US|አሜሪካ,ዩናይትድ ስቴትስ,የተባበሩት የአሜሪካ መንግስታት
RU|ሩሲያ
UA|ዩክሬን
IL|እስራኤል
EG|ግብጽ,ግብፅ
CN|ቻይና
DJ|ጂቡቲ,ጅቡቲ
UG|ኡጋንዳ,ዩጋንዳ
TZ|ታንዛኒያ
RW|ሩዋንዳ
BI|ብሩንዲ
LY|ሊቢያ
YE|የመን
SA|ሳዑዲ አረቢያ,ሳውዲ አረቢያ,ሳዑዲ,ሳውዲ
AE|የተባበሩት አረብ ኤምሬቶች,ኤምሬትስ
QA|ኳታር
TR|ቱርክ,ቱርኪዬ
SY|ሶሪያ
IQ|ኢራቅ
IR|ኢራን
LB|ሊባኖስ
PS|ፍልስጤም,ጋዛ
GB|ብሪታኒያ,እንግሊዝ,ብሪታንያ
FR|ፈረንሳይ
DE|ጀርመን
IT|ጣሊያን,ኢጣሊያ
IN|ህንድ,ሕንድ
PK|ፓኪስታን
AF|አፍጋኒስታን
JP|ጃፓን
KP|ሰሜን ኮሪያ
KR|ደቡብ ኮሪያ
ZA|ደቡብ አፍሪካ
NG|ናይጄሪያ
ML|ማሊ
TD|ቻድ
CD|ዴሞክራቲክ ኮንጎ,ኮንጎ ዴሞክራቲክ ሪፐብሊክ,ዲሞክራቲክ ሪፐብሊክ ኮንጎ
CA|ካናዳ
AM|አርመን,አርሜኒያ
`,
  demonyms: `
ET|ኢትዮጵያ,=ትግራዋይ;ER|ኤርትራ;SO|ሶማሊያ,=ሶማሌያዊ;KE|ኬንያ;UG|ኡጋንዳ,ዩጋንዳ;TZ|ታንዛኒያ;RW|ሩዋንዳ;BI|ብሩንዲ;LY|ሊቢያ;SY|ሶሪያ;DJ|ጂቡቲ,ጅቡቲ;US|አሜሪካ;RU|ሩሲያ;CN|ቻይና;NG|ናይጄሪያ;IN|ህንድ,=ህንዳዊ,=ህንዳውያን
SD|=ሱዳናዊ,=ሱዳናውያን,=ሱዳናዊያን;SS|=ደቡብ ሱዳናዊ,=ደቡብ ሱዳናውያን,=ደቡብ ሱዳናዊያን;EG|=ግብጻዊ,=ግብጻውያን,=ግብፃዊ,=ግብፃውያን;IL|=እስራኤላዊ,=እስራኤላውያን;PS|=ፍልስጤማዊ,=ፍልስጤማውያን;UA|=ዩክሬናዊ,=ዩክሬናውያን
YE|=የመናዊ,=የመናውያን;IQ|=ኢራቃዊ,=ኢራቃውያን;IR|=ኢራናዊ,=ኢራናውያን;TR|=ቱርካዊ,=ቱርካውያን;FR|=ፈረንሳዊ,=ፈረንሳውያን;DE|=ጀርመናዊ,=ጀርመናውያን;GB|=እንግሊዛዊ,=እንግሊዛውያን,=ብሪታኒያዊ;SA|=ሳዑዲያዊ;AF|=አፍጋናዊ,=አፍጋናውያን;PK|=ፓኪስታናዊ,=ፓኪስታናውያን;IT|=ጣሊያናዊ,=ጣልያናዊ
`,
  capitals: CAPITALS.am,
  places: `
ET|ትግራይ,አማራ ክልል,ኦሮሚያ,መቀሌ,ጎንደር,ባሕር ዳር,ባህር ዳር,ኦሮምያ,ጎጃም,ወሎ,ሸዋ,ወልቃይት,ራያ,አፋር ክልል,ሶማሌ ክልል,ቤኒሻንጉል ጉሙዝ,ቤንሻንጉል,ጋምቤላ,ሲዳማ,ድሬዳዋ,ድሬ ዳዋ,ሐረር,አክሱም,ሽረ,አድዋ,ላሊበላ,ደሴ,ወልዲያ,ኮምቦልቻ,ጅማ,ነቀምት,ወለጋ,ሐዋሳ,ሀዋሳ
SD|ዳርፉር,አል ፋሸር,ፖርት ሱዳን
SO|ኪስማዩ,ባይደዋ,ሃርጌሳ
`,
};
