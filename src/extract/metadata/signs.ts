import type { Attributes } from '../attributes.ts';
import { remember } from '../remember.ts';

/** What an element's tag and attributes say to those who look for dates and names around a headline. */
export interface Signs {
  /** Ends the line before it. */
  readonly isBlock: boolean;
  /** Words on either side of it are words of their own. */
  readonly isApart: boolean;
  readonly isHeading: boolean;
  /** The foot of the article itself, where its author and day may stand. */
  readonly isOwnFoot: boolean;
  /** Of other articles, of readers or of the site, by its tag. */
  readonly isOutsideByTag: boolean;
  /** The same by its class or id. */
  readonly isOutsideByName: boolean;
  /** What it holds may be a date or a name. */
  readonly isMarked: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HEADINGS = words('h1 h2 h3 h4 h5');
const INLINE = words('a abbr b bdi bdo cite em font i mark s small span strong sub sup time u wbr');
const OUTSIDE_TAG = words('nav footer aside button select dialog');
/** Boxes whose dates and names are those of other articles or of readers. */
const OUTSIDE =
  /(?:^|\s)(?!(?:has|no|with|without|is|show|hide|before|after|above)[_-])(?:[a-z0-9]{1,20}[_-]{1,2}){0,4}(?:related|recommend(?:ed|ations?)?|popular|trending|most-?(?:read|viewed|popular)|sidebar|comments?(?!-(?:open|closed|on|off|enabled))|disqus|footer|navbar|nav|menu|newsletter|promos?|teasers?|read-?(?:more|next|also)|more-(?:news|stories|from|on)|latest|ticker|carousel|weather|breadcrumbs?|tweet|instagram)(?=$|[\s_-])/i;
const OWN_FOOT =
  /(?:^|\s)(?:[a-z]{1,20}_)?(?:[a-z]{1,20}_)?(?:entry|post|article|story|message)[_-]{1,2}(?:footer|foot|bottom|meta)(?=$|[\s_-])/i;
const MARKED = /publi|pub-?date|posted|date|time|byline|author|updat|modif|creat|writer/i;

export const LONGEST_CLASSES = 300;
const LONGEST_ID = 100;

/** What a class says; the same ones come again on every page of a site. */
const saysClass = remember((classes) => {
  const read = classes.slice(0, LONGEST_CLASSES);
  return { isOwnFoot: OWN_FOOT.test(read), isOutside: OUTSIDE.test(read), isMarked: MARKED.test(read) };
});

export function signsOf(name: string, { class: classes, id, itemprop = '', rel = '', pubdate }: Attributes): Signs {
  const said = classes === undefined ? null : saysClass(classes);
  return {
    isBlock: !INLINE.has(name),
    isApart: name === 'span' || name === 'time',
    isHeading: HEADINGS.has(name),
    isOwnFoot: said?.isOwnFoot === true,
    isOutsideByTag: OUTSIDE_TAG.has(name),
    isOutsideByName: said?.isOutside === true || (id !== undefined && OUTSIDE.test(id.slice(0, LONGEST_ID))),
    isMarked: name === 'time' || isMarked(),
  };

  /** A bare `pubdate` counts on what bears a name. */
  function isMarked(): boolean {
    if (itemprop === '' && rel === '' && (classes ?? '') === '') return false;
    return pubdate !== undefined || said?.isMarked === true || MARKED.test(itemprop) || MARKED.test(rel);
  }
}
