import type { CasualtyClaim } from '../../../src/domain/tags.ts';
import { article, feedState, mention, revision, source, type World } from './world.ts';

const FASHER_TITLE = 'Shelling resumes around El Fasher';
const FASHER_TEXT = `Artillery fire was heard around El Fasher on Monday, residents told the Courier by telephone.

The Rapid Support Forces have surrounded the capital of North Darfur since May 2024, and the army holds the airport. The RSF denied that its units had fired. At least 12 people were killed and up to 30 wounded, a hospital said.

Aid convoys from Chad have waited at the border of Sudan for eleven days.`;

const ALEPPO_TITLE = 'هدوء حذر في حلب بعد وقف إطلاق النار';
const ALEPPO_TEXT = `ساد هدوء حذر أحياء مدينة حلب صباح اليوم الخميس بعد دخول وقف إطلاق النار حيز التنفيذ في 22 ديسمبر 2016.

وقال مراسل لصحيفة Meridian Courier إن الحافلات بدأت بالتحرك نحو ريف إدلب، وإن نحو 34,000 شخص غادروا المدينة في سوريا.`;

function claim(within: string, words: string, over: Partial<CasualtyClaim> & Pick<CasualtyClaim, 'kind'>): CasualtyClaim {
  const { field, start, end } = mention('text', within, words, over.kind, 'casualty');
  return { min: null, max: null, attributedTo: null, field, start, end, ...over };
}

const filler = Array.from({ length: 24 }, (_, index) =>
  article(`filler${index}`, 'harbour-ledger', [
    revision({
      title: `Harbour notice ${index + 1}: ferry timetable`,
      text: `Ferry number ${index + 1} sails on time. Nothing else is reported from the harbour.`,
      published: { at: `2024-04-${String(index + 1).padStart(2, '0')}T00:00:00.000Z`, precision: 'day', origin: 'meta' },
    }),
  ]),
);

/** Fictional outlets; what they report on is documented past. */
export const sampleWorld: World = {
  sources: [
    source('meridian-courier', 'Meridian Courier', { country: 'KE', language: 'en' }),
    source('harbour-ledger', 'Harbour Ledger', { country: 'GB', language: 'en' }),
    source('bawaba', 'بوابة الأخبار', { country: 'LB', language: 'ar' }),
    source('old-herald', 'The Old Herald', { enabled: false, disabledReason: 'closed in 2023' }),
    source('silent-echo', 'Silent Echo'),
  ],
  states: [
    feedState('meridian-courier'),
    feedState('harbour-ledger', { failures: 2, lastReason: { code: 'server-error', message: 'answered 502' } }),
    feedState('bawaba', { lastNewItemAt: '2024-04-01T00:00:00.000Z' }),
    feedState('silent-echo', {
      failures: 12,
      lastSuccessAt: '2024-03-01T00:00:00.000Z',
      lastReason: { code: 'dns-failure', message: 'the name silent-echo.example is unknown' },
    }),
  ],
  articles: [
    article(
      'fasher',
      'meridian-courier',
      [
        revision({ title: 'Shelling reported near El Fasher', text: 'Artillery fire was heard around El Fasher.', contentHash: 'old' }),
        revision({
          number: 2,
          reason: 'changed',
          title: FASHER_TITLE,
          text: FASHER_TEXT,
          storedAt: '2024-05-20T08:30:00.000Z',
          byline: 'A. Writer',
        }),
      ],
      {
        countries: [
          { id: 'SD', name: 'Sudan', score: 0.9, focus: true },
          { id: 'TD', name: 'Chad', score: 0.2, focus: false },
        ],
        primaryCountry: 'SD',
        regions: [
          { id: 'horn-of-africa', name: 'Horn of Africa', kind: 'world', parent: null },
          { id: 'SD', name: 'Sudan', kind: 'country', parent: 'horn-of-africa' },
        ],
        places: [{ id: '379149', name: 'El Fasher', country: 'SD', admin1: null, lat: 13.63, lon: 25.35, precision: 'town' }],
        actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 }],
        filedFrom: 'TD',
        events: [
          {
            id: 'shelling-artillery-missile-attack',
            name: 'Shelling/artillery/missile attack',
            type: 'explosions-remote-violence',
            score: 0.9,
          },
        ],
        casualties: [
          claim(FASHER_TEXT, 'At least 12 people were killed', { kind: 'killed', min: 12, attributedTo: 'a hospital' }),
          claim(FASHER_TEXT, 'up to 30 wounded', { kind: 'wounded', max: 30 }),
        ],
        materiel: [{ id: 'artillery', name: 'Artillery', kind: 'heavy-weapon', score: 0.8 }],
        mentions: [
          mention('title', FASHER_TITLE, 'El Fasher', '379149', 'place', 'gazetteer'),
          mention('text', FASHER_TEXT, 'El Fasher', '379149', 'place', 'gazetteer'),
          mention('text', FASHER_TEXT, 'Rapid Support Forces', 'rsf-sudan', 'actor', 'alias'),
          mention('text', FASHER_TEXT, 'RSF', 'rsf-sudan', 'actor', 'acronym beside another name of it'),
          mention('text', FASHER_TEXT, 'Chad', 'TD', 'country', 'country.name'),
          mention('text', FASHER_TEXT, 'Sudan', 'SD', 'country'),
          mention('title', FASHER_TITLE, 'Shelling', 'shelling-artillery-missile-attack', 'event', 'event.trigger'),
          mention('text', FASHER_TEXT, 'Artillery', 'artillery', 'materiel', 'materiel.name'),
          mention('text', FASHER_TEXT, 'At least 12 people were killed', 'killed', 'casualty', 'casualty.count'),
          mention('text', FASHER_TEXT, 'up to 30 wounded', 'wounded', 'casualty', 'casualty.count'),
        ],
      },
    ),
    article(
      'aleppo',
      'bawaba',
      [
        revision({
          title: ALEPPO_TITLE,
          text: ALEPPO_TEXT,
          url: 'https://bawaba.example/2016/12/halab',
          language: 'ar',
          direction: 'rtl',
          published: { at: '2016-12-22T00:00:00.000Z', precision: 'day', origin: 'url' },
        }),
      ],
      {
        countries: [{ id: 'SY', name: 'Syria', score: 1, focus: true }],
        primaryCountry: 'SY',
        mentions: [mention('title', ALEPPO_TITLE, 'حلب', '170063', 'place'), mention('text', ALEPPO_TEXT, 'سوريا', 'SY', 'country')],
        places: [{ id: '170063', name: 'Aleppo', country: 'SY', admin1: null, lat: 36.2, lon: 37.16, precision: 'town' }],
      },
    ),
    article('evil', 'harbour-ledger', [
      revision({
        title: '<script>alert(1)</script> "quoted" & \'single\'',
        text: '<img src=x onerror=alert(2)> a hostile harbour text </p></article><h1>broken',
        url: 'javascript:alert(3)',
        byline: '"><script>alert(4)</script>',
        language: 'en" onclick="alert(5)',
        published: { at: null, precision: 'none', origin: null },
        textOrigin: 'feed',
        originReason: { code: 'robots-disallowed', message: 'robots.txt <b>forbids</b> the page' },
      }),
    ]),
    ...filler,
  ],
};
