import { describe, expect, test } from 'vitest';
import type { DiffRun } from '../../../../src/domain/revisions.ts';
import { REVISION_COMPARISON } from '../../../../src/identity/revisions/index.ts';
import fc from '../../../support/property.ts';

const diff = (before: string, after: string): readonly DiffRun[] => REVISION_COMPARISON.diff(before, after);

/** `[-old-]{+new+}` around the words that stayed. */
const written = (runs: readonly DiffRun[]): string =>
  runs.map(({ kind, text }) => (kind === 'equal' ? text : kind === 'added' ? `{+${text.trim()}+}` : `[-${text.trim()}-]`)).join('');
const joined = (runs: readonly DiffRun[], kind: 'added' | 'removed'): string =>
  runs.map((run) => (run.kind === 'equal' || run.kind === kind ? run.text : '')).join('');
const words = (text: string): string => text.replace(/\s+/g, '');

describe('the words that changed', () => {
  test.each([
    [
      'English',
      'Three people were hurt in the port.',
      'Five people were hurt in the port.',
      '[-Three-]{+Five+}people were hurt in the port.',
    ],
    ['Arabic', 'أصيب ثلاثة أشخاص في المرفأ', 'أصيب خمسة أشخاص في المرفأ', 'أصيب [-ثلاثة-]{+خمسة+}أشخاص في المرفأ'],
    ['Russian', 'Ранены трое жителей порта', 'Ранены пятеро жителей порта', 'Ранены [-трое-]{+пятеро+}жителей порта'],
    ['Chinese', '港口有三人受伤。', '港口有五人受伤。', '港口有[-三-]{+五+}人受伤。'],
    ['Thai', 'มีผู้บาดเจ็บสามคน', 'มีผู้บาดเจ็บห้าคน', 'มีผู้บาดเจ็บ[-สาม-]{+ห้า+}คน'],
    ['an addition', 'The port is shut.', 'The port is shut. Ships wait.', 'The port is shut. {+Ships wait.+}'],
    ['a cut', 'The port is shut. Ships wait.', 'The port is shut.', 'The port is shut.[-Ships wait.-]'],
  ])('%s', (_, before, after, expected) => {
    expect(written(diff(before, after))).toBe(expected);
  });

  test('a single word between two changes is no island', () => {
    expect(written(diff('alpha beta gamma delta stays as it is', 'one beta two three stays as it is'))).toBe(
      '[-alpha beta gamma delta-]{+one beta two three+}stays as it is',
    );
  });

  test('spacing is no change', () => {
    expect(diff('a  b\n\nc', 'a b c').map((run) => run.kind)).toEqual(['equal']);
  });

  test('texts with nothing in common are given whole', () => {
    const [before, after] = [numbered('x', 3000), numbered('y', 3000)];
    expect(diff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  test('long texts that changed a lot are compared by paragraphs', () => {
    const [head, tail] = [numbered('head', 200), numbered('tail', 200)];
    const runs = diff(`${head}\n\n${numbered('x', 3000)}\n\n${tail}`, `${head}\n\n${numbered('y', 3000)}\n\n${tail}`);
    expect(runs.map((run) => run.kind)).toEqual(['equal', 'removed', 'added', 'equal']);
  });
});

function numbered(word: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
}

test('both texts can be read from it, the newer one to the letter', () => {
  const texts = fc
    .array(fc.constantFrom('the ', 'port ', 'غزة ', '战', '争', '. ', '\n\n', ' ', '12 ', '👩‍🚒'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  expect(() =>
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = diff(before, after);
        return joined(runs, 'added') === after && words(joined(runs, 'removed')) === words(before);
      }),
    ),
  ).not.toThrow();
});
