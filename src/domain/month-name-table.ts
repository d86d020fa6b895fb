/**
 * Names of the months in languages that news is written in, as `foldName` gives them: by language, from January on (in the Persian
 * calendar from Farvardin), long and short, with and without a day beside them. CLDR's, and some more in use; as data because asking
 * Intl for them takes a twentieth of a second in every thread.
 */
export const MONTH_NAMES = `
en january|jan,february|feb,march|mar,april|apr,may,june|jun,july|jul,august|aug,september|sep|sept,october|oct,november|nov,december|dec
de januar|jan|janner,februar|feb,marz|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sept|sep,oktober|okt,november|nov,dezember|dez
fr janvier|janv,fevrier|fevr|fev,mars,avril|avr,mai,juin,juillet|juil,aout,septembre|sept,octobre|oct,novembre|nov,decembre|dec
es enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago,septiembre|sept|setiembre|set,octubre|oct,noviembre|nov,diciembre|dic
pt janeiro|jan,fevereiro|fev,marco|mar,abril|abr,maio|mai,junho|jun,julho|jul,agosto|ago,setembro|set,outubro|out,novembro|nov,dezembro|dez
it gennaio|gen,febbraio|feb,marzo|mar,aprile|apr,maggio|mag,giugno|giu,luglio|lug,agosto|ago,settembre|set,ottobre|ott,novembre|nov,dicembre|dic
nl januari|jan,februari|feb,maart|mrt,april|apr,mei,juni|jun,juli|jul,augustus|aug,september|sep,oktober|okt,november|nov,december|dec
af januarie|jan,februarie|feb,maart|mrt,april|apr,mei,junie|jun,julie|jul,augustus|aug,september|sep,oktober|okt,november|nov,desember|des
pl stycznia|styczen|sty,lutego|luty|lut,marca|marzec|mar,kwietnia|kwiecien|kwi,maja|maj,czerwca|czerwiec|cze,lipca|lipiec|lip,sierpnia|sierpien|sie,wrzesnia|wrzesien|wrz,pazdziernika|pazdziernik|paz,listopada|listopad|lis,grudnia|grudzien|gru
cs ledna|leden|led,unora|unor|uno,brezna|brezen|bre,dubna|duben|dub,kvetna|kveten|kve,cervna|cerven|cvn,cervence|cervenec|cvc,srpna|srpen|srp,zari|zar,rijna|rijen|rij,listopadu|listopad|lis,prosince|prosinec|pro
sk januara|januar|jan,februara|februar|feb,marca|marec|mar,aprila|april|apr,maja|maj,juna|jun,jula|jul,augusta|august|aug,septembra|september|sep,oktobra|oktober|okt,novembra|november|nov,decembra|december|dec
ru января|январь|янв,февраля|февраль|февр,марта|март|мар,апреля|апрель|апр,мая|маи,июня|июнь|июн,июля|июль|июл,августа|август|авг,сентября|сентябрь|сент,октября|октябрь|окт,ноября|ноябрь|нояб,декабря|декабрь|дек
uk січня|січень|січ,лютого|лютии|лют,березня|березень|бер,квітня|квітень|квіт,травня|травень|трав,червня|червень|черв,липня|липень|лип,серпня|серпень|серп,вересня|вересень|вер,жовтня|жовтень|жовт,листопада|листопад|лист,грудня|грудень|груд
be студзеня|студзень|сту,лютага|люты|лют,сакавіка|сакавік|сак,красавіка|красавік|кра,мая|маи,чэрвеня|чэрвень|чэр,ліпеня|ліпень|ліп,жніуня|жнівень|жні,верасня|верасень|вер,кастрычніка|кастрычнік|кас,лістапада|лістапад|ліс,снежня|снежань|сне
bg януари,февруари,март,април,маи,юни,юли,август,септември,октомври,ноември,декември
mk јануари|јан,февруари|фев,март|мар,април|апр,мај,јуни|јун,јули|јул,август|авг,септември|сеп,октомври|окт,ноември|ное,декември|дек
sr јануар|јан|januar|jan,фебруар|феб|februar|feb,март|мар|mart|mar,април|апр|april|apr,мај|maj,јун|jun,јул|jul,август|авг|avgust|avg,септембар|сеп|septembar|sep,октобар|окт|oktobar|okt,новембар|нов|novembar|nov,децембар|дец|decembar|dec
hr sijecnja|sijecanj|sij,veljace|veljaca|velj,ozujka|ozujak|ozu,travnja|travanj|tra,svibnja|svibanj|svi,lipnja|lipanj|lip,srpnja|srpanj|srp,kolovoza|kolovoz|kol,rujna|rujan|ruj,listopada|listopad|lis,studenoga|studeni|stu,prosinca|prosinac|pro
bs januar|jan,februar|feb,mart|mar,april|apr,maj,juni|jun,juli|jul,august|aug,septembar|sep,oktobar|okt,novembar|nov,decembar|dec
sl januar|jan,februar|feb,marec|mar,april|apr,maj,junij|jun,julij|jul,avgust|avg,september|sep,oktober|okt,november|nov,december|dec
tr ocak|oca,subat|sub,mart|mar,nisan|nis,mayis|may,haziran|haz,temmuz|tem,agustos|agu,eylul|eyl,ekim|eki,kasim|kas,aralik|ara
az yanvar|yan,fevral|fev,mart|mar,aprel|apr,may,iyun|iyn,iyul|iyl,avqust|avq,sentyabr|sen,oktyabr|okt,noyabr|noy,dekabr|dek
uz yanvar|yan,fevral|fev,mart|mar,aprel|apr,may,iyun|iyn,iyul|iyl,avgust|avg,sentabr|sen,oktabr|okt,noyabr|noy,dekabr|dek
ar ینایر|کانون الثانی|جانفی,فبرایر|شباط|فیفری,مارس|اذار|مارت,ابریل|نیسان|افریل,مایو|ایار|مای,یونیو|حزیران|جوان|یونیه,یولیو|تموز|یولیوز|جویلیة|یولیه,اغسطس|اب|غشت|اوت,سبتمبر|ایلول|شتنبر,اکتوبر|تشرین الاول,نوفمبر|تشرین الثانی|نونبر,دیسمبر|کانون الاول|دجنبر
fa ژانویه,فوریه,مارس,اوریل,مه|می,ژوین|جون,ژوییه|جولای,اوت|اگوست|اگست,سپتامبر,اکتبر,نوامبر,دسامبر
fa/persian فروردین|حمل,اردیبهشت|ثور,خرداد|جوزا,تیر|سرطان,مرداد|اسد,شهریور|سنبله,مهر|میزان,ابان|عقرب,اذر|قوس,دی|جدی,بهمن|دلو,اسفند|حوت
ur جنوری,فروری,مارچ,اپریل,میی,جون,جولایی,اگست,ستمبر,اکتوبر,نومبر,دسمبر
ps جنوری,فبروری|فېبروری,مارچ,اپریل,مۍ,جون,جولای,اګست,سېپتمبر|سپتمبر,اکتوبر,نومبر,دسمبر
ps/persian وری,غویی,غبرگولی,چنگاښ,زمری,وږی,تله,لړم,لیندۍ,مرغومی,سلواغه,کب
ckb کانوونی دووەم,شوبات,یازار,نیسان,یایار,حوزەیران,تەمووز,یاب,یەیلوول,تشرینی یەکەم,تشرینی دووەم,کانونی یەکەم
ku rebendan|rbn,sibat|sbt,adar|adr,nisan|nsn,gulan|gln,heziran|hzr,tirmeh|trm,tebax|tbx,ilon|iln,cotmeh|cot,mijdar|mjd,berfanbar|brf
he ינואר|ינו,פברואר|פבר,מרץ,אפריל|אפר,מאי,יוני,יולי,אוגוסט|אוג,ספטמבר|ספט,אוקטובר|אוק,נובמבר|נוב,דצמבר|דצמ
id januari|jan,februari|feb|peb,maret|mar,april|apr,mei,juni|jun,juli|jul,agustus|agu|agt,september|sep,oktober|okt,november|nov|nop,desember|des
ms januari|jan,februari|feb,mac,april|apr,mei,jun,julai|jul,ogos|ogo,september|sep,oktober|okt,november|nov,disember|dis
fil enero|ene,pebrero|peb,marso|mar,abril|abr,mayo|may,hunyo|hun,hulyo|hul,agosto|ago,setyembre|set,oktubre|okt,nobyembre|nob,disyembre|dis
el ιανουαριου|ιαν,φεβρουαριου|φεβ,μαρτιου|μαρ,απριλιου|απρ,μαιου|μαι,ιουνιου|ιουν,ιουλιου|ιουλ,αυγουστου|αυγ,σεπτεμβριου|σεπ,οκτωβριου|οκτ,νοεμβριου|νοε,δεκεμβριου|δεκ
hu januar|jan,februar|febr,marcius|marc,aprilis|apr,majus|maj,junius|jun,julius|jul,augusztus|aug,szeptember|szept,oktober|okt,november|nov,december|dec
sv januari|jan,februari|feb,mars,april|apr,maj,juni,juli,augusti|aug,september|sep,oktober|okt,november|nov,december|dec
no januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,desember|des
da januar|jan,februar|feb,marts|mar,april|apr,maj,juni|jun,juli|jul,august|aug,september|sep,oktober|okt,november|nov,december|dec
fi tammikuuta|tammikuu|tammi,helmikuuta|helmikuu|helmi,maaliskuuta|maaliskuu|maalis,huhtikuuta|huhtikuu|huhti,toukokuuta|toukokuu|touko,kesakuuta|kesakuu|kesa,heinakuuta|heinakuu|heina,elokuuta|elokuu|elo,syyskuuta|syyskuu|syys,lokakuuta|lokakuu|loka,marraskuuta|marraskuu|marras,joulukuuta|joulukuu|joulu
is januar|jan,februar|feb,mars|mar,april|apr,mai,juni|jun,juli|jul,agust|agu,september|sep,oktober|okt,november|nov,desember|des
ro ianuarie|ian,februarie|feb,martie|mar,aprilie|apr,mai,iunie|iun,iulie|iul,august|aug,septembrie|sept,octombrie|oct,noiembrie|nov,decembrie|dec
ca gener|gen,febrer|febr,marc,abril|abr,maig,juny,juliol|jul,agost|ag,setembre|set,octubre|oct,novembre|nov,desembre|des
gl xaneiro|xan,febreiro|feb,marzo|mar,abril|abr,maio,xuno,xullo|xul,agosto|ago,setembro|set,outubro|out,novembro|nov,decembro|dec
sq janar|jan,shkurt|shk,mars|mar,prill|pri,maj,qershor|qer,korrik|korr,gusht|gush,shtator|sht,tetor|tet,nentor|nen,dhjetor|dhj
lt sausio|sausis,vasario|vasaris,kovo|kovas,balandzio|balandis,geguzes|geguze,birzelio|birzelis,liepos|liepa,rugpjucio|rugpjutis,rugsejo|rugsejis,spalio|spalis,lapkricio|lapkritis,gruodzio|gruodis
lv janvaris|janv,februaris|febr,marts,aprilis|apr,maijs,junijs|jun,julijs|jul,augusts|aug,septembris|sept,oktobris|okt,novembris|nov,decembris|dec
et jaanuar|jaan,veebruar|veebr,marts,aprill|apr,mai,juuni,juuli,august|aug,september|sept,oktoober|okt,november|nov,detsember|dets
hi जनवर|जन॰,फरवर|फर॰,मरच,अपरल,मई,जन,जलई|जल॰,अगसत|अग॰,सतबर|सत॰,अकटबर|अकट॰,नवबर|नव॰,दसबर|दस॰
mr जनवर,फबरवर|फबर,मरच,एपरल|एपर,,जन,जल,ऑगसट|ऑग,सपटबर|सपट,ऑकटबर|ऑकट,नवहबर|नवह,डसबर|डस
ne जनवर,फबरअर,मरच,अपरल,,जन,जलई,अगसट,सपटमबर,अकटबर,नभमबर,डसमबर
bn জনযর,ফবরযর|ফব,মরচ,এপরল|এপর,,জন,জলই|জল,আগসট|আগ,সপটমবর|সপ|সপট,অকটবর|অকট,নভমবর|নভ,ডসমবর|ডস
ta ஜனவர,பபரவர|பப,மரச|மர,ஏபரல|ஏப,,ஜன,ஜல,ஆகஸட|ஆக,சபடமபர|சப,அகடபர|அக,நவமபர|நவ,டசமபர|டச
si දරත,නවම,මදන,බක,වසක,පසන,ඇසළ,නකණ,බනර,වප,ඉල,උඳවප
th มกราคม|มค,กมภาพนธ|กพ,มนาคม,เมษายน|เมย,พฤษภาคม|พค,มถนายน|มย,กรกฎาคม|กค,สงหาคม|สค,กนยายน|กย,ตลาคม|ตค,พฤศจกายน|พย,ธนวาคม|ธค
my ဇနနဝရ,ဖဖဝရ,မတ,ဧပ,,ဇန,ဇလင,ဩဂတ,စကတငဘ|စက,အကတဘ|အက,နဝငဘ,ဒဇငဘ
km មករ,កមភ,មន,មស,ឧសភ,មថន,កកកដ,សហ,កញញ,តល,វចឆក,ធន
sw januari|jan,februari|feb,machi|mac,aprili|apr,mei,juni|jun,julai|jul,agosti|ago,septemba|sep,oktoba|okt,novemba|nov,desemba|des
so janaayo|jannaayo|jan,febraayo|feb,maarso|mar,abriil|abr,maayo|may,juun|jun,luulyo|lul,agosto|ogosto|ogs,sebtembar|sebteembar|seb,oktoobar|okt,noofeembar|nof,diseembar|dis
ha janairu|jan,faburairu|fab,maris|mar,afirilu|afi,mayu|may,yuni|yun,yuli|yul,agusta|agu,satumba|sat,oktoba|okt,nuwamba|nuw,disamba|dis
am ጃንዋሪ|ጃን,ፌብሩዋሪ|ፌብ,ማርች,ኤፕሪል|ኤፕሪ,ሜይ,ጁን,ጁላይ,ኦገስት|ኦገስ,ሴፕቴምበር|ሴፕቴ,ኦክቶበር|ኦክቶ,ኖቬምበር|ኖቬም,ዲሴምበር|ዲሴም
ti ጥሪ,ለካቲት|ለካ,መጋቢት|መጋ,ሚያዝያ|ሚያ,ጉንበት|ግን,ሰነ,ሓምለ|ሓም,ነሓሰ|ነሓ,መስከረም|መስ,ጥቅምቲ|ጥቅ,ሕዳር|ሕዳ,ታሕሳስ|ታሕ
ka იანვარი|იან,თებერვალი|თებ,მარტი|მარ,აპრილი|აპრ,მაისი|მაი,ივნისი|ივნ,ივლისი|ივლ,აგვისტო|აგვ,სექტემბერი|სექ,ოქტომბერი|ოქტ,ნოემბერი|ნოე,დეკემბერი|დეკ
hy հունվարի|հունվար|հնվ,փետրվարի|փետրվար|փտվ,մարտի|մարտ|մրտ,ապրիլի|ապրիլ|ապր,մայիսի|մայիս|մյս,հունիսի|հունիս|հնս,հուլիսի|հուլիս|հլս,օգոստոսի|օգոստոս|օգս,սեպտեմբերի|սեպտեմբեր|սեպ,հոկտեմբերի|հոկտեմբեր|հոկ,նոյեմբերի|նոյեմբեր|նոյ,դեկտեմբերի|դեկտեմբեր|դեկ
kk қаңтар|қаң,ақпан|ақп,наурыз|нау,сәуір|сәу,мамыр|мам,маусым|мау,шілде|шіл,тамыз|там,қыркүиек|қыр,қазан|қаз,қараша|қар,желтоқсан|жел
ky январь|янв,февраль|фев,март|мар,апрель|апр,маи,июнь|июн,июль|июл,август|авг,сентябрь|сен,октябрь|окт,ноябрь|ноя,декабрь|дек
tg январ|янв,феврал|фев,март|мар,апрел|апр,маи,июн,июл,август|авг,сентябр|сен,октябр|окт,ноябр|ноя,декабр|дек
mn нэгдүгээр сар,хоердугаар сар,гуравдугаар сар,дөрөвдүгээр сар,тавдугаар сар,зургаадугаар сар,долоодугаар сар,наимдугаар сар,есдүгээр сар,аравдугаар сар,арван нэгдүгээр сар,арван хоердугаар сар
`;
