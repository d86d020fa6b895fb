import { fold } from '../characters.ts';

/** Words of each value; several languages in one line. Scripts and spellings hardly overlap; where they do, the value is the same. */
const VALUES = `
0|zero,cero,ноль,нуль,صفر
1|one,un,una,uno,один,одна,одного,одну,одно,один,одним,واحد,واحده,واحدا,יחיד,אחד,אחת,bir,یک
2|two,deux,dos,два,две,двое,двух,двоих,двумя,двоє,двох,дві,двум,اثنان,اثنين,اثنتين,اثنتان,شخصان,شخصين,جنديان,جنديين,طفلان,طفلين,مسلحان,عنصرين,عنصران,امرأتان,امرأتين,ضابطين,ضابطان,שני,שתי,שניים,iki,دو,dois,duas,zwei
3|three,trois,tres,три,трое,трех,троих,троє,трьох,тремя,ثلاثه,ثلاث,שלושה,שלוש,üç,سه,três,drei
4|four,quatre,cuatro,четыре,четверо,четырех,четверых,четверо,чотири,чотирьох,чотирма,أربعه,أربع,ארבעה,ארבע,dört,چهار,vier
5|five,cinq,cinco,пять,пятеро,пяти,пятерых,п'ять,п'ятеро,п'ятьох,пятью,خمسه,خمس,חמישה,חמש,beş,پنج,fünf
6|six,seis,шесть,шестеро,шести,шестерых,шість,шестеро,шістьох,سته,ست,שישה,שש,altı,شش,sechs
7|seven,sept,siete,семь,семеро,семи,семерых,сім,сімох,سبعه,سبع,שבעה,שבע,yedi,هفت,sete,sieben
8|eight,huit,ocho,восемь,восьмеро,восьми,восьмерых,вісім,вісьмох,ثمانيه,ثماني,ثمان,שמונה,sekiz,هشت,oito,acht
9|nine,neuf,nueve,девять,девятеро,девяти,дев'ять,дев'ятеро,дев'ятьох,تسعه,تسع,תשעה,תשע,dokuz,nove,neun
10|ten,dix,diez,десять,десяти,десятеро,عشره,عشر,עשרה,עשר,ده,dez,zehn
11|eleven,onze,once,одиннадцать,одиннадцати,одинадцять,одинадцяти,elf
12|twelve,douze,doce,двенадцать,двенадцати,дванадцять,дванадцяти,doze,zwölf
13|thirteen,treize,trece,тринадцать,тринадцати,тринадцять,тринадцяти,treze,dreizehn
14|fourteen,quatorze,catorce,четырнадцать,четырнадцати,чотирнадцять,чотирнадцяти,vierzehn
15|fifteen,quinze,quince,пятнадцать,пятнадцати,п'ятнадцять,п'ятнадцяти,fünfzehn
16|sixteen,seize,dieciséis,шестнадцать,шестнадцати,шістнадцять,шістнадцяти,dezesseis,dezasseis,sechzehn
17|seventeen,diecisiete,семнадцать,семнадцати,сімнадцять,dezessete,dezassete,siebzehn
18|eighteen,dieciocho,восемнадцать,восемнадцати,вісімнадцять,dezoito,achtzehn
19|nineteen,diecinueve,девятнадцать,девятнадцати,дев'ятнадцять,dezenove,dezanove,neunzehn
20|twenty,vingt,veinte,двадцать,двадцати,двадцять,двадцяти,عشرون,عشرين,עשרים,yirmi,بیست,vinte,zwanzig
21|veintiuno,veintiún
22|veintidós
23|veintitrés
24|veinticuatro
25|veinticinco
26|veintiséis
27|veintisiete
28|veintiocho
29|veintinueve
30|thirty,trente,treinta,тридцать,тридцати,тридцять,тридцяти,ثلاثون,ثلاثين,שלושים,otuz,سی,trinta,dreißig
40|forty,quarante,cuarenta,сорок,сорока,أربعون,أربعين,ארבעים,kırk,چهل,quarenta,vierzig
50|fifty,cinquante,cincuenta,пятьдесят,пятидесяти,п'ятдесят,خمسون,خمسين,חמישים,elli,پنجاه,cinquenta,fünfzig
60|sixty,soixante,sesenta,шестьдесят,шістдесят,ستون,ستين,שישים,altmış,شصت,sessenta,sechzig
70|seventy,septante,setenta,семьдесят,сімдесят,سبعون,سبعين,שבעים,yetmiş,هفتاد,siebzig
80|eighty,ochenta,восемьдесят,вісімдесят,ثمانون,ثمانين,שמונים,seksen,هشتاد,oitenta,achtzig
90|ninety,nonante,noventa,девяносто,дев'яносто,تسعون,تسعين,תשעים,doksan,نود,neunzig
100|hundred,cent,cien,ciento,сто,ста,مئه,مائه,מאה,yüz,صد,cem,cento,hundert
200|doscientos,doscientas,двести,двісті,مئتي,مئتين,مائتين,מאתיים,دویست,duzentos,duzentas
300|trescientos,trescientas,триста,سیصد,trezentos,trezentas
400|cuatrocientos,четыреста,чотириста,چهارصد,quatrocentos
500|quinientos,пятьсот,п'ятсот,پانصد,quinhentos
1000|thousand,mille,mil,тысяча,тысяч,тысячи,тысячу,тыс,тисяча,тисяч,тисячі,тис,ألف,آلاف,ألفا,אלף,bin,هزار,tausend
2000|ألفي,ألفين,אלפיים
1000000|million,millions,millones,миллион,миллиона,миллионов,млн,мільйон,мільйонів,مليون,ملايين,milyon,میلیون,milhão,milhões,millionen
`;

/** Groups that give only a lower bound: "dozens" are two dozen at least. */
const LOWER_BOUNDS = `
20|tens,dizaines,decenas,dezenas,десятки,десятков,десяткам,десятків,عشرات,onlarca,עשרות,ده‌ها
24|dozens,douzaines,docenas,dúzias,Dutzende,Dutzenden
40|scores
200|hundreds,centaines,centenas,Hunderte,Hunderten,centenares,cientos,сотни,сотен,сотні,сотень,مئات,yüzlerce,מאות,صدها
2000|thousands,milliers,miles,milhares,Tausende,Tausenden,binlerce,אלפי,هزاران
`;

/** Nouns that are a number together with the word before: "two dozen", "une dizaine". */
const GROUPS = `
2|couple,pair
10|dizaine,decena,dezena,десяток,десятка
12|dozen,douzaine,docena,dúzia,Dutzend,дюжина
15|quinzaine,quincena
20|score,vingtaine,veintena
30|trentaine,treintena
40|quarantaine,cuarentena
50|cinquantaine,cincuentena
100|centaine,centenar,сотня,сотню
`;

/** Values by word; of phrases the first word is meant. */
function readTable(text: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of text.trim().split('\n')) {
    const [value = '', words = ''] = line.split('|');
    for (const word of words.split(',')) if (!word.includes(' ')) values.set(fold(word), Number(value));
  }
  return values;
}

export const NUMBER_WORDS = readTable(VALUES);
export const LOWER_BOUND_WORDS = readTable(LOWER_BOUNDS);
export const GROUP_WORDS = readTable(GROUPS);

/** Articles that count one person: "a soldier". */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another']);
/** Between parts of one number: "one hundred and fifty", "cincuenta y dos". */
export const AND_WORDS: ReadonlySet<string> = new Set(['and', 'y', 'et', 'и', 'та', 'و']);
/** Between the ends of a range. */
export const TO_WORDS: ReadonlySet<string> = new Set(
  ['to', 'and', 'or', 'a', 'à', 'y', 'et', 'ou', 'o', 'до', 'и', 'или', 'і', 'або', 'та', 'إلى', 'و', 'أو', 'تا', 'ile'].map(fold),
);
