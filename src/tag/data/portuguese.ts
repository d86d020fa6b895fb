import { CAPITALS } from './capitals.ts';
import { PORTUGUESE_DEMONYMS } from './demonyms/portuguese.ts';
import type { LanguageNames } from './names.ts';

/** Brazil and Portugal write many names differently; CLDR gives the Brazilian one. */
export const PORTUGUESE: LanguageNames = {
  language: 'pt',
  names: `
US|EUA,Estados Unidos da América,E.U.A.
GB|Reino Unido,Grã-Bretanha,Inglaterra,Escócia,País de Gales,Irlanda do Norte
PS|Palestina,Gaza,Faixa de Gaza,Cisjordânia,Territórios Palestinos,Jerusalém Oriental,Autoridade Palestina
RU|Rússia,URSS,União Soviética,Federação Russa,Chechênia,Chechénia,Tchetchênia,Daguestão
UA|Ucrânia,Crimeia,Donbass,Donbas
BY|Bielorrússia,Belarus,Bielorússia
MD|Moldávia,Moldova,Transnístria
GE|Abecásia,Abcásia,Ossétia do Sul
AZ|Azerbaijão,Nagorno-Karabakh,Alto Carabaque,Nagorno-Carabaque
AM|Arménia,Armênia
IR|Irã,Irão
YE|Iêmen,Iémen
EG|Egito,Egipto
SA|Arábia Saudita
AE|Emirados Árabes Unidos,Emirados Árabes,EAU
BH|Bahrein,Barém,Bahrain
QA|Catar,Qatar
KW|Kuwait,Koweit
VN|Vietnã,Vietname,Vietnam
KE|Quênia,Quénia
TZ|Zanzibar
CD|RDC,RD Congo,RDCongo,República Democrática do Congo,Congo-Kinshasa,Zaire
CG|República do Congo,Congo-Brazzaville
CF|RCA,República Centro-Africana
CI|Costa do Marfim
SZ|Suazilândia,Essuatíni
ZW|Zimbábue,Zimbabwe,Zimbabué
MW|Maláui,Malawi,Malaui
BW|Botsuana,Botswana
MG|Madagascar,Madagáscar
MU|Maurício,Maurícia,Maurícias
EH|Saara Ocidental,Sahara Ocidental,Sara Ocidental
SO|Somalilândia
SS|Sudão do Sul
ZA|África do Sul
PL|Polônia,Polónia
RO|Romênia,Roménia
EE|Estônia,Estónia
LV|Letônia,Letónia
SI|Eslovênia,Eslovénia
MK|Macedônia,Macedónia,Macedónia do Norte
CZ|Tchéquia,Chéquia,República Tcheca,República Checa,Tchecoslováquia,Checoslováquia
NL|Países Baixos,Holanda
DE|República Federal da Alemanha,RDA
BA|Bósnia,Bósnia-Herzegovina
XK|Kosovo,Cossovo
CN|RPC,Xinjiang,Tibete
KP|Coreia do Norte
KR|Coreia do Sul
MM|Mianmar,Myanmar,Birmânia,Mianmá
TL|Timor-Leste,Timor Leste
IN|Caxemira
SG|Singapura,Cingapura
LK|Sri Lanka,Ceilão
BD|Bangladesh,Bangladeche
TM|Turcomenistão,Turquemenistão
KG|Quirguistão,Quirguízia
UZ|Uzbequistão,Usbequistão
IQ|Curdistão iraquiano
VA|Vaticano,Santa Sé
FR|Nova Caledônia,Nova Caledónia
FK|Malvinas,Ilhas Malvinas
TT|Trinidad e Tobago,Trindade e Tobago
GW|Guiné-Bissau,Guiné Bissau
GQ|Guiné Equatorial
ST|São Tomé e Príncipe
CV|Cabo Verde
CY|Chipre do Norte
ES|Catalunha,País Basco
`,
  demonyms: PORTUGUESE_DEMONYMS,
  capitals: CAPITALS.pt,
  places: `
MZ|Cabo Delgado,Pemba,Mocímboa da Praia,Nampula,Gorongosa
AO|Cabinda,Huambo,Lunda Norte
BR|Rio de Janeiro,São Paulo,Complexo do Alemão,Baixada Fluminense,Minas Gerais
SY|Alepo,Aleppo,Idlib,Homs,Raqqa,Colinas de Golã,Colinas do Golã
IQ|Mossul,Mosul,Quircuque
UA|Carcóvia,Kharkiv,Mariupol,Odessa,Kherson,Lviv
RU|Kursk,Belgorod,São Petersburgo
PS|Rafah,Khan Younis,Nablus,Hebron
TR|Istambul
ET|Tigré
SD|Darfur
ML|Tombuctu
CO|Cauca,Catatumbo
`,
};
