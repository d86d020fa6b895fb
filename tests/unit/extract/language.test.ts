import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/extract/index.ts';

const SENTENCES: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The ministry said that four people were killed and eleven wounded when a drone struck a residential building late on Tuesday.'],
  ['en', 'Negotiators from both sides will meet again next week, but few observers expect a ceasefire before the winter.'],
  ['de', 'Bei einem Angriff auf die Hafenstadt sind nach Angaben der Behörden mindestens vier Menschen getötet worden.'],
  ['de', 'Die Verhandlungen sollen in der kommenden Woche fortgesetzt werden, sagte ein Sprecher der Regierung.'],
  ['fr', 'Au moins quatre personnes ont été tuées lors d’une frappe contre un immeuble, ont annoncé les autorités locales.'],
  ['fr', 'Les pourparlers reprendront la semaine prochaine, mais peu d’observateurs croient à une trêve avant l’hiver.'],
  ['es', 'Al menos cuatro personas murieron y once resultaron heridas en un ataque contra un edificio, informó el ministerio.'],
  ['es', 'Las conversaciones se reanudarán la próxima semana, aunque pocos esperan una tregua antes del invierno.'],
  ['pt', 'Pelo menos quatro pessoas morreram e onze ficaram feridas num ataque a um edifício residencial, informou o ministério.'],
  ['pt', 'As negociações serão retomadas na próxima semana, mas poucos esperam uma trégua antes do inverno.'],
  ['gl', 'Polo menos catro persoas morreron e once resultaron feridas nun ataque contra un edificio, segundo informou o ministerio.'],
  ['gl', 'As conversas retomaranse a vindeira semana, aínda que poucos agardan unha tregua antes do inverno.'],
  ['ca', 'Almenys quatre persones han mort i onze han resultat ferides en un atac contra un edifici, segons ha informat el ministeri.'],
  ['ca', 'Les converses es reprendran la setmana vinent, però pocs esperen una treva abans de l’hivern.'],
  ['it', 'Almeno quattro persone sono state uccise e undici ferite in un attacco contro un edificio, ha riferito il ministero.'],
  ['it', 'I colloqui riprenderanno la prossima settimana, ma pochi si aspettano una tregua prima dell’inverno.'],
  ['nl', 'Bij een aanval op een woongebouw zijn volgens het ministerie zeker vier mensen gedood en elf gewond geraakt.'],
  ['nl', 'De onderhandelingen worden volgende week hervat, maar weinig waarnemers verwachten een bestand voor de winter.'],
  ['af', 'Minstens vier mense is dood en elf beseer toe ʼn hommeltuig ʼn woongebou getref het, het die ministerie gesê.'],
  ['sv', 'Minst fyra personer dödades och elva skadades i en attack mot ett bostadshus, uppgav ministeriet.'],
  ['no', 'Minst fire personer ble drept og elleve såret i et angrep mot en boligblokk, opplyste departementet.'],
  ['fi', 'Ainakin neljä ihmistä kuoli ja yksitoista haavoittui iskussa asuinrakennukseen, ministeriö kertoi.'],
  ['pl', 'Co najmniej cztery osoby zginęły, a jedenaście zostało rannych w ataku na budynek mieszkalny, poinformowało ministerstwo.'],
  ['pl', 'Rozmowy zostaną wznowione w przyszłym tygodniu, lecz niewielu spodziewa się rozejmu przed zimą.'],
  ['cs', 'Nejméně čtyři lidé zahynuli a jedenáct jich bylo zraněno při útoku na obytnou budovu, uvedlo ministerstvo.'],
  ['sk', 'Najmenej štyria ľudia zahynuli a jedenásť utrpelo zranenia pri útoku na obytnú budovu, uviedlo ministerstvo.'],
  ['hu', 'Legalább négy ember meghalt és tizenegyen megsebesültek egy lakóépület elleni támadásban, közölte a minisztérium.'],
  ['ro', 'Cel puțin patru persoane au fost ucise și unsprezece rănite într-un atac asupra unei clădiri, a anunțat ministerul.'],
  ['sq', 'Të paktën katër persona u vranë dhe njëmbëdhjetë u plagosën në një sulm ndaj një ndërtese, tha ministria.'],
  ['el', 'Τουλάχιστον τέσσερις άνθρωποι σκοτώθηκαν σε επίθεση εναντίον κατοικίας, ανακοίνωσε το υπουργείο.'],
  ['tr', 'Bakanlık, bir konut binasına düzenlenen saldırıda en az dört kişinin öldüğünü, on bir kişinin yaralandığını açıkladı.'],
  ['tr', 'Görüşmeler gelecek hafta yeniden başlayacak ancak kıştan önce ateşkes bekleyenlerin sayısı az.'],
  ['az', 'Nazirlik yaşayış binasına edilən hücum nəticəsində azı dörd nəfərin həlak olduğunu, on bir nəfərin yaralandığını bildirib.'],
  ['az', 'Danışıqlar gələn həftə davam edəcək, lakin qışdan əvvəl atəşkəs gözləyənlər azdır.'],
  ['uz', 'Vazirlik maʼlumotiga koʻra, turar joy binosiga qilingan hujum oqibatida kamida toʻrt kishi halok boʻlgan.'],
  ['ku', 'Wezaretê ragihand ku di êrîşa li ser avahiyekê de herî kêm çar kes hatine kuştin û yanzdeh kes birîndar bûne.'],
  ['ru', 'По данным министерства, в результате удара по жилому дому погибли четыре человека, ещё одиннадцать ранены.'],
  ['ru', 'Переговоры продолжатся на следующей неделе, однако мало кто ждет перемирия до зимы.'],
  ['uk', 'За даними міністерства, унаслідок удару по житловому будинку загинули четверо людей, ще одинадцять поранені.'],
  ['uk', 'Переговори продовжаться наступного тижня, проте мало хто чекає на перемир’я до зими.'],
  ['be', 'Паводле звестак міністэрства, у выніку ўдару па жылым доме загінулі чатыры чалавекі, яшчэ адзінаццаць паранены.'],
  ['bg', 'Най-малко четирима души са загинали и единадесет са ранени при удар по жилищна сграда, съобщи министерството.'],
  ['bg', 'Преговорите ще продължат следващата седмица, но малко хора очакват примирие преди зимата.'],
  ['sr', 'Најмање четири особе су погинуле, а једанаест је рањено у нападу на стамбену зграду, саопштило је министарство.'],
  ['sr', 'Pregovori će biti nastavljeni sledeće nedelje, ali malo ko očekuje primirje pre zime.'],
  ['hr', 'Pregovori će se nastaviti sljedeći tjedan, no malo tko očekuje primirje prije zime.'],
  ['mk', 'Најмалку четири лица загинаа, а единаесет се ранети во напад врз станбена зграда, соопшти министерството.'],
  ['sl', 'Najmanj štiri osebe so umrle, enajst pa jih je bilo ranjenih v napadu na stanovanjsko stavbo, je sporočilo ministrstvo.'],
  ['lt', 'Per ataką prieš gyvenamąjį namą žuvo mažiausiai keturi žmonės, dar vienuolika buvo sužeisti, pranešė ministerija.'],
  ['lv', 'Uzbrukumā dzīvojamai ēkai gāja bojā vismaz četri cilvēki, vēl vienpadsmit tika ievainoti, paziņoja ministrija.'],
  ['et', 'Rünnakus elumajale hukkus vähemalt neli inimest ja üksteist sai vigastada, teatas ministeerium.'],
  ['ar', 'قالت الوزارة إن أربعة أشخاص على الأقل قتلوا وأصيب أحد عشر آخرون في هجوم على مبنى سكني مساء الثلاثاء.'],
  ['ar', 'تستأنف المحادثات الأسبوع المقبل لكن قلة من المراقبين يتوقعون هدنة قبل الشتاء.'],
  ['fa', 'وزارتخانه اعلام کرد که در حمله به یک ساختمان مسکونی دست‌کم چهار نفر کشته و یازده نفر زخمی شدند.'],
  ['fa', 'مذاکرات هفته آینده از سر گرفته می‌شود اما کمتر کسی انتظار آتش‌بس پیش از زمستان را دارد.'],
  ['ur', 'وزارت نے کہا ہے کہ رہائشی عمارت پر حملے میں کم از کم چار افراد ہلاک اور گیارہ زخمی ہو گئے۔'],
  ['ur', 'مذاکرات اگلے ہفتے دوبارہ شروع ہوں گے تاہم سردیوں سے پہلے جنگ بندی کی امید کم ہے۔'],
  ['ps', 'وزارت وویل چې د یوې ودانۍ پر ضد په برید کې لږ تر لږه څلور کسان وژل شوي او یوولس ټپیان دي.'],
  ['ps', 'خبرې اترې به راتلونکې اوونۍ بیا پیل شي خو لږ کسان د ژمي مخکې د اوربند تمه لري.'],
  ['ckb', 'وەزارەت ڕایگەیاند کە لە هێرشێکدا بۆ سەر بینایەکی نیشتەجێبوون لانیکەم چوار کەس کوژراون و یازدە کەس بریندار بوون.'],
  ['ckb', 'گفتوگۆکان هەفتەی داهاتوو دەست پێدەکەنەوە بەڵام کەم کەس چاوەڕێی ئاگربەست دەکات پێش زستان.'],
  ['sd', 'وزارت چيو ته رهائشي عمارت تي حملي ۾ گهٽ ۾ گهٽ چار ماڻهو مارجي ويا ۽ يارهن زخمي ٿيا.'],
  ['ug', 'مىنىستىرلىق بىر تۇرالغۇ بىناغا قىلىنغان ھۇجۇمدا كەم دېگەندە تۆت كىشىنىڭ ئۆلگەنلىكىنى بىلدۈردى.'],
  ['he', 'לפחות ארבעה בני אדם נהרגו ואחד עשר נפצעו בתקיפה על בניין מגורים, כך מסר המשרד.'],
  ['he', 'השיחות יתחדשו בשבוע הבא, אך מעטים מצפים להפסקת אש לפני החורף.'],
  ['yi', 'לכל הפחות פיר מענטשן זענען דערהרגעט געוואָרן און עלף פֿאַרוווּנדעט אין אַן אַטאַקע אויף אַ וווינהויז.'],
  ['yi', 'די פארהאנדלונגען וועלן ווייטער אנגיין די קומענדיגע וואך, אבער ווייניג ערווארטן א וואפן שטילשטאנד.'],
  ['hi', 'मंत्रालय ने कहा कि एक रिहायशी इमारत पर हुए हमले में कम से कम चार लोग मारे गए और ग्यारह घायल हुए।'],
  ['hi', 'बातचीत अगले सप्ताह फिर शुरू होगी, लेकिन सर्दियों से पहले युद्धविराम की उम्मीद कम है।'],
  ['mr', 'मंत्रालयाने सांगितले की निवासी इमारतीवर झालेल्या हल्ल्यात किमान चार जण ठार झाले आणि अकरा जखमी झाले.'],
  ['mr', 'चर्चा पुढील आठवड्यात पुन्हा सुरू होईल, पण हिवाळ्यापूर्वी युद्धबंदीची आशा कमी आहे.'],
  ['ne', 'आवासीय भवनमाथि भएको आक्रमणमा कम्तीमा चार जनाको मृत्यु भएको र एघार जना घाइते भएको मन्त्रालयले जनाएको छ।'],
  ['ne', 'वार्ता अर्को हप्ता फेरि सुरु हुनेछ, तर जाडोअघि युद्धविराम हुने आशा कमै छ।'],
  ['bn', 'মন্ত্রণালয় জানিয়েছে, একটি আবাসিক ভবনে হামলায় অন্তত চারজন নিহত ও এগারোজন আহত হয়েছেন।'],
  ['as', 'মন্ত্ৰালয়ে কয় যে এটা আবাসিক ভৱনত হোৱা আক্ৰমণত অতি কমেও চাৰিজন লোক নিহত হৈছে।'],
  ['pa', 'ਮੰਤਰਾਲੇ ਨੇ ਕਿਹਾ ਕਿ ਇਮਾਰਤ ਉੱਤੇ ਹੋਏ ਹਮਲੇ ਵਿੱਚ ਘੱਟੋ ਘੱਟ ਚਾਰ ਲੋਕ ਮਾਰੇ ਗਏ।'],
  ['ta', 'குடியிருப்பு கட்டடம் மீதான தாக்குதலில் குறைந்தது நான்கு பேர் கொல்லப்பட்டதாக அமைச்சகம் தெரிவித்தது.'],
  ['si', 'නේවාසික ගොඩනැගිල්ලකට එල්ල කළ ප්‍රහාරයකින් පුද්ගලයන් හතර දෙනෙකු මිය ගිය බව අමාත්‍යාංශය පැවසීය.'],
  ['id', 'Sedikitnya empat orang tewas dan sebelas lainnya terluka dalam serangan terhadap sebuah gedung, kata kementerian itu.'],
  ['id', 'Perundingan akan dilanjutkan pekan depan, tetapi hanya sedikit yang berharap gencatan senjata bisa tercapai.'],
  ['ms', 'Rundingan akan disambung semula minggu hadapan kerana perbezaan pendapat, namun mereka berkata bahawa ia boleh gagal.'],
  ['tl', 'Hindi bababa sa apat na tao ang namatay at labing-isa ang nasugatan sa pag-atake sa isang gusali, ayon sa kagawaran.'],
  ['vi', 'Ít nhất bốn người thiệt mạng và mười một người bị thương trong vụ tấn công vào một tòa nhà, bộ này cho biết.'],
  ['th', 'กระทรวงระบุว่ามีผู้เสียชีวิตอย่างน้อยสี่คนและบาดเจ็บสิบเอ็ดคนจากการโจมตีอาคารที่พักอาศัย'],
  ['my', 'လူနေအဆောက်အဦတစ်ခုကို တိုက်ခိုက်မှုကြောင့် အနည်းဆုံး လူလေးဦး သေဆုံးခဲ့သည်ဟု ဝန်ကြီးဌာနက ပြောသည်။'],
  ['km', 'ក្រសួងបាននិយាយថា មនុស្សយ៉ាងតិចបួននាក់ត្រូវបានសម្លាប់ក្នុងការវាយប្រហារលើអគារមួយ។'],
  ['zh', '该部表示,一栋居民楼遭到袭击,至少造成四人死亡,十一人受伤。'],
  ['zh', '談判將於下週恢復,但很少有觀察人士預期冬季之前會停火。'],
  ['ja', '同省によると、住宅ビルへの攻撃で少なくとも四人が死亡し、十一人が負傷した。'],
  ['ko', '국방부는 주거용 건물에 대한 공격으로 최소 네 명이 숨지고 열한 명이 다쳤다고 밝혔다.'],
  ['am', 'በመኖሪያ ሕንፃ ላይ በደረሰ ጥቃት ቢያንስ አራት ሰዎች መገደላቸውንና አሥራ አንድ መቁሰላቸውን ሚኒስቴሩ አስታወቀ።'],
  ['am', 'ድርድሩ በሚቀጥለው ሳምንት ይቀጥላል ተብሎ ይጠበቃል።'],
  ['ti', 'ኣብ ልዕሊ ህንጻ ብዝተፈጸመ መጥቃዕቲ እንተወሓደ ኣርባዕተ ሰባት ከም ዝሞቱ እቲ ሚኒስትሪ ኣፍሊጡ።'],
  ['ti', 'እቲ ዘተ ኣብ ዝመጽእ ሰሙን ከም ዝቕጽል ትጽቢት ይግበር ኣሎ።'],
  ['ka', 'სამინისტროს ცნობით, საცხოვრებელ სახლზე თავდასხმის შედეგად სულ მცირე ოთხი ადამიანი დაიღუპა.'],
  ['hy', 'Նախարարության տվյալներով՝ բնակելի շենքի վրա հարձակման հետևանքով զոհվել է առնվազն չորս մարդ։'],
  ['kk', 'Министрліктің мәліметінше, тұрғын үйге жасалған шабуыл салдарынан кемінде төрт адам қаза тапты.'],
  ['tg', 'Ба гуфтаи вазорат, дар натиҷаи ҳамла ба бинои истиқоматӣ ҳадди ақал чор нафар кушта шуданд.'],
  ['mn', 'Орон сууцны барилгад халдсаны улмаас дор хаяж дөрвөн хүн амиа алдсан гэж яам мэдэгдэв.'],
  ['so', 'Wasaaraddu waxay sheegtay in ugu yaraan afar qof lagu dilay weerar lagu qaaday dhisme la degan yahay.'],
  ['so', 'Wada hadalladu waxay dib u bilaaban doonaan toddobaadka soo socda, balse dad yar ayaa filaya xabbad joojin.'],
  ['sw', 'Wizara ilisema kuwa watu wasiopungua wanne waliuawa na kumi na mmoja kujeruhiwa katika shambulio dhidi ya jengo.'],
  ['sw', 'Mazungumzo yataanza tena wiki ijayo, lakini wachache wanatarajia kusitishwa kwa mapigano kabla ya mwezi ujao.'],
  ['ha', 'Ma’aikatar ta ce akalla mutane hudu ne suka mutu yayin da goma sha daya suka jikkata a wani hari da aka kai kan gini.'],
  ['ha', 'Za a ci gaba da tattaunawar a mako mai zuwa, amma mutane kaɗan ne ke sa ran za a tsagaita wuta.'],
  ['yo', 'Ilé iṣẹ́ náà sọ pé ó kéré tán ènìyàn mẹ́rin ni wọ́n pa nínú ìkọlù kan sí ilé gbígbé.'],
  ['rw', 'Minisiteri yavuze ko abantu nibura bane bishwe mu gitero cyagabwe ku nyubako yo guturamo.'],
  ['ht', 'Omwen kat moun mouri epi onz lòt blese nan yon atak kont yon bilding, selon sa ministè a fè konnen.'],
];

describe('the text alone tells', () => {
  test.each(SENTENCES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('a declaration', () => {
  test.each(SENTENCES.filter(([language]) => !['fi', 'az', 'so'].includes(language)))(
    'left on English does not hide %s: %s',
    (language, text) => {
      expect(detectLanguage(text, ['en-US'])).toBe(language);
    },
  );

  test.each([
    [
      'of a language that few tell from its neighbour',
      'Najmanje četiri osobe su poginule, a jedanaest je ranjeno u napadu na stambenu zgradu.',
      ['hr'],
      'hr',
    ],
    ['of its neighbour', 'Najmanje četiri osobe su poginule, a jedanaest je ranjeno u napadu na stambenu zgradu.', ['bs-BA'], 'bs'],
    ['of another script', 'Four people were killed on the bridge.', ['ar', 'en'], 'en'],
    ['for a text too short to tell', 'Bridge', ['sw'], 'sw'],
    ['for no text at all', '', ['de-AT'], 'de'],
    ['for figures', '12:30 – 14:00', ['fr'], 'fr'],
    ['of an old code', 'Sedikitnya empat orang tewas dan sebelas lainnya terluka dalam serangan.', ['in'], 'id'],
    ['of Norwegian by its form', 'Minst fire personer ble drept og elleve såret i et angrep.', ['nb-NO'], 'no'],
    ['in capitals with an underscore', 'Bridge', ['EN_GB'], 'en'],
    ['that names no language', 'Bridge', ['x-none', 'und', '!!'], null],
    ['of a language the detector does not know', 'Hōʻike ka luna hoʻomalu i ka papa hana hou no ka wai', ['haw'], 'haw'],
  ] as const)('%s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });

  test.each(['', '2024', 'Мир и мир: peace war', '!!!'])('%j tells nothing by itself', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test('a long English text under a German declaration is English', () => {
    expect(
      detectLanguage(
        SENTENCES.filter(([language]) => language === 'en')
          .map(([, text]) => text)
          .join(' ')
          .repeat(20),
        ['de'],
      ),
    ).toBe('en');
  });
});
