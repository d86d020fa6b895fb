import type { Trap } from './trap.ts';

/** Where a text was filed from is no region of its own. */
export const DATELINES: Readonly<Record<string, readonly Trap[]>> = {
  en: [
    ['GAZA CITY, Gaza Strip (AP) — Boats were shelled off Sidon in Lebanon.', 'LB', '', { filedFrom: 'PS' }],
    ["N'DJAMENA, Sept 3 (Reuters) - Rebels crossed from Libya.", 'LY', '', { filedFrom: 'TD' }],
    ['NEW DELHI, April 7 (PTI) Nepal has asked for talks.', 'NP', '', { filedFrom: 'IN' }],
    ['PESHAWAR: Two soldiers died in Kunar, Afghan officials said.', 'AF', '', { filedFrom: 'PK' }],
    ['UNITED NATIONS (AP) — Envoys spoke of Yemen.', 'YE', '', { filedFrom: null }],
    ['WASHINGTON/BEIRUT (Reuters) - A drone crashed in Iraq.', 'IQ', '', { filedFrom: 'US' }],
    ['Khartoum, 12 May 2023 (SUNA) – Cairo sent aid.', 'EG', '', { filedFrom: 'SD' }],
    ['ABUJA – Troops of Benin were ambushed, its president said.', 'BJ', '', { filedFrom: 'NG' }],
    ['DAKAR, Senegal (AP) — Soldiers in Guinea-Bissau mutinied.', 'GW', '', { filedFrom: 'SN' }],
    ['By Tom Carter in Amman\nShells fell on Daraa.', 'SY'],
    ['Nairobi correspondent: Baidoa has fallen quiet', 'SO (KE)'],
    ['ISTANBUL, TURKEY - Ships left Mykolaiv.', 'UA', '', { filedFrom: 'TR' }],
    ['Geneva/New York (OHCHR) - Killings in Nicaragua must stop.', 'NI', '', { filedFrom: 'CH' }],
    ['TOKYO, Japan — Pyongyang fired a missile.', 'KP', '', { filedFrom: 'JP' }],
    ['MOGADISHU - A mortar hit the airport of Mogadishu.', 'SO', '', { filedFrom: 'SO' }],
  ],
  ar: [
    ['عمان (رويترز) - قصف الطيران درعا', 'SY', '', { filedFrom: 'JO' }],
    ['القاهرة - أ ش أ: اندلعت اشتباكات في الخرطوم', 'SD', '', { filedFrom: 'EG' }],
    ['دمشق-سانا: وصلت مساعدات من الجزائر', 'DZ', '', { filedFrom: 'SY' }],
    ['عدن - انفجار يهز مقديشو', 'SO', '', { filedFrom: 'YE' }],
  ],
  ru: [
    ['КИЕВ, 5 марта (Рейтер) - В Варшаве прошли переговоры.', 'PL', '', { filedFrom: 'UA' }],
    ['ТЕЛЬ-АВИВ, 7 октября. /ТАСС/. Ракеты выпущены из Ливана.', 'LB', '', { filedFrom: 'IL' }],
  ],
  uk: [['Київ. 5 березня. УНІАН. У Варшаві тривають перемовини.', 'PL', '', { filedFrom: 'UA' }]],
  fr: [
    ['Bamako (AFP) - Des villages ont été brûlés au Burkina Faso.', 'BF', '', { filedFrom: 'ML' }],
    ['NIAMEY, 3 janvier (Xinhua) -- Le Bénin a fermé sa frontière.', 'BJ', '', { filedFrom: 'NE' }],
  ],
  es: [
    ['Ciudad de México, 3 may (EFE).- Guatemala pidió explicaciones.', 'GT', '', { filedFrom: 'MX' }],
    ['CARACAS (AP) — Dos soldados murieron en Arauca, Colombia.', 'CO', '', { filedFrom: 'VE' }],
  ],
  tr: [["ANKARA (AA) - İdlib'de iki kişi yaralandı.", 'SY', '', { filedFrom: 'TR' }]],
  zh: [['新华社内罗毕5月3日电 索马里首都发生爆炸', 'SO', '', { filedFrom: 'KE' }]],
};
