import type { MeaningTable } from './meanings.ts';

export const TURKISH: MeaningTable = {
  ignored:
    'kalp krizi,siber saldırı,siber saldırılar,siber saldırı*,protesto notası,atom bombası,sığınağ*,nüfus patlaması,hava savunma,hava üssü,grev,grevi,grevde,altın madeni,kömür madeni,maden patlaması,tutuklama kararı,yıldırım çarp*,terörle mücadele',
  air: 'iha,ihalar,siha,sihalar,insansız hava arac*,drone,dronlar,droneları,helikopter*,savaş uçak*,savaş uçağı,uçaklar*,kamikaze drone*',
  airstrike:
    'hava saldırısı,hava saldırıları,hava saldırıs*,hava harekatı,hava bombardıman*,drone saldırısı,drone saldırıları,iha saldırısı,siha saldırısı,hava akını',
  strike: 'vurdu,vuruldu,bombaladı,bombalandı,hedef aldı,hedef alındı,bombardıman*',
  shelling:
    'topçu atış*,top atışı,havan saldırısı,füze saldırısı,füze saldırıları,roket saldırısı,roket saldırıları,havan topu,havan atışı',
  ordnance: 'füze,füzeler,füzeyle,füzesi,roket,roketler,roketle,topçu,havan,mermi',
  fired: 'fırlattı,fırlatıldı,ateşledi,düştü,attı,isabet etti',
  blast: 'el yapımı patlayıcı,eyp,mayın,mayına,mayınlı,bombalı araç,bomba yüklü araç,bomba yüklü',
  bomb: 'patlama,patlamada,patlaması,patlamalar,patladı,bomba,bombalı,patlayıcı,bombalı saldırı',
  suicide: 'intihar saldırısı,intihar bombacısı,canlı bomba,intihar saldırıs*,intihar eylemcisi',
  grenade: 'el bombası,el bombas*',
  chemical: 'kimyasal silah*,kimyasal saldırı*,sarin gazı,klor gazı',
  sexual: 'tecavüz*,cinsel saldırı*,cinsel şiddet,cinsel istismar*',
  kill: 'öldü,öldürdü,öldürüldü,öldürüldüler,öldürülen,öldürülmesi,ölü,hayatını kaybetti,hayatını kaybeden,katledildi,katliam*,cinayet*,şehit,infaz*,suikast*,ölen,can kaybı,etkisiz hale getirildi',
  wound: 'yaralı,yaralandı,yaralanan,yaraladı',
  attack: 'saldırı,saldırısı,saldırıda,saldırılar,saldırdı,saldırısında,baskın*,ateş açtı,silahlı saldırı,ateş açıldı,bıçakla*,saldırıya',
  clash: 'çatışma,çatışmalar,çatışmada,çatışmaları,çatıştı,pusu,pusuya,çatışmalarda,karşılıklı ateş',
  civilian:
    'sivil,siviller,sivili,gazeteci,gazeteciler,çocuk,çocuklar,kadın,kadınlar,öğretmen,köylü,köylüler,çiftçi,doktor,imam,öğrenci,öğrenciler,işçi,vatandaş,çoban',
  person: 'kişi,kişinin,kişiyi,adam',
  state:
    'ordu,ordusu,asker,askerler,askeri,polis,polisler,jandarma,güvenlik güçleri,korucu,mehmetçik,güvenlik güçlerinin,polis memuru,güçleri,askerin',
  rebel:
    'terörist,teröristler,militan,militanlar,isyancı,isyancılar,silahlı grup*,milis*,silahlı kişi*,ayrılıkçı*,silahlı saldırgan*,çete*',
  target: 'kontrol noktası,karakol*,konvoy*,devriye*,mevzi*,askeri üs,kışla*,askeri üsse',
  protest:
    'protesto,protestolar,protestoda,protesto etti,gösteri,gösteriler,göstericiler,yürüyüş,miting,eylemciler,eylem yaptı,oturma eylemi,protestocu*',
  riot: 'isyan çıktı,taş attı,lastik yaktı,barikat*,molotof*,ayaklanma,olaylar çıktı',
  mob: 'linç*,öfkeli kalabalık,toplu kavga',
  disperse: 'biber gazı,göz yaşartıcı gaz,gözyaşartıcı gaz,tazyikli su,plastik mermi,dağıttı,dağıtıldı,müdahale etti',
  'live-fire': 'gerçek mermi,göstericilere ateş,protestoculara ateş',
  abduct: 'kaçırıldı,kaçırdı,kaçırılan,rehin*,alıkonuldu,zorla kaybedil*',
  release: 'serbest bırakıldı,kurtarıldı,serbest bıraktı',
  arrest: 'gözaltı,gözaltına,tutukla*,yakalandı,gözaltına alındı',
  agreement: 'barış anlaşması,ateşkes anlaşması,esir takası,ateşkes ilan etti,ateşkes yürürlüğe girdi,ateşkeste anlaştı',
  pact: 'anlaşma,ateşkes,anlaşması,mutabakat',
  agreed: 'imzaladı,imzalandı,anlaştı,vardı',
  loot: 'yağma*,yağmaladı,ateşe verdi,yaktı,kundakla*,yıktı,yakıldı',
  property: 'ev,evler,evleri,evi,dükkan*,araç,araçlar,köy,mülk*,hayvan*',
  capture: 'ele geçirdi,kontrolünü ele geçirdi,işgal etti,kontrolü ele aldı,düştü kontrolüne',
  retake: 'geri aldı,kurtardı,kontrolü geri aldı,yeniden ele geçirdi',
  settlement:
    'kent,kenti,kentin,şehir,şehri,köy,köyü,köyünü,bölge,bölgesi,bölgesini,ilçe,ilçesi,ilçesini,üs,havaalanı,kasaba,kasabası,mevzileri',
  transfer: 'çekildi,geri çekildi,çatışmasız,tahliye etti',
  disrupt: 'imha edildi,etkisizleştirildi bomba,ele geçirildi silah,silah ele geçirildi,önlendi,imha etti,mühimmat ele geçirildi',
  intercept: 'düşürüldü,düşürdü,önledi,engelledi,imha etti',
  change: 'teslim oldu,silah bıraktı,konuşlandı,konuşlandırdı,sevk etti,takviye',
  cause: 'karşı,talebiyle,desteklemek,protesto etmek için',
  not: 'değil,yok,olmadan,tatbikat*,film,dizi',
  plan: 'planlıyor,planladı,tehdit,tehdidi,olası,önlemek,hazırlık*,çağrısı,çağrı,uyarı,uyardı',
  accident: 'kaza*,deprem*,sel,yangın*,trafik kazası,göçük,heyelan,doğalgaz patlaması,tüp patlaması',
  past: 'yıldönümü,yıl dönümü,anma,anıldı,dava,davası,mahkeme*,müze*,belgesel*,yıl önce,tarihi',
  dead: 'öldü,öldürüldü,ölü,hayatını kaybetti,hayatını kaybeden,öldürdü,katledildi,şehit oldu,şehit,can verdi,yaşamını yitirdi,etkisiz hale getirildi,öldürülen',
  hurt: 'yaralandı,yaralı,yaraladı,yaralanan',
  toll: 'ölü sayısı,can kaybı,ölenlerin sayısı,hayatını kaybedenlerin sayısı',
  'no-dead': 'can kaybı yok,can kaybı yaşanmadı,ölen olmadı,ölü yok',
  'no-hurt': 'yaralanan olmadı,yaralı yok',
  'at-least': 'en az,fazla,aşkın,asgari',
  'at-most': 'en fazla,en çok',
  about: 'yaklaşık,civarında',
  part: 'aralarında,dahil',
  people:
    'kişi,kişinin,kişiyi,asker,askerin,polis,sivil,sivilin,çocuk,kadın,militan,terörist,işçi,gazeteci,köylü,öğrenci,göçmen,filistinli,vatandaş',
  thing:
    'yıl,yaşındaki,yaşında,ay,gün,saat,dakika,hafta,km,kilometre,metre,dolar,lira,ev,araç,tank,roket,füze,kez,köy,iha,drone,ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık,ton',
  aux: 've,da,de,daha,olarak',
  says: 'dedi,açıkladı,bildirdi,söyledi,duyurdu,belirtti,açıklandı',
};
