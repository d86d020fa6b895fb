import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { describe, expect, test } from 'vitest';
import { parse } from './documents.ts';

const document = (title: string, declared: string | null): string =>
  `<?xml version="1.0"${declared === null ? '' : ` encoding="${declared}"`}?><rss version="2.0"><channel><title>${title}</title></channel></rss>`;

type Encode = (text: string) => Uint8Array;
const singleByte = (encoding: string): Encode => createSinglebyteEncoder(encoding);
const multiByte = (encoding: string): Encode => createMultibyteEncoder(encoding);
const utf16: Encode = (text) => Buffer.from(text, 'utf16le');
const swapped: Encode = (text) => Buffer.from(text, 'utf16le').swap16();
const utf32 =
  (littleEndian: boolean): Encode =>
  (text) => {
    const characters = Array.from(text);
    const view = new DataView(new ArrayBuffer(characters.length * 4));
    characters.forEach((character, i) => view.setUint32(i * 4, character.codePointAt(0) ?? 0, littleEndian));
    return new Uint8Array(view.buffer);
  };

/** Label as declared, what it is read as, how to write it, and a headline in a language that used it. */
const ENCODINGS: readonly (readonly [string, string, Encode, string])[] = [
  ['UTF-8', 'utf-8', (text) => Buffer.from(text), 'Їжак і ґанок: новини'],
  ['utf-16', 'utf-16le', utf16, 'Їжак і ґанок'],
  ['utf-16be', 'utf-16be', swapped, 'אוקראינה'],
  ['utf-32', 'utf-32le', utf32(true), 'Київ 𐍈'],
  ['utf-32be', 'utf-32be', utf32(false), 'Київ 𐍈'],
  ['windows-1251', 'windows-1251', singleByte('windows-1251'), 'Їжак і ґанок: новини України'],
  ['win-1251', 'windows-1251', singleByte('windows-1251'), 'Новости часа'],
  ['koi8-u', 'koi8-u', singleByte('koi8-u'), 'Єдність і їжа'],
  ['koi8-r', 'koi8-r', singleByte('koi8-r'), 'Военные новости'],
  ['iso-8859-5', 'iso-8859-5', singleByte('iso-8859-5'), 'Ратне вести'],
  ['windows-1256', 'windows-1256', singleByte('windows-1256'), 'وقف إطلاق النار'],
  ['iso-8859-6', 'iso-8859-6', singleByte('iso-8859-6'), 'وقف إطلاق النار'],
  ['windows-1255', 'windows-1255', singleByte('windows-1255'), 'הפסקת אש בעזה'],
  ['iso-8859-8', 'iso-8859-8', singleByte('iso-8859-8'), 'הפסקת אש בעזה'],
  ['iso-8859-1', 'windows-1252', singleByte('windows-1252'), 'Négociations à Genève'],
  ['windows-1250', 'windows-1250', singleByte('windows-1250'), 'Zawieszenie broni: żołnierze'],
  ['iso-8859-2', 'iso-8859-2', singleByte('iso-8859-2'), 'Příměří na východě'],
  ['iso-8859-9', 'windows-1254', singleByte('windows-1254'), 'Ateşkes görüşmesi'],
  ['windows-1253', 'windows-1253', singleByte('windows-1253'), 'Εκεχειρία στη Συρία'],
  ['windows-874', 'windows-874', singleByte('windows-874'), 'ข่าวชายแดน'],
  ['gb2312', 'gb18030', multiByte('gb18030'), '停火协议'],
  ['GBK', 'gb18030', multiByte('gb18030'), '緬甸局勢'],
  ['gb18030', 'gb18030', multiByte('gb18030'), '停火𠀀'],
  ['big5', 'big5', multiByte('big5'), '停火協議'],
  ['shift_jis', 'shift_jis', multiByte('shift_jis'), '停戦合意の発表'],
  ['euc-jp', 'euc-jp', multiByte('euc-jp'), '停戦合意の発表'],
  ['iso-2022-jp', 'iso-2022-jp', multiByte('iso-2022-jp'), '停戦合意の発表'],
  ['euc-kr', 'euc-kr', multiByte('euc-kr'), '휴전 협상'],
];

describe.each(ENCODINGS)('%s', (label, encoding, encode, title) => {
  test.each([
    ['in the XML declaration', label, null],
    ['in the HTTP header', null, `text/xml; charset=${label}`],
    ['in both', label, `application/rss+xml;charset="${label}"`],
    ['nowhere but in the configuration', null, null],
  ])('declared %s', async (how, declared, contentType) => {
    const override = how.includes('configuration') ? label : null;
    const feed = await parse(encode(document(title, declared)), { contentType, encoding: override });
    expect({ title: feed.title, encoding: feed.encoding }).toEqual({ title, encoding });
  });
});

const cyrillic = singleByte('windows-1251');
const utf8: Encode = (text) => Buffer.from(text);

test.each([
  [
    'a byte order mark beats the HTTP header',
    utf8(`\ufeff${document('Київ', 'koi8-r')}`),
    'text/xml; charset=windows-1251',
    'Київ',
    'utf-8',
  ],
  ['UTF-16 by its byte order mark', utf16(`\ufeff${document('Київ', null)}`), null, 'Київ', 'utf-16le'],
  ['UTF-32 by its byte order mark', utf32(false)(`\ufeff${document('Київ', 'utf-8')}`), null, 'Київ', 'utf-32be'],
  ['the HTTP header beats the declaration', cyrillic(document('Київ', 'koi8-u')), 'text/xml; charset=windows-1251', 'Київ', 'windows-1251'],
  ["a server's default charset does not beat the bytes", utf8(document('Київ', 'UTF-8')), 'text/xml; charset=ISO-8859-1', 'Київ', 'utf-8'],
  [
    'a wrong HTTP charset falls through to the declaration',
    cyrillic(document('Київ', 'windows-1251')),
    'text/xml; charset=utf-8',
    'Київ',
    'windows-1251',
  ],
  ['an unknown label is passed over', cyrillic(document('Київ', 'windows-1251')), 'text/xml; charset=klingon', 'Київ', 'windows-1251'],
  ['UTF-16 that is none', utf8(document('Київ', 'utf-16')), null, 'Київ', 'utf-8'],
  ['nothing declared, valid UTF-8', utf8(document('Київ', null)), null, 'Київ', 'utf-8'],
  ['nothing declared, not UTF-8', singleByte('windows-1252')(document('Genève “x”', null)), null, 'Genève “x”', 'windows-1252'],
  ['single quotes in the declaration', cyrillic(document('Київ', 'cp1251').replaceAll('"', "'")), null, 'Київ', 'windows-1251'],
])('%s', async (_, bytes, contentType, title, encoding) => {
  const feed = await parse(bytes, { contentType });
  expect({ title: feed.title, encoding: feed.encoding }).toEqual({ title, encoding });
});

test('a meta element in front of the feed is the last that is believed', async () => {
  const complaint = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><br>';
  const bytes = cyrillic(`${complaint}${document('Київ', null).replace(/^.*\?>/, '')}`);
  expect(await parse(bytes)).toMatchObject({ title: 'Київ', encoding: 'windows-1251' });
});

const undeclared = (title: string, language: string | null): string =>
  `<rss version="2.0"><channel><title>${title}</title>${language === null ? '' : `<language>${language}</language>`}</channel></rss>`;

describe('nothing declared but the language', () => {
  test.each([
    ['uk', 'windows-1251', singleByte('windows-1251'), 'Українські військові'],
    ['uk-UA', 'koi8-u', singleByte('koi8-u'), 'Українські військові'],
    ['ru', 'windows-1251', singleByte('windows-1251'), 'США и НАТО'],
    ['ar', 'windows-1256', singleByte('windows-1256'), 'وقف إطلاق النار'],
    ['fa-IR', 'windows-1256', singleByte('windows-1256'), 'آتش بس در مرز'],
    ['he', 'windows-1255', singleByte('windows-1255'), 'הפסקת אש בגבול'],
    ['el', 'windows-1253', singleByte('windows-1253'), 'Κατάπαυση του πυρός'],
    ['tr', 'windows-1254', singleByte('windows-1254'), 'Ateşkes görüşmesi'],
    ['pl', 'windows-1250', singleByte('windows-1250'), 'Żołnierze wracają, śledztwo'],
    ['pl', 'iso-8859-2', singleByte('iso-8859-2'), 'Żołnierze wracają, śledztwo'],
    ['th', 'windows-874', singleByte('windows-874'), 'ข่าวชายแดน'],
    ['zh-CN', 'gb18030', multiByte('gb18030'), '国防部宣布边境停火协议'],
    ['zh-TW', 'big5', multiByte('big5'), '國防部宣布邊境停火協議'],
    ['ja', 'shift_jis', multiByte('shift_jis'), '国境での停戦合意を発表'],
    ['ja', 'euc-jp', multiByte('euc-jp'), '国境での停戦合意を発表'],
    ['ko', 'euc-kr', multiByte('euc-kr'), '국경에서 휴전 협정'],
    ['fr', 'windows-1252', singleByte('windows-1252'), 'Négociations à Genève'],
  ])('%s in %s', async (language, encoding, encode, title) => {
    expect(await parse(encode(undeclared(title, language)))).toMatchObject({ title, encoding });
  });
});

describe('nothing declared at all', () => {
  const russian = 'Президент объявил о прекращении огня, сообщают СМИ';
  test.each([
    ['windows-1251', singleByte('windows-1251'), russian],
    ['koi8-u', singleByte('koi8-r'), russian],
  ])('Cyrillic in %s', async (encoding, encode, title) => {
    expect(await parse(encode(undeclared(title, null)))).toMatchObject({ title, encoding });
  });

  test.each([
    ['French', 'windows-1252', 'Les négociations à Genève ont été suspendues'],
    ['Hebrew', 'windows-1255', 'הודיע על הפסקת אש בגבול הצפון לאחר שיחות'],
    ['Arabic', 'windows-1256', 'أعلنت وزارة الدفاع وقف إطلاق النار في المنطقة'],
    ['Greek', 'windows-1253', 'Η κυβέρνηση ανακοίνωσε κατάπαυση του πυρός'],
    ['Turkish', 'windows-1254', 'Hükümet sınırda ateşkes ilan etti'],
  ] as const)('%s is not taken for Cyrillic', async (_, encoding, title) => {
    expect((await parse(singleByte(encoding)(undeclared(title, null)))).encoding).toBe('windows-1252');
  });
});

test('one broken byte does not turn a whole UTF-8 feed into mojibake', async () => {
  const bytes = Buffer.concat([
    Buffer.from(document(`Новини України${'!'}`, 'utf-8').split('!')[0] ?? ''),
    Buffer.from([0xd0]),
    Buffer.from('</title></channel></rss>'),
  ]);
  expect((await parse(bytes)).title).toBe('Новини України\ufffd');
});

test('the configured charset beats what is declared', async () => {
  const bytes = cyrillic(document('Київ', 'iso-8859-1'));
  expect((await parse(bytes, { contentType: 'text/xml; charset=koi8-r', encoding: 'windows-1251' })).title).toBe('Київ');
});

const named = (label: string, text: string, encode: Encode, contentType: string | null = null) =>
  parse(encode(document(text, label)), { contentType });

describe('labels of other systems', () => {
  const CYRILLIC = 'Новости часа';
  test.each<[string, string, string, Encode]>([
    ['cp1251', 'windows-1251', CYRILLIC, singleByte('windows-1251')],
    ['1251', 'windows-1251', CYRILLIC, singleByte('windows-1251')],
    ['windows_1251', 'windows-1251', CYRILLIC, singleByte('windows-1251')],
    ['koi8_r', 'koi8-r', CYRILLIC, singleByte('koi8-r')],
    ['mac_cyrillic', 'x-mac-cyrillic', CYRILLIC, singleByte('x-mac-cyrillic')],
    ['ISO8859_5', 'iso-8859-5', CYRILLIC, singleByte('iso-8859-5')],
    ['iso_8859_5_1988', 'iso-8859-5', CYRILLIC, singleByte('iso-8859-5')],
    ['latin10', 'iso-8859-16', 'Armistițiu', singleByte('iso-8859-16')],
    ['ELOT_928', 'iso-8859-7', 'Εκεχειρία', singleByte('iso-8859-7')],
    ['tis620', 'windows-874', 'ข่าว', singleByte('windows-874')],
    ['ms949', 'euc-kr', '휴전', multiByte('euc-kr')],
    ['cp936', 'gb18030', '停火', multiByte('gb18030')],
    ['euc_jp', 'euc-jp', '停戦', multiByte('euc-jp')],
    ['cp932', 'shift_jis', '停戦', multiByte('shift_jis')],
    ['big5hkscs', 'big5', '停火', multiByte('big5')],
    ['iso2022_jp', 'iso-2022-jp', '停戦', multiByte('iso-2022-jp')],
    ['utf_8_sig', 'utf-8', CYRILLIC, (text) => Buffer.from(text)],
    ['unicode-1-1-utf-8', 'utf-8', CYRILLIC, (text) => Buffer.from(text)],
  ])('%s', async (label, encoding, title, encode) => {
    expect(await named(label, title, encode)).toMatchObject({ encoding, title });
  });

  test.each(['constructor', '__proto__', 'no-such-encoding'])('%s is none', async (label) => {
    expect(await named(label, 'Їжак', (text) => Buffer.from(text))).toMatchObject({ encoding: 'utf-8', title: 'Їжак' });
  });
});

describe('statements that contradict each other', () => {
  const TITLE = 'Новости часа';
  const cyrillic = singleByte('windows-1251');

  test.each(['iso-8859-1', 'us-ascii', 'utf-8'])('a server that adds %s to everything', async (charset) => {
    const feed = await named('windows-1251', TITLE, cyrillic, `text/xml; charset=${charset}`);
    expect(feed).toMatchObject({ encoding: 'windows-1251', title: TITLE });
  });

  test('a server that knows better than the document', async () => {
    const feed = await named('iso-8859-1', TITLE, cyrillic, 'text/xml; charset=windows-1251');
    expect(feed).toMatchObject({ encoding: 'windows-1251', title: TITLE });
  });

  test.each<[string, number[], Encode]>([
    ['of UTF-16 in front of UTF-8', [0xff, 0xfe], (text) => Buffer.from(text)],
    ['of the other UTF-16', [0xfe, 0xff], utf16],
    ['of the other UTF-16, swapped', [0xff, 0xfe], swapped],
  ])('a byte order mark %s', async (_, mark, encode) => {
    expect(await parse(Buffer.concat([Buffer.from(mark), encode(document(TITLE, null))]))).toMatchObject({ title: TITLE });
  });

  test('a few letters of Latin-1 in UTF-8 stay a few', async () => {
    const text = Buffer.from(document('Négociations à Genève: l’accord', 'utf-8'));
    const feed = await parse(Buffer.concat([text, Uint8Array.of(0xe9, 0x20, 0xe8)]));
    expect(feed).toMatchObject({ encoding: 'utf-8', title: 'Négociations à Genève: l’accord' });
  });
});
