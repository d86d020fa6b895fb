/** Frequent words of other languages, and English ones in no short list, that are names of places too. */
export const ORDINARY_WORDS = `
alto alta altos altas bajo baja bajos bajas grande grandes nuevo nueva nuevos nuevas viejo vieja bueno buena buenos buenas blanco blanca negro negra
rojo roja verde verdes azul campo campos casa casas ciudad pueblo villa barrio puerto playa monte montes sierra valle rio río arroyo laguna lago
puente puentes fuente fuentes iglesia santo santa santos san unión union paz libertad victoria esperanza gloria independencia progreso reforma
centro central norte sur este oeste oriente occidente oriental occidental mayor menor real reina rey corona plata oro hierro sal agua aguas mina minas
palma palmas flores flor rosa rosario cruz cruces carmen pilar mercedes dolores remedios soledad concepción asunción encarnación natividad trinidad
estrella luna sol cielo luz sombra hombre mujer niño niña padre madre hijo hermano amigo guerra ejército muerte vida mundo tierra mar isla islas
lugar parte tiempo hora día año mes semana noche tarde mañana mejor peor primero segunda tercero nacional federal estado país gobierno libre general
capitán coronel comandante obispo torre torres castillo palacio cuatro cinco seis siete ocho nueve diez cien mil pinto pinos pino roble laurel
sous dans avec pour sans vers chez entre mais plus moins très bien grand grande petit petite bon bonne beau belle neuf neuve vieux vieille blanc
blanche noir noire rouge vert verte bleu bleue ville village pont ponts port ports mer lac lacs mont monts val vallée rivière fleuve île îles bois forêt
champ champs source fontaine église tour tours château croix saint sainte paix liberté victoire espoir nord sud est ouest centre haut haute bas basse
homme femme enfant père mère fils frère ami guerre armée mort vie monde terre ciel soleil lune étoile nuit jour année mois heure temps
lens nice tours orange laval angers dole sens vienne die gap aire albi agen auch foix dax pau brest dieppe nantes
largo novo nova velho velha bom boa branco branca preto preta vermelho cidade porto praia serra vale rio lagoa ponte fonte igreja torre castelo paz
liberdade vitória esperança norte sul leste oeste centro natal barra lapa lages salto campos
bad burg berg feld wald haus hof markt stadt dorf land see bach brunn stein werder essen halle hagen singen plauen weiden wesel kiel
as is in on at to of if so no an or by we he us up my do go be am are was the and for not but all any can had her his one our out day get has him how man new
now old see two way who boy did its let put say she too use bank bar bay bell best big bill bond book boom bow box bush buffalo camp cape castle center chance
church city clay clear coast cold college commerce concord corner cross crown deal deep delta depot dream dry east eagle early enterprise fair faith falls
fall field fish five flat ford forest fort fountain fox free freedom friend front gate given globe golden gold grand grant grass gray green ground grove
gulf hall hand harbor harbour harmony heart hill hills hit home hope hot house hunter hurricane independence indian industry island junction king lake
land last leader legal level liberty light lime line lion little lock long lower main major march mark mary media mercy middle mine mission model moon
mount mountain mobile mud national north oak ocean of opportunity orange order park peace pearl phoenix pilot pine plain plains plant pleasant point pole police
poll port post power prince progress protection queen rapid reading ready red reform republic rich ridge ring river rock rocky rose rough round royal
rush salt sand sea second security senate seven shadow sharp ship short silver six slaughter small smoke snow south spring springs star state steel stone
strong success sugar summit sun super surprise swift tank temple ten three time top tower town trade trap true trust truth uncertain union unity upper
valley victory view village virgin wales wall war water waters wave wells west white why wide wild wind winter wolf wood woods worth yellow young zone
batman man most split bath mobile bitter ham hammer hell rotten war boring dull eye deal sandwich gap lens nancy nice troll lit pins bar brand boom ate
الباب الوحدة النصر السلام الثورة الحرية الجديدة الكبير الصغير القصر القلعة البلد المدينة القرية الجبل الوادي البحر النهر السوق الجسر المطار الميناء الشرق الغرب الشمال الجنوب
الوسط المركز الخليل المنصورة الجزيرة الأحمر الأبيض الأسود الأخضر هيت قم سرت مالي عدن دير تل رأس عين بيت أم أبو واحد الأمل صور حمام مدني بحري ناصر الناصر قصر حي جدة البيضاء حلب نوى الحق العلم
فارس مرو بم خاش ری نور ساری میانه شهر ده راه خانه باغ سر در
ван мир орёл орел тула лом кола луга остров рыбное мирный победа заря новый советский октябрьский ленинский красный белый черный чёрный первый центр
север юг восток запад город поселок село река море гора лес поле дом мост путь союз свобода слава правда надежда коммунар пушкин суд суды сад ключи горки шахты мосты полярный свободный
суми лиман щастя часів мирне перемога центр місто село річка море ліс поле дім міст союз слава воля надія роман бар стрий рівне самбір нова красне біле
ван лод עין גן נס בית שדה הר עיר כפר תל יד רמה חוף ים גבעה שער דרך נווה צור אור לב שלום נשר רחובות יבנה
van batman ordu muş bolu kilis düz yeni eski büyük küçük orta merkez köy kale dağ deniz göl ada köprü çarşı söke of aydın
`;
