/** How news spell places of Africa where GeoNames has another form or none in that language. */
export const AFRICA = `
SD: Khartoum; ar الخرطوم; ru Хартум; uk Хартум; he חרטום; fa خارطوم; es Jartum
SD: Omdurman, Umm Durman, Omdourman; ar أم درمان, ام درمان; ru Омдурман; fr Omdourman
SD: Khartoum North, Al Khartum Bahri, Khartoum Bahri, Bahri; ar الخرطوم بحري, بحري
SD: El Fasher, Al Fashir, El-Fasher, Al-Fasher, Al-Fashir, El Fashir; ar الفاشر; ru Эль-Фашер, Аль-Фашир; uk Ель-Фашер; he אל-פאשר; fa الفاشر
SD: El Geneina, Geneina, Al Junaynah, Al-Geneina, El-Geneina, Al-Junaynah; ar الجنينة; ru Эль-Генейна, Эль-Дженейна; es El Geneina
SD: Nyala; ar نيالا; ru Ньяла
SD: Zalingei, Zalingi; ar زالنجي
SD: Ed Daein, Ad-Du'ayn, El Daein, Ed-Daein, Ad Du'ayn, El-Daein; ar الضعين
SD: El Obeid, Al-Ubayyid, El-Obeid, Al Ubayyid, Al-Obeid; ar الأبيض, الابيض; ru Эль-Обейд
SD: Wad Madani, Wad Medani, Wad Madani; ar ود مدني, مدني; ru Вад-Медани
SD: Port Sudan; ar بورتسودان; ru Порт-Судан; he פורט סודאן; fr Port-Soudan; es Puerto Sudán
SD: Kassala; ar كسلا; ru Кассала
SD: Gedaref, Al Qadarif, Al-Gadarif, Gadarif, El Gadarif; ar القضارف
SD: Kadugli, Kaduqli; ar كادقلي, كادوقلي; ru Кадугли
SD: Ad-Damazin, Ad Damazin, Damazin, El Damazin, Damazine; ar الدمازين
SD: Dilling, Ad Dilling, Dalang; ar الدلنج
SD: Sennar, Sinnar; ar سنار
SD: Singa, Sinja, Sinjah; ar سنجة
SD: Kutum; ar كتم
SD: Merowe, Maruwah; ar مروي
SD: Babanusa, Babanusah; ar بابنوسة
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
SS: Juba; ar جوبا; ru Джуба; he ג'ובה; fr Djouba; es Yuba
SS: Malakal; ar ملكال; ru Малакаль
SS: Bentiu; ar بانتيو; ru Бентиу
SS: Bor; ar بور
SS: Wau, Waw; ar واو
SS: Yei; ar ياي
SS: Pibor, Pibor Post; ar البيبور
SS: Nasir, Nasser; ar الناصر
SS/1: Jonglei; ar جونقلي
SS/1: Upper Nile; ar أعالي النيل
SS/1: Unity; ar الوحدة
SO: Mogadishu, Muqdisho, Muqdisho, Xamar; ar مقديشو; ru Могадишо; uk Могадішо; he מוגדישו; fa موگادیشو; fr Mogadiscio; es Mogadiscio
SO: Kismayo, Kismaayo, Chisimayu, Kismayu; ar كيسمايو; ru Кисмайо; fr Kismayo
SO: Baidoa, Baydhabo, Baidoa, Baydhaba; ar بيدوا; ru Байдоа
SO: Beledweyne, Beledweyne, Beletweyne, Beled Weyne, Belet Weyne, Beletwein, Beledwayne; ar بلدوين; ru Беледуэйне
SO: Jowhar, Jawhar; ar جوهر
SO: Afgooye, Afgoye, Afgoi; ar أفجوي
SO: Bosaso, Boosaaso, Bossaso; ar بوصاصو; ru Босасо
SO: Garowe, Garoowe; ar جاروي
SO: Galkayo, Gaalkacyo, Galcaio, Galkacyo; ar جالكعيو
SO: Dhusamareb, Dhuusamarreeb, Dusamareb, Dhusamareeb; ar دوسمريب
SO: Hargeisa, Hargeysa; ar هرجيسا; ru Харгейса
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
ET: Addis Ababa, Addis Abeba; ar أديس أبابا; ru Аддис-Абеба; uk Аддис-Абеба; he אדיס אבבה; fr Addis-Abeba; es Adís Abeba; am አዲስ አበባ
ET: Mekelle, Mek'ele, Mekele, Makale, Meqele; ar ميكيلي, مقلي; ru Мэкэле; am መቀሌ, መቐለ
ET: Gondar, Gonder; ar غوندار; am ጎንደር
ET: Bahir Dar, Bahar Dar; am ባሕር ዳር, ባህር ዳር
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
ET: Dire Dawa; am ድሬዳዋ
ET @14.29,36.61: Humera, Himora; am ሁመራ
ET: Nekemte, Nek'emte
ET: Debre Markos, Debre Mark'os
ET/1: Tigray, Tigray Region; ar تيغراي; ru Тыграй, Тиграй; he תיגראי; am ትግራይ
ET/1: Amhara, Amhara Region; ar أمهرة; ru Амхара; am አማራ
ET/1: Oromia, Oromiya; ar أوروميا; ru Оромия; am ኦሮሚያ
ET/1: Afar, Afar Region; am አፋር
ET/1: Benishangul-Gumuz, Binshangul Gumuz, Benishangul Gumuz; am ቤኒሻንጉል ጉሙዝ
ET/1: Gambela, Gambela Region, Gambella; am ጋምቤላ
CD: Goma; ar غوما; ru Гома
CD: Bukavu; ar بوكافو; ru Букаву
CD: Bunia; ru Буниа
CD: Beni; ru Бени
CD: Butembo; ru Бутембо
CD: Uvira; ru Увира
CD: Kinshasa; ar كينشاسا; ru Киншаса; he קינשאסה
CD: Kisangani; ru Кисангани
CD: Lubumbashi; ru Лубумбаши
CD: Kalemie
CD: Mbuji-Mayi, Mbuji Mayi
CD @-1.40,28.81: Masisi
CD @-1.19,29.45: Rutshuru
CD @-1.417,28.067: Walikale
CD @-1.03,29.18: Kanyabayonga
CD @-0.96,29.25: Kibirizi
CD @-1.30,29.59: Bunagana
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
NG: Maiduguri; ar مايدوغوري; ru Майдугури
NG: Abuja; ar أبوجا; ru Абуджа
NG: Chibok; ar تشيبوك; ru Чибок
NG: Gwoza
NG: Bama
NG: Konduga
NG: Dikwa
NG @13.10,13.82: Baga
NG: Damaturu
NG: Damboa
NG: Jos
NG: Kaduna
NG: Zaria
NG: Gusau
NG: Birnin Gwari
NG: Makurdi
NG: Port Harcourt
NG: Marte
NG: Monguno, Mongonu
NG/1: Borno, Borno State; ar بورنو; ru Борно
NG/1: Zamfara, Zamfara State; ar زمفارا
NG/1: Niger State, Niger State
ML: Bamako; ar باماكو; ru Бамако
ML: Timbuktu, Tombouctou; ar تمبكتو; ru Тимбукту; fr Tombouctou; es Tombuctú
ML: Gao; ar غاو; ru Гао
ML: Kidal; ar كيدال; ru Кидаль
ML: Mopti; ar موبتي; ru Мопти
ML: Menaka, Ménaka; ar ميناكا
ML: Segou, Ségou
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
BF: Ouagadougou; ar واغادوغو; ru Уагадугу
BF: Djibo; ar جيبو
BF: Fada N'gourma, Fada N'Gourma, Fada Ngourma
BF: Kaya
BF: Dori
BF: Ouahigouya
BF @13.41,-1.06: Barsalogho, Barsalogo
BF: Bobo-Dioulasso; ru Бобо-Диуласо
BF: Gorom-Gorom
BF: Diapaga
BF @13.19,1.05: Solhan
BF @13.32,0.90: Sebba
NE: Niamey; ar نيامي; ru Ниамей
NE: Agadez; ar أغاديز; ru Агадес
NE: Diffa; ar ديفا
NE: Tillabéri, Tillaberi, Tillabery; ar تيلابيري
NE: Tahoua
NE: Arlit
NE: Ayorou, Ayourou
NE @13.92,4.00: Tassara
TD: N'Djamena, Ndjamena, N'Djaména; ar نجامينا, انجمينا; ru Нджамена; he נג'מנה; es Yamena
TD: Adré, Adre; ar أدري
TD: Abéché, Abeche; ar أبشي
CF: Bangui; ar بانغي; ru Банги
CF: Bambari
CF: Bria
CF: Bangassou
CF: Birao
CF: Bossangoa
CF: Bouar
CF: Ndélé, Ndele
CF: Obo
CM: Bamenda
CM: Buea
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
LY: Tripoli, Tarabulus; ar طرابلس; ru Триполи; uk Триполі; he טריפולי; fa طرابلس; es Trípoli; fr Tripoli; tr Trablus
LY: Benghazi, Banghazi, Bengasi; ar بنغازي; ru Бенгази; he בנגאזי; fa بنغازی; es Bengasi; tr Bingazi
LY: Misrata, Misratah, Misurata; ar مصراتة; ru Мисурата, Мисрата; es Misrata
LY: Sirte, Surt; ar سرت; ru Сирт; tr Sirte
LY: Derna, Darnah; ar درنة; ru Дерна
LY: Tobruk, Tubruq; ar طبرق; ru Тобрук; tr Tobruk
LY: Zawiya, Az Zawiyah, Zawia; ar الزاوية; ru Эз-Завия
LY: Sabha, Sebha; ar سبها; ru Себха
LY: Tarhuna, Tarhunah; ar ترهونة; ru Тархуна
LY: Bani Walid; ar بني وليد; ru Бени-Валид
LY: Ajdabiya, Ajdabiya; ar أجدابيا; ru Адждабия
LY: Zintan, Az Zintan; ar الزنتان
LY: Gharyan; ar غريان
LY: Kufra, Al Jawf, Al Kufrah; ar الكفرة
LY: Zuwara, Zuwarah; ar زوارة
LY: Sabratha, Sabratah; ar صبراتة
KE: Nairobi; ar نيروبي; ru Найроби
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
