import { fold } from '../characters.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map(fold));

/** Nouns that stand beside a town: what is named is a town or smaller. */
export const TOWN_NOUNS = words(`
city town village villages township hamlet municipality settlement camp neighborhood neighbourhood suburb quarter port airport airbase base market hospital
countryside outskirts locality commune ward kebele sub-county barangay crossing checkpoint prison
ville village commune localité localite quartier camp aéroport aeroport bourg hameau faubourg banlieue périphérie
aeropuerto afueras ciudad pueblo aldea municipio localidad barrio vereda corregimiento caserío caserio villa puerto
cidade bairro município
порт порту порта аэродром аэродрома аэродроме окраине окраинах окраину пригороде пригород
пункта пункте пункту города городе городом город города село селе села поселок посёлок поселке деревня деревне пгт станица станице аэропорт
порт порту аеродром аеродрому околиці околицях передмісті передмістя
пункту пункті місто місті міста містом село селі села селище селищі смт аеропорт
ميناء بميناء مرفأ ضاحية ضواحي محيط أطراف مشارف
مدينة مدينه بلدة بلده قرية قريه مخيم ريف حي مطار معبر بمدينة ببلدة بقرية بمخيم المدينة منطقة
נמל בנמל פאתי בפאתי פרברי בפרברי עיר העיר בעיר כפר הכפר בכפר מחנה יישוב ביישוב שכונת
بندر فرودگاه حومه شهر شهرک روستای شهرستان اردوگاه
市 镇 村 县 城 郊 附
şehri şehrinde şehrine kenti kentinde kentine kentinin köyü köyünde köyüne kasabası kasabasında ilçesi ilçesinde ilçesine ilçesinin
limanı limanında havalimanı havalimanında kırsalı kırsalında yakınında yakınlarında yakınlarındaki çevresinde civarında
`);

/** Arabic for "city of": without its article before a word that has one it is part of a name, whatever the word means. */
export const CITY_OF = words(`مدينة بمدينة لمدينة ومدينة بلدة ببلدة لبلدة قرية بقرية لقرية`);

/** Nouns that stand beside an admin unit. */
export const ADMIN_NOUNS = words(`
province provinces governorate governorates state states region regions oblast oblasts district districts county counties department departments prefecture
raion voivodeship territory emirate division sector area zone woreda cercle subdistrict sub-district lga canton republic krai
région region département departement préfecture cercle wilaya gouvernorat territoire zone secteur district
departamento provincia estado región distrito municipio cantón comarca
estado
область области областью областей край крае края район районе района округ округе провинция провинции провинцию вилайет губерния мухафаза
область області областю район районі району округ провінція провінції
محافظة محافظه ولاية ولايه إقليم منطقة قضاء مديرية ناحية بمحافظة بولاية لواء
מחוז במחוז נפת
استان ولايت ولایت شهرستان ولسوالی
省 州 自治区 区 邦
ili ilinde iline ilinin eyaleti eyaletinde eyaletine vilayeti vilayetinde bölgesi bölgesinde bölgesine
`);

/** Points of the compass and the like, which provinces are called by in many languages; alone they name none. */
export const DIRECTIONS = words(`
north south east west northern southern eastern western central center centre middle upper lower coast coastal capital metropolitan
nord sud est ouest centre norte sur este oeste centro oriental occidental litoral
север юг восток запад центр північ південь схід захід
شمال جنوب شرق غرب وسط مرکز الشمال الجنوب الشرق الغرب الوسط الساحل العاصمة جنوبی شمالی مرکزی
צפון דרום מזרח מערב מרכז המרכז הצפון הדרום
北部 南部 东部 西部 中部 中央 东北 西北 东南 西南 北 南 东 西 首都
kuzey güney doğu batı merkez orta
`);

/** Words before a name that show a place: beside `LOCATIVES`, in more languages. */
export const PLACE_WORDS = words(`
of off over between attacked struck stormed raided overran retook recaptured hit invaded occupied torched burned captures through via against towards leaving entering reached seized captured besieged bombed shelled shells bombs hits strikes
em na no nas nos ao pela pelo
bei nach aus im von
по над между через к ко вблизи обстрел обстреляли бомбардировка штурм захват захватили заняли взяли атаковали
по над між через до поблизу неподалік обстріл обстріляли бомбардування штурм захоплення захопили зайняли атакували
在 于 向
على الى من نحو بين عبر باتجاه حول خارج قصف قصفت تقصف يقصف استهدف استهدفت يستهدف تستهدف هاجم هاجمت يهاجم اقتحم اقتحمت يقتحم
על אל לעבר בין
بر به از بین سوی
`);
