/** Peoples, which are adjectives too, in the singular; `demonyms.ts` makes plurals and cases. */
export const TURKISH_DEMONYMS = `
AD|Andorralı;AE|Emirlikli;AF|Afgan,Afganistanlı;AG|Antigualı;AL|Arnavut;AM|Ermeni,Ermenistanlı;AO|Angolalı;AR|Arjantinli;AT|Avusturyalı;AU|Avustralyalı
AZ|Azeri,Azerbaycanlı;BA|Bosnalı,Boşnak;BB|Barbadoslu;BD|Bangladeşli;BE|Belçikalı;BF|Burkina Fasolu;BG|Bulgar,Bulgaristanlı;BH|Bahreynli
BI|Burundili;BJ|Beninli;BN|Bruneyli;BO|Bolivyalı;BR|Brezilyalı;BS|Bahamalı;BT|Butanlı;BW|Botsvanalı;BY|Belaruslu,Belarus;BZ|Belizeli;CA|Kanadalı
CD|Kongolu;CF|Orta Afrikalı;CH|İsviçreli;CI|Fildişili;CL|Şilili;CM|Kamerunlu;CN|Çinli;CO|Kolombiyalı;CR|Kosta Rikalı;CU|Kübalı;CV|Yeşil Burunlu
CY|Kıbrıslı;CZ|Çek;DE|Alman;DJ|Cibutili;DK|Danimarkalı;DM|Dominikalı;DO|Dominikli;DZ|Cezayirli;EC|Ekvadorlu;EE|Estonyalı;EG|Mısırlı
EH|Sahravi;ER|Eritreli;ES|İspanyol;ET|Etiyopyalı;FI|Finlandiyalı;FJ|Fijili;FM|Mikronezyalı;FR|Fransız;GA|Gabonlu;GB|İngiliz,Britanyalı,İskoç,Galli
GD|Grenadalı;GE|Gürcü,Abhaz,Güney Osetyalı;GH|Ganalı;GM|Gambiyalı;GN|Gineli;GQ|Ekvator Gineli;GR|Yunan,Yunanlı,Yunanistanlı;GT|Guatemalalı
GW|Gine-Bissaulu;GY|Guyanalı;HK|Hong Konglu;HN|Honduraslı;HR|Hırvat;HT|Haitili;HU|Macar;ID|Endonezyalı;IE|İrlandalı;IL|İsrailli
IN|Hint,Hintli,Hindistanlı;IQ|Iraklı;IR|İranlı;IS|İzlandalı;IT|İtalyan;JM|Jamaikalı;JO|Ürdünlü;JP|Japon;KE|Kenyalı;KG|Kırgız;KH|Kamboçyalı
KI|Kiribatili;KM|Komorlu;KN|Saint Kittsli;KP|Kuzey Koreli;KR|Güney Koreli;KW|Kuveytli;KZ|Kazak,Kazakistanlı;LA|Laoslu;LB|Lübnanlı;LC|Saint Lucialı
LI|Lihtenştaynlı;LK|Sri Lankalı;LR|Liberyalı;LS|Lesotholu;LT|Litvanyalı;LU|Lüksemburglu;LV|Letonyalı;LY|Libyalı;MA|Faslı;MC|Monakolu;MD|Moldovalı
ME|Karadağlı;MG|Madagaskarlı;MH|Marshallı;MK|Makedon,Kuzey Makedonyalı;ML|Malili;MM|Myanmarlı,Arakanlı;MN|Moğol,Moğolistanlı;MR|Moritanyalı;MT|Maltalı
MU|Mauritiuslu;MV|Maldivli;MW|Malavili;MX|Meksikalı;MY|Malezyalı;MZ|Mozambikli;NA|Namibyalı;NE|Nijerli;NG|Nijeryalı;NI|Nikaragualı;NL|Hollandalı
NO|Norveçli;NP|Nepalli;NR|Naurulu;NZ|Yeni Zelandalı;OM|Ummanlı;PA|Panamalı;PE|Perulu;PG|Papua Yeni Gineli;PH|Filipinli;PK|Pakistanlı;PL|Polonyalı
PR|Porto Rikolu;PS|Filistinli,Gazzeli;PT|Portekizli;PW|Palaulu;PY|Paraguaylı;QA|Katarlı;RO|Rumen,Romanyalı;RS|Sırp,Sırbistanlı;RU|Rus,Rusyalı,Sovyet,Çeçen
RW|Ruandalı;SA|Suudi,Suudlu;SB|Solomonlu;SC|Seyşelli;SD|Sudanlı;SE|İsveçli;SG|Singapurlu;SI|Sloven,Slovenyalı;SK|Slovak,Slovakyalı;SL|Sierra Leoneli
SM|San Marinolu;SN|Senegalli;SO|Somalili;SR|Surinamlı;SS|Güney Sudanlı;ST|São Toméli,Sao Tomeli;SV|El Salvadorlu,Salvadorlu;SY|Suriyeli;SZ|Svazi,Esvatinili
TD|Çadlı;TG|Togolu;TH|Taylandlı;TJ|Tacik,Tacikistanlı;TL|Doğu Timorlu,Timorlu;TM|Türkmenistanlı;TN|Tunuslu;TO|Tongalı;TR|Türk,Türkiyeli
TT|Trinidadlı;TV|Tuvalulu;TW|Tayvanlı;TZ|Tanzanyalı;UA|Ukraynalı,Kırımlı;UG|Ugandalı;US|Amerikalı,Amerikan,ABD'li;UY|Uruguaylı;UZ|Özbek,Özbekistanlı
VA|Vatikanlı;VC|Saint Vincentli;VE|Venezuelalı;VN|Vietnamlı;VU|Vanuatulu;WS|Samoalı;XK|Kosovalı;YE|Yemenli;ZA|Güney Afrikalı;ZM|Zambiyalı;ZW|Zimbabveli
`;
