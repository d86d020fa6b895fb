/** Adjectives in the masculine singular, written small; `demonyms.ts` makes the other forms. */
export const SPANISH_DEMONYMS = `
AD|andorrano;AE|emiratí;AF|afgano;AG|antiguano;AI|anguilense;AL|albanés;AM|armenio;AO|angoleño,angolano;AR|argentino;AT|austriaco,austríaco
AU|australiano;AW|arubeño;AZ|azerbaiyano,azerí;BA|bosnio;BB|barbadense;BD|bangladesí,bangladeshí;BE|belga;BF|burkinés,burkinabé,=burkinabés
BG|búlgaro;BH|bareiní,bahreiní;BI|burundés;BJ|beninés,=beninense;BM|bermudeño;BN|bruneano;BO|boliviano;BR|brasileño,brasilero;BS|bahameño
BT|butanés,bhutanés;BW|botsuano,botswanés;BY|bielorruso;BZ|beliceño;CA|canadiense;CF|centroafricano;CH|suizo;CI|marfileño;CL|chileno
CM|camerunés;CN|chino;CO|colombiano;CR|costarricense,=tico,=ticos;CU|cubano;CV|caboverdiano;CW|curazoleño;CY|chipriota,grecochipriota,turcochipriota
CZ|checo,checoslovaco;DE|alemán;DJ|yibutiano;DK|danés;DM|dominiqués;DO|dominicano;DZ|argelino;EC|ecuatoriano;EE|estonio;EG|egipcio
EH|saharaui;ER|eritreo;ES|español,catalán;ET|etíope;FI|finlandés,finés;FJ|fiyiano;FK|malvinense,isleño malvinense;FM|micronesio;FO|feroés
FR|francés;GA|gabonés;GB|británico,inglés,escocés,galés,norirlandés;GE|georgiano,abjasio,surosetio;GF|francoguayanés;GH|ghanés
GL|groenlandés;GM|gambiano;GN|guineano;GP|guadalupeño;GQ|ecuatoguineano;GR|griego,heleno;GT|guatemalteco;GU|guameño;GW|bisauguineano
GY|guyanés;HK|hongkonés;HN|hondureño;HR|croata;HT|haitiano;HU|húngaro;ID|indonesio;IE|irlandés;IL|israelí;IM|manés
IQ|iraquí;IR|iraní;IS|islandés;IT|italiano;JM|jamaiquino,jamaicano;JO|jordano;JP|japonés,nipón;KE|keniano,keniata,kenyano;KG|kirguís,kirguiso
KH|camboyano;KI|kiribatiano;KM|comorense;KN|sancristobaleño;KP|norcoreano;KR|surcoreano;KW|kuwaití;KY|caimanés;KZ|kazajo,kazako;LA|laosiano
LB|libanés;LC|santalucense;LI|liechtensteiniano;LK|esrilanqués,ceilanés;LR|liberiano;LS|lesotense,basoto;LT|lituano;LU|luxemburgués;LV|letón
LY|libio;MA|marroquí;MC|monegasco;MD|moldavo;ME|montenegrino;MG|malgache;MH|marshalés;MK|macedonio,normacedonio;ML|maliense;MM|birmano,rohinyá,rohingya
MN|mongol,=mongoles;MO|macaense;MQ|martiniqués;MR|mauritano;MS|montserratense;MT|maltés;MU|mauriciano;MV|maldivo;MW|malauí,malawiano;MX|mexicano
MY|malasio,=malayo;MZ|mozambiqueño;NA|namibio;NC|neocaledonio,canaco;NE|nigerino;NG|nigeriano;NI|nicaragüense,=nica;NL|neerlandés,holandés
NO|noruego;NP|nepalí,nepalés;NR|nauruano;NU|niuano;NZ|neozelandés;OM|omaní;PA|panameño;PE|peruano;PF|polinesio,tahitiano;PG|papú,papúes
PH|filipino;PK|paquistaní,pakistaní;PL|polaco;PR|puertorriqueño,boricua;PS|palestino,gazatí,cisjordano;PT|portugués,luso,=lusa;PW|palauano
PY|paraguayo;QA|catarí,qatarí;RE|reunionense;RO|rumano;RS|serbio;RU|ruso,soviético,checheno;RW|ruandés;SA|saudí,saudita;SB|salomonense
SC|seychellense;SD|sudanés;SE|sueco;SG|singapurense;SI|esloveno;SK|eslovaco;SL|sierraleonés;SM|sanmarinense;SN|senegalés;SO|somalí,somalo
SR|surinamés;SS|sursudanés,=sudanés del sur;ST|santotomense;SV|salvadoreño;SY|sirio;SZ|suazi,esuatiniano;TD|chadiano;TG|togolés;TH|tailandés
TJ|tayiko;TL|timorense;TM|turcomano;TN|tunecino;TO|tongano;TR|turco;TT|trinitense;TV|tuvaluano;TW|taiwanés;TZ|tanzano;UA|ucraniano,ucranio
UG|ugandés;US|estadounidense,norteamericano;UY|uruguayo;UZ|uzbeko;VA|=vaticano,=vaticana;VC|sanvicentino;VE|venezolano;VN|vietnamita
VU|vanuatuense;WS|samoano;XK|kosovar,=kosovares;YE|yemení,yemenita;ZA|sudafricano;ZM|zambiano;ZW|zimbabuense,zimbabuo
`;
