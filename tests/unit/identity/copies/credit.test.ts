import { describe, expect, test } from 'vitest';
import { creditOf } from '../../../../src/identity/copies/index.ts';
import fc from '../../../support/property.ts';

const creditIn = (text: string) => creditOf({ title: 'Talks', text, byline: null });

describe('datelines', () => {
  test.each([
    ['reuters', 'KYIV, Jan 3 (Reuters) - Officials said talks would resume.', 'Reuters'],
    ['reuters', 'LONDON/PARIS, Jan 3 (Reuters) - Oil rose.', 'Reuters'],
    ['reuters', 'By Jo Doe\n\nBAGHDAD (Reuters) - The minister said.', 'Reuters'],
    ['ap', 'GAZA (AP) — Trucks crossed on Friday.', 'AP'],
    ['afp', 'Paris (AFP) – Le ministre a dit.', 'AFP'],
    ['pti', 'NEW DELHI, April 7 (PTI) Nepal has opened the pass.', 'PTI'],
    ['dpa', 'Berlin (dpa) - Der Minister sagte.', 'dpa'],
    ['ntb', 'Oslo (NTB): Ministeren sa.', 'NTB'],
    ['efe', 'Madrid, 3 ene (EFE).- El ministro dijo.', 'EFE'],
    ['europa-press', 'MADRID, 3 Ene. (EUROPA PRESS) - El ministro dijo.', 'EUROPA PRESS'],
    ['prensa-latina', 'La Habana, 3 ene (Prensa Latina) El ministro dijo.', 'Prensa Latina'],
    ['telam', 'Buenos Aires, 3 de enero (Télam) - El ministro dijo.', 'Télam'],
    ['lusa', 'Lisboa, 03 jan 2024 (Lusa) – O ministro disse.', 'Lusa'],
    ['ansa', '(ANSA) - ROMA, 03 GEN - Il ministro ha detto.', 'ANSA'],
    ['ctk', 'Praha 3. ledna (ČTK) - Ministr řekl.', 'ČTK'],
    ['anadolu', 'ANKARA (AA) - Bakan açıkladı.', 'AA'],
    ['azertac', 'Baku, January 3, AZERTAC - The minister said.', 'AZERTAC'],
    ['belta', 'MINSK, 3 January (BelTA) - The minister said.', 'BelTA'],
    ['tass', 'МОСКВА, 3 января. /ТАСС/. Министр заявил.', 'ТАСС'],
    ['tass', 'TASS - The ministry said.', 'TASS'],
    ['ria', 'МОСКВА, 3 янв — РИА Новости. Министр заявил.', 'РИА Новости'],
    ['interfax', 'Киев. 3 января. ИНТЕРФАКС - Министр заявил.', 'ИНТЕРФАКС'],
    ['interfax-ukraine', 'Киев. 3 января. ИНТЕРФАКС-УКРАИНА - Министр заявил.', 'ИНТЕРФАКС-УКРАИНА'],
    ['unian', 'Київ. 3 січня. УНІАН. Міністр заявив.', 'УНІАН'],
    ['ukrinform', 'КИЇВ, 3 січня (Укрінформ) - Міністр заявив.', 'Укрінформ'],
    ['afp', 'بيروت (أ ف ب) - قال مسؤول إن المفاوضات ستستأنف', 'أ ف ب'],
    ['reuters', 'بيروت (رويترز) - قال مسؤول', 'رويترز'],
    ['sana', 'دمشق-سانا: أعلنت وزارة النفط', 'سانا'],
    ['wafa', 'رام الله 3-1-2024 وفا- اقتحمت قوات', 'وفا'],
    ['mena', 'القاهرة - أ ش أ: أعلن الوزير', 'أ ش أ'],
    ['irna', 'Tehran, Jan 3, IRNA – The minister said.', 'IRNA'],
    ['spa', 'Riyadh, January 3, 2024, SPA -- The ministry said.', 'SPA'],
    ['wam', 'ABU DHABI, 3rd January, 2024 (WAM) -- The ministry said.', 'WAM'],
    ['suna', 'Khartoum, 12 May 2023 (SUNA) – The ministry said.', 'SUNA'],
    ['xinhua', 'BEIJING, Jan. 3 (Xinhua) -- China opened a port.', 'Xinhua'],
    ['xinhua', '新华社基辅5月3日电（记者张三）会议今日举行。', '新华社'],
    ['xinhua', '（新华社北京1月3日电）会议今日举行。', '新华社'],
    ['kyodo', '【北京共同】政府は3日', '共同'],
    ['afp', '【1月3日 AFP】政府は', 'AFP'],
    ['reuters', '[東京 3日 ロイター] - 政府は', 'ロイター'],
    ['yonhap', '(서울=연합뉴스) 김기자 = 정부는 3일', '연합뉴스'],
    ['antara', 'Jakarta (ANTARA) - Pemerintah', 'ANTARA'],
    ['bernama', 'KUALA LUMPUR, Jan 3 (Bernama) -- The ministry said.', 'Bernama'],
  ])('%s: %s', (agency, text, name) => {
    const credit = creditIn(text);
    expect(credit).toMatchObject({ agency, field: 'text', rule: 'dateline' });
    expect(text.slice(credit?.start, credit?.end)).toBe(name);
  });
});

describe('sign-offs', () => {
  test.each([
    ['afp', 'Talks resumed on Friday in the capital.\n\n(AFP)', 'AFP'],
    ['afp', 'Talks resumed.\n© AFP', 'AFP'],
    ['afp', 'Talks resumed.\nbur-jd/pvh/AFP', 'AFP'],
    ['afp', 'Talks resumed on Friday, he said. – AFP', 'AFP'],
    ['reuters', 'Talks resumed on Friday, he said. Reuters', 'Reuters'],
    ['reuters', 'Talks resumed, he said.\n\nSource: Reuters', 'Reuters'],
    ['pti', 'Talks resumed.\n(With inputs from PTI)', 'PTI'],
    ['efe', 'Las conversaciones siguen.\nAgencia EFE', 'Agencia EFE'],
    ['tass', 'Переговоры продолжаются.\nИсточник: ТАСС', 'ТАСС'],
    ['reuters', 'استؤنفت المحادثات يوم الجمعة.\nرويترز', 'رويترز'],
    ['wafa', 'استؤنفت المحادثات (وفا)', 'وفا'],
    ['xinhua', '谈判周五恢复。（新华社）', '新华社'],
  ])('%s: %s', (agency, text, name) => {
    const credit = creditIn(text);
    expect(credit).toMatchObject({ agency, field: 'text', rule: 'sign-off' });
    expect(text.slice(credit?.start, credit?.end)).toBe(name);
  });

  test('after a headline', () => {
    expect(creditOf({ title: 'Talks resume (AFP)', text: 'Talks resumed.', byline: null })).toMatchObject({
      agency: 'afp',
      field: 'title',
    });
  });
});

describe('bylines', () => {
  test.each([
    ['AFP', 'afp'],
    ['afp', 'afp'],
    ['By Associated Press', 'ap'],
    ['JO DOE | AP', 'ap'],
    ['Reuters staff', 'reuters'],
    ['Jo Doe, Reuters', 'reuters'],
    ['Von dpa', 'dpa'],
    ['EFE/Redacción', 'efe'],
    ['ANI | Updated: Jan 3', 'ani'],
    ['رويترز', 'reuters'],
    ['ТАСС', 'tass'],
    ['Petra Novak', null],
    ['Lusa Silva', null],
    ['Photo by AFP', null],
    ['Former Reuters editor Jo Doe', null],
    ['Staff Reporter', null],
  ])('%s', (byline, agency) => {
    expect(creditOf({ title: 'Talks', text: 'Talks resumed.', byline })?.agency ?? null).toBe(agency);
  });

  test('a dateline says more than a byline', () => {
    expect(creditOf({ title: 'Talks', text: 'GAZA (AP) — Trucks crossed.', byline: 'AFP' })).toMatchObject({
      agency: 'ap',
      rule: 'dateline',
    });
  });
});

test.each([
  'The minister told Reuters that talks would resume.',
  'Reuters reported that talks would resume.',
  'Reuters: the ministry denied it.',
  'A source told Reuters: the deal is off.',
  'He spoke to Reuters. The talks are over.',
  'Talks resumed, TASS reported, citing the ministry.',
  'The Associated Press (AP) said its reporter was held.',
  'Agence France-Presse (AFP) - the French agency - lost a reporter.',
  'KYIV (Ukraine) - Talks resumed.',
  'The governor (PAP) - the ruling party - won again.',
  'A new APP - launched today - helps.',
  'Sputnik - a Russian vaccine - was approved.',
  'Talks resumed.\nPhoto: AFP',
  '据新华社报道，会议今日举行。',
  'Министр заявил ТАСС, что переговоры идут.',
  'قال مصدر لرويترز إن المفاوضات ستستأنف',
])('a mention is no credit: %s', (text) => {
  expect(creditIn(text)).toBeNull();
});

test('whatever stands there, offsets lie within their field', () => {
  const piece = fc.constantFrom(
    'KYIV',
    ', Jan 3 ',
    '(Reuters)',
    ' - ',
    'AFP',
    '/ТАСС/',
    '新华社',
    '3日',
    '\n',
    '. ',
    'said',
    '(',
    ')',
    '—',
    'أ ف ب',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const { start, end } = creditIn(text) ?? { start: 0, end: 0 };
      expect(text.slice(start, end)).toMatch(/^(?:Reuters|AFP|ТАСС|新华社|أ ف ب|)$/);
    }),
  );
});
