/** How news spell places of the Middle East where GeoNames has another form or none in that language. */
export const MIDDLE_EAST = `
SY: Aleppo, Halab, Haleb; ar حلب; ru Алеппо, Халеб; uk Алеппо, Халеб; he חאלב, חלב; fa حلب; fr Alep; es Alepo; tr Halep; zh 阿勒颇; pt Alepo; de Aleppo
SY: Deir ez-Zor, Dayr az Zawr, Deir al-Zor, Deir al-Zour, Deir ez-Zour, Deir Ezzor, Deir Ezzour, Deir Azzor, Deir Zor; ar دير الزور, ديرالزور; ru Дейр-эз-Зор; uk Дейр-ез-Зор; he דיר א-זור, דיר אזור; fa دیرالزور, دیر الزور; zh 代尔祖尔; tr Deyrizor, Deyr ez-Zor; de Deir ez-Zor; fr Deir ez-Zor
SY: Raqqa, Ar Raqqah, Raqqah, Rakka, al-Raqqa; ar الرقة; ru Ракка, Эр-Ракка; uk Ракка; he א-רקה, רקה, אר-רקה; fa رقه; tr Rakka; zh 拉卡; de Rakka
SY: Hasakah, Al-Hasakah, Hasaka, Hassakeh, Hassaka, Hasakeh, Al-Hasaka; ar الحسكة; ru Хасака, Эль-Хасака, Хасеке; uk Хасака, Ель-Хасака; he חסכה, אל-חסכה; fa حسکه; zh 哈塞克; tr Haseke; de Hasaka
SY: Qamishli, Al Qamishli, Kamishli, Qamishlo, Kameshli; ar القامشلي; ru Камышлы, Эль-Камышлы; he קמישלי; fa قامشلی; tr Kamışlı; zh 卡米什利; de Kamischli; uk Ель-Камишли
SY: Idlib, Idleb; ar إدلب, ادلب; ru Идлиб; uk Ідліб; he אידליב; fa ادلب; zh 伊德利卜; tr İdlib
SY: Homs, Hims; ar حمص; ru Хомс; uk Хомс; he חומס; fa حمص; tr Humus; zh 霍姆斯
SY: Hama, Hamah; ar حماة, حماه; ru Хама; uk Хама; he חמאת; fa حماه; tr Hama
SY: Latakia, Al Ladhiqiyah, Lattakia, Latakiya; ar اللاذقية; ru Латакия; uk Латакія; he לטקיה; fa لاذقیه; zh 拉塔基亚; tr Lazkiye
SY: Tartus, Tartous; ar طرطوس; ru Тартус; he טרטוס; zh 塔尔图斯; uk Тартус; tr Tartus; fa طرطوس
SY: Daraa, Deraa, Dara'a, Der'a; ar درعا; ru Дераа, Даръа; uk Дераа; he דרעא; fa درعا; tr Dera
SY: As-Suwayda, Suwayda, Sweida, Suweida, Sweda, al-Suwayda, As Suwayda'; ar السويداء; ru Эс-Сувейда, Сувейда; he א-סווידא, סווידא; fa سویدا; zh 苏韦达; tr Süveyda; de Suwaida; uk Ес-Сувейда; fr Soueïda
SY: Quneitra, Al Qunaytirah, Kuneitra, Qunaytirah; ar القنيطرة; ru Эль-Кунейтра, Кунейтра; he קוניטרה; zh 库奈特拉; tr Kuneytra; uk Ель-Кунейтра; fa قنیطره
SY: Damascus; ar دمشق; ru Дамаск; uk Дамаск; he דמשק; fa دمشق; fr Damas; es Damasco; tr Şam; zh 大马士革; de Damaskus; pt Damasco
SY/1: Rif Dimashq, Rif-dimashq, Rural Damascus, Damascus countryside, Reef Dimashq, Rif Damascus; ar ريف دمشق
SY: Douma, Duma; ar دوما; ru Дума; he דומא
SY: Afrin, 'Afrin, Efrin; ar عفرين; ru Африн; uk Африн; he עפרין; fa عفرین; tr Afrin; zh 阿夫林
SY: Manbij, Manbej, Menbij; ar منبج; ru Манбидж; uk Манбідж; he מנביג'; tr Münbiç; zh 曼比季; de Manbidsch; fa منبج
SY: Kobani, Ayn al-Arab, 'Ayn al 'Arab, Kobane, Kobanê, Ain al-Arab; ar عين العرب, كوباني; ru Кобани, Айн-эль-Араб; he קובאני; fa کوبانی; zh 科巴尼; tr Kobani, Ayn el Arab; uk Кобані
SY: Jarabulus, Jarablus, Carablus; ar جرابلس; ru Джараблус, Джарабулус; tr Cerablus
SY: Al-Bab, Al Bab; ar الباب; ru Эль-Баб; tr El Bab
SY: Azaz, A'zaz, Aazaz; ar أعزاز, اعزاز; ru Азаз; tr Azez
SY: Tell Abyad, Tall Abyad, Tal Abyad, Tel Abyad; ar تل أبيض; ru Телль-Абьяд, Тель-Абьяд; tr Tel Abyad; uk Телль-Абьяд; zh 泰勒艾卜耶德
SY: Ras al-Ayn, Ra's al 'Ayn, Ras al-Ain, Serekaniye; ar رأس العين; ru Рас-эль-Айн; tr Resulayn; uk Рас-ель-Айн
SY: Palmyra, Tadmur, Tadmor; ar تدمر; ru Пальмира; uk Пальміра; he תדמור; fa پالمیرا, تدمر; fr Palmyre; es Palmira; zh 巴尔米拉, 帕尔米拉; tr Palmira, Tedmür; de Palmyra
SY: Maarrat al-Numan, Ma'arrat an Nu'man, Maarat al-Numan, Maaret al-Numan, Maarat al-Nu'man; ar معرة النعمان; ru Мааррат-эн-Нууман; tr Maarat en-Numan
SY: Khan Shaykhun, Khan Sheikhoun, Khan Shaykhoun; ar خان شيخون; ru Хан-Шейхун; tr Han Şeyhun
SY: Jisr al-Shughur, Jisr ash Shughur, Jisr al-Shughour; ar جسر الشغور; tr Cisr eş-Şuğur; ru Джиср-эш-Шугур
SY: Saraqib, Saraqeb, Sarakeb; ar سراقب; ru Серакиб, Саракиб; tr Serakib
SY: Al-Mayadin, Al Mayadin, Mayadin, Mayadeen; ar الميادين; ru Маядин; tr Meyadin; zh 迈亚丁
SY: Abu Kamal, Al Bukamal, Albu Kamal, Al-Bukamal, Bukamal, Boukamal; ar البوكمال; ru Абу-Кемаль; tr Ebu Kemal, Elbukemal
SY: Al-Qusayr, Al Qusayr, Qusayr, Qusair, al-Quseir; ar القصير
SY: Zabadani, Az Zabadani, Al-Zabadani; ar الزبداني
SY: Madaya; ar مضايا
SY: Darayya, Daraya; ar داريا; ru Дарайя
SY: Salamiyah, As Salamiyah, Salamiya; ar السلمية
SY: Masyaf; ar مصياف
SY: Baniyas, Banias; ar بانياس; ru Банияс; tr Banyas
SY: Jableh, Jablah; ar جبلة; ru Джебла; tr Cebele
SY: Tabqa, Ath Thawrah, Al-Thawrah, Al-Tabqah, Tabqah; ar الطبقة; ru Табка; tr Tabka; uk Табка; zh 塔卜卡
SY: Al-Hawl, Al Hawl, Al-Hol, al-Hole; ar الهول; ru Эль-Холь
SY: Tall Rifat, Tall Rif'at, Tel Rifaat, Tal Rifaat; ar تل رفعت; tr Tel Rıfat
SY @34.456,40.943: Baghuz, Al-Baghuz Fawqani, Baghouz, al-Baghouz; ar الباغوز; ru Багуз
SY @33.572,36.402: Jaramana; ar جرمانا; he ג'רמאנא; ru Джарамана; zh 杰拉马纳
IQ: Baghdad; ar بغداد; ru Багдад; uk Багдад; he בגדד; fa بغداد; fr Bagdad; es Bagdad; zh 巴格达; tr Bağdat; de Bagdad; pt Bagdá
IQ: Mosul, Al Mawsil al Jadidah, Al Mawsil; ar الموصل; ru Мосул; uk Мосул; he מוסול; fa موصل; fr Mossoul; tr Musul; zh 摩苏尔; de Mossul; pt Mossul
IQ: Basra, Al Basrah, Basrah, Al Basrah al Qadimah; ar البصرة; ru Басра; he בצרה; fa بصره; fr Bassora; es Basora; zh 巴士拉; uk Басра; de Basra; tr Basra
IQ: Kirkuk; ar كركوك; ru Киркук; he כירכוכ, כרכוך; fa کرکوک; tr Kerkük; zh 基尔库克; uk Кіркук
IQ: Erbil, Arbil, Irbil, Hewler, Hawler; ar أربيل, اربيل; ru Эрбиль; he ארביל; fa اربیل; zh 埃尔比勒; uk Ербіль; tr Erbil
IQ: Sulaymaniyah, As Sulaymaniyah, Sulaimaniya, Sulaimani, Sulaimaniyah, Slemani; ar السليمانية; ru Сулеймания; fa سلیمانیه; zh 苏莱曼尼亚; tr Süleymaniye; uk Сулейманія; he סולימאניה
IQ: Dohuk, Dihok, Duhok, Dahuk; ar دهوك; ru Дахук; zh 杜胡克; uk Дахук; tr Duhok; fa دهوک
IQ: Fallujah, Al Fallujah, Falluja; ar الفلوجة; ru Фаллуджа, Эль-Фаллуджа; he פלוג'ה; fa فلوجه; fr Falloujah; es Faluya; zh 费卢杰; uk Фаллуджа; tr Felluce; de Falludscha
IQ: Ramadi, Ar Ramadi; ar الرمادي; ru Рамади, Эр-Рамади; fa رمادی; zh 拉马迪; uk Рамаді; tr Ramadi; he רמאדי
IQ: Tikrit; ar تكريت; ru Тикрит; fa تکریت; zh 提克里特; uk Тікріт; tr Tikrit; he תיכרית
IQ: Samarra, Samarra'; ar سامراء; ru Самарра; fa سامرا; zh 萨迈拉; tr Samarra
IQ: Baqubah, Ba'qubah, Baquba, Baqouba; ar بعقوبة; ru Баакуба
IQ: Najaf, An Najaf, al-Najaf; ar النجف; ru Неджеф, Эн-Наджаф; fa نجف; zh 纳杰夫; uk Наджаф; tr Necef; he נג'ף
IQ: Karbala, Kerbala; ar كربلاء; ru Кербела; fa کربلا; zh 卡尔巴拉; uk Кербела; tr Kerbela; he כרבלא
IQ: Nasiriyah, An Nasiriyah, Nasiriya; ar الناصرية; ru Насирия, Эн-Насирия; tr Nasıriye; zh 纳西里耶; fa ناصریه
IQ: Hillah, Al Hillah, Hilla; ar الحلة
IQ: Kut, Al Kut; ar الكوت
IQ: Tal Afar, Tall 'Afar, Tel Afar, Telafar; ar تلعفر; ru Талль-Афар; tr Telafer; fa تلعفر
IQ: Sinjar, Shingal; ar سنجار; ru Синджар; tr Sincar; he סינג'אר; uk Синджар; fa سنجار; zh 辛贾尔; de Sindschar
IQ: Abu Ghraib, Abu Ghurayb, Abu Ghurayb; ar أبو غريب
IQ: Al-Qaim, Al Qa'im, Qaim; ar القائم
IQ: Hit, Heet; ar هيت
IQ: Haditha, Al Hadithah, Hadithah; ar حديثة
IQ: Amarah, Al 'Amarah, Amara; ar العمارة
IQ: Diwaniyah, Ad Diwaniyah, Diwaniya; ar الديوانية
IQ: Bayji, Baiji, Beiji; ar بيجي
IQ: Khanaqin, Khaniqin; ar خانقين; tr Hanekin; ru Ханакин
IQ: Tuz Khurmatu, Tuz Khormato, Tuz Khurmato; ar طوزخورماتو; tr Tuzhurmatu, Tuzhurmato; ru Туз-Хурмату
IQ/1: Nineveh, Ninawa, Nineveh Governorate, Ninewa; ar نينوى; ru Найнава; fa نینوا
IQ/1: Al Anbar, Anbar, Anbar Governorate; ar الأنبار, الانبار; ru Анбар; fa انبار
IQ/1: Diyala, Diyala Governorate; ar ديالى; ru Дияла
IQ/1: Salah al-Din, Salah ad Din, Salahuddin, Salahaddin, Salah al-Din Governorate, Saladin; ar صلاح الدين
IQ/1: Dhi Qar, Thi Qar; ar ذي قار
IQ/1: Maysan, Missan; ar ميسان
YE: Sanaa, Sanaa, Sana'a, Sana; ar صنعاء; ru Сана; uk Сана; he צנעא, צנעאא; fa صنعا; es Saná; zh 萨那; pt Saná
YE: Aden, Adan, 'Adan; ar عدن; ru Аден; uk Аден; he עדן; fa عدن; es Adén; zh 亚丁; tr Aden; pt Áden
YE: Hodeidah, Al Hudaydah, Hudaydah, Hodeida, al-Hudayda, Hudaida, al-Hodeidah; ar الحديدة; ru Ходейда; uk Ходейда; he חודיידה; fa حدیده; zh 荷台达; tr Hudeyde; de Hodeida; fr Hodeïda; es Hodeida; pt Hodeida
YE: Taiz, Ta'izz, Taizz, Taez; ar تعز; ru Таиз; he תעז; fa تعز; zh 塔伊兹; tr Taiz; uk Таїз; fr Taëz
YE: Marib, Ma'rib, Mareb; ar مأرب, مارب; ru Мариб; fa مأرب; he מאריב; zh 马里卜; tr Marib; uk Маріб
YE: Saada, Sa'dah, Sa'ada, Saadah, Sadah; ar صعدة; ru Саада; he צעדה; fa صعده; uk Саада
YE: Ibb; ar إب; ru Ибб
YE: Dhamar; ar ذمار
YE: Mukalla, Al Mukalla; ar المكلا; ru Мукалла; zh 穆卡拉; tr Mukalla; uk Мукалла; he מוכלא; fa مکلا
YE: Zinjibar, Zinjubar; ar زنجبار
YE: Al Bayda, Al Bayda', Bayda, Al-Baydha; ar البيضاء
YE: Ataq, 'Ataq; ar عتق
YE: Lahij, Lahj, Laḩij, Lahej; ar لحج; ru Лахедж; tr Lahic
YE: Hajjah, Hajja; ar حجة
YE: Amran, 'Amran, Omran; ar عمران
YE: Mocha, Al Mukha, Mokha, Al-Makha; ar المخا; ru Моха; zh 穆哈; he מוח'ה; uk Моха
YE: Seiyun, Say'un, Seiyoun, Sayun; ar سيئون; ru Сейун; zh 塞永; tr Seyun
YE/1: Hadramawt, Muhafazat Hadramaout, Hadhramaut, Hadramaut, Hadramout, Hadhramout; ar حضرموت; ru Хадрамаут
YE/1: Shabwah, Shabwa; ar شبوة
YE/1: Abyan; ar أبين
YE/1: Al Jawf, Jawf, Al-Jouf; ar الجوف
YE/1: Al Dhale'e, Ad Dali', Dhale, al-Dhalea, Al-Dhale, Dali; ar الضالع
YE/1: Socotra, Soqatra, Soqotra, Suqutra; ar سقطرى
YE/1: Al Mahrah, Mahra, Al-Mahra; ar المهرة
LB: Beirut, Beyrouth; ar بيروت; ru Бейрут; uk Бейрут; he ביירות; fa بیروت; fr Beyrouth; zh 贝鲁特; tr Beyrut; de Beirut; pt Beirute
LB: Tripoli, Tarabulus; ar طرابلس; ru Триполи; zh 的黎波里; tr Trablusşam
LB: Sidon, Saida; ar صيدا; ru Сайда, Сидон; he צידון; zh 西顿; tr Sayda; fa صیدا; uk Сідон, Сайда
LB: Tyre, Sour, Sur; ar صور; ru Тир; he צור; uk Тір; fr Tyr; de Tyros
LB: Baalbek, Baalbeck, Ba'labakk; ar بعلبك; ru Баальбек; he בעלבכ, בעלבק, בעל בכ; zh 巴勒贝克; fa بعلبک; uk Баальбек; tr Baalbek
LB: Nabatieh, Nabatiye, An Nabatiyah, Nabatiyeh; ar النبطية; ru Набатия; he נבטיה, נבטייה; zh 纳巴泰; fa نبطیه; uk Набатія; tr Nebatiye; de Nabatäa; fr Nabatiyé
LB: Bint Jbeil, Bent Jbail, Bint Jubayl; ar بنت جبيل; he בינת ג'בייל; ru Бинт-Джубайль, Бинт-Джбейль; fa بنت جبیل; tr Bint Cubeyl
LB: Zahle, Zahlé, Zahleh; ar زحلة
LB: Marjayoun, Marjeyoun, Merdjayoun; ar مرجعيون; he מרג' עיון, מרג'עיון; ru Марджаюн; zh 马尔吉扎永
LB: Hermel, El Hermel; ar الهرمل; ru Хермель; he הרמל
LB: Naqoura, En Naqoura, Naqura; ar الناقورة; he נאקורה; ru Накура; tr Nakura; fa ناقوره
LB @33.327,35.611: Khiam, El Khiam, Al-Khiyam; ar الخيام; he ח'יאם, אל-ח'יאם; ru Хиям; fa الخیام; tr Hıyam
LB: Arsal, Aarsal; ar عرسال
LB @33.547,35.378: Ain al-Hilweh, Ein el-Hilweh, Ain el-Hilweh; ar عين الحلوة
LB/1: Beqaa, Béqaa, Bekaa, Bekaa Valley, Beqaa Valley, Biqa; ar البقاع
PS: Gaza, Gaza City; ar غزة, مدينة غزة; ru Газа; uk Газа; he עזה; fa غزه; zh 加沙城, 加沙; tr Gazze; de Gaza-Stadt
PS: Khan Yunis, Khan Younis, Khan Younes, Khan Yunus; ar خان يونس, خانيونس; ru Хан-Юнис; uk Хан-Юніс; he ח'אן יונס, חאן יונס; fa خان یونس; fr Khan Younès; es Jan Yunis, Jan Yunes; zh 汗尤尼斯; tr Han Yunus; de Chan Junis; pt Khan Younis
PS: Rafah; ar رفح; ru Рафах; uk Рафах; he רפיח; fa رفح; es Rafah; zh 拉法; tr Refah
PS: Jabalia, Jabalya, Jabaliya, Jabaliyah, Jabaliya camp; ar جباليا; ru Джабалия, Джебалия; uk Джабалія; he ג'באליה; fa جبالیا; zh 贾巴利亚; tr Cibaliya, Cebaliye; de Dschabalia; fr Jabaliya
PS: Deir al-Balah, Dayr al Balah, Deir el-Balah; ar دير البلح; ru Дейр-эль-Балах; he דיר אל-בלח; fa دیرالبلح; zh 代尔拜拉赫, 代尔巴拉赫; tr Deyr el-Belah; uk Дейр-ель-Балах
PS: Nuseirat, An Nusayrat, Nusairat, Nusseirat; ar النصيرات; ru Нусейрат; he נוסייראת, נוסיראת; fa نصیرات; zh 努赛拉特; tr Nusayrat; uk Нусейрат
PS: Beit Lahia, Bayt Lahya, Beit Lahiya, Beit Lahya; ar بيت لاهيا; ru Бейт-Лахия; he בית לאהיה; zh 拜特拉希亚; tr Beyt Lahiya; uk Бейт-Лахія; fa بیت لاهیا
PS: Beit Hanoun, Bayt Hanun, Beit Hanun; ar بيت حانون; ru Бейт-Ханун; he בית חאנון; zh 拜特哈嫩; tr Beyt Hanun; uk Бейт-Ханун; fa بیت حانون
PS: Bureij, Al Burayj, al-Bureij; ar البريج
PS @31.421,34.386: Maghazi, Al Maghazi, al-Maghazi; ar المغازي
PS: Jenin, Janin; ar جنين; ru Дженин; he ג'נין; fa جنین; zh 杰宁; tr Cenin; uk Дженін; de Dschenin; fr Jénine; es Yenín; pt Jenin
PS: Nablus; ar نابلس; ru Наблус; he שכם; fa نابلس; fr Naplouse; zh 纳布卢斯; tr Nablus; de Nablus
PS: Hebron, Al Khalil; ar الخليل; ru Хеврон; he חברון; fa الخلیل; zh 希伯伦; tr El Halil; de Hebron; fr Hébron
PS: Ramallah, Ram Allah; ar رام الله; ru Рамалла; he רמאללה; fa رام‌الله
PS: Tulkarm, Tulkarem, Tul Karm; ar طولكرم; ru Тулькарм; he טול כרם, טולכרם; zh 图勒凯尔姆; tr Tulkerim; de Tulkarem; fa طولکرم
PS: Qalqilyah, Qalqilya, Qalqiliya; ar قلقيلية; he קלקיליה; tr Kalkilya; zh 盖勒吉利耶
PS: Bethlehem, Bayt Lahm; ar بيت لحم; ru Вифлеем; he בית לחם; fr Bethléem; es Belén
PS: Jericho, Ariha; ar أريحا; ru Иерихон; he יריחו; tr Eriha; zh 杰里科, 耶利哥
PS: Tubas; ar طوباس; he טובאס; ru Тубас; tr Tubas
PS: Salfit; ar سلفيت; he סלפית
PS: Huwara, Huwwarah, Huwwara, Hawara; ar حوارة; he חווארה; ru Хувара
PS/1: Gaza Strip, Gaza Strip; ar قطاع غزة; ru Сектор Газа, сектор Газы; uk Сектор Гази; he רצועת עזה; fa نوار غزه; fr bande de Gaza; es Franja de Gaza
PS/1: West Bank, The West Bank; ar الضفة الغربية; ru Западный берег реки Иордан, Западный берег; uk Західний берег; he הגדה המערבית, יהודה ושומרון; fa کرانه باختری; fr Cisjordanie; es Cisjordania
IL: Jerusalem; ar القدس; ru Иерусалим; uk Єрусалим; he ירושלים; fa بیت‌المقدس, اورشلیم; fr Jérusalem; es Jerusalén; tr Kudüs
IL: Tel Aviv, Tel Aviv-Yafo, Tel-Aviv; ar تل أبيب, تل ابيب; ru Тель-Авив; uk Тель-Авів; he תל אביב; fa تل‌آویو, تل آویو
IL: Haifa; ar حيفا; ru Хайфа; he חיפה; fa حیفا; es Haifa
IL: Ashkelon; ar عسقلان; ru Ашкелон; he אשקלון
IL: Ashdod; ar أسدود; ru Ашдод; he אשדוד
IL: Beersheba, Be'er Sheva, Beer Sheva; ar بئر السبع; ru Беэр-Шева; he באר שבע
IL: Sderot; ar سديروت; ru Сдерот; he שדרות
IL: Kiryat Shmona, Qiryat Shemona, Kiryat Shemona; ar كريات شمونة; ru Кирьят-Шмона; he קריית שמונה, קרית שמונה
IL: Metula; he מטולה; ar المطلة
IL: Nahariya, Nahariyya; he נהריה; ar نهاريا
IL: Eilat, Elat; ar إيلات; ru Эйлат; he אילת
IL @33.267,35.770: Majdal Shams; ar مجدل شمس; ru Мадждаль-Шамс; he מג'דל שמס
IR: Tehran, Teheran; ar طهران; ru Тегеран; uk Тегеран; he טהרן; fa تهران; fr Téhéran; es Teherán; tr Tahran
IR: Isfahan, Esfahan; ar أصفهان; ru Исфахан; he אספהאן; fa اصفهان; fr Ispahan; es Isfahán
IR: Mashhad, Meshed, Mashad; ar مشهد; ru Мешхед; fa مشهد
IR: Tabriz; ar تبريز; ru Тебриз; fa تبریز; tr Tebriz
IR: Ahvaz, Ahwaz; ar الأهواز; ru Ахваз; fa اهواز
IR: Zahedan; ar زاهدان; ru Захедан; fa زاهدان; de Sahedan; zh 扎黑丹; tr Zahidan; he זאהדאן
IR: Kermanshah; ar كرمانشاه; ru Керманшах; fa کرمانشاه; he כרמאנשאה, קרמאנשאה; zh 克尔曼沙赫; tr Kirmanşah
IR: Qom, Ghom; ar قم; ru Кум; fa قم
IR: Shiraz; ar شيراز; ru Шираз; fa شیراز
IR: Natanz; ar نطنز; ru Натанз; he נתנז; fa نطنز
IR: Bandar Abbas, Bandar 'Abbas; ar بندر عباس; ru Бендер-Аббас; fa بندرعباس, بندر عباس
IR: Bushehr, Bandar Bushehr, Bandar-e Bushehr; ar بوشهر; ru Бушер; fa بوشهر
IR: Sanandaj; fa سنندج; ru Сенендедж
IR: Mahabad; fa مهاباد; ru Мехабад
IR: Urmia, Orumiyeh, Urumiyeh, Orumieh; fa ارومیه; ru Урмия
IR: Chabahar, Chah Bahar, Chabahar; fa چابهار; ru Чабахар
IR: Abadan; fa آبادان; ar عبادان
IR: Karaj; fa کرج; ar كرج
IR/1: Sistan and Baluchestan, Sistan-Baluchestan, Sistan and Baluchistan, Sistan va Baluchestan; fa سیستان و بلوچستان; ar سيستان وبلوشستان; ru Систан и Белуджистан
IR/1: Khuzestan, Khuzistan; fa خوزستان; ar خوزستان; ru Хузестан
IR/1: Kurdistan, Kordestan; fa کردستان
TR: Diyarbakir, Diyarbakır; ar ديار بكر; ru Диярбакыр; fa دیاربکر
TR: Sirnak, Şırnak; ru Ширнак
TR: Hakkari, Hakkâri; ru Хаккяри
TR: Gaziantep, Antep; ar غازي عنتاب; ru Газиантеп
TR: Sanliurfa, Şanlıurfa, Urfa; ru Шанлыурфа
TR: Istanbul, İstanbul; ar إسطنبول, اسطنبول; ru Стамбул; uk Стамбул; he איסטנבול; fa استانبول; es Estambul
TR: Ankara; ar أنقرة; ru Анкара; he אנקרה; fa آنکارا
TR: Izmir, İzmir; ar إزمير; ru Измир
TR: Van; ru Ван
TR: Mardin; ru Мардин; ar ماردين
TR: Cizre; ru Джизре
TR: Reyhanli, Reyhanlı; ar الريحانية
EG: Cairo, Al Qahirah; ar القاهرة; ru Каир; uk Каїр; he קהיר; fa قاهره; fr Le Caire; es El Cairo; tr Kahire
EG: Alexandria, Al Iskandariyah; ar الإسكندرية; ru Александрия; he אלכסנדריה; fr Alexandrie; es Alejandría
EG: Arish, Al 'Arish, El-Arish, Al-Arish; ar العريش; ru Эль-Ариш; he אל עריש
EG: Suez; ar السويس; ru Суэц; he סואץ
EG: Sharm el-Sheikh, Sharm ash Shaykh, Sharm El Sheikh; ar شرم الشيخ; ru Шарм-эль-Шейх; he שארם א-שייח'
EG: Sheikh Zuweid, Ash Shaykh Zuwayd; ar الشيخ زويد
EG/1: North Sinai; ar شمال سيناء; ru Северный Синай
EG/1: South Sinai; ar جنوب سيناء; ru Южный Синай
SA: Riyadh, Ar Riyad; ar الرياض; ru Эр-Рияд; he ריאד; fa ریاض; fr Riyad; es Riad
SA: Jeddah, Jiddah, Jedda; ar جدة; ru Джидда; fr Djeddah
SA: Najran; ar نجران; ru Наджран
SA: Jizan, Jazan; ar جازان, جيزان
QA: Doha, Ad Dawhah; ar الدوحة; ru Доха; he דוחא; fa دوحه
AE: Abu Dhabi; ar أبوظبي, أبو ظبي; ru Абу-Даби; he אבו דאבי
AE: Dubai; ar دبي; ru Дубай; he דובאי; fr Dubaï; es Dubái
JO: Amman, 'Amman; ar عمان, عمّان; ru Амман; he עמאן; fa امان
KW: Kuwait City, Al Kuwayt
BH: Manama, Al Manamah; ar المنامة; ru Манама
OM: Muscat, Masqat; ar مسقط; ru Маскат; fr Mascate; es Mascate
`;
