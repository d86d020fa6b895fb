import { describe, expect, test } from 'vitest';
import { asciiDigits, findDates } from '../../../src/domain/local-dates.ts';
import fc from '../../support/property.ts';

const found = (text: string, language: string | null = null) =>
  findDates(text, language).map(({ at, precision }) => [at.slice(0, precision === 'day' ? 10 : 16), precision]);
const day = (at: string) => [[at, 'day']];
const DAY = '2024-05-13';

describe('dates in words', () => {
  test.each([
    ['en', 'Published on 13th May, 2024'],
    ['en', 'Monday, May 13th, 2024'],
    ['en', '13-May-2024'],
    ['en', 'May 13 10:30:05 2024'],
    ['de', 'Montag, 13. Mai 2024, 12:30 Uhr'],
    ['fr', 'lundi 13 mai 2024 à 12h30'],
    ['es', 'lunes, 13 de mayo de 2024'],
    ['pt', '13 de maio de 2024'],
    ['it', 'lunedì 13 maggio 2024'],
    ['nl', 'maandag 13 mei 2024'],
    ['pl', '13 maja 2024, 12:30'],
    ['cs', '13. května 2024'],
    ['sk', '13. mája 2024'],
    ['hu', '2024. május 13., hétfő'],
    ['ro', '13 mai 2024'],
    ['el', '13 Μαΐου 2024'],
    ['sv', 'den 13 maj 2024'],
    ['fi', '13. toukokuuta 2024'],
    ['lt', '2024 m. gegužės 13 d.'],
    ['lv', '2024. gada 13. maijs'],
    ['ca', '13 de maig de 2024'],
    ['ru', '13 мая 2024 года, 12:30'],
    ['uk', '13 травня 2024 р.'],
    ['be', '13 мая 2024'],
    ['bg', '13 май 2024 г.'],
    ['sr', '13. maj 2024.'],
    ['tr', '13 Mayıs 2024 Pazartesi'],
    ['tr', '13 MAYIS 2024'],
    ['az', '13 may 2024'],
    ['id', 'Senin, 13 Mei 2024'],
    ['vi', 'Thứ hai, 13 tháng 5, 2024'],
    ['ar', 'الاثنين 13 مايو 2024'],
    ['ar', 'الاثنين ١٣ أيار ٢٠٢٤'],
    ['ar', 'الاثنين 13 أيار / مايو 2024'],
    ['ar', '13 ماي 2024'],
    ['fa', '۱۳ مه ۲۰۲۴'],
    ['fa', 'دوشنبه ۲۴ اردیبهشت ۱۴۰۳'],
    ['fa', '۱۴۰۳/۰۲/۲۴'],
    ['fa', '۲۴ ثور ۱۴۰۳'],
    ['ur', '13 مئی 2024'],
    ['he', 'יום שני, 13 במאי 2024'],
    ['hi', '१३ मई २०२४'],
    ['th', '13 พฤษภาคม 2567'],
    ['zh', '2024年5月13日 12:30'],
    ['ja', '令和6年5月13日'],
    ['ja', '２０２４年５月１３日'],
    ['ko', '2024년 5월 13일'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual(day(DAY));
  });

  test.each([
    ['pl', '13 listopada 2024', '2024-11-13'],
    ['hr', '13. listopada 2024.', '2024-10-13'],
    ['cs', '13. června 2024', '2024-06-13'],
    ['cs', '13. července 2024', '2024-07-13'],
    ['ar', '13 كانون الثاني 2024', '2024-01-13'],
    ['ar', '13 كانون الأول 2024', '2024-12-13'],
    ['ar', '13 غشت 2024', '2024-08-13'],
  ])('the same name elsewhere is another month: %s %s', (language, text, at) => {
    expect(found(text, language)).toEqual(day(at));
  });

  test('a name that is two months is none without its language', () => {
    expect(found('13 listopada 2024')).toEqual([]);
    expect(found('13 мая 2024')).toEqual(day(DAY));
  });
});

describe('dates in numbers', () => {
  test.each([
    ['13/05/2024', null, DAY, null],
    ['05/13/2024', 'fr', DAY, null],
    ['13.5.2024', null, DAY, null],
    ['2024/05/13', null, DAY, null],
    ['05.05.2024', null, '2024-05-05', null],
    ['03/04/2024', 'fr', '2024-04-03', null],
    ['03.04.2024', 'de', '2024-04-03', null],
    ['03/04/2024', 'en-GB', '2024-04-03', null],
    ['03/04/2024', 'en', '2024-04-03', '2024-03-04'],
    ['03/04/2024', 'en-US', '2024-04-03', '2024-03-04'],
    ['03/04/2024', 'zh', '2024-04-03', '2024-03-04'],
    ['03/04/2024', null, '2024-04-03', '2024-03-04'],
  ])('%s in %s', (text, language, at, other) => {
    expect(findDates(text, language).map((date) => [date.at.slice(0, 10), date.other?.slice(0, 10) ?? null])).toEqual([[at, other]]);
  });

  test.each([
    '1403/02/24',
    '30/02/2024',
    '13/13/2024',
    '12/05/24',
    '10.11.12.2024',
    'May 2024',
    '13 May',
    '32 May 2024',
    'in 2024',
    '13 people in May 2024',
    '13 مايو 1445',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the last day of a Persian leap year, and none in the year after', () => {
    expect(found('1399/12/30', 'fa')).toEqual(day('2021-03-20'));
    expect(found('1400/12/30', 'fa')).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['13 May 2024, 10:30 GMT', '2024-05-13T10:30'],
    ['May 13, 2024 at 6:30 PM EST', '2024-05-13T23:30'],
    ['10:30 GMT, 13 May 2024', '2024-05-13T10:30'],
    ['2024-05-13 10:30 (UTC+2)', '2024-05-13T08:30'],
  ])('%s', (text, at) => {
    expect(found(text, 'en')).toEqual([[at, 'minute']]);
  });

  test.each(['13 May 2024, 10:30', '13 May 2024 10:30 IST', '13 May 2024 25:30 GMT'])('%s is a day', (text) => {
    expect(found(text, 'en')).toEqual(day(DAY));
  });
});

test('several dates, in order, where they stand', () => {
  const text = 'Published 13 May 2024 | Updated May 14, 2024';
  expect(findDates(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['13 May 2024', 'May 14, 2024']);
});

describe('any text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      ' ',
      '/',
      '.',
      '-',
      ',',
      ':',
      '年',
      '月',
      '日',
      'May',
      'мая',
      'مايو',
      'GMT',
      '13',
      '2024',
      '٢٠٢٤',
      '1403',
      '2567',
      '令和',
      'of',
    ),
    fc.nat({ max: 2600 }).map(String),
  );
  const line = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  const language = fc.constantFrom(null, 'en', 'en-GB', 'fa', 'th', 'ar', 'ja', 'hr', 'x');

  /** Whether the numbers of a day stand in the text, or a year of another calendar does. */
  const isWritten = (text: string, at: string): boolean => {
    const numbers = (asciiDigits(text).match(/\d+/g) ?? []).map(Number);
    const date = new Date(at);
    const isGregorian = numbers.includes(date.getUTCFullYear()) && numbers.includes(date.getUTCDate());
    return isGregorian || /令和/.test(text) || numbers.some((year) => (year >= 1300 && year <= 1480) || (year >= 2533 && year <= 2643));
  };

  test('a day found has its numbers in the text, except by another calendar', () => {
    fc.assert(
      fc.property(line, language, (text, spoken) => {
        const days = findDates(text, spoken).filter(({ precision }) => precision === 'day');
        expect(days.filter(({ at, start, end }) => !isWritten(text.slice(start, end), at))).toEqual([]);
      }),
    );
  });
});
