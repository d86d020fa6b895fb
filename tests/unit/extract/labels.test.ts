import { describe, expect, test } from 'vitest';
import { headsBox, headsComments, headsReply } from '../../../src/extract/headings.ts';
import { invites, labelRule } from '../../../src/extract/labels.ts';
import { lineRule } from '../../../src/extract/lines.ts';

const ANYWHERE = { lead: true, end: true };

/** For each language, lines of the outlet's and lines of the article's that begin alike. */
const LINES: Record<string, { readonly out: readonly string[]; readonly stays: readonly string[] }> = {
  de: {
    out: [
      'Lesen Sie auch: Die Brücke ist offen',
      'Drucken',
      'Foto: Anton Vale',
      'Stand: 12.03.2019',
      'Schlagwörter: Brücke, Fluss',
      'Folgen Sie uns auf Facebook!',
      'Mehr Artikel aus dieser Rubrik',
    ],
    stays: [
      'Drucken lohnt sich nicht mehr, sagt der Verleger.',
      'Fotos zeigen den Schaden am Pfeiler.',
      'Stand der Dinge: Die Brücke bleibt zu.',
      'Folgen sind noch nicht abzusehen.',
      'Zum Thema sagte er nichts.',
    ],
  },
  fr: {
    out: ['À lire aussi : le pont rouvre', 'Imprimer', 'Crédit photo : Anne Vale', 'Publié le 12/03/2019', 'Abonnez-vous à notre lettre'],
    stays: ['À lire son rapport, rien ne presse.', 'Imprimer coûte cher, dit le maire.', 'Publié en mars, le rapport accuse la mairie.'],
  },
  es: {
    out: ['Lea también: el puente abre', 'Compartir', 'Síguenos en Telegram', 'Etiquetas: puente, río', 'Actualizado: 12/03/2019 10:15'],
    stays: ['Compartir el agua es la regla, dijo.', 'Etiquetas y precios cambiaron en marzo.'],
  },
  it: {
    out: ['Leggi anche: riapre il ponte', 'Condividi', 'Seguici su Facebook', 'Argomenti: ponte, fiume'],
    stays: ['Condividi il pane, dice il proverbio.', 'Seguici fu la sua ultima parola.'],
  },
  pt: {
    out: ['Leia também: a ponte abriu', 'Compartilhe', 'Siga-nos no Instagram', 'Publicado em: 12/03/2019'],
    stays: ['Leia quem puder, disse o prefeito.'],
  },
  nl: {
    out: ['Lees ook: de brug is open', 'Afdrukken', 'Volg ons op Facebook', 'Trefwoorden: brug, rivier'],
    stays: ['Delen van de brug zijn weggespoeld.'],
  },
  pl: {
    out: ['Czytaj też: most otwarty', 'Udostępnij', 'fot. Jan Sand', 'Dodano: 12.03.2019', 'Polub nas na Facebooku'],
    stays: ['Więcej nie powiedział.', 'Zapisz się wydarzenia nie dało.'],
  },
  cs: {
    out: ['Čtěte také: most je otevřen', 'Sdílet', 'Foto: Petr Sand', 'Sledujte nás na Facebooku'],
    stays: ['Zpět se vrátili až ráno.'],
  },
  sk: { out: ['Prečítajte si aj: most je otvorený', 'Zdieľať', 'Kľúčové slová: most'], stays: ['Späť sa vrátili ráno.'] },
  hu: {
    out: ['Olvassa el: megnyílt a híd', 'Megosztás', 'Fotó: Kis Anna', 'Kövessen minket a Facebookon'],
    stays: ['Tovább tartott, mint hitték.'],
  },
  ro: { out: ['Citește și: podul s-a deschis', 'Distribuie', 'Sursa foto: primăria'], stays: ['Înapoi nu s-a întors nimeni.'] },
  sv: {
    out: ['Läs också: bron är öppen', 'Skriv ut', 'Publicerad 12 maj 2019', 'Följ oss på Facebook'],
    stays: ['Dela upp arbetet, sade hon.'],
  },
  da: { out: ['Læs også: broen er åben', 'Udskriv', 'Opdateret: 12.03.2019'], stays: ['Del og hersk var planen.'] },
  no: { out: ['Les også: broen er åpen', 'Skriv ut', 'Sist oppdatert: 12.03.2019'], stays: ['Del av broen er borte.'] },
  fi: { out: ['Lue myös: silta on auki', 'Tulosta', 'Kuva: Anna Sand', 'Päivitetty 12.3.2019'], stays: ['Jaa rahat, hän sanoi.'] },
  el: {
    out: ['Διαβάστε επίσης: η γέφυρα άνοιξε', 'Κοινοποίηση', 'Ακολουθήστε μας στο Facebook'],
    stays: ['Περισσότερα από εκατό σπίτια κάηκαν.'],
  },
  ru: {
    out: ['Читайте также: мост открыт', 'Версия для печати', 'Фото: Анна Ветрова', 'Подпишитесь на наш канал', 'Нашли ошибку? Выделите её'],
    stays: ['Печать молчала.', 'Фото моста опубликовали в полдень.', 'По теме моста он промолчал.'],
  },
  uk: { out: ['Читайте також: міст відкрито', 'Поділитися', 'Якщо ви помітили помилку, виділіть її'], stays: ['Більше ніхто не прийшов.'] },
  bg: { out: ['Прочетете още: мостът е отворен', 'Сподели', 'Снимка: Анна Ветрова'], stays: ['Още по темата не каза нищо.'] },
  hr: { out: ['Pročitajte još: most je otvoren', 'Podijeli', 'Zapratite nas na Facebooku'], stays: ['Nazad se nitko nije vratio.'] },
  sr: { out: ['Прочитајте још: мост је отворен', 'Подели', 'Пратите нас на Фејсбуку'], stays: ['Подели хлеб, каже изрека.'] },
  tr: {
    out: ['İlgili haber: köprü açıldı', 'Yazdır', 'Fotoğraf: Ayşe Kum', 'Güncelleme: 12.03.2019', 'Bizi takip edin'],
    stays: ['Devamı gelmedi dedi.'],
  },
  ar: { out: ['اقرأ أيضا: الجسر مفتوح', 'طباعة', 'الوسوم: جسر', 'تابعونا على تلغرام'], stays: ['المزيد من الجنود وصلوا إلى الجسر.'] },
  fa: { out: ['بیشتر بخوانید: پل باز شد', 'چاپ', 'برچسب‌ها: پل'], stays: ['چاپ کتاب ممنوع شد.'] },
  he: { out: ['קראו גם: הגשר נפתח', 'הדפסה', 'תגיות: גשר'], stays: ['עוד בנושא לא נאמר דבר.'] },
  ur: { out: ['یہ بھی پڑھیں: پل کھل گیا', 'شیئر کریں'], stays: ['مزید پڑھیں تو معلوم ہوگا۔'] },
  hi: { out: ['इसे भी पढ़ें: पुल खुला', 'शेयर करें', 'विज्ञापन'], stays: ['विज्ञापन पर रोक है।'] },
  id: { out: ['Simak juga: jembatan dibuka', 'Bagikan', 'Ikuti kami di Facebook'], stays: ['Kembali tidak ada yang datang.'] },
  vi: { out: ['Xem thêm: cầu đã mở', 'Chia sẻ', 'Từ khóa: cầu'], stays: ['Chia sẻ nước là luật, ông nói.'] },
  th: { out: ['อ่านเพิ่มเติม: สะพานเปิดแล้ว', 'แชร์'], stays: ['แชร์ข่าวนี้ไม่ได้'] },
  zh: { out: ['延伸閱讀：大橋開放', '打印', '标签：桥', '扫描二维码关注'], stays: ['打印的地图已经过时。'] },
  ja: { out: ['あわせて読みたい：橋が開通', '印刷', 'カテゴリー：橋'], stays: ['写真は橋を写している。'] },
  ko: { out: ['관련기사: 다리 개통', '인쇄', '태그: 다리', '무단전재 및 재배포 금지'], stays: ['인쇄된 지도는 낡았다.'] },
};

describe.each(Object.entries(LINES))('%s', (_, { out, stays }) => {
  test.each(out)('takes out %j', (line) => {
    expect(lineRule(line, ANYWHERE)).not.toBeNull();
  });

  test.each(stays)('leaves %j', (line) => {
    expect(lineRule(line, ANYWHERE)).toBeNull();
    expect(headsBox(line)).toBe(false);
    expect(headsComments(line)).toBe(false);
  });
});

describe('labels', () => {
  test.each([
    ['Teilen!', 'share'],
    ['» Teilen', 'share'],
    ['TEILEN', 'share'],
    ["Facebook'ta paylaş", 'share'],
    ['Siehe auch > Die Brücke', 'read-more'],
    ['Foto – Anton Vale', 'photo-credit'],
    ['Publicerad 12 maj', 'dated'],
  ])('%j is one of %s', (line, rule) => {
    expect(labelRule(line)).toBe(rule);
  });

  test.each([
    'Teilen wir das Brot',
    'Foto',
    'Schlagwörter',
    'Stand 12',
    'Stand: offen',
    'Dodano: nic',
    `Siehe auch: ${'sehr '.repeat(60)}`,
  ])('%j is none', (line) => {
    expect(labelRule(line)).toBeNull();
  });

  test('an invitation begins with whole words and is no paragraph', () => {
    expect(invites('Sign up for our weekly letter.')).toBe(true);
    expect(invites('Unser Newsletterarchiv brannte ab.')).toBe(false);
    expect(invites(`Sign up for our ${'long '.repeat(50)}`)).toBe(false);
  });
});

describe('headings', () => {
  test.each(['Weitere Veranstaltungen', 'Wer ist online?', 'Популярне', 'Najnovije vesti', '人気記事', 'المزيد من الأخبار'])(
    '%j heads a box',
    (line) => {
      expect(headsBox(line)).toBe(true);
    },
  );

  test.each(['Diskutieren Sie mit!', 'Залишити коментар', 'ارسال دیدگاه', 'コメントを残す', '2 Kommentare:'])(
    '%j heads comments',
    (line) => {
      expect(headsComments(line)).toBe(true);
    },
  );

  test.each(['Diskussion', 'Discussion', 'Meta', 'Der Autor und sein Werk'])('%j heads neither', (line) => {
    expect(headsBox(line) || headsComments(line)).toBe(false);
  });

  test('an answer repeats the title behind its mark', () => {
    expect(['Re: The southern road', 'AW: Die Straße', 'Odp: Droga'].every(headsReply)).toBe(true);
    expect(['Report: the road', 'Re', 'Awe: a word'].some(headsReply)).toBe(false);
  });
});
