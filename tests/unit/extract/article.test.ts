import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extract/page.ts';

const LINES = [
  'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said in a short statement.',
  'The ferry had not run since the ice broke in the second week of March, and the market on the far bank had closed its gates.',
  'Three lorries with flour and oil were let through before noon, while a fourth was sent back because its papers were out of date.',
  'The council said that it would meet again when the water had fallen, and that nobody should try to cross at night until then.',
] as const;
const [ONE, TWO, THREE, FOUR] = LINES;
const LINKS =
  '<ul><li><a href=/1>The price of flour</a></li><li><a href=/2>Who keeps the ferry</a></li><li><a href=/3>A winter on the far bank</a></li></ul>';
const LEAD =
  'For the first time since the winter the two sides have met in person. They will go on talking, though neither has said what it is ready to give up.';

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = ''): string => `<!doctype html><title>Talks resume</title>${head}<body>${body}`;
const text = (html: string): string => extractPage({ page: html, url: 'https://a.example/story', contentType: null }).text;
const ALL = LINES.join('\n\n');
const BODY = p(...LINES);

describe('where the article stands', () => {
  test.each([
    ['in a body by its property', `<div>${p(THREE)}${LINKS}</div><div itemprop="articleBody">${BODY}</div><div>${p(ONE)}</div>`],
    ['in a body by its class', `<div class="grid"><div class="post-content">${BODY}</div><div class="box">${p(TWO)}${LINKS}</div></div>`],
    [
      'in an article among teasers',
      `<article>${BODY}</article>${`<article><h3><a href=/x>Other</a></h3>${p('Something else, in short.')}</article>`.repeat(5)}`,
    ],
    ['in nothing with a name', `<div><div>${LINKS}</div><div><div>${BODY}</div></div><div>${LINKS}</div></div>`],
    ['in the cell of a layout table', `<table><tr><td>${LINKS}</td><td>${BODY}</td></tr></table>`],
    ['in one form around the page', `<form id="aspnetForm">${LINKS}<div>${BODY}</div></form>`],
    ['in divs', `<div><div>${LINES.join('</div><div>')}</div></div>${LINKS}`],
    ['in one cell with breaks', `<table><tr><td>${LINES.join('<br><br>')}</td><td>${LINKS}</td></tr></table>`],
    [
      'in several parts of one kind',
      `<div>${LINES.map((line) => `<div class="text-body">${p(line)}</div><div class="ad">Advert</div>`).join('')}</div>${LINKS}`,
    ],
    ['under a class of the page', `<div class="article-body"><div>${LINKS}</div><div class="x"><div>${BODY}</div></div></div>`],
    ['in a list of definitions', `<dl>${LINES.map((line) => `<dd>${line}</dd>`).join('')}</dl>${LINKS}`],
  ])('%s', (_, body) => {
    expect(text(page(body)).replaceAll(/\n+/g, '\n\n')).toBe(ALL);
  });
});

describe('parts', () => {
  const FIGURES = '<ul><li>Lorries: 3</li><li>Tonnes: 41</li></ul>';

  test('of one class side by side belong together, however little one holds', () => {
    const body = `<div class="part">${BODY}</div><div class="part">${FIGURES}</div><div class="end"><p>The two sides have met in person at last.</p>${LINKS}</div>`;
    expect(text(page(`<div>${body}</div>`))).toBe(`${ALL}\n\nLorries: 3\nTonnes: 41`);
  });

  test('but not with the headline of another article', () => {
    const other = `<div class="part"><h2><a href=/x>A winter on the far bank</a></h2><p>Something else, in short.</p></div>`;
    expect(text(page(`<div><div class="part">${BODY}</div>${other}</div>`))).toBe(ALL);
  });

  test('of the text of one family, wherever they stand', () => {
    const body = `<div><div class="article-text wide">${p(ONE, TWO)}</div></div><div>${LINKS}</div><div><div class="article-text last">${p(THREE)}</div></div>`;
    expect(text(page(body))).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  test('of a page laid out as a table are cells with lines of their own', () => {
    const menu = '<td>Club<br>Games<br>Contact</td>';
    const cell =
      '<td><b>The derby is won</b><br><br>Our side won the derby on Sunday by three to one.<br>The guests from the far bank went home early.</td>';
    expect(text(page(`<table><tr>${menu}${cell}<td>Visitors: 12<br>Guest book</td></tr></table>`))).toBe(
      'The derby is won\n\nOur side won the derby on Sunday by three to one.\nThe guests from the far bank went home early.',
    );
  });
});

describe('short pages', () => {
  test('what readers write goes, though it is longer than the article', () => {
    const comments = `<div id="comments">${`<div class="x"><p>${THREE}</p></div>`.repeat(9)}</div>`;
    expect(text(page(`<div class="post-body">${p(ONE)}</div>${comments}`))).toBe(ONE);
  });

  test('an article under the name of its section stays', () => {
    expect(text(page(`<div class="kommentar"><h2>Talks at last</h2>${BODY}</div><div>${p(LEAD)}</div>`))).toContain(ALL);
  });

  test('what asks for an address goes, though it is a third of the page', () => {
    const box = '<section class="newsletter"><p>The news of the river every morning in your post.</p></section>';
    expect(text(page(`<main>${p(ONE)}</main>${box}`))).toBe(ONE);
  });

  test('a text of short sentences has its date and headline above it', () => {
    const body = '<p>12 May 2014</p><h1>Talks resume</h1><p>The ferry runs again since Monday.</p><p>The market opens at noon.</p>';
    expect(text(page(`<div>${body}</div>`))).toBe('The ferry runs again since Monday.\n\nThe market opens at noon.');
  });
});

describe('what belongs to it', () => {
  test('a sentence in an element that is named for what stands above a text', () => {
    const last = 'The ferry will run again when the ice has gone, the council said in the end, and not a day before that.';
    expect(text(page(`<div class="entry-content">${BODY}<p class="text-block permalink">${last}</p></div>`))).toBe(`${ALL}\n\n${last}`);
  });

  test('a first paragraph above its container', () => {
    expect(text(page(`<h1>Talks resume</h1><p>${LEAD}</p><p>By Hanna Oduya</p><div class="entry-content">${BODY}</div>`))).toBe(
      `${LEAD}\n\n${ALL}`,
    );
  });

  test('a shorter one that is called so', () => {
    const lead = 'The two sides have met in person for the first time since the winter began on the river.';
    expect(text(page(`<h1>Talks resume</h1><div class="intro">${lead}</div><div class="entry-content">${BODY}</div>`))).toBe(
      `${lead}\n\n${ALL}`,
    );
  });

  test('no second headline, nothing from above the headline, no list of other things', () => {
    const above = `<p>${LEAD}</p><h1>Talks resume</h1><p>The two sides meet again.</p><ul><li>${LEAD}</li></ul>`;
    expect(text(page(`${above}<div class="entry-content">${BODY}</div>`)).replace(`${LEAD}\n\n`, '')).toBe(ALL);
  });

  test('headings, lists, quotes and tables between its paragraphs', () => {
    const html = `<div class="entry-content">${p(ONE)}<h2>What was let through</h2><ul><li>Flour</li><li>Oil, in drums</li></ul>${p(TWO)}
      <blockquote>We shall see.</blockquote><table><tr><th>Day</th><th>Lorries</th></tr><tr><td>Monday</td><td>3</td></tr></table>${p(THREE)}</div>`;
    expect(text(page(html))).toBe(
      `${ONE}\n\nWhat was let through\n\nFlour\nOil, in drums\n\n${TWO}\n\nWe shall see.\n\nDay Lorries\nMonday 3\n\n${THREE}`,
    );
  });

  test('a paragraph whatever its class says it is about', () => {
    expect(text(page(`<div>${p(ONE)}<p class="related-lead">${TWO}</p>${p(THREE)}</div>`))).toBe(`${ONE}\n\n${TWO}\n\n${THREE}`);
  });

  test('lines broken for a screen, and lines that are lines', () => {
    const wrapped = `${ONE.slice(0, 64)}\n${ONE.slice(64)}\n\n${TWO}`;
    expect(text(page(`<pre>${wrapped}</pre><div>${p(THREE)}<pre>let ferry;\nferry.cross();</pre>${p(FOUR)}</div>`))).toBe(
      `${ONE.slice(0, 64)} ${ONE.slice(64)}\n\n${TWO}\n\n${THREE}\n\nlet ferry;\nferry.cross();\n\n${FOUR}`,
    );
  });
});

describe('what does not', () => {
  test('what stands above the headline, and headings with nothing under them', () => {
    const html = `<article><h2>World</h2><p>Issue 12</p><h1>Talks resume</h1>${BODY}<h3>On the map</h3><h3>Downloads</h3></article>`;
    expect(text(page(html))).toBe(ALL);
  });

  test('answers in a forum', () => {
    const post = (title: string, body: string): string =>
      `<div class="post"><h3><a href=#>${title}</a></h3><div class="content">${body}</div></div>`;
    expect(text(page(`<div id="page-body">${post('Talks resume', BODY)}${post('Re: Talks resume', p(LEAD))}</div>`))).toBe(ALL);
  });

  const story = (clutter: string): string => page(`<article><h1>Talks resume</h1>${p(ONE, TWO)}${clutter}${p(THREE, FOUR)}</article>`);
  test.each([
    ['a caption', `<figure><img src=a.jpg><figcaption>A ferry waits for the ice to break on the river, a week ago.</figcaption></figure>`],
    [
      'a related box',
      `<div class="related-posts"><h3>Related</h3><p>Herders ask for compensation for the animals that they lost in the spring floods.</p></div>`,
    ],
    ['teasers', `<div class="teaser-list">${LINKS}</div>`],
    ['a newsletter', `<div class="newsletter"><p>Get the latest from the river in your inbox, every Friday morning.</p></div>`],
    ['sharing', `<div class="social-share"><span>Share this story</span> <a href=#>Facebook</a></div>`],
    ['an advert', `<div class="ad-slot"><p>Buy a boat today and pay for it when the ice has gone, says the dealer.</p></div>`],
    ['an author', `<div class="author-box"><p>Hanna Oduya has reported from the river since 1998 and keeps two boats there.</p></div>`],
    [
      'comments',
      `<section id="comments"><ol class="comment-list">${`<li><p>${ONE} I was there and saw it.</p></li>`.repeat(2)}</ol></section>`,
    ],
    ['a hidden copy', `<div style="display:none">${p(ONE, TWO)}</div>`],
    [
      'a cookie notice',
      `<div class="cookie-banner"><p>We and our partners store what you read on this device, unless you object to it.</p></div>`,
    ],
    ['an element of the site’s own', '<story-promo><a href=/a>A winter on the far bank</a></story-promo>'],
    ['a shortcode', '<p>[mc4wp_form id="206"]</p>'],
    ['a menu', '<p><a href=/a>Home</a> | <a href=/b>World</a> | <a href=/c>Letters</a></p>'],
  ])('%s', (_, clutter) => {
    expect(text(story(clutter))).toBe(ALL);
  });

  test.each([
    'Related articles',
    'Das könnte Sie auch interessieren',
    'Читайте также',
    'あわせて読みたい',
    'Ti potrebbe interessare',
    'مقالات ذات صلة',
  ])('a box without a name under %j', (heading) => {
    const box = `<div><h3>${heading}</h3><div><h4>Herders ask for help</h4><p>They lost two hundred animals in the floods of the spring.</p></div></div>`;
    expect(text(story(box))).toBe(ALL);
  });

  test('a list of links, where there is an article beside it', () => {
    expect(text(story(LINKS))).toBe(ALL);
    expect(text(page(`<main>${LINKS}</main>`))).toContain('Who keeps the ferry');
  });

  test.each([
    '3 Comments',
    'Leave a Reply',
    'Schreibe einen Kommentar',
    '2 Kommentare zu „Talks resume“',
    'Laisser un commentaire',
    'Комментарии',
    '댓글',
  ])('what stands under %j', (heading) => {
    const below = `<h3>${heading}</h3><div><b>roadrunner</b> writes:</div>${p(`${FOUR} I was there.`)}`;
    expect(text(page(`<div>${BODY}${below}</div>`))).toBe(ALL);
  });

  test('the next articles of a page that goes on for ever', () => {
    const next = `<article class="story"><h2>Something else</h2>${p(`${ONE} Or so they say.`, `${TWO} Or so it seems.`)}</article>`;
    expect(text(page(`<article class="story"><h1>Talks resume</h1>${BODY}</article>${next.repeat(2)}`))).toBe(ALL);
  });

  test('times on lines of their own', () => {
    const entry = (line: string): string =>
      `<section><time datetime="2024-03-09T12:05Z">12.05</time><h2>What is new</h2><p>${line}</p></section>`;
    expect(text(page(`<article>${LINES.map(entry).join('')}<p>At <time>12.05</time> it ended.</p></article>`))).toBe(
      `${LINES.map((line) => `What is new\n\n${line}`).join('\n\n')}\n\nAt 12.05 it ended.`,
    );
  });

  test('comments that are articles to those who mark up pages', () => {
    const comment = `<article id="comment-7" class="comment odd"><p>${FOUR} I was there and saw it.</p></article>`;
    expect(text(page(`<div><article class="post comments-open">${BODY}</article>${comment.repeat(3)}</div>`))).toBe(ALL);
  });

  test('long comments under a short article', () => {
    const comments = `<div id="comments">${`<div class="comment-body"><p>${FOUR} And so on.</p></div>`.repeat(12)}</div>`;
    expect(text(page(`<div><div>${p(ONE, TWO, THREE, FOUR)}</div>${comments}</div>`))).toBe(ALL);
  });
});

describe('scripts without Latin letters or spaces', () => {
  test.each([
    [
      'Arabic',
      'قال الوسطاء إن المفاوضين من ضفتي النهر عادوا يوم الاثنين إلى مبنى الجمارك القديم.',
      'هل تعود العبارة إلى العمل قبل نهاية الشهر كما وعد المجلس؟',
    ],
    [
      'Persian',
      'میانجی‌ها گفتند مذاکره‌کنندگان دو سوی رود روز دوشنبه به ساختمان قدیمی گمرک بازگشتند.',
      'شورا گفت هر وقت آب پایین بیاید دوباره تشکیل جلسه می‌دهد.',
    ],
    [
      'Urdu',
      'ثالثوں نے بتایا کہ دریا کے دونوں کناروں کے مذاکرات کار پیر کو پرانے کسٹم ہاؤس واپس آ گئے۔',
      'کونسل نے کہا کہ پانی اترنے پر وہ دوبارہ ملے گی۔',
    ],
    [
      'Hebrew',
      'המתווכים אמרו כי נציגי שני הצדדים חזרו ביום שני אל בית המכס הישן שעל גדת הנהר.',
      'המועצה הודיעה שתתכנס שוב כאשר ירדו המים.',
    ],
    [
      'Chinese',
      '调解人表示，河两岸的谈判代表周一回到了旧海关大楼，这是冬天以来的第一次会面。',
      '委员会说，水位下降之后将再次开会，在此之前夜间禁止渡河。',
    ],
    [
      'Japanese',
      '仲介者によると、両岸の交渉担当者は月曜日に旧税関の建物に戻り、話し合いを再開した。',
      '評議会は水位が下がり次第、再び会合を開くと述べた。',
    ],
    [
      'Korean',
      '중재자들은 강 양안의 협상 대표들이 월요일 옛 세관 건물로 돌아와 회담을 재개했다고 밝혔다.',
      '위원회는 물이 빠지면 다시 만나겠다고 말했다.',
    ],
    [
      'Thai',
      'ผู้ไกล่เกลี่ยกล่าวว่าผู้เจรจาจากทั้งสองฝั่งแม่น้ำกลับมาที่อาคารศุลกากรเก่าเมื่อวันจันทร์เพื่อเจรจากันอีกครั้งหนึ่ง',
      'สภากล่าวว่าจะประชุมกันอีกครั้งเมื่อระดับน้ำลดลงและขอให้ประชาชนอย่าข้ามแม่น้ำในเวลากลางคืนจนกว่าจะถึงเวลานั้น',
    ],
    ['Burmese', 'မြစ်နှစ်ဖက်မှ ညှိနှိုင်းသူများသည် တနင်္လာနေ့တွင် အကောက်ခွန်ရုံးဟောင်းသို့ ပြန်လာခဲ့ကြသည်။', 'ရေကျသွားသည့်အခါ ကောင်စီသည် ထပ်မံတွေ့ဆုံမည်ဟု ပြောကြားခဲ့သည်။'],
    ['Amharic', 'የወንዙ ሁለት ዳርቻዎች ተደራዳሪዎች ሰኞ ዕለት ወደ አሮጌው የጉምሩክ ቤት መመለሳቸውን አደራዳሪዎቹ ተናገሩ።', 'ምክር ቤቱ ውሃው ሲቀንስ እንደገና እንደሚሰበሰብ አስታውቋል።'],
    [
      'Hindi',
      'मध्यस्थों ने कहा कि नदी के दोनों किनारों के वार्ताकार सोमवार को पुराने सीमा शुल्क भवन में लौट आए।',
      'परिषद ने कहा कि पानी उतरने पर वह फिर बैठक करेगी।',
    ],
  ])('%s', (_, first, second) => {
    const menu = `<ul>${['/1', '/2', '/3'].map((href) => `<li><a href=${href}>${second.slice(0, 12)}</a></li>`).join('')}</ul>`;
    expect(text(page(`<div>${menu}</div><div><p>${first}</p><p>${second}</p></div><div>${menu}</div>`))).toBe(`${first}\n\n${second}`);
  });
});

describe('pages that show no text', () => {
  test('until their scripts run, with a copy for those without', () => {
    expect(text(page(`<div id="root">Loading…</div><noscript><div>${BODY}</div></noscript>`))).toBe(ALL);
  });

  test('but carry it as data', () => {
    const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Talks resume', articleBody: LINES.join('\n\n') };
    expect(text(page('<div id="root">Loading…</div>', `<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toBe(ALL);
  });

  test('but say what they are about', () => {
    expect(text(page('<div id="root">Loading…</div>', `<meta name="description" content="${ONE}">`))).toBe(ONE);
  });

  test('data that is shorter than what is seen is not looked at', () => {
    const data = { '@type': 'NewsArticle', articleBody: LEAD };
    expect(text(page(BODY, `<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toBe(ALL);
  });
});
