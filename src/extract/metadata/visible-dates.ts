import { findDates } from '../../domain/local-dates.ts';
import { readDate } from './date-statements.ts';
import type { Statement } from './published.ts';
import type { Mark, Surroundings } from './visible.ts';

export interface VisibleDates {
  readonly published: readonly Statement[];
  /** UTC ISO 8601 */
  readonly modified: readonly string[];
}

const PUBLISHED_HINT = /publi|pub-?date|posted|created|entry-?date|dateline|(?:post|article|story|news)[_-]{1,2}date/;
const MODIFIED_HINT = /modif|updat/;
const DATE_HINT = /date|time/;
/** Words before a date that make it the day of a change, or of something else than this article. */
const CHANGED =
  /updat|modif|correct|aktuali[sz]|geändert|mis à jour|màj|actuali[sz]|aggiorn|atuali[sz]|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|päivit|frissít|upraven|обновл|изменен|оновл|абноўлен|ажурир|güncell|yenil|آخر تحديث|تحديث|تم التحديث|به‌روز|بروزرسانی|ویرایش|עודכן|(?:最終|最后|最後)更新|修改|업데이트|수정|ενημέρω|diperbarui|diperbaharui|cập nhật|แก้ไข|अपडेट|अद्यतन/iu;
/** Words that name a date the publication, wherever in the article they stand. */
const PUBLISHED =
  /publish|posted|publié|publicad|pubblicat|gepubliceerd|geplaatst|veröffentlicht|erschienen|publicerad|publisert|udgivet|julkaistu|opublikowan|publikován|zverejnen|objavljen|megjelen|publicat|опубликован|опубліковано|публик|yayın|نشر|تاریخ انتشار|פורסם|发布|發布|發佈|掲載|公開|投稿|입력|등록|δημοσι|diterbitkan|dipublikasikan|ngày đăng|प्रकाशित/iu;
/** Lines this far from the headline may still hold its date. */
const LINES_BEFORE = 8;
const LINES_AFTER = 14;
/** Weight of a date among other articles' teasers: it can confirm, no more. */
const BEHIND_TEASERS = 0.4;
/** Letters beside the date above which a line is a sentence that mentions a day. */
const MOST_LETTERS_BESIDE = 60;

/** Dates that readers see at the headline, and those of elements that say so wherever they stand in the article. */
export function visibleDates({ marks, lines, headline, end }: Surroundings, language: string | null): VisibleDates {
  const published: Statement[] = [];
  const modified: string[] = [];
  for (const mark of marks) {
    const [origin, date] = markedDate(mark, language);
    if (date === null) continue;
    if (MODIFIED_HINT.test(mark.hints) && !PUBLISHED_HINT.test(mark.hints)) modified.push(date.at);
    else if (CHANGED.test(mark.text) || CHANGED.test(before(lines, mark))) modified.push(date.at);
    else published.push({ ...date, origin, weight: mark.line < end ? weightOf(mark, headline) : BEHIND_TEASERS });
  }
  for (const line of lines.slice(Math.max(0, headline - LINES_BEFORE), Math.min(end, headline + LINES_AFTER))) {
    for (const { isChange, ...statement } of lineDates(line, language)) {
      if (isChange) modified.push(statement.at);
      else published.push(statement);
    }
  }
  return { published: published.filter(({ weight }) => weight > 0), modified };
}

function markedDate(mark: Mark, language: string | null): [Statement['origin'], Pick<Statement, 'at' | 'precision' | 'other'> | null] {
  const isDated = mark.isTime || DATE_HINT.test(mark.hints) || PUBLISHED_HINT.test(mark.hints);
  if (!isDated) return ['text', null];
  const stated = mark.value === null ? null : readDate(mark.value, language);
  if (stated !== null) return ['time-element', { at: stated.at, precision: stated.precision, other: stated.other }];
  const [shown] = lineDates(mark.text, language);
  return ['text', shown === undefined ? null : { at: shown.at, precision: shown.precision, other: shown.other }];
}

/** Named as the publication, else near the headline, else merely a date. */
function weightOf({ hints, line, isTime, text }: Mark, headline: number): number {
  const isNear = line >= headline - LINES_BEFORE && line < headline + LINES_AFTER;
  if (/datepublished|pubdate/.test(hints)) return 2.6;
  if (PUBLISHED_HINT.test(hints)) return isNear ? 2.2 : 1.1;
  if (PUBLISHED.test(text)) return isNear ? 1.8 : 1.1;
  return isNear ? 1.6 : isTime ? 0.9 : 0.5;
}

/** What stands before a mark on its line: "Last updated:" is often outside the element. */
function before(lines: readonly string[], mark: Mark): string {
  const line = lines[mark.line] ?? '';
  const start = mark.text === '' ? -1 : line.indexOf(mark.text);
  const piece = line.slice(Math.max(0, start - 40), Math.max(0, start));
  return piece.slice(Math.max(0, piece.search(/\d(?!.*\d)/) + 1));
}

function lineDates(line: string, language: string | null): readonly (Statement & { readonly isChange: boolean })[] {
  const dates = findDates(line, language);
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (line.length - covered > MOST_LETTERS_BESIDE * dates.length + 20) return [];
  return dates.map(({ at, precision, other, start }, index) => {
    const lead = line.slice(dates[index - 1]?.end ?? 0, start);
    const behind = index === dates.length - 1 ? line.slice(dates[index]?.end ?? 0) : '';
    return {
      at,
      precision,
      other,
      origin: 'text' as const,
      weight: 1.4,
      isChange: CHANGED.test(lead) || (lead === '' && CHANGED.test(behind)),
    };
  });
}
