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
/** What says how urgent or of which kind a report is; outlets add and drop it as they go. */
const LABELS = [
  'lead|breaking(?: news)?|urgent|alert|flash|just in|developing|exclusive|live(?: updates?| ?blog)?|report|explainer|watch|video|photos?',
  'en direct|direct|exclusif|alerte|urgente|[uú]ltima hora|en vivo|en directo|ao vivo|exclusiv[ao]|eilmeldung|liveticker|ultim.ora|in diretta',
  'срочно|молния|эксклюзив|видео|фото|терміново|ексклюзив|відео',
  'عاجل|مباشر|حصري|بالفيديو|فوری|דחוף|בלעדי|צפו|son dakika|flaş|canlı|özel',
  '快讯|快訊|突发|突發|直播|速報|独自|속보|단독',
].join('|');

/** Longer ones are no headlines. */
const MAX_TITLE = 1000;
/** `CORRECTED-UPDATE 2-` are two. */
const MAX_MARKS = 4;
const OPEN = '[\\[(（【［]';
const CLOSE = '[\\])）】］]';

interface Ends {
  readonly before: RegExp;
  readonly after: RegExp;
}

const MARK_ENDS = endsOf(MARKS);
const LABEL_ENDS = endsOf(`${MARKS}|${LABELS}`);

/** The headline without marks such as `CORRECTED-UPDATE 2-`. */
export function withoutMarks(title: string): string {
  return stripped(title, MARK_ENDS);
}

/** Without these and labels such as `BREAKING:`. */
export function withoutLabels(title: string): string {
  return stripped(title, LABEL_ENDS);
}

/** In brackets, or set off by a colon or a dash; with the number of the update. */
function endsOf(words: string): Ends {
  const mark = `(?:${words})(?:[\\s-]*\\p{Nd}{1,2})?`;
  return {
    before: new RegExp(`^\\s*(?:${OPEN}\\s*${mark}\\s*${CLOSE}\\s*[:：–—|-]*|${mark}\\s*[:：–—|-])\\s*`, 'iu'),
    after: new RegExp(`\\s*(?:${OPEN}\\s*${mark}\\s*${CLOSE}|\\s[–—|-]+\\s*${mark})\\s*$`, 'iu'),
  };
}

function stripped(title: string, { before, after }: Ends): string {
  let plain = title.trim();
  if (plain.length > MAX_TITLE) return plain;
  for (let marks = 0; marks < MAX_MARKS; marks += 1) {
    const shorter = plain.replace(before, '').replace(after, '').trim();
    if (shorter === '' || shorter === plain) break;
    plain = shorter;
  }
  return plain;
}
