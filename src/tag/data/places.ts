/**
 * Regions and cities that conflict news in English names without their country, until a gazetteer of places stands behind
 * the tagger. Only names that mean this one place in news; what needs context is in `senses.ts`.
 */
export const PLACES = `
SY|Tishrin dam,Qara Qozaq,Aleppo,Idlib,Homs,Hama,Latakia,Deir ez-Zor,Deir Ezzor,Deir al-Zor,Deir ez Zor,Deir Al-Zour,Raqqa,Raqqah,Daraa,Deraa,Hasakah,al-Hasakah,Hasaka,Tartus,Tartous,Palmyra,Qamishli,Manbij,Kobani,Kobane,Afrin,Eastern Ghouta,Ghouta,Suwayda,Sweida,Quneitra,al-Hol,Jisr al-Shughour,Maarat al-Numan,Al-Bab,Ras al-Ain,Saraqib,Khan Sheikhoun,Abu Kamal,Albukamal,Rojava,Golan Heights,Zabadani,Madaya,Yarmouk,Douma,Qalamoun,Azaz,Jarablus,Tal Abyad
IQ|Qandil,Ain al-Asad,Mosul,Kirkuk,Basra,Erbil,Irbil,Fallujah,Ramadi,Tikrit,Nineveh,Anbar,Diyala,Baqubah,Baquba,Sulaymaniyah,Sulaimaniya,Sinjar,Tal Afar,Najaf,Karbala,Samarra,Salahuddin province,Sadr City,Iraqi Kurdistan,Dohuk,Duhok,Nasiriyah,Al-Qaim,Haditha,Kurdistan Region
YE|Aden,Taiz,Taez,Hodeidah,Hudaydah,Hodeida,Marib,Saada,Sa'ada,Hadramawt,Hadhramaut,Hadramout,Abyan,Shabwa,Zinjibar,Mukalla,Socotra,Al-Bayda,Bab el-Mandeb,Bab al-Mandab
LB|Zouk Mosbeh,Jal el Dib,Beqaa,Sidon,Baalbek,Bekaa Valley,Bekaa,Nabatieh,Nabatiyeh,Dahiyeh,Ain al-Hilweh,Bint Jbeil,Arsal,southern Lebanon
PS|Khan Younis,Khan Yunis,Rafah,Jabalia,Jabaliya,Deir al-Balah,Beit Hanoun,Beit Lahiya,Nuseirat,Jenin,Nablus,Hebron,Tulkarem,Tulkarm,Qalqilya,Jericho,Gaza City,Bethlehem,Masafer Yatta
IL|Haifa,Ashkelon,Sderot,Beersheba,Beer Sheva,Eilat,Kiryat Shmona,Galilee,Negev,Ashdod,Nahariya,Metula
IR|Isfahan,Mashhad,Tabriz,Shiraz,Natanz,Fordow,Fordo,Bushehr,Sistan-Baluchestan,Sistan and Baluchestan,Khuzestan,Ahvaz,Zahedan,Qom,Kermanshah,Bandar Abbas,Kharg Island
TR|Istanbul,Diyarbakir,Sirnak,Hakkari,Gaziantep,Izmir,Adana,Mardin,Sanliurfa,Tunceli,Incirlik
EG|Sinai,North Sinai,El-Arish,Al-Arish,Suez Canal,Sharm el-Sheikh,Giza,Port Said,Ismailia
LY|Tajoura,Tajura,Benghazi,Misrata,Sirte,Derna,Tobruk,Sabha,Zawiya,Tarhuna,Cyrenaica,Fezzan,Zintan,Ajdabiya,Bani Walid,Ras Lanuf
SD|White Nile state,the White Nile state,the Blue Nile state,Darfur,El Fasher,El-Fasher,Al-Fashir,Al Fashir,El Geneina,Nyala,Omdurman,Port Sudan,Kordofan,South Kordofan,North Kordofan,Gezira state,Wad Madani,Kassala,Blue Nile state,El Obeid,Zamzam camp,Nuba Mountains,Sennar
SS|Bentiu,Malakal,Upper Nile,Jonglei,Pibor,Equatoria,Central Equatoria,Bor town,Abyei
SO|Kismayo,Baidoa,Beledweyne,Beletweyne,Galmudug,Hirshabelle,Bosaso,Lower Shabelle,Middle Shabelle,Lower Shabele,Hargeisa,Las Anod,Garowe,Hiraan,Hiran region,Afgoye,Bakool,Galgadud,Mudug,Jowhar,Jubbaland,Lower Juba,Lower Jubba,Gedo
ET|Togoga,Tigray,Amhara,Oromia,Mekelle,Mekele,Gondar,Lalibela,Bahir Dar,Gambella,Benishangul-Gumuz,Ogaden,Afar region,Dire Dawa,Adwa,Axum
KE|Mombasa,Garissa,Mandera,Wajir,Lamu,Dadaab,Kakuma,Turkana,Kisumu
UG|Kasese,Gulu,Entebbe,Karamoja,Bwera
RW|Kibeho,Butare
BI|Cibitoke
CD|Kasindi,Lubiriha,Watalinga,Goma,Bukavu,North Kivu,South Kivu,Kivu,Ituri,Bunia,Butembo,Masisi,Rutshuru,Katanga,Lubumbashi,Kasai,Kisangani,Uvira,Walikale,Djugu,Irumu,Mambasa,Oicha,Tanganyika province,Bunagana,Fizi,Haut-Uele,Eringeti
CF|Koundjili,Lemouna,Bohong,Bambari,Bria,Bangassou,Birao,Bossangoa,Ouaka
CM|Ngarbuh,Donga-Mantung,Donga Mantung,Bamenda,Buea,Maroua,Ambazonia,Kolofata
NG|Borno,Maiduguri,Kano,Kaduna,Zamfara,Katsina,Sokoto,Adamawa,Yobe,Benue,Chibok,Lagos,Niger State,Niger Delta,Plateau State,Taraba,Sambisa,Gwoza,Damaturu,Biafra,Kebbi,Makurdi,Bauchi,Ogoniland,Minna,Port Harcourt,Kogi
NE|Chinagodrar,Chinégodar,Tchombangou,Zaroumdareye,Tongo Tongo,Diffa,Tillaberi,Tillabéri,Agadez,Tahoua,Zinder,Maradi,Arlit
ML|Ogossagou,Boulkessi,Boulikessi,Diabaly,Farabougou,Timbuktu,Gao,Kidal,Mopti,Menaka,Ménaka,Segou,Ségou,Bandiagara,Azawad,Sikasso,Kayes,Djenne,Koulikoro
BF|Seytenga,Djibo,Fada N'Gourma,Solhan,Barsalogho,Bobo-Dioulasso,Soum province,Oudalan
TD|Abeche,Abéché,Faya-Largeau,Bagassola,Moundou
MZ|Cabo Delgado,Pemba,Mocimboa da Praia,Mocímboa da Praia,Nampula,Gorongosa
AO|Cabinda,Huambo,Lunda Norte,Lunda Sul,Cuito
SL|Kenema,Makeni
LR|Gbarnga
DZ|Kabylie,Kabylia,Tizi Ouzou,Tindouf,Tamanrasset,Blida
MA|Fnideq,Casablanca
TN|Kasserine,Sousse,Sidi Bouzid,Sfax
ZA|Vuwani,Marikana,Khayelitsha,Mitchells Plain,Mitchell's Plain,Johannesburg,Durban,KwaZulu-Natal,Soweto
ZW|Bulawayo,Matabeleland
UA|Kharkiv,Kharkov,Donetsk,Luhansk,Lugansk,Kherson,Zaporizhzhia,Zaporizhia,Zaporozhye,Mariupol,Odesa,Odessa,Mykolaiv,Dnipro,Dnipropetrovsk,Bakhmut,Avdiivka,Pokrovsk,Sumy,Chernihiv,Lviv,Sevastopol,Kramatorsk,Sloviansk,Slavyansk,Kupiansk,Toretsk,Chasiv Yar,Vuhledar,Severodonetsk,Lysychansk,Debaltseve,Kryvyi Rih,Izium,Izyum,Bucha,Irpin,Kurakhove,Robotyne,Melitopol,Nikopol,Zhytomyr,Poltava,Simferopol,Kerch,Snake Island,Horlivka,Myrnohrad,Kostiantynivka,Enerhodar
RU|Saint Petersburg,Belgorod,Kursk,Bryansk,Rostov-on-Don,Krasnodar,Chechnya,Dagestan,Ingushetia,Grozny,Makhachkala,Beslan,North Ossetia,Kabardino-Balkaria,Nazran,Voronezh,Vladivostok,Siberia,Kaliningrad,Novorossiysk,Engels air base,Tatarstan,Yakutia,Sakha Republic,Bashkortostan,Chechen,Chechens,North Caucasus,Volgograd
BY|Gomel,Grodno
AZ|Stepanakert,Khankendi,Shusha,Nakhchivan,Ganja,Lachin corridor,Artsakh
AM|Kirants,Syunik,Gyumri
GE|Sukhumi,Tskhinvali,Batumi
RS|Novi Sad,Vojvodina,Sandzak
BA|Srebrenica,Banja Luka,Mostar,Republika Srpska,Gorazde,Tuzla,Bihac
HR|Vukovar,Krajina
XK|Banjska,Zvecan,Mitrovica,Prizren,Djakovica
AF|Khogyani,Khogiani,Dasht-e-Barchi,Torkham,Kandahar,Helmand,Kunduz,Jalalabad,Nangarhar,Herat,Ghazni,Panjshir,Badakhshan,Mazar-i-Sharif,Mazar-e-Sharif,Lashkar Gah,Uruzgan,Zabul,Paktika,Paktia,Khost,Farah province,Faryab,Kunar,Nuristan,Takhar,Logar,Wardak,Badghis,Baghlan,Balkh,Jowzjan,Tora Bora,Bagram,Laghman,Nimroz,Kapisa
PK|Nakyal,Peshawar,Quetta,Karachi,Lahore,Balochistan,Baluchistan,Khyber Pakhtunkhwa,North Waziristan,South Waziristan,Waziristan,Swat Valley,Sindh,Rawalpindi,Bannu,Bajaur,Kurram,Gwadar,Khyber Agency,Parachinar,Azad Kashmir,Dera Ismail Khan,Orakzai,Mohmand,Turbat,Khuzdar,Abbottabad,Multan,Faisalabad
IN|Khanauri,J&K,J & K,Pulwama,Srinagar,Jammu,Manipur,Imphal,Assam,Nagaland,Chhattisgarh,Jharkhand,Bastar,Gujarat,Ladakh,Bihar,West Bengal,Odisha,Andhra Pradesh,Maharashtra,Uttar Pradesh,Tripura,Meghalaya,Arunachal Pradesh,Telangana,Tamil Nadu,Guwahati,Anantnag,Baramulla,Kupwara,Poonch,Rajouri,Ayodhya,Chennai,Dantewada,Gadchiroli,Orissa,Andhra,Amritsar
BD|Ashulia,Begumganj,Kutupalong,Ukhia,Ukhiya,Chittagong,Cox's Bazar,Chattogram,Sylhet,Khulna,Rangpur,Rajshahi
LK|Digana,Teldeniya,Rambukkana,Jaffna,Batticaloa,Trincomalee,Vavuniya,Kilinochchi,Mullaitivu,Kandy,Mannar,Vanni
NP|Maitighar,Rolpa,Pokhara,Rukum
MM|Hpruso,Hpakant,Hpakan,Rakhine,Kachin,Sagaing,Chin State,Kayah,Karenni,Shan State,Mandalay,Myawaddy,Lashio,Maungdaw,Sittwe,Magway,Naypyidaw,Myitkyina,Kokang,Laukkai,Kayin,Loikaw,Paletwa,Arakan State,Arakan
TH|Pattani,Narathiwat,Yala,Songkhla,Chiang Mai
PH|Mindanao,Marawi,Sulu,Basilan,Maguindanao,Cotabato,Zamboanga,Jolo,Davao,Samar,Negros,Luzon,Cebu,Lanao del Sur,Bangsamoro,Surigao,Leyte,Bukidnon,Scarborough Shoal,Second Thomas Shoal
ID|Aceh,West Papua,Sulawesi,Poso,Papua province,Bali,Surabaya,Maluku,Ambon,Nduga
KR|Itaewon,Panmunjom,Busan,Incheon
KP|Yongbyon
JP|Okinawa,Osaka,Hiroshima,Fukushima,Senkaku
CN|Xinjiang,Tibet,Shanghai,Urumqi,Kashgar,Guangzhou,Shenzhen,Wuhan,Uyghur,Uyghurs,Uighur,Uighurs,Lhasa,Hainan
TW|Kinmen,Quemoy,Matsu Islands,Taiwan Strait
VN|Ho Chi Minh City,Saigon
PG|Bougainville,Enga
SA|Jeddah,Mecca,Jizan,Najran,Dhahran,Aramco,Abha,Yanbu
AE|Dubai,Sharjah,Fujairah
CO|Medellin,Medellín,Cauca,Catatumbo,Arauca,Antioquia,Chocó,Choco,Nariño,Narino,Caquetá,Caqueta,Norte de Santander,Buenaventura,Tumaco,Barranquilla,Guaviare,Putumayo,Bucaramanga,Cucuta,Cúcuta,Barrancabermeja,Urabá,Uraba,Cundinamarca,Tolima,Huila,Casanare
VE|Kumarakapay,Maracaibo,Tachira,Táchira,Zulia,Esequibo
GY|East Coast Demerara,Essequibo
EC|Guayaquil,Esmeraldas
PE|Ayacucho,VRAEM,Huancavelica,Callao,Arequipa,Puno,Cusco,Cuzco,Huallaga,Huancayo,Junín,Junin
BO|Cochabamba,Santa Cruz de la Sierra,El Alto,Chapare
BR|Rio de Janeiro,Sao Paulo,São Paulo
CL|Valparaiso,Valparaíso,Araucania,Araucanía,Temuco
MX|Sinaloa,Michoacan,Michoacán,Tamaulipas,Chiapas,Jalisco,Ciudad Juarez,Ciudad Juárez,Tijuana,Culiacan,Culiacán,Oaxaca,Veracruz,Guadalajara,Zacatecas,Guanajuato,Sonora,Nuevo Leon,Nuevo León,Monterrey,Acapulco,Reynosa,Nuevo Laredo,Ayotzinapa,Iguala,Baja California,Chihuahua state
GT|Quetzaltenango,Huehuetenango,Petén,Quiche department
HN|San Pedro Sula,Olancho
SV|Chalatenango,Morazán,Morazan,Usulután,Usulutan,San Vicente department,Apopa,Soyapango,Cuscatlán,Cuscatlan,Santa Tecla
NI|Masaya,Matagalpa,Jinotega
HT|Cite Soleil,Cité Soleil,Gonaives,Gonaïves,Artibonite,Cap-Haitien,Cap-Haïtien,Croix-des-Bouquets
CU|Guantanamo
GB|Newcastle,Belfast,Londonderry,Manchester,Birmingham,Glasgow,Edinburgh,Liverpool,Ulster
IE|Cork city
FR|Sainte-Soline,Calais,Marseille,Toulouse,Corsica,Strasbourg,Lyon,Charlie Hebdo
ES|Basque Country,Catalonia,Barcelona,Bilbao,Sevilla,Seville,San Sebastian,Ceuta,Melilla,Canary Islands
DE|Munich,Hamburg,Frankfurt,Cologne,Bavaria,Dresden,Leipzig,Solingen
IT|Milan,Naples,Sicily,Lampedusa,Turin
BE|Antwerp,Molenbeek
NL|Rotterdam
CH|Zurich,Geneva,Lausanne
PL|Dorohusk,Medyka,Gdansk,Krakow,Rzeszow
AT|Graz
RO|Constanta
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,New South Wales,Tasmania,Northern Territory,Darwin
CA|Toronto,Montreal,Vancouver,Alberta,Quebec,British Columbia,Manitoba,Nova Scotia,Saskatchewan
NZ|Auckland,Christchurch
TG|Kpinkankandi,Kpekpakandi
SN|Boffa Bayotte
MW|Msundwe
KG|Koy-Tash
KZ|Masanchi
TJ|Khorog
BH|Diraz
MD|Leuseni
AL|Lazarat
HU|Roszke
NO|Utoya,Utøya
EH|Tifariti
`;

/** US states and large cities, and what news calls them after a comma. */
export const STATES = `
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,New England,Washington state,Georgia Tech,Georgia State,Georgia Bulldogs,Georgia Senate,Nassau County,Suffolk County,Atlanta,Chicago,Los Angeles,San Francisco,Houston,Dallas,Miami,Boston,Seattle,Philadelphia,Detroit,Baltimore,Las Vegas,New Orleans,Minneapolis,San Diego,Denver,Silicon Valley,Wall Street,Pittsburgh,Cincinnati,Charlottesville,Uvalde,Oakland,Brooklyn,Manhattan,Orlando,San Bernardino,Long Island,Texan,Texans,Californian,Californians,New Yorkers
`;

/** Names of US states that count only straight after "Town, ". */
export const AFTER_COMMA = `
US|Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.,D.C.,AL,AK,AZ,AR,CA,CO,CT,DC,FL,GA,IA,ID,IL,KS,KY,LA,MA,MD,ME,MI,MN,MO,MS,MT,NC,ND,NE,NH,NJ,NM,NV,NY,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VA,VT,WA,WI,WV,WY
`;
