import type { Trap } from './trap.ts';

/** Where it happened, apart from who took part and who spoke; and which of several places of a name it was. */
export const SCENES: readonly Trap[] = [
  ['Syrian refugees were attacked in Altındağ, a district of Ankara', 'SY TR', '', { primary: 'TR' }],
  ['French and Malian officers met in Gao', 'FR ML', '', { primary: 'ML', places: ['Gao ML'] }],
  ['Israel struck Damascus', 'IL SY', '', { primary: 'SY' }],
  ['Ukraine struck a depot in Toropets', 'UA RU', '', { primary: 'RU' }],
  ['Washington condemned the killing of Indian tourists in Pahalgam', 'US IN', '', { primary: 'IN' }],
  ['Rwanda-backed rebels took Goma', 'RW CD', '', { primary: 'CD', places: ['Goma CD'] }],
  ['Iran fired missiles at Erbil', 'IR IQ', '', { primary: 'IQ' }],
  ['Pakistani jets bombed villages in Paktika', 'PK AF', '', { primary: 'AF' }],
  ['Kenyan police officers landed in Port-au-Prince', 'KE HT', 'kenya-police', { primary: 'HT' }],
  ['Chinese engineers were killed in Dasu, Pakistan', 'CN PK', '', { primary: 'PK' }],
  ['Egyptian Copts were beheaded near Sirte', 'EG LY', '', { primary: 'LY' }],
  ['Turkish drones hit Qamishli', 'TR SY', '', { primary: 'SY' }],
  ['Colombian mercenaries shot the president in Port-au-Prince', 'CO HT', '', { primary: 'HT' }],
  ['Moscow said that 12 died in a strike on Makiivka', 'RU UA', '', { primary: 'UA' }],
  ['A Saudi diplomat was kidnapped in Aden', 'SA YE', '', { primary: 'YE' }],
  ['Shells hit Azaz, north of Aleppo', 'SY', '', { places: ['Azaz SY', 'Aleppo SY'] }],
  ['A bomb went off in Tripoli, Lebanon', 'LB', '', { places: ['Tripoli LB', '!Tripoli LY'] }],
  ['A car bomb went off in Hyderabad, Sindh', 'PK', '', { places: ['!Hyderabad IN'] }],
  ['BEIRUT (Reuters) - Rockets hit Homs', 'SY', '', { filedFrom: 'LB', places: ['Homs SY', '!Beirut LB'] }],
  ['Police fired on a crowd in Kandahar', 'AF', '', { places: ['Kandahar AF'] }],
  ['A convoy was ambushed in Mopti region, Mali', 'ML', '', { places: ['Mopti ML'] }],
  ['Nine Ghanaian traders were killed in Titao', 'GH BF', '', { primary: 'BF' }],
  ['Mexico and Guatemala close the crossing at Tapachula', 'MX GT', '', { primary: 'MX' }],
  ['Kyiv mourns after a missile hit a market in Kostiantynivka', 'UA', '', { places: ['!Kyiv RU'] }],
];
