/** Adjectives in the masculine singular, written small, and peoples; `demonyms.ts` makes the other forms. */
export const FRENCH_DEMONYMS = `
AD|andorran;AE|émirien,émirati;AF|afghan;AG|antiguayen,antiguais;AI|anguillais;AL|albanais;AM|arménien;AO|angolais;AR|argentin
AT|autrichien;AU|australien;AW|arubais;AX|ålandais;AZ|azerbaïdjanais,azéri,azerbaidjanais,karabakhtsi;BA|bosnien,bosniaque
BB|barbadien;BD|bangladais,bangladeshi,=bangladeshis;BE|belge;BF|burkinabè,burkinabé,=burkinabès,=burkinabe;BG|bulgare;BH|bahreïni,bahreïnien,bahreini
BI|burundais;BJ|béninois;BM|bermudien;BN|brunéien;BO|bolivien;BR|brésilien;BS|bahaméen,bahamien;BT|bhoutanais
BW|botswanais,botswanéen;BY|biélorusse,bélarusse,bélarussien;BZ|bélizien;CA|canadien,québécois
CF|centrafricain;CH|suisse,helvétique;CI|ivoirien;CL|chilien;CM|camerounais;CN|chinois;CO|colombien;CR|costaricien,costaricain
CU|cubain;CV|cap-verdien,capverdien;CW|curacien;CY|chypriote;CZ|tchèque,tchécoslovaque;DE|allemand,est-allemand,ouest-allemand
DJ|djiboutien;DK|danois;DM|dominiquais;DO|dominicain;DZ|algérien;EC|équatorien;EE|estonien;EG|égyptien;EH|sahraoui
ER|érythréen;ES|espagnol,catalan;ET|éthiopien;FI|finlandais;FJ|fidjien;FK|malouin;FM|micronésien;FO|féroïen,féringien
FR|français,corse;GA|gabonais;GB|britannique,anglais,écossais,gallois,nord-irlandais;GD|grenadien;GE|géorgien,abkhaze,sud-ossète
GF|guyanais;GH|ghanéen;GL|groenlandais;GM|gambien;GN|guinéen;GP|guadeloupéen;GQ|équato-guinéen,équatoguinéen
GR|grec,=grecque,=grecques,=grecs,hellénique;GT|guatémaltèque;GU|guamanien;GW|bissau-guinéen,bissaoguinéen;GY|guyanien
HK|hongkongais;HN|hondurien;HR|croate;HT|haïtien;HU|hongrois;ID|indonésien;IE|irlandais;IL|israélien;IM|mannois;IN|indien
IQ|irakien,iraquien;IR|iranien;IS|islandais;IT|italien;JM|jamaïcain,jamaïquain;JO|jordanien;JP|japonais,nippon,=nippone,=nippones
KE|kényan,kenyan;KG|kirghize,kirghiz;KH|cambodgien;KI|kiribatien;KM|comorien;KN|kittitien;KP|nord-coréen;KR|sud-coréen
KW|koweïtien,koweitien;KY|caïmanais;KZ|kazakh,kazakhstanais;LA|laotien;LB|libanais;LC|saint-lucien;LI|liechtensteinois
LK|sri-lankais,srilankais,sri lankais;LR|libérien;LS|lésothan;LT|lituanien;LU|luxembourgeois;LV|letton,=lettonne,=lettonnes;LY|libyen,=libyenne,=libyennes,=libyens
MA|marocain;MC|monégasque;MD|moldave,transnistrien;ME|monténégrin;MG|malgache;MH|marshallais;MK|macédonien,nord-macédonien;ML|malien
MM|birman,rohingya,=rohingyas;MN|mongol;MO|macanais;MQ|martiniquais;MR|mauritanien;MS|montserratien;MT|maltais;MU|mauricien
MV|maldivien;MW|malawien,malawite;MX|mexicain;MY|malaisien;MZ|mozambicain;NA|namibien;NC|néo-calédonien,calédonien,kanak
NE|nigérien;NG|nigérian;NI|nicaraguayen;NL|néerlandais,hollandais;NO|norvégien;NP|népalais;NR|nauruan,nauruen;NU|niuéen
NZ|néo-zélandais,néozélandais;OM|omanais;PA|panaméen;PE|péruvien;PF|polynésien,tahitien;PG|papouan-néo-guinéen,papouasien
PH|philippin;PK|pakistanais;PL|polonais;PM|saint-pierrais;PR|portoricain;PS|palestinien,gazaoui,cisjordanien;PT|portugais
PW|paluan,palaosien;PY|paraguayen,=paraguayenne,=paraguayens,=paraguayennes;QA|qatari,qatarien;RE|réunionnais;RO|roumain;RS|serbe
RU|russe,soviétique,tchétchène;RW|rwandais;SA|saoudien;SB|salomonais,salomonien;SC|seychellois;SD|soudanais;SE|suédois
SG|singapourien;SH|hélénien;SI|slovène;SK|slovaque;SL|sierra-léonais,sierraléonais,sierra-leonais;SM|saint-marinais;SN|sénégalais
SO|somalien,somalilandais;SR|surinamais,surinamien;SS|sud-soudanais;ST|santoméen;SV|salvadorien;SY|syrien;SZ|swazi,eswatinien
TD|tchadien;TG|togolais;TH|thaïlandais,thaï;TJ|tadjik,=tadjike;TL|timorais,est-timorais;TM|turkmène;TN|tunisien;TO|tongien
TR|turc,=turcs,=turque,=turques;TT|trinidadien,trinidéen;TV|tuvaluan;TW|taïwanais,taiwanais;TZ|tanzanien,zanzibarite;UA|ukrainien,criméen
UG|ougandais;US|américain,états-unien,étatsunien;UY|uruguayen,=uruguayenne,=uruguayens,=uruguayennes;UZ|ouzbek,=ouzbèke,=ouzbèkes
VC|vincentais;VE|vénézuélien;VN|vietnamien,sud-vietnamien,nord-vietnamien;VU|vanuatais;WF|wallisien,futunien;WS|samoan,samoen;XK|kosovar
YE|yéménite,sud-yéménite;YT|mahorais;ZA|sud-africain;ZM|zambien;ZW|zimbabwéen
`;
