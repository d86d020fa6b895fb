import type { CopyMeasures, NoCopyReason } from '../../domain/copies.ts';
import { canonicalUrlKey } from '../../identity/canonical-url.ts';
import { type ComparedArticle, type CopyExplanation, explainCopy } from '../../pipeline/folding/explain.ts';
import type { ArticleRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { openRuntime } from '../runtime.ts';
import { harmless } from '../terminal.ts';

/** Says why two articles are or are not copies of one report. */
export async function explainCopyOf(options: CommonOptions, ...names: string[]): Promise<ExitCode> {
  const [first, second] = names;
  if (first === undefined || second === undefined)
    throw new CommandError('explain-copy takes two articles, each by its id or its address', EXIT.usage);
  const runtime = await openRuntime(options);
  try {
    const a = await findArticle(runtime.store, first);
    const b = await findArticle(runtime.store, second);
    if (a.id === b.id) throw new CommandError(`${first} and ${second} are one article (${a.id})`, EXIT.usage);
    const explanation = await runtime.store.fold((session) => explainCopy(session, a, b));
    console.log(options.json ? JSON.stringify(explanation) : inWords(explanation));
    return EXIT.done;
  } finally {
    await runtime.close();
  }
}

/** By id, or by an address it is known under. */
async function findArticle(store: Store, name: string): Promise<ArticleRecord> {
  const key = canonicalUrlKey(name);
  const id = key === null ? name : await store.articleAt(key);
  const article = id === null ? null : await store.article(id);
  if (!article)
    throw new CommandError(
      `there is no article ${name} in the store; its id stands in the address of its page, or give its URL`,
      EXIT.usage,
    );
  return article;
}

const SHOWN_WORDS = 30;

const REASONS: Readonly<Record<NoCopyReason, string>> = {
  different: 'they share too little text',
  series: 'they are issues of one series, under one headline with other days or figures',
  'follow-up': 'they share text further down, but their openings tell different things',
  'other-numbers': 'their figures differ',
  'too-far-apart': 'they are too far apart in time for what they share',
  template: 'what they share was in use long before: a template or background',
};

function inWords({ newer, older, verdict, version, sharedFingerprints, sameGroup, shared }: CopyExplanation): string {
  const decision = verdict.relation === null ? `no copies: ${REASONS[verdict.reason]}` : `${verdict.relation}, by their ${verdict.rule}`;
  const stored = sameGroup ? `both are in the group of ${newer.folding?.copyGroup}` : 'they are in different groups';
  return [
    inLine('newer', newer),
    inLine('older', older),
    '',
    `Rules ${version} say: ${decision}.`,
    `In the store: ${newer.folding && older.folding ? stored : 'not folded yet'}.`,
    '',
    ...measuresInWords(verdict.measures),
    `  ${String(sharedFingerprints).padStart(6)}  fingerprints of the older opening in the newer text (2 bring a pair to judgement)`,
    '',
    shared.length === 0 ? 'No run of words in common.' : 'In the same words:',
    ...shared.map((text) => `  “${beginningAndEnd(harmless(text.replace(/\s+/g, ' ')))}”`),
  ].join('\n');
}

/** Whole where it is short; people see from the ends where it stands. */
function beginningAndEnd(text: string): string {
  const words = text.split(' ');
  if (words.length <= SHOWN_WORDS) return text;
  const ends = [words.slice(0, SHOWN_WORDS - 8), words.slice(-8)].map((some) => some.join(' '));
  return `${ends.join(' … ')} [${words.length} words]`;
}

function inLine(which: string, { id, source, title, publishedAt, credit }: ComparedArticle): string {
  const by = credit === null ? '' : ` · credits ${credit.agency} (${credit.rule})`;
  return `${which}  ${id}  ${harmless(source)}  ${publishedAt ?? 'undated'}${by}\n       ${harmless(title)}`;
}

function measuresInWords(measures: CopyMeasures): string[] {
  const { hoursApart, titlesEqual, containment, lead, freshShared, freshContainment, numbers } = measures;
  const share = (value: number): string => `${Math.round(value * 100)} %`;
  const rows: [string, string][] = [
    [`${hoursApart.toFixed(1)} h`, 'apart'],
    [titlesEqual ? 'yes' : 'no', 'same headline'],
    [share(containment), 'of the shorter text in the longer one, by runs of three words'],
    [share(lead), "of an opening's telling words in the other text"],
    [String(freshShared), 'fresh fingerprints in common'],
    [share(freshContainment), "of the shorter text's fresh fingerprints in the other"],
    [numbers === null ? '–' : share(numbers), numbers === null ? 'too few figures to compare' : 'of the figures agree'],
  ];
  return rows.map(([value, what]) => `  ${value.padStart(6)}  ${what}`);
}
