const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** Their end tags may be left out, so counting them would mistake long lists for deep nesting. */
const OPTIONAL_END = words('p li dt dd td th tr tbody thead tfoot colgroup caption option optgroup rp rt html head body');
/** Elements whose end tag closes what is still open inside; the end tag of any other element never reaches through one of these. */
const SPECIAL = words(
  'address applet article aside blockquote button center details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 ' +
    'h4 h5 h6 header hgroup iframe listing main marquee menu nav noscript object ol pre search section select summary table template ul',
);
/** No end tag reaches through these. */
const BOUNDARY = words('applet marquee object select table template');

/** Follows nesting the way a browser would, roughly, to say which tags are too deep to be built. */
export class NestingGuard {
  readonly #limit: number;
  #open: string[] = [];
  #beyond = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False: leave this start tag out. */
  open(name: string): boolean {
    if (VOID.has(name) || name === 'p') return true;
    if (OPTIONAL_END.has(name)) return this.#beyond === 0;
    if (name === 'a') this.#pop('a');
    if (this.#open.length >= this.#limit) {
      this.#beyond++;
      return false;
    }
    this.#open.push(name);
    return true;
  }

  /** False: leave this end tag out, its start tag was. */
  close(name: string): boolean {
    if (VOID.has(name) || OPTIONAL_END.has(name)) return true;
    if (this.#beyond > 0) {
      this.#beyond--;
      return false;
    }
    this.#pop(name);
    return true;
  }

  #pop(name: string): void {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const candidate = this.#open[index] ?? '';
      if (candidate === name) {
        this.#open.length = index;
        return;
      }
      if (BOUNDARY.has(candidate) || (!SPECIAL.has(name) && SPECIAL.has(candidate))) return;
    }
  }
}
