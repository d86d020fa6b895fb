/** How news spell places of Africa where GeoNames has another form or none in that language. */
export const AFRICA = `
SD: Khartoum; ar الخرطوم; ru Хартум; uk Хартум; he חרטום; fa خارطوم; es Jartum; zh 喀土穆; tr Hartum; de Khartum; pt Cartum
SD: Omdurman, Umm Durman, Omdourman; ar أم درمان, ام درمان; ru Омдурман; fr Omdourman; tr Ümdürman, Omdurman; zh 恩图曼; uk Омдурман; he אומדורמן; fa ام‌درمان; es Omdurmán
SD: Khartoum North, Al Khartum Bahri, Khartoum Bahri, Bahri; ar الخرطوم بحري, بحري
SD: El Fasher, Al Fashir, El-Fasher, Al-Fasher, Al-Fashir, El Fashir; ar الفاشر; ru Эль-Фашер, Аль-Фашир; uk Ель-Фашер; he אל-פאשר; fa الفاشر; zh 法希尔; tr Faşir, El Faşir; de Al-Faschir, El-Fascher; fr El-Fasher, El-Facher
SD: El Geneina, Geneina, Al Junaynah, Al-Geneina, El-Geneina, Al-Junaynah; ar الجنينة; ru Эль-Генейна, Эль-Дженейна; es El Geneina; uk Ель-Дженейна; tr Cuneyne
SD: Nyala; ar نيالا; ru Ньяла; uk Ньяла; zh 尼亚拉; fa نیالا; he ניאלה
SD: Zalingei, Zalingi; ar زالنجي
SD: Ed Daein, Ad-Du'ayn, El Daein, Ed-Daein, Ad Du'ayn, El-Daein; ar الضعين
SD: El Obeid, Al-Ubayyid, El-Obeid, Al Ubayyid, Al-Obeid; ar الأبيض, الابيض; ru Эль-Обейд; uk Ель-Обейд; zh 欧拜伊德; fa العبید; he אל-עוביד; tr Ubeyd
SD: Wad Madani, Wad Medani, Wad Madani; ar ود مدني, مدني; ru Вад-Медани; zh 迈达尼; uk Вад-Медані
SD: Port Sudan; ar بورتسودان; ru Порт-Судан; he פורט סודאן; fr Port-Soudan; es Puerto Sudán; zh 苏丹港; uk Порт-Судан; fa پورت سودان; tr Port Sudan; de Port Sudan
SD: Kassala; ar كسلا; ru Кассала; zh 卡萨拉; uk Кассала
SD: Gedaref, Al Qadarif, Al-Gadarif, Gadarif, El Gadarif; ar القضارف
SD: Kadugli, Kaduqli; ar كادقلي, كادوقلي; ru Кадугли; zh 卡杜格利; uk Кадуглі
SD: Ad-Damazin, Ad Damazin, Damazin, El Damazin, Damazine; ar الدمازين; ru Эд-Дамазин
SD: Dilling, Ad Dilling, Dalang; ar الدلنج; ru Диллинг
SD: Sennar, Sinnar; ar سنار; ru Сеннар
SD: Singa, Sinja, Sinjah; ar سنجة
SD: Kutum; ar كتم; ru Кутум
SD: Merowe, Maruwah; ar مروي
SD: Babanusa, Babanusah; ar بابنوسة, بابنوسه; ru Бабануса
SD: Al-Fulah, Al Fulah, El Fula; ar الفولة
SD @12.70,28.43: An Nahud, En Nahud, El Nahud; ar النهود
SD @13.49,25.31: Zamzam, Zamzam camp; ar زمزم
SD/1: North Darfur, Northern Darfur; ar شمال دارفور; ru Северный Дарфур; fr Darfour-Nord
SD/1: South Darfur, Southern Darfur; ar جنوب دارفور; ru Южный Дарфур
SD/1: West Darfur, Western Darfur; ar غرب دارفور; ru Западный Дарфур
SD/1: East Darfur, Eastern Darfur; ar شرق دارفور
SD/1: Central Darfur; ar وسط دارفور
SD/1: North Kordofan; ar شمال كردفان; ru Северный Кордофан
SD/1: South Kordofan, Southern Kordofan; ar جنوب كردفان; ru Южный Кордофан
SD/1: West Kordofan; ar غرب كردفان; ru Западный Кордофан
SD/1: Al Jazirah, Gezira, Al-Jazirah, Al Jazira, Gezira State, Al-Gezira; ar الجزيرة
SD/1: Blue Nile; ar النيل الأزرق
SD/1: White Nile; ar النيل الأبيض
SS: Juba; ar جوبا; ru Джуба; he ג'ובה; fr Djouba; es Yuba; zh 朱巴; uk Джуба; fa جوبا
SS: Malakal; ar ملكال; ru Малакаль; zh 马拉卡勒; uk Малакаль
SS: Bentiu; ar بانتيو, بنتيو; ru Бентиу; zh 本提乌
SS: Bor; ar بور
SS: Wau, Waw; ar واو
SS: Yei; ar ياي
SS: Pibor, Pibor Post; ar البيبور
SS: Nasir, Nasser; ar الناصر
SS/1: Jonglei; ar جونقلي
SS/1: Upper Nile; ar أعالي النيل
SS/1: Unity; ar الوحدة
SO: Mogadishu, Muqdisho, Muqdisho, Xamar; ar مقديشو; ru Могадишо; uk Могадішо; he מוגדישו; fa موگادیشو; fr Mogadiscio; es Mogadiscio; zh 摩加迪沙; tr Mogadişu; de Mogadischu; pt Mogadíscio
SO: Kismayo, Kismaayo, Chisimayu, Kismayu; ar كيسمايو; ru Кисмайо; fr Kismayo; zh 基斯马尤
SO: Baidoa, Baydhabo, Baidoa, Baydhaba; ar بيدوا; ru Байдоа; zh 拜多阿; uk Байдоа; tr Baydabo, Baidoa
SO: Beledweyne, Beledweyne, Beletweyne, Beled Weyne, Belet Weyne, Beletwein, Beledwayne; ar بلدوين; ru Беледуэйне
SO: Jowhar, Jawhar; ar جوهر
SO: Afgooye, Afgoye, Afgoi; ar أفجوي
SO: Bosaso, Boosaaso, Bossaso; ar بوصاصو; ru Босасо; zh 博萨索; uk Босасо
SO: Garowe, Garoowe; ar جاروي
SO: Galkayo, Gaalkacyo, Galcaio, Galkacyo; ar جالكعيو
SO: Dhusamareb, Dhuusamarreeb, Dusamareb, Dhusamareeb; ar دوسمريب
SO: Hargeisa, Hargeysa; ar هرجيسا; ru Харгейса; zh 哈尔格萨
SO: Las Anod, Laascaanood, Lascanood, Laas Caanood, Las Anood; ar لاسعانود; ru Ласъанод
SO: Berbera; ar بربرة
SO: Merca, Marka, Marca; ar مركة
SO: Barawe, Baraawe, Brava
SO: Bulo Burde, Buulobarde, Buloburde
SO: Adan Yabal, Aadan Yabaal, Adan Yabaal
SO/1: Lower Shabelle, Lower Shabeelle, Shabeellaha Hoose, Lower Shabele
SO/1: Middle Shabelle, Middle Shabele, Shabeellaha Dhexe, Middle Shabeelle
SO/1: Hiran, Hiiraan, Hiraan
SO/1: Lower Juba, Jubbada Hoose, Lower Jubba
SO/1: Middle Juba, Jubbada Dhexe, Middle Jubba
SO/1: Galguduud, Galgudud, Galgaduud
ET: Addis Ababa, Addis Abeba; ar أديس أبابا; ru Аддис-Абеба; uk Аддис-Абеба; he אדיס אבבה; fr Addis-Abeba; es Adís Abeba; am አዲስ አበባ; zh 亚的斯亚贝巴; tr Addis Ababa; de Addis Abeba; pt Adis Abeba
ET: Mekelle, Mek'ele, Mekele, Makale, Meqele; ar ميكيلي, مقلي; ru Мэкэле, Мекеле; am መቀሌ, መቐለ; zh 默克莱, 默克勒; uk Мекеле; he מקלה
ET: Gondar, Gonder; ar غوندار, قوندر, غوندر; am ጎንደር; ru Гондэр; zh 贡德尔
ET: Bahir Dar, Bahar Dar; am ባሕር ዳር, ባህር ዳር; ar بحر دار; ru Бахр-Дар; zh 巴赫达尔
ET: Axum, Aksum; am አክሱም; ru Аксум
ET: Adigrat, Adi Grat; am አዲግራት
ET: Shire, Inda Silase, Shire Inda Selassie, Inda Selassie
ET: Adwa, Adua; am አድዋ
ET: Alamata; am አላማጣ
ET: Weldiya, Woldia, Weldia, Woldiya; am ወልድያ
ET: Dessie, Dese; am ደሴ
ET: Kombolcha; am ኮምቦልቻ
ET: Lalibela; am ላሊበላ
ET: Jijiga
ET: Dire Dawa; am ድሬዳዋ; ar ديرة داوا; ru Дыре-Дауа
ET @14.29,36.61: Humera, Himora; am ሁመራ
ET: Nekemte, Nek'emte
ET: Debre Markos, Debre Mark'os
ET/1: Tigray, Tigray Region; ar تيغراي; ru Тыграй, Тиграй; he תיגראי; am ትግራይ
ET/1: Amhara, Amhara Region; ar أمهرة; ru Амхара; am አማራ
ET/1: Oromia, Oromiya; ar أوروميا; ru Оромия; am ኦሮሚያ
ET/1: Afar, Afar Region; am አፋር
ET/1: Benishangul-Gumuz, Binshangul Gumuz, Benishangul Gumuz; am ቤኒሻንጉል ጉሙዝ
ET/1: Gambela, Gambela Region, Gambella; am ጋምቤላ
CD: Goma; ar غوما; ru Гома; zh 戈马; uk Гома; he גומה; fa گوما
CD: Bukavu; ar بوكافو; ru Букаву; zh 布卡武; uk Букаву; fa بوکاوو; he בוקאבו
CD: Bunia; ru Буниа; ar بونيا; zh 布尼亚; uk Буніа
CD: Beni; ru Бени; fr Béni
CD: Butembo; ru Бутембо; ar بوتيمبو; zh 布滕博
CD: Uvira; ru Увира; ar أوفيرا, اوفيرا; zh 乌维拉; uk Увіра
CD: Kinshasa; ar كينشاسا; ru Киншаса; he קינשאסה; zh 金沙萨; uk Кіншаса; fa کینشاسا; tr Kinşasa; pt Kinshasa
CD: Kisangani; ru Кисангани; ar كيسانغاني; zh 基桑加尼; uk Кісангані
CD: Lubumbashi; ru Лубумбаши; ar لوبومباشي; zh 卢本巴希; uk Лубумбаші
CD: Kalemie; ar كاليمي; zh 卡莱米
CD: Mbuji-Mayi, Mbuji Mayi
CD @-1.40,28.81: Masisi; ar ماسيسي; ru Масиси
CD @-1.19,29.45: Rutshuru; ar روتشورو; ru Рутшуру
CD @-1.417,28.067: Walikale; ar واليكالي; ru Валикале
CD @-1.03,29.18: Kanyabayonga
CD @-0.96,29.25: Kibirizi
CD @-1.30,29.59: Bunagana; ar بوناغانا; ru Бунагана
CD @-1.56,29.03: Sake
CD @0.50,29.46: Oicha
CD @0.14,29.30: Mangina
CD @1.35,29.05: Mambasa
CD @1.66,30.23: Djugu
CD @-1.93,29.02: Minova
CD @-4.31,28.94: Fizi
CD @-2.51,28.86: Nyabibwe, Nyabibwé
CD @-2.31,28.81: Kavumu
CD/1: North Kivu, Nord-Kivu, Nord Kivu; ar شمال كيفو; ru Северное Киву; fr Nord-Kivu
CD/1: South Kivu, Sud-Kivu, Sud Kivu; ar جنوب كيفو; ru Южное Киву; fr Sud-Kivu
CD/1: Ituri; ar إيتوري; ru Итури
CD/1: East Kasai, Kasai-Oriental, Kasaï-Oriental
NG: Maiduguri; ar مايدوغوري; ru Майдугури; zh 迈杜古里; uk Майдугурі; tr Maiduguri; fa مایدوگوری; he מאידוגורי
NG: Abuja; ar أبوجا; ru Абуджа; zh 阿布贾; uk Абуджа; fa ابوجا; he אבוג'ה
NG: Chibok; ar تشيبوك; ru Чибок
NG: Gwoza
NG: Bama; ru Бама; ar باما
NG: Konduga
NG: Dikwa
NG @13.10,13.82: Baga
NG: Damaturu; ar داماتورو; ru Даматуру
NG: Damboa
NG: Jos; ar جوس; ru Джос
NG: Kaduna; ar كادونا; ru Кадуна; zh 卡杜纳
NG: Zaria
NG: Gusau; ar غوساو; ru Гусау
NG: Birnin Gwari
NG: Makurdi; ar ماكوردي; ru Макурди
NG: Port Harcourt
NG: Marte
NG: Monguno, Mongonu
NG/1: Borno, Borno State; ar بورنو; ru Борно
NG/1: Zamfara, Zamfara State; ar زمفارا
NG/1: Niger State, Niger State
ML: Bamako; ar باماكو; ru Бамако; zh 巴马科; uk Бамако; he במאקו; fa باماکو
ML: Timbuktu, Tombouctou; ar تمبكتو; ru Тимбукту; fr Tombouctou; es Tombuctú; zh 廷巴克图; uk Тімбукту; fa تیمبوکتو; he טימבוקטו; tr Timbuktu
ML: Gao; ar غاو; ru Гао; zh 加奥; uk Гао
ML: Kidal; ar كيدال; ru Кидаль; zh 基达尔; uk Кідаль; tr Kidal; fa کیدال
ML: Mopti; ar موبتي; ru Мопти; zh 莫普提; uk Мопті
ML: Menaka, Ménaka; ar ميناكا; ru Менака; uk Менака
ML: Segou, Ségou; ar سيغو; ru Сегу
ML: Bandiagara
ML: Djenne, Djénné
ML: Kayes; ar كايس
ML @20.20,0.99: Tessalit
ML @20.44,2.56: Tinzaouaten, Tinzawaten, Tin Zaouatine
ML: Ansongo
ML: Bankass
ML: Douentza
ML @15.82,-1.30: Gossi
ML @16.83,-2.52: Ber
BF: Ouagadougou; ar واغادوغو; ru Уагадугу; zh 瓦加杜古; uk Уагадугу; he ואגאדוגו; fa واگادوگو; tr Vagadugu; es Uagadugú
BF: Djibo; ar جيبو; ru Джибо; zh 吉博; uk Джібо
BF: Fada N'gourma, Fada N'Gourma, Fada Ngourma; ar فادا نغورما; ru Фада-Нгурма
BF: Kaya
BF: Dori
BF: Ouahigouya; ar واهيغويا; ru Уахигуя
BF @13.41,-1.06: Barsalogho, Barsalogo
BF: Bobo-Dioulasso; ru Бобо-Диуласо; ar بوبو ديولاسو; zh 博博迪乌拉索
BF: Gorom-Gorom
BF: Diapaga
BF @13.19,1.05: Solhan
BF @13.32,0.90: Sebba
NE: Niamey; ar نيامي; ru Ниамей; zh 尼亚美; uk Ніамей; he ניאמיי; fa نیامی
NE: Agadez; ar أغاديز; ru Агадес; zh 阿加德兹; uk Агадес
NE: Diffa; ar ديفا, ديفة; ru Диффа; uk Діффа
NE: Tillabéri, Tillaberi, Tillabery; ar تيلابيري; ru Тиллабери
NE: Tahoua; ru Тахуа
NE: Arlit; ar أرليت; ru Арлит
NE: Ayorou, Ayourou
NE @13.92,4.00: Tassara
TD: N'Djamena, Ndjamena, N'Djaména; ar نجامينا, انجمينا; ru Нджамена; he נג'מנה; es Yamena; zh 恩贾梅纳; uk Нджамена; fa انجامنا; tr Encemine
TD: Adré, Adre; ar أدري; ru Адре
TD: Abéché, Abeche; ar أبشي; ru Абеше; zh 阿贝歇
CF: Bangui; ar بانغي; ru Банги; zh 班吉; uk Бангі; fa بانگی; he בנגי
CF: Bambari; ar بامباري; ru Бамбари
CF: Bria; ru Бриа
CF: Bangassou; ar بانغاسو; ru Бангассу
CF: Birao; ar بيراو; ru Бирао
CF: Bossangoa
CF: Bouar; ru Буар
CF: Ndélé, Ndele
CF: Obo
CM: Bamenda; ar باميندا; ru Баменда; zh 巴门达
CM: Buea; ru Буэа
CM: Kumba
CM: Mamfe
CM: Maroua
CM: Kumbo
CM/1: North-West, Northwest, North-West Region, Nord-Ouest
CM/1: South-West, Southwest, South-West Region, Sud-Ouest
CM/1: Far North, Extreme-North, Extrême-Nord, Extreme North
MZ: Maputo; ar مابوتو; ru Мапуту
MZ: Pemba
MZ: Mocimboa da Praia, Mocímboa da Praia, Mocimboa; pt Mocímboa da Praia
MZ @-10.777,40.472: Palma
MZ @-11.37,40.35: Macomia
MZ: Mueda
MZ @-11.36,39.32: Muidumbe
MZ @-12.12,40.52: Quissanga
MZ @-10.93,40.30: Nangade
MZ: Montepuez
MZ/1: Cabo Delgado, Cabo Delgado Province; ar كابو ديلغادو; ru Кабу-Делгаду
LY: Tripoli, Tarabulus; ar طرابلس; ru Триполи; uk Триполі; he טריפולי; fa طرابلس; es Trípoli; fr Tripoli; tr Trablus; zh 的黎波里
LY: Benghazi, Banghazi, Bengasi; ar بنغازي; ru Бенгази; he בנגאזי; fa بنغازی; es Bengasi; tr Bingazi
LY: Misrata, Misratah, Misurata; ar مصراتة; ru Мисурата, Мисрата; es Misrata
LY: Sirte, Surt; ar سرت; ru Сирт; tr Sirte
LY: Derna, Darnah; ar درنة; ru Дерна
LY: Tobruk, Tubruq; ar طبرق; ru Тобрук; tr Tobruk
LY: Zawiya, Az Zawiyah, Zawia; ar الزاوية; ru Эз-Завия
LY: Sabha, Sebha; ar سبها; ru Себха
LY: Tarhuna, Tarhunah; ar ترهونة; ru Тархуна; tr Terhune
LY: Bani Walid; ar بني وليد; ru Бени-Валид; tr Bani Velid, Beni Velid
LY: Ajdabiya, Ajdabiya; ar أجدابيا; ru Адждабия
LY: Zintan, Az Zintan; ar الزنتان
LY: Gharyan; ar غريان
LY: Kufra, Al Jawf, Al Kufrah; ar الكفرة
LY: Zuwara, Zuwarah; ar زوارة
LY: Sabratha, Sabratah; ar صبراتة
KE: Nairobi; ar نيروبي; ru Найроби; he ניירובי, נירובי; zh 内罗毕; uk Найробі; fa نایروبی
KE: Mandera
KE: Garissa; ru Гарисса
KE: Wajir
KE: Lamu
KE @0.05,40.31: Dadaab
UG: Kampala; ar كمبالا; ru Кампала
UG: Kasese
BI: Bujumbura
RW: Kigali; ar كيغالي; ru Кигали
DZ: Algiers, Alger, El Djazair; ar الجزائر العاصمة; ru Алжир; fr Alger; es Argel
TN: Tunis; ar تونس العاصمة; ru Тунис; es Túnez
MA: Rabat; ar الرباط; ru Рабат
MA: Marrakesh, Marrakech; ar مراكش; fr Marrakech
ER: Asmara; ar أسمرة; ru Асмэра; am አስመራ
DJ: Djibouti
MR: Nouakchott; ar نواكشوط; ru Нуакшот
SN: Dakar; ar داكار; ru Дакар
SN: Ziguinchor
GN: Conakry; ar كوناكري; ru Конакри
LR: Monrovia; ru Монровия
SL: Freetown; ru Фритаун
CI: Abidjan; ar أبيدجان; ru Абиджан
ZW: Harare; ru Хараре
`;
