import { describe, expect, test } from 'vitest';
import { csvLine, csvWriter } from '../../../../src/api/exports/csv.ts';
import { exportContext, exportRecord } from '../../../support/export-records.ts';
import fc from '../../../support/property.ts';

/** RFC 4180 to the letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('a quote is not closed');
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) {
        if (/["\r\n]/.test(text[at] ?? '')) throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor the end of the line at ${at}`);
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

const rowOf = (record: Parameters<ReturnType<typeof csvWriter>['record']>[0], text = false): Record<string, string> => {
  const writer = csvWriter(exportContext({ text }));
  const [names = [], cells = []] = parseCsv(writer.head() + writer.record(record) + writer.tail());
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
};

describe('CSV', () => {
  test('has a column for all that is promised, in this order', () => {
    const columns =
      'id,title,url,canonicalUrl,source,sourceName,outletCountry,publishedAt,precision,language,countries,primaryCountry,actors,places,events,copyGroup,copies,storyId,textOrigin,excerpt';
    expect(csvWriter(exportContext()).head()).toBe(`${columns}\r\n`);
    expect(csvWriter(exportContext({ text: true, bom: true })).head()).toBe(`\uFEFF${columns},text\r\n`);
  });

  test('tells what is known as exactly as it is known', () => {
    const places = [
      { id: '379149', name: 'El Fasher', country: 'SD', admin1: null, lat: 13.6, lon: 25.3, precision: 'town' as const },
      { id: 'SD.55', name: 'North Darfur', country: 'SD', admin1: 'SD.55', lat: 15, lon: 25, precision: 'admin1' as const },
    ];
    const { tags } = exportRecord();
    const row = rowOf(exportRecord({ countries: ['SD', 'TD'], copies: 3, storyId: 's1' }, { tags: { ...tags, places } }), true);
    expect(row).toMatchObject({ countries: 'SD;TD', places: '379149;SD.55', copies: '3', storyId: 's1', precision: 'minute' });
    expect(row).toMatchObject({ publishedAt: '2024-05-13T09:40:00.000Z', text: 'Artillery fire was heard.\n\nNothing else.' });
    const day = rowOf(exportRecord({ publishedAt: '2024-05-13T00:00:00.000Z', publishedAtPrecision: 'day' }));
    expect(day).toMatchObject({ publishedAt: '2024-05-13', precision: 'day' });
  });

  test('what is unknown is empty', () => {
    const unknown = { publishedAt: null, publishedAtPrecision: 'none', url: null, language: null, primaryCountry: null } as const;
    const row = rowOf(exportRecord(unknown, { outletCountry: null }));
    expect(row).toMatchObject({
      publishedAt: '',
      precision: 'none',
      url: '',
      language: '',
      primaryCountry: '',
      outletCountry: '',
      storyId: '',
    });
  });

  test.each(['=HYPERLINK("http://x.example","y")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('no cell is a formula: %j', (title) => {
    expect(rowOf(exportRecord({ title }))['title']).toBe(`'${title}`);
    expect(csvWriter(exportContext()).record(exportRecord({ title }))).toContain(`"'${title.replaceAll('"', '""')}"`);
  });

  test('any text comes back as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
        const back = parseCsv(csvLine(cells));
        const wanted = cells.map((cell) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell));
        // A line of one empty cell is an empty line.
        expect(back).toEqual(wanted.length === 1 && wanted[0] === '' ? [['']] : [wanted]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\r', '\n', '=', 'a', "'"), { maxLength: 12 }), (letters) => {
        expect(parseCsv(csvLine([letters.join(''), 'x']))[0]?.[1]).toBe('x');
      }),
    );
  });
});
