/** What outlets and agencies put before or after a headline that replaces an earlier one. */
const MARKS = [
  'correct(?:ed|ion|ing|s)?|clarification|clarified|updated?|update|refiled?|repeat|wrap-?up|retract(?:ed|ion)|withdrawn|writethru|amended|\\d(?:st|nd|rd|th) ld',
  'rectificati(?:f|on)|corrigée?|mise à jour|actualisée?|erratum',
  'correcci[oó]n|corregid[oa]|rectificaci[oó]n|actualizaci[oó]n|actualizad[oa]|ampliaci[oó]n|fe de erratas|fe de errores',
  'corre[cç][aã]o|corrigid[oa]|atualiza[cç][aã]o|atualizad[oa]|errata',
  'korrektur|korrigiert|berichtigung|berichtigt|aktualisiert|aktualisierung',
  'correzione|rettifica|aggiornamento|aggiornat[oa]',
  'исправлен[оиае]\\p{L}*|уточнен\\p{L}*|уточнён\\p{L}*|обновлен\\p{L}*|обновлён\\p{L}*|дополнено|опровержение',
  'виправлен\\p{L}*|уточнен\\p{L}*|оновлен\\p{L}*|доповнено|спростування',
  'تصحيح|تصویب|تحديث|استدراك|محدث|مُحدث|اصلاحیه|اصلاحيه|تصحیح|به‌روزرسانی|به روز رسانی',
  'תיקון|תיקון טעות|עדכון|מעודכן',
  'düzeltme|düzeltildi|güncelleme|güncellendi|güncellendİ|düzelti̇ldi̇|ralat|koreksi',
  '更正|更新|勘误|勘誤|修正|訂正|정정|수정|업데이트|종합|종합\\d?보|\\d보',
].join('|');
/** Longer ones are no headlines. */
const MAX_TITLE = 1000;
/** `CORRECTED-UPDATE 2-` are two. */
const MAX_MARKS = 4;
const OPEN = '[\\[(（【［]';
const CLOSE = '[\\])）】］]';

/** In brackets, or set off by a colon or a dash; with the number of the update. */
const MARK = `(?:${MARKS})(?:[\\s-]*\\p{Nd}{1,2})?`;
const BEFORE = new RegExp(`^\\s*(?:${OPEN}\\s*${MARK}\\s*${CLOSE}\\s*[:：–—|-]*|${MARK}\\s*[:：–—|-])\\s*`, 'iu');
const AFTER = new RegExp(`\\s*(?:${OPEN}\\s*${MARK}\\s*${CLOSE}|\\s[–—|-]+\\s*${MARK})\\s*$`, 'iu');

/** The headline without marks such as `CORRECTED-UPDATE 2-`. */
export function withoutMarks(title: string): string {
  let plain = title.trim();
  if (plain.length > MAX_TITLE) return plain;
  for (let marks = 0; marks < MAX_MARKS; marks += 1) {
    const shorter = plain.replace(BEFORE, '').replace(AFTER, '').trim();
    if (shorter === '' || shorter === plain) break;
    plain = shorter;
  }
  return plain;
}
