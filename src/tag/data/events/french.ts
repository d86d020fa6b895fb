import type { MeaningTable } from './meanings.ts';

export const FRENCH: MeaningTable = {
  ignored:
    "crise cardiaque,attaque cardiaque,cyberattaque,cyberattaques,attaque informatique,note de protestation,grève,grèves,mandat d'arrêt,tuer le temps,tuer le match,bombe atomique,alerte à la bombe,manifestation culturelle,manifestation sportive,manifestations sportives,manifestations culturelles,lance-grenades,lance-roquettes,mine d'or,mines d'or,mine de charbon,défense aérienne,base aérienne,transport aérien,à feu doux,coup de feu vert,violation du cessez-le-feu,violations du cessez-le-feu,appelle à un cessez-le-feu,appel au cessez-le-feu,lancement d'une fusée",
  air: 'drone,drones,avion de chasse,avions de chasse,avions de combat,hélicoptère,hélicoptères,aviation,avions',
  airstrike:
    'frappe aérienne,frappes aériennes,raid aérien,raids aériens,attaque de drone,attaque de drones,attaques de drones,attaque au drone,frappe de drone,frappes de drones,bombardement aérien,bombardements aériens,attaque aérienne,attaques aériennes,frappe de drones',
  strike: 'frappe,frappes,frappé,frappée,bombardé,bombardée,bombardés,bombarde,bombardent,bombardement,bombardements,visé,ciblé,ciblant',
  shelling:
    "pilonnage,pilonnages,pilonné,pilonnée,tirs d'artillerie,tir d'artillerie,tirs de mortier,tirs de roquettes,tir de roquette,tir de roquettes,attaque de missiles,attaques de missiles,tirs de missiles,tir de missile,frappe de missile,frappes de missiles,obus de mortier",
  ordnance: 'roquette,roquettes,missile,missiles,mortier,mortiers,artillerie,obus',
  fired: 'tiré,tirés,tirée,tirées,lancé,lancés,lancées,tombé,tombés,tombée,tombées,tirent,lance',
  blast:
    'engin explosif improvisé,engins explosifs improvisés,engin explosif,engins explosifs,voiture piégée,voitures piégées,mine antipersonnel,mines antipersonnel,mine terrestre,mines terrestres,sauté sur une mine,saute sur une mine,bombe artisanale,bombes artisanales,colis piégé,véhicule piégé,camion piégé,une mine',
  bomb: 'bombe,bombes,explosion,explosions,explosé,attentat à la bombe,attentats,attentat,explosifs,déflagration',
  suicide:
    "attentat-suicide,attentat suicide,attentats-suicides,attentats suicides,kamikaze,kamikazes,s'est fait exploser,se sont fait exploser,se fait exploser,ceinture explosive,attaque-suicide,attaque suicide",
  grenade: 'grenade,grenades',
  chemical: 'arme chimique,armes chimiques,attaque chimique,attaques chimiques,gaz sarin,gaz de chlore',
  sexual: 'viol,viols,violée,violées,violences sexuelles,violence sexuelle,agression sexuelle,agressions sexuelles',
  kill: 'tué,tués,tuée,tuées,tue,tuent,tuer,tuant,mort,morts,morte,mortes,assassiné,assassinés,assassinat,assassinats,massacre,massacres,massacré,massacrés,exécuté,exécutés,exécutions,abattu,abattus,décapité,décapités,égorgé,égorgés,meurtre,meurtres',
  wound: 'blessé,blessés,blessée,blessées,blessant,blesse',
  attack:
    'attaque,attaques,attaqué,attaqués,attaquée,attaquent,assaut,raid,raids,fusillade,ouvert le feu,ouvrent le feu,agression,incursion,assaillants,poignardé,tirs,coups de feu',
  clash:
    'affrontement,affrontements,affronté,affrontent,combat,combats,accrochage,accrochages,embuscade,embuscades,échange de tirs,échanges de tirs,bataille,offensive,contre-offensive,repoussé,escarmouches',
  civilian:
    'civil,civils,villageois,habitant,habitants,agriculteur,agriculteurs,éleveurs,berger,bergers,journaliste,journalistes,humanitaire,humanitaires,enseignant,enseignants,élèves,enfant,enfants,femme,femmes,prêtre,fidèles,commerçants,chauffeur,chauffeurs,passagers,réfugiés,déplacés,résidents,médecin,activiste,militant associatif',
  person: 'personne,personnes,homme,hommes,gens',
  state:
    "armée,soldat,soldats,militaire,militaires,police,policier,policiers,gendarme,gendarmes,forces de sécurité,forces de l'ordre,forces gouvernementales,forces armées,troupes,garde nationale,casques bleus",
  rebel:
    'rebelle,rebelles,terroriste,terroristes,djihadiste,djihadistes,jihadistes,insurgés,combattant,combattants,milice,milices,miliciens,hommes armés,groupe armé,groupes armés,bandits,islamistes,guérilla,guérilleros,individus armés,séparatistes,mercenaires,gang,gangs,assaillants',
  target: 'base militaire,camp militaire,convoi,patrouille,poste de contrôle,position,positions,caserne,poste de police,poste militaire',
  protest:
    'manifestation,manifestations,manifestant,manifestants,manifesté,manifestent,manifester,protestation,protestations,marche pacifique,rassemblement,rassemblements,sit-in,descendus dans la rue,protesté,protestent',
  riot: 'émeute,émeutes,émeutiers,jets de pierres,jeté des pierres,cocktails molotov,barricades,pneus brûlés,brûlé des pneus,heurts avec la police,heurts entre manifestants,affrontements avec la police,échauffourées,casseurs,vandalisé',
  mob: 'lynchage,lynché,lynchés,foule en colère,vindicte populaire,violences intercommunautaires,justice populaire',
  disperse:
    'gaz lacrymogène,gaz lacrymogènes,dispersé,dispersés,dispersée,disperser,dispersent,canon à eau,canons à eau,balles en caoutchouc,matraques,tirs de sommation',
  'live-fire':
    'balles réelles,tiré sur les manifestants,tirent sur les manifestants,tiré sur la foule,manifestants tués,tirs à balles réelles',
  abduct: 'enlevé,enlevés,enlevée,enlevées,enlèvement,enlèvements,kidnappé,kidnappés,kidnapping,otage,otages,disparition forcée,rapt',
  release: 'libéré,libérés,libérée,libérées,libération,relâchés',
  arrest: 'arrêté,arrêtés,arrêtée,arrêtées,arrestation,arrestations,interpellé,interpellés,interpellations,détenus,garde à vue',
  agreement:
    'accord de paix,accord de cessez-le-feu,accords de paix,signé un accord,signent un accord,conclu un accord,échange de prisonniers,trêve entrée en vigueur,cessez-le-feu entre en vigueur,annoncé un cessez-le-feu',
  pact: 'accord,cessez-le-feu,trêve,traité',
  agreed: 'signé,signent,conclu,signature,accepté',
  loot: 'pillé,pillés,pillée,pillage,pillages,pillent,incendié,incendiés,incendiée,incendiées,incendient,brûlé,brûlés,brûlées,saccagé,saccagés,démoli,démolies,rasé,détruit,volé du bétail',
  property: 'maison,maisons,village,villages,boutique,boutiques,magasins,bétail,véhicules,véhicule,école,église,biens,récoltes,greniers',
  capture:
    "s'empare,s'emparent,s'est emparé,se sont emparés,pris le contrôle,prend le contrôle,prennent le contrôle,prise de,capturé,capture,conquis,occupé,tombée aux mains,tombé aux mains,prise de contrôle",
  retake: 'repris,reprend,reprennent,reprise,reprise de,repris le contrôle,libéré la ville,reconquis',
  settlement:
    'ville,villes,village,villages,localité,localités,base,bases,position,positions,zone,zones,territoire,aéroport,quartier,colline,contrôle,région',
  transfer: "retrait,se retire,se retirent,s'est retiré,se sont retirés,sans combat,sans combattre",
  disrupt: "désamorcé,désamorcée,neutralisé,déjoué,déjoués,cache d'armes,caches d'armes,saisi des armes,saisie d'armes,découvert",
  intercept: 'intercepté,interceptés,interceptent,abattu un drone,abattu des drones,interception',
  base: 'établi une base,installé une base,nouvelle base militaire,installé un campement',
  change: 'reddition,rendus,déserté,désertion,déployé,déployés,déploiement,renforts,rallié,ralliement,déposé les armes,désarmement',
  cause: 'contre,pour dénoncer,pour réclamer,pour exiger,pour demander,en soutien,réclamant,exigeant,dénonçant,après,suite à',
  not: 'ne,pas,aucun,aucune,sans,ni,jamais,exercice,exercices,film,fictif',
  plan: 'prévoit,prévu,prévue,menace,menacé,menacent,menacer,planifie,planifié,pourrait,pourraient,prépare,préparent,risque,crainte,craint,appelle,appellent,appelé,appel,éviter,empêcher,si,projet',
  accident:
    'accident,séisme,inondations,incendie,collision,tremblement de terre,naufrage,épidémie,fuite de gaz,éboulement,avalanche,ouragan',
  past: 'anniversaire,commémore,commémoration,commémorent,hommage,mémoire,procès,condamné,condamnés,jugé,jugés,documentaire,musée,historien,histoire,il y a',
  dead: 'tué,tués,tuée,tuées,mort,morts,morte,mortes,assassiné,assassinés,massacré,massacrés,exécuté,exécutés,abattu,abattus,égorgés,péri,décédés,décès,perdu la vie,tuées par balles',
  'dead-after': 'tue,tuent,tuer,tuant,coûté la vie,coûté la vie à,assassine,mort de,meurtre de,exécutent,corps de',
  'dead-before': 'corps,cadavres',
  hurt: 'blessé,blessés,blessée,blessées',
  'hurt-after': 'blesse,blessent,blessant,blesser',
  toll: "bilan,nombre de morts,nombre de tués,bilan s'alourdit,bilan passe",
  'no-dead':
    'aucun mort,pas de victimes,aucune victime,sans faire de victimes,sans faire de victime,pas fait de victimes,pas fait de victime,pas fait de mort,aucun décès',
  'no-hurt':
    'aucun blessé,pas de victimes,aucune victime,sans faire de victimes,sans faire de victime,pas fait de victimes,pas fait de blessé',
  'at-least': "au moins,plus de,plus d'un,pas moins de,au minimum",
  'at-most': "jusqu'à,moins de,au plus,au maximum",
  about: 'environ,près de,quelque,quelques,à peu près,une',
  between: 'entre,de',
  part: 'dont,y compris,parmi lesquels,parmi eux,parmi lesquelles',
  people:
    'personne,personnes,civil,civils,soldat,soldats,militaire,militaires,policier,policiers,gendarme,gendarmes,enfant,enfants,femme,femmes,homme,hommes,habitants,villageois,terroristes,terroriste,rebelles,combattants,combattant,djihadistes,jihadistes,assaillants,journalistes,membres,autres,autre,manifestants,manifestant,migrants,passagers,victimes,élèves,étudiants,miliciens,bandits,morts,blessés,paysans,fidèles,corps,tués,humanitaires,employés,agents',
  thing:
    'an,ans,année,années,mois,semaines,semaine,jours,jour,heures,heure,minutes,km,kilomètres,mètres,pour cent,euros,dollars,francs,maisons,véhicules,véhicule,voitures,chars,drones,drone,roquettes,missiles,obus,fois,villages,localités,attaques,frappes,bâtiments,vaches,bœufs,moutons,motos,tonnes,janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
  aux: 'a été,ont été,été,est,sont,étaient,était,a,ont,avaient,fait,faisant,ainsi,également',
  says: 'a déclaré,a annoncé,a indiqué,a affirmé,ont indiqué,ont annoncé,a rapporté,ont rapporté,annonce,affirme,indique,ont déclaré,rapporte,ont affirmé,a précisé',
  according: "selon,d'après,de source,citant,indique-t-on",
};
