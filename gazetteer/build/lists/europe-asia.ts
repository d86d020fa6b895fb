/** How news spell places of Ukraine, Russia and the Caucasus where GeoNames has another form or none in that language. */
export const UKRAINE_RUSSIA = `
UA: Kyiv, Kiev, Kyjiv; ar كييف; ru Киев; uk Київ; he קייב; fa کی‌یف, کیف; fr Kiev, Kyiv; es Kiev; tr Kiev; de Kiew
UA: Kharkiv, Kharkov; ar خاركيف, خاركوف; ru Харьков; uk Харків; he חרקוב, חרקיב; fa خارکیف; es Járkov, Járkiv
UA: Odesa, Odessa; ar أوديسا; ru Одесса; uk Одеса; he אודסה; fa اودسا
UA: Dnipro, Dnepr, Dnipropetrovsk, Dnepropetrovsk, Dnieper; ar دنيبرو; ru Днепр, Днепропетровск; uk Дніпро; he דניפרו, דנייפרו; zh 第聂伯罗; tr Dnipro
UA: Donetsk; ar دونيتسك; ru Донецк; uk Донецьк; he דונצק; fa دونتسک; fr Donetsk
UA: Luhansk, Lugansk; ar لوهانسك, لوغانسك; ru Луганск; uk Луганськ; he לוהנסק; fa لوهانسک; fr Lougansk, Louhansk
UA: Zaporizhzhia, Zaporizhzhya, Zaporizhia, Zaporozhye, Zaporizhzhie; ar زابوريجيا; ru Запорожье; uk Запоріжжя; he זפוריז'יה; fa زاپوریژیا; fr Zaporijjia; es Zaporiyia
UA: Kherson; ar خيرسون; ru Херсон; uk Херсон; he חרסון; fa خرسون; es Jersón
UA: Mariupol; ar ماريوبول; ru Мариуполь; uk Маріуполь; he מריופול; fa ماریوپل; fr Marioupol
UA: Mykolaiv, Mykolayiv, Nikolaev, Nikolayev; ar ميكولايف; ru Николаев; uk Миколаїв; fr Mykolaïv
UA: Lviv, Lvov, L'viv; ar لفيف; ru Львов; uk Львів; he לבוב; fa لویو; es Leópolis
UA: Sumy; ar سومي; ru Сумы; uk Суми
UA: Chernihiv, Chernigov; ar تشيرنيهيف; ru Чернигов; uk Чернігів; fr Tchernihiv
UA: Poltava; ru Полтава; uk Полтава
UA: Kryvyi Rih, Kryvyy Rih, Krivoy Rog, Krivyi Rih; ru Кривой Рог; uk Кривий Ріг; zh 克里沃罗格; de Krywyj Rih; fr Kryvyï Rih
UA: Kremenchuk, Kremenchug; ru Кременчуг; uk Кременчук
UA: Kropyvnytskyi, Kirovohrad, Kropyvnyts'kyy; ru Кропивницкий; uk Кропивницький
UA: Zhytomyr, Zhitomir; ru Житомир; uk Житомир
UA: Vinnytsia, Vinnytsya, Vinnitsa; ru Винница; uk Вінниця
UA: Bakhmut, Artemivsk, Artyomovsk, Artemovsk; ar باخموت; ru Бахмут, Артёмовск; uk Бахмут; he באחמוט, בחמוט; fa باخموت; fr Bakhmout; es Bajmut; zh 巴赫穆特; tr Bahmut
UA: Avdiivka, Avdiyivka, Avdeevka, Avdeyevka; ar أفدييفكا; ru Авдеевка; uk Авдіївка; he אבדייבקה; fr Avdiïvka; zh 阿夫迪夫卡, 阿夫杰耶夫卡; tr Avdiyivka; de Awdijiwka
UA: Pokrovsk, Krasnoarmiysk, Krasnoarmeysk; ar بوكروفسك; ru Покровск, Красноармейск; uk Покровськ; he פוקרובסק; zh 波克罗夫斯克, 红军城; de Pokrowsk
UA: Kramatorsk; ar كراماتورسك, كرامتورسك; ru Краматорск; uk Краматорськ; zh 克拉马托尔斯克; he קרמטורסק; tr Kramatorsk
UA: Sloviansk, Slov'yans'k, Slavyansk, Slovyansk; ar سلوفيانسك; ru Славянск; uk Слов'янськ; zh 斯拉维扬斯克
UA: Toretsk, Dzerzhynsk, Dzerzhinsk; ru Торецк; uk Торецьк; zh 托列茨克; ar توريتسك; de Torezk
UA: Chasiv Yar, Chasov Yar; ru Часов Яр; uk Часів Яр; zh 恰索夫亚尔; ar تشاسيف يار; de Tschassiw Jar
UA: Kostyantynivka, Kostiantynivka, Konstantinovka; ru Константиновка; uk Костянтинівка; zh 康斯坦丁诺夫卡; ar كوستيانتينيفكا; de Kostjantyniwka
UA: Lyman, Krasnyi Lyman, Krasny Liman, Liman; ru Лиман, Красный Лиман; uk Лиман
UA: Vuhledar, Ugledar; ru Угледар; uk Вугледар
UA: Kurakhove, Kurakhovo; ru Курахово; uk Курахове; zh 库拉霍沃
UA @47.942,37.504: Maryinka, Mar'inka, Marinka; ru Марьинка; uk Мар'їнка
UA: Volnovakha; ru Волноваха; uk Волноваха
UA: Horlivka, Gorlovka; ru Горловка; uk Горлівка
UA: Makiivka, Makiyivka, Makeevka, Makeyevka; ru Макеевка; uk Макіївка
UA: Yenakiieve, Yenakiyeve, Yenakievo; ru Енакиево; uk Єнакієве
UA: Debaltseve, Debaltsevo; ru Дебальцево; uk Дебальцеве
UA: Myrnohrad, Myrnograd, Dymytrov; ru Мирноград; uk Мирноград
UA: Selydove, Selidovo; ru Селидово; uk Селидове
UA: Siverskodonetsk, Syeverodonets'k, Sievierodonetsk, Severodonetsk, Syevyerodonets'k; ru Северодонецк; uk Сєвєродонецьк, Сіверськодонецьк
UA: Lysychansk, Lysychans'k, Lisichansk; ru Лисичанск; uk Лисичанськ
UA: Rubizhne, Rubezhnoye; ru Рубежное; uk Рубіжне
UA: Popasna, Popasnaya; ru Попасная; uk Попасна
UA: Izium, Izyum, Izum; ru Изюм; uk Ізюм
UA: Kupiansk, Kupyansk, Kup'yans'k, Kupiansk; ar كوبيانسك; ru Купянск; uk Куп'янськ; zh 库皮扬斯克; de Kupjansk; fr Koupiansk; tr Kupyansk; he קופיאנסק
UA: Vovchansk, Vovchans'k, Volchansk; ru Волчанск; uk Вовчанськ; de Wowtschansk
UA: Balakliia, Balakliya, Balakleya; ru Балаклея; uk Балаклія
UA: Chuhuiv, Chuhuyiv, Chuguev; ru Чугуев; uk Чугуїв
UA: Melitopol; ru Мелитополь; uk Мелітополь; zh 梅利托波尔; ar ميليتوبول; he מליטופול; tr Melitopol
UA: Berdiansk, Berdyansk, Berdyans'k; ru Бердянск; uk Бердянськ
UA: Enerhodar, Energodar; ru Энергодар; uk Енергодар
UA: Tokmak; ru Токмак; uk Токмак; zh 托克马克
UA: Orikhiv, Orekhov; ru Орехов; uk Оріхів
UA @47.446,35.838: Robotyne, Rabotino; ru Работино; uk Роботине
UA: Huliaipole, Hulyaypole, Gulyaypole, Huliaipole; ru Гуляйполе; uk Гуляйполе; de Huljajpole; zh 古利亚波列
UA: Nova Kakhovka, Novaya Kakhovka; ru Новая Каховка; uk Нова Каховка
UA: Nikopol; ru Никополь; uk Нікополь
UA: Ochakiv, Ochakov; ru Очаков; uk Очаків
UA: Bucha; ar بوتشا; ru Буча; uk Буча; he בוצ'ה; fr Boutcha; zh 布查; tr Buça; de Butscha; es Bucha
UA: Irpin; ru Ирпень; uk Ірпінь
UA: Hostomel, Gostomel; ru Гостомель; uk Гостомель
UA: Borodianka, Borodyanka; ru Бородянка; uk Бородянка
UA: Bila Tserkva, Belaya Tserkov; ru Белая Церковь; uk Біла Церква
UA: Chornobyl, Chernobyl; ru Чернобыль; uk Чорнобиль; ar تشيرنوبيل; fr Tchernobyl
UA: Izmail, Izmayil; ru Измаил; uk Ізмаїл; zh 伊兹梅尔; ar إزمائيل
UA: Sevastopol, Sebastopol; ar سيفاستوبول; ru Севастополь; uk Севастополь; fr Sébastopol; zh 塞瓦斯托波尔; he סבסטופול; tr Sivastopol; de Sewastopol; es Sebastopol
UA: Simferopol; ru Симферополь; uk Сімферополь; zh 辛菲罗波尔; ar سيمفيروبول; tr Akmescit
UA: Kerch; ru Керчь; uk Керч; fr Kertch; zh 刻赤; ar كيرتش; tr Kerç; de Kertsch
UA: Yalta; ru Ялта; uk Ялта
UA: Dzhankoy, Dzhankoi; ru Джанкой; uk Джанкой; zh 占科伊; ar جانكوي; de Dschankoj
UA: Ivano-Frankivsk; ru Ивано-Франковск; uk Івано-Франківськ
UA: Uzhhorod, Uzhgorod; ru Ужгород; uk Ужгород
UA/1: Crimea, Crimea; ar القرم, شبه جزيرة القرم; ru Крым; uk Крим; he קרים; fa کریمه; fr Crimée; es Crimea; tr Kırım
UA/1: Dnipropetrovsk, Dnipropetrovsk Oblast, Dnipropetrovsk region, Dnepropetrovsk region
RU: Moscow, Moskva; ar موسكو; ru Москва; uk Москва; he מוסקבה; fa مسکو; fr Moscou; es Moscú; tr Moskova
RU: Saint Petersburg, St Petersburg, Sankt-Peterburg, St. Petersburg; ar سانت بطرسبرغ; ru Санкт-Петербург, Петербург; uk Санкт-Петербург
RU: Belgorod; ar بيلغورود; ru Белгород; uk Бєлгород, Білгород; he בלגורוד; fr Belgorod; es Bélgorod
RU: Kursk; ar كورسك; ru Курск; uk Курськ; he קורסק; fr Koursk
RU: Bryansk; ru Брянск; uk Брянськ; fr Briansk; zh 布良斯克; ar بريانسك; he בריאנסק; de Brjansk
RU: Voronezh; ru Воронеж; uk Воронеж; fr Voronej; zh 沃罗涅日; ar فورونيج; de Woronesch; he וורונז'
RU: Rostov-on-Don, Rostov-na-Donu, Rostov; ru Ростов-на-Дону, Ростов; uk Ростов-на-Дону
RU: Taganrog; ru Таганрог; uk Таганрог, Таганріг; zh 塔甘罗格; de Taganrog
RU: Krasnodar; ru Краснодар; uk Краснодар; zh 克拉斯诺达尔; ar كراسنودار; he קרסנודר
RU: Novorossiysk; ru Новороссийск; uk Новоросійськ; zh 新罗西斯克; ar نوفوروسيسك; de Noworossijsk; fr Novorossiïsk
RU: Grozny, Groznyy; ar غروزني; ru Грозный; uk Грозний; he גרוזני; zh 格罗兹尼; de Grosny; tr Grozni
RU: Makhachkala; ru Махачкала; uk Махачкала; zh 马哈奇卡拉; ar محج قلعة; de Machatschkala; tr Mahaçkale
RU: Beslan; ru Беслан
RU: Derbent; ru Дербент
RU: Engels, Engel's; ru Энгельс; uk Енгельс
RU: Sudzha; ru Суджа; uk Суджа; fr Soudja; zh 苏贾; ar سودجا; de Sudscha
RU: Shebekino; ru Шебекино; uk Шебекіно
RU: Orsk; ru Орск
RU: Ryazan, Ryazan'; ru Рязань; uk Рязань; zh 梁赞; de Rjasan; fr Riazan
RU: Tver, Tver'; ru Тверь; uk Твер
RU: Pskov; ru Псков; uk Псков; zh 普斯科夫
RU: Tula; ru Тула; uk Тула
RU: Oryol, Orel, Oreol; ru Орёл; zh 奥廖尔
RU: Lipetsk; ru Липецк; uk Липецьк; zh 利佩茨克
RU: Smolensk; ru Смоленск; uk Смоленськ; zh 斯摩棱斯克; ar سمولينسك
RU: Tuapse; ru Туапсе; uk Туапсе; zh 图阿普谢; ar توابسي; fr Touapsé
UA: Feodosia, Feodosiya, Feodosiia; ru Феодосия; uk Феодосія
RU/1: Chechnya, Chechen Republic, Chechenia; ar الشيشان; ru Чечня; uk Чечня; he צ'צ'ניה; fr Tchétchénie; es Chechenia
RU/1: Dagestan; ar داغستان; ru Дагестан; fr Daghestan; es Daguestán
RU/1: Ingushetia, Ingushetiya Republic, Ingushetiya; ru Ингушетия; fr Ingouchie
RU/1: North Ossetia, North Ossetia–Alania, North Ossetia-Alania; ru Северная Осетия
RU/1: Kabardino-Balkaria, Kabardino-Balkariya Republic; ru Кабардино-Балкария
RU/1: Tatarstan; ru Татарстан
RU/1: Bashkortostan; ru Башкортостан
BY: Minsk; ar مينسك; ru Минск; uk Мінськ
MD: Chisinau, Chişinău, Kishinev; ru Кишинёв; uk Кишинів
MD: Tiraspol; ru Тирасполь; uk Тирасполь
AZ: Baku, Bakı; ar باكو; ru Баку; fr Bakou; es Bakú
AZ: Stepanakert, Xankandi, Xankəndi, Khankendi, Khankandi; ru Степанакерт, Ханкенди
AZ: Shusha, Şuşa, Shushi, Susa; ru Шуша
AZ: Ganja, Gəncə, Gence, Ganca; ru Гянджа
AZ: Agdam, Ağdam, Aghdam; ru Агдам; tr Ağdam
AZ: Lachin, Laçın, Lacin; ru Лачин
AZ: Kalbajar, Kelbajar, Kalbacar; ru Кельбаджар; tr Kelbecer
AM: Yerevan, Erevan; ar يريفان; ru Ереван; fr Erevan; es Ereván; tr Erivan
AM: Jermuk; ru Джермук
AM: Goris; ru Горис
AM: Vardenis; ru Варденис
GE: Tbilisi; ar تبليسي; ru Тбилиси; fr Tbilissi; es Tiflis; tr Tiflis
GE: Sukhumi, Sokhumi, Sukhum; ru Сухуми, Сухум
GE: Tskhinvali, Ts'khinvali; ru Цхинвали, Цхинвал
GE: Batumi, Bat'umi; ru Батуми
GE/1: Abkhazia, Autonomous Republic of Abkhazia; ar أبخازيا; ru Абхазия; fr Abkhazie; es Abjasia
RS: Belgrade, Beograd; ar بلغراد; ru Белград; uk Белград; es Belgrado
XK: Pristina, Prishtina, Priština, Prishtinë; ru Приштина
XK: Mitrovica, Mitrovicë, Kosovska Mitrovica, Mitrovicë; ru Митровица
BA: Sarajevo; ar سراييفو; ru Сараево
BA @44.104,19.297,02: Srebrenica; ru Сребреница
BA: Banja Luka; ru Баня-Лука
`;
/** The same for the rest of Asia and for America. */
export const ASIA_AMERICA = `
AF: Kabul, Kaboul; ar كابول; ru Кабул; uk Кабул; he קאבול; fa کابل; fr Kaboul; es Kabul
AF: Kandahar, Qandahar; ar قندهار; ru Кандагар; fa قندهار; zh 坎大哈; tr Kandahar; uk Кандагар; he קנדהאר
AF: Herat; ar هرات; ru Герат; fa هرات; zh 赫拉特; tr Herat; uk Герат; he הראת
AF: Mazar-i-Sharif, Mazar-e Sharif, Mazari Sharif, Mazar-e-Sharif; ar مزار شريف; ru Мазари-Шариф; fa مزار شریف; zh 马扎里沙里夫; tr Mezar-ı Şerif; uk Мазарі-Шариф; de Masar-i-Scharif
AF: Jalalabad; ar جلال آباد, جلال أباد; ru Джелалабад; fa جلال‌آباد; zh 贾拉拉巴德; tr Celalabad; uk Джелалабад; de Dschalalabad
AF: Kunduz, Kondoz; ar قندوز; ru Кундуз; fa قندوز; zh 昆都士; tr Kunduz; uk Кундуз; de Kundus; he קונדוז
AF: Ghazni; ar غزني; ru Газни; fa غزنی
AF: Lashkar Gah, Lashkar Gah, Lashkargah; ar لشكركاه; ru Лашкаргах; fa لشکرگاه; zh 拉什卡尔加
AF: Khost, Khowst; ar خوست; ru Хост; fa خوست
AF: Gardez; fa گردیز
AF: Farah; fa فراه
AF: Taloqan, Taluqan; fa تالقان
AF: Fayzabad, Faizabad; fa فیض‌آباد
AF: Pul-e Khumri, Pul-i-Khumri, Pol-e Khomri; fa پل خمری
AF: Maymana, Maimana, Maymanah; fa میمنه
AF: Spin Boldak, Spin Buldak; fa سپین بولدک
AF: Bagram; fa بگرام
AF/1: Helmand; ar هلمند; ru Гильменд; fa هلمند
AF/1: Nangarhar, Nangarhar Province; ar ننكرهار; ru Нангархар; fa ننگرهار
AF/1: Zabul, Zabol; ru Забуль; fa زابل
AF/1: Uruzgan, Oruzgan, Urozgan; fa ارزگان; ru Урузган
AF/1: Nimruz, Nimroz, Nimroz; fa نیمروز
AF/1: Paktika; fa پکتیکا; ru Пактика
AF/1: Paktia, Paktiya; fa پکتیا; ru Пактия
AF/1: Kunar, Konar; fa کنر; ru Кунар
AF/1: Panjshir, Panjsher; fa پنجشیر; ru Панджшер
AF/1: Ghor, Ghowr; fa غور
AF/1: Badakhshan; fa بدخشان; ru Бадахшан
AF/1: Logar; fa لوگر
AF/1: Wardak, Maidan Wardak, Maydan Wardak; fa وردک, میدان وردک
AF/1: Badghis; fa بادغیس
AF/1: Bamyan, Bamian, Bamiyan; fa بامیان
PK: Peshawar; ar بيشاور, بشاور; ru Пешавар; fa پیشاور; ur پشاور; zh 白沙瓦; tr Peşaver; uk Пешавар; de Peschawar
PK: Quetta; ar كويتا; ru Кветта; ur کوئٹہ; zh 奎达; tr Ketta, Kuetta; uk Кветта; fa کویته
PK: Karachi; ar كراتشي; ru Карачи; ur کراچی; zh 卡拉奇; tr Karaçi; uk Карачі; de Karatschi; fa کراچی; he קראצ'י
PK: Lahore; ar لاهور; ru Лахор; ur لاہور; zh 拉合尔; tr Lahor; uk Лахор; fa لاهور
PK: Islamabad; ar إسلام آباد, إسلام أباد; ru Исламабад; fa اسلام‌آباد; ur اسلام آباد
PK: Rawalpindi; ru Равалпинди; ur راولپنڈی
PK: Dera Ismail Khan, D.I. Khan, DI Khan; ur ڈیرہ اسماعیل خان
PK: Bannu; ur بنوں; ar بانو; ru Банну
PK: Miran Shah, Miranshah, Miram Shah; ur میران شاہ; zh 米拉姆沙; ar ميرانشاه, ميران شاه; ru Мираншах
PK: Mingora; ur مینگورہ
PK: Parachinar, Parachinar; ur پاراچنار
PK: Kohat; ur کوہاٹ
PK: Turbat; ur تربت
PK: Gwadar; ur گوادر; ru Гвадар
PK: Muzaffarabad; ur مظفر آباد
PK @32.31,69.58: Wana, Wanna
PK/1: Khyber Pakhtunkhwa, Khyber-Pakhtunkhwa, Khyber Pakhtunkhwa, KPK; ru Хайбер-Пахтунхва; ur خیبر پختونخوا
PK/1: Balochistan, Baluchistan; ar بلوشستان; ru Белуджистан; ur بلوچستان
PK/2: North Waziristan, North Waziristan District, North Waziristan Agency; ur شمالی وزیرستان
PK/2: South Waziristan, South Waziristan District, South Waziristan Agency; ur جنوبی وزیرستان
IN: Srinagar; ru Сринагар; ur سرینگر; zh 斯利那加; ar سريناغار, سرينغار; uk Срінагар; fa سرینگر
IN: Pulwama, Pulwama; ur پلوامہ
IN: Imphal; ru Импхал; zh 英帕尔; ar إمفال
IN: Churachandpur
IN: Pahalgam; ur پہلگام
IN: New Delhi; ar نيودلهي; ru Нью-Дели; fr New Delhi; es Nueva Delhi
IN: Mumbai, Bombay; ar مومباي; ru Мумбаи; es Bombay
IN: Kolkata, Calcutta; ru Калькутта
IN/1: Manipur; ru Манипур
IN/1: Jammu and Kashmir, Jammu & Kashmir, Jammu-Kashmir, J&K; ru Джамму и Кашмир
IN/1: Chhattisgarh, Chhattisgarh
IN/1: Odisha, Orissa
MM: Naypyidaw, Nay Pyi Taw, Naypyitaw, Naypyidaw; my နေပြည်တော်; ru Нейпьидо
MM: Yangon, Rangoon; ar يانغون; my ရန်ကုန်; ru Янгон; fr Rangoun; es Rangún
MM: Mandalay; my မန္တလေး; ru Мандалай
MM: Sittwe, Sittway, Akyab; my စစ်တွေ; ru Ситуэ
MM: Lashio; my လားရှိုး; zh 腊戌; ru Лашио
MM: Myitkyina; my မြစ်ကြီးနား
MM: Myawaddy; my မြဝတီ; zh 妙瓦底; ru Мьявади
MM: Loikaw; my လွိုင်ကော်
MM @23.99,97.90: Muse; my မူဆယ်; zh 木姐
MM: Laukkai, Laukkaing, Laukkaing, Laogai, Laukai; my လောက်ကိုင်; zh 果敢老街
MM: Kyaukphyu, Kyaukpyu; my ကျောက်ဖြူ
MM: Monywa; my မုံရွာ
MM: Hakha; my ဟားခါး
MM: Falam; my ဖလမ်း
MM: Bhamo, Banmaw; my ဗန်းမော်; zh 八莫; ru Бамо
MM @23.19,94.05: Kalay, Kale, Kalaymyo; my ကလေး
MM @20.818,92.369: Maungdaw, Maungtaw; my မောင်တော; ru Маунгдо
MM @20.869,92.500: Buthidaung; my ဘူးသီးတောင်
MM @20.59,93.19: Mrauk-U, Mrauk U; my မြောက်ဦး
MM @23.42,93.13: Paletwa, Palétwa; my ပလက်ဝ
MM @21.37,93.97,02: Mindat; my မင်းတပ်
MM @22.92,93.61: Thantlang; my ထန်တလန်
MM/1: Rakhine, Rakhine State, Arakan; ar راخين, أراكان; my ရခိုင်, ရခိုင်ပြည်နယ်; ru Ракхайн; fr Arakan
MM/1: Shan, Shan State; my ရှမ်း, ရှမ်းပြည်နယ်
MM/1: Kachin, Kachin State; my ကချင်, ကချင်ပြည်နယ်
MM/1: Kayah, Kayah State, Karenni; my ကယား, ကယားပြည်နယ်
MM/1: Kayin, Kayin State, Karen State; my ကရင်, ကရင်ပြည်နယ်
MM/1: Chin, Chin State; my ချင်း, ချင်းပြည်နယ်
MM/1: Sagaing, Sagaing Region, Sagain; my စစ်ကိုင်း, စစ်ကိုင်းတိုင်း
MM/1: Magway, Magway Region, Magwe; my မကွေး
BD: Dhaka, Dacca; ar دكا; ru Дакка
BD: Cox's Bazar, Cox's Bāzār, Coxs Bazar
LK: Colombo; ar كولومبو; ru Коломбо
LK: Jaffna; ru Джафна
PH: Manila; ar مانيلا; ru Манила
PH: Marawi, Marawi City; ru Марави
PH: Cotabato, Cotabato City
PH: Zamboanga, Zamboanga City; ru Замбоанга
PH: Jolo, Jolo
PH: Davao, Davao City; ru Давао
PH/2: Maguindanao del Sur, Maguindanao
PH/2: Sulu, Province of Sulu
PH/2: Basilan, Province of Basilan
ID: Jakarta; ar جاكرتا; ru Джакарта; es Yakarta
ID/1: Papua
TH: Pattani; th ปัตตานี
TH: Yala; th ยะลา
TH: Narathiwat; th นราธิวาส
TH: Bangkok, Krung Thep; ar بانكوك; ru Бангкок; th กรุงเทพ
KH: Phnom Penh; ru Пномпень
TW: Taipei; ar تايبيه; ru Тайбэй; zh 台北, 臺北
CN: Beijing, Peking; ar بكين; ru Пекин; uk Пекін; fr Pékin; es Pekín; zh 北京
CN/1: Xinjiang, Xinjiang Uyghur Autonomous Region; ar شينجيانغ; ru Синьцзян; zh 新疆
CN/1: Tibet, Tibet Autonomous Region; ru Тибет; zh 西藏
KP: Pyongyang, P'yongyang; ar بيونغ يانغ; ru Пхеньян; uk Пхеньян
KR: Seoul; ar سيول; ru Сеул; es Seúl; fr Séoul
TJ: Dushanbe; ru Душанбе; fr Douchanbé
KG: Bishkek; ru Бишкек
KG: Osh; ru Ош
KG: Batken; ru Баткен
HT: Port-au-Prince, Port au Prince; ru Порт-о-Пренс; es Puerto Príncipe; ar بورت أو برنس, بور أو برنس; uk Порт-о-Пренс; zh 太子港; pt Porto Príncipe; he פורט-או-פרנס
HT: Cap-Haïtien, Cap-Haitien, Cap Haitien
HT: Croix-des-Bouquets, Croix des Bouquets
CO: Bogota, Bogotá; ru Богота
CO: Medellin, Medellín; ru Медельин
CO: Cali, Santiago de Cali; ru Кали
CO: Cúcuta, Cucuta
CO: Buenaventura
CO: Tumaco, San Andres de Tumaco
CO/1: Cauca
CO/1: Norte de Santander
CO/1: Valle del Cauca
CO/1: Arauca
CO/1: Nariño, Narino
CO/1: Chocó, Choco
MX: Culiacán, Culiacan, Culiacán Rosales
MX: Ciudad Juárez, Juárez, Ciudad Juarez, Juarez
MX: Tijuana
MX: Acapulco, Acapulco de Juárez
MX: Nuevo Laredo
MX: Reynosa, Ciudad Reynosa
MX/1: Michoacán, Michoacan
MX/1: Sinaloa
MX/1: Guerrero
MX/1: Tamaulipas
VE: Caracas; ru Каракас; ar كاراكاس
EC: Guayaquil; ru Гуаякиль; zh 瓜亚基尔; ar غواياكيل; uk Гуаякіль
EC: Esmeraldas
PE: Ayacucho
PE: Lima; ru Лима
US/t: Washington, Washington D.C., Washington DC; ar واشنطن; ru Вашингтон; uk Вашингтон; he וושינגטון; fa واشنگتن
US/t: New York City, New York; ar نيويورك; ru Нью-Йорк; uk Нью-Йорк; he ניו יורק; fa نیویورک; es Nueva York
CH: Geneva, Genève; ar جنيف; ru Женева; he ז'נבה; fa ژنو; es Ginebra
BE: Brussels, Brussel, Bruxelles; ar بروكسل; ru Брюссель; he בריסל; es Bruselas; fr Bruxelles
FR: Paris; ar باريس; ru Париж; uk Париж; he פריז; fa پاریس
GB: London; ar لندن; ru Лондон; uk Лондон; he לונדון; fa لندن; fr Londres; es Londres
DE: Berlin; ar برلين; ru Берлин; uk Берлін; he ברלין; fa برلین; es Berlín
AT: Vienna, Wien; ar فيينا; ru Вена; uk Відень; fr Vienne; es Viena; de Wien
PL: Warsaw, Warszawa; ar وارسو; ru Варшава; uk Варшава; fr Varsovie; es Varsovia
PL: Rzeszow, Rzeszów; uk Жешув
`;
