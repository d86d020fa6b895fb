import { BOX_WORDS, COMMENT_WORDS } from './heading-words.ts';
import { comparableLabel } from './labels.ts';
import { openingsOf, whole } from './line-patterns.ts';

/** Characters of the longest heading of a box. */
const LONGEST = 80;

/** Headings of boxes that are no part of the article; with them go the unfinished lines (titles, names) that follow. */
const BOX_HEADINGS = whole(
  [
    'trending|(?:trending|most|recently) (?:now|stories|today|read|popular|viewed|commented|shared)(?: (?:stories|articles|posts))?',
    'related|recommended|(?:popular|related|recent|latest|recommended|similar|more|other|top|featured)(?: (?:articles?|stories|story|posts?|news|content|coverage|links|reading|topics|headlines|videos?|on this (?:topic|story)|this week|now|today|for you|by .{0,30}))(?: (?:from|in|on|for) .{1,40})?',
    "you (?:may|might) (?:also|be interested).{0,30}|don't miss|editors?'?s? (?:picks?|choice)|(?:read|up|what to read) next|more (?:from|on|in|about) .{1,40}|more like this|keep reading|something to consider|story timeline|from (?:the|our) (?:web|archive|partners)|also in .{1,30}|see also|read (?:also|more)|what others are reading|sponsored links",
    'about the authors?|newsletters?|share this|tags|comments policy',
    '(?:ähnliche|verwandte|weitere|neueste|aktuelle|beliebte|empfohlene|meistgelesene|passende|interessante)[nr]? (?:artikel|beiträge|themen|nachrichten|meldungen|links|inhalte|posts|videos|news)|meistgelesen|mehr (?:zum thema|aus .{1,30}|von .{1,30}|nachrichten|news)|zum thema|das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|auch interessant|lesen sie auch|passend zum thema|über de[nr] autor(?:in)?|artikel teilen|schlagw(?:orte|örter)|themen(?: in diesem artikel)?|mehr zu',
    "à lire (?:aussi|également)|lire aussi|voir aussi|sur le même (?:sujet|thème)|articles? (?:similaires|liés|connexes|récents|associés)|les plus (?:lus|consultés|partagés)|dans la même rubrique|à propos de l['’]auteur|vous aimerez aussi|plus d['’]articles?|mots-clés",
    'noticias relacionadas|artículos? relacionad[ao]s|entradas relacionadas|lea también|te puede interesar|le puede interesar|lo más (?:leído|visto)|más (?:noticias|leíd[ao]s|información)|sobre el autor|últimas noticias|etiquetas',
    'articoli (?:correlati|simili|recenti|collegati)|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|vi|e)|i più letti|leggi anche|notizie correlate|altri articoli.{0,20}|ultime notizie',
    'notícias relacionadas|(?:posts|artigos|matérias) relacionad[ao]s|mais (?:lidas|notícias|lidos)|leia (?:também|mais)|veja (?:também|mais)|sobre o autor|últimas notícias|você pode gostar.{0,20}',
    '(?:gerelateerde?|meest gelezen|andere|laatste) ?(?:artikelen|berichten|nieuws)?|lees ook|over de auteur|läs (?:också|mer)|mest läst|relaterade? artiklar|les også|læs også|mest leste?|lue myös|luetuimmat',
    'zobacz (?:także|też|również)|czytaj (?:także|też|więcej)|podobne (?:artykuły|wpisy)|powiązane(?: artykuły)?|polecane|najczęściej czytane|najnowsze|související články|čtěte také|nejčtenější|kapcsolódó cikkek|citește și|articole similare|pročitajte još|povezane vijesti|σχετικά άρθρα|διαβάστε (?:επίσης|ακόμη)',
    'читайте также|по теме|(?:ещё|еще) по теме|материалы по теме|похожие (?:новости|материалы|статьи|записи)|другие (?:новости|материалы|статьи)|популярное|самое читаемое|рекомендуем|последние новости|об авторе|читайте також|схожі новини|популярні новини',
    'اقرأ أيضا[ًً]?|مواضيع (?:ذات صلة|متعلقة)|مقالات (?:ذات صلة|مشابهة)|أخبار (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة)|آخر الأخبار|مطالب مرتبط|اخبار مرتبط|پربازدیدترین(?: ها)?|آخرین اخبار|متعلقہ خبریں|כתבות (?:נוספות|קשורות)|אולי יעניין אותך',
    'i\\u0307?lgili (?:haberler|yazılar)|benzer (?:haberler|yazılar)|çok okunan(?:lar)?|son haberler|baca juga|(?:berita|artikel) (?:terkait|lainnya|terbaru)|terpopuler|tin (?:liên quan|cùng chuyên mục|mới nhất)|bài viết liên quan|संबंधित (?:खबरें|लेख)|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง',
    '延伸阅读|相关(?:阅读|新闻|报道|文章|推荐)|相關(?:新聞|文章|報導)|热门(?:文章|新闻|推荐)|推荐阅读|最新(?:文章|新闻)|関連(?:記事|ニュース|リンク)|人気記事|新着記事|おすすめ(?:記事)?|あわせて読みたい|관련 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|최신 ?기사',
  ].join('|'),
);

/** Headings under which readers write: nothing below them is the article's. */
const COMMENT_HEADINGS = whole(
  [
    '\\d+ (?:comments?|responses?|replies|thoughts?|reactions?)(?: (?:to|on|for|so far)\\b.{0,200})?|comments? ?\\(\\d+\\)|(?:reader |user |post a |add a |leave (?:a |your ))comments?|(?:leave|post) a reply.{0,40}|join the (?:conversation|discussion)|what do you think\\?|have your say',
    '\\d+ (?:kommentare?|antworten|leserkommentare?)(?: (?:zu|auf)\\b.{0,200})?|kommentare? ?\\(\\d+\\)|(?:schreibe? (?:einen|uns|deinen|ihren)|hinterlasse?n? (?:sie )?einen|neuen?) kommentar.{0,40}|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|(?:leser)?kommentare|ihre? meinung',
    '\\d+ (?:commentaires?|réactions?|réponses?).{0,60}|(?:laisser|ajouter|poster|écrire) un commentaire|commentaires(?: ?\\(\\d+\\))?|réagir à cet article|vos réactions',
    '\\d+ (?:comentarios?|respuestas?|comentários?|respostas?|commenti|risposte).{0,60}|(?:deja|escribe|añade|dejar) (?:un|tu) (?:comentario|respuesta)|deixe (?:um|seu) coment[aá]rio|lascia un commento|comentarios|comentários|commenti',
    '\\d+ (?:reacties|komentarz[ey]|komentářů|комментари(?:й|я|ев)|коментар(?:ів|і)|yorum)|reacties|(?:dodaj |napisz )?komentarze?|(?:оставить|добавить|ваш) комментарий|комментарии|коментарі|yorum(?:lar| yap)|komentáře|hozzászólások|kommentarer|kommentit',
    '(?:اترك|أضف) تعليق[اًا]?.{0,20}|التعليقات|نظرات(?: کاربران)?|دیدگاه(?:‌ها|تان را بنویسید)?|ارسال نظر|תגובות|发表评论|评论(?:列表)?|網友評論|コメント(?:を書く|する)?|댓글|ความคิดเห็น|bình luận|komentar',
  ].join('|'),
);

/** The title of an answer in a forum. */
const REPLY = /^(?:re|aw|antw|odp|sv|vs|ynt|rif|rép|отв|ответ)(?:\[\d+\])?\s?:\s?\S/i;

const boxWords: ReadonlySet<string> = new Set(BOX_WORDS.flatMap((row) => row.split('|')));
const commentWords: ReadonlySet<string> = new Set(COMMENT_WORDS.flatMap((row) => row.split('|')));

/** Whether a line heads a box that is no part of the article. */
export function headsBox(text: string): boolean {
  return text.length <= LONGEST && (boxWords.has(comparableLabel(text)) || openingsOf(text).some((opening) => BOX_HEADINGS.test(opening)));
}

/** Whether a line heads what readers write. */
export function headsComments(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (commentWords.has(comparableLabel(text)) || openingsOf(text).some((opening) => COMMENT_HEADINGS.test(opening)))
  );
}

/** Whether a heading is the title of an answer in a forum: `Re: The southern road`. */
export function headsReply(text: string): boolean {
  return REPLY.test(text);
}
