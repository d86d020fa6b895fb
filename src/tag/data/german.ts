import { CAPITALS } from './capitals.ts';
import { GERMAN_DEMONYMS } from './demonyms/german.ts';
import type { LanguageNames } from './names.ts';

export const GERMAN: LanguageNames = {
  language: 'de',
  names: `
US|USA,US,Amerika,Vereinigte Staaten,Vereinigten Staaten
GB|Großbritannien,Vereinigtes Königreich,Vereinigte Königreich,Vereinigten Königreich,England,Schottland,Nordirland
PS|Palästina,Gaza,Gazastreifen,Gaza-Streifen,Westjordanland,Palästinensergebiete,Palästinensergebieten,Ostjerusalem,Ost-Jerusalem
RU|Russland,Rußland,Sowjetunion,UdSSR,Russische Föderation,Russischen Föderation,Tschetschenien,Dagestan
UA|Ukraine,Krim,Donbass,Donbas
BY|Belarus,Weißrussland,Weissrussland
MD|Moldau,Republik Moldau,Moldawien,Transnistrien
GE|Georgien,Abchasien,Südossetien
AZ|Aserbaidschan,Bergkarabach,Berg-Karabach,Arzach
AE|Emirate,Emiraten,Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Vereinigten Arabischen Emiraten,VAE
SA|Saudi-Arabien,Saudiarabien
CD|DR Kongo,Demokratische Republik Kongo,Demokratischen Republik Kongo,Kongo-Kinshasa,Zaire
CG|Republik Kongo,Kongo-Brazzaville
CF|Zentralafrikanische Republik,Zentralafrikanischen Republik
CI|Elfenbeinküste,Côte d’Ivoire
CV|Kapverden,Kap Verde
SZ|Swasiland,Eswatini
ZW|Simbabwe,Zimbabwe
MZ|Mosambik,Moçambique
RW|Ruanda
BW|Botsuana,Botswana
TL|Osttimor,Timor-Leste
MM|Myanmar,Birma,Burma
MK|Mazedonien,Nordmazedonien
CZ|Tschechien,Tschechische Republik,Tschechoslowakei
NL|Niederlande,Niederlanden,Holland
BA|Bosnien,Bosnien-Herzegowina,Bosnien und Herzegowina
DE|Bundesrepublik,BRD,DDR
CH|Schweiz
VA|Vatikan,Heiliger Stuhl,Heiligen Stuhl
CN|Volksrepublik China,Xinjiang,Tibet
KP|Nordkorea
KR|Südkorea
IN|Kaschmir
IQ|Irakisch-Kurdistan,Nordirak
SO|Somaliland,Puntland
EH|Westsahara
CY|Nordzypern
SS|Südsudan,Süd-Sudan
ZA|Südafrika
DO|Dominikanische Republik,Dominikanischen Republik
VN|Vietnam
SY|Nordsyrien
SL|Sierra Leone
TZ|Sansibar,Tansania
ES|Katalonien
`,
  demonyms: GERMAN_DEMONYMS,
  capitals: CAPITALS.de,
  places: `
SY|Aleppo,Idlib,Homs,Latakia,Rakka,Deir al-Sor,Golanhöhen,Afrin,Kobane
IQ|Mossul,Kirkuk,Erbil,Falludscha
UA|Charkiw,Charkow,Donezk,Luhansk,Cherson,Saporischschja,Mariupol,Odessa,Lwiw,Lemberg,Mykolajiw,Tschernihiw,Awdijiwka,Bachmut,Pokrowsk,Kramatorsk,Sewastopol
RU|Belgorod,Kursk,Brjansk,Grosny,Sankt Petersburg,Kaliningrad
PS|Rafah,Chan Junis,Dschenin,Nablus,Hebron
YE|Hudaida,Aden
LY|Bengasi,Misrata
AF|Kundus,Kandahar,Herat
ET|Tigray
SD|Darfur
TR|Istanbul
IR|Isfahan,Teheran
`,
};
