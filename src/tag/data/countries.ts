/**
 * ISO 3166-1 countries (and XK, Kosovo) with what English-language news calls them:
 * `id|name|demonyms|capitals`, lists by comma. Capitals whose name is mostly something else are in `senses.ts`.
 */
const ROWS = `
AD|Andorra|Andorran,Andorrans|Andorra la Vella
AE|United Arab Emirates|Emirati,Emiratis|Abu Dhabi
AF|Afghanistan|Afghan,Afghans|Kabul
AG|Antigua and Barbuda|Antiguan,Antiguans,Barbudan,Barbudans|
AI|Anguilla|Anguillan,Anguillans|
AL|Albania|Albanian,Albanians|Tirana
AM|Armenia|Armenian,Armenians|Yerevan
AO|Angola|Angolan,Angolans|Luanda
AQ|Antarctica||
AR|Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean,Argentineans|Buenos Aires
AS|American Samoa|American Samoan,American Samoans|Pago Pago
AT|Austria|Austrian,Austrians|Vienna
AU|Australia|Australian,Australians,Aussie,Aussies|Canberra
AW|Aruba|Aruban,Arubans|Oranjestad
AX|Åland Islands|Ålander,Ålanders|Mariehamn
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BA|Bosnia and Herzegovina|Bosnian,Bosnians,Herzegovinian,Herzegovinians|Sarajevo
BB|Barbados|Barbadian,Barbadians,Bajan,Bajans|Bridgetown
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BE|Belgium|Belgian,Belgians|Brussels
BF|Burkina Faso|Burkinabe,Burkinabé,Burkinabes|Ouagadougou
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BH|Bahrain|Bahraini,Bahrainis|Manama
BI|Burundi|Burundian,Burundians|Gitega,Bujumbura
BJ|Benin|Beninese,Beninois|Porto-Novo,Cotonou
BL|Saint Barthélemy||Gustavia
BM|Bermuda|Bermudian,Bermudians|
BN|Brunei|Bruneian,Bruneians|Bandar Seri Begawan
BO|Bolivia|Bolivian,Bolivians|
BQ|Caribbean Netherlands||Kralendijk
BR|Brazil|Brazilian,Brazilians|Brasilia
BS|Bahamas|Bahamian,Bahamians|
BT|Bhutan|Bhutanese|Thimphu
BV|Bouvet Island||
BW|Botswana|Botswanan,Botswanans,Motswana,Batswana|Gaborone
BY|Belarus|Belarusian,Belarusians,Belarussian,Belarussians|Minsk
BZ|Belize|Belizean,Belizeans|Belmopan
CA|Canada|Canadian,Canadians|Ottawa
CC|Cocos Islands||
CD|DR Congo||Kinshasa
CF|Central African Republic|Central Africans|Bangui
CG|Republic of the Congo||Brazzaville
CH|Switzerland|Swiss|Bern,Berne
CI|Ivory Coast|Ivorian,Ivorians|Abidjan,Yamoussoukro
CK|Cook Islands|Cook Islander,Cook Islanders|Avarua
CL|Chile|Chilean,Chileans|
CM|Cameroon|Cameroonian,Cameroonians|Yaounde
CN|China|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogota
CR|Costa Rica|Costa Rican,Costa Ricans|
CU|Cuba|Cuban,Cubans|Havana
CV|Cape Verde|Cape Verdean,Cape Verdeans,Cabo Verdean,Cabo Verdeans|
CW|Curaçao|Curaçaoan,Curaçaoans|Willemstad
CX|Christmas Island||
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic|Czech,Czechs|Prague
DE|Germany|German,Germans|Berlin
DJ|Djibouti|Djiboutian,Djiboutians|
DK|Denmark|Danish,Dane,Danes|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
DZ|Algeria|Algerian,Algerians|Algiers
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
EE|Estonia|Estonian,Estonians|Tallinn
EG|Egypt|Egyptian,Egyptians|Cairo
EH|Western Sahara|Sahrawi,Sahrawis,Saharawi,Saharawis|Laayoune,El Aaiun
ER|Eritrea|Eritrean,Eritreans|Asmara
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FI|Finland|Finnish,Finns|Helsinki
FJ|Fiji|Fijian,Fijians|Suva
FK|Falkland Islands|Falkland Islander,Falkland Islanders|
FM|Micronesia|Micronesian,Micronesians|Palikir
FO|Faroe Islands|Faroese|Torshavn
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom|British,Briton,Britons,Brit,Brits,Scottish,Welsh|London
GD|Grenada|Grenadian,Grenadians|
GE|Georgia|Georgian,Georgians|Tbilisi
GF|French Guiana|French Guianese|Cayenne
GG|Guernsey||
GH|Ghana|Ghanaian,Ghanaians|Accra
GI|Gibraltar|Gibraltarian,Gibraltarians|
GL|Greenland|Greenlander,Greenlanders,Greenlandic|Nuuk
GM|Gambia|Gambian,Gambians|Banjul
GN|Guinea|Guinean,Guineans|Conakry
GP|Guadeloupe|Guadeloupean,Guadeloupeans|
GQ|Equatorial Guinea|Equatorial Guinean,Equatorial Guineans,Equatoguinean,Equatoguineans|Malabo
GR|Greece|Greek,Greeks|Athens
GS|South Georgia and the South Sandwich Islands||
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GU|Guam|Guamanian,Guamanians|Hagatna
GW|Guinea-Bissau|Bissau-Guinean,Bissau-Guineans|Bissau
GY|Guyana|Guyanese|
HK|Hong Kong|Hongkonger,Hongkongers,Hong Konger,Hong Kongers|
HM|Heard Island and McDonald Islands||
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
HT|Haiti|Haitian,Haitians|Port-au-Prince
HU|Hungary|Hungarian,Hungarians|Budapest
ID|Indonesia|Indonesian,Indonesians|Jakarta
IE|Ireland|Irish,Irishman,Irishmen|Dublin
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv
IM|Isle of Man|Manx|
IN|India|Indian,Indians|New Delhi,Delhi
IO|British Indian Ocean Territory|Chagossian,Chagossians|
IQ|Iraq|Iraqi,Iraqis|Baghdad
IR|Iran|Iranian,Iranians|Tehran
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik
IT|Italy|Italian,Italians|Rome
JE|Jersey||
JM|Jamaica|Jamaican,Jamaicans|
JO|Jordan|Jordanian,Jordanians|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan,Kenyans|Nairobi
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani,Kyrgyzstanis|Bishkek
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
KI|Kiribati|I-Kiribati|
KM|Comoros|Comorian,Comorians,Comoran,Comorans|Moroni
KN|Saint Kitts and Nevis|Kittitian,Kittitians,Nevisian,Nevisians|Basseterre
KP|North Korea|North Korean,North Koreans|Pyongyang
KR|South Korea|South Korean,South Koreans|Seoul
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KY|Cayman Islands|Caymanian,Caymanians|
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana
LA|Laos|Laotian,Laotians,Lao|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia|Saint Lucian,Saint Lucians,St. Lucian,St. Lucians|
LI|Liechtenstein|Liechtensteiner,Liechtensteiners|Vaduz
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
LR|Liberia|Liberian,Liberians|Monrovia
LS|Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|
LV|Latvia|Latvian,Latvians|Riga
LY|Libya|Libyan,Libyans|
MA|Morocco|Moroccan,Moroccans|Rabat
MC|Monaco|Monegasque,Monegasques|
MD|Moldova|Moldovan,Moldovans|Chisinau
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MF|Saint Martin||
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Macedonian,Macedonians,North Macedonian,North Macedonians|Skopje
ML|Mali|Malian,Malians|Bamako
MM|Myanmar|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
MO|Macau|Macanese|
MP|Northern Mariana Islands||Saipan
MQ|Martinique|Martinican,Martinicans|Fort-de-France
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MS|Montserrat|Montserratian,Montserratians|
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian,Mauritians|Port Louis
MV|Maldives|Maldivian,Maldivians|
MW|Malawi|Malawian,Malawians|Lilongwe
MX|Mexico|Mexican,Mexicans|Mexico City
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MZ|Mozambique|Mozambican,Mozambicans|Maputo
NA|Namibia|Namibian,Namibians|Windhoek
NC|New Caledonia|New Caledonian,New Caledonians,Kanak,Kanaks|Noumea
NE|Niger|Nigerien,Nigeriens|Niamey
NF|Norfolk Island||
NG|Nigeria|Nigerian,Nigerians|Abuja
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NL|Netherlands|Dutch,Dutchman,Dutchmen|Amsterdam
NO|Norway|Norwegian,Norwegians|Oslo
NP|Nepal|Nepali,Nepalis,Nepalese|Kathmandu
NR|Nauru|Nauruan,Nauruans|
NU|Niue|Niuean,Niueans|
NZ|New Zealand|New Zealander,New Zealanders|Wellington
OM|Oman|Omani,Omanis|Muscat
PA|Panama|Panamanian,Panamanians|Panama City
PE|Peru|Peruvian,Peruvians|Lima
PF|French Polynesia|Polynesian,Polynesians,Tahitian,Tahitians|Papeete
PG|Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby
PH|Philippines|Philippine,Filipino,Filipinos,Filipina,Filipinas|Manila
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PL|Poland|Polish,Pole,Poles|Warsaw
PM|Saint Pierre and Miquelon||
PN|Pitcairn Islands|Pitcairner,Pitcairners|Adamstown
PR|Puerto Rico|Puerto Rican,Puerto Ricans|
PS|Palestine|Palestinian,Palestinians,Gazan,Gazans|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan,Palauans|
PY|Paraguay|Paraguayan,Paraguayans|Asuncion
QA|Qatar|Qatari,Qataris|Doha
RE|Réunion|Réunionese|
RO|Romania|Romanian,Romanians|Bucharest
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
RU|Russia|Russian,Russians|Moscow
RW|Rwanda|Rwandan,Rwandans,Rwandese|Kigali
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
SB|Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede,Swedes|Stockholm
SG|Singapore|Singaporean,Singaporeans|
SH|Saint Helena|Saint Helenian,Saint Helenians|
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SJ|Svalbard and Jan Mayen||Longyearbyen
SK|Slovakia|Slovak,Slovaks,Slovakian,Slovakians|Bratislava
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalis,Somalian,Somalians|Mogadishu
SR|Suriname|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|São Toméan,São Toméans|
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoreans|San Salvador
SX|Sint Maarten||Philipsburg
SY|Syria|Syrian,Syrians|Damascus
SZ|Eswatini|Swazi,Swazis|Mbabane
TC|Turks and Caicos Islands||Cockburn Town
TD|Chad|Chadian,Chadians|N'Djamena
TF|French Southern Territories||
TG|Togo|Togolese|Lomé
TH|Thailand|Thai,Thais|Bangkok
TJ|Tajikistan|Tajik,Tajiks,Tajikistani,Tajikistanis|Dushanbe
TK|Tokelau|Tokelauan,Tokelauans|
TL|East Timor|East Timorese,Timorese|Dili
TM|Turkmenistan|Turkmenistani,Turkmenistanis|Ashgabat
TN|Tunisia|Tunisian,Tunisians|Tunis
TO|Tonga|Tongan,Tongans|Nuku'alofa
TR|Turkey|Turkish,Turk,Turks|Ankara
TT|Trinidad and Tobago|Trinidadian,Trinidadians,Tobagonian,Tobagonians|Port of Spain
TV|Tuvalu|Tuvaluan,Tuvaluans|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
UG|Uganda|Ugandan,Ugandans|Kampala
UM|United States Minor Outlying Islands||
US|United States|American,Americans|Washington
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani,Uzbekistanis|Tashkent
VA|Vatican City||
VC|Saint Vincent and the Grenadines|Vincentian,Vincentians|Kingstown
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VG|British Virgin Islands||Road Town
VI|U.S. Virgin Islands||Charlotte Amalie
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Ni-Vanuatu,Vanuatuan,Vanuatuans|Port Vila
WF|Wallis and Futuna||
WS|Samoa|Samoan,Samoans|Apia
XK|Kosovo|Kosovar,Kosovars,Kosovan,Kosovans|Pristina
YE|Yemen|Yemeni,Yemenis,Yemenite,Yemenites|Sanaa
YT|Mayotte|Mahoran,Mahorans|Mamoudzou
ZA|South Africa|South African,South Africans|Pretoria,Cape Town
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
`;

export interface CountryRow {
  readonly id: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter(Boolean);

export const COUNTRIES: readonly CountryRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', demonyms, capitals] = row.split('|');
    return { id, name, demonyms: list(demonyms), capitals: list(capitals) };
  });

/** English display name of each country. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map((row) => [row.id, row.name]));
