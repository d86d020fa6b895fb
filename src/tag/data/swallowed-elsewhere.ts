/** Names of other languages that contain a country's name, or are written like one, and are none. */
export const SWALLOWED_ELSEWHERE: Readonly<Record<string, string>> = {
  ar: `
صلاة المغرب,أذان المغرب,وقت المغرب,جريدة القدس العربي,صحيفة القدس العربي,القدس العربي,الشرق الأوسط,فيلق القدس,كتيبة القدس,سرايا القدس,يوم القدس
نيويورك تايمز,واشنطن بوست,وول ستريت جورنال,جيروزاليم بوست,تايمز أوف إسرائيل,صوت أمريكا,صوت أميركا,إذاعة فرنسا الدولية,روسيا اليوم,إيران إنترناشيونال,إيران إنترناشونال,سوريا مباشر,المرصد السوري لحقوق الإنسان
المحيط الهندي,خليج عمان,بحر عمان,خليج المكسيك,خليج غينيا,بحر الصين الجنوبي,بحر الصين الشرقي,بحر الصين,بحر اليابان,بحيرة تشاد,نهر النيجر,نهر الأردن,نهر الكونغو,خليج البنغال
أمريكا اللاتينية,أميركا اللاتينية,أمريكا الجنوبية,أميركا الجنوبية,أمريكا الشمالية,أميركا الشمالية,أمريكا الوسطى,أميركا الوسطى,الهنود الحمر,أمريكا الجنوبي
اتفاق باريس,اتفاقية جنيف,اتفاقيات جنيف,اتفاق الرياض,اتفاق الطائف,جدار برلين,حلف وارسو,بروتوكول كيوتو
مسقط رأس,مسقط رأسه,مسقط رأسها,مسقط رأسهم,حجر الزاوية,تركي الفيصل,تركي آل الشيخ,تركي المالكي,تركي بن,كوبي براينت
القيادة القطرية,الفريق القطري,المكتب القطري,البرنامج القطري,المدير القطري,المديرة القطرية
اليد اليمنى,يده اليمنى,يدها اليمنى,القدم اليمنى,قدمه اليمنى,الساق اليمنى,ساقه اليمنى,الذراع اليمنى,ذراعه اليمنى,العين اليمنى,عينه اليمنى,الجهة اليمنى,وادي رم
المغرب العربي,بلاد المغرب الإسلامي,المغرب الإسلامي,الديك الرومي,حرب البسوس
`,
  fa: `
سپاه قدس,دریای سرخ,دریای سیاه,نیروی قدس,روز قدس,دریای عمان,خلیج عمان,اقیانوس هند,دریای چین جنوبی,دریای چین,خلیج مکزیک,خلیج گینه,رود اردن,دریاچه چاد
نیویورک تایمز,واشنگتن پست,وال استریت ژورنال,صدای آمریکا,رادیو آمریکا,ایران اینترنشنال,روزنامه ایران,رادیو فردا,آمریکای لاتین,آمریکای جنوبی,آمریکای شمالی,توافق پاریس,کنوانسیون ژنو
`,
  he: `
ניו יורק טיימס,הניו יורק טיימס,בניו יורק טיימס,וושינגטון פוסט
אמריקה הלטינית,דרום אמריקה,צפון אמריקה,מרכז אמריקה,אוקיינוס ההודי,האוקיינוס ההודי,מפרץ מקסיקו,ים סין הדרומי,מפרץ עומאן,נהר הירדן,בקעת הירדן,עמק הירדן,הגדה המערבית של הירדן,עבר הירדן
קול אמריקה,הניו יורק טיימס,ניו יורק טיימס,וושינגטון פוסט,וול סטריט ג'ורנל,ג'רוזלם פוסט,טיימס אוף ישראל,ישראל היום,הסכם פריז,אמנת ז'נבה,חומת ברלין,ג'ון קנדי,רוברט קנדי,הנשיא קנדי,תרנגול הודו,חזה הודו,בשר הודו,שניצל הודו,הרב הספרדי,הרב הראשי הספרדי,ישראל כץ,ישראל גנץ
`,
  zh: `
红海,黑海,里海,印度洋,日本海,中国海,马里奥,华盛顿邮报,纽约时报,南中国海,日内瓦公约,巴黎协定,美国之音,自由亚洲电台,法国国际广播电台,德国之声,法新社,路透社,朝鲜半岛,朝鲜战争,墨西哥湾,几内亚湾,阿曼湾,孟加拉湾,拉丁美洲
北美洲,南美洲,中南美洲,巴拿马运河,柏林墙,华沙条约,明斯克协议,今日俄罗斯,以色列时报,耶路撒冷邮报,莫斯科时报,北京时间,北京时,华盛顿公约,包罗万象,以军事,完美方,其中方,朝鲜族,印第安
`,
  am: 'ላቲን አሜሪካ,ደቡብ አሜሪካ,ሰሜን አሜሪካ,የአሜሪካ ድምፅ,የአሜሪካ ድምጽ,የህንድ ውቅያኖስ,ህንድ ውቅያኖስ',
  my: 'အိန္ဒိယသမုဒ္ဒရာ,ဗီအိုအေ,အမေရိကန်အသံ,ဘင်္ဂလားပင်လယ်အော်,တရုတ်ပင်လယ်,တောင်တရုတ်ပင်လယ်',
  ru: `
Мексиканский залив,Индийский океан,Бенгальский залив,Гвинейский залив,Оманский залив,Персидский залив,Финский залив,Японское море,Южно-Китайское море,Восточно-Китайское море,Ирландское море,Норвежское море
Нью-Йорк таймс,Вашингтон пост,Голос Америки,Русская служба Би-би-си,Русская служба Би-би-си,Латинская Америка,Южная Америка,Северная Америка,Центральная Америка,Немецкая волна,Радио Франция,Московский комсомолец,Российская газета,Известия Кипра
Иван Грозный,Ивана Грозного,русский язык,на русском языке,английский язык,Парижское соглашение,Женевская конвенция,Минские соглашения,Берлинская стена,Варшавский договор,Русская рулетка,американские горки,греческий орех,грецкий орех,швейцарский сыр,Московское время,по московскому времени,Новая Англия,река Нигер,реки Нигер,озеро Чад,река Иордан,Иорданская долина
`,
  uk: `
Мексиканська затока,Індійський океан,Бенгальська затока,Гвінейська затока,Оманська затока,Перська затока,Фінська затока,Японське море,Південнокитайське море,Південно-Китайське море
Нью-Йорк таймс,Вашингтон пост,Голос Америки,Латинська Америка,Південна Америка,Північна Америка,Центральна Америка,Німецька хвиля,Українська правда,російська мова,російською мовою,англійська мова,українська мова,Іван Грозний
Паризька угода,Женевська конвенція,Мінські угоди,Берлінська стіна,Варшавський договір,Будапештський меморандум,за московським часом,річка Нігер,озеро Чад,річка Йордан
`,
  fr: `
Sahel,Maghreb,Levant
fleuve Niger,fleuve Congo,fleuve Jourdain,golfe de Guinée,golfe du Mexique,golfe d'Oman,golfe du Bengale,mer de Chine,mer de Chine méridionale,mer de Chine orientale,mer du Japon,mer d'Oman,océan Indien,lac Tchad,bassin du lac Tchad,bassin du Congo,canal de Panama,canal du Mozambique
La Voix de l'Amérique,Voix de l'Amérique,Radio France Internationale,Radio France,Radio Canada,Radio-Canada,Le Journal du Mali,Mali Web,Maliweb,La Libre Belgique,Le Soir d'Algérie,Courrier international,Le Monde diplomatique,France-Soir,Ici Beyrouth,Ouest-France,Sud Ouest,France Bleu,France Culture,France Soir,Air France,Stade de France,Tour de France,Équipe de France
Amérique latine,Amérique du Sud,Amérique du Nord,Amérique centrale,accord de Paris,accords de Paris,accord d'Alger,accords d'Oslo,convention de Genève,conventions de Genève,mur de Berlin,pacte de Varsovie,pommes d'Alger,savon d'Alep,cochon d'Inde,cochons d'Inde,café turc,bain turc,dinde,poivre de Cayenne
Saint Domingue,frère dominicain,frères dominicains,père dominicain,prêtre dominicain,couvent dominicain,en français,en anglais,en russe,langue française,langue anglaise,langue russe,poupée russe,poupées russes,roulette russe,montagnes russes,Jordan Bardella
`,
  es: `
golfo de México,Golfo de Guinea,Golfo de Omán,Golfo Pérsico,océano Índico,mar de China,mar de China Meridional,mar de la China,río Congo,río Níger,río Jordán,lago Chad,canal de Panamá,conejillo de Indias,conejillos de Indias
La Voz de América,Voz de América,Radio Francia Internacional,CNN en Español,RT en Español,Diario las Américas,La Nación,El País,El Colombiano,El Nuevo Herald,Prensa Latina,El Universal de México
América Latina,América del Sur,América del Norte,América Central,Acuerdo de París,Acuerdos de París,Convención de Ginebra,Convenios de Ginebra,Acuerdos de Oslo,Muro de Berlín,Pacto de Varsovia,Estatuto de Roma
en español,en inglés,en francés,en ruso,en árabe,en alemán,habla española,lengua española,lengua inglesa,montaña rusa,ruleta rusa,tortilla francesa,Salvador Allende,Salvador Cienfuegos,Salvador Illa,cabeza de turco,bala rusa
`,
  pt: `
golfo do México,Golfo da Guiné,Golfo de Omã,Golfo Pérsico,Oceano Índico,Mar da China,mar do Sul da China,rio Congo,rio Níger,rio Jordão,lago Chade,canal do Panamá
Voz da América,Rádio França Internacional,América Latina,América do Sul,América do Norte,América Central,continente americano,continentes americanos,Organização dos Estados Americanos,Acordo de Paris,Convenção de Genebra,Muro de Berlim,Pacto de Varsóvia
em português,em inglês,em francês,em espanhol,língua portuguesa,língua inglesa,língua francesa,montanha-russa,montanha russa,roleta russa,porquinho-da-índia,castanha-da-índia,salada russa,Folha de S.Paulo,O Estado de S. Paulo
`,
  de: `
Golf von Mexiko,Golf von Guinea,Golf von Oman,Golf von Bengalen,Persischer Golf,Indischer Ozean,Indischen Ozean,Indische Ozean,Südchinesisches Meer,Südchinesischen Meer,Japanisches Meer,Kongo-Fluss,Tschadsee,Tschad-See,Panamakanal,Jordantal
Stimme Amerikas,Radio Frankreich,Lateinamerika,Pariser Abkommen,Pariser Klimaabkommen,Genfer Konvention,Genfer Konventionen,Berliner Mauer,Berliner Zeitung,Berliner Morgenpost,Wiener Zeitung,Neue Zürcher Zeitung,Warschauer Pakt,Minsker Abkommen,Istanbul-Konvention,Deutsche Presse-Agentur,Deutsche Welle,Süddeutsche Zeitung,Russland heute,Deutsche Bahn,Deutsche Bank,Türkische Gemeinde
Malteser Hilfsdienst,Deutscher Schäferhund,Deutsches Rotes Kreuz
`,
  tr: `
Latin Amerika,Güney Amerika,Kuzey Amerika,Orta Amerika,Amerika'nın Sesi,Hint Okyanusu,Meksika Körfezi,Umman Körfezi,Gine Körfezi,Güney Çin Denizi,Japon Denizi,Çad Gölü,Nijer Nehri,Kongo Nehri,Ürdün Nehri,Basra Körfezi,Paris Anlaşması,Cenevre Sözleşmesi,Berlin Duvarı,Varşova Paktı,İstanbul Sözleşmesi,Minsk Anlaşması,Rus ruleti,Hint keneviri,Türk Lirası,Mısır unu
`,
};
