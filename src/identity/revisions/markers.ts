/** What outlets and agencies put before or after a headline that replaces an earlier one. */
const MARKS = [
  'correct(?:ed|ion|ing|s)?|clarification|clarified|updated?|update|refiled?|repeat|wrap-?up|retract(?:ed|ion)|withdrawn|writethru|amended|lead|\\d(?:st|nd|rd|th) ld',
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
const MARK = `(?:${MARKS})(?:[\\s-]*\\p{Nd}{1,2})?`;
const OPEN = '[\\[(（【［]';
const CLOSE = '[\\])）】］]';
const BEFORE = new RegExp(`^\\s*(?:${OPEN}\\s*${MARK}\\s*${CLOSE}\\s*[:：–—|-]*|${MARK}\\s*[:：–—|-])\\s*`, 'iu');
const AFTER = new RegExp(`\\s*(?:${OPEN}\\s*${MARK}\\s*${CLOSE}|\\s[–—|-]+\\s*${MARK})\\s*$`, 'iu');

/** Sentences by which outlets own up to a change, in the first or last paragraphs. */
const NOTE = new RegExp(
  [
    'earlier version of this|(?:article|story|report|headline|piece) (?:has been|was) (?:corrected|amended|updated to (?:correct|reflect)|retracted|withdrawn|changed to)',
    '^\\W*(?:this (?:story|article|version) )?correct(?:s|ed to|ing) |refiles? to|^\\W*(?:an? )?(?:correction|clarification|retraction|erratum)\\b[^.]{0,40}[:：.–—-]',
    'version (?:antérieure|précédente) de (?:cet|ce)|article a été (?:corrigé|modifié)|^\\W*rectificatif',
    'versi[oó]n anterior de est|ha sido corregid|^\\W*(?:fe de err|correcci[oó]n\\s*:)|vers[aã]o anterior dest|foi corrigid',
    'früheren (?:version|fassung)|(?:artikel|text|beitrag) wurde (?:korrigiert|berichtigt)|versione precedente di quest',
    '(?:ранней|предыдущей|первоначальной) версии|в (?:текст|заголовок) внесен|исправлена (?:ошибка|неточность)|^\\W*(?:исправлено|уточнение)\\s*[:.]',
    '(?:попередній|ранішій|первісній) версії|виправлено (?:помилку|неточність)|^\\W*(?:виправлено|уточнення)\\s*[:.]',
    'نسخة سابقة من|(?:تم|جرى) (?:تصحيح|تعديل)|^\\W*(?:تصحيح|تنويه|استدراك|اصلاحیه)\\s*[:：]|نسخه (?:قبلی|پیشین)',
    'גרסה קודמת|בגרסה מוקדמת|הכתבה תוקנה|^\\W*תיקון(?: טעות)?\\s*:',
    'önceki (?:sürüm|versiyon)|haber (?:düzeltil|güncellen)miştir|^\\W*düzeltme\\s*:',
    '(?:早前|之前|先前|較早|较早)(?:的)?版本|^\\W*(?:更正|勘误|勘誤|訂正|정정)|訂正し|初出時|바로잡습니다',
  ].join('|'),
  'iu',
);
/** Longer ones are no headlines. */
const MAX_TITLE = 1000;
/** `CORRECTED-UPDATE 2-` are two. */
const MAX_MARKS = 4;
const NOTE_LENGTH = 800;
const FIRST_PARAGRAPHS = 2;
const LAST_PARAGRAPHS = 4;
/** Notes stand in the first or last characters; nothing else is looked at. */
const EDGE = 10_000;

/** The headline without marks such as `CORRECTED-UPDATE 2-`. */
export function withoutMarks(title: string): string {
  let plain = title.trim();
  if (plain.length > MAX_TITLE) return plain;
  for (let marks = 0; marks < MAX_MARKS; marks += 1) plain = strip(plain);
  return plain;
}

/** The marks of a headline and the correction notes of a text, as they stand there. */
export function marksIn(title: string, text: string): readonly string[] {
  const plain = withoutMarks(title);
  return [...(plain === title.trim() ? [] : [title.replace(plain, '…')]), ...notesIn(text)];
}

function strip(title: string): string {
  const plain = title.replace(BEFORE, '').replace(AFTER, '').trim();
  return plain === '' ? title : plain;
}

function notesIn(text: string): readonly string[] {
  const first = paragraphs(text.slice(0, EDGE)).slice(0, FIRST_PARAGRAPHS);
  const last = paragraphs(text.slice(-EDGE)).slice(-LAST_PARAGRAPHS);
  return [...new Set([...first, ...last])].filter((paragraph) => paragraph.length <= NOTE_LENGTH && NOTE.test(paragraph));
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
