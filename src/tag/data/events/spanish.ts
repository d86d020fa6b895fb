import type { MeaningTable } from './meanings.ts';

export const SPANISH: MeaningTable = {
  ignored:
    'ataque al corazón,ataque cardíaco,ataque de pánico,ciberataque,ciberataques,huelga,huelgas,nota de protesta,orden de arresto,arresto domiciliario,bomba atómica,bombas de agua,bomba de agua,amenaza de bomba,mina de oro,minas de oro,mina de carbón,defensa aérea,base aérea,tráfico aéreo,lanzagranadas,lanzacohetes,choque de trenes,choque múltiple,choque de autobuses,choque entre un,choque frontal,lanzamiento de un cohete,gol de tiro,tiro libre,explosión de júbilo,explosión demográfica,violación del alto el fuego,violaciones del alto el fuego,violación de los derechos,violaciones de derechos,violaciones a los derechos,violación de la ley,violaciones de los derechos,manifestación cultural',
  air: 'dron,drones,avión de combate,aviones de combate,helicóptero,helicópteros,aviación,aviones,cazas',
  airstrike:
    'ataque aéreo,ataques aéreos,bombardeo aéreo,bombardeos aéreos,ataque con drones,ataques con drones,ataque con dron,ataque con drone,ataque de drones,ataque de dron,ataques de drones,incursión aérea,incursiones aéreas',
  strike: 'bombardeo,bombardeos,bombardeó,bombardearon,bombardea,golpeó,impactó,impactaron,bombardean',
  shelling:
    'fuego de artillería,ataque con misiles,ataques con misiles,ataque de misiles,ataque con cohetes,ataques con cohetes,lanzamiento de cohetes,disparos de artillería,fuego de mortero,ataque de artillería,ataques de artillería,cañoneo',
  ordnance: 'cohete,cohetes,misil,misiles,mortero,morteros,artillería,obús,obuses,proyectil,proyectiles',
  fired: 'disparó,dispararon,disparado,disparados,lanzó,lanzaron,lanzados,lanza,lanzan,cayó,cayeron',
  blast:
    'artefacto explosivo,artefactos explosivos,artefacto explosivo improvisado,coche bomba,carro bomba,carros bomba,camión bomba,mina antipersonal,minas antipersonal,mina antipersona,minas antipersona,mina terrestre,minas terrestres,campo minado,moto bomba,paquete bomba',
  bomb: 'bomba,bombas,explosión,explosiones,explotó,explosivo,explosivos,estalló,estallido,detonó,atentado,atentados,dinamita',
  suicide:
    'atentado suicida,atentados suicidas,atacante suicida,atacantes suicidas,ataque suicida,ataques suicidas,terrorista suicida,se inmoló,se hizo estallar,chaleco explosivo',
  grenade: 'granada,granadas',
  chemical: 'arma química,armas químicas,ataque químico,ataques químicos,gas sarín',
  sexual: 'violación sexual,violada,violadas,violaron,violencia sexual,abuso sexual,abusos sexuales,agresión sexual,violación,violaciones',
  kill: 'muerto,muertos,muerta,muertas,murió,murieron,mueren,muere,mató,mataron,matan,mata,matar,matado,asesinado,asesinados,asesinada,asesinadas,asesinó,asesinaron,asesinan,asesina,asesinato,asesinatos,masacre,masacres,ejecutado,ejecutados,ejecutaron,ejecución,ejecuciones,abatido,abatidos,abatieron,homicidio,homicidios,degollado,decapitado,decapitados,acribillado,acribillados,fallecidos,fallecieron',
  wound: 'herido,heridos,herida,heridas,hirió,hirieron,lesionado,lesionados',
  attack:
    'ataque,ataques,atacó,atacaron,atacan,ataca,atacado,asalto,asaltaron,asaltó,tiroteo,tiroteos,abrió fuego,abrieron fuego,agresión,incursión,apuñalado,balacera,balaceras,disparos,emboscado',
  clash:
    'enfrentamiento,enfrentamientos,se enfrentaron,se enfrentan,combate,combates,choques,choque,emboscada,emboscadas,intercambio de disparos,batalla,ofensiva,contraofensiva,escaramuza,repelieron,repelió,hostigamiento',
  civilian:
    'civil,civiles,campesino,campesinos,aldeanos,agricultores,agricultor,pastores,periodista,periodistas,trabajadores humanitarios,maestro,maestros,profesor,estudiante,estudiantes,niño,niños,niña,niñas,mujer,mujeres,sacerdote,sacerdotes,comerciante,comerciantes,conductor,pasajeros,refugiados,desplazados,residentes,habitantes,líder social,líderes sociales,lideresa,indígena,indígenas,activista,activistas,alcalde,candidato,menor,menores,médico,concejal,abogado,defensor de derechos humanos',
  person: 'persona,personas,hombre,hombres,gente,joven,jóvenes',
  state:
    'ejército,soldado,soldados,militar,militares,policía,policías,agentes,fuerzas de seguridad,fuerzas armadas,tropas,guardia nacional,guardia civil,marina,marinos,uniformados,fuerza pública,fuerzas gubernamentales,fuerza aérea',
  rebel:
    'rebelde,rebeldes,guerrillero,guerrilleros,guerrilla,guerrillas,terrorista,terroristas,yihadista,yihadistas,insurgente,insurgentes,combatientes,milicia,milicias,milicianos,hombres armados,grupo armado,grupos armados,disidencias,disidentes,paramilitares,pistoleros,sicarios,sicario,cártel,pandilla,pandillas,pandilleros,bandas,bandoleros,encapuchados,comando armado,delincuentes,sujetos armados,grupo criminal,hombres fuertemente armados',
  target: 'base militar,campamento,convoy,patrulla,puesto de control,retén,estación de policía,puesto militar,cuartel,posiciones,posición',
  protest:
    'protesta,protestas,protestaron,protestó,protestan,manifestación,manifestaciones,manifestante,manifestantes,marcha,marchas,marcharon,marchan,plantón,plantones,movilización,concentración,cacerolazo,bloqueo de vías',
  riot: 'disturbio,disturbios,barricada,barricadas,bombas molotov,cócteles molotov,lanzaron piedras,arrojaron piedras,quemaron llantas,quema de llantas,quemaron neumáticos,vandalismo,enfrentamientos con la policía,se enfrentaron con la policía,se enfrentaron a la policía,se enfrentan con la policía,motín,motines',
  mob: 'linchamiento,linchamientos,linchado,lincharon,linchó,turba,turbas,justicia por mano propia,riña,riñas',
  disperse:
    'gases lacrimógenos,gas lacrimógeno,dispersó,dispersaron,dispersar,dispersados,cañones de agua,cañón de agua,balas de goma,dispersa,perdigones,desalojó,desalojaron',
  'live-fire':
    'munición real,munición letal,disparó contra manifestantes,dispararon contra manifestantes,dispararon contra los manifestantes,disparó contra los manifestantes,manifestantes muertos,balas reales',
  abduct:
    'secuestro,secuestros,secuestrado,secuestrados,secuestrada,secuestradas,secuestraron,secuestró,secuestran,secuestra,rehén,rehenes,desaparición forzada,desapariciones forzadas,desaparecido,desaparecidos,plagiado',
  release: 'liberado,liberados,liberada,liberaron,liberó,liberación,liberan,rescatado,rescatados,rescataron',
  arrest:
    'arresto,arrestos,arrestado,arrestados,arrestaron,arrestó,arrestan,detenido,detenidos,detenida,detuvo,detuvieron,detienen,detención,detenciones,capturado,capturados,capturaron,captura de',
  agreement:
    'acuerdo de paz,acuerdo de alto el fuego,acuerdo de cese al fuego,acuerdos de paz,alto el fuego entra en vigor,cese al fuego bilateral,intercambio de prisioneros,canje de prisioneros,firmaron un acuerdo,firman un acuerdo,firmó un acuerdo,acordaron un alto el fuego,acordaron una tregua,declaró una tregua',
  pact: 'acuerdo,alto el fuego,alto al fuego,cese al fuego,cese el fuego,tregua,pacto',
  agreed: 'firmaron,firman,firmó,firma,acordaron,acuerdan,pactaron,alcanzaron',
  loot: 'saqueo,saqueos,saquearon,saqueó,saqueado,quemaron,incendiaron,incendió,quemado,quemados,incendiado,incendiados,incineraron,destruyeron,demolieron,demolición,robaron,robo',
  property:
    'casa,casas,vivienda,viviendas,tienda,tiendas,vehículo,vehículos,comercios,pueblo,aldea,ganado,escuela,iglesia,bienes,cosechas,camiones,buses',
  capture:
    'tomaron,tomó el control,tomaron el control,toma el control,toman el control,toma de,capturó,capturan,ocuparon,ocupó,se apoderaron,se apoderó,conquistó,cayó en manos,conquistaron',
  retake: 'recuperó,recuperaron,recuperan,retomó,retomaron,retoman,recuperó el control,reconquistó,retomó el control',
  settlement:
    'ciudad,ciudades,pueblo,pueblos,localidad,localidades,aldea,aldeas,base,bases,posiciones,zona,territorio,aeropuerto,barrio,colina,control,municipio,región',
  transfer: 'se retiró,se retiraron,se retiran,retirada,sin combatir,repliegue,se replegaron,sin resistencia',
  disrupt:
    'desactivó,desactivaron,desactivado,desactivada,desactivan,frustró,frustraron,arsenal,incautó,incautaron,incautación,incautado,decomisaron,decomiso,caleta,caletas,destruyó controladamente',
  intercept: 'interceptó,interceptaron,interceptado,interceptados,derribó,derribaron,derribado,derribados,derribo',
  base: 'instaló una base,nueva base militar,instalaron un campamento,estableció una base,establecieron una base',
  change:
    'se rindió,se rindieron,rendición,desertó,desertaron,deserción,desmovilizados,desmovilizaron,desplegó,desplegaron,despliegue,refuerzos,depusieron las armas,dejación de armas,desarme,entregaron las armas',
  cause: 'contra,en contra,para exigir,para pedir,exigiendo,en rechazo,en apoyo,por la,por el,tras,denunciar,exigir',
  not: 'no,ningún,ninguna,sin,ni,nunca,simulacro,ejercicio,ejercicios,película,ficticio',
  plan: 'planea,planean,planeaba,planeaban,planeado,amenaza,amenazó,amenazan,amenazaron,podría,podrían,prepara,preparan,evitar,impedir,prevenir,riesgo,temor,temen,convoca,convocan,convocaron,convocó,llamado,llama a,si,posible,posibles',
  accident:
    'accidente,terremoto,sismo,inundaciones,incendio,choque,deslizamiento,huracán,fuga de gas,naufragio,epidemia,explosión de gas,pirotecnia,volcadura',
  past: 'aniversario,conmemora,conmemoran,conmemoración,homenaje,memoria,juicio,condenado,condenados,condena,sentencia,sentenciado,documental,museo,historiador,historia,hace años,hace un año,hace',
  dead: 'muerto,muertos,muerta,muertas,murió,murieron,mueren,muere,asesinado,asesinados,asesinada,asesinadas,ejecutados,abatido,abatidos,fallecidos,fallecieron,fallecido,decapitados,acribillados,degollados,masacrados,perdieron la vida,sin vida',
  'dead-after':
    'mató,mataron,matan,mata,matar,matando,asesinó,asesinaron,asesinan,asesina,mató a,mataron a,matan a,mata a,abatieron,abatió,masacre de,cobró la vida,cobró la vida de,asesinato de,muerte de,cuerpos de,asesinar a',
  'dead-before': 'cadáveres,cuerpos',
  hurt: 'herido,heridos,herida,heridas,lesionado,lesionados,lesionadas,resultaron heridos,resultaron heridas',
  'hurt-after': 'hirió,hirieron,hiriendo,hiere',
  toll: 'número de muertos,cifra de muertos,saldo,cifra de víctimas,número de víctimas,balance',
  'no-dead':
    'no hubo muertos,no hubo víctimas,sin víctimas,no hay víctimas,no dejó víctimas,no se reportaron víctimas,ningún muerto,sin muertos,no se registraron víctimas,no se reportan víctimas',
  'no-hurt':
    'no hubo heridos,no hubo víctimas,sin víctimas,no hay víctimas,no dejó víctimas,no se reportaron víctimas,ningún herido,sin heridos,no se registraron víctimas,no se reportan heridos',
  'at-least': 'al menos,más de,por lo menos,no menos de,cuando menos,como mínimo',
  'at-most': 'hasta,menos de,como máximo,a lo sumo',
  about: 'unos,unas,casi,cerca de,alrededor de,aproximadamente,cerca',
  between: 'entre,de',
  part: 'incluidos,incluido,incluidas,incluyendo,incluida,entre ellos,entre ellas,entre los que,de ellos,de los cuales,entre los cuales',
  people:
    'persona,personas,civil,civiles,soldado,soldados,militar,militares,policía,policías,agentes,agente,niño,niños,niña,niñas,mujer,mujeres,hombre,hombres,habitantes,campesinos,campesino,terroristas,rebeldes,combatientes,guerrilleros,guerrillero,periodistas,miembros,más,otros,otras,otro,otra,manifestantes,migrantes,pasajeros,víctimas,estudiantes,jóvenes,joven,menores,menor,muertos,heridos,sicarios,presos,reclusos,uniformados,indígenas,líderes,líder social,trabajadores,insurgentes,yihadistas,cuerpos,cadáveres,palestinos,israelíes',
  thing:
    'año,años,mes,meses,semanas,semana,días,día,horas,hora,minutos,km,kilómetros,metros,por ciento,dólares,euros,pesos,casas,viviendas,vehículos,vehículo,carros,tanques,drones,cohetes,misiles,proyectiles,veces,pueblos,localidades,ataques,bombardeos,edificios,vacas,cabezas de ganado,motos,toneladas,enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,municipios',
  aux: 'fue,fueron,ha sido,han sido,sido,resultaron,resultó,quedaron,está,están,son,es,dejó,dejaron,deja,dejan,dejando,ha dejado,también',
  says: 'dijo,dijeron,informó,informaron,anunció,anunciaron,aseguró,afirmó,afirmaron,confirmó,confirmaron,señaló,reportó,reportaron,declaró,indicó',
  according: 'según,de acuerdo con,citando a,conforme a,de acuerdo a',
};
