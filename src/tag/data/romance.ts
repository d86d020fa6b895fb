import type { LanguageNames } from './names.ts';

export const FRENCH: LanguageNames = {
  language: 'fr',
  names: `
US|États-Unis,Etats-Unis,USA,Amérique
GB|Royaume-Uni,Grande-Bretagne,Angleterre,Écosse
PS|Palestine,Gaza,bande de Gaza,Cisjordanie,Territoires palestiniens,Jérusalem-Est
CD|RDC,RD Congo,République démocratique du Congo,Congo-Kinshasa
CG|Congo-Brazzaville,République du Congo
CF|RCA,Centrafrique,République centrafricaine
AE|Émirats arabes unis,Emirats arabes unis,Émirats,EAU
MM|Birmanie
CI|Côte d'Ivoire
BY|Biélorussie,Bélarus
MD|Moldavie
NL|Pays-Bas
TL|Timor oriental
SO|Somaliland
AZ|Haut-Karabakh
UA|Crimée,Donbass
RU|Tchétchénie,Daghestan
IN|Cachemire
CZ|République tchèque
ZA|Afrique du Sud
SS|Soudan du Sud
KP|Corée du Nord
KR|Corée du Sud
SA|Arabie saoudite
EH|Sahara occidental
VA|Vatican
BA|Bosnie
IQ|Kurdistan irakien
`,
  demonyms: `
US|américain,américaine,américains,américaines
GB|britannique,britanniques,anglais
PS|palestinien,palestinienne,palestiniens,palestiniennes,gazaouis
IL|israélien,israélienne,israéliens,israéliennes
SY|syrien,syrienne,syriens,syriennes
LB|libanais,libanaise,libanaises
IQ|irakien,irakienne,irakiens,irakiennes
IR|iranien,iranienne,iraniens,iraniennes
YE|yéménite,yéménites
SA|saoudien,saoudienne,saoudiens
EG|égyptien,égyptienne,égyptiens
LY|libyen,libyenne,libyens,libyennes
TN|tunisien,tunisienne,tunisiens
DZ|algérien,algérienne,algériens,algériennes
MA|marocain,marocaine,marocains
ML|malien,malienne,maliens,maliennes
BF|burkinabè,burkinabé,burkinabés
NE|nigérien,nigérienne,nigériens,nigériennes
NG|nigérian,nigériane,nigérians,nigérianes
TD|tchadien,tchadienne,tchadiens
CM|camerounais,camerounaise
CF|centrafricain,centrafricaine,centrafricains
CI|ivoirien,ivoirienne,ivoiriens
SN|sénégalais,sénégalaise
GN|guinéen,guinéenne,guinéens
RW|rwandais,rwandaise
BI|burundais,burundaise
SD|soudanais,soudanaise
SS|sud-soudanais
ET|éthiopien,éthiopienne,éthiopiens
SO|somalien,somalienne,somaliens
RU|russe,russes
UA|ukrainien,ukrainienne,ukrainiens,ukrainiennes
TR|turc,turcs,turque,turques
AF|afghan,afghane,afghans,afghanes
PK|pakistanais,pakistanaise
CN|chinois,chinoise,chinoises
FR|français,française,françaises
DE|allemand,allemande,allemands
HT|haïtien,haïtienne,haïtiens,haïtiennes
CO|colombien,colombienne,colombiens
VE|vénézuélien,vénézuélienne,vénézuéliens
MM|birman,birmane,birmans
AM|arménien,arménienne,arméniens
AZ|azerbaïdjanais,azerbaïdjanaise
RS|serbe,serbes
`,
  capitals: `
SY|Damas
LB|Beyrouth
IQ|Bagdad
IR|Téhéran
EG|Le Caire
YE|Sanaa
SA|Riyad
RU|Moscou
UA|Kiev,Kyiv
GB|Londres
CN|Pékin
DZ|Alger
MR|Nouakchott
AF|Kaboul
ET|Addis-Abeba
SO|Mogadiscio
GE|Tbilissi
AM|Erevan
PL|Varsovie
BE|Bruxelles
SE|Stockholm
IL|Jérusalem
VE|Caracas
CU|La Havane
`,
  places: `
SY|Alep,Idleb,Deir Ezzor,Lattaquié
IQ|Mossoul,Kirkouk,Bassora,Falloujah
UA|Kharkiv,Marioupol,Odessa,Louhansk
ML|Tombouctou,Gao,Kidal
NG|Lagos
CD|Nord-Kivu,Sud-Kivu,Goma,Ituri
SD|Darfour,El-Fasher
FR|Marseille,Nouvelle-Calédonie
ET|Tigré
BF|Djibo
`,
};

export const SPANISH: LanguageNames = {
  language: 'es',
  names: `
US|EE.UU.,EEUU,EE. UU.,Estados Unidos,Norteamérica
GB|Reino Unido,Gran Bretaña,Inglaterra,Escocia
PS|Palestina,Gaza,Franja de Gaza,Cisjordania
CD|RDC,RD Congo,República Democrática del Congo
CG|Congo-Brazzaville,República del Congo
CF|República Centroafricana
AE|Emiratos Árabes Unidos,Emiratos,EAU
MM|Birmania
CI|Costa de Marfil
BY|Bielorrusia
NL|Países Bajos,Holanda
TL|Timor Oriental
UA|Crimea,Donbás
RU|Chechenia
AZ|Nagorno Karabaj,Alto Karabaj
IN|Cachemira
DO|República Dominicana
CZ|República Checa
KP|Corea del Norte
KR|Corea del Sur
SA|Arabia Saudita,Arabia Saudí
ZA|Sudáfrica
SS|Sudán del Sur
EH|Sahara Occidental,Sáhara Occidental
TR|Turquía
FK|Malvinas,Islas Malvinas
VA|Vaticano
BA|Bosnia
MX|Méjico
IQ|Kurdistán iraquí
`,
  demonyms: `
US|estadounidense,estadounidenses,norteamericano,norteamericana,norteamericanos
GB|británico,británica,británicos,británicas
PS|palestino,palestina,palestinos,palestinas,gazatí,gazatíes
IL|israelí,israelíes
SY|sirio,siria,sirios,sirias
LB|libanés,libanesa,libaneses
IQ|iraquí,iraquíes
IR|iraní,iraníes
YE|yemení,yemeníes
SA|saudí,saudíes,saudita,sauditas
EG|egipcio,egipcia,egipcios
LY|libio,libia,libios
MA|marroquí,marroquíes
SD|sudanés,sudanesa,sudaneses
RU|ruso,rusa,rusos,rusas
UA|ucraniano,ucraniana,ucranianos,ucranianas
TR|turco,turca,turcos
AF|afgano,afgana,afganos
PK|paquistaní,paquistaníes
CN|chino,chinos
CO|colombiano,colombiana,colombianos,colombianas
VE|venezolano,venezolana,venezolanos,venezolanas
MX|mexicano,mexicana,mexicanos,mexicanas
EC|ecuatoriano,ecuatoriana,ecuatorianos
PE|peruano,peruana,peruanos,peruanas
BO|boliviano,boliviana,bolivianos
CL|chileno,chilena,chilenos
AR|argentino,argentina,argentinos,argentinas
BR|brasileño,brasileña,brasileños
PY|paraguayo,paraguaya
UY|uruguayo,uruguaya
GT|guatemalteco,guatemalteca,guatemaltecos
HN|hondureño,hondureña,hondureños
SV|salvadoreño,salvadoreña,salvadoreños
NI|nicaragüense,nicaragüenses
CR|costarricense,costarricenses
PA|panameño,panameña,panameños
CU|cubano,cubana,cubanos
HT|haitiano,haitiana,haitianos
DO|dominicano,dominicana,dominicanos
ES|español,española,españoles,españolas
FR|francés,francesa,franceses
DE|alemán,alemana,alemanes
`,
  capitals: `
SY|Damasco
LB|Beirut
IQ|Bagdad
IR|Teherán
EG|El Cairo
RU|Moscú
UA|Kiev,Kyiv
GB|Londres
CN|Pekín
FR|París
DE|Berlín
IL|Jerusalén
TR|Ankara
AF|Kabul
SD|Jartum
CU|La Habana
CO|Bogotá
MX|Ciudad de México
GT|Ciudad de Guatemala
HT|Puerto Príncipe
DO|Santo Domingo
PA|Ciudad de Panamá
`,
  places: `
SY|Alepo,Idlib,Homs
IQ|Mosul
UA|Járkov,Mariúpol,Odesa,Jersón
CO|Medellín,Cauca,Catatumbo,Arauca,Antioquia,Chocó,Nariño,Caquetá,Cúcuta,Valle del Cauca
MX|Michoacán,Ciudad Juárez,Culiacán,Sinaloa,Guerrero,Tamaulipas,Chiapas
PE|Vraem,Ayacucho
VE|Táchira,Maracaibo
`,
};
