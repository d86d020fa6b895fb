import { describe, expect, test } from 'vitest';
import { headsBox } from '../../../src/extract/headings.ts';
import { LINE_RULES } from '../../../src/extract/line-rules.ts';
import { articleText, lineRule } from '../../../src/extract/lines.ts';

/** For every rule: lines it takes out, and lines that look like them and are the article's. */
const EXAMPLES: Record<string, { readonly out: readonly string[]; readonly stays: readonly string[] }> = {
  shortcode: {
    out: ['[mc4wp_form id="206"]', '[gallery ids="1,2,3"] [/gallery]', '[caption]'],
    stays: ['[The minister] said that the road was open.', '[Reuters]'],
  },
  'bare-address': { out: ['https://www.harbour-courier.example/a/b.html'], stays: ['https://a.example is where the list was published.'] },
  contact: {
    out: ['ilse@harbour-courier.example', '@ilsemarrow', 'twitter.com/ilsemarrow'],
    stays: ['@ilsemarrow wrote that the road was open.'],
  },
  'comment-form': {
    out: ['Leave a Reply', '12 Comments', 'Комментарии', 'تعليقات', 'Laisser un commentaire'],
    stays: ['Comments by the minister drew anger.', 'Leave a reply at the embassy, they were told.'],
  },
  'comment-form-notice': {
    out: ['Your email address will not be published. Required fields are marked *'],
    stays: ['The address will not be published.'],
  },
  newsletter: {
    out: [
      'Subscribe To Our Newsletter',
      'Click here to subscribe to The Courier Newsletter',
      'Подписывайтесь на наш канал в Telegram',
      'تابعونا على تلغرام',
      'הצטרפו לערוץ שלנו',
      'Get the latest news in your inbox',
    ],
    stays: [
      'اشترك في الهجوم عشرات المسلحين',
      'תושבים הצטרפו למחאה בכיכר',
      'הצטרפו למחאה אלפי תושבים',
      'Get the wounded out first, the commander said.',
    ],
  },
  share: {
    out: ['Share', 'Share this article', 'Share on Facebook', 'Follow us on Telegram', 'Поделиться', 'مشاركة', '分享到：微信', 'Email'],
    stays: ['Share prices fell after the attack.', 'Share this information, please?', 'Telegram was blocked in the region.'],
  },
  invitation: {
    out: ['Be sure to share this post with your friends!', 'Please like and subscribe'],
    stays: [
      'Please share what you know with the police, the mayor said in the evening, or with the office of the coroner, whose door is open.',
    ],
  },
  buy: {
    out: ['€20.00 Check price', 'Jetzt kaufen', '12,95 € In den Warenkorb', 'Buy on Amazon'],
    stays: ['€20 was the price of a sack.', 'Buy bread, not salt.', '3,50 € Kaffee'],
  },
  'app-promo': {
    out: ['CLICK HERE TO GET THE COURIER APP', 'Download our app'],
    stays: ['Get the army out of politics, the protesters said.'],
  },
  'read-more': {
    out: [
      'READ: Key official captured in the north',
      'Read more: What we know so far',
      'See also: The long siege',
      'Related: Talks break up',
      'Читайте также: Порт закрыт',
      'اقرأ أيضا: هدنة عاجلة',
      'بیشتر بخوانید: بازار باز شد',
      'Lire aussi : Le port rouvre',
      '相关阅读：调停委员会抵达',
      'По теме: Порт закрыт',
      'مزید پڑھیں: دوسرا پل کب بنے گا؟',
      'यह भी पढ़ें: पुल खुला',
      'Lees ook: Brug weer open',
      'Czytaj też: Most otwarty',
      'Also: The long siege',
    ],
    stays: [
      'Related deaths rose to forty.',
      'По теме переговоров он сказал мало.',
      'Read the terms carefully, the envoy told them.',
      'Recommended routes were closed.',
      'See you at the border, he wrote.',
    ],
  },
  'read-more-alone': {
    out: ['Read More', 'Continue reading', 'Story continues below advertisement', 'Home'],
    stays: ['Home is where the shells fall.', 'Close the border, they said.'],
  },
  advert: {
    out: ['Advertisement', 'Реклама', 'إعلان', 'Anzeige', '广告'],
    stays: ['Advertisement of arms is banned.', 'إعلان وقف إطلاق النار في المدينة'],
  },
  breaking: { out: ['BREAKING NEWS', 'Live', '1 of 6'], stays: ['Live fire was used.', 'Breaking the siege took weeks.'] },
  'photo-credit': {
    out: ['Photo: Tomas Reed/Harbour Courier', 'Photo by Hanna Oduya', 'Фото: пресс-служба', 'صورة: وكالة المرصد', '© Marc Aubin'],
    stays: ['Photos of the bodies were shown in court.', 'Image matters to the army.'],
  },
  'caption-credit': {
    out: [
      'Families wait at the crossing. (AP Photo/Sam Whitfield)',
      'A bus leaves the capital / Getty Images',
      'Smoke over the port. REUTERS/Hanna Oduya',
      'The old bridge (Photo: Tomas Reed)',
    ],
    stays: [
      'He declined to comment when contacted by Reuters.',
      'Twelve people were killed, the ministry said. (AFP)',
      'KYIV (AP)',
      'The envoy told Reuters.',
    ],
  },
  'cjk-credit': {
    out: [
      '渡轮靠岸。本报记者 周平 摄',
      '（责任编辑：林晓）',
      '来源：海港日报',
      '윤하늘 기자 sky@courier.example',
      '저작권자 © 해안일보 무단전재 및 재배포 금지',
    ],
    stays: ['记者拍摄了这座桥。', '编辑部说他们会继续报道。', '기자들은 다리에서 기다렸다.'],
  },
  'source-credit': {
    out: ['Port authority/ Harbour Courier', 'Ministry of Fisheries / The Tern'],
    stays: ['He said and/or wrote that the road was open.', 'Score: Port 3/Hill 2'],
  },
  'source-line': {
    out: ['Źródło: Głos Brodu', 'Source: Harbour Courier', 'المصدر: وكالة المرصد'],
    stays: ['The source of the river is not known.', 'Sources said that the road was open.'],
  },
  pages: {
    out: ['Page 1 of 2 Next page', 'Seite 2 von 3', 'Next story'],
    stays: ['Page one of the treaty names the river.', 'Next page'.concat(' of the treaty')],
  },
  'author-bio': {
    out: [
      'Hanna Oduya reports on the lake provinces. Follow her on the social networks.',
      'Ruth Marrow is a writer and photographer who has lived in the valley since 1998.',
      'Hanna Oduya is the Harbour Courier’s correspondent in the north.',
      'Anton van Vale is a professor of law at the University of the Coast.',
    ],
    stays: ['Ruth Marrow is a nurse at the clinic.', 'The envoy is a writer whom both sides trust.', 'Hanna Oduya is dead.'],
  },
  'author-contact': {
    out: ['Follow her @ruthmarrow', 'Email the desk at news@courier.example', 'He can be reached at vale@courier.example'],
    stays: ['Follow the river to the bridge.', 'Contact was lost at noon.', 'The village can be reached by boat.'],
  },
  copyright: {
    out: ['© 2024 The Harbour Courier', 'Copyright 2024', 'Все права защищены', 'All rights reserved.'],
    stays: ['Rights groups protested.', 'The copy was right.'],
  },
  'consent-notice': {
    out: [
      'Мы используем файлы cookie, чтобы сайт работал лучше.',
      'Wir verwenden Cookies, um unsere Seite zu verbessern.',
      'This website uses cookies to improve your visit.',
      'By clicking sign up you agree to our terms.',
    ],
    stays: ['By using gas the army broke the terms of the treaty.', 'We use what we have, the medic said.'],
  },
  affiliate: { out: ['We may earn a commission from links on this page.'], stays: ['We may earn their trust, he said.'] },
  dated: {
    out: [
      'Published: March 9, 2024 12:00 UTC',
      'Updated 10:01 pm PST, Tuesday, November 19, 2019',
      '| UPDATED: 11:05, Tue, Nov 19, 2019',
      'Опубликовано: 18.03.2022',
      'Posted on 3 May 2024 by Admin',
    ],
    stays: ['Published on Monday, the report names four commanders.', 'Issued on Monday the ruling ended martial law'],
  },
  'date-line': {
    out: [
      'November 20, 2019 / 1:07 AM / The Courier',
      '13 May 2024',
      '2024-05-13 10:15',
      'Mon 3 May',
      '8. März 2010',
      'Montag, 8. März 2010, 10:15 Uhr',
      '3 de mayo de 2015',
      '2024年5月13日',
    ],
    stays: ['On 13 May 2024 the bridge fell.', 'Monday was quiet.', 'Am 8. März 2010 fiel die Brücke'],
  },
  'time-ago': {
    out: ['3 hours ago', 'Published 1 day ago', '5 min read', '2.289'],
    stays: ['Two days ago the bridge fell.', '12 people were killed'],
  },
  'by-line': {
    out: ['By Hanna Oduya', 'بقلم: سلمى الحداد', 'Von Anton Vale', 'Автор: Анна Ветрова'],
    stays: ['By midnight the bridge had fallen', 'By Sunday. That was the order.', 'Por qué cayó el puente'],
  },
  'by-line-role': { out: ['Sam Whitfield, AP National Security Writer'], stays: ['Sam Whitfield, a driver, saw it.'] },
  contributors: {
    out: [
      '(Reporting by Hanna Oduya; editing by Piet Sand)',
      'Nora Whitlock contributed to this report.',
      'Associated Press writers A. Vale and B. Sand contributed.',
    ],
    stays: ['Reporting from the front is banned.', 'The flood contributed to the hunger.'],
  },
  'filed-under': {
    out: ['Filed under: Conflict', 'Tags: ceasefire, river', 'الوسوم: هدنة', 'Теги: порт'],
    stays: ['Tags on the bodies bore no names.', 'Topics of the talks were not given.'],
  },
};

const ANYWHERE = { lead: true, end: true };

test('every rule has its examples', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(LINE_RULES.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(EXAMPLES))('%s', (name, { out, stays }) => {
  test.each(out)('takes out %j', (line) => {
    expect(lineRule(line, ANYWHERE)?.name).toBe(name);
  });

  test.each(stays)('leaves %j', (line) => {
    expect(lineRule(line, ANYWHERE)).toBeNull();
  });
});

const PROSE = 'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said.';
const paragraph = (text: string, linked = false) => ({ text, paragraph: true, linked });
const item = (text: string, linked = false) => ({ text, paragraph: false, linked });

describe('lines in their place', () => {
  test('a long paragraph that begins like a rule stays', () => {
    const long = `Read more: ${PROSE} ${PROSE} ${PROSE}`;
    expect(articleText([paragraph(long)], [])).toBe(long);
  });

  test('dates and names go above the first paragraph only', () => {
    expect(articleText([paragraph('13 May 2024'), paragraph(PROSE), paragraph('13 May 2024'), paragraph(PROSE)], [])).toBe(
      `${PROSE}\n\n13 May 2024\n\n${PROSE}`,
    );
  });

  test('the title goes above the first paragraph only', () => {
    expect(articleText([paragraph('Talks resume'), paragraph(PROSE), paragraph('Talks resume'), paragraph(PROSE)], ['Talks: resume'])).toBe(
      `${PROSE}\n\nTalks resume\n\n${PROSE}`,
    );
  });

  test('a box goes with its links, what reads as a sentence ends it', () => {
    const lines = [
      paragraph(PROSE),
      paragraph("DON'T MISS"),
      paragraph('Herders return to the plateau'),
      item('Ceasefire holds'),
      paragraph(PROSE),
    ];
    expect(articleText(lines, [])).toBe(`${PROSE}\n\n${PROSE}`);
  });

  test.each(['Related articles', 'More from the region', 'Читайте также', 'أخبار ذات صلة', '延伸阅读'])('%s heads a box', (line) => {
    expect(headsBox(line)).toBe(true);
  });

  test('links that are whole lines go in capitals, below the text, and as a menu above it', () => {
    const lines = [
      paragraph('World', true),
      item('Letters', true),
      paragraph(PROSE),
      paragraph('HERDERS ASK FOR COMPENSATION', true),
      paragraph('The list of names', true),
      paragraph(PROSE),
      item('Another story', true),
    ];
    expect(articleText(lines, [])).toBe(`${PROSE}\n\nThe list of names\n\n${PROSE}`);
  });

  test('what sticks to the end of a line goes', () => {
    expect(articleText([paragraph(`${PROSE} Click To Tweet`)], [])).toBe(PROSE);
    const heading = (text: string) => ({ ...paragraph(text), heading: 2 });
    expect(articleText([heading('Verlauf[Bearbeiten]'), paragraph(PROSE)], [])).toBe(`Verlauf\n\n${PROSE}`);
  });
});
