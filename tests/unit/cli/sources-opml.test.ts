import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadSources } from '../../../src/config/sources.ts';
import { groupsOf } from '../../../src/config/sources-append.ts';
import { conflictwire } from '../../support/command.ts';
import { placeWith } from './sources-site.ts';

const OWN = '# my outlets\n\n- id: wire # the first\n  name: Wire\n  feeds:\n    - url: https://wire.example/feed\n';

const OPML = `<?xml version="1.0"?>
<opml version="1.1"><head><title>Reader</title></head><body>
<outline text="Africa"><outline text="Sahel">
<outline type="rss" text="Écho du Fleuve" xmlUrl="feed://echo.example/rss" language="FR"/>
<outline type="rss" text="صوت النهر" xmlUrl="https://www.nahr.example/ar/feed" language="unknown"/>
</outline></outline>
<outline type="rss" text="Wire again" xmlUrl="http://wire.example/feed/"/>
<outline type="rss" text="Nothing"/>
<outline type="rss" text="Local" xmlUrl="file:///etc/passwd"/>
<outline type="rss" text="Secret" xmlUrl="https://desk:hunter2@wire.example/feed"/>
<outline type="rss" text="Echo: world" xmlUrl="https://echo.example/world" isComment="true"/>
<outline type="rss" text="Écho du Fleuve" xmlUrl="https://burner.example/echo"/>
<outline type="rss" text="Écho du Fleuve" xmlUrl="https://burner.example/echo"/>
</body></opml>`;

describe('sources import', () => {
  test('hosts of one domain are one family, those of a service that serves many are not', async () => {
    const addresses = ['www.gazette.example.com/a', 'english.gazette.example.com/b', 'feeds.feedburner.com/c', 'feeds.feedburner.com/d'];
    const outlines = addresses.map((one, i) => `<outline text="N${i}" xmlUrl="https://${one}"/>`);
    const place = await placeWith(OWN);
    const opml = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
    const { stdout } = await conflictwire(['sources', 'import', '-', '--dry-run', '--json', ...place.args], { stdin: opml });
    const { added } = JSON.parse(stdout) as { added: { id: string; family: string | null }[] };
    expect(added.map(({ id, family }) => [id, family])).toEqual([
      ['n0', null],
      ['n1', 'n0'],
      ['n2', null],
      ['n3', null],
    ]);
  });

  test('new feeds are appended below their folder; known and bad ones are named with their line', async () => {
    const place = await placeWith(OWN);
    const file = join(place.folder, 'in.opml');
    await writeFile(file, OPML);
    const { code, stdout, stderr } = await conflictwire(['sources', 'import', file, ...place.args]);
    expect(code).toBe(0);
    const added = `# --- Africa / Sahel ---

- id: echo-du-fleuve
  name: Écho du Fleuve
  language: fr
  feeds:
    - url: http://echo.example/rss

- id: nahr-example
  name: صوت النهر
  feeds:
    - url: https://www.nahr.example/ar/feed

# --- Added ---

- id: echo-world
  name: "Echo: world"
  family: echo-du-fleuve
  feeds:
    - url: https://echo.example/world
  enabled: false
  disabledReason: commented out in the OPML file it came from

- id: echo-du-fleuve-2
  name: Écho du Fleuve
  feeds:
    - url: https://burner.example/echo
`;
    expect(stdout).toBe(added);
    expect(await readFile(join(place.folder, 'sources.yaml'), 'utf8')).toBe(`${OWN}\n${added}`);
    expect(stderr.replaceAll(file, 'FILE').split('\n')).toEqual([
      'FILE:7: known already, as source wire: http://wire.example/feed/',
      'FILE:8: left out: "Nothing" has no xmlUrl',
      'FILE:9: left out: "Local": xmlUrl must be an http or https address',
      expect.stringMatching(/^FILE:10: left out: "Secret": xmlUrl must not hold a user name(?!.*hunter2)/),
      'FILE:13: known already, as source echo-du-fleuve-2: https://burner.example/echo',
      `4 sources added to ${join(place.folder, 'sources.yaml')}; 2 feeds known already, 3 left out`,
      '',
    ]);
    const again = await conflictwire(['sources', 'import', file, '--json', ...place.args]);
    expect(JSON.parse(again.stdout)).toMatchObject({ added: [], written: false, known: { length: 6 }, problems: { length: 3 } });
  });

  test('--dry-run prints the same and changes nothing; - is standard input, in its own encoding', async () => {
    const place = await placeWith(OWN);
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?><opml><body><outline xmlUrl="https://g.example/f" text="',
      'latin1',
    );
    const stdin = Buffer.concat([latin, Buffer.from([0xc2, 0xb3, 0xf1, 0xf2, 0xb3]), Buffer.from('"/></body></opml>')]);
    const file = join(place.folder, 'in.opml');
    await writeFile(file, stdin);
    const { stdout, stderr } = await conflictwire(['sources', 'import', '--dry-run', file, ...place.args]);
    expect(stdout).toContain('- id: g-example\n  name: Вісті\n');
    expect(stderr).toContain('1 sources to add; nothing was changed');
    const piped = await conflictwire(['sources', 'import', '-', '--dry-run', ...place.args], { stdin: OPML });
    expect(piped.stdout).toContain('id: echo-du-fleuve');
    expect(piped.stderr).toContain('standard input:8: left out');
    expect(await readFile(join(place.folder, 'sources.yaml'), 'utf8')).toBe(OWN);
  });

  test('titles cannot drive the terminal, nor turn what stands beside them', async () => {
    const place = await placeWith('');
    const stdin = '<opml><body><outline xmlUrl="https://g.example/f" text="&#27;[31mred &#x202e;der &#8204;می‌رود"/></body></opml>';
    const { stdout } = await conflictwire(['sources', 'import', '-', '--json', ...place.args], { stdin });
    const { added } = JSON.parse(stdout) as { added: { name: string }[] };
    expect(added.map(({ name }) => name)).toEqual(['[31mred der \u200cمی\u200cرود']);
  });

  test.each([
    ['<html><body>sign in</body></html>', /standard input: this is no OPML: line 1 begins with <html>/],
    ['', /this is no OPML: it holds no element/],
    ['<opml><body><outline type="rss" text="x"/></body></opml>', /standard input:1: left out/],
    ['x'.repeat(10_000_001), /more than 10000000 bytes/],
  ])('what gives nothing at all is exit code 2 (%#)', async (stdin, message) => {
    const place = await placeWith(OWN);
    const { code, stderr } = await conflictwire(['sources', 'import', '-', ...place.args], { stdin });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(await readFile(join(place.folder, 'sources.yaml'), 'utf8')).toBe(OWN);
  });

  test('a file that is not there, and none at all', async () => {
    const place = await placeWith(OWN);
    const missing = await conflictwire(['sources', 'import', join(place.folder, 'no.opml'), ...place.args]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringMatching(/no\.opml: there is no such file/)]);
    const none = await conflictwire(['sources', 'import', ...place.args]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/missing required argument 'file'/)]);
  });
});

describe('sources export', () => {
  test('what is exported and imported into an empty list is the same list, groups included', async () => {
    const packaged = fileURLToPath(new URL('../../../config/sources.yaml', import.meta.url));
    const rich = `${await readFile(packaged, 'utf8')}
# --- Tests / "quoted" & more ---

- { id: odd, name: 'A & B <c> "d"', feeds: [{ url: 'https://a.example/?x=1&y=2' }, { url: 'https://b.example/f' }], family: bbc,
    encoding: windows-1251, minIntervalMinutes: 90, enabled: false, disabledReason: 'they said "no" & <never>' }
`;
    const from = await placeWith(rich);
    const to = await placeWith('');
    const opml = await conflictwire(['sources', 'export', '--format', 'opml', ...from.args]);
    expect(opml.code).toBe(0);
    const { code, stderr } = await conflictwire(['sources', 'import', '-', ...to.args], { stdin: opml.stdout });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/; 0 feeds known already, 0 left out\n$/)]);
    const [before, after] = [join(from.folder, 'sources.yaml'), join(to.folder, 'sources.yaml')];
    expect(await loadSources(after)).toEqual(await loadSources(before));
    expect(groupsOf(await readFile(after, 'utf8'))).toEqual(groupsOf(await readFile(before, 'utf8')));
  });

  test('what it cannot do is said', async () => {
    const place = await placeWith(OWN);
    const json = await conflictwire(['sources', 'export', '--json', ...place.args]);
    expect([json.code, json.stdout, json.stderr]).toEqual([2, '', expect.stringMatching(/prints OPML/)]);
    const csv = await conflictwire(['sources', 'export', '--format', 'csv', ...place.args]);
    expect([csv.code, csv.stderr]).toEqual([2, expect.stringMatching(/Allowed choices are opml/)]);
  });
});
