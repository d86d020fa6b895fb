import { z } from 'zod';
import { loadConfig } from '../../config/load.ts';
import type { TagInput, Tagger } from '../../domain/tags.ts';
import { toTagLine, type TagLine } from '../../tag/line.ts';
import { COUNTRIES, placeFinder } from '../../tag/index.ts';
import { createTagger } from '../../tag/tagger.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { cutToColumns } from '../explain/columns.ts';
import { explainForPerson, type Explained, type NameOf } from '../explain/explain.ts';
import { type Answered, eachLine, idSchema, print, write } from '../json-lines.ts';
import type { CommonOptions } from '../program.ts';
import { type Lists, loadLists } from '../runtime.ts';
import { harmless } from '../terminal.ts';

export interface TagOptions extends CommonOptions {
  readonly explain?: boolean;
  readonly title?: string;
  readonly language?: string;
  readonly outletCountry?: string;
}

const optional = z.string().nullish();
const articleLine = z.object({ id: idSchema, title: optional, text: optional, language: optional, outletCountry: optional });

/** Columns where output is no terminal. */
const COLUMNS = 100;
/** Of a long text this much is shown above its tags. */
const BEGINNING = 200;

/** Tags what the command line gives, else JSON lines on stdin; there the options stand in for what a line leaves out. */
export async function tag(options: TagOptions, ...words: string[]): Promise<ExitCode> {
  const country = options.outletCountry ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) {
    throw new CommandError('--outlet-country takes two capital letters such as SY', EXIT.usage);
  }
  const lists = await loadLists(await loadConfig({ file: options.config, env: process.env }));
  const tagger = createTagger(lists);
  const nameOf = namesOf(lists);
  const given = { title: options.title ?? '', text: words.join(' '), language: options.language ?? null, outletCountry: country };
  const forPerson = options.explain === true && options.json !== true;
  if (words.length > 0 || options.title !== undefined) {
    if (forPerson) console.log(shown(given, tagger.explain(given), nameOf));
    else await print(answer('1', given, tagger, options));
    return EXIT.done;
  }
  await eachLine(
    articleLine,
    ({ id, title, text, language, outletCountry }) => {
      const input = {
        title: title ?? '',
        text: text ?? '',
        language: language ?? given.language,
        outletCountry: outletCountry ?? given.outletCountry,
      };
      return forPerson ? { shown: shown(input, tagger.explain(input), nameOf) } : answer(id, input, tagger, options);
    },
    { tell: forPerson ? tellPerson : print },
  );
  return EXIT.done;
}

function answer(id: string, input: TagInput, tagger: Tagger, { explain }: TagOptions): TagLine & Partial<Explained> {
  if (!explain) return toTagLine(id, tagger.tag(input));
  const { tags, rejected } = tagger.explain(input);
  return { ...toTagLine(id, tags), rejected };
}

function shown(input: TagInput, explained: Explained, nameOf: NameOf): string {
  const beginning = cutToColumns(input.text, BEGINNING);
  return [input.title, beginning === input.text ? beginning : `${beginning}…`]
    .filter((text) => text !== '')
    .map((text) => `> ${harmless(text)}`)
    .concat(explainForPerson(input, explained, process.stdout.columns ?? COLUMNS, nameOf))
    .join('\n');
}

function namesOf({ actors }: Lists): NameOf {
  const byId = new Map(actors.map(({ id, name }) => [id, name]));
  const countries = new Map(COUNTRIES.map(({ id, name }) => [id, name]));
  const placeOf = placeFinder();
  return (kind, id) => {
    if (kind === 'actor') return byId.get(id) ?? null;
    if (kind === 'place') return placeOf(id)?.name ?? null;
    return kind === 'country' || kind === 'filed-from' ? (countries.get(id) ?? null) : null;
  };
}

async function tellPerson(value: Answered): Promise<void> {
  const body = 'shown' in value ? value.shown : JSON.stringify(value);
  await write(`${String(value.id)}\n${String(body)}\n\n`);
}
