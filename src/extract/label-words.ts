/**
 * What outlets write above and beside an article, by kind: whole lines, or what stands before a colon. Lower case, parted by `|`, one
 * row a language or a family of languages.
 */
export const LABEL_WORDS = {
  /** Alone, or before the title of another article. */
  'read-more': [
    'lesen sie auch|lies auch|lesen sie dazu auch|lesen sie mehr|lesen sie hierzu|lesen sie weiter|mehr dazu|mehr zum thema|mehr lesen|mehr zu diesem thema|auch interessant|auch lesenswert|siehe auch|zum thema|weiterlesen|lesetipp|passend dazu',
    'lire aussi|à lire aussi|à lire|lire également|à lire également|voir aussi|à voir aussi|lire la suite|sur le même sujet|écouter aussi|retrouvez aussi|lire l’article|lire plus',
    'lea también|lee también|leer también|lea además|le puede interesar|te puede interesar|también te puede interesar|puede interesarte|te recomendamos|ver también|vea también|mira también|sigue leyendo|seguir leyendo|leer más|lee más|no te pierdas|llegiu també',
    'leggi anche|leggi pure|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|per approfondire|continua a leggere|leggi tutto|leggi di più|scopri di più|da non perdere',
    'leia também|leia mais|leia ainda|veja também|veja mais|confira também|saiba mais|continue lendo|continue a ler|ler mais|ler também|você também pode gostar',
    'lees ook|lees meer|lees verder|zie ook|bekijk ook|meer lezen|luister ook|verder lezen|meer over dit onderwerp',
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także|przeczytaj też|przeczytaj również|zobacz też|zobacz także|zobacz również|zobacz więcej|sprawdź też|polecamy|polecamy też|warto przeczytać',
    'čtěte také|čtěte i|čtěte více|čtěte dále|přečtěte si také|přečtěte si i|viz také|mohlo by vás zajímat|více k tématu|číst dál|čítajte tiež|čítajte aj|čítajte viac|prečítajte si aj|prečítajte si tiež|pozrite si aj|mohlo by vás zaujímať|čítať ďalej|viac k téme',
    'olvassa el|olvasd el|olvassa el ezt is|ezt is olvassa el|kapcsolódó|kapcsolódó cikk|kapcsolódó cikkeink|ajánljuk|tovább olvasom|bővebben',
    'citește și|citeşte şi|citiți și|citiţi şi|citeste si|vezi și|vezi şi|vezi si|citește mai mult|citește mai departe|citește continuarea|pe aceeași temă',
    'läs också|läs även|läs mer|se också|läs vidare|missa inte|læs også|læs mere|se også|læs videre|læs artiklen|les også|les mer|les videre|les hele saken|lue myös|lue lisää|katso myös|lue koko juttu',
    'διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διάβασε επίσης|δείτε επίσης|δείτε ακόμα|δείτε ακόμη|διαβάστε περισσότερα|δείτε περισσότερα|περισσότερα',
    'читайте также|читайте ещё|читайте еще|читать также|смотрите также|см. также|читать далее|читать дальше|читать полностью|подробнее|подробнее по теме|по теме|ещё по теме|материал по теме|материалы по теме|рекомендуем',
    'читайте також|читайте ще|дивіться також|читати також|читати далі|детальніше|за темою|до теми|по темі|чытайце таксама|прочетете още|прочети още|още по темата|вижте още|виж още|вижте също|виж също|четете още|чети още|прочитајте још|прочитајте и|прочитај и|опширније|прочитајте повеќе|прочитај повеќе',
    'pročitajte još|pročitajte i|pročitaj još|pročitaj i|pročitajte više|pročitaj više|pogledajte još|opširnije|preberite še|preberite tudi|preberi več|lexo edhe|lexoni edhe|lexo më shumë|skaitykite taip pat|skaityti daugiau|lasi vēl|lasi arī|loe ka|loe veel|loe edasi',
    'ayrıca okuyun|bunu da okuyun|ilgili haber|ilginizi çekebilir|devamını oku|devamı|haberin devamı|okumaya devam et|həmçinin oxuyun|ətraflı',
    'اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرا ايضا|إقرأ أيضا|إقرأ أيضاً|اقرأ أيضا في|طالع أيضا|شاهد أيضا|شاهد أيضًا|شاهد أيضاً|اقرأ المزيد|المزيد|للمزيد|قد يهمك أيضا|قد يهمك أيضاً|قد يهمك|قد يعجبك أيضا',
    'بیشتر بخوانید|همچنین بخوانید|بخوانید|ادامه مطلب|ببینید|بیشتر ببینید|مزید پڑھیں|یہ بھی پڑھیں|یہ بھی دیکھیں|مزید پڑھئے|نور ولولئ|زیاتر بخوێنەوە',
    'קראו גם|קרא גם|ראו גם|קרא עוד|קראו עוד|לקריאה נוספת|עוד בנושא|המשך קריאה|לכתבה המלאה',
    'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|आगे पढ़ें|यह भी देखें|हेही वाचा|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|ఇవి కూడా చదవండి',
    'baca juga|baca selengkapnya|selengkapnya|lihat juga|simak juga|simak pula|xem thêm|đọc thêm|đọc tiếp|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าวเพิ่มเติม|soma pia|soma zaidi|lees ook|akhriso sidoo kale|karanta kuma|basahin din',
    '延伸阅读|延伸閱讀|相关阅读|相關閱讀|相关新闻|相關新聞|相关报道|相關報導|推荐阅读|推薦閱讀|阅读更多|閱讀更多|查看更多|阅读全文|繼續閱讀|看更多|関連記事|関連ニュース|あわせて読みたい|続きを読む|もっと読む|こちらもおすすめ|관련기사|관련 기사|더보기|더 보기|함께 읽기',
  ],
  /** Alone. */
  share: [
    'teilen|artikel teilen|beitrag teilen|seite teilen|teilen mit|teilen auf|jetzt teilen|per e-mail teilen|drucken|merken|artikel drucken|artikel merken|artikel anhören|seite drucken|diese seite drucken|druckversion|auf facebook teilen|auf twitter teilen|auf x teilen|tweeten|twittern|weitersagen|weiterempfehlen|seite empfehlen|artikel empfehlen|link kopieren|gefällt mir|folgen sie uns|folge uns|nach oben|zum seitenanfang|seitenanfang|zurück|zurück zur übersicht|zur übersicht|zurück zur startseite|zur startseite|artikel versenden|seite versenden',
    'partager|partager cet article|partagez|partagez cet article|imprimer|envoyer|envoyer par e-mail|tweeter|j’aime|suivez-nous|copier le lien|enregistrer|haut de page|retour|retour en haut|retour à la liste|écouter|réagir|ajouter à vos favoris',
    'compartir|comparte|comparte esta noticia|compartir esta noticia|compartir en facebook|imprimir|enviar|enviar por correo|tuitear|síguenos|guardar|copiar enlace|volver|volver arriba|me gusta|comparteix',
    'condividi|condividi su facebook|condividi l’articolo|condividi questo articolo|stampa|invia|seguici|seguici su|copia link|salva|mi piace|torna su|torna indietro|ascolta l’articolo|indietro',
    'compartilhar|compartilhe|compartilhe esta notícia|partilhar|partilhe|siga-nos|copiar link|salvar|curtir|voltar|voltar ao topo|ouvir|ouvir notícia',
    'delen|deel|deel dit artikel|deel dit bericht|deel deze pagina|deel op facebook|printen|afdrukken|e-mailen|volg ons|kopieer link|bewaren|terug|naar boven|terug naar boven|vind ik leuk',
    'udostępnij|udostępnij na facebooku|udostępnij artykuł|podziel się|drukuj|wydrukuj|wyślij|lubię to|obserwuj nas|kopiuj link|skopiuj link|zapisz|powrót|wróć|do góry|skomentuj',
    'sdílet|sdílet na facebooku|sdílet článek|sdílejte|tisknout|tisk|vytisknout|poslat e-mailem|líbí se mi|zkopírovat odkaz|kopírovat odkaz|uložit|zpět|nahoru|zdieľať|zdieľať na facebooku|tlačiť|vytlačiť|poslať e-mailom|páči sa mi|kopírovať odkaz|uložiť|späť|hore',
    'megosztás|megosztom|oszd meg|ossza meg|nyomtatás|küldés|tetszik|link másolása|mentés|vissza|distribuie|distribuie articolul|trimite|tipărește|printează|îmi place|urmărește-ne|copiază linkul|salvează|înapoi',
    'dela|dela artikeln|dela på facebook|skriv ut|följ oss|kopiera länk|spara|gilla|tillbaka|till toppen|del|del artiklen|del på facebook|del artikkelen|udskriv|følg os|følg oss|kopier link|kopier lenke|lagre|synes godt om|tilbage|tilbake|jaa|jaa artikkeli|jaa facebookissa|tulosta|seuraa meitä|kopioi linkki|tallenna|tykkää|takaisin',
    'μοιραστείτε|μοιραστείτε το|κοινοποίηση|κοινοποίησε|κοινοποιήστε|κοινή χρήση|εκτύπωση|ακολουθήστε μας|αντιγραφή συνδέσμου|αποθήκευση|επιστροφή',
    'поделиться|поделитесь|поделиться ссылкой|поделиться новостью|поделиться в соцсетях|рассказать друзьям|распечатать|печать|версия для печати|отправить|скопировать ссылку|копировать ссылку|сохранить|в избранное|наверх|назад|нравится|мне нравится',
    'поширити|поділитися|поділитись|друк|роздрукувати|версія для друку|надіслати|скопіювати посилання|зберегти|нагору|подобається|сподели|споделяне|споделете|принтирай|печат|изпрати|копирай линка|запази|харесай|подели|поделите|одштампај|падзяліцца',
    'podijeli|podijelite|podeli|podelite|podijeli članak|ispiši|odštampaj|štampaj|pošalji|sviđa mi se|kopiraj link|spremi|sačuvaj|natrag|nazad|deli|natisni|shpërndaje|dalintis|dalīties|jaga|jaga artiklit',
    'paylaş|haberi paylaş|facebook’ta paylaş|yazdır|gönder|takip edin|bağlantıyı kopyala|kaydet|beğen|yukarı çık|paylaşın',
    'مشاركة|شارك|شارك المقال|شارك الخبر|شارك هذا الموضوع|طباعة|أرسل|إرسال|نسخ الرابط|انسخ الرابط|حفظ|تابعنا|تابعونا|إعجاب|اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|چاپ|پرینت|ارسال|کپی لینک|ذخیره|لینک کوتاه|شیئر کریں|پرنٹ کریں',
    'שתפו|שתף|שיתוף|הדפסה|הדפס|שלח|העתק קישור|שמירה|עקבו אחרינו|शेयर करें|साझा करें|शेयर|प्रिंट|हमें फॉलो करें|শেয়ার করুন|শেয়ার',
    'bagikan|bagikan artikel ini|cetak|ikuti kami|salin tautan|simpan|kembali|chia sẻ|in bài viết|in trang|theo dõi chúng tôi|sao chép liên kết|lưu bài|quay lại|แชร์|แบ่งปัน|พิมพ์|ติดตามเรา|คัดลอกลิงก์',
    '分享|分享到|打印|打印本页|列印|收藏|复制链接|複製連結|点赞|返回|返回顶部|关闭|关注我们|转发|シェア|シェアする|ツイート|ツイートする|印刷|印刷する|リンクをコピー|フォローする|ブックマーク|戻る|トップへ戻る|はてなブックマーク|いいね|공유|공유하기|인쇄|인쇄하기|프린트|스크랩|링크 복사|url 복사|구독|좋아요|목록|글자크기',
  ],
  /** Alone. */
  advert: [
    'anzeige|anzeigen|werbung|gesponsert|sponsored post|publicité|pub|annonce|contenu sponsorisé|la suite après la publicité|la suite après cette publicité|publicidad|anuncio|anuncios|contenido patrocinado|publicitat|pubblicità|annuncio|contenuto sponsorizzato|publicidade|anúncio|propaganda|continua depois da publicidade|continua após a publicidade|conteúdo patrocinado',
    'advertentie|advertenties|reclame|gesponsord|reklama|materiał sponsorowany|artykuł sponsorowany|dalsza część artykułu pod reklamą|dalszy ciąg artykułu pod materiałem wideo|inzerce|inzercia|článek pokračuje pod reklamou|hirdetés|publicitate|reclamă|annons|annonser|annonce|annoncer|annonse|annonsørinnhold|mainos|mainos alkaa|mainos päättyy|διαφήμιση|реклама|на правах рекламы|oglas|oglasi|reklam|reklamas|reklāma|reklaam',
    'إعلان|إعلانات|الإعلانات|تبلیغات|آگهی|اشتہار|פרסומת|विज्ञापन|বিজ্ঞাপন|iklan|gulir untuk lanjut membaca|scroll to continue with content|quảng cáo|โฆษณา|广告|廣告|広告|スポンサーリンク|スポンサードリンク|광고',
  ],
  /** Alone. */
  newsletter: [
    'newsletter|newsletter abonnieren|newsletter bestellen|jetzt abonnieren|abonnieren|jetzt anmelden|s’abonner|je m’abonne|abonnez-vous|s’inscrire|je m’inscris|suscríbete|suscribirse|iscriviti|iscriviti alla newsletter|abbonati|assine|inscreva-se|assine já|subscrever|abonneer|abonneren|schrijf je in|zapisz się|subskrybuj|odebírat|odoberať|feliratkozás|feliratkozom|abonează-te|prenumerera|abonner|tilaa|tilaa uutiskirje|εγγραφή|εγγραφείτε',
    'подписаться|подписывайтесь|підписатися|підписатись|абонирай се|абонирайте се|pretplati se|pretplatite se|abone ol|abone olun|اشترك|اشترك الآن|عضویت|הרשמה|הירשמו|सब्सक्राइब करें|berlangganan|đăng ký|订阅|立即订阅|訂閱|購読|購読する|メルマガ登録|구독하기',
  ],
  /** Before a colon and a name. */
  'photo-credit': [
    'foto|fotos|bild|bilder|grafik|bildquelle|bildnachweis|bildrechte|symbolbild|symbolfoto|archivbild|archivfoto|photo|photos|crédit|crédits|crédit photo|crédits photo|crédit image|fotografía|crédito|créditos|imagen|fotografia|immagine|credits|crediti|credit foto|imagem|reprodução|beeld|afbeelding|fot|fot.|zdj.|zdjęcie|zdjęcia|źródło zdjęcia|zdroj foto|zdroj fotografií|ilustrační foto|ilustračné foto|fotó|fotók|fénykép|illusztráció|sursa foto|imagine|bilde|billede|arkivfoto|kuva|kuvat|kuvaaja',
    'φωτογραφία|φωτογραφίες|φωτο|φωτό|πηγή φωτογραφίας|фото|фотография|иллюстрация|изображение|источник фото|світлина|ілюстрація|зображення|джерело фото|снимка|снимки|fotografija|snimka|slika|фотографија|fotoğraf|görsel|nuotrauka|nuotr.|attēls|صورة|الصورة|تصوير|مصدر الصورة|عکس|عکاس|منبع عکس|تصویر|תמונה|צילום|קרדיט|फोटो|तस्वीर|फोटो क्रेडिट|फोटो साभार|ছবি|sumber foto|ảnh|nguồn ảnh|ภาพ|图|图片|图片来源|图源|圖|圖片來源|写真|写真提供|画像|画像提供|사진|사진제공',
  ],
  /** Before a colon and a list. */
  'filed-under': [
    'tags|tag|schlagwörter|schlagworte|stichworte|stichwörter|themen|kategorie|kategorien|rubrik|abgelegt unter|veröffentlicht in|mots-clés|mots clés|catégorie|catégories|étiquettes|thématiques|rubrique|classé dans|publié dans|etiquetas|categoría|categorías|palabras clave|archivado en|etiquetes|argomenti|categoria|categorie|parole chiave|etichette|archiviato in|marcadores|categorias|palavras-chave|assuntos|tópicos|categorieën|trefwoorden|onderwerpen|tagi|kategoria|słowa kluczowe|tematy|etykiety|štítky|klíčová slova|témata|rubrika|značky|kategória|kľúčové slová|témy|címkék|kategóriák|kulcsszavak|témák|etichete|categorii|cuvinte cheie|taguri',
    'etiketter|kategorier|kategori|nyckelord|taggar|emner|nøgleord|emneord|stikkord|avainsanat|aiheet|kategoriat|asiasanat|tunnisteet|ετικέτες|κατηγορία|κατηγορίες|λέξεις κλειδιά|теги|тэги|метки|рубрика|рубрики|категория|категории|ключевые слова|мітки|категорія|категорії|ключові слова|тагове|етикети|ключови думи|oznake|tagovi|kategorija|kategorije|ključne riječi|ključne reči|тагови|ознаке|etiketler|etiket|kategoriler|anahtar kelimeler|siltid|märksõnad|žymos|raktažodžiai|birkas',
    'الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|التصنيف|برچسب ها|برچسب‌ها|برچسبها|کلیدواژه‌ها|کلمات کلیدی|دسته‌بندی|ٹیگز|תגיות|תגים|קטגוריה|קטגוריות|टैग|टैग्स|टॉपिक्स|ট্যাগ|topik|kata kunci|từ khóa|thẻ|chủ đề|chuyên mục|แท็ก|หมวดหมู่|标签|標籤|关键词|關鍵字|關鍵詞|分类|分類|タグ|カテゴリ|カテゴリー|キーワード|태그|카테고리|분류|키워드',
  ],
  /** Before a moment. */
  dated: [
    'stand|veröffentlicht|veröffentlicht am|erstellt|erstellt am|aktualisiert|aktualisiert am|letzte aktualisierung|zuletzt aktualisiert|zuletzt geändert|letzte änderung|erschienen|erschienen am|geschrieben am|eingestellt am|gepostet am|publiziert am|publié|publié le|modifié le|mis en ligne le|mis à jour|mis à jour le|paru le|créé le|posté le|dernière mise à jour|publicado|publicado el|actualizado|actualizado el|última actualización|pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|publicado em|atualizado em|atualizado|última atualização|gepubliceerd|gepubliceerd op|geplaatst op|bijgewerkt|laatst gewijzigd|laatste update|opublikowano|data publikacji|dodano|data dodania|aktualizacja|ostatnia aktualizacja|publikováno|aktualizováno|zveřejněno|vydáno|publikované|aktualizované|zverejnené',
    'megjelent|közzétéve|frissítve|módosítva|publikálva|publicat|publicat la|publicat în|actualizat|actualizat la|data publicării|publicerad|publicerat|uppdaterad|senast uppdaterad|offentliggjort|udgivet|opdateret|sidst opdateret|publisert|oppdatert|sist oppdatert|julkaistu|päivitetty|δημοσίευση|δημοσιεύτηκε|τελευταία ενημέρωση|ενημερώθηκε|опубликовано|обновлено|дата публикации|добавлено|размещено|последнее обновление|опубліковано|оновлено|дата публікації|додано|публикувано|публикувана|обновено|обновена|последна промяна|objavljeno|ažurirano|објављено|ажурирано|objavljeno dne|yayınlanma|yayınlanma tarihi|yayın tarihi|güncelleme|güncelleme tarihi|son güncelleme|giriş|giriş tarihi|eklenme tarihi|oluşturulma tarihi',
    'تاريخ النشر|نشر في|آخر تحديث|تم النشر|تاريخ التحديث|تاریخ انتشار|منتشر شده|به روز رسانی|به‌روزرسانی|انتشار|פורסם|עודכן|פורסם בתאריך|प्रकाशित|अपडेटेड|diterbitkan|diperbarui|dipublikasikan|cập nhật|đăng ngày|ngày đăng|เผยแพร่|อัปเดต|发布时间|发表于|发布于|更新时间|發布時間|發佈時間|更新時間|公開日|更新日|投稿日|掲載日|最終更新|입력|수정|등록|승인',
  ],
} as const;
