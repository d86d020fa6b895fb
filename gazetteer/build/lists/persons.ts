/** Frequent given and family names of the world that the package of names does not have. */
export const PERSON_NAMES = `
mohammed mohamed muhammad mohammad mohamad ahmed ahmad ali hassan hasan hussein hussain husayn hossein omar umar othman uthman osman khalid khaled
ibrahim ismail yusuf youssef yousef yunus younis younes mustafa mahmoud mahmood hamid hamed hamza karim kareem rashid rasheed said saeed saad saleh salih
salah salim salem sami samir tariq tarek walid waleed yasin yaseen yasser zaid zayd zakaria abdullah abdallah abdul abdel abdelaziz abdulrahman
abdelkader aziz bashar bashir bilal faisal faisal farid fatima fatma ghassan habib hadi haidar hani haroon harun hisham ishaq issa isa jabir jafar jaber
jamal jamil kamal latif luqman majid malik mansour mansur marwan masoud masood mazen mehdi mahdi munir musa moussa nabil nader nadir naji nasser nasir nasr
nawaf omer qasim qasem qais rafiq rahim rahman ramadan rami riad riyad saddam sadiq sajid shakir sharif sherif sultan suleiman sulaiman taha tahir talal
umar wael yahya zaki ziad aisha amina amira hanan huda khadija layla leila maryam nadia noor nour rania salma samira sara yasmin zahra zainab zeinab
assad arafat aoun berri sinwar haniyeh nasrallah sistani khamenei rouhani raisi ghani karzai zawahiri baghdadi jolani sharaa hamdok burhan dagalo hemedti
khan shah gul akhtar iqbal javed nawaz bhutto zardari sharif imran shahbaz bilawal kumar singh sharma gupta patel reddy rao das roy sen bose gandhi nehru modi yadav
verma mishra pandey joshi desai mehta kapoor chopra nair menon iyer pillai thapa gurung tamang rai magar shrestha adhikari perera silva fernando rajapaksa
aung san min htun tun zaw kyaw myint khin win thein hlaing soe naing nguyen tran le pham hoang vu dang bui do ho ngo duong ly wang li zhang liu chen yang
huang zhao wu zhou xu sun ma zhu hu guo he lin luo zheng liang song tang xi kim lee park choi jung kang cho yoon jang lim han tanaka suzuki sato takahashi
watanabe ito yamamoto nakamura kobayashi abe kishida santos reyes cruz bautista garcia ramos aquino duterte marcos mendoza villanueva sukarno suharto widodo prabowo
ivan dmitry dmitri sergei sergey andrei andrey alexei alexey vladimir mikhail nikolai pavel oleg igor boris viktor yuri anatoly gennady leonid konstantin
maxim roman denis anton artem kirill ilya olga natalia svetlana irina elena tatiana ekaterina anna maria ludmila putin medvedev lavrov shoigu prigozhin
ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov pavlov semenov bogdanov orlov makarov nikitin zaitsev kadyrov
volodymyr oleksandr oleksiy serhiy andriy mykola vasyl petro yuriy vitaliy dmytro bohdan taras ihor zelensky poroshenko yanukovych tymoshenko shevchenko
kovalenko bondarenko tkachenko kravchenko melnyk boyko lysenko marchenko savchenko rudenko petrenko zaluzhny syrskyi budanov kuleba yermak
jose juan luis carlos jorge miguel pedro manuel francisco antonio jesus javier diego pablo andres fernando ricardo eduardo roberto alberto sergio rafael
daniel gabriel santiago sebastian nicolas mateo martin felipe gustavo hugo ivan oscar raul ramon victor enrique ernesto julio cesar guillermo hector jaime
maria carmen ana isabel rosa lucia elena marta laura patricia sofia valentina camila mariana gabriela daniela alejandra garcia rodriguez martinez
hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes gutierrez ortiz chavez ruiz alvarez castillo romero
vargas castro fernandez jimenez moreno rojas herrera medina aguilar vega mendez guzman salazar soto delgado pena rios alvarado sandoval contreras
valencia estrada guerrero figueroa campos santana vazquez navarro bolivar sucre morazan zapata villa juarez obregon hidalgo madero colon petro duque uribe
bukele ortega maduro correa noboa boluarte kagame museveni tshisekedi kabila lumumba mugabe mnangagwa ruto kenyatta odinga nyerere magufuli obasanjo buhari
tinubu jonathan okonkwo okafor eze adeyemi adebayo bello abubakar musa ibrahim sani lawal usman aliyu danjuma traore ouedraogo kabore compaore sankara keita
toure diallo diarra coulibaly konate sissoko cisse camara conde barry bah sow ndiaye diop fall ba sy faye sall sonko wade diouf kone ouattara gbagbo bedie
tiani bazoum issoufou deby itno biya nguema bongo mensah owusu boateng asante kofi kwame nkrumah mwangi kamau otieno ochieng wanjiru njoroge tesfaye abebe
bekele haile kebede girma tadesse alemu abiy desta hailemariam mengistu afwerki abdi warsame farah hersi farmajo guled jama deng garang machar kiir malual
mandela zuma ramaphosa mbeki dlamini nkosi khumalo ndlovu moyo sibanda ncube banda phiri mwale tembo zulu chirwa nyusi chissano guebuza machel
erdogan demir yilmaz kaya celik sahin ozturk aydin arslan dogan kilic aslan cetin kara koc kurt ozkan polat ataturk mehmet mustafa murat emre ayse fatma
cohen levi mizrahi peretz biton dahan avraham friedman malka azulay katz netanyahu gantz lapid bennett herzog sharon rabin peres begin meir moshe david
yosef yaakov shlomo haim eliezer sarah rachel rivka leah avi yossi
reza hossein mohsen mehran farhad dariush cyrus shirin soraya mousavi hosseini ahmadi karimi moradi rezaei jafari zarif araghchi soleimani pezeshkian
petersen hansen olsen larsen jensen nielsen johansson andersson karlsson muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch
richter klein wolf neumann schwarz braun kruger hartmann lange krause merkel scholz merz macron sarkozy hollande chirac dupont durand dubois moreau laurent
simon michel lefebvre leroy roux fournier girard bonnet lambert rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti
nowak kowalski wisniewski wojcik lewandowski tusk duda novak svoboda dvorak horvat kovac jovanovic petrovic nikolic markovic djordjevic milosevic vucic
kurti thaci hoxha shehu leka papadopoulos georgiou aliyev pashinyan sargsyan petrosyan hakobyan saakashvili kobakhidze beridze rahmon karimov nazarbayev tokayev
smith johnson williams brown jones miller davis wilson anderson thomas taylor moore jackson martin lee thompson white harris clark lewis robinson walker
young allen king wright scott hill green adams nelson baker hall campbell mitchell carter roberts turner phillips parker evans edwards collins stewart
morris murphy cook rogers morgan cooper peterson bailey reed kelly howard ward cox richardson watson brooks wood bennett gray james hughes price myers
long foster sanders ross powell sullivan russell hamilton graham wallace west cole jordan owens reynolds fisher ellis harrison gibson mcdonald marshall
wells webb simpson stevens tucker porter hunter hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw holmes rice robertson hunt black
palmer grant stone lincoln washington jefferson madison monroe cleveland clinton bush obama biden trump reagan nixon truman eisenhower roosevelt wilson
houston austin dallas jackson lawrence douglas charlotte florence victoria chelsea brooklyn paris sydney carolina georgia virginia sofia lourdes valencia
محمد أحمد احمد علي حسن حسين عمر خالد إبراهيم يوسف مصطفى محمود سعيد صالح سالم ناصر عبدالله حمد فهد سعد خليل جابر جعفر قاسم منصور سليمان إسماعيل عيسى موسى داود نصر فارس
`;
