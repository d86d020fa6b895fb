import { withoutMarks } from './title-marks.ts';

/** Sentences by which outlets own up to a change, in the first or last paragraphs. */
const NOTE = new RegExp(
  [
    'earlier version of this|(?:article|story|report|headline|piece) (?:has been|was) (?:corrected|amended|updated to (?:correct|reflect)|retracted|withdrawn|changed to)',
    '^[^\\p{L}\\p{N}]*(?:this (?:story|article|version) )?correct(?:s|ed to|ing) |refiles? to|^[^\\p{L}\\p{N}]*(?:an? )?(?:correction|clarification|retraction|erratum)\\b[^.]{0,40}[:：.–—-]',
    'version (?:antérieure|précédente) de (?:cet|ce)|article a été (?:corrigé|modifié)|^[^\\p{L}\\p{N}]*rectificatif',
    'versi[oó]n anterior de est|ha sido corregid|^[^\\p{L}\\p{N}]*(?:fe de err|correcci[oó]n\\s*:)|vers[aã]o anterior dest|foi corrigid',
    'früheren (?:version|fassung)|(?:artikel|text|beitrag) wurde (?:korrigiert|berichtigt)|versione precedente di quest',
    '(?:ранней|предыдущей|первоначальной) версии|в (?:текст|заголовок) внесен|исправлена (?:ошибка|неточность)|^[^\\p{L}\\p{N}]*(?:исправлено|уточнение)\\s*[:.]',
    '(?:попередній|ранішій|первісній) версії|виправлено (?:помилку|неточність)|^[^\\p{L}\\p{N}]*(?:виправлено|уточнення)\\s*[:.]',
    'نسخة سابقة من|(?:تم|جرى) (?:تصحيح|تعديل)|^[^\\p{L}\\p{N}]*(?:تصحيح|تنويه|استدراك|اصلاحیه)\\s*[:：]|نسخه (?:قبلی|پیشین)',
    'גרסה קודמת|בגרסה מוקדמת|הכתבה תוקנה|^[^\\p{L}\\p{N}]*תיקון(?: טעות)?\\s*:',
    'önceki (?:sürüm|versiyon)|haber (?:düzeltil|güncellen)miştir|^[^\\p{L}\\p{N}]*düzeltme\\s*:',
    '(?:早前|之前|先前|較早|较早)(?:的)?版本|^[^\\p{L}\\p{N}]*(?:更正|勘误|勘誤|訂正|정정)|訂正し|初出時|바로잡습니다',
  ].join('|'),
  'iu',
);
const NOTE_LENGTH = 800;
const FIRST_PARAGRAPHS = 2;
const LAST_PARAGRAPHS = 4;
/** Notes stand in the first or last characters; nothing else is looked at. */
const EDGE = 10_000;

/** The marks of a headline and the correction notes of a text, as they stand there. */
export function marksIn(title: string, text: string): readonly string[] {
  const plain = withoutMarks(title);
  return [...(plain === title.trim() ? [] : [title.replace(plain, '…')]), ...notesIn(text)];
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
