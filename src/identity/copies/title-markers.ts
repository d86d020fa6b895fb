/** What desks put before or after a headline to say that it was sent before, and newsrooms to say what kind of text it is. */
const WORDS = [
  'CORRECTED|CORRECTION|CORRECTS|CLARIFIED|CLARIFICATION|UPDATED?|WRAPUP|REFILED?|REPEAT|RPT|RECASTS?|RECAP|REVISED|LEADALL|WRITETHRU',
  'REPORT|LEAD|LD|ADV|URGENT|BREAKING(?: NEWS)?|FLASH|SNAP|ALERT|ROUNDUP|EXCLUSIVE|EXPLAINER|ANALYSIS|FACTBOX|TIMELINE|LIVE(?: UPDATES?)?|JUST IN|FIRST LEAD',
  'EIL(?:MELDUNG)?|KORREKTUR|KORRIGIERT|AKTUALISIERT|ZUSAMMENFASSUNG|BERICHTIGUNG',
  'MISE [AÀ] JOUR|CORRIG[EÉ]|RECTIFI(?:É|E|CATIF)|ACTUALIS[EÉ]|[AÀ] JOUR',
  'ACTUALIZA(?:CI[OÓ]N|DO)?|AMPL[IÍ]A(?:CI[OÓ]N)?|CORREGIDO|CORRECCI[OÓ]N|[UÚ]LTIMA HORA|AVANCE|URGENTE',
  'ATUALIZA(?:DA|DO|ÇÃO)|CORRE[CÇ](?:ÃO|AO)|CORRIGIDA|AGGIORNAMENTO|RETTIFICA|AGGIORNATO',
  'AKTUALIZACJA|PILNE|SPROSTOWANIE|GÜNCELLEME|DÜZELTME|SON DAKİKA|COREC(?:TIE|ȚIE)|ACTUALIZARE',
  'ОБНОВЛЕНО|ОБНОВЛЕНИЕ|УТОЧНЕНИЕ|УТОЧНЕНО|ДОПОЛНЕНО|ИСПРАВЛЕНО|ИСПРАВЛЕНИЕ|ПОВТОР|МОЛНИЯ|СРОЧНО|ЭКСТРЕННО',
  'ОНОВЛЕНО|УТОЧНЕННЯ|УТОЧНЕНО|ДОПОВНЕНО|ВИПРАВЛЕНО|ТЕРМІНОВО|АКТУАЛИЗИРАНА|ОБНОВЕНА',
  'عاجل|تحديث|محدث|تصحيح|مصحح|(?:خبر )?عاجل|فوری|اصلاحیه|تکمیلی',
  'מבזק|עדכון|תיקון|מתעדכן',
  '更正|更新|快讯|快訊|速報|訂正|更正稿|修正|突发|突發|滚动',
  '속보|종합|종합 ?\\d보|\\d보|정정|업데이트|긴급',
].join('|');

const ORDINAL = String.raw`(?:\d{1,2}(?:ST|ND|RD|TH)?[ -]?)?`;
const MARKER = String.raw`(?:${ORDINAL}(?:${WORDS})(?:[ -]?\d{1,2})?)`;
/** `UPDATE 2-`, `CORRECTED - `, `(LEAD) `, `[속보] `, `WRAPUP 1-UPDATE 2-`; a sign must follow: "Update on talks" is a headline. */
const BEFORE = new RegExp(String.raw`^\s*(?:[(\[（【]\s*${MARKER}\s*[)\]）】]\s*|${MARKER}\s*(?:[:：|!/]|\s?[-–—]|//)\s*)`, 'iu');
const AFTER = new RegExp(String.raw`\s*(?:[(\[（【]\s*${MARKER}\s*[)\]）】]|\s[-–—|]\s*${MARKER})\s*$`, 'iu');

/** Without one of these there is neither a marker nor an outlet. */
const SIGN = /[:：|｜!/)\]）】»·•–—-]/u;

/** ` | The Gazette`, ` - Gazette News`: few words after the last sign. */
const OUTLET = /\s+(?:[|｜•·»]|::|[-–—])\s+([^|｜•·»\n]{2,40})$/u;
const MOST_OUTLET_WORDS = 4;
const MOST_MARKERS = 3;

/** The headline without desk markers and without the outlet's name at its end. */
export function plainTitle(title: string): string {
  return SIGN.test(title) ? withoutOutlet(withoutMarkers(title)) : title;
}

/** The headline without desk markers. */
export function withoutMarkers(title: string): string {
  let plain = title;
  for (let count = 0; count < MOST_MARKERS; count += 1) {
    const next = plain.replace(BEFORE, '').replace(AFTER, '');
    if (next === plain || next.trim() === '') break;
    plain = next;
  }
  return plain;
}

function withoutOutlet(title: string): string {
  const found = OUTLET.exec(title);
  if (!found || (found[1]?.trim().split(/\s+/u).length ?? 0) > MOST_OUTLET_WORDS) return title;
  const rest = title.slice(0, found.index);
  return rest.length >= 2 * (found[1]?.length ?? 0) ? rest : title;
}
