import type { MeaningTable } from './meanings.ts';

export const ENGLISH: MeaningTable = {
  ignored: `
    heart attack,heart attacks,panic attack,panic attacks,asthma attack,shark attack,dog attack,bear attack,cyber attack,cyber attacks,cyberattack,
    attack ad,attack ads,verbal attack,verbal attacks,personal attack,personal attacks,attack on the press freedom,counter attack ad,
    hunger strike,hunger strikes,general strike,labour strike,labor strike,rail strike,train strike,air traffic control strike,transport strike,
    workers strike,workers' strike,worker strike,teachers strike,teachers' strike,doctors strike,doctors' strike,nurses strike,nurses' strike,
    pilots strike,pilots' strike,on strike,strike action,strike ballot,strike a deal,struck a deal,strikes a deal,strike deal,strikes deal,strike out,
    strike fund,strike rate,lightning strike,lightning strikes,bird strike,strike price,striking resemblance,strike a balance,strike an agreement,
    anti-strike,goal strike,strike committee,strike breaker,struck by lightning,hit by a car,hit song,hit single,box office bomb,strike leader,
    protest note,note of protest,protest vote,under protest,protest song,protest letter,letter of protest,
    anti-aircraft,anti aircraft,air defence,air defense,air defences,air defenses,air force base,air base,aircraft carrier,air traffic,
    rally driver,rally car,stock rally,stocks rally,shares rally,market rally,price rally,rally in stocks,dakar rally,
    military march,march madness,photo bomb,bath bomb,bomb shelter,bomb shelters,bomb threat,bomb threats,bomb scare,time bomb,bomb squad,bomb hoax,atomic bomb,nuclear bomb,
    population bomb,carpet bombing campaign anniversary,killed the engine,killed the bill,killed the deal,killed the motion,killed the project,killed off,kill the bill,kill the deal,
    killed time,killer whale,killer whales,killer heels,painkiller,dressed to kill,arrested development,cardiac arrest,house arrest,arrest rate,
    arrest warrant,arrest warrants,under arrest warrant,shell company,shell companies,shell oil,shell plc,eggshell,tortoise shell,shell of,
    rocket launch,rocket science,rocket scientist,rocket salad,space rocket,rocket lab,skyrocket,missile defence,missile defense,missile shield,missile test,missile tests,
    ballistic missile test,test-fired,test fired,launch pad,book launch,product launch,blast furnace,blast from the past,blast-off,have a blast,grenade launcher,grenade launchers,
    rocket-propelled grenade,rocket-propelled grenades,rocket propelled grenade,rocket propelled grenades,pull the trigger,drone footage,drone show,drone delivery,drone maker,
    drone factory,drone pilot,drone pilots,drone video,drone deal,drones deal,clash of civilizations,clash of civilisations,clash of clans,clash of cultures,clash of titans,title clash,
    clash of egos,fixture clash,league clash,cup clash,semi-final clash,colour clash,schedule clash,fighting for,fighting chance,fighting inflation,fighting corruption,
    fighting crime,fighting fires,fire fighting,battle with cancer,battle against cancer,battle cancer,legal battle,court battle,battle of ideas,battle of wits,
    battle rap,battleground state,battleground states,captured on camera,captured on video,captured on film,captured the attention,captured the imagination,capture carbon,
    carbon capture,captured the mood,seized the opportunity,seized on,seize the day,raid boss,dawn raid on offices,tax raid,massacre in the match,rape seed,rapeseed,rape oil,
    mine workers,mine worker,gold mine,gold mines,coal mines,data mine,copper mine,chemical industry,chemical spill,chemical fertilizer,
    kidnapping insurance,mob boss,mob wife,flash mob,mob mentality,execution of the budget,execution of the plan,executed the plan,killing spree game,
    surrendered the lead,defected goods,police academy,bombshell,bombshells,protest singer,strikebreaker,air strike on inflation,peace prize,peace talks,ceasefire talks,talks on a ceasefire,ceasefire violation,ceasefire violations,
    violation of the ceasefire,violations of the ceasefire,violated the ceasefire,violating the ceasefire,violate the ceasefire,breach of the ceasefire,broke the ceasefire,call for a ceasefire,
    calls for a ceasefire,called for a ceasefire,calling for a ceasefire,calls for ceasefire,demand a ceasefire,demanded a ceasefire,demanding a ceasefire,despite a ceasefire,
    despite the ceasefire,ceasefire collapsed,ceasefire collapses,ceasefire proposal,ceasefire plan,ceasefire line,since the ceasefire,rejected a ceasefire,rejects ceasefire,rejects a ceasefire,
    burn out,burned calories,burned rubber,shot put,shot at goal,shot on target,screenshot,flu shot,booster shot,long shot,shot a film,shot the film,shot the video,shot the scene,
    on fire,ceasefire in force,fire brigade,fire department,open fire pit,stabbed in the back,war of words,price war,trade war,culture war,star wars`,
  air: `
    warplane,warplanes,fighter jet,fighter jets,fighter plane,fighter planes,jet,jets,helicopter,helicopters,helicopter gunship,helicopter gunships,gunships,
    military aircraft,aircraft,fighter aircraft,drone,drones,uav,uavs,unmanned aerial vehicle,unmanned aerial vehicles,kamikaze drone,kamikaze drones,suicide drone,suicide drones,
    fpv drone,fpv drones,quadcopter,quadcopters,bomber,bombers,bomber aircraft,air force,from the air,shahed,shaheds,combat drone,combat drones,attack drone,attack drones`,
  airstrike: `
    airstrike,airstrikes,air strike,air strikes,air raid,air raids,airraid,aerial bombardment,aerial bombing,aerial bombings,aerial attack,aerial attacks,aerial strike,aerial strikes,
    air attack,air attacks,air assault,bombing raid,bombing raids,bombing run,bombing runs,barrel bomb,barrel bombs,drone strike,drone strikes,drone attack,drone attacks,drone raid,drone assault,
    drone and missile attack,drone and missile strike,glide bomb,glide bombs,guided aerial bomb,guided aerial bombs,guided bombs,missile and drone attack,missile and drone strikes,sorties,
    drones attacked,drones struck,drone hit,drone struck,drones hit,bombed,warplanes struck,warplanes bombed,jets struck,jets bombed,air bombardment,air bombardments`,
  strike: `
    strike,strikes,struck,striking,hit,hits,hitting,bombs dropped,bombard,bombards,bombarded,bombarding,bombardment,bombardments,pounded,pounds,pounding,targeted,targets,targeting,dropped,
    dropped bombs,raids on,carried out raids,retaliatory strike,retaliatory strikes`,
  shelling: `
    shell,shells,shelled,shelling,shellings,artillery fire,artillery attack,artillery attacks,artillery strike,artillery strikes,artillery barrage,artillery bombardment,artillery duel,artillery shelling,
    mortar fire,mortar attack,mortar attacks,mortared,mortar shelling,rocket fire,rocket attack,rocket attacks,rocket barrage,rocket strike,rocket strikes,missile attack,missile attacks,missile strike,missile strikes,
    missile barrage,missile raid,rocket shelling,rocketed,fire rockets,fire missiles,fires rockets,fires missiles,fire mortars,barrage of rockets,barrage of missiles,volley of rockets,salvo of rockets,rockets hit,rockets landed,missiles hit,missile hit,missile struck,
    shells landed,shells hit,mortar round hit,tank fire,cross-border fire,tank shelling,ballistic missile attack,cluster munition attack,cluster munitions`,
  ordnance: `
    rocket,rockets,missile,missiles,ballistic missile,ballistic missiles,cruise missile,cruise missiles,mortar,mortars,mortar shell,mortar shells,mortar round,mortar rounds,mortar bomb,mortar bombs,
    artillery,artillery shell,artillery shells,heavy artillery,artillery rounds,tank shell,tank shells,howitzer,howitzers,grad rockets,projectile,projectiles,anti-tank missile,anti-tank missiles,guided missile,guided missiles`,
  fired:
    'fired,fires,firing,launched,launches,launching,landed,lands,landing,fell,falls,slammed into,rained down,lobbed,exploded,crashed into,barrage',
  blast: `
    ied,ieds,improvised explosive device,improvised explosive devices,improvised explosive,improvised explosives,roadside bomb,roadside bombs,roadside bombing,roadside bombings,
    landmine,landmines,land mine,land mines,anti-tank mine,anti-personnel mine,antipersonnel mine,mine explosion,mine blast,mine explosions,hit a mine,struck a mine,stepped on a mine,mine exploded,
    car bomb,car bombs,car bombing,car bombings,truck bomb,truck bombing,vehicle bomb,motorcycle bomb,bicycle bomb,magnetic bomb,sticky bomb,parcel bomb,letter bomb,pipe bomb,booby trap,booby traps,booby-trapped,
    vbied,vehicle-borne improvised explosive device,remote-controlled bomb,remote-controlled explosive,remotely detonated,remote detonated,planted bomb,bomb planted,time bomb exploded,
    unexploded ordnance,unexploded ordnance exploded,uxo,explosive remnants,remnant of war,remnants of war,explosive remnant,war remnant,war remnants,bomb blast,bomb blasts,bomb attack,bomb attacks,bomb explosion,bomb explosions,bomb exploded,bomb went off,bomb explodes,bomb kills,bomb killed,bomb hit,dynamite`,
  bomb: `
    bomb,bombs,bombing,bombings,explosion,explosions,explosive,explosives,explosive device,explosive devices,blast,blasts,exploded,explodes,exploding,detonated,detonates,detonation,detonating,went off,blew up,blows up,blow up,blown up`,
  suicide: `
    suicide bomb,suicide bomber,suicide bombers,suicide bombing,suicide bombings,suicide attack,suicide attacks,suicide attacker,suicide attackers,suicide car bomb,suicide car bomber,suicide car bombing,suicide truck bomb,
    suicide blast,suicide blasts,suicide vest,explosive vest,explosives vest,blew himself up,blew herself up,blew themselves up,blows himself up,blow himself up,detonated his vest,detonated his explosives,detonated his explosive,
    svbied,svbieds,suicide vbied,detonated himself,detonated herself,detonated themselves,suicide mission bomb,suicide explosion`,
  grenade: 'grenade,grenades,hand grenade,hand grenades,grenade attack,grenade attacks,grenade blast,fragmentation grenade',
  chemical: `
    chemical weapon,chemical weapons,chemical attack,chemical attacks,chlorine gas,chlorine attack,sarin,sarin gas,mustard gas,nerve agent,nerve gas,poison gas,poison gas attack,toxic gas attack,toxic gas,
    chemical bomb,chemical bombs,gas attack`,
  sexual: `
    rape,raped,rapes,raping,gang rape,gang-raped,gang raped,gangraped,sexual assault,sexually assaulted,sexual violence,sexual abuse,sexually abused,sexual slavery,sexually harassed,stripped naked,sex slave,sex slaves`,
  kill: `
    kill,kills,killed,killing,killings,killers,murder,murders,murdered,murdering,shot dead,shoots dead,shot and killed,shot to death,gunned down,guns down,gun down,executed,executes,execution,executions,executing,beheaded,beheads,beheading,
    massacre,massacres,massacred,slaughtered,slaughter,assassinate,assassinated,assassinates,assassination,assassinating,slain,slew,hacked to death,stabbed to death,beaten to death,stoned to death,burned alive,burnt alive,
    tortured to death,strangled,found dead,bodies found,body found,bullet-riddled,lifeless body,bodies were found,body was found,bodies of,dead bodies,body of,beheaded body,left dead,martyred,died,dead,deaths,death toll,dies,fatally shot,fatalities,lynched`,
  wound: 'wounded,wounds,wounding,injured,injuring,injures,injures,injuries,maimed,hurt',
  attack: `
    attack,attacks,attacked,attacking,assault,assaults,assaulted,assaulting,raid,raids,raided,raiding,storm,stormed,storms,storming,opened fire,opens fire,open fire,opening fire,shot,shot at,shoots,shoot,shooting,shootings,gunfire,
    drive-by shooting,stabbed,stabbing,stabs,stabbings,fired at,fired on,fired upon,fires at,fires on,sniper,snipers,sniped,sniper fire,invaded,beat,beaten,beating,beat up,tortured,torture,machete attack,knife attack,arson attack,
    attackers,attacker,assailants,assailant,hacked,stoned,rammed,overran a camp,ransacked and killed,harassed,onslaught,incursion,incursions,crackdown,ramming attack`,
  clash: `
    clash,clashes,clashed,clashing,armed clash,armed clashes,firefight,firefights,gun battle,gun battles,gunbattle,gunbattles,gunfight,gunfights,shootout,shootouts,shoot-out,exchange of fire,exchanges of fire,exchanged fire,
    exchange fire,exchanged gunfire,exchange of gunfire,exchanges of gunfire,exchanging fire,traded fire,trade fire,trading fire,ambush,ambushes,ambushed,ambushing,fighting,fought,battle,battles,battled,battling,skirmish,skirmishes,skirmished,combat,
    offensive,counteroffensive,counter-offensive,repelled,repulsed,repel,repels,heavy fighting,fierce fighting,engaged,armed confrontation,armed confrontations,armed engagement,confrontation,confrontations,crossfire,counter-attack,counterattack,infighting,
    encounter,infiltrate,infiltration attempt,small arms fire,ground assault,ground offensive,besieged,siege`,
  civilian: `
    civilian,civilians,villager,villagers,farmer,farmers,herder,herders,herdsman,pastoralist,pastoralists,shepherd,shepherds,journalist,journalists,reporter,reporters,aid worker,aid workers,humanitarian worker,humanitarian workers,humanitarian,teacher,teachers,
    student,students,pupil,pupils,schoolgirls,schoolgirl,schoolboys,schoolchildren,child,children,boy,boys,girl,girls,baby,infant,toddler,woman,women,priest,priests,pastor,imam,imams,cleric,clerics,worshippers,worshipper,church,mosque,
    trader,traders,merchant,merchants,shopkeeper,shopkeepers,businessman,businesswoman,driver,drivers,truck driver,taxi driver,passenger,passengers,commuters,traveller,travellers,travelers,worker,workers,labourer,labourers,laborers,miners,miner,fisherman,fishermen,
    activist,activists,lawyer,lawyers,judge,politician,politicians,mayor,councillor,councilor,candidate,official,village head,village chief,tribal elder,tribal elders,elder,elders,community leader,leader of the community,doctor,doctors,nurse,nurses,medics,paramedic,paramedics,
    refugee,refugees,displaced people,displaced persons,idp,idps,migrants,migrant,resident,residents,locals,inhabitants,family,families,couple,homes,house of,tourist,tourists,worshipers,market,hospital,school,bystander,bystanders,shoppers,
    settlers' victims,palestinian farmer,ex-soldier,former soldier,former policeman,shop owner,trade unionist,union leader,indigenous leader,social leader,environmentalist,human rights defender,peasant,peasants,convoy of civilians,un staff,aid convoy,monks,monk,missionary,missionaries,nun,nuns`,
  person: "people,person,persons,man,men,individual,individuals,others,victim,victims,youth,youths,man's",
  state: `
    army,armies,soldier,soldiers,troop,troops,military,military forces,police,police officer,police officers,policeman,policemen,policewoman,gendarme,gendarmes,gendarmerie,security force,security forces,security personnel,security guards,government forces,government troops,regime forces,
    regime,navy,marines,air force personnel,national guard,border guard,border guards,paramilitary,paramilitaries,paramilitary forces,peacekeeper,peacekeepers,commandos,special forces,state forces,pro-government,armed forces,officers,officer,servicemen,serviceman,crpf,bsf,constable,constables,
    riot police,border police,coast guard,intelligence agents,intelligence officers,prison guards,rangers,infantry,battalion,brigade,navy seals,occupation forces,coalition forces,counter-terrorism forces,defence forces,defense forces`,
  rebel: `
    rebel,rebels,militant,militants,insurgent,insurgents,fighter,fighters,gunman,gunmen,guerrilla,guerrillas,guerilla,guerillas,jihadist,jihadists,jihadi,jihadis,islamist,islamists,extremist,extremists,terrorist,terrorists,militia,militias,militiamen,militiaman,bandit,bandits,armed men,armed man,
    armed group,armed groups,unidentified gunmen,unknown gunmen,unidentified armed group,armed assailants,armed attackers,armed herders,armed herdsmen,gang,gangs,gang members,gangsters,hitmen,separatist,separatists,maoist,maoists,naxal,naxals,naxalite,naxalites,warlord,commander,commanders,operative,operatives,cartel,cartels,kidnappers,
    pirates,armed settlers,settlers,masked men,masked gunmen,vigilantes,mercenaries,mercenary,secessionists,dissident,dissidents,opposition fighters,armed wing`,
  target: `
    base,military base,army base,camp,military camp,army camp,checkpoint,checkpoints,check post,check-post,checkpost,convoy,military convoy,army convoy,patrol,patrols,outpost,outposts,post,posts,barracks,police station,police stations,position,positions,garrison,vehicle of the army,headquarters,army post,police post,trenches,frontline,front line,military vehicle,military vehicles,hideout,hideouts`,
  protest: `
    protest,protests,protested,protesting,protester,protesters,protestor,protestors,demonstration,demonstrations,demonstrator,demonstrators,demonstrate,demonstrated,demonstrating,rally,rallies,rallied,rallying,marched,marches,protest march,march in,sit-in,sit-ins,sit in protest,dharna,picket,picketed,
    took to the streets,take to the streets,taking to the streets,gathered to demand,gathered outside,vigil,staged a strike and protest,hartal,bandh,shutter-down,blocked the road to protest,blockaded roads,human chain,hunger strike protest,mass gathering,anti-government protest,anti-government protests`,
  riot: `
    riot,riots,rioting,rioted,rioter,rioters,threw stones,throwing stones,threw rocks,throwing rocks,hurled stones,hurling stones,pelted stones,pelted,pelting,stone-pelting,stone pelting,hurled rocks,threw molotov cocktails,threw molotovs,molotov cocktails,molotov cocktail,petrol bombs,burn tires,burn tyres,burned tires,burned tyres,throw stones,throw rocks,burning tires,burning tyres,burnt tires,burnt tyres,
    tire burning,barricade,barricades,barricaded,set fire to tires,set tires on fire,set vehicles on fire,smashed windows,vandalized,vandalised,vandalism,vandalizing,clashed with police,clash with police,clashes with police,clashed with the police,clashed with security forces,clashes with security forces,scuffles,scuffled,scuffle,violent protest,violent protests,violent demonstration,violent demonstrations,unrest,hurled bottles,threw bottles`,
  mob: `
    mob,mobs,lynching,lynchings,lynched,lynch,mob justice,vigilante justice,angry crowd,angry villagers,angry residents,brawl,brawls,brawled,communal violence,communal clashes,communal riots,sectarian riots,ethnic riots,clash between supporters,clashes between supporters,clashes between students,clashes between villagers,clashes between residents,
    clashes between fans,crowd beat,beaten by a crowd,beat to death by villagers,group clash,free-for-all,hooligans,pogrom,football hooligans`,
  disperse: `
    tear gas,teargas,tear-gas,teargassed,water cannon,water cannons,dispersed,disperses,disperse,dispersing,dispersal,rubber bullets,rubber bullet,stun grenade,stun grenades,sound grenades,batons,baton charge,baton-charged,baton charged,lathi charge,lathicharge,lathi-charged,pepper spray,pepper-sprayed,broke up,breaks up,break up,kettled,warning shots,tear gas canisters,tear gas grenades`,
  'live-fire': `
    live ammunition,live rounds,live fire,live bullets,fired live,fired at protesters,fired on protesters,fired into the crowd,fired into crowds,opened fire on protesters,opened fire on demonstrators,opened fire on the crowd,shot protesters,shot at protesters,shot demonstrators,shoot protesters,fire on protesters,opened fire at protesters,protesters shot,
    protesters killed,killed protesters,kill protesters,killing protesters,protester killed,protester shot,shot dead protesters,demonstrators killed,killed demonstrators,fire at protesters,fires on protesters,fires at protesters`,
  abduct: `
    abduct,abducts,abducted,abducting,abduction,abductions,kidnap,kidnaps,kidnapped,kidnapping,kidnappings,kidnaped,hostage,hostages,taken hostage,took hostage,enforced disappearance,enforced disappearances,forcibly disappeared,forced disappearance,disappeared,hijacked,forcibly recruited,forcibly conscripted`,
  release:
    'released,freed,rescued,rescue,rescues,frees,release,releases,freeing,releasing,liberated hostages,handed over the bodies,escaped',
  arrest: `
    arrest,arrests,arrested,arresting,detain,detains,detained,detaining,detention,detentions,detainees,mass arrests,took into custody,taken into custody,rounded up,apprehended,captured militants,captured fighters,nabbed,imprisoned,jailed`,
  agreement: `
    peace agreement,peace accord,peace accords,peace deal,peace pact,ceasefire agreement,cease-fire agreement,ceasefire deal,truce agreement,signed a ceasefire,signed a truce,signed a peace,signs peace,sign peace deal,agreed to a ceasefire,agree to a ceasefire,agrees to ceasefire,agree ceasefire,agreed ceasefire,agree on a ceasefire,agreed on a ceasefire,
    agreed a ceasefire,agree to ceasefire,agree truce,agreed to a truce,agree to a truce,announced a ceasefire,announce a ceasefire,announces ceasefire,declared a ceasefire,declares ceasefire,declare a ceasefire,declared a truce,unilateral ceasefire,ceasefire takes effect,ceasefire came into force,ceasefire came into effect,ceasefire comes into effect,
    ceasefire begins,truce takes effect,truce begins,prisoner swap,prisoner exchange,exchange of prisoners,exchanged prisoners,swapped prisoners,reconciliation agreement,memorandum of understanding,extend ceasefire,extended the ceasefire,extend truce,lay down arms,laid down their arms`,
  pact: 'agreement,agreements,accord,accords,deal,pact,truce,ceasefire,cease-fire,cease fire,treaty',
  agreed: 'signed,sign,signs,signing,agreed,agree,agrees,reached,reach,reaches,concluded,brokered,ratified',
  loot: `
    loot,looted,looting,loots,looters,pillage,pillaged,pillaging,plundered,ransacked,torched,torches,torching,burned down,burnt down,burned houses,burned homes,burnt houses,burn homes,burning houses,burning homes,burned the village,burned villages,set fire to,set on fire,set ablaze,sets fire to,setting fire to,demolished,demolish,demolishes,demolition,demolitions,
    razed,bulldozed,bulldoze,stole,stolen,robbed,robbing,robbery,rustled,rustling,cattle raid,cattle rustling,uprooted,destroyed property,damaged property,destroyed houses,destroyed homes,destroyed crops,arson,vandalized`,
  property:
    'houses,homes,house,home,village,villages,shops,shop,property,crops,cattle,livestock,vehicles,vehicle,olive trees,cars,market stalls,food,structures,farm,farms,church,school,office',
  capture: `
    capture,captured,captures,capturing,seize,seized,seizes,seizing,took control,take control,takes control,taking control,taken control,overrun,overran,overruns,overtook,gained control,gain control,occupied,occupy,occupies,entered the town,fell to,falls to,took over,takes over,conquered,conquers,advance into,advanced into,captured control`,
  retake: `
    recapture,recaptured,recaptures,recapturing,retake,retook,retakes,retaken,retaking,regain control,regained control,regains control,regain,regained,liberated,liberates,liberate,reclaimed,reclaims,cleared of militants,restored control,re-took,recovered control`,
  settlement: `
    town,towns,village,villages,city,cities,settlement,settlements,district,districts,area,areas,territory,territories,base,bases,outpost,outposts,position,positions,hill,hills,hilltop,airport,airbase,airfield,control of,control over,bridge,crossing,neighbourhood,neighborhood,neighbourhoods,neighborhoods,suburb,suburbs,camp,region,province,capital,stronghold,island,dam,border crossing,border post,military base,army base,military camp,headquarters,high ground,square kilometres,square kilometers,checkpoint,checkpoints,island of,garrison`,
  transfer: `
    withdrew from,withdraws from,withdraw from,withdrawn from,withdrawing from,withdrawal from,pulled out of,pull out of,pulls out of,pulling out of,retreated from,retreats from,retreat from,handed over control,hands over control,handover of control,without a fight,without fighting,without resistance,vacated,abandoned positions,abandoned the town,abandoned the base,left their positions,withdrew their forces`,
  disrupt: `
    defused,defuse,defuses,defusing,deactivated,neutralized a bomb,neutralised a bomb,disposed of,demined,demining,foiled,foils,foil,thwarted,thwarts,averted,weapons cache,weapon cache,arms cache,arms depot discovered,cache of weapons,cache of arms,caches,cache,seized weapons,seized arms,seized explosives,seized ammunition,weapons seized,arms seized,confiscated weapons,
    recovered weapons,recovered arms,recovered explosives,found explosives,found a bomb,discovered a bomb,discovered explosives,unexploded,controlled explosion,weapons smuggling,arms shipment,destroyed weapons,dismantled,dismantles,detected,found and destroyed,safely detonated,safely destroyed,planted mines`,
  intercept: `
    intercept,intercepted,intercepts,intercepting,interception,shot down,shoots down,shoot down,shooting down,downed,downs,brought down,destroyed drones,destroyed a drone,neutralized drones,repelled a drone attack,repelled an air attack`,
  base: `
    established a base,set up a base,establish a base,establishes a base,sets up a base,built a base,new base,new military base,new military bases,established a checkpoint,established checkpoints,set up checkpoints,set up a checkpoint,established an outpost,set up an outpost,establish an outpost,established a military post,set up a camp,set up camp,established a headquarters,observation post established,established positions,established a military base`,
  change: `
    defect,defected,defects,defection,defections,surrender,surrendered,surrenders,surrendering,merged,merger,splinter,splintered,split from,broke away,joined forces,pledged allegiance,pledges allegiance,disbanded,disband,dissolved,deployed,deploys,deploy,deployment,reinforcements,redeployed,mobilised,mobilized,mobilisation,mobilization,appointed commander,new leader of,renamed itself,announced the formation,laid down arms,demobilised,demobilized,disarmed,disarm,disarmament,build-up,recruited`,
  cause:
    'after,against,over,condemn,condemning,condemned,condemns,denounce,denouncing,denounced,demanding,demand,demanded,in protest of,in protest at,in response to,in support of,in solidarity with,calling for,to call for,seeking justice,following,to protest,because of,due to,in memory of,to mark,to commemorate,to demand',
  not: "no,not,never,without,neither,nor,n't,didn't,doesn't,don't,wasn't,weren't,hasn't,haven't,isn't,aren't,denied carrying out,denies carrying out,fake,hoax,fictional,mock,simulated,drill,drills,rehearsal,exercise,exercises,video game,movie,film",
  plan: `
    plan,plans,planned,planning,plot,plotting,plotted,threaten,threatens,threatened,threatening,threat of,threats of,vow,vows,vowed,vowing,warn of,warns of,warned of,warning of,could,would,might,should,will,prepare,prepares,prepared,preparing,prevent,prevents,prevented,preventing,avoid,avoiding,possible,potential,fears of,fear of,feared,risk of,ready to,
    call for,calls for,called for,calling for,urges,urged,wants to,want to,if,attempt to prevent,in case of,likely,conspiracy to,conspiring to,anti,counter,suspected of planning,pledges to,pledged to,intends to,intend to,intention to,prospect of,aimed at preventing,ban on,banned`,
  accident: `
    crash,crashes,crashed,collision,collided,accident,accidents,accidental,accidentally,fireworks,firework,gas leak,gas cylinder,gas explosion,factory,boiler,earthquake,quake,tsunami,flood,floods,flooding,landslide,landslides,mudslide,avalanche,stampede,overdose,
    cancer,disease,virus,covid,cholera,ebola,measles,malaria,wildfire,wildfires,volcano,storm,hurricane,cyclone,typhoon,tornado,derailed,derailment,capsized,drowned,shipwreck,famine,starvation,heatwave,heat wave,chemical plant,collapse of a building,building collapse,coal mine`,
  past: `
    anniversary,anniversaries,commemorate,commemorates,commemorated,commemorating,commemoration,commemorations,memorial,memorials,remembrance,in memory of,remembering,remembers,years ago,year ago,decades ago,decade ago,century,world war,cold war,documentary,novel,museum,historian,historians,history of,on trial,trial,sentenced,sentence,convicted,verdict,acquitted,pleaded guilty,charged with,
    lawsuit,inquest,reparations,exhibition,survivors of the,victims of the,compensation for`,
  dead: 'killed,dead,shot dead,murdered,slain,massacred,executed,beheaded,gunned down,slaughtered,martyred,shot and killed,shot to death,died,die,dies,perished,lost their lives,hacked to death,beaten to death,stabbed to death,burned alive,assassinated,lynched,deaths,fatally shot',
  'dead-after':
    'kill,kills,killing,claimed the lives of,claims the lives of,claim,claimed,claims,claiming,cost,costing,took,bodies of,body of,death of,deaths of,killing of,murder of,massacre of,executing,guns down,shoots dead,left dead,beheading,beheads,murdering,leaving dead',
  'dead-before': 'fatalities,bodies,corpses,dead bodies,martyrs,fatality,killings,murders,lives lost,reported fatalities',
  hurt: 'wounded,injured,hurt,hospitalised,hospitalized,maimed',
  'hurt-after': 'wounding,injuring,wounds,injures,injure,wound,maiming,wounding of,injuring of',
  'hurt-before': 'injuries,serious injuries',
  toll: 'death toll,toll,number of dead,number of deaths,number of people killed,number killed,fatalities coded as,fatalities coded,fatalities',
  'no-dead':
    'no fatalities,no fatalities reported,no deaths,no one was killed,nobody was killed,no-one was killed,no one died,nobody died,no casualties,no casualty,without casualties,no loss of life,no civilian casualties,no reports of casualties,no immediate reports of casualties,no fatality,no reported fatalities,no reports of deaths,no reported deaths',
  'no-hurt':
    'no injuries,no one was injured,nobody was injured,no one was hurt,nobody was hurt,no casualties,no casualty,without casualties,no civilian casualties,no reports of casualties,no immediate reports of casualties,no reports of injuries,no reported injuries,no-one was hurt,no-one was injured',
  'at-least':
    'at least,more than,over,no less than,no fewer than,not less than,upwards of,a minimum of,above,in excess of,at the very least,well over,well more than',
  'at-most': 'up to,as many as,fewer than,less than,no more than,not more than,under,at most,a maximum of',
  about: 'about,around,nearly,almost,some,roughly,approximately,an estimated,estimated,close to,near',
  between: 'between,from',
  part: 'including,among them,of them,of whom,among whom,includes,included,including at least,amongst them,as well as hundreds of',
  people: `
    people,person,persons,civilians,civilian,soldiers,soldier,troops,trooper,policemen,policeman,police,police officers,police officer,officers,officer,militants,militant,rebels,rebel,fighters,fighter,insurgents,insurgent,terrorists,terrorist,gunmen,gunman,guerrillas,guerrilla,members,member,men,man,women,woman,children,child,boys,boy,girls,girl,others,other,more,
    villagers,villager,residents,resident,workers,worker,journalists,journalist,teachers,teacher,students,student,protesters,protester,demonstrators,demonstrator,passengers,passenger,farmers,farmer,herders,herder,refugees,refugee,migrants,migrant,victims,victim,guards,guard,personnel,peacekeepers,peacekeeper,worshippers,lives,casualties,bodies,body,youths,youth,teenagers,teenager,
    palestinians,israelis,ukrainians,russians,syrians,iraqis,afghans,somalis,yemenis,nigerians,kurds,indians,pakistanis,americans,individuals,servicemen,marines,sailors,crew members,crew,medics,doctors,nurses,aid workers,paramedics,bandits,bandit,jihadists,jihadis,islamists,commanders,commander,leaders,leader,officials,official,hostages,prisoners,inmates,drivers,driver,traders,miners,fishermen,families,
    assailants,assailant,attackers,attacker,militiamen,militiaman,agents,agent,tourists,bystanders,relatives,brothers,sisters,sons,daughters,elderly,infants,infant,babies,baby,toddlers,pupils,settlers,settler,gang members,shepherds,shepherd,activists,activist,clerics,priests,priest,judges,mayor,dead,wounded,injured,deaths,suspects,suspect,conscripts,cadets,recruits,volunteers,operatives,operative,locals,deputies,constables,constable,jawans,jawan,naxals,maoists,maoist,bombers,firefighters,rescuers,separatists,mercenaries,combatants,nationals,citizens,persons,souls`,
  thing: `
    lakh,crore,year,years,month,months,week,weeks,day,days,hour,hours,minute,minutes,seconds,am,pm,km,kilometers,kilometres,kilometer,kilometre,miles,mile,meters,metres,metre,meter,percent,per cent,dollars,euros,pounds,rubles,rupees,million dollars,houses,house,homes,home,buildings,building,apartments,vehicles,vehicle,cars,car,trucks,truck,buses,bus,tanks,tank,drones,drone,rockets,rocket,missiles,missile,shells,shell,
    mortars,bombs,bomb,cattle,cows,cow,goats,goat,sheep,camels,horses,dogs,animals,chickens,birds,livestock,fish,times,time,villages,village,towns,town,cities,attacks,attack,strikes,strike,airstrikes,raids,explosions,blasts,jets,jet,aircraft,helicopters,helicopter,planes,ships,boats,boat,tons,tonnes,kg,kilos,barrels,motorcycles,motorbikes,weapons,rifles,guns,points,seats,countries,provinces,districts,regions,
    schools,hospitals,shops,churches,mosques,degrees,mm,cm,hectares,acres,cases,incidents,operations,protests,occasions,locations,places,positions,checkpoints,bases,warplanes,uavs,bullets,rounds,grenades,mines,ieds,shots,trees,tents,artillery,sorties,wounds`,
  aux: 'was,were,been,being,are,is,be,have been,has been,had been,have,has,had,were also,was also,got,reportedly,feared,confirmed,reported,also,left,believed,found,allegedly,who were,that were,at least,leaving,after being',
  says: 'said,says,say,told,reported,reports,report,claimed,claims,announced,announces,confirmed,confirms,stated,states,added,according,wrote,declared,estimated,estimates,put',
  according: 'according to,citing,as reported by,quoting,as per',
};
