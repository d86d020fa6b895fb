import { CAPITALS } from './capitals.ts';
import { FRENCH_DEMONYMS } from './demonyms/french.ts';
import { SPANISH_DEMONYMS } from './demonyms/spanish.ts';
import type { LanguageNames } from './names.ts';

export const FRENCH: LanguageNames = {
  language: 'fr',
  names: `
US|États-Unis,Etats-Unis,USA,Amérique
GB|Royaume-Uni,Grande-Bretagne,Angleterre,Écosse,Irlande du Nord,Pays de Galles
PS|Palestine,Gaza,bande de Gaza,Cisjordanie,Territoires palestiniens,Jérusalem-Est
CD|RDC,RD Congo,République démocratique du Congo,Congo-Kinshasa,Zaïre
CG|Congo-Brazzaville,République du Congo
CF|RCA,Centrafrique,République centrafricaine
AE|Émirats arabes unis,Emirats arabes unis,Émirats,EAU,Dubaï
MM|Birmanie,Arakan
CI|Côte d'Ivoire
BY|Biélorussie,Bélarus,Belarus
MD|Moldavie,Transnistrie
NL|Pays-Bas
TL|Timor oriental
SO|Somaliland,Puntland
AZ|Haut-Karabakh,Nagorny-Karabakh,Nagorno-Karabakh,Artsakh,Karabakh
UA|Crimée,Donbass
RU|Tchétchénie,Daghestan,URSS,Union soviétique,Fédération de Russie
IN|Cachemire
CZ|République tchèque,Tchéquie,Tchécoslovaquie
ZA|Afrique du Sud
SS|Soudan du Sud
KP|Corée du Nord,RPDC
KR|Corée du Sud
SA|Arabie saoudite
EH|Sahara occidental,RASD
VA|Vatican,Saint-Siège
BA|Bosnie,Bosnie-Herzégovine
IQ|Kurdistan irakien,Kurdistan d'Irak
CN|RPC,Chine populaire,Xinjiang,Tibet
DE|RFA,RDA
SZ|Swaziland,Eswatini
MK|Macédoine
CV|Cap-Vert
TD|Tchad
GE|Abkhazie,Ossétie du Sud
CY|Chypre-Nord,Chypre du Nord,RTCN
GQ|Guinée équatoriale
GW|Guinée-Bissau,Guinée Bissau
PG|Papouasie-Nouvelle-Guinée
TZ|Zanzibar
TW|Taiwan
LK|Ceylan
BJ|Bénin
DO|République dominicaine
SV|Salvador
FR|Nouvelle-Calédonie,Corse
`,
  demonyms: FRENCH_DEMONYMS,
  capitals: CAPITALS.fr,
  places: `
SY|Alep,Idleb,Deir Ezzor,Lattaquié,Raqqa,Rakka,Deir ez-Zor,Hama,Kobané,Deraa,Hassaké,Ghouta orientale,Palmyre,plateau du Golan
IQ|Mossoul,Kirkouk,Bassora,Falloujah,Erbil,Ramadi,Sinjar,Souleimaniyeh
UA|Kharkiv,Marioupol,Odessa,Louhansk,Zaporijia,Kherson,Donetsk,Mykolaïv,Tchernihiv,Soumy,Kramatorsk,Bakhmout,Pokrovsk,Avdiïvka,Dnipro,Lviv,Sébastopol
ML|Tombouctou,Gao,Kidal,Mopti,Ménaka,Ségou,Tessalit,Azawad,Bandiagara,Kayes
NG|Lagos,Maiduguri
CD|Nord-Kivu,Sud-Kivu,Goma,Ituri,Nord Kivu,Sud Kivu,Bukavu,Beni,Butembo,Rutshuru,Masisi,Kasaï,Katanga,Lubumbashi,Kisangani,Uvira,Bunia
SD|Darfour,El-Fasher,El-Geneina,Omdourman,Kordofan,Port-Soudan
FR|à Nice,Promenade des Anglais,Marseille,Nouvelle-Calédonie
ET|Tigré
BF|Djibo,Fada N'Gourma,Solhan,Ouahigouya
LB|Saïda,Tyr,Baalbek,plaine de la Bekaa,Nabatiyé,Liban-Sud
RU|Koursk,Belgorod,Briansk,Grozny,Ingouchie,Saint-Pétersbourg,Caucase du Nord
NE|Diffa,Tillabéri,Agadez,Tahoua
TD|Abéché,Faya-Largeau,N'Djaména
CF|Bria,Bambari,Bossangoa,Bangassou,Birao,Paoua
CM|Extrême-Nord camerounais,Bamenda,Kolofata
DZ|Kabylie,Tamanrasset,Tizi Ouzou
TN|Kasserine
LY|Benghazi,Misrata,Syrte,Cyrénaïque,Tripolitaine
SN|Casamance,Ziguinchor
MZ|Cabo Delgado
ES|Catalogne,Pays basque espagnol
IL|Haïfa,Ashkelon,Galilée,Néguev
PS|Naplouse,Hébron,Jénine,Khan Younès,Rafah,Bethléem,Ramallah
TR|Diyarbakir,Istanbul
IR|Ispahan,Machhad,Sistan-Baloutchistan
AF|Kandahar,Kunduz,Hérat,Panchir,Helmand
PK|Peshawar,Baloutchistan,Karachi,Lahore
MM|Rakhine
HT|Cité Soleil,Gonaïves,Cap-Haïtien
YE|Hodeïda,Aden,Taëz
`,
};

export const SPANISH: LanguageNames = {
  language: 'es',
  names: `
US|EE.UU.,EEUU,EE. UU.,Estados Unidos,Norteamérica,EE.UU,EUA,E.E.U.U.,Estados Unidos de América
GB|Reino Unido,Gran Bretaña,Inglaterra,Escocia,Irlanda del Norte,Gales
PS|Palestina,Gaza,Franja de Gaza,Cisjordania,Jerusalén Este,Territorios Palestinos,Autoridad Palestina
CD|RDC,RD Congo,República Democrática del Congo,Zaire
CG|Congo-Brazzaville,República del Congo
CF|República Centroafricana
AE|Emiratos Árabes Unidos,Emiratos,EAU
MM|Birmania
CI|Costa de Marfil
BY|Bielorrusia,Belarús,Belarus
NL|Países Bajos,Holanda
TL|Timor Oriental,Timor-Leste
UA|Crimea,Donbás
RU|Chechenia,URSS,Unión Soviética,Federación Rusa,Federación de Rusia
AZ|Nagorno Karabaj,Alto Karabaj,Nagorno-Karabaj,Nagorno-Karabakh,Artsaj
IN|Cachemira
DO|República Dominicana
CZ|República Checa,Chequia,Checoslovaquia
KP|Corea del Norte,RPDC
KR|Corea del Sur
SA|Arabia Saudita,Arabia Saudí
ZA|Sudáfrica
SS|Sudán del Sur
EH|Sahara Occidental,Sáhara Occidental,RASD,Sáhara occidental,Sahara occidental
TR|Turquía
FK|Malvinas,Islas Malvinas
VA|Vaticano,Santa Sede
BA|Bosnia
MX|Méjico
IQ|Kurdistán iraquí,Irak,Iraq
CN|RPC,Sinkiang,Xinjiang,Tíbet
DE|RFA,RDA
SZ|Suazilandia
MK|Macedonia
GE|Abjasia,Osetia del Sur
MD|Transnistria,Moldavia
SO|Somalilandia,Puntlandia
KE|Kenia,Kenya
BD|Bangladesh,Bangladés
BW|Botsuana,Botswana
MY|Malasia
TH|Tailandia
ZW|Zimbabue,Zimbabwe
BF|Burkina
LK|Sri Lanka,Ceilán
QA|Qatar,Catar
PK|Pakistán,Paquistán
AF|Afganistán
ES|Cataluña,País Vasco,Islas Canarias
TZ|Zanzíbar
`,
  demonyms: SPANISH_DEMONYMS,
  capitals: CAPITALS.es,
  places: `
SY|Alepo,Idlib,Homs,Raqa,Deir Ezzor,Latakia,Hama,Daraa,Altos del Golán,Guta Oriental
IQ|Mosul,Kirkuk,Faluya,Erbil,Basora
UA|Járkov,Mariúpol,Odesa,Jersón,Zaporiyia,Donetsk,Lugansk,Kramatorsk,Bajmut,Jmelnitski,Leópolis,Mykolaiv,Mikoláiv,Sumi
CO|Medellín,Cauca,Catatumbo,Arauca,Antioquia,Chocó,Nariño,Caquetá,Cúcuta,Valle del Cauca,Bogotá D.C.,Cali,Buenaventura,Tumaco,Putumayo,Guaviare,Norte de Santander,Jamundí,Barranquilla,Urabá,Tibú
MX|Michoacán,Ciudad Juárez,Culiacán,Sinaloa,Tamaulipas,Chiapas,Jalisco,Guanajuato,Zacatecas,Sonora,Reynosa,Nuevo Laredo,Chilpancingo,Acapulco,Ayotzinapa,Nuevo León,Tijuana,Baja California
PE|Vraem,Ayacucho,Puno,Arequipa,Huancavelica
VE|Táchira,Maracaibo,Apure,Zulia,Esequibo
EC|Guayaquil,Esmeraldas,Manabí
HT|Cité Soleil,Cabo Haitiano
RU|Kursk,Bélgorod,San Petersburgo,Daguestán,Rostov
PS|Rafah,Jan Yunis,Nablus,Hebrón,Yenín,Ramala
LB|Sidón,Valle de la Bekaa,Baalbek
YE|Hodeida,Adén
LY|Bengasi,Misrata,Sirte
SD|Darfur,El Fasher,Kordofán
ET|Tigray,Tigré
ML|Tombuctú,Gao,Kidal
MZ|Cabo Delgado
NG|Borno,Lagos
AF|Kandahar,Helmand,Herat,Kunduz
PK|Peshawar,Baluchistán,Karachi
IN|Jammu y Cachemira
GT|Quetzaltenango,Huehuetenango
HN|San Pedro Sula
CL|Araucanía,Temuco
BR|Río de Janeiro
`,
};
