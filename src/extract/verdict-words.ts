/** A whole headline, perhaps with the site's name behind it: "Security check at the border" is news. */
const headline = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})[\\s.!…]*(?:[|–—-].*)?$`, 'iu');
const phrase = (alternatives: readonly string[]): RegExp => new RegExp(`(?:${alternatives.join('|')})`, 'iu');

export const ERROR_TITLE = headline([
  '(?:error|http|fehler|erreur|ошибка|помилка|hata)?\\s*(?:40[0-9]|410|429|50[0-9])(?:\\s*[-:|–—]?\\s*(?:error|page|not found|forbidden|bad|service|unauthori[sz]ed|too many|internal|gateway|file).{0,60})?',
  'error',
  '(?:the |this )?page (?:was )?(?:not|cannot be|could not be|you .{0,40} (?:not|cannot be)|isn.t) (?:found|available)',
  '(?:sorry,? )?(?:this |the )?(?:page|article|content) (?:is )?(?:no longer|not|isn.t) (?:available|exists?)',
  '(?:page )?not found',
  '(?:oops|sorry|whoops)\\b.{0,60}(?:not found|went wrong|exist|find).{0,30}',
  'access (?:to this page )?(?:has been )?denied',
  'forbidden',
  'just a moment',
  'attention required.{0,20}',
  'service (?:temporarily )?unavailable',
  'bad gateway|gateway time-?out',
  'are you (?:a robot|human)\\??',
  '(?:please )?verify.{0,30}human',
  'security check|checking your browser.{0,40}',
  '(?:site )?(?:is )?under maintenance|maintenance mode',
  'страница не найдена|ой!? страница не найдена|доступ запрещ[её]н',
  'сторінку не знайдено|сторінка не знайдена',
  'старонка не знойдзена|страницата не е намерена|страница није пронађена|stranica nije pronađena',
  '(?:عذرا[ً،]*\\s*)?(?:الصفحة|هذه الصفحة) (?:غير موجودة|المطلوبة غير موجودة)|لم يتم العثور على الصفحة',
  '(?:صفحه|برگه) (?:مورد نظر )?(?:یافت|پیدا) ن(?:شد|می‌شود)|صفحہ نہیں ملا|پاڼه ونه موندل شوه',
  'page (?:non trouvée|introuvable)|cette page n.existe (?:pas|plus)',
  'página no encontrada|no se (?:ha encontrado|encontró) la página|la página no existe',
  'página não encontrada|pàgina no trobada|pagina non trovata|pagina niet gevonden|pagina nu (?:a fost găsită|există)',
  '(?:die )?seite (?:wurde )?nicht gefunden|sidan (?:kunde inte hittas|hittades inte)|siden (?:ble|blev) ikke (?:funnet|fundet)|sivua ei löy(?:tynyt|dy)',
  'strona nie (?:została znaleziona|istnieje)|nie znaleziono strony|stránka (?:nebyla nalezena|nenalezena|sa nenašla)|az oldal nem található',
  'η σελίδα δεν (?:βρέθηκε|υπάρχει)|sayfa bulunamadı|aradığınız sayfa bulunamadı|səhifə tapılmadı',
  'הדף (?:המבוקש )?(?:לא נמצא|אינו קיים)|halaman tidak ditemukan|laman tidak dijumpai|không tìm thấy trang|ไม่พบหน้า.{0,20}',
  '页面不存在|找不到(?:页面|頁面)|(?:您访问的)?页面(?:没有找到|未找到)|頁面不存在|(?:お探しの)?ページ(?:が|は)見つかりません(?:でした)?|페이지를 찾을 수 없습니다|पृष्ठ नहीं मिला|पेज नहीं मिला',
]);

export const ERROR_TEXT = phrase([
  '\\bpage you (?:requested|are looking for|were looking for)\\b',
  '\\bchecking your browser\\b',
  '\\benable javascript and cookies to continue\\b',
  '\\bverify (?:that )?you are (?:a )?human\\b',
  '\\brequest (?:was )?blocked\\b',
  '\\bray id\\b',
  '\\byou don.t have permission to access\\b',
  'la page que vous (?:recherchez|demandez)',
  'la página que (?:buscas?|está buscando)',
  'die (?:von ihnen )?(?:angeforderte|gewünschte|gesuchte) seite',
  'запрашиваем(?:ая|ой) страниц|страница,? (?:которую вы ищете|была удалена)',
  'الصفحة التي (?:تبحث عنها|طلبتها)|صفحه‌ای که به دنبال آن',
]);

export const CONSENT_TITLE = headline([
  'before you continue.{0,40}',
  '(?:we value )?your privacy(?: choices| matters)?',
  'we value your privacy',
  'cookie (?:consent|settings|policy|notice|preferences)',
  'consent',
  'privacy (?:settings|preferences|policy|gate)',
  'data protection choices',
  '(?:ihre )?(?:datenschutz|privatsphäre)(?:-?einstellungen)?|cookie-?einstellungen|zustimmung erforderlich',
  'gestion des cookies|votre vie privée|paramètres des cookies',
  'configuración de cookies|aviso de cookies|política de cookies|la tua privacy|informativa sui cookie',
  'настройки (?:файлов )?cookie|ustawienia prywatności|nastavení soukromí|gizlilik ayarları|cookie-instellingen',
]);

/** One is what any footer says; two together are a wall. */
export const CONSENT_TEXT = new RegExp(
  [
    '\\bwe (?:and our (?:\\d+ )?partners )?(?:value your privacy|store and/or access|use cookies)',
    '\\b(?:accept (?:all|cookies)|reject all|manage (?:preferences|options|cookies)|cookie (?:policy|settings|preferences))',
    'einwilligung|zustimmen und weiter|alle akzeptieren|cookies? (?:ablehnen|zustimmen)|unsere partner',
    'accepter et (?:continuer|fermer)|tout (?:accepter|refuser)|continuer sans accepter|nos partenaires',
    'aceptar (?:todas|cookies|y continuar)|rechazar todas|nuestros socios',
    'accetta (?:tutti|e continua)|rifiuta tutto|aceitar (?:todos|e continuar)|alles accepteren|akceptuję|zgadzam się|souhlasím|hyväksy kaikki|godta alle|godkänn alla',
    'принять (?:все )?(?:cookie|куки)|прийняти (?:всі )?(?:cookie|файли)|çerezleri kabul|قبول (?:الكل|ملفات)|אישור עוגיות',
  ].join('|'),
  'giu',
);

/** Prompts that stand where a text is cut off. */
export const PAYWALL = phrase([
  '\\b(?:continue|keep|to continue) reading\\b.{0,60}|\\bread the (?:full|rest of the) (?:story|article)\\b',
  '\\bsubscribe (?:now )?(?:to|for) (?:continue|read|keep|unlock|full|unlimited|access)|\\b(?:this|the) (?:article|content|story) is (?:for|only for|reserved for|available (?:only )?(?:to|for)|exclusive to) (?:our )?(?:paid |paying |registered |premium )?(?:subscribers|members)',
  '\\b(?:subscribers|members|premium)[ -]only\\b|\\balready a (?:subscriber|member)\\b|\\bsign in to (?:continue|read)|\\byou have (?:reached|used) your (?:limit|free)|\\bremaining (?:free )?articles?\\b|\\bunlock this article\\b',
  '(?:weiterlesen|artikel lesen) mit|jetzt (?:weiterlesen|abonnieren)|nur für abonnent|bereits (?:abonnent|registriert)|mit [\\w+]{1,20} (?:plus|premium) weiterlesen|exklusiv für abonnent',
  'réservée? (?:à nos|aux) abonnés|la suite est réservée|il vous reste .{0,20} (?:de cet article|à lire)|déjà abonnée?|abonnez-vous pour (?:lire|continuer)|pour lire la suite',
  'suscríbete para (?:seguir|leer|continuar)|contenido exclusivo para suscriptores|solo para suscriptores|ya eres suscriptor|para seguir leyendo',
  'assine para (?:ler|continuar)|exclusivo para assinantes|já é assinante|contenuto riservato agli abbonati|abbonati per (?:leggere|continuare)|sei già abbonato',
  'verder lezen\\?|alleen voor abonnees|al abonnee|endast för prenumeranter|bare for abonnenter|kun for abonnenter|for abonnenter|vain tilaajille',
  'dostęp dla prenumeratorów|czytaj dalej|pozostało .{0,10} tekstu|jen pro předplatitele|csak előfizetőknek|doar pentru abonați',
  'доступно (?:только )?(?:по подписке|подписчикам)|оформите подписку|чтобы (?:читать|прочитать) (?:дальше|далее|полностью)|лише для передплатників|оформіть передплату|щоб читати далі',
  'abonelere özel|okumaya devam et(?:mek)? için|abone ol(?:un|arak)|μόνο για συνδρομητές|συνδρομητές',
  'للمشتركين فقط|اشترك (?:الآن )?ل(?:لمتابعة|قراءة|متابعة)|لمتابعة القراءة|ویژه مشترکان|برای ادامه مطالعه|למנויים בלבד|לקריאת הכתבה המלאה|להמשך קריאה',
  '会员专享|付费阅读|订阅后|登录后阅读全文|會員限定|訂閱(?:後|以)|有料会員|この記事は(?:有料)?会員|続きを読むには|残り\\d+文字|구독자 전용|로그인 후 이용|유료 회원|khusus pelanggan|berlangganan untuk',
]);

export const LIVE_TITLE = phrase([
  '\\blive[ -]?(?:blog|updates?|ticker|coverage)\\b|\\bliveblog\\b|\\bas it happened\\b|^live\\s?[:|–—-]',
  '\\ben direct\\s?[:|–—-]|^direct\\s?[:|–—]|\\ben (?:vivo|directo)\\s?[:|,–—-]|minuto a minuto|\\bao vivo\\s?[:|,–—-]|\\bin diretta\\b|\\bla diretta\\b|\\bnewsblog\\b',
  'онлайн-трансляция|текстовая трансляция|хроника дня|онлайн-хроніка|наживо\\s?:|canlı (?:anlatım|blog|yayın)|na żywo\\s?[:–—-]|relacja (?:live|na żywo)|živě\\s?[:–—-]|online přenos|élőben\\s?:',
  'تغطية (?:مباشرة|حية|مستمرة)|لحظة بلحظة|پوشش زنده|لحظه به لحظه|עדכונים שוטפים|דיווחים שוטפים|文字直播|实时更新|實時更新|ライブ更新|速報ライブ|실시간 업데이트|liveuppdater|direkterapport',
]);

/** Titles of forms, not of articles. */
export const FORM_TITLE = headline([
  '(?:user )?(?:log ?in|sign ?in|sign ?up|register|create (?:an )?account|subscribe|my account|forgot(?:ten)? (?:your )?password)(?: (?:to|now|today)\\b.{0,30})?',
  'anmelden|einloggen|registrieren|connexion|se connecter|s.inscrire|iniciar sesión|registrarse|entrar|fazer login|accedi|inloggen|logga in|zaloguj(?: się)?|logowanie|přihlášení|bejelentkezés',
  'вход|войти|авторизация|вхід|увійти|giriş(?: yap)?|üye girişi|تسجيل الدخول|ورود|ورود به سایت|התחברות|כניסה|登录|登入|ログイン|로그인|masuk|đăng nhập',
  'search(?: results)?(?: for\\b.{0,60})?|suchergebnisse?|résultats? de (?:la )?recherche|resultados de (?:la )?(?:búsqueda|busca)|результаты поиска|arama sonuçları|نتائج البحث|نتایج جستجو|תוצאות חיפוש|搜索结果|検索結果|검색 ?결과',
]);
