import { expect, test } from 'vitest';
import { foldName, monthNamed } from '../../../src/domain/month-names.ts';

/** Regions stand here where they use other names than their language. */
const LOCALES =
  'en en-GB de de-AT fr es es-PE pt it nl af pl cs sk ru uk be bg mk sr sr-Latn hr bs sl tr az uz ar ar-SY ar-MA ar-DZ fa ur ps ckb ku he id ms fil el hu sv no da fi is ro ca gl sq lt lv et hi mr ne bn ta si th my km sw so ha am ti ka hy kk ky tg mn'.split(
    ' ',
  );
const FORMS = [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short', day: 'numeric' }, { month: 'short' }] as const;

test.each(LOCALES)('every month that CLDR names in %s', (locale) => {
  const unknown = FORMS.flatMap((form) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2023, month, 15));
      const name = (parts.find(({ type }) => type === 'month')?.value ?? '').replace(/^d(?:e |['’])/, '');
      const found = monthNamed(foldName(name).trim(), locale);
      return found?.calendar === 'gregory' && found.month === month + 1 ? '' : `${month + 1}: ${name}`;
    });
  });
  expect(unknown.filter((name) => name !== '' && !/\d/.test(name))).toEqual([]);
});

test('months of the solar year', () => {
  expect(monthNamed(foldName('مهر'), 'fa')).toEqual({ calendar: 'persian', month: 7 });
  expect(monthNamed(foldName('میزان'), 'fa')).toEqual({ calendar: 'persian', month: 7 });
});

test('a name that means two months in two languages needs its language', () => {
  expect(monthNamed('listopad', 'pl')).toEqual({ calendar: 'gregory', month: 11 });
  expect(monthNamed('listopad', 'hr')).toEqual({ calendar: 'gregory', month: 10 });
  expect(monthNamed('listopad', null)).toBeNull();
  expect(monthNamed('januar', null)).toEqual({ calendar: 'gregory', month: 1 });
});
