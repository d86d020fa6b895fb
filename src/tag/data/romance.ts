import { FRENCH_DEMONYMS } from './demonyms/french.ts';
import { SPANISH_DEMONYMS } from './demonyms/spanish.ts';
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
  demonyms: FRENCH_DEMONYMS,
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
  demonyms: SPANISH_DEMONYMS,
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
