import { remember } from './remember.ts';
import { NO_ATTRIBUTES } from './attributes.ts';

/**
 * Names that outlets and their software give to blocks that are not the article: words of class, id, role and the like, in lower case,
 * with camelCase, underscores and hyphens taken apart. `a-b` is one word after the other.
 */
export interface BlockRule {
  readonly name: string;
  /**
   * `firm`: what bears the name is hardly ever the article. `loose`: goes unless it holds much of the page's text. `linked`: goes where
   * it is mostly links or short, since the same names also stand on lead paragraphs. `short`: goes where it is a few words.
   */
  readonly when: 'firm' | 'loose' | 'linked' | 'short';
  readonly words: readonly string[];
  /** Length of running text above which the block is something else. */
  readonly longest: number;
}

const LONGEST: Readonly<Record<string, number>> = {
  caption: 400,
  credit: 250,
  share: 400,
  tags: 400,
  form: 600,
  login: 800,
  consent: 1500,
  author: 800,
  related: 2500,
};

const rule = (name: string, when: BlockRule['when'], words: string, longest = LONGEST[name]): BlockRule => ({
  name,
  when,
  words: words.trim().split(/\s+/),
  longest: longest ?? Number.POSITIVE_INFINITY,
});

export const BLOCK_RULES: readonly BlockRule[] = [
  rule(
    'caption',
    'loose',
    `caption captions figcaption cutline legende bildunterschrift bildtext photo-text photo-info photo-meta image-text image-info image-meta
     image-title image-description img-text img-info img-description media-text media-info media-meta media-description wp-caption
     imagecaption imgcaption photocaption bildlegende zoomcaption caption-text gallery-caption pie-foto piefoto pie-de didascalia podpis-zdjecia lightbox spip-doc-titre spip-doc-descriptif spip-doc-legende
     bu bildunterschriften bilduntertitel bildzeile bildtitel foto-legende leyenda leyenda-foto popisek popisek-foto kepalairas bildetekst
     billedtekst kuvateksti fotobijschrift bijschrift didascalie legende-photo`,
  ),
  rule(
    'credit',
    'loose',
    `credit credits copyright photo-credit photo-by photo-source photographer image-credit image-source image-author media-credit img-credit
     bildquelle bildnachweis fotograf fotocredit imagecredit photocredit`,
  ),
  rule(
    'share',
    'loose',
    `share shares sharing sharebar sharebox sharebuttons sharelinks sharedaddy sharethis addtoany addthis social socials socialbar
     socialmedia socialbuttons sociallinks sociable social-share follow-us followus teilen condividi compartir compartilhar partage partager
     shariff a2a ssba heateor jp-relatedposts-share tweet-button like-button fb-like paylas podziel share42 ya-share ya-share2 social-likes
     udostepnij sdilet sdileni
     zdielat zdielanie megosztas distribuie podijeli paylasim partages delen sharebutton share-buttons`,
  ),
  rule(
    'newsletter',
    'loose',
    `newsletter newsletters subscribe subscription signup sign-up mc4wp mailchimp optin opt-in app-promo app-banner app-download download-app
     push-notification news-letter newslettersignup email-signup boletin infolettre abo-box abobox subscribe-box subscribebox
     nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje hirlevel`,
  ),
  rule(
    'comments',
    'firm',
    `comment-list commentlist comments-area comments comments-list comment-form commentform comment-respond comment-section commentarea
     comment-area comments-section comments-wrapper comments-container respond disqus disqus-thread dsq livefyre fb-comments
     facebook-comments kommentare commentaires comentarios commenti komentarze yorumlar kommentarer kommentit reacties
     commentsection leserkommentare user-comments reader-comments trackbacks trackback pingback pingbacks pinglist
     discussion-thread comment-body comment-content comment-text post-comments hyvor commento spotim spot-im viafoura coral-talk
     kommentarbereich kommentarliste komentari komentare hozzaszolasok kommentarii`,
  ),
  // Each of these may be the name of an opinion piece.
  rule('comment', 'firm', 'comment kommentar comentario commento komentarz komentar diskuse diskuze yorum kommentti reactie'),
  rule(
    'chrome',
    'loose',
    `nav navbar navi navigation navbox topnav mainnav subnav navlist menu menus mainmenu submenu topmenu dropdown megamenu hamburger
     breadcrumb breadcrumbs bread-crumb brotkrumen ariane fil-ariane pagination pager paging pagenavi page-nav post-nav postnav
     post-navigation nav-links nav-previous nav-next prev-next prevnext skip-link skiplink skip-nav skip-to toolbar topbar
     site-header siteheader page-header-nav site-footer sitefooter masthead footer fusszeile pie-pagina piepagina rodape bottom-bar copyright-bar
     sidebar side-bar sidebars sidebarleft sidebarright left-sidebar right-sidebar rightcol leftcol right-col left-col rightcolumn leftcolumn
     right-column left-column rightbar leftbar seitenleiste marginalspalte marginal barra-lateral colonne-droite
     languages language-switcher lang-switcher searchform search-form searchbox search-box suche jump-links
     menue hauptmenu hauptmenue hauptnavigation hauptnavi
     metanavigation metanavi servicenavi subnavi navileiste fussbereich seitenfuss kopfzeile kopfbereich seitenkopf spalte-rechts spalte-links
     rechte-spalte linke-spalte rechtespalte linkespalte spalterechts spaltelinks pied-de-page piedpage menuprincipal menu-principal piedipagina
     colonna-destra columna-derecha coluna-direita kruimelpad broodkruimel brodsmulor brodkrummer drobeckova drobecky okruszki stopka paticka lablec toc toctitle ez-toc table-of-contents inhaltsverzeichnis`,
  ),
  rule(
    'consent',
    'firm',
    `cookie cookies cookiebar cookiebanner cookieconsent cookie-consent cookie-notice cookie-banner cookie-bar gdpr dsgvo consent
     cmpbox cmpwrapper cmp-banner cc-window cc-banner eupopup onetrust usercentrics didomi borlabs privacy-notice privacy-banner eu-cookie lgpd rgpd
     cookiehinweis cookieleiste rodo`,
  ),
  rule(
    'login',
    'loose',
    `login loginform login-form login-box loginbox log-in signin sign-in anmelden registrieren register-form forgot-password user-login
     paywall-message regwall modal modals popup popups pop-up overlay overlays lightbox-content tooltip tooltips noscript nojs no-js-message
     browserupgrade browsehappy adblock-message alert-bar notification-bar toast`,
  ),
  rule(
    'unseen',
    'loose',
    `screen-reader screenreader sr-only visually-hidden visuallyhidden visualhidden print-only printonly only-print hidden-print-only
     element-invisible invisible offscreen off-screen off-canvas offcanvas assistive-text clip-text u-hidden is-hidden d-none display-none`,
  ),
  rule(
    'advert',
    'loose',
    `advert adverts advertisement advertisements advertising advertorial ad ads adbox adslot ad-slot ad-unit ad-container ad-wrapper ad-label
     adsense adsbygoogle sponsor sponsored sponsors dfp google-ad google-ads googlead gpt-ad werbung anzeige anzeigen publicidad publicite
     pubblicita publicidade reklam reklama reklame advertentie iklan promo promos promotion promobox promoted outbrain taboola criteo
     revcontent mgid nativo plista ligatus teads zergnet adfox yandex-rtb banner banners skyscraper affiliate affiliates
     werbeblock werbebox werbebanner werbeflaeche annonce
     annons annonser mainos hirdetes reclame inzerce inzerat oglas oglasi reclama`,
  ),
  rule(
    'tags',
    'loose',
    `tags taglist tag-list tag-links tags-links tagcloud tag-cloud post-tags entry-tags article-tags article-tag tagged tagging cat-links catlinks
     category-list categories topic-list topics keywords schlagworte schlagwoerter etiquetas etiquettes mots-cles post-categories entry-utility
     entry-footer post-footer article-footer postfooter post-meta-footer postmetadata post-info-bottom
     schlagwort stichworte stichwoerter tagi stitky cimkek etiketter etiketler trefwoorden avainsanat`,
  ),
  rule(
    'related',
    'loose',
    `related relateds relatedposts related-posts related-articles relatedarticles related-links related-stories related-content related-news
     relatednews related-story related-article yarpp crp similar-posts more-news more-stories more-articles more-from more-on
     morenews morefrom read-also readalso see-also seealso also-read also-like you-may youmay recommended recommendation
     recommendations recommend recirc recirculation suggested-posts most-read mostread most-popular mostpopular popular-posts
     trending top-stories topstories recent-posts recentposts next-article next-story next-post
     nextarticle up-next prev-article previous-post verwandte-artikel mehr-zum mehr-zum-thema lesen-sie-auch auch-interessant
     lire-aussi a-lire sur-le-meme articles-lies lea-tambien noticias-relacionadas relacionadas relacionados
     veja-tambem leia-tambem correlati leggi-anche potrebbe-interessarti ilgili-haberler zobacz-takze czytaj-takze
     lees-ook les-ogsa aiheesta lue-myos souvisejici kapcsolodo chitayte chitajte-takzhe baca-juga berita-terkait terkait
     weitere-artikel weitere-themen weitere-beitraege
     weitere-meldungen weitere-news aehnliche-beitraege aehnliche-artikel aehnliche mehr-artikel mehr-news auch-lesen lesetipps lesetipp leseempfehlung
     leseempfehlungen empfehlungen articles-similaires voir-aussi articulos-relacionados noticia-relacionada mas-leidas mas-leido mas-visto lomasleido
     ultimas-noticias articoli-correlati articoli-simili piu-letti mais-lidas materias-relacionadas gerelateerd gerelateerde meest-gelezen
     najczesciej-czytane podobne powiazane polecane zobacz-tez czytaj-tez czytaj-wiecej cti-dale ctete-dale nejctenejsi dalsi-clanky
     najcitanejsie suvisiace legolvasottabb ajanlott articole-similare citeste-si cele-mai-citite relaterat relaterade relaterede
     relaterte mest-lest mest-laest lue-lisaa luetuimmat vezane-vijesti povezane povezani-clanci najcitanije slicne-vijesti
     benzer-haberler ilgili-haber diger-haberler cok-okunan cok-okunanlar son-haberler pohozhie chitaite-takzhe chitayte-takozh
     tin-lien-quan tin-khac berita-lainnya artikel-terkait artikel-lainnya terpopuler`,
  ),
  rule(
    'teaser',
    'linked',
    `similar read-more readmore suggested suggestions popular toplist latest latest-news latestnews recent newest adjacent teaser teasers
     teaserlist teaser-list teaserbox promo-list linklist link-list linkbox link-box links quicklinks useful-links verwandt verwandte themen
     weiterlesen artikelliste newslist news-list postlist post-list article-list articlelist storylist story-list post-grid postgrid
     archive-list leer-mas relacionada mas-noticias leia-mais correlate ilgili benzer les-mer las-mer carousel slider slideshow swiper slick
     owl-carousel ticker newsticker widget-area widgets widget feed-item infinite-scroll bookmark-card link-card linkcard blogcard blog-card wp-embedded-content`,
  ),
  rule(
    'author',
    'loose',
    `author-box authorbox author-bio authorbio author-info authorinfo about-author aboutauthor about-the-author author-description
     author-profile authorprofile author-card author-details author-area author-section post-author-box biography bio bios biobox autorenbox autor-box
     autoreninfo autoren author-block authors-block contributor contributors post-author entry-author article-author authors author-wrap
     saboxplugin abh-box vcard writer-info
     autorinfo autoreninfos ueber-den-autor auteur-info sobre-autor sobre-el-autor o-autorze o-autorovi postprofile post-profile
     userprofile user-profile userinfo user-info poster-info memberinfo mini-profile signature post-signature`,
  ),
  rule(
    'byline',
    'short',
    `byline bylines by-line author autor auteur autore autorzy yazar dateline date-line timestamp time-stamp datetime pubdate pub-date
     publish-date published-date publication-date post-date postdate entry-date entry-meta entrymeta post-meta postmeta article-meta
     articlemeta meta-info metainfo metadata meta-data article-info articleinfo post-info postinfo story-meta meta byline-wrapper
     posted-on posted-by date datum fecha data-pubblicazione reading-time readtime read-time post-views view-count views
     rating ratings votes vote voting likes print email-link tools article-tools articletools post-tools font-size fontsize text-size
     edit-link editlink editsection mw-editsection permalink category kicker-link stars source-link
     verfasser autorenzeile autorin erstellt publie-le
     fecha-publicacion fecha-noticia data-publikacji data-dodania datum-publikace cas-vydani tarih yayin-tarihi forfatter skribent kirjoittaja szerzo`,
  ),
];

/** Roles and semantics that say the same as a name. */
const ROLE_RULES: ReadonlyMap<string, string> = new Map([
  ['navigation', 'chrome'], ['banner', 'chrome'], ['contentinfo', 'chrome'], ['search', 'chrome'], ['menu', 'chrome'], ['menubar', 'chrome'],
  ['complementary', 'aside'], ['dialog', 'login'], ['alertdialog', 'login'], ['toolbar', 'chrome'], ['tooltip', 'unseen'],
]); // prettier-ignore

const TAG_RULES: readonly BlockRule[] = [
  rule('chrome', 'firm', 'nav footer menu dialog'),
  rule('aside', 'loose', 'aside'),
  rule('caption', 'loose', 'figcaption', 1500),
  rule('form', 'loose', 'form button fieldset label legend'),
];
const HIDDEN: BlockRule = rule('hidden', 'firm', '');

/** Never taken out whatever their names: they are there to hold the article. */
const KEPT_TAGS: ReadonlySet<string> = new Set('html body main article h1'.split(' '));
/** Words that turn the next one around: `no-sidebar`, `has-caption`, `with-comments`. */
const NEGATIONS: ReadonlySet<string> = new Set('has no with without is not hide show enable disable after before post-type'.split(' '));
/** Words that make the one before a state of the page: `comments-open`. */
const STATES: ReadonlySet<string> = new Set('open opened closed enabled disabled active loaded off on true false'.split(' '));
/** WordPress lists an article's terms in its class; they say nothing of the block. */
const TERM = /^(?:tag|category|cat|topic|author|format|status|type|section|theme|page|template|postid|post)-[a-z0-9]/;

const byTag = new Map(TAG_RULES.flatMap((entry) => entry.words.map((word) => [word, entry])));
const byWord = new Map(BLOCK_RULES.toReversed().flatMap((entry) => entry.words.map((word) => [word, entry])));
const byName = new Map([...TAG_RULES, ...BLOCK_RULES].map((entry) => [entry.name, entry]));

const LONGEST_NAMES = 400;
/** More than a name has: headings are given their whole text as an id. */
const MOST_WORDS = 7;
const MOST_ID_WORDS = 3;

interface Named {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}

/** Rules that take out a headline; by the others it is the headline of what they are meant for, or of the article. */
const HEADLINE_RULES: ReadonlySet<string> = new Set(
  'caption credit share newsletter comments comment consent unseen hidden advert'.split(' '),
);

/** The rule that an element falls under by its tag, class, id, role or style; null for none. */
export function blockRule(element: Named): BlockRule | null {
  const found = elementRule(element);
  return found !== null && /^h[1-6]$/.test(element.name) && !HEADLINE_RULES.has(found.name) ? null : found;
}

function elementRule({ name, attribs }: Named): BlockRule | null {
  if (name === 'article' && isComment(attribs)) return byName.get('comments') ?? null;
  if (KEPT_TAGS.has(name)) return isHidden(attribs) && name !== 'body' && name !== 'html' ? HIDDEN : null;
  const tagRule = byTag.get(name);
  if (tagRule !== undefined) return tagRule;
  if (attribs === NO_ATTRIBUTES) return name.includes('-') ? classRule(name) : null;
  if (isHidden(attribs)) return HIDDEN;
  const role = attribs['role'];
  const roleRule = role === undefined ? undefined : ROLE_RULES.get(role);
  if (roleRule !== undefined) return byName.get(roleRule) ?? null;
  const { class: classes, id } = attribs;
  const byClass = classes === undefined ? null : classRule(classes);
  // Elements of a site's own making bear their class as a name.
  return byClass ?? (id === undefined ? null : idRule(id)) ?? (name.includes('-') ? classRule(name) : null);
}

/** Comments are articles too, to those who mark up pages. */
function isComment(attribs: Readonly<Record<string, string>>): boolean {
  return /(?:^|\s)comment(?:-body|-\d+)?(?:\s|$)/.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
}

function isHidden(attribs: Readonly<Record<string, string>>): boolean {
  if (attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true') return true;
  const style = attribs['style'];
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const classRule = remember((names) => namesRule(names, MOST_WORDS));
const idRule = remember((names) => namesRule(names, MOST_ID_WORDS));

/** The first rule that a word of these names falls under. */
function namesRule(names: string, mostWords: number): BlockRule | null {
  for (const token of names.slice(0, LONGEST_NAMES).split(/\s+/)) {
    const found = tokenRule(token, mostWords);
    if (found !== null) return found;
  }
  return null;
}

function tokenRule(token: string, mostWords: number): BlockRule | null {
  const dashed = dashes(token);
  const whole = byWord.get(dashed);
  if (whole !== undefined) return whole;
  if (TERM.test(dashed)) return null;
  const parts = dashed.split('-');
  if (parts.length > mostWords) return null;
  for (let index = 0; index < parts.length; index++) {
    const word = parts[index] ?? '';
    if (NEGATIONS.has(word)) {
      index++;
      continue;
    }
    if (STATES.has(parts[index + 1] ?? '')) continue;
    const found =
      byWord.get(`${word}-${parts[index + 1] ?? ''}-${parts[index + 2] ?? ''}`) ??
      byWord.get(`${word}-${parts[index + 1] ?? ''}`) ??
      byWord.get(word);
    if (found !== undefined) return found;
  }
  return null;
}

/** `articleBody`, `article_body` and `article--body` as `article-body`. */
export function dashes(token: string): string {
  return token
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
