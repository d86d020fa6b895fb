import { TURKISH_DEMONYMS } from './demonyms/turkish.ts';
import type { LanguageNames } from './names.ts';

export const TURKISH: LanguageNames = {
  language: 'tr',
  names: `
US|ABD,Amerika
GB|İngiltere,Britanya
PS|Filistin,Gazze,Batı Şeria
SY|Suriye
RU|Rusya
UA|Ukrayna,Kırım
CD|Kongo Demokratik Cumhuriyeti
AE|BAE
AZ|Dağlık Karabağ,Karabağ
CY|KKTC
IL|İsrail
`,
  demonyms: TURKISH_DEMONYMS,
  capitals: `
TR|Ankara
SY|Şam
IQ|Bağdat
IR|Tahran
LB|Beyrut
RU|Moskova
UA|Kiev
US|Washington,Pentagon,Beyaz Saray
IL|Tel Aviv,Kudüs
EG|Kahire
AZ|Bakü
`,
  places: `
SY|Halep,İdlib,Humus,Lazkiye,Münbiç,Afrin,Rakka,Haseke
IQ|Musul,Kerkük,Sincar,Kandil,Metina
TR|Diyarbakır,Şırnak,Hakkari,İstanbul,İzmir,Tunceli
PS|Refah,Han Yunus
UA|Harkiv,Donetsk
`,
};

export const CHINESE: LanguageNames = {
  language: 'zh',
  names: `
US|美国,美方,美军
GB|英国
RU|俄罗斯,俄方,俄军,克里姆林宫
UA|乌克兰,乌军,乌方,马里乌波尔
IL|以色列,以军
PS|巴勒斯坦,加沙,约旦河西岸
SY|叙利亚
LB|黎巴嫩
IR|伊朗
IQ|伊拉克
YE|也门
SA|沙特,沙特阿拉伯
AE|阿联酋
TR|土耳其
CD|刚果民主共和国,刚果（金）,刚果(金)
CG|刚果共和国,刚果（布）,刚果(布)
MM|缅甸
KP|朝鲜
KR|韩国
TW|台湾
HK|香港
MO|澳门
CN|中国,中方
VA|梵蒂冈
CI|科特迪瓦
ML|马里
`,
  demonyms: '',
  capitals: `
US|华盛顿,白宫,五角大楼
RU|莫斯科
UA|基辅
IL|耶路撒冷,特拉维夫
SY|大马士革
LB|贝鲁特
IR|德黑兰
IQ|巴格达
YE|萨那
TR|安卡拉
CN|北京
JP|东京
KR|首尔
KP|平壤
FR|巴黎
GB|伦敦
DE|柏林
AF|喀布尔
PK|伊斯兰堡
SD|喀土穆
EG|开罗
`,
  places: `
UA|哈尔科夫,顿涅茨克,卢甘斯克,赫尔松,敖德萨,克里米亚
RU|库尔斯克,别尔哥罗德,车臣
SY|阿勒颇,伊德利卜
PS|拉法,汗尤尼斯
US|马里兰,佐治亚州,纽约,加利福尼亚
SD|达尔富尔
`,
};

export const BURMESE: LanguageNames = {
  language: 'my',
  names: 'MM|မြန်မာ,မြန်မာနိုင်ငံ,ဗမာ\nCN|တရုတ်\nTH|ထိုင်း\nUS|အမေရိကန်\nRU|ရုရှား\nIN|အိန္ဒိယ\nBD|ဘင်္ဂလားဒေ့ရှ်\nUA|ယူကရိန်း',
  demonyms: '',
  capitals: 'MM|နေပြည်တော်,ရန်ကုန်',
  places: 'MM|ရခိုင်,ကချင်,စစ်ကိုင်း,ကရင်,ကယား,မန္တလေး,လားရှိုး,မြဝတီ,စစ်တွေ',
};

export const AMHARIC: LanguageNames = {
  language: 'am',
  names: 'ET|ኢትዮጵያ\nER|ኤርትራ\nSD|ሱዳን\nSS|ደቡብ ሱዳን\nSO|ሶማሊያ,ሶማሌላንድ\nKE|ኬንያ\nUS|አሜሪካ\nRU|ሩሲያ\nUA|ዩክሬን\nIL|እስራኤል\nEG|ግብጽ,ግብፅ\nCN|ቻይና',
  demonyms: '',
  capitals: 'ET|አዲስ አበባ\nER|አስመራ\nSD|ካርቱም',
  places: 'ET|ትግራይ,አማራ ክልል,ኦሮሚያ,መቀሌ,ጎንደር,ባሕር ዳር,ባህር ዳር\nSD|ዳርፉር',
};

/** Names that contain a country's name in scripts without spaces, and are none. */
export const SWALLOWED_ELSEWHERE = `
印度洋,日本海,中国海,马里奥,华盛顿邮报,纽约时报,南中国海,日内瓦公约,巴黎协定
صلاة المغرب,أذان المغرب,جريدة القدس العربي,القدس العربي,الشرق الأوسط,فيلق القدس
سپاه قدس,نیروی قدس
`;
