/**
 * Lines that outlets put between an article's paragraphs. A rule never sees a line longer than `longest` characters, and matches the
 * whole line or its beginning, so that a real paragraph that mentions the same words stays.
 */
export interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** UTF-16 units. */
  readonly longest: number;
  /** `lead`: only above the first paragraph. `any` where absent. */
  readonly zone?: 'lead';
}

const AGENCIES =
  'AFP|AP|EPA(?:-EFE)?|EFE|ANSA|ANA|SANA|TASS|IRNA|UNIAN|Anadolu|AA|Reuters|Getty(?: Images)?|Associated Press|Agence France-Presse|' +
  'Xinhua|Shutterstock|iStock|Alamy|Bloomberg|PA(?: Images| Wire)?|DPA|Sputnik|Ukrinform|NurPhoto|SOPA Images|Zuma(?: Press)?|' +
  'Wikimedia(?: Commons)?|File photo';
const PHOTO =
  'photo(?:graph)?s?|picture|image|foto|fotos|photographie|imagen|bild|fotografía|crédit(?:s)? photos?|фото|صورة|الصورة|تصوير|عکس|תמונה|צילום|图片|圖片|图|写真|사진';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?(?:[A-Z]{2,4}|[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}\\s+\\p{L}{3,12}\\.?\\s+\\d{4}|\\p{L}{3,12}\\.?\\s+\\d{1,2},?\\s+\\d{4}|today)`;
const MOMENT = `(?:(?:${WEEKDAY},?\\s+)?${DAY}|${WEEKDAY}|${CLOCK})`;

const PUBLISHED =
  '(?:(?:first |last )?(?:published|posted|updated|modified|created|issued)(?: on| at)?|publié le|mis à jour le|publicado(?: el| em)?|veröffentlicht(?: am)?|' +
  'aktualisiert(?: am)?|опубликовано|обновлено|опубліковано|оновлено|تاريخ النشر|نشر(?: في)?|آخر تحديث|yayınlanma|güncelleme|发布时间|发表于)';
/** Further moments, then perhaps the outlet's name behind a separator. */
const MORE_MOMENTS = `(?:[\\s,|/·•–—():-]*(?:${PUBLISHED}|at|\\d{4}|by \\p{L}+|${MOMENT})){0,5}(?:\\s*:)?(?:\\s*[|/·•–—]\\s*[^.!?]{1,30})?`;

const whole = (pattern: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${pattern})[\\s.:!»>|*…]*$`, 'iu');
const start = (pattern: string): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${pattern})`, 'iu');
const end = (pattern: string): RegExp => new RegExp(`(?:${pattern})[\\s.]*$`, 'u');

export const LINE_RULES: readonly LineRule[] = [
  { name: 'shortcode', pattern: /^(?:\[\/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+))*\s*\/?\]\s*)+$/, longest: 400 },
  { name: 'bare-address', zone: 'lead', pattern: /^(?:https?:\/\/|www\.)\S+$/i, longest: 300 },
  {
    name: 'contact',
    pattern: /^(?:(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|t)\.(?:com|me)\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30})$/i,
    longest: 120,
  },
  {
    name: 'comment-form',
    pattern: whole(
      'leave a (?:reply|comment)|post a comment|add a comment|(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|cancel reply|join the (?:conversation|discussion)|' +
        'save my name, email,? and website in this browser for the next time i comment|tell us what you think|view (?:all )?comments|be the first to comment|' +
        'laisser un commentaire|commentaires?|deja (?:un|tu) comentario|comentarios?|deixe um coment[aá]rio|schreibe einen kommentar|kommentare?|' +
        '(?:оставить )?комментари[ий]|коментарі|اترك تعليق[اًا]?|(?:ال)?تعليقات|نظرات|תגובות|yorum(?: yap|lar)|发表评论|评论|コメント|댓글',
    ),
    longest: 120,
  },
  {
    name: 'comment-form-notice',
    pattern: start(
      'your email address will not be published|votre adresse e-?mail ne sera pas publiée|tu dirección de correo electrónico no será publicada|ваш (?:адрес )?e-?mail не будет опубликован|لن يتم نشر عنوان بريدك|نشانی ایمیل شما منتشر نخواهد شد',
    ),
    longest: 200,
  },
  {
    name: 'newsletter',
    pattern: start(
      '(?:click here to )?(?:subscribe|sign up)(?: here| now| today)?(?: to| for)? (?:our|the|your|my|its|this)\\b.{0,60}\\b(?:newsletters?|channel|updates|briefing|mailing list|bulletin)|' +
        'subscribe to (?:our )?newsletters?|get (?:the latest|our|breaking).{0,60}(?:inbox|newsletter|by email)|(?:\\p{L}+ ){0,8}sign up (?:for|to) .{0,60}newsletter|' +
        'want more stories like this|подпис(?:ывайтесь|аться|ывайся) на|підпис(?:уйтесь|атися) на|inscrivez-vous à|abonnez-vous|suscríb(?:ete|ase) a|assine (?:a|nossa)|' +
        'abonnieren sie|اشترك(?:وا)? (?:الآن )?في (?:النشرة|نشرتنا|قناة|قناتنا)|تابعونا على|ما را در .{0,30} دنبال کنید|הצטרפו (?:עכשיו )?ל(?:ערוץ|קבוצת|ניוזלטר|עמוד)|bültenimize',
    ),
    longest: 220,
  },
  {
    name: 'share',
    pattern: whole(
      'share|share (?:this )?(?:article|story|post|page|news|link|on|via|with)\\b.{0,40}|(?:like|enjoyed) this (?:story|article).{0,40}share.{0,40}|(?:click )?to (?:share|tweet)\\b.{0,40}|click to (?:tweet|share|email|print).{0,60}|tweet|email|print|whatsapp|facebook|twitter|telegram|' +
        'follow (?:us|me|on|\\S+ on)\\b.{0,60}|email the author|view author archive|copy (?:the )?link|link copied|save(?: article)?|listen(?: to (?:this )?article)?|' +
        'partager(?: sur .{0,30})?|compartir(?: en .{0,30})?|compartilhar?|teilen|paylaş|поделиться(?: .{0,30})?|поширити|(?:ال)?مشاركة|شارك(?: .{0,30})?|اشتراک گذاری|שתפו|分享(?:到.{0,10})?|シェア|공유',
    ),
    longest: 120,
  },
  {
    name: 'app-promo',
    pattern: start(
      '(?:click here to )?(?:get|download) (?:the )?.{0,30}\\bapp\\b|(?:get|read) .{0,30}\\bby clicking here|click here (?:to|for)\\b.{0,60}$',
    ),
    longest: 110,
  },
  {
    name: 'read-more',
    pattern: start(
      "(?:read|see|watch|listen)(?: more| also| next| now)?\\s*(?:[:|»>–—-]|on\\b.{0,30}:)\\s*\\S|(?:also (?:read|see|watch)|see also|related(?: (?:story|stories|article|articles|news))?|recommended|don't miss|must read|more on this|on \\S+\\.(?:com|net|org)|по теме)\\s*[:|»>–—]\\s*\\S|also on \\S+\\.\\w+\\s|" +
        '(?:чита(?:йте|ти|ть) (?:также|ещё|еще|також)|смотрите также|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|طالع أيضا|بیشتر بخوانید|همچنین بخوانید|קראו גם|קרא עוד|' +
        '(?:à )?lire (?:aussi|également)|lea también|lee también|le puede interesar|te puede interesar|leia (?:também|mais)|veja também|lesen sie auch|mehr zum thema|' +
        'leggi anche|ayrıca okuyun|ilgili haber|baca juga|延伸阅读|相关阅读|相关新闻|関連記事|관련 ?기사)\\s*[:|»>–—（(]?',
    ),
    longest: 240,
  },
  {
    name: 'read-more-alone',
    pattern: whole(
      '\\(?(?:read|learn|see|show|load|view) (?:more|all)\\)?|read (?:the )?full (?:story|article)|continue reading|keep reading|story continues below(?: advertisement)?|article continues (?:after|below).{0,30}|close|caption|expand|top|home|back to top|skip (?:to|past) .{0,40}|end of .{0,40}promotion|lire la suite|leer más|leia mais|mehr lesen|читать далее|المزيد|ادامه مطلب',
    ),
    longest: 80,
  },
  {
    name: 'advert',
    pattern: whole(
      'advert|ads?|advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|story timeline|iklan|publicit[ée]|publicidad(?:e)?|anzeige|werbung|pubblicità|reklam[a]?|реклама|إعلان|(?:ال)?إعلانات|تبلیغات|آگهی|פרסומת|广告|廣告|広告|광고',
    ),
    longest: 60,
  },
  {
    name: 'breaking',
    pattern: whole(
      'breaking(?: news)?|live|live updates?|just in|developing(?: story)?|exclusive|opinion(?: columnist)?|updated?|\\d{1,3} (?:of|/) \\d{1,3}|gallery|watch(?: live)?|video',
    ),
    longest: 40,
  },
  {
    name: 'photo-credit',
    pattern: start(
      `(?:${PHOTO})(?:\\s+(?:credits?|by|source|courtesy(?: of)?|via))?\\s*[:：/©|]\\s*\\S|(?:photo|image|picture|photograph)\\s+(?:credits?|by|courtesy(?: of)?|via)\\s|(?:credits?|source)\\s*:\\s*(?:${AGENCIES})|©\\s*\\p{L}`,
    ),
    longest: 140,
  },
  {
    name: 'caption-credit',
    pattern: end(
      `\\((?:(?:(?i:photo|image|picture|foto|credit)s?)(?: by|: |/)[^()]{2,80}|AP Photo[^()]{0,80}|[^()]{2,60}/ ?(?:${AGENCIES}))\\)|\\[(?:File\\b[^\\]]{0,60}|[^\\]]{2,60}/ ?(?:${AGENCIES}))\\]|via (?:${AGENCIES})|\\p{L}\\s?(?:/|\\||©)\\s?(?:${AGENCIES})|(?:^|[.!?]\\s+)(?:AP Photo|REUTERS|AFP)\\s*/\\s*\\p{L}[\\p{L}.' -]{2,40}`,
    ),
    longest: 300,
  },
  {
    name: 'copyright',
    pattern:
      /^(?:(?:copyright\s*)?[©ⓒ]|copyright\b|\(c\)\s*(?:19|20)\d\d|(?:.{0,60}\s)?all rights reserved\.?$|все права защищены|جميع الحقوق محفوظة|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|版权所有|無断転載|무단)/iu,
    longest: 240,
  },
  {
    name: 'consent-notice',
    pattern: start(
      '(?:this (?:web)?site|we) uses? cookies|by (?:continuing to (?:use|browse|visit)|using (?:this|our) (?:web)?(?:site|service)|clicking|signing up|subscribing).{0,80}(?:agree|consent|terms)|this site is protected by recaptcha',
    ),
    longest: 300,
  },
  {
    name: 'affiliate',
    pattern: start(
      '(?:ftc: )?(?:we|\\S+(?: \\S+)?) (?:may|can|might) (?:earn|receive|get) (?:an? )?(?:affiliate |small )?commission|(?:we|\\S+) (?:may )?use income earning (?:auto )?affiliate links',
    ),
    longest: 240,
  },
  {
    name: 'dated',
    pattern: new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${PUBLISHED})\\s*[:：]?\\s*(?:${MOMENT})${MORE_MOMENTS}[\\s|]*$`, 'iu'),
    longest: 140,
  },
  {
    name: 'date-line',
    zone: 'lead',
    pattern: new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:(?:on|at)\\s+)?(?:${MOMENT})${MORE_MOMENTS}[\\s|]*$`, 'iu'),
    longest: 140,
  },
  {
    name: 'time-ago',
    zone: 'lead',
    pattern: whole(
      '(?:published|posted|updated)?\\s*(?:an?|\\d+) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago|(?:reading time|read time|tempo de leitura|temps de lecture|lesezeit|tiempo de lectura|время (?:на )?чтени[ея]|وقت القراءة)\\s*[:：]?.{0,30}|\\d+ ?(?:-| )?min(?:ute)?s?\\.?(?: read)?|[\\d.,]+\\s*(?:views?|shares?|reads?|letture)?|letture',
    ),
    longest: 80,
  },
  {
    name: 'by-line',
    zone: 'lead',
    pattern:
      /^\P{L}{0,3}(?:(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted) )?[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Аа]втор|بقلم|كتبه?|نویسنده|מאת|Yazar|作者|记者)(?:\s*[:：]\s*|\s+)(?=[\p{Lu}\p{Lo}])[^.!?]{2,80}$/u,
    longest: 90,
  },
  {
    name: 'by-line-role',
    zone: 'lead',
    pattern: /^\p{Lu}[\p{L}.'’ -]{2,40}, .{0,40}\b(?:writer|reporter|correspondent|editor|staff|bureau chief)s?$/iu,
    longest: 100,
  },
  {
    name: 'contributors',
    pattern: start(
      '\\(?(?:additional )?(?:reporting|writing|edited|editing)(?: and (?:writing|editing))? by\\b|(?:associated press|ap|reuters|afp)[^.]{0,30}(?:writers?|journalists?|correspondents?|reporters?)\\b.{0,260}contributed|.{0,120}\\bcontributed (?:reporting|to this (?:report|story|article))\\b.{0,40}$',
    ),
    longest: 320,
  },
  {
    name: 'filed-under',
    pattern: start(
      '(?:filed under|tags?|topics?|categor(?:y|ies)|keywords|теги|метки|الوسوم|كلمات مفتاحية|برچسب ?ها|etiketler|schlagwörter|mots-clés|etiquetas|标签|关键词)\\s*[:：|]',
    ),
    longest: 200,
  },
];

/** Headings of boxes that are no part of the article; with them go the unfinished lines (titles, names) that follow. */
export const BOX_HEADINGS = whole(
  'trending(?: now| stories| today)?|(?:most|recently) (?:read|popular|viewed|commented|shared)|popular(?: (?:this|now|today|stories|posts|articles))?(?: week)?|(?:related|recent|latest|recommended|similar|more) (?:articles?|stories|story|posts?|news|content|coverage|links|reading|topics)|' +
    "related|recommended(?: for you| by .{0,30})?|you (?:may|might) (?:also|be interested).{0,30}|don't miss|editors?'?s? picks?|top stories|read next|up next|what to read next|more (?:from|on|in|about) .{1,40}|more like this|from (?:the|our) (?:web|archive|partners)|" +
    'about the authors?|читайте также|по теме|материалы по теме|похожие (?:новости|материалы)|другие новости|популярное|اقرأ أيضا[ًً]?|مواضيع (?:ذات صلة|متعلقة)|أخبار (?:ذات صلة|متعلقة)|الأكثر قراءة|مطالب مرتبط|اخبار مرتبط|כתבות נוספות|à lire aussi|sur le même (?:sujet|thème)|articles (?:similaires|liés)|' +
    'noticias relacionadas|artículos relacionados|lea también|notícias relacionadas|leia também|mehr zum thema|das könnte sie auch interessieren|ilgili haberler|baca juga|berita terkait|延伸阅读|相关(?:阅读|新闻|报道)|热门(?:文章|新闻)|関連(?:記事|ニュース)|관련 ?기사',
);

/** What sticks to the end of a line. */
export const LINE_TAILS: readonly RegExp[] = [/\s*(?:click to tweet|tweet this|tweet it)\W*$/i];
