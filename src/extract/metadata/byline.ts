import { cleanLine } from '../spacing.ts';

const LONGEST = 200;
const MOST_NAMES = 12;
/** A date set behind the name, with or without a space. */
const DATE_BEHIND =
  /[\s|,–—-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2},?\s+)?\d{4}.*$/i;
const BY =
  /^(?:(?:(?:written|reported|posted|story|text|words)\s+)?by|von|par|por|автор[ы]?|بقلم|كتب(?:ه|ت|ها)?|نویسنده|מאת|yazar|作者|记者)(?:\s*[:：]\s*|\s+)/iu;

/** Authors' names, separated by commas, from the first source that names any; addresses and handles are no names. */
export function byline(sources: readonly (readonly string[])[]): string | null {
  for (const source of sources) {
    const names = [...new Set(source.map(cleanName).filter((name) => name !== ''))].slice(0, MOST_NAMES);
    if (names.length > 0) return names.join(', ').slice(0, LONGEST);
  }
  return null;
}

function cleanName(raw: string): string {
  const line = cleanLine(raw.replace(/<[^>]{0,300}>/g, ' '));
  const name = line
    .replace(BY, '')
    .replace(DATE_BEHIND, '')
    .replace(/\s*[|,–—-]?\s*$/, '');
  const isName =
    /\p{L}/u.test(name) && !/^(?:https?:|www\.|@)|^\S+@\S+$|^(?:admin|administrator|editor|webmaster|null|undefined)$/i.test(name);
  return isName && name.length <= LONGEST ? name : '';
}
