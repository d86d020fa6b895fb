import type { LanguageNames } from './names.ts';

/** English news forms. Country names, demonyms and most capitals are in `countries.ts`. */
export const ENGLISH: LanguageNames = {
  language: 'en',
  names: `
AE|UAE,U.A.E.,Emirates
AG|Antigua & Barbuda,Antigua
BA|Bosnia,Herzegovina,Bosnia & Herzegovina,Bosnia-Herzegovina
BF|Burkina
BN|Brunei Darussalam
BS|The Bahamas
CD|DRCongo,DR-Congo,Democratic Republic of the Congo,Democratic Republic of Congo,Democratic Congo,D.R. Congo,DRC,D.R.C.,Congo-Kinshasa,Congo Kinshasa,Zaire
CF|Centrafrique,Central African Rep.
CG|Republic of Congo,Congo Republic,Congo-Brazzaville,Congo Brazzaville
CI|Cote d'Ivoire,Côte d'Ivoire
CN|PRC,P.R.C.,People's Republic of China,Mainland China
CV|Cabo Verde
CZ|Czechia,Czechoslovakia
FK|Falklands,Malvinas,Islas Malvinas
FM|Federated States of Micronesia
GB|UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland
GM|The Gambia
GW|Guinea Bissau
IR|Islamic Republic of Iran
IE|Republic of Ireland
KG|Kyrgyz Republic,Kirghizstan,Kyrgystan
KN|St. Kitts and Nevis,St. Kitts
KP|DPRK,D.P.R.K.,N. Korea,N.Korea,N Korea,Democratic People's Republic of Korea
KR|ROK,S. Korea,S.Korea,S Korea,Republic of Korea
LC|St. Lucia
MK|Macedonia
MM|Burma
MO|Macao
NL|Holland
PS|Palestinian territories,Palestinian territory,Occupied Palestinian Territory,occupied territories,State of Palestine,Gaza,Gaza Strip,East Jerusalem,Occupied West Bank
RU|Russian Federation,Soviet Union,USSR,U.S.S.R.
ZA|S. Africa,S.Africa
LK|S. Lanka,S.Lanka
SA|Kingdom of Saudi Arabia,KSA,Saudi
SO|Somaliland,Puntland,Jubaland
ST|Sao Tome and Principe,Sao Tome
SY|Syrian Arab Republic
SZ|Swaziland
TL|Timor-Leste,Timor Leste
TR|Türkiye,Turkiye
TT|Trinidad & Tobago,Trinidad,Tobago
TW|Republic of China
TZ|Zanzibar
UA|Crimea,Donbas,Donbass,Donetsk People's Republic,Luhansk People's Republic,Lugansk People's Republic
US|U.S.,US,USA,U.S.A.,United States of America
VA|Vatican,Holy See
VC|St. Vincent and the Grenadines,St. Vincent
VN|Viet Nam
YE|North Yemen,South Yemen
AZ|Nagorno-Karabakh,Nagorno Karabakh
GE|Abkhazia,South Ossetia
MD|Transnistria,Moldavia
CY|Northern Cyprus
`,
  demonyms: `
KP|N. Korean,N. Koreans,N.Korean,N.Koreans
KR|S. Korean,S. Koreans,S.Korean,S.Koreans
ZA|S. African,S. Africans,S.African,S.Africans
LK|S. Lankan,S. Lankans,S.Lankan,S.Lankans
CD|Congolese
GB|Englishman,Englishmen,Northern Irish
RU|Soviet,Soviets
AZ|Karabakh
SO|Somalilander,Somalilanders
`,
  capitals: `
IL|Tel-Aviv
UA|Kyïv
RU|Moskva
TD|NDjamena,Ndjamena
YE|Sana'a
CM|Yaoundé
CO|Bogotá
PY|Asunción
BR|Brasília
MM|Rangoon,Yangon
KZ|Almaty
IN|Mumbai,Bombay,Kolkata,Calcutta
GH|Kumasi
`,
  places: '',
};

/** Houses, offices and capitals that stand for a government. */
export const METONYMS = `
RU|Kremlin,State Duma
US|Pentagon,White House,State Department,Capitol Hill,CENTCOM,U.S. Congress
GB|Downing Street,Whitehall,Westminster,Scotland Yard
FR|Élysée,Elysee,Quai d'Orsay
DE|Bundestag,Bundeswehr
IL|Knesset,Mossad,Shin Bet
CN|Zhongnanhai
IN|Lok Sabha,Rajya Sabha
UA|Verkhovna Rada
`;
