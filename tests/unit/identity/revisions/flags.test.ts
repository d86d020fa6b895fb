import { describe, expect, test } from 'vitest';
import type { RevisionState } from '../../../../src/domain/revisions.ts';
import { REVISION_COMPARISON } from '../../../../src/identity/revisions/index.ts';

const state = (title: string, text: string, changes: Partial<RevisionState> = {}): RevisionState => ({
  reason: 'changed',
  textOrigin: 'page',
  title,
  text,
  ...changes,
});
const flags = (before: RevisionState | null, after: RevisionState): readonly string[] => REVISION_COMPARISON.flags(before, after);

const TITLE = 'Shells hit the grain terminal';
const TEXT =
  'Shells hit the grain terminal in the port on Monday morning and killed 12 people, the governor said. Rescue workers were still clearing the quay in the evening.\n\nThe terminal had been closed since March. Ships are to be unloaded at the older pier, a spokesman for the port said.';

describe('what the outlet changed', () => {
  test.each([
    ['nothing that counts', TITLE, `${TEXT} More soon.`, []],
    ['the headline', 'Port under fire again', TEXT, ['headline-changed']],
    ['case and punctuation of the headline', 'SHELLS HIT THE GRAIN TERMINAL!', TEXT, ['cosmetic']],
    ['a third of the text', TITLE, TEXT.slice(0, 160), ['shortened']],
    ['a figure in the lead', TITLE, TEXT.replace('12', '14'), ['figures-changed']],
    ['a figure put into the headline', `${TITLE}, 15 dead`, TEXT, ['headline-changed', 'figures-changed']],
    ['a paragraph put before the lead', TITLE, `Fires are out.\n\n${TEXT}`, []],
    ['a slip of the pen', TITLE, TEXT.replace('workers', 'wokers'), ['cosmetic']],
    ['two words joined', TITLE, TEXT.replace('grain terminal in', 'grainterminal in'), ['cosmetic']],
    ['a little word that turns the sense', TITLE, TEXT.replace('were still', 'were not'), []],
    ['a short name', TITLE, TEXT.replace('March', 'Match'), []],
    ['a mark before the headline', `CORRECTED-${TITLE}`, TEXT.replace('older', 'newer'), ['marked']],
    ['a note', TITLE, `${TEXT}\n\nCorrection: The terminal was closed in March, not in May.`, ['marked']],
  ])('%s', (_, title, text, expected) => {
    expect(flags(state(TITLE, TEXT), state(title, text))).toEqual(expected);
  });

  test.each([
    ['Arabic', 'قُتل ١٢ شخصا في القصف على الميناء صباح الاثنين', 'قُتل ١٥ شخصا في القصف على الميناء صباح الاثنين'],
    ['Persian', 'در این حمله ۱۲ نفر کشته شدند', 'در این حمله ۱۵ نفر کشته شدند'],
    ['Russian', 'В порту погибли 12 человек', 'В порту погибли 15 человек'],
    ['Chinese', '袭击造成12人死亡', '袭击造成15人死亡'],
    ['Hindi', 'हमले में १२ लोग मारे गए', 'हमले में १५ लोग मारे गए'],
  ])('figures in %s', (_, before, after) => {
    expect(flags(state('', before), state('', after))).toContain('figures-changed');
    expect(flags(state('', before), state('', before))).not.toContain('figures-changed');
  });

  test('the same figure in other digits is the same', () => {
    expect(flags(state('', 'قتل 1,200 شخص هنا'), state('', 'قتل ١٬٢٠٠ شخص هناك'))).not.toContain('figures-changed');
  });
});

describe('marks', () => {
  test.each([
    'CORRECTED-UPDATE 2-Shells hit the port',
    'Correction: Shells hit the port',
    'REFILE-Shells hit the port',
    'WRAPUP 3-Shells hit the port',
    'UPDATED: Shells hit the port',
    '(2nd LD) Shells hit the port',
    'Shells hit the port (3rd LD)',
    'Shells hit the port [Updated]',
    'Shells hit the port – Correction',
    'RETRACTED: Shells hit the port',
    'RECTIFICATIF - Tirs sur le port',
    'MISE À JOUR : Tirs sur le port',
    'CORRECCIÓN: Disparos contra el puerto',
    'Disparos contra o porto (ATUALIZADO)',
    'KORREKTUR: Schüsse auf den Hafen',
    'ИСПРАВЛЕНО: Обстрел порта',
    'Обстрел порта (обновлено)',
    'ОНОВЛЕНО: Обстріл порту',
    'تصحيح: قصف على الميناء',
    'اصلاحیه: حمله به بندر',
    'עדכון: הפגזה על הנמל',
    'DÜZELTME: Limana saldırı',
    '【更正】港口遭炮击',
    '(종합) 항구 포격',
    '訂正：港に砲撃',
  ])('%s', (title) => {
    expect(flags(null, state(title, 'Text.', { reason: 'first' }))).toEqual(['marked']);
  });

  test.each([
    'Correctional officers strike',
    'Update on the talks expected',
    'Corrected figures show higher toll',
    'Army repeats warning',
    'Исправленные карты показаны',
    'تحديث الجيش مستمر',
    '更新された地図',
    'Lead: how a metal poisons a town',
  ])('%s is a plain headline', (title) => {
    expect(flags(null, state(title, 'Text.', { reason: 'first' }))).toEqual([]);
  });

  test.each([
    'An earlier version of this article misstated the number of ships.',
    'This story corrects the name of the port in paragraph 3.',
    'Une version antérieure de cet article donnait un autre bilan.',
    'Una versión anterior de este artículo daba otra cifra.',
    'In einer früheren Version dieses Textes stand eine andere Zahl.',
    'В более ранней версии текста была указана другая дата.',
    'У попередній версії новини була інша дата.',
    'ورد في نسخة سابقة من هذا الخبر رقم آخر.',
    'בגרסה קודמת של הכתבה הופיע מספר אחר.',
    'Bu haberin önceki sürümünde başka bir sayı vardı.',
    '本文较早版本的伤亡数字有误。',
  ])('%s', (note) => {
    expect(flags(state('Port', 'The quay is shut.'), state('Port', `The quay is shut.\n\n${note}`))).toContain('marked');
  });

  test.each([
    'Officials said the map would be corrected.',
    '统计局表示将更正港口的数据。',
    'وقالت الوزارة إن تصحيح الخرائط سيبدأ غدا: لا موعد بعد.',
    'В министерстве сказали, что исправлено: ничего.',
  ])('%s is no note', (sentence) => {
    expect(flags(state('Port', 'The quay is shut.'), state('Port', `The quay is shut.\n\n${sentence}`))).not.toContain('marked');
  });

  test('a mark that was there before marks nothing new, a further one does', () => {
    expect(flags(state('UPDATE 1-Port shelled', 'a'), state('UPDATE 1-Port shelled', 'b'))).not.toContain('marked');
    expect(flags(state('UPDATE 1-Port shelled', 'a'), state('UPDATE 2-Port shelled', 'b'))).toContain('marked');
  });
});

test('what we did ourselves is no change of the outlet', () => {
  const feed = state('Shells hit port', 'In short.', { reason: 'first', textOrigin: 'feed' });
  expect(flags(feed, state(TITLE, TEXT, { reason: 'completed' }))).toEqual([]);
  expect(flags(state(TITLE, TEXT), state('Other', 'x', { reason: 'reprocessed' }))).toEqual([]);
  expect(flags(null, state(TITLE, TEXT, { reason: 'first' }))).toEqual([]);
});
