import { start, whole } from './line-patterns.ts';

/**
 * Lines that outlets put between an article's paragraphs. A rule never sees a line longer than `longest` characters, and matches the
 * whole line or its beginning, so that a real paragraph that mentions the same words stays.
 */
export interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** UTF-16 units. */
  readonly longest: number;
  /** The line as written, or in lower case; where absent also without the marks before its first word. */
  readonly reads?: 'exact' | 'lower';
  /** Without a match of it anywhere in the line the pattern has none. */
  readonly sign?: RegExp;
  /** `lead`: only above the first paragraph. `end`: only the last lines. Anywhere where absent. */
  readonly zone?: 'lead' | 'end';
}

const AGENCIES =
  'AFP|AP|EPA(?:-EFE)?|EFE|ANSA|ANA|SANA|TASS|IRNA|UNIAN|Anadolu|AA|Reuters|Getty(?: Images)?|Associated Press|Agence France-Presse|' +
  'Xinhua|Shutterstock|iStock|Alamy|Bloomberg|PA(?: Images| Wire)?|DPA|Sputnik|Ukrinform|NurPhoto|SOPA Images|Zuma(?: Press)?|' +
  'Wikimedia(?: Commons)?|File photo';
const PHOTO =
  'photo(?:graph)?s?|picture|map|graphic|infographic|grafik|infografik|karte|image|foto|fotos|photographie|imagen|bild|fotografía|crédit(?:s)? photos?|фото|صورة|الصورة|تصوير|عکس|תמונה|צילום|图片|圖片|图|写真|사진';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const CLOCK =
  '(?:um |à |às |alle |kl\\.? |klo |в |о |ore )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|h|hs|น\\.)?(?:\\s*\\(?(?:[A-Z]{2,4}|[+-]\\d{1,2}(?::?\\d{2})?)\\)?)?';
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|(?:(?!\\d)\\p{L}{2,12}[.,]{0,2}\\s+)?\\p{Nd}{1,2}(?:\\.|º|er)?\\s+(?:de\\s+|di\\s+)?\\p{L}{3,12}\\.?,?\\s+(?:de\\s+)?\\p{Nd}{4}(?:\\s?г(?:ода|\\.)?|\\s?р\\.|\\.)?|\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]|\\p{L}{3,12}\\.?\\s+\\d{1,2},?\\s+\\d{4}|today)`;
const MOMENT = `(?:(?:${WEEKDAY},?\\s+)?${DAY}|${WEEKDAY}|${CLOCK})`;

const PUBLISHED =
  '(?:(?:first |last )?(?:published|posted|updated|modified|created|issued)(?: on| at)?|publié le|mis à jour le|publicado(?: el| em)?|veröffentlicht(?: am)?|' +
  'aktualisiert(?: am)?|опубликовано|обновлено|опубліковано|оновлено|تاريخ النشر|نشر(?: في)?|آخر تحديث|yayınlanma|güncelleme|发布时间|发表于|기사 ?입력|입력|수정|등록|公開日|更新日|投稿日)';
/** Further moments, then perhaps the outlet's name behind a separator. */
const MORE_MOMENTS = `(?:[\\s,|/·•–—():-]*(?:${PUBLISHED}|at|\\d{4}|by \\p{L}+|${MOMENT})){0,5}(?:\\s*:)?(?:\\s*[|/·•–—]\\s*[^.!?]{1,30})?`;

const end = (pattern: string): RegExp => new RegExp(`(?:${pattern})[\\s.]*$`, 'u');

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'shortcode',
    reads: 'exact',
    sign: /^\[/,
    pattern: /^(?:\[\/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+))*\s*\/?\]\s*)+$/,
    longest: 400,
  },
  { name: 'bare-address', zone: 'lead', reads: 'lower', pattern: /^(?:https?:\/\/|www\.)\S+$/, longest: 300 },
  {
    name: 'contact',
    reads: 'lower',
    pattern: /^(?:(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|t)\.(?:com|me)\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30})$/,
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
        'want more stories like this|if you enjoyed this article, (?:we|and were)|chat with us (?:in|on)|подпи(?:сывайтесь|саться|сывайся|шитесь|шись) на|підпис(?:уйтесь|атися) на|inscrivez-vous à|abonnez-vous|suscríb(?:ete|ase) a|assine (?:a|nossa)|' +
        'abonnieren sie|اشترك(?:وا)? (?:الآن )?في (?:النشرة|نشرتنا|قناة|قناتنا)|تابعونا على|تابعوا .{0,60}(?:عبر|على) |ما را در .{0,30} دنبال کنید|הצטרפו (?:עכשיו )?ל(?:ערוץ|קבוצת|ניוזלטר|עמוד)|bültenimize',
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
    name: 'invitation',
    pattern: start('(?:be sure to|please|don.t forget to) (?:like|share|subscribe|follow)\\b.{0,80}'),
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
      "(?:read|see|watch|listen)(?: more| also| next| now)?\\s*(?:[:|»>–—-]|on\\b.{0,30}:)\\s*\\S|(?:also (?:read|see|watch)|also|see also|related(?: (?:story|stories|article|articles|news|roundup|forums?))?|buyer's guide|recommended|don't miss|must read|more on this|on \\S+\\.(?:com|net|org)|по теме)\\s*[:|»>–—]\\s*\\S|also on \\S+\\.\\w+\\s|" +
        '(?:чита(?:йте|ти|ть) (?:также|ещё|еще|також)|смотрите также|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|طالع أيضا|بیشتر بخوانید|همچنین بخوانید|קראו גם|קרא עוד|' +
        '(?:à )?lire (?:aussi|également)|lea también|lee también|le puede interesar|te puede interesar|leia (?:também|mais)|veja também|lesen sie auch|mehr zum thema|' +
        'leggi anche|ayrıca okuyun|i\\u0307?lgili haber|baca juga|延伸阅读|相关阅读|相关新闻|関連記事|관련 ?기사)\\s*[:|»>–—（(]?|' +
        '(?:مزید پڑھیں|یہ بھی پڑھیں|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|lees (?:ook|meer)|läs (?:också|även|mer)|l[æe]s (?:også|mere)|lue (?:myös|lisää)|' +
        'czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|čtěte také|přečtěte si také|citește și|vezi și|διαβάστε (?:επίσης|ακόμ[ηα])|' +
        'pročitajte (?:još|i)|olvassa el|xem thêm|soma pia|akhriso sidoo kale|karanta kuma)\\s*(?:[:：|»>–—（(]|$)',
    ),
    longest: 240,
  },
  {
    name: 'read-more-alone',
    pattern: whole(
      '\\(?(?:read|learn|see|show|load|view) (?:more|all)(?: \\(\\d+\\))?\\)?|read (?:the )?full (?:story|article)|continue reading|keep reading|story continues below(?: advertisement)?|article continues (?:after|below).{0,30}|close|caption|expand|top|home|back to top|skip (?:to|past) .{0,40}|end of .{0,40}promotion|lire la suite|leer más|leia mais|mehr lesen|читать далее|المزيد|ادامه مطلب',
    ),
    longest: 80,
  },
  {
    name: 'advert',
    pattern: whole(
      'advert|ads?|(?:skip )?advertisements?|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|story timeline|iklan|publicit[ée]|publicidad(?:e)?|anzeige|werbung|pubblicità|reklam[a]?|реклама|إعلان|(?:ال)?إعلانات|تبلیغات|آگهی|פרסומת|广告|廣告|広告|광고',
    ),
    longest: 60,
  },
  {
    name: 'buy',
    pattern: whole(
      '(?:(?:from |ab |only |nur )?(?:[€$£¥₽₹]\\s?[\\d.,]+|[\\d.,]+\\s?(?:€|eur|usd|chf|zł|kč|kr|руб\\.?|₽|tl|₺))\\s+)?(?:check (?:the )?price|see (?:the )?(?:price|deal)s?|view deals?|shop now|buy (?:now|it now|here)|(?:buy |check )?(?:it )?(?:at|on|from) (?:amazon|ebay|walmart|etsy|best buy)|add to (?:cart|basket|wish ?list)|' +
        'jetzt (?:kaufen|bestellen)|zum (?:shop|angebot|produkt)|in den warenkorb|bei amazon(?: kaufen)?|acheter(?: maintenant)?|voir le prix|ajouter au panier|comprar(?: ahora| agora)?|añadir al carrito|ver precio|acquista(?: ora| su .{1,20})?|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|bestel nu|kup teraz|dodaj do koszyka|do košíku|do košíka|kosárba|adaugă în coș|lägg i varukorg|læg i kurv|legg i handlekurv|lisää ostoskoriin|купить(?: сейчас)?|в корзину|купити|satın al|sepete ekle|أضف إلى السلة|اشتر الآن|加入购物车|立即购买|カートに入れる|購入する|장바구니)',
    ),
    longest: 80,
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
      `fot\\.\\s*\\p{L}|(?:${PHOTO})(?:\\s+(?:credits?|by|source|courtesy(?: of)?|via))?\\s*[:：/©|]\\s*\\S|(?:photo|image|picture|photograph)\\s+(?:credits?|by|courtesy(?: of)?|via)\\s|(?:credits?|source)\\s*:\\s*(?:${AGENCIES})|©\\s*\\p{L}`,
    ),
    longest: 140,
  },
  {
    name: 'caption-credit',
    reads: 'exact',
    sign: /[)\]/|©:：]|via /,
    pattern: end(
      `\\((?:(?:(?i:photo|image|picture|foto|credit)s?)(?: by|: |/)[^()]{2,80}|AP Photo[^()]{0,80}|[^()]{2,60}/ ?(?:${AGENCIES}))\\)|\\[(?:File\\b[^\\]]{0,60}|[^\\]]{2,60}/ ?(?:${AGENCIES}))\\]|via (?:${AGENCIES})|(?:^|[.!?)”“"\\s])(?i:Fotos?|Photos?|Bild(?:er)?|Grafik|Fot\\.|Фото|Снимка|Fotó|Kuvat?|Φωτο(?:γραφία)?|Fotoğraf|Ảnh)\\s?[:：/©]\\s?[^.!?:]{2,50}|\\p{L}\\s?(?:/|\\||©)\\s?(?:${AGENCIES})|(?:^|[.!?]\\s+)(?:AP Photo|REUTERS|AFP)\\s*/\\s*\\p{L}[\\p{L}.' -]{2,40}`,
    ),
    longest: 300,
  },
  {
    name: 'cjk-credit',
    reads: 'exact',
    pattern:
      /^.{0,80}\p{Script=Han}{2,6}\s*[摄攝撮][。）)】]?$|^[（(【]?(?:责任编辑|責任編輯|编辑|編輯|责编|作者|来源|來源|文字|摄影|攝影|撮影|校对)\s*[:：／/].{1,40}$|^[\p{Script=Hangul} ]{2,20}\s?기자\s+\S+@\S+$|^\S{0,20}(?:저작권자|ⓒ).{0,60}(?:금지|reserved)?/u,
    longest: 110,
  },
  {
    name: 'source-credit',
    reads: 'exact',
    sign: /\//,
    zone: 'end',
    pattern: /^[\p{L}][^.!?:;,\d]{1,50}\p{L}\s?\/\s?\p{Lu}[^.!?:;,/\d]{1,40}$/u,
    longest: 90,
  },
  {
    name: 'source-line',
    zone: 'end',
    pattern: whole(
      '(?:sources?|quellen?|fuentes?|fontes?|źródł[oa]|источник|джерело|kaynak|(?:ال)?مصدر|منبع|מקור|bron(?:nen)?|kilde|källa|zdroj|lähde|forrás|sursa|πηγή|sumber|nguồn|出典|출처)\\s*[:：]\\s*[^.!?]{2,60}',
    ),
    longest: 90,
  },
  {
    name: 'pages',
    pattern: whole(
      '(?:page|seite|página|pagina|strona|страница|sayfa|صفحة) \\d{1,3} (?:of|von|de|di|z|из|/) \\d{1,3}(?: (?:next|nächste|siguiente|suivante).{0,20})?|(?:next|previous|nächste|vorherige) (?:page|story|article|seite)',
    ),
    longest: 60,
  },
  {
    name: 'author-bio',
    reads: 'exact',
    zone: 'end',
    pattern:
      /^(?:(?:About the author:?|Dr\.?|Prof\.?)\s+)?\p{Lu}[\p{L}.'’-]{0,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|(?:de|da|di|van|von|der|den|al|el|bin))){1,4},? (?:is|was|are) (?:an?|the|our|\p{Lu}[\p{L}.’']{1,25}(?: \p{Lu}[\p{L}.’']{1,25}){0,3}[’']s?)\b.{0,160}\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|photographer|author of|blogger|editor-in-chief|fellow at|professor|intern|freelancer|curator|researcher at|lecturer|analyst at|producer|covers|covering)\b|^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} (?:(?:reports|writes|blogs|tweets) (?:on|about|for|from)|covers)\b.{0,200}$/u,
    longest: 600,
  },
  {
    name: 'author-contact',
    reads: 'lower',
    zone: 'end',
    pattern:
      /^(?:(?:follow|find|contact|email|reach|tweet)\b.{0,60}(?:@\w|twitter|facebook|\bat\s+\S+@)|.{0,80}can be reached (?:at|via|on)\b|e-?mail\b.{0,40}@|you can follow\b)/u,
    longest: 200,
  },
  {
    name: 'copyright',
    reads: 'lower',
    pattern:
      /^(?:(?:copyright\s*)?[©ⓒ]|copyright\b|\(c\)\s*(?:19|20)\d\d|(?:.{0,60}\s)?all rights reserved\.?$|.{0,80}©.{0,50}\b(?:19|20)\d\d\b|все права защищены|جميع الحقوق محفوظة|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|版权所有|無断転載|무단)/u,
    longest: 240,
  },
  {
    name: 'consent-notice',
    pattern: start(
      '(?:this (?:web)?site|we) uses? cookies|(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) .{0,20}cookies|(?:nous utilisons|ce site utilise) des cookies|(?:este sitio (?:web )?)?(?:utilizamos|usamos|usa|utiliza) cookies|(?:questo sito|noi) (?:utilizza|usa|utilizziamo)\\b.{0,20}cookie|(?:мы|сайт) использу(?:ем|ет) (?:файлы )?cookie|(?:ta|nasza) strona (?:używa|korzysta).{0,20}cookie|deze (?:web)?site gebruikt cookies|by (?:continuing to (?:use|browse|visit)|using (?:this|our) (?:web)?(?:site|service)|clicking|signing up|subscribing).{0,80}(?:agree|consent|terms)|this site is protected by recaptcha',
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
    pattern: start(`(?:${PUBLISHED})\\s*[:：]?[\\s\\[(（]*(?:${MOMENT})${MORE_MOMENTS}[\\s|\\])）]*$`),
    longest: 140,
  },
  {
    name: 'date-line',
    zone: 'lead',
    pattern: start(`(?:(?:on|at)\\s+)?(?:${MOMENT})${MORE_MOMENTS}[\\s|]*$`),
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
    reads: 'exact',
    zone: 'lead',
    pattern:
      /^\P{L}{0,3}(?:(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted) )?[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Pp]rzez|Autor(?:in|en|a|e|zy|ka|i)?|Auteurs?|Redaktion|Text|Teksti?|Szerző|Írta|Συντάκτης|[Аа]вторы?|Аутор|Penulis|Reporter|Tác giả|نوشته|تحرير|संवाददाता|撰文|文|بقلم|كتبه?|نویسنده|מאת|Yazar|作者|记者)(?:\s*[:：]\s*|\s+)(?=[\p{Lu}\p{Lo}])[^.!?]{2,80}$/u,
    longest: 90,
  },
  {
    name: 'by-line-role',
    reads: 'lower',
    zone: 'lead',
    pattern: /^\p{Ll}[\p{L}.'’ -]{2,40}, .{0,40}\b(?:writer|reporter|correspondent|editor|staff|bureau chief)s?$/u,
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
      '(?:filed under|タグ|태그|tags?|topics?|categor(?:y|ies)|keywords|теги|метки|الوسوم|كلمات مفتاحية|برچسب ?ها|etiketler|schlagwörter|mots-clés|etiquetas|标签|关键词)\\s*[:：|]',
    ),
    longest: 200,
  },
];

/** Of a heading in a wiki. */
const WIKI_EDIT =
  /\s*\[ ?(?:edit|bearbeiten|modifier|editar|modifica|bewerken|edytuj|upravit|szerkesztés|redigera|rediger|muokkaa|επεξεργασία|править|ред\.|редагувати|uredi|değiştir|kaynağı değiştir|عدل|ویرایش|עריכה|编辑|編集|編輯|편집|sunting|sửa)(?: ?\| ?[^\]]{1,40})? ?\]$/i;

/** What sticks to the end of a line. */
export const LINE_TAILS: readonly RegExp[] = [/\s*(?:click to tweet|tweet this|tweet it)\W*$/i, /\s*[↩⤴]\ufe0e?$/, WIKI_EDIT];
/** What the end of a line has where one of them sticks to it. */
export const TAIL_SIGN = /tweet|[\]\u21a9\u2934]\ufe0e?$/i;
