import { describe, expect, test } from 'vitest';
import { judgeCopy, readForCopies } from '../../../../src/identity/copies/index.ts';
import { article, COLD, DAM, HOUR, printed, verdictOn, wordOf } from './reports.ts';

const dam = article(DAM.title, DAM.text);
const paragraphs = DAM.text.split('\n\n');

describe('printings of one report are copies', () => {
  test.each([
    ['word for word', DAM.title, DAM.text],
    ['under another headline', 'Flood fears as Dnipro river dam gives way', DAM.text],
    ['under a marker and the name of the outlet', `UPDATE 2-${DAM.title} | Courier`, DAM.text],
    ['cut to a brief', DAM.title, paragraphs.slice(0, 2).join('\n\n')],
    ['without its dateline, under a footer', DAM.title, `${DAM.text.slice(25)}\n\nAll rights reserved. Sign up for our newsletter.`],
    [
      'with a paragraph of another story inside',
      DAM.title,
      paragraphs.toSpliced(1, 0, 'Grain prices rose 2.4 percent in Chicago.').join('\n\n'),
    ],
    ['with its paragraphs in another order', DAM.title, [0, 3, 1, 4, 2].map((at) => paragraphs[at]).join('\n\n')],
    ['with one figure corrected', `CORRECTED-${DAM.title}`, DAM.text.replace('885', '855')],
    [
      'lightly edited',
      DAM.title,
      DAM.text.replace('sending water over', 'pouring water onto').replace('at once', 'immediately').replace('kilometres', 'km'),
    ],
    [
      'grown',
      `UPDATE 1-${DAM.title}`,
      `${DAM.text}\n\nIn Odesa, people watched the sea turn brown. A fisherman said he had never seen reeds drift so far.`,
    ],
  ])('%s', (_, title, text) => {
    expect(wordOf(verdictOn(dam, printed(title, text)))).toBe('copy');
  });

  test('by the same outlet they are versions', () => {
    expect(wordOf(verdictOn(dam, printed(DAM.title, DAM.text, { source: 'gazette' })))).toBe('version');
  });

  test('which of the two is called newer changes nothing', () => {
    const [older, newer] = [readForCopies(dam), readForCopies(printed(DAM.title, paragraphs.slice(0, 2).join('\n\n')))];
    expect(judgeCopy(older, newer, COLD)).toEqual(judgeCopy(newer, older, COLD));
  });

  test('later than three days, they are printed again; by the same outlet that is another article', () => {
    const late = { at: dam.at + 100 * HOUR };
    expect(wordOf(verdictOn(dam, printed(DAM.title, DAM.text, late)))).toBe('republished');
    expect(wordOf(verdictOn(dam, printed(DAM.title, DAM.text, { ...late, source: 'gazette' })))).toBe('too-far-apart');
    expect(wordOf(verdictOn(dam, printed(DAM.title, paragraphs.slice(0, 2).join('\n\n'), late)))).toBe('too-far-apart');
  });

  test('the verdict tells what decided and what was measured', () => {
    const verdict = verdictOn(dam, printed(DAM.title, DAM.text));
    expect(verdict).toMatchObject({ rule: 'opening', measures: { hoursApart: 3, titlesEqual: true, containment: 1, lead: 1, numbers: 1 } });
  });
});

describe('other reports are not', () => {
  test('a follow-up with the same background', () => {
    const text = `A week after the flood, people in Kherson shovel mud out of their cellars and wait for drinking water. Some have come back against the advice of the city.

"Everything is ruined but it is my house," said a retired teacher, who carried her books into the sun to dry. Her neighbours have not returned.

${paragraphs.slice(3).join('\n\n')}`;
    expect(wordOf(verdictOn(dam, printed('Kherson digs itself out of the mud', text)))).toBe('follow-up');
  });

  test('a digest that holds the whole report', () => {
    const items = Array.from({ length: 14 }, (_, at) => `In town ${at}a the council met on plan ${at}b and the mayor of ${at}c went home.`);
    const text = [DAM.text, ...items].join('\n\n');
    expect(wordOf(verdictOn(dam, printed('Morning briefing: five things', text)))).toBe('follow-up');
  });

  test('a report on something else', () => {
    const text = 'Voters in Ankara queued on Sunday for the second round, in which the president leads after a close first vote in May.';
    expect(wordOf(verdictOn(dam, printed('Turkey votes', text)))).toBe('different');
  });

  test('what was known a week ago: the same words say nothing then', () => {
    const background = new Set(readForCopies(dam).keys);
    const text = DAM.text.replace('16,000', '17,000').replace('885', '1,265');
    const known = { ...COLD, isStale: (key: number) => background.has(key) };
    expect(wordOf(verdictOn(dam, printed('Another headline over it', text), known))).toBe('template');
  });
});

describe('headlines', () => {
  const fire = article(
    'Mosque fire in Tarsun leaves 12 dead',
    'Twelve people died when a fire broke out in a mosque in the town of Tarsun on Friday, the governor said. The blaze started in the kitchen and spread to the prayer hall within minutes. Rescuers brought 40 people out through the windows. Investigators do not suspect arson.',
  );

  test('in other words over the same text', () => {
    expect(wordOf(verdictOn(fire, printed('Blaze at Tarsun mosque kills dozen worshippers', fire.text)))).toBe('copy');
  });

  test('that happen to be the same do not make one of two reports', () => {
    const own =
      'A kitchen fire swept through the old mosque of Tarsun during prayers and at least twelve worshippers lost their lives. "We broke the windows with our hands," a carpenter told this newspaper outside the hospital, where relatives were waiting for names. The governor said he does not suspect arson.';
    expect(verdictOn(fire, printed(fire.title, own)).relation).toBeNull();
  });

  test('with a new toll over other figures are another report', () => {
    const text = fire.text.replace('40 people', '52 people').replace('Friday', 'Saturday');
    expect(wordOf(verdictOn(fire, printed('Mosque fire in Tarsun leaves 19 dead', text)))).toBe('other-numbers');
  });

  test('name what a line of figures does not', () => {
    const line = 'Qtly div 12 cts vs 12 cts prior. Pay April 15. Record March 31.';
    expect(
      wordOf(verdictOn(article('Alder Foods sets quarterly dividend', line), printed('Lorimer Steel sets quarterly dividend', line))),
    ).toBe('template');
    expect(
      wordOf(verdictOn(article('Alder Foods sets quarterly dividend', line), printed('Alder Foods sets quarterly dividend', line))),
    ).toBe('copy');
  });
});

describe('issues of a series', () => {
  const bulletin = (day: string, dead: number, wounded: number, total: string) =>
    `The health ministry said on ${day} that ${dead} people had been killed and ${wounded} wounded in the past 24 hours. That brought the toll of the war to ${total}, it said. A number of victims were still under the rubble and on the roads, where rescuers could not reach them. The war began on October 7, when gunmen crossed the border and killed about 1,200 people.`;
  const monday = article('Toll rises to 30,120', bulletin('Monday', 98, 162, '30,120'));
  const tuesday = bulletin('Tuesday', 81, 130, '30,201');

  test('of one outlet', () => {
    const next = printed('Toll rises to 30,201', tuesday, { source: 'gazette', at: monday.at + 24 * HOUR });
    expect(wordOf(verdictOn(monday, next))).toBe('series');
  });

  test('of another outlet, under another headline', () => {
    const next = printed('War dead passed 30,200, says ministry', tuesday, { at: monday.at + 24 * HOUR });
    expect(wordOf(verdictOn(monday, next))).toBe('other-numbers');
  });

  test.each([
    ['Front line report for Monday', 'Front line report for Tuesday'],
    ['Обстановка на фронте на 3 января', 'Обстановка на фронте на 4 февраля'],
    ['حصيلة يوم الاثنين للغارات', 'حصيلة يوم الثلاثاء للغارات'],
    ['前线简报星期一', '前线简报星期二'],
    ['Lagebericht zur Front, Montag', 'Lagebericht zur Front, Dienstag'],
  ])('%s', (first, second) => {
    const next = article(second, DAM.text, { at: monday.at + 24 * HOUR });
    expect(wordOf(verdictOn(article(first, DAM.text), next))).toBe('series');
  });

  test('a report that is resent the next day is none', () => {
    const again = article(DAM.title, DAM.text, { at: dam.at + 20 * HOUR });
    expect(wordOf(verdictOn(dam, again))).toBe('version');
  });
});

describe('one layout for many reports', () => {
  test.each([
    [
      'Alder Foods raises prime rate to 7.75 pct',
      'Alder Foods Bank said it is raising its prime lending rate to 7.75 pct from 7.50, effective immediately. The increase follows similar moves by other big banks earlier today.',
      'Corwin Trust raises prime rate to 7.75 pct',
      'Corwin Trust said it is raising its prime lending rate to 7.75 pct from 7.50, effective immediately. The increase follows similar moves by other big banks earlier today.',
    ],
    [
      'Lorimer Steel 3rd qtr net',
      'Shr 1.12 dlrs vs 0.98 dlrs. Net 14.2 mln vs 12.6 mln. Revs 220.1 mln vs 201.7 mln. Nine months. Shr 3.01 dlrs vs 2.77 dlrs. Net 38.4 mln vs 35.2 mln.',
      'Kestrel Motors 3rd qtr net',
      'Shr 0.41 dlrs vs 0.55 dlrs. Net 8.3 mln vs 11.0 mln. Revs 160.9 mln vs 170.2 mln. Nine months. Shr 1.30 dlrs vs 1.71 dlrs. Net 26.1 mln vs 34.4 mln.',
    ],
    [
      'В районе Борисовки сбиты 12 беспилотников',
      'Над территорией области дежурной системой ПВО сбиты 12 беспилотников, сообщил губернатор. По предварительным данным, пострадавших нет. В районе Борисовки повреждены кровли 4 домов. Информация уточняется.',
      'В районе Короча сбиты 31 беспилотник',
      'Над территорией области дежурной системой ПВО сбиты 31 беспилотник, сообщил губернатор. По предварительным данным, пострадавших нет. В районе Короча повреждены кровли 9 домов. Информация уточняется.',
    ],
    [
      'قتلى في غارة على رفح',
      'قتل 12 شخصا وأصيب 30 آخرون بجروح في غارة استهدفت منزلا في رفح، بحسب ما أفادت مصادر طبية. وقال شهود عيان إن طواقم الدفاع المدني نقلت الضحايا إلى المستشفى، ولا يزال عدد من المفقودين تحت الأنقاض.',
      'قتلى في غارة على جباليا',
      'قتل 7 أشخاص وأصيب 19 آخرون بجروح في غارة استهدفت منزلا في جباليا، بحسب ما أفادت مصادر طبية. وقال شهود عيان إن طواقم الدفاع المدني نقلت الضحايا إلى المستشفى، ولا يزال عدد من المفقودين تحت الأنقاض.',
    ],
    [
      'Air raid alert in Poltava region',
      'An air raid alert has been declared in Poltava region because of the threat of ballistic missiles. Residents are asked to go to shelters.',
      'Air raid alert in Odesa region',
      'An air raid alert has been declared in Odesa region because of the threat of ballistic missiles. Residents are asked to go to shelters.',
    ],
  ])('%s', (title, text, otherTitle, otherText) => {
    expect(verdictOn(article(title, text), printed(otherTitle, otherText)).relation).toBeNull();
    expect(wordOf(verdictOn(article(title, text), printed(title, text)))).toBe('copy');
  });
});
