import type { ExportContext, ExportRecord } from '../../src/api/exports/record.ts';
import type { SearchHit } from '../../src/search/service.ts';
import { NO_TAGS } from './drafts.ts';

/** What a test says about an article; the rest is beside the point. */
export function exportRecord(hit: Partial<SearchHit> = {}, over: Partial<Omit<ExportRecord, 'hit'>> = {}): ExportRecord {
  const { mentions: _proof, ...tags } = NO_TAGS;
  return {
    hit: {
      id: 'a1',
      title: 'Shelling resumes around El Fasher',
      url: 'https://outlet.example/a',
      canonicalUrl: 'https://outlet.example/a',
      source: 'meridian-courier',
      publishedAt: '2024-05-13T09:40:00.000Z',
      publishedAtPrecision: 'minute',
      language: 'en',
      direction: 'ltr',
      excerpt: 'Artillery fire was heard.',
      highlights: { title: [], excerpt: [] },
      countries: ['SD'],
      primaryCountry: 'SD',
      actors: ['rsf-sudan'],
      copyGroup: 'a1',
      copies: 0,
      outlets: 1,
      families: 1,
      storyId: null,
      story: null,
      textOrigin: 'page',
      ...hit,
    },
    sourceName: 'Meridian Courier',
    outletCountry: 'KE',
    byline: null,
    tags: {
      ...tags,
      countries: [{ id: 'SD', name: 'Sudan', score: 1, focus: true }],
      actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 }],
    },
    firstSeenAt: '2024-05-13T10:00:00.000Z',
    updatedAt: '2024-05-13T11:00:00.000Z',
    text: 'Artillery fire was heard.\n\nNothing else.',
    ...over,
  };
}

export function exportContext(over: Partial<ExportContext> = {}): ExportContext {
  return { title: 'Conflictwire', self: null, home: null, updated: '2024-05-20T09:30:00.000Z', text: false, bom: false, ...over };
}
