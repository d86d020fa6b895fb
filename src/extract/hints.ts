import { dashes } from './blocks.ts';
import { remember } from './remember.ts';
import { NO_ATTRIBUTES } from './attributes.ts';

/**
 * Names by which page software marks the article. `body`: the text of the article itself. `article`: the article with what belongs to
 * it. `main`: the column it stands in. `lead`: its first paragraph, which often stands apart.
 */
export type Hint = 'body' | 'article' | 'main' | 'lead';

const STRENGTH: readonly Hint[] = ['body', 'article', 'main', 'lead'];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const NAMES: readonly { readonly hint: Hint; readonly names: ReadonlySet<string> }[] = [
  {
    hint: 'body',
    names: words(
      `article-body articlebody article-content articlecontent article-text articletext art-content artcontent art-text article-main-body
       article-page-content article-page-body entry-content entrycontent entry-body post-content postcontent post-body postbody post-text posttext
       post-entry postentry post-bodycopy post-full-content story-body storybody story-body-text story-content storycontent story-text storytext news-body
       news-content newscontent news-text newstext news-detail newsdetail news-article-content body-text bodytext body-copy bodycopy body-content fulltext full-text field-body
       field-name-body text-formatted node-content blog-content blogcontent single-content singlecontent single-post-content td-post-content
       theme-content artikel-text artikeltext artikel-inhalt artikelinhalt artikel-body artikel-content beitrag-text beitragstext beitrag-inhalt
       texte-article article-texte corps-article contenu-article texto-noticia cuerpo-noticia cuerpo-nota nota-cuerpo corpo-articolo testo-articolo
       testo-news materia-conteudo conteudo-materia noticia-texto tresc-artykulu article-paragraphs content-body contentbody content-text contenttext
       rich-text richtext text-body c-article-body paragraph-content haber-metni haber-detay haber-icerik icerik news-single-item content-article
       article-section-content wysiwyg prose recipe-body recipe-content product-description mw-parser-output markdown-body
     artikelbody artikel-bodytext beitragsinhalt newstext news-inhalt meldungstext meldung-text textkoerper haupttext inhaltstext detailtext detail-body
     corps-texte corps-de-texte article-corps contenu-texte texte-corps textearticle texto-nota texto-articulo cuerpo-articulo cuerpo-texto
     contenido-noticia contenido-nota contenido-articulo noticia-cuerpo noticia-contenido nota-texto nota-contenido articulo-cuerpo
     articulo-contenido contenuto-articolo corpo-testo articolo-testo articolo-corpo testo-notizia articolo-contenuto corpo-texto
     texto-materia corpo-materia conteudo-noticia corpo-noticia noticia-corpo noticia-conteudo materia-texto artikel-tekst artikeltekst
     artikel-inhoud berichttekst tresc-wpisu artykul-tresc tresc-wiadomosci tekst-artykulu text-clanku clanek-text clanok-text obsah-clanku
     telo-clanku cikk-torzs cikktorzs cikk-szoveg cikkszoveg cikk-tartalom continut-articol text-articol articol-continut articol-text
     brodtext brodtekst artikkel-tekst artikkel-body leipateksti haber-icerigi haber-metin habermetni haber-govde haberdetay yazi-icerik
     yazi-metni isi-berita isiberita isi-artikel konten-berita detail-berita noi-dung noidung fck-detail zhengwen`,
    ),
  },
  {
    hint: 'article',
    names: words(
      `article article-container article-wrapper article-wrap article-main article-full article-page article-view article-detail articledetail
       article-inner article-column article-block hentry h-entry blog-post blogpost single-post single-article post-single post entry story story-main story-container
       story-wrapper artikel artikeldetail beitrag news-article news-item-detail newsarticle detail-content detailcontent detail-text articolo articulo noticia
       materia nota haber artykul node-article node-type-article post-inner post-wrapper article-body-wrapper recipe text
     clanek clanok cikk articol artikkel artikkeli makale yazi berita statya wiadomosc wpis`,
    ),
  },
  {
    hint: 'main',
    names: words(
      `main content main-content maincontent content-main contentmain page-content pagecontent primary-content primary content-area contentarea content-wrapper
       contentwrapper inhalt hauptinhalt haupt hauptspalte contenido contenu contenuto conteudo tresc main-column maincolumn center-column centercol column-main
       page-body content-inner content-container site-content body-wrapper innercontent inner-content col-main
     hauptbereich inhaltsbereich inhaltbereich hauptteil contenido-principal contenu-principal
     obsah innehall innhold indhold sisalto tartalom continut vsebina sadrzaj konten`,
    ),
  },
];

const LEADS = words(
  `lead lede leadtext intro introduction introtext vorspann standfirst chapo chapeau ingress manchet manchette perex entradilla bajada copete
   sommario abstract anleser einleitung inleiding zajawka ledtext`,
);

const byName = new Map(NAMES.toReversed().flatMap(({ hint, names }) => [...names].map((name) => [name, hint])));

const LONGEST_NAMES = 400;
/** Most elements without attributes. */
const PLAIN: ReadonlySet<string> = words('div p ul ol li table tbody tr td section header h1 h2 h3 h4 h5 h6');

/** What an element says it holds; null where it says nothing. */
export function articleHint(name: string, attribs: Readonly<Record<string, string>>): Hint | null {
  if (attribs === NO_ATTRIBUTES && PLAIN.has(name)) return null;
  const itemprop = attribs['itemprop'];
  if (itemprop !== undefined && /^(?:articleBody|reviewBody|recipeInstructions)$|\barticleBody\b/i.test(itemprop)) return 'body';
  const { class: classes, id, role } = attribs;
  const stated = strongest(classes === undefined ? null : namesHint(classes), id === undefined ? null : namesHint(id));
  const named = stated === null && name.includes('-') ? namesHint(name) : stated;
  if (named === 'body') return named;
  if (name === 'article' || role === 'article') return 'article';
  if (named === 'article') return named;
  return name === 'main' || role === 'main' ? 'main' : named;
}

function strongest(one: Hint | null, other: Hint | null): Hint | null {
  if (one === null || other === null || one === other) return one ?? other;
  return STRENGTH.indexOf(one) < STRENGTH.indexOf(other) ? one : other;
}

const namesHint = remember((names): Hint | null => {
  const hints = names
    .slice(0, LONGEST_NAMES)
    .split(/\s+/)
    .map((token) => (token === '' ? undefined : tokenHint(dashes(token))));
  return STRENGTH.find((hint) => hints.includes(hint)) ?? null;
});

/** The whole name, or its end behind the component's or the theme's prefix: `c-article-body`, `block-name-article-body`. */
function tokenHint(token: string): Hint | undefined {
  const whole = byName.get(token);
  if (whole !== undefined) return whole;
  const parts = token.split('-');
  for (let from = 1; from < parts.length - 1; from++) {
    const hint = byName.get(parts.slice(from).join('-'));
    if (hint === 'body') return hint;
  }
  const start = byName.get(parts.slice(0, 2).join('-'));
  if (start === 'body') return start;
  return parts.some((part) => LEADS.has(part)) ? 'lead' : undefined;
}
