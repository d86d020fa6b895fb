import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ConfigError } from '../../../src/config/error.ts';
import { loadSources } from '../../../src/config/sources.ts';
import { appendSources, groupsOf, renderEntries, type SourceEntry, withEntries } from '../../../src/config/sources-append.ts';
import { folderWith } from './place.ts';
import fc from '../../support/property.ts';

const entry = (id: string, more: Partial<SourceEntry> = {}): SourceEntry => ({
  id,
  name: `Name of ${id}`,
  feeds: [{ url: `https://${id}.example/feed` }],
  groups: [],
  ...more,
});

const OWN = '- id: mine # the first\n  name: Mine\n  feeds: [{ url: https://mine.example/feed }] # odd spacing   \n';

describe('withEntries', () => {
  test.each([
    ['nothing', ''],
    ['comments', '# my outlets\n\n# none yet\n'],
    ['a list', `# head\n\n${OWN}`],
    ['a list without an end of line', OWN.trimEnd()],
    ['a list with blank lines and a comment at its end', `${OWN}\n\n# the end\n\n\n`],
    ['an indented list', OWN.replace(/^/gm, '  ').trimEnd()],
    ['Windows line ends', `# head\r\n${OWN.replaceAll('\n', '\r\n')}`],
    ['a marked document', `---\n${OWN}`],
  ])('to %s: what stood there stays, letter by letter', (_, text) => {
    const result = withEntries(text, [entry('one'), entry('two', { language: 'ar', enabled: false, disabledReason: 'asked: "no"' })]);
    expect(result.startsWith(text.trimEnd())).toBe(true);
    expect(parse(result)).toEqual([
      ...((parse(text) as unknown[] | null) ?? []),
      { id: 'one', name: 'Name of one', feeds: [{ url: 'https://one.example/feed' }] },
      {
        id: 'two',
        name: 'Name of two',
        language: 'ar',
        enabled: false,
        disabledReason: 'asked: "no"',
        feeds: [{ url: 'https://two.example/feed' }],
      },
    ]);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    expect(result.match(/\r?\n/g)?.filter((end) => end !== lineEnd)).toEqual([]);
  });

  test.each([
    ['an empty list in brackets', '# head\n[] # none\n'],
    ['a list in brackets', '# head\n[{ id: mine, name: Mine, feeds: [{ url: https://mine.example/feed }] }]\n'],
    ['a list with an end mark', `# head\n${OWN}...\n`],
    ['a dash on a line of its own', '# head\n-\n  id: mine\n  name: Mine\n  feeds: [{ url: https://mine.example/feed }]\n'],
  ])('to %s: nothing is lost, the comment stays', (_, text) => {
    const result = withEntries(text, [entry('one')]);
    expect(result).toContain('# head');
    expect(parse(result)).toEqual([...(parse(text) as unknown[]), expect.objectContaining({ id: 'one' })]);
  });

  test('names in any script, and such as look like YAML, come back as they were', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const odd = fc.constantFrom(
      'yes',
      '- a',
      '# b',
      'a: b',
      "'",
      '"',
      '&a',
      '*a',
      '!!x',
      '{',
      '|',
      '~',
      '12',
      '1e3',
      'a #b',
      ' a ',
      'صوت',
      '名',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(name, odd), { minLength: 1, maxLength: 4 }), fc.constantFrom('', OWN), (names, text) => {
        const entries = names.map((one, i) => entry(`e${i}`, { name: one }));
        const read = parse(withEntries(text, entries)) as { name: string }[];
        expect(read.slice(-names.length).map((one) => one.name)).toEqual(names);
      }),
    );
  });
});

describe('headings', () => {
  const grouped = [
    entry('a'),
    entry('b', { groups: ['Africa', 'Sahel'] }),
    entry('c', { groups: ['Africa', 'Sahel'] }),
    entry('d', { groups: ['Asia / Pacific', ' '] }),
    entry('e'),
  ];

  test('groups become comment lines, written once, and are read back', () => {
    const text = renderEntries(grouped);
    expect(text.match(/^# .*$/gm)).toEqual(['# --- Africa / Sahel ---', '# --- Asia/Pacific ---', '# --- Added ---']);
    expect([...groupsOf(text)]).toEqual([
      ['a', []],
      ['b', ['Africa', 'Sahel']],
      ['c', ['Africa', 'Sahel']],
      ['d', ['Asia/Pacific']],
      ['e', ['Added']],
    ]);
  });

  test('what belongs to no group does not slip into the last one of the file', () => {
    const text = withEntries(`# --- Europe ---\n\n${OWN}`, [entry('a'), entry('b', { groups: ['Europe'] })]);
    expect([...groupsOf(text)]).toEqual([
      ['mine', ['Europe']],
      ['a', ['Added']],
      ['b', ['Europe']],
    ]);
  });

  test('more of the last group need no second heading', () => {
    const text = withEntries(`# --- Europe ---\n\n${OWN}`, [entry('b', { groups: ['Europe'] })]);
    expect(text.match(/# ---/g)).toHaveLength(1);
  });
});

describe('appendSources', () => {
  test('the file has the new entries, and nothing else is left beside it', async () => {
    const folder = await folderWith({ 'sources.yaml': OWN });
    const file = join(folder, 'sources.yaml');
    await chmod(file, 0o640);
    await appendSources(file, [entry('one')]);
    expect((await loadSources(file)).map(({ id }) => id)).toEqual(['mine', 'one']);
    expect(await readdir(folder)).toEqual(['sources.yaml']);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  test('a byte order mark stays where it was', async () => {
    const folder = await folderWith({ 'sources.yaml': `\ufeff${OWN}` });
    const file = join(folder, 'sources.yaml');
    await appendSources(file, [entry('one')]);
    expect((await loadSources(file)).map(({ id }) => id)).toEqual(['mine', 'one']);
    expect((await readFile(file, 'utf8')).startsWith(`\ufeff${OWN.trimEnd()}`)).toBe(true);
  });

  test('what others add at the same moment is kept', async () => {
    const folder = await folderWith({ 'sources.yaml': OWN });
    const file = join(folder, 'sources.yaml');
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(ids.map((id) => appendSources(file, [entry(id)])));
    expect((await loadSources(file)).map(({ id }) => id).toSorted()).toEqual([...ids, 'mine']);
    expect(await readdir(folder)).toEqual(['sources.yaml']);
  });

  test.each([
    ['another encoding', Buffer.from(OWN.replace('Mine', 'Caf\xe9'), 'latin1'), /not in UTF-8/],
    ['UTF-16', Buffer.from(`\ufeff${OWN}`, 'utf16le'), /not in UTF-8/],
    ['a mapping', 'mine: yes\n', /no list of sources/],
    ['two documents', `---\n${OWN}---\n${OWN}`, /no list of sources/],
  ])('%s is refused and left as it is', async (_, content, message) => {
    const folder = await folderWith({ 'sources.yaml': content });
    const file = join(folder, 'sources.yaml');
    await expect(appendSources(file, [entry('one')])).rejects.toThrow(message);
    expect(await readFile(file)).toEqual(Buffer.from(content));
    expect(await readdir(folder)).toEqual(['sources.yaml']);
  });

  test('a link stays one, its target changes', async () => {
    const folder = await folderWith({ 'real.yaml': OWN });
    await symlink('real.yaml', join(folder, 'sources.yaml'));
    await appendSources(join(folder, 'sources.yaml'), [entry('one')]);
    expect(await readFile(join(folder, 'real.yaml'), 'utf8')).toContain('id: one');
  });

  test('entries that would break the list are refused, and the list stays', async () => {
    const folder = await folderWith({ 'sources.yaml': OWN });
    const file = join(folder, 'sources.yaml');
    await expect(appendSources(file, [entry('mine')])).rejects.toThrow(/the id mine is used before/);
    await expect(appendSources(file, [entry('x', { language: 'klingonish language' })])).rejects.toThrow(/BCP 47/);
    expect(await readFile(file, 'utf8')).toBe(OWN);
    expect(await readdir(folder)).toEqual(['sources.yaml']);
  });

  test('a file that cannot be written is a ConfigError that says what to do', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'sources.yaml'));
    const refused = appendSources(join(folder, 'sources.yaml'), [entry('one')]);
    await expect(refused).rejects.toThrow(ConfigError);
    await expect(refused).rejects.toThrow(/cannot be written.*--dry-run/);
  });
});
