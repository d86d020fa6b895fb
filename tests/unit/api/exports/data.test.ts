import { describe, expect, test } from 'vitest';
import { FORMAT_KINDS, type Format } from '../../../../src/api/exports/formats.ts';
import type { ExportRecord } from '../../../../src/api/exports/record.ts';
import { uuidOf } from '../../../../src/api/exports/uuid.ts';
import type { PlaceTag } from '../../../../src/domain/tags.ts';
import { exportContext, exportRecord } from '../../../support/export-records.ts';
import fc from '../../../support/property.ts';

function write(format: Format, records: readonly ExportRecord[], text = false): string {
  const writer = FORMAT_KINDS[format].writer(exportContext({ text }));
  return [writer.head(), ...records.map((record) => writer.record(record)), writer.tail()].join('');
}

const TOWN: PlaceTag = { id: '379149', name: 'El Fasher', country: 'SD', admin1: 'SD.55', lat: 13.63, lon: 25.35, precision: 'town' };
const OTHER: PlaceTag = { ...TOWN, id: '366323', name: 'Nyala', lat: 12.05, lon: 24.88 };
const PROVINCE: PlaceTag = { ...TOWN, id: 'SD.55', name: 'North Darfur', lat: 15, lon: 25, precision: 'admin1' };
const placed = (...places: PlaceTag[]): ExportRecord => exportRecord({}, { tags: { ...exportRecord().tags, places } });
const HOSTILE = '}\\{"\u2028\u0000 </script> $x_1^2 & #5% ~ \uD800';

describe('JSON lines', () => {
  test('a line is the hit with its tags; the text only when it is asked for', () => {
    const lines = write('jsonl', [placed(TOWN), exportRecord({ title: HOSTILE, url: null })]).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'a1', excerpt: 'Artillery fire was heard.', tags: { places: [TOWN] } });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ title: HOSTILE, url: null, outletCountry: 'KE' });
    expect(JSON.parse(lines[0] ?? '')).not.toHaveProperty('text');
    expect(JSON.parse(write('jsonl', [exportRecord()], true))).toHaveProperty('text', exportRecord().text);
  });
});

describe('GeoJSON', () => {
  interface Feature {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
    readonly properties: Record<string, unknown>;
  }
  const features = (...records: ExportRecord[]): Feature[] => {
    const collection = JSON.parse(write('geojson', records)) as { type: string; features: Feature[] };
    expect(collection.type).toBe('FeatureCollection');
    return collection.features;
  };

  test('stands at the most exact places; a province only where no town is known', () => {
    const [town, towns, province, none] = features(placed(PROVINCE, TOWN), placed(TOWN, OTHER), placed(PROVINCE), placed());
    expect(town?.geometry).toEqual({ type: 'Point', coordinates: [25.35, 13.63] });
    expect(town?.properties).toMatchObject({ placePrecision: 'town', places: [{ id: '379149', name: 'El Fasher' }] });
    expect(towns?.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [25.35, 13.63],
        [24.88, 12.05],
      ],
    });
    expect(province?.geometry).toEqual({ type: 'Point', coordinates: [25, 15] });
    expect(province?.properties).toMatchObject({ placePrecision: 'admin1' });
    expect([none?.geometry, none?.properties['placePrecision']]).toEqual([null, null]);
    expect(features()).toEqual([]);
  });
});

describe('STIX', () => {
  interface StixObject {
    readonly type: string;
    readonly id: string;
    readonly [name: string]: unknown;
  }
  const bundle = (...records: ExportRecord[]): { type: string; id: string; objects: StixObject[] } =>
    JSON.parse(write('stix', records)) as { type: string; id: string; objects: StixObject[] };
  const ID = /^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  /** What STIX 2.1 demands of each type beside the common properties. */
  const REQUIRED: Readonly<Record<string, readonly string[]>> = {
    report: ['name', 'published', 'object_refs'],
    identity: ['name'],
    'threat-actor': ['name'],
    location: ['country'],
  };

  test('every object has what STIX 2.1 demands, stands there once, and every reference leads somewhere', () => {
    const { type, id, objects } = bundle(placed(TOWN, PROVINCE), exportRecord({ id: 'b', title: HOSTILE }), placed(OTHER));
    expect([type, id]).toEqual(['bundle', expect.stringMatching(ID)]);
    const ids = objects.map((object) => object.id);
    expect(ids.length).toBe(new Set(ids).size + 1); // the same article was given twice
    for (const object of objects) {
      expect(object.id).toMatch(ID);
      expect(object.id.startsWith(`${object.type}--`)).toBe(true);
      expect(object).toMatchObject({ spec_version: '2.1', created: expect.stringMatching(TIME), modified: expect.stringMatching(TIME) });
      expect(Date.parse(String(object['modified']))).toBeGreaterThanOrEqual(Date.parse(String(object['created'])));
      expect(Object.keys(object)).toEqual(expect.arrayContaining([...(REQUIRED[object.type] ?? ['of no known type'])]));
      if (object.type !== 'report') continue;
      expect(object['published']).toMatch(TIME);
      const refs = object['object_refs'] as string[];
      expect(refs.length).toBeGreaterThan(0);
      expect(refs.filter((ref) => !ids.includes(ref))).toEqual([]);
    }
  });

  test('ids are the same in every bundle', () => {
    const idsOf = (): string[] => bundle(placed(TOWN)).objects.map(({ id }) => id);
    expect(idsOf()).toEqual(idsOf());
    expect(uuidOf('article a1')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(bundle(placed(TOWN)).objects.at(-1)?.id).toBe(`report--${uuidOf('article a1')}`);
  });

  test('armed groups are threat actors, forces of a state are identities; a province has no point', () => {
    const actors = [
      { id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 },
      { id: 'sudan-mil', name: 'Sudanese Armed Forces', type: 'state-forces', score: 1 },
    ];
    const { objects } = bundle(exportRecord({}, { tags: { ...exportRecord().tags, actors, places: [TOWN, PROVINCE] } }));
    const named = (name: string): StixObject | undefined => objects.find((object) => object['name'] === name);
    expect(named('Rapid Support Forces')?.type).toBe('threat-actor');
    expect(named('Sudanese Armed Forces')).toMatchObject({ type: 'identity', identity_class: 'organization' });
    expect(named('Meridian Courier')).toMatchObject({ type: 'identity', identity_class: 'organization' });
    expect(named('El Fasher')).toMatchObject({ type: 'location', country: 'SD', latitude: 13.63, longitude: 25.35 });
    expect(named('North Darfur')).not.toHaveProperty('latitude');
  });

  test('a time that the standard demands and nobody knows is labelled', () => {
    const day = { publishedAt: '2024-05-13T00:00:00.000Z', publishedAtPrecision: 'day' } as const;
    expect(bundle(exportRecord(day)).objects.at(-1)).toMatchObject({ labels: ['published:day-only'] });
    expect(bundle(exportRecord({ publishedAt: null, publishedAtPrecision: 'none' })).objects.at(-1)).toMatchObject({
      published: '2024-05-13T10:00:00.000Z',
      labels: ['published:unknown-first-seen-instead'],
    });
    expect(bundle().objects).toEqual([]);
  });
});

describe('BibTeX', () => {
  /** Fields as BibTeX reads them: by counting braces, whatever stands before one. */
  function parseEntry(text: string): { key: string; fields: Record<string, string> } {
    const [, key = '', body = ''] = /^@misc\{([A-Za-z0-9_-]+),\n([\s\S]*)\}\n\n$/.exec(text) ?? [];
    const fields: Record<string, string> = {};
    for (let rest = body; rest.trim() !== '';) {
      const [start = '', name = ''] = /^\s*([a-z]+) = /.exec(rest) ?? [];
      if (name === '') throw new Error(`no field at ${rest.slice(0, 60)}`);
      let end = start.length;
      for (let depth = 0; end < rest.length && (depth > 0 || rest[end] !== ','); end += 1) {
        if (rest[end] === '{') depth += 1;
        if (rest[end] === '}') depth -= 1;
        if (depth < 0) throw new Error('a brace too many');
      }
      fields[name] = rest.slice(start.length, end);
      rest = rest.slice(end + 1);
    }
    return { key, fields };
  }
  const entryOf = (record: ExportRecord): ReturnType<typeof parseEntry> => parseEntry(write('bibtex', [record]));

  test('an entry tells outlet, author, address and date', () => {
    const { key, fields } = entryOf(exportRecord({}, { byline: 'A. Writer and B. Other' }));
    expect(key).toBe('meridian-courier-a1');
    expect(fields).toMatchObject({
      title: '{{Shelling resumes around El Fasher}}',
      author: '{{A. Writer and B. Other}}',
      organization: '{Meridian Courier}',
      date: '{2024-05-13T09:40:00Z}',
      year: '{2024}',
      month: 'may',
      url: '{https://outlet.example/a}',
    });
  });

  test('a date is as exact as it is known', () => {
    const day = entryOf(exportRecord({ publishedAt: '2024-05-13T00:00:00.000Z', publishedAtPrecision: 'day' }));
    expect(day.fields['date']).toBe('{2024-05-13}');
    const { fields } = entryOf(exportRecord({ publishedAt: null, publishedAtPrecision: 'none', url: null, canonicalUrl: null }));
    for (const name of ['date', 'year', 'month', 'url', 'author']) expect(fields).not.toHaveProperty(name);
  });

  test('keys are unique and plain', () => {
    const keys = ['a b', 'a_b', 'a,b', 'a{b', 'ä'].map((id) => entryOf(exportRecord({ id })).key);
    expect(new Set(keys).size).toBe(5);
  });

  test('nothing that an outlet writes ends a field or speaks to TeX', () => {
    expect(entryOf(exportRecord({ title: HOSTILE })).fields['title']).toBe(
      '{{\\textbraceright{}\\textbackslash{}\\textbraceleft{}" </script> \\$x\\_1\\textasciicircum{}2 \\& \\#5\\% \\textasciitilde{}}}',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        const { fields } = entryOf(
          exportRecord({ title: `x${text}`, excerpt: text, url: `${url}${text}` }, { byline: text, sourceName: text }),
        );
        expect(fields['title']).toMatch(/^\{\{x/);
        expect(fields['year']).toBe('{2024}');
      }),
    );
  });
});
