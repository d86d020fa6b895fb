import type { MeaningTable } from './meanings.ts';

export const PORTUGUESE: MeaningTable = {
  ignored:
    'ataque cardíaco,ataque do coração,ataque de pânico,ciberataque,ciberataques,greve,greves,bomba atômica,bomba atómica,bomba de água,bombas de água,ameaça de bomba,mina de ouro,minas de ouro,defesa aérea,base aérea,tráfego aéreo,lança-granadas,lança-foguetes,choque frontal,explosão demográfica,violação do cessar-fogo,violações do cessar-fogo,violação dos direitos,violações dos direitos,violação de direitos,violações de direitos,mandado de prisão,prisão domiciliar,prisão domiciliária,bombeiro,bombeiros',
  air: 'drone,drones,caça,caças,avião de combate,aviões de combate,helicóptero,helicópteros,aviação,aviões',
  airstrike:
    'ataque aéreo,ataques aéreos,bombardeio aéreo,bombardeios aéreos,bombardeamento aéreo,bombardeamentos aéreos,ataque com drones,ataques com drones,ataque com drone,ataque de drone,ataque de drones,ataques de drones,incursão aérea,incursões aéreas',
  strike: 'bombardeio,bombardeios,bombardeamento,bombardeamentos,bombardeou,bombardearam,bombardeia,bombardeiam,atingiu,atingiram',
  shelling:
    'fogo de artilharia,ataque com mísseis,ataques com mísseis,ataque de mísseis,ataque com foguetes,ataques com foguetes,lançamento de foguetes,disparos de artilharia,fogo de morteiro,ataque de artilharia,ataques de artilharia',
  ordnance: 'foguete,foguetes,míssil,mísseis,morteiro,morteiros,artilharia,obus,obuses,projétil,projéteis,projéctil,projécteis',
  fired: 'disparou,dispararam,disparado,disparados,lançou,lançaram,lançados,lança,lançam,caiu,caíram',
  blast:
    'artefato explosivo,artefatos explosivos,artefacto explosivo,engenho explosivo,engenhos explosivos,carro-bomba,carro bomba,carros-bomba,caminhão-bomba,mina antipessoal,minas antipessoal,mina terrestre,minas terrestres,campo minado',
  bomb: 'bomba,bombas,explosão,explosões,explodiu,explodiram,explosivo,explosivos,detonou,detonação,atentado,atentados,dinamite',
  suicide:
    'atentado suicida,atentados suicidas,homem-bomba,mulher-bomba,homens-bomba,ataque suicida,ataques suicidas,bombista suicida,bombistas suicidas,terrorista suicida,explodiu-se,colete explosivo',
  grenade: 'granada,granadas',
  chemical: 'arma química,armas químicas,ataque químico,ataques químicos,gás sarin',
  sexual: 'violência sexual,abuso sexual,abusos sexuais,agressão sexual,estupro,estupros,estuprada,estupradas,violada,violadas',
  kill: 'morto,mortos,morta,mortas,morreu,morreram,morrem,morre,matou,mataram,matam,mata,matar,assassinado,assassinados,assassinada,assassinadas,assassinou,assassinaram,assassinato,assassinatos,assassínio,massacre,massacres,chacina,chacinas,executado,executados,executaram,execução,execuções,abatido,abatidos,homicídio,homicídios,degolado,degolados,decapitado,decapitados,decapitaram',
  wound: 'ferido,feridos,ferida,feridas,feriu,feriram,baleado,baleados,baleada',
  attack:
    'ataque,ataques,atacou,atacaram,atacam,ataca,atacado,assalto,assaltaram,tiroteio,tiroteios,abriu fogo,abriram fogo,agressão,incursão,esfaqueado,emboscado,disparos,tiros',
  clash:
    'confronto,confrontos,enfrentamento,enfrentamentos,entraram em confronto,combate,combates,embate,embates,emboscada,emboscadas,troca de tiros,batalha,ofensiva,contraofensiva,escaramuça,repeliram,repeliu',
  civilian:
    'civil,civis,camponês,camponeses,aldeões,agricultores,agricultor,pastores,jornalista,jornalistas,trabalhadores humanitários,professor,professora,professores,estudante,estudantes,aluno,alunos,criança,crianças,menino,menina,mulher,mulheres,padre,padres,comerciante,comerciantes,motorista,passageiros,refugiados,deslocados,moradores,residentes,habitantes,líder comunitário,indígena,indígenas,ativista,ativistas,activista,prefeito,candidato,médico,vereador,vereadora,advogado',
  person: 'pessoa,pessoas,homem,homens,jovem,jovens,gente',
  state:
    'exército,soldado,soldados,militar,militares,polícia,policial,policiais,polícias,agentes,forças de segurança,forças de defesa,forças armadas,tropas,guarda nacional,marinha,fuzileiros,forças governamentais,força aérea',
  rebel:
    'rebelde,rebeldes,guerrilheiro,guerrilheiros,guerrilha,terrorista,terroristas,jihadista,jihadistas,insurgente,insurgentes,combatentes,milícia,milícias,milicianos,homens armados,grupo armado,grupos armados,dissidentes,paramilitares,pistoleiros,cartel,gangue,gangues,traficantes,bandidos,criminosos,facção,facções,grupo criminoso',
  target:
    'base militar,acampamento,comboio,patrulha,posto de controle,posto de controlo,delegacia,esquadra,posto militar,quartel,posições,posição',
  protest:
    'protesto,protestos,protestaram,protestou,protestam,manifestação,manifestações,manifestante,manifestantes,marcha,marchas,marcharam,passeata,passeatas,mobilização,concentração,bloqueio de estradas',
  riot: 'distúrbio,distúrbios,tumulto,tumultos,barricada,barricadas,coquetéis molotov,cocktails molotov,atiraram pedras,lançaram pedras,queimaram pneus,vandalismo,confrontos com a polícia,motim,motins,rebelião em presídio',
  mob: 'linchamento,linchamentos,linchado,lincharam,multidão enfurecida,justiça pelas próprias mãos,justiça popular',
  disperse:
    'gás lacrimogêneo,gás lacrimogéneo,dispersou,dispersaram,dispersar,dispersados,canhões de água,canhão de água,balas de borracha,dispersa',
  'live-fire': 'munição real,munição letal,balas reais,disparou contra manifestantes,dispararam contra manifestantes,manifestantes mortos',
  abduct:
    'sequestro,sequestros,sequestrado,sequestrados,sequestrada,sequestradas,sequestraram,sequestrou,sequestra,raptado,raptados,raptada,raptadas,raptaram,raptou,rapto,raptos,refém,reféns,desaparecimento forçado,desaparecimentos forçados',
  release: 'libertado,libertados,libertada,libertadas,libertaram,libertou,libertação,resgatado,resgatados,resgataram',
  arrest:
    'prisão de,prisões,preso,presos,presa,prendeu,prenderam,prendem,detido,detidos,detida,deteve,detiveram,detenção,detenções,capturado,capturados',
  agreement:
    'acordo de paz,acordos de paz,acordo de cessar-fogo,cessar-fogo entra em vigor,troca de prisioneiros,assinaram um acordo,assinam acordo,assinou um acordo,concordaram com um cessar-fogo,declarou uma trégua',
  pact: 'acordo,cessar-fogo,trégua,pacto',
  agreed: 'assinaram,assinam,assinou,assina,acordaram,concordaram,alcançaram,chegaram a',
  loot: 'saque,saques,saquearam,saqueou,saqueado,pilhagem,pilharam,queimaram,incendiaram,incendiou,incendiado,incendiados,incendiadas,destruíram,demoliram,demolição,roubaram,roubo',
  property:
    'casa,casas,habitações,loja,lojas,veículo,veículos,comércios,aldeia,gado,escola,igreja,bens,colheitas,caminhões,camiões,ônibus,autocarros',
  capture:
    'tomaram,tomou o controle,tomaram o controle,tomou o controlo,tomaram o controlo,tomada de,capturou,capturaram,ocuparam,ocupou,apoderaram-se,apoderou-se,conquistou,conquistaram,caiu nas mãos',
  retake: 'recuperou,recuperaram,retomou,retomaram,reconquistou,reconquistaram,recuperou o controle',
  settlement:
    'cidade,cidades,vila,vilas,localidade,localidades,aldeia,aldeias,base,bases,posições,zona,território,aeroporto,bairro,colina,controle,controlo,município,região',
  transfer: 'retirou-se,retiraram-se,se retirou,se retiraram,retirada,sem combate,recuo,sem resistência',
  disrupt:
    'desativou,desativaram,desativada,frustrou,frustraram,arsenal,apreendeu,apreenderam,apreensão,apreendido,apreendidos,esconderijo de armas',
  intercept: 'interceptou,interceptaram,interceptado,interceptados,intercetou,abateu,abateram,derrubou,derrubaram,derrubado,derrubados',
  base: 'instalou uma base,nova base militar,estabeleceu uma base,estabeleceram uma base',
  change:
    'rendeu-se,renderam-se,se rendeu,se renderam,rendição,desertou,desertaram,deserção,desmobilizados,deslocou tropas,enviou tropas,reforços,depuseram as armas,desarmamento,entregaram as armas',
  cause: 'contra,para exigir,para pedir,exigindo,em apoio,pela,pelo,após,denunciar,exigir',
  not: 'não,nenhum,nenhuma,sem,nem,nunca,simulacro,simulação,exercício,exercícios,filme,fictício',
  plan: 'planeja,planejam,planejava,planeia,planejado,planeado,ameaça,ameaçou,ameaçam,ameaçaram,poderia,poderiam,prepara,preparam,evitar,impedir,prevenir,risco,medo,temem,convoca,convocou,convocam,apelo,se,possível',
  accident:
    'acidente,terremoto,terramoto,sismo,inundações,enchentes,incêndio,choque,deslizamento,furacão,vazamento de gás,naufrágio,epidemia,explosão de gás,fogos de artifício',
  past: 'aniversário,comemora,comemoração,homenagem,memória,julgamento,condenado,condenados,condenação,sentença,documentário,museu,historiador,história,há anos,há um ano',
  dead: 'morto,mortos,morta,mortas,morreu,morreram,morrem,morre,assassinado,assassinados,assassinada,assassinadas,executados,abatido,abatidos,decapitados,degolados,massacrados,perderam a vida,mortes,óbitos',
  'dead-after':
    'matou,mataram,matam,mata,matar,matando,assassinou,assassinaram,assassinam,abateram,massacre de,assassinato de,morte de,corpos de,decapitaram,mortes de',
  'dead-before': 'cadáveres,corpos',
  hurt: 'ferido,feridos,ferida,feridas,baleado,baleados,ficaram feridos,ficaram feridas',
  'hurt-after': 'feriu,feriram,ferindo,fere',
  toll: 'número de mortos,número de mortes,número de vítimas,total de mortos,balanço',
  'no-dead':
    'não houve mortos,não houve vítimas,sem vítimas,não há vítimas,não deixou vítimas,não há registro de vítimas,nenhum morto,sem mortos,não há mortos',
  'no-hurt':
    'não houve feridos,não houve vítimas,sem vítimas,não há vítimas,não deixou vítimas,não há registro de feridos,nenhum ferido,sem feridos,não há feridos',
  'at-least': 'pelo menos,ao menos,mais de,no mínimo,não menos de',
  'at-most': 'até,menos de,no máximo',
  about: 'uns,umas,quase,cerca de,por volta de,aproximadamente,em torno de',
  between: 'entre,de',
  part: 'incluindo,incluindo-se,entre eles,entre elas,entre os quais,deles,dos quais,inclusive',
  people:
    'pessoa,pessoas,civil,civis,soldado,soldados,militar,militares,policial,policiais,polícias,agentes,agente,criança,crianças,menino,menina,meninas,mulher,mulheres,homem,homens,moradores,habitantes,camponeses,aldeões,terroristas,rebeldes,combatentes,guerrilheiros,insurgentes,jornalistas,membros,mais,outros,outras,outro,outra,manifestantes,migrantes,passageiros,vítimas,estudantes,jovens,jovem,mortos,feridos,presos,detentos,indígenas,trabalhadores,jihadistas,corpos,cadáveres,palestinos,palestinianos,israelenses,israelitas,suspeitos,traficantes',
  thing:
    'ano,anos,mês,meses,semanas,semana,dias,dia,horas,hora,minutos,km,quilômetros,quilómetros,metros,por cento,dólares,euros,reais,casas,habitações,veículos,veículo,carros,tanques,drones,foguetes,mísseis,projéteis,vezes,aldeias,localidades,ataques,bombardeios,edifícios,prédios,cabeças de gado,motos,toneladas,janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro,municípios',
  aux: 'foi,foram,ser,sido,ficou,ficaram,está,estão,são,é,deixou,deixaram,deixa,deixam,deixando,também',
  says: 'disse,disseram,informou,informaram,anunciou,anunciaram,afirmou,afirmaram,confirmou,confirmaram,relatou,relataram,declarou',
  according: 'segundo,de acordo com,citando,conforme',
};
