/** Names of the days of the week in languages that news is written in, after CLDR, with the cases that stand in headlines; Monday need not come first. */
export const WEEKDAY_NAMES = `
en monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
de montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
fr lundi mardi mercredi jeudi vendredi samedi dimanche
es lunes martes miércoles jueves viernes sábado domingo
pt segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
it lunedì martedì mercoledì giovedì venerdì sabato domenica
nl maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vrydag saterdag sondag
pl poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
cs pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli pondelok utorok streda stredu štvrtok piatok nedeľa nedeľu
ru понедельник понедельника вторник вторника среда среду четверг четверга пятница пятницу суббота субботу воскресенье
uk понеділок понеділка вівторок вівторка середа середу четвер четверга п'ятниця п'ятницю субота суботу неділя неділю
be панядзелак аўторак серада сераду чацвер пятніца пятніцу субота суботу нядзеля нядзелю
bg понеделник вторник сряда четвъртък петък събота неделя понедељак уторак среда среду четвртак петак субота суботу недеља недељу четврток петок сабота недела
hr ponedjeljak ponedeljak utorak srijeda srijedu sreda sredu četvrtak petak subota subotu nedjelja nedjelju nedelja ponedeljek torek četrtek petek sobota
tr pazartesi salı çarşamba perşembe cuma cumartesi pazar çərşənbə cümə şənbə bazar
ar الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
fa دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه
ur پیر منگل بدھ جمعرات ہفتہ اتوار
ckb دووشەممە سێشەممە چوارشەممە پێنجشەممە ھەینی شەممە یەکشەممە
he ראשון שני שלישי רביעי חמישי שישי שבת
id senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad
fil miyerkules huwebes biyernes sabado linggo
el δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
hu hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap
sv måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
fi maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina
ro luni marți miercuri joi vineri sâmbătă duminică
lt pirmadienis pirmadienį antradienis antradienį trečiadienis trečiadienį ketvirtadienis ketvirtadienį penktadienis penktadienį šeštadienis šeštadienį sekmadienis sekmadienį
lv pirmdiena pirmdien otrdiena otrdien trešdiena trešdien ceturtdiena ceturtdien piektdiena piektdien sestdiena sestdien svētdiena svētdien
et esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
hi सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
bn সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
ko 월요일 화요일 수요일 목요일 금요일 토요일 일요일
sw jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili talaado arbaco khamiis jimco sabti axad litinin talata laraba asabar lahadi
am ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሑድ
ka ორშაბათი ორშაბათს სამშაბათი სამშაბათს ოთხშაბათი ოთხშაბათს ხუთშაბათი ხუთშაბათს პარასკევი პარასკევს შაბათი შაბათს კვირას
hy երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
kk дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі дүйшөмбү шейшемби шаршемби бейшемби ишемби жекшемби душанбе сешанбе чоршанбе
`;

/** Written without spaces, so that no word of their own comes out of folding. */
export const UNSPACED_WEEKDAYS =
  /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)/gu;
