import { expect, test } from 'vitest';
import { directionOf, scriptLanguageHint } from '../../../src/extract/index.ts';

test.each([
  ['', 'ltr'],
  ['12:30 – 14:00', 'ltr'],
  ['Four people were killed', 'ltr'],
  ['عاد الهدوء إلى المعبر', 'rtl'],
  ['שתי אוניות עגנו בנמל', 'rtl'],
  ['وقال المتحدث باسم Médecins إن', 'rtl'],
  ['The word عنف means violence in Arabic', 'ltr'],
] as const)('%s reads %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test.each([
  ['عاد الهدوء الحذر صباح اليوم إلى محيط المعبر الشرقي بعد الاشتباكات', 'Arab', 'ar'],
  ['نمایندگان دو طرف گفتگوهای خود را در شهر مرزی از سر گرفتند', 'Arab', 'fa'],
  ['وزیر نے کہا کہ سڑک کھول دی گئی ہے اور لوگ واپس آ رہے ہیں', 'Arab', 'ur'],
  ['د پوځ ویاند وویل چې لاره خلاصه شوې او خلک بېرته راځي ښار', 'Arab', 'ps'],
  ['Эвакуация жителей трёх посёлков завершена, сообщили власти', 'Cyrl', 'ru'],
  ['Евакуацію мешканців трьох селищ завершено, повідомили у раді', 'Cyrl', 'uk'],
  ['Представник влади повідомив про їхню евакуацію з міста', 'Cyrl', 'uk'],
  ['Влада је саопштила да су љубитељи мира стигли у град', 'Cyrl', null],
  ['Правителството съобщи за евакуацията на селото', 'Cyrl', null],
  ['שתי אוניות סיוע עגנו הלילה ברציף', 'Hebr', 'he'],
  ['交战双方宣布停火协议延长十天', 'Hani', 'zh'],
  ['双方は停戦合意を十日間延長すると発表した', 'Hani', 'ja'],
  ['정부는 휴전을 연장한다고 밝혔다', 'Hang', 'ko'],
  ['የመንግስት ቃል አቀባይ እንዳሉት መንገዱ ተከፍቷል', 'Ethi', 'am'],
  ['सरकार ने कहा कि सड़क खुली है', 'Deva', null],
  ['The road was opened again', 'Latn', null],
])('%s', (text, script, language) => {
  expect(scriptLanguageHint(text)).toEqual({ script, language });
});

test.each(['', '2024', 'Мир и миръ: peace war'])('%j tells nothing', (text) => {
  expect(scriptLanguageHint(text)).toBeNull();
});
