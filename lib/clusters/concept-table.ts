/**
 * English | Russian | Ukrainian: beginnings of words for one thing; `word.` is a whole word.
 * Our own list of what wires write about, so that a story in one language meets the same story in another. Beginnings
 * stop where inflection starts; where a beginning would catch another word, whole forms are listed.
 */
const TABLE = `
kill dead. death die. dies. died fatal lethal slain deadly perish | погиб убит убил убив смерт гибел скончал умер. умерл умира мертв | загин вбит вбил вбив смерт загибел помер. померл помира мертв
wound injur hurt. maim | ранен ранил ранил пострадав травм увеч | поранен поранил постраждал травм
murder homicid assassinat | убийств убийц покушен | вбивств вбивц замах
victim casualt | жертв | жертв
survive survivor | выжив уцелел | вижив вцілі
shelling shelled shells. shell. artiller howitzer | обстрел снаряд артиллер гаубиц | обстріл снаряд артилер гаубиц
mortar | миномет миномёт | міномет
missile | ракет | ракет
rocket | реактивн | реактивн
drone uav. uavs quadcopter unmanned | дрон. дрона дроны дронов дроном дронами дрону беспилотн бпла. квадрокоптер коптер | дрон. дрона дрони дронів дроном дронами дрону безпілотн бпла. квадрокоптер коптер
bomb bombs bombing bombed | бомб авиабомб | бомб авіабомб
airstrike | авиаудар авианалет авианалёт | авіаудар авіанал
strike struck | удар | удар вдар
attack assault. assaults assaulted | атак нападен напал нападав | атак напад нападник
explosion explod blast. blasts explosiv detonat | взрыв подрыв взорв подорв детон | вибух підрив підірв вибухів детон
landmine mine. mines. minefield | мина. мины. мине. мину. миной. мин. минирован разминир | міна. міни. міні. міну. міною. мін. мінуван розмінув
shoot shot. shots shooting gunfire shootout gunman gunmen | стрел выстрел перестрел расстрел застрел обстрелял | стріл постріл перестріл розстріл застрел застріл
weapon arms. | оруж вооруж | збро озбро
ammunition munition | боеприпас | боєприпас
tank. tanks. | танк. танки. танков. танка. танками | танк. танки. танків. танка. танками
troop troops. soldier serviceman servicemen | солдат военнослужащ боец бойц бойцы | солдат військовослужбов боєць бійц бійці
army. armies | армия армии армию армией армейск | армія армії армію армією армійськ
military | военн воен | військов
officer | офицер | офіцер
general. generals | генерал. генерала генералу | генерал. генерала генералу
commander | командир командующ | командир командувач
militant insurgent rebel guerrill | боевик повстан мятежн партизан | бойовик повстан заколотн партизан
terror | террор теракт | терор теракт
saboteur sabotage | диверс | диверс дрг.
raid. raids incursion | рейд вторжен прорыв | рейд вторгнен прорив
invasion invad | вторгл интервенц | вторгн інтервенц
clash clashes fighting firefight skirmish battle. battles | столкнов бой. бои. боях. боёв. боев. боестолкнов сражен | зіткнен бій. бої. боях. боїв. боєзіткнен
offensive | наступлен | наступ
retreat withdraw withdrew | отступ вывод отвод | відступ вивед відвед
repel repulse repelled thwart | отраж отбил сорва пресеч | відби зірва
front. frontline | фронт передов | фронт передов
defence defense defend | оборон защит | оборон захист
airdefence intercept. intercepted interceptor | пво. перехват перехвач | ппо. перехоп
downed shotdown | сбит сбил сбив | збит збил збив
enemy hostile | враг вражес противник | ворог ворож противник
occupy occupi occupat | оккуп | окуп
liberat | освобод | звільн визвол
border. borders frontier borderline cross-border | границ приграничн погранич рубеж трансгран | кордон прикордонн транскорд
guard. guards | пограничник охран | прикордонник охорон
checkpoint crossing. crossings | кпп. пропуск пункт | кпп. пропуск
region. regions oblast | област регион | област регіон
district. districts | район | район
village. villages hamlet | село. села. селе. селу. деревн поселок посёлок посел | село. села. селі. селу. селищ
town. towns township | город. города. городе. городк городок | місто. міста. місті. містечк
city. cities urban | городск горожан | міськ городян
street. streets | улиц | вулиц
capital. capitals | столиц | столиц
community communities | общин громад | громад
house. houses home. homes dwelling | дом. дома. домов. доме. жилой жилого жилом жилых | будинок будинк житлов хат
apartment flat. | квартир | квартир
building buildings | здани | будівл
school. schools pupil schoolchild | школ ученик | школ учн
hospital clinic | больниц госпитал клиник | лікарн госпітал клінік
market. markets | рынок. рынк | ринок. ринк
shop store. stores supermarket | магазин супермаркет | магазин супермаркет
factory plant. plants | завод фабрик | завод фабрик
warehouse depot | склад депо. | склад депо.
farm. farms farmer farmworker | ферм фермер | ферм фермер
church. churches monaster | церк храм монаст | церк храм монаст
bridge. bridges | мост. моста. мосту. мосты. мостов | міст. моста. мосту. мости. мостів
road. roads highway motorway | дорог шоссе трасс | дорог шосе трас
railway railroad rail. | железнодорож железн ржд. рельс | залізни
train. trains | поезд | поїзд потяг
tram. trams | трамва | трамва
bus. buses | автобус | автобус
car. cars vehicle automobile | автомоб машин авто. легков | автомоб машин авто. легков
truck lorry | грузовик фур. | вантажівк фур.
plane. planes aircraft jet. airplane | самолет самолёт авиа | літак авіа
helicopter | вертолет вертолёт | гелікоптер вертоліт
ship. ships vessel | корабл судно. судна. судно суд. | корабел кораб судно. судна
boat. boats ferry | лодк катер паром | човен човн катер пором
submarine | подводн | підводн
port. ports harbor harbour | порт. порта. порту. портов | порт. порту. портов
airport | аэропорт | аеропорт
flight. flights airline | рейс полет полёт авиакомпан | рейс політ авіакомпан
space spacecraft orbit cosmonaut astronaut | косм орбит астронавт | косм орбіт астронавт
satellite | спутник | супутник
fire. fires blaze wildfire ablaze | пожар возгоран загорел горит | пожеж загоря горить
firefighter | пожарн | пожежник рятувальник
rescue rescuer rescued | спас мчс. | врятув рятув дснс.
flood floods flooding | наводнен паводк затопл | повін паводк затопл
earthquake quake | землетрясен | землетрус
hurricane typhoon storm. storms cyclone | ураган тайфун шторм буря бурь | ураган тайфун шторм буря
rain. rains rainfall | дожд ливен ливн | дощ злив
snow snowfall | снег снегопад | сніг снігопад
weather forecast. | погод прогноз | погод прогноз
temperature heat. degree degrees | температ градус жара. жары | температ градус спек
water. | вода. воды. воде. воду. водой. водн | вода. води. воді. воду. водою. водн
river. rivers | река. реки. реке. реку. рек. | річк ріка. ріки.
sea. seas | море. моря. морск | море. моря. морськ
island | остров | острів остров
mountain | горы. гора. горе. горн | гори. гора. гірськ
forest | лес. леса. лесу. лесн | ліс. ліси. лісу. лісов
accident crash. crashed crashes collision | авари дтп. катастроф крушен столкн | авар дтп. катастроф зіткн
disaster catastroph | бедств | лих
police policeman | полиц полицейск мвд. | поліц мвс.
arrest detain detention custody | арест задерж | арешт затрим
prison jail inmate | тюрьм колони заключенн заключённ сизо. | тюрм колоні вязн в'язн сізо.
captiv prisoner pow. pows | плен пленн военноплен | полон полонен військовополон
exchange swap | обмен | обмін
hostage abduct kidnap | заложник похищ похит | заручник викра
missing disappear | пропал исчез | зник пропал безвіс
search searching | поиск розыск | пошук розшук
investigat probe. inquiry | расслед следств следовател ск. | розслід слідств слідч
prosecutor prosecut | прокур | прокур
court. courts judge. judges tribunal | суд. суда. суде. суду. судья судьи судеб верховн | суд. суду. суді. суддя судді судов верховн
trial. lawsuit | процесс | процес
sentenc convict | приговор осужд осуд | вирок засуд
charge. charges charged accus indict | обвин | звинувач обвинув підозр
crime criminal offence | преступ уголовн криминал | злочин криміналь
fraud scam | мошен | шахра
corrupt brib | коррупц взятк | корупц хабар
theft steal stole robb | краж украл кража граб ограб | крадіж викрал пограб грабі
smuggl contraband | контрабанд | контрабанд
drug. drugs narcotic | наркот | наркот
law. laws legislat bill. | закон | закон
parliament lawmaker deput duma rada | парламент депутат дум рад. | парламент депутат дум рад.
president | президент | президент
primeminister premier | премьер | премєр прем'єр
minister ministr | минист минобор | мініст міноборон
government cabinet | правительств кабмин кабинет | уряд кабмін кабінет
governor | губернатор глава. главы главе | губернатор очільник голова. голови
mayor | мэр мэра мэру | мер. мера. меру. мером
council | совет. совета совете | рада. ради. раді. раду
senator senate | сенат | сенат
official officials authorit | власт чиновник | влад чиновник посадов
party. parties | партия партии партию партий | партія партії партію партій
opposition | оппозиц | опозиц
election vote. votes voting ballot poll. polls voter | выбор выборы голосован избират | вибор вибори голосуван виборц
campaign | кампани | кампані
reform | реформ | реформ
policy politic | политик политич | політик політич
democra | демократ | демократ
republican | республиканц | республіканц
republic. | республик | республік
state. states | государств штат | держав штат
nation. nations national | нация нации национальн народ | нація нації національн народ
country. countries | стран | країн
foreign | иностран зарубеж | іноземн закордон
embassy ambassador diplomat | посол. посла. послы посольств дипломат | посол. посла. посли посольств дипломат
sanction | санкц | санкц
negotiat talks. | переговор | переговор перемовин
agreement deal. treaty accord pact. | соглашен договор сделк | угод договор
ceasefire truce armistice | перемир прекращен | перемир припинен
peace peaceful | мир. мира. мирн | мир. миру. мирн
war. wars wartime | война войны войне войну войной | війна війни війні війну війною воєн
conflict | конфликт | конфлікт
crisis | кризис | криз
protest. protests protester rally. rallies demonstrat | протест митинг демонстр | протест мітинг демонстр
strikers walkout | забастов | страйк
blockad block. blocked | блок перекры | блок перекри
migrant refugee asylum | мигрант беженц | мігрант біженц
evacuat | эваку | еваку
deport expel | депорт высыл | депорт висил
citizen citizenship | граждан | громадян
resident. residents inhabitant | жител | житель мешкан жител
civilian | мирн гражданск | цивільн
people. person human. | люд человек | люд людин особ
child. children kid. kids minor. teen | дет ребен ребён подрост несовершен | дит діт підліт неповноліт
woman women female girl. girls | женщин девуш девоч | жінк дівчин
man. men. male boy. boys | мужчин парен мальчик | чоловік хлоп
wife husband spouse couple. | жена. жены. жену. муж. мужа. супруг | дружин чоловік подруж
mother | мать. матери материн | мати. матері матір
father | отец. отца. отцу | батьк
son. sons daughter | сын. сына. дочь. дочер | син. сина. донь дочк
brother sister | брат. брата. братьев сестр | брат. брата. братів сестр
family families relative | семья семьи семье семей родствен | родин сімя сім'я сім'ї родич
elderly pensioner retire | пожил пенсионер | літн пенсіонер
pension | пенси | пенсі
driver | водител | воді
worker. workers employee staff. | работник рабоч сотрудник | працівник робітник співробітник
doctor medic. medics physician surgeon | врач медик доктор хирург | лікар медик доктор хірург
nurse | медсестр | медсестр
teacher | учител преподават | вчител викладач
student. students university | студент университет вуз. | студент університет виш.
scientist scienc research | ученый учёный ученые учёные учен науч исследов | вчен наук дослід
journalist reporter media. press. newspaper | журналист репортер сми. пресс газет | журналіст репортер змі. прес газет
television channel. broadcast | телевид телекан эфир | телебач телекан ефір
internet online web. website | интернет сайт | інтернет сайт
company. companies firm. corporat business | компан фирм корпорац бизнес предприят | компан фірм корпорац бізнес підприєм
bank. banks banking | банк | банк
money. fund. funds funding | деньг денеж средств фонд | грош кошт фонд
price. prices cost. costs | цена. цены. цене. цену. цен. стоим | ціна. ціни. ціні. ціну. цін. вартіст
tax. taxes | налог | подат
budget | бюджет | бюджет
economy economic | эконом | економ
inflation | инфляц | інфляц
trade. trading export import. imports | торгов экспорт импорт | торгів експорт імпорт
growth grow. grew rise. rose increas surge | рост. роста. вырос увелич повыш | зрост збільш підвищ
fall. fell decline drop. dropped decreas reduc | падени упал сниж сократ уменьш | падін впал зниж скорот зменш
record. | рекорд | рекорд
million | миллион млн. | мільйон млн.
billion | миллиард млрд. | мільярд млрд.
thousand | тысяч тыс. | тисяч тис.
percent per-cent | процент | відсот процент
dollar dollars usd. | доллар | долар
euro. euros | евро. | євро.
ruble rouble | рубл | рубл
oil. crude petrol | нефт | нафт
gas. | газ. газа. газу. газов | газ. газу. газов
fuel gasoline | топлив бензин | палив пальн бензин
energy power. electric | энерг электр | енерг електр
nuclear atomic | ядерн атомн аэс. | ядерн атомн аес.
coal | уголь угол | вугіл
grain wheat | зерн пшениц | зерн пшениц
food | продовольств продукт еда. еды питан | продовольч продукт їжа харч
metal steel | металл стал. сталь | метал стал. сталь
gold. | золот | золот
virus coronavirus covid covid-19 pandemic epidemic | вирус коронавирус ковид пандем эпидем | вірус коронавірус ковід пандем епідем
vaccin | вакцин прививк | вакцин щеплен
disease illness infect patient | болез заболе инфекц заражен пациент | хвороб захвор інфекц заражен пацієнт
health healthcare | здоров здравоохран минздрав | здоров охорон моз.
drugmaker medicine. pharmac | лекарств препарат фармац | ліки ліків препарат фармац
cancer | рак. рака. онколог | рак. раку. онколог
quarantine lockdown isolat | карантин локдаун изоляц | карантин локдаун ізоляц
test. tests testing | тест испытан | тест випробув
football soccer | футбол | футбол
hockey | хоккей хокке | хокей хоке
match. game. games | матч игра. игры. игре. игру. игр. | матч гра. гри. грі. гру. ігор
team. teams squad | команд сборн клуб | команд збірн клуб
player footballer | игрок футболист | гравц гравець футболіст
coach. trainer | тренер | тренер
goal. goals score. scored | гол. гола. голы. забил забит | гол. гола. голи. забив забит
league. championship tournament cup. | лига лиги лиге чемпионат турнир кубок кубка | ліга ліги лізі чемпіонат турнір кубок кубка
champion. champions title. | чемпион | чемпіон
olympic | олимпи | олімпі
victory win. wins won. winner | побед выиграл победител | перемог виграл переможц
lose lost. loss defeat | пораж проигр потер | поразк програ втрат
fight. boxer ufc. | бой. поедин боксер боксёр | поєдин боксер
film. movie. cinema | фильм кино | фільм кіно
actor. actress | актер актёр актрис | актор актрис
singer song. songs music concert | певец певц певиц песн музык концерт | співак співач пісн музик концерт
book. books writer author. | книг писател автор | книг письменник автор
theatre theater | театр | театр
museum exhibition | музе выставк | музе виставк
award prize | преми наград | премі нагород
festival | фестивал | фестивал
holiday christmas easter | праздник рождеств пасх | свято. свята. різдв велик
pope. vatican | папа. папы. ватикан | папа. папи. ватикан
king. queen prince royal | корол принц | корол принц
dog. dogs | собак пес. | собак пес.
cat. cats | кот. кота. кошк | кіт. кота. кішк
bear. bears | медвед | ведмед
bird. birds | птиц | птах
animal zoo. | животн зоопарк | тварин зоопарк
fish. fishing | рыб | риб
pig. pigs pork | свин | свин
body. bodies | тело. тела. телом | тіло. тіла. тілом
remains. | останк | останк
head. leader | глав лидер руководит | голов лідер керівник
meeting summit | встреч саммит | зустріч саміт
visit. visited | визит посетил | візит відвіда
speech address. statement | речь. выступл заявлен | промов виступ заяв
decision decide | решени | рішенн
plan. plans | план. планы. планир | план. плани. плану
project | проект | проєкт проект
order. decree | указ. приказ распоряж | указ. наказ розпоряд
ban. bans banned prohibit | запрет запрещ | заборон
permission allow permit | разреш | дозвол дозвіл
threat | угроз | загроз
help. aid. assistance | помощ помог | допомог
support | поддерж | підтрим
build. built construct | строител постро | будівницт побуд
destroy destruct | уничтож разруш | знищ зруйн
damage damaged | поврежд ущерб | пошкод збитк
debris fragment | обломк осколк | уламк
launch | запуск запуст | запуск запуст
open. opened opening | откры | відкри
close. closed closure shut. | закры | закри
start. began begin launch. | начал начин | почат почин
finish end. ended complete | заверш оконч | заверш закінч
return. returned | верну возвра | поверн
leave. left. departure | покин уехал | залиш поїхал
arrive arrival | прибы | прибу
send. sent | отправ направ | відправ надісл
receive received | получ | отрима
buy. bought purchas | купи покуп | купи куп придба
sell. sold sale. sales | прода | прода
pay. paid payment | плат выплат оплат | плат виплат оплат
work. job. jobs employ | работ | робот прац
create creat | созда | створ
propose proposal offer. | предлож | запропон пропоз
demand. require | требов | вимаг вимог
reject refuse refused | отказ отверг | відмов відкин
confirm | подтверд | підтверд
deny. denied denies refute | опроверг отриц | спросту запереч
explain | объясн | поясн
warn warning | предупр | попередж
predict | прогноз предсказ | прогноз передбач
discuss | обсуд обсужд | обговор
announce | объяв анонс | оголос анонс
appoint | назнач | признач
resign | отставк | відставк
dismiss fired. sacked | уволен увол | звільнен
propaganda | пропаганд | пропаганд
secret | секрет тайн | секрет таємн
spy. spies espionage | шпион | шпигун
intelligence | разведк | розвідк
security | безопасн | безпек
cyber hacker hack | кибер хакер взлом | кібер хакер злам
computer software | компьют программ | компютер комп'ютер програм
phone smartphone mobile. | телефон смартфон мобильн | телефон смартфон мобільн
robot artificial | робот. искусствен | робот. штучн
technology tech. | технолог | технолог
video. footage | видео | відео
photo picture. | фото снимок снимк | фото знімок знімк
language | язык | мов
history historic | истор | істор
culture cultural | культур | культур
tradition | традиц | традиц
religion religious muslim islam | религ мусульм ислам | реліг мусульм іслам
jew. jewish | евре | євре
anniversary | годовщ юбиле | річниц ювіле
day. days | день. дня. дней. дни | день. дня. днів. дні
night. overnight nighttime | ночь. ночи. ночью ночн | ніч. ночі. вночі нічн
morning | утро. утра. утром утрен | ранок. ранку. вранці ранков
evening | вечер | вечір вечор
week. weeks weekly | недел | тижд тижн
month. months monthly | месяц | місяц
year. years annual | год. лет. ежегод | рік. років. щоріч роки
monday | понедельник | понеділ
tuesday | вторник | вівтор
wednesday | среду. среда. среды | серед
thursday | четверг | четвер
friday | пятниц | пятниц п'ятниц
saturday | суббот | субот
sunday | воскресен | неділ
january | январ | січн січень
february | феврал | лют лютий
march. | март. марта. марте | берез
april | апрел | квіт
may. | мая. май. мае. | травн травень
june | июн | черв червень червн
july | июл | липн липень
august | август | серпн серпень
september | сентяб | верес
october | октяб | жовт
november | нояб | листопад
december | декаб | груд
north northern | север | північ
south southern | юг. юга. юге. южн | південь півдн
east eastern | восток. востоке. восточ | схід. сход. сході. східн
west western | запад | захід. заход. заході. західн
center centre central | центр | центр
russian russians | росси русск | росій
ukrainian ukrainians | украин | україн
belarusian belarus | белорус беларус | білорус
american americans us. u.s. usa | америк сша. | америк сша.
british britain uk. u.k. | британ великобрит | британ великобрит
chinese china | кита | кита
japanese japan | япон | япон
german germany germans | герман немец немц | німеч німец
french france | франц | франц
polish poland poles | польш польск поляк | польщ польськ поляк
turkish turkey turks | турц турецк турок | туреч турец турок
israeli israel | израил | ізраїл
palestin gaza | палестин газа. газе. газы. | палестин газа. газі. гази.
lebanese lebanon | ливан | ліван
syrian syria | сири | сирі
iranian iran | иран | іран
iraqi iraq | ирак | ірак
afghan afghanistan taliban | афган талиб | афган таліб
indian india | инди индийск | інді
pakistani pakistan | пакистан | пакистан
korean korea | коре кндр. | коре кндр.
armenian armenia | армен армян | вірмен
azerbaijani azerbaijan | азербайдж | азербайдж
georgian georgia | грузи | грузи
moldova moldovan | молдов молдав | молдов
kazakh kazakhstan | казах | казах
baltic | балти прибалт | балті прибалт
lithuania lithuanian | литв литов | литв литов
latvia latvian | латв латыш | латв латис
estonia estonian | эстон | естон
finland finnish finn. | финлянд фински финск | фінлянд фінськ
swedish sweden swede | швец шведск швед | швец шведськ швед
norway norwegian | норвег норвеж | норвег норвез
italy italian | итал | італ
spain spanish | испан | іспан
greek greece | грец греческ | грец грецьк
hungary hungarian | венгр венгер | угор
romania romanian | румын | румун
bulgaria bulgarian | болгар | болгар
serbia serbian serb. | серб | серб
czech czechia | чех чешск | чех чеськ
slovak slovakia | словак словац | словач словац
austria austrian | австри | австрі
swiss switzerland | швейцар | швейцар
dutch netherlands | нидерланд голланд | нідерланд голланд
belgium belgian | бельг | бельг
canada canadian | канад | канад
mexico mexican | мекси | мекси
brazil brazilian | бразил | бразил
argentin | аргентин | аргентин
venezuela | венесуэл | венесуел
colombia colombian | колумби | колумбі
cuba cuban | куба. кубы. кубинск | куба. куби. кубинськ
africa african | африк | африк
egypt egyptian | египет египт египет | єгипет єгипт
libya libyan | ливи ливий | лівій лівії
sudan sudanese | судан | судан
ethiopia | эфиоп | ефіоп
nigeria nigerian | нигери | нігері
australia australian | австрал | австрал
europe european eu. | европ евросоюз ес. | європ євросоюз єс.
asia asian | азия азии азиат | азія азії азійськ
nato. | нато. | нато.
un. u.n. | оон. | оон.
kremlin | кремл | кремл
moscow | москв москов | москв москов
kyiv kiev. | киев киевск | київ києв
kharkiv kharkov | харьков | харків харков
crimea crimean | крым | крим
donetsk donbas donbass | донец донбасс днр. | донец донбас днр.
luhansk lugansk | луган лнр. | луган лнр.
petersburg | петербург | петербур
washington | вашингтон | вашингтон
whitehouse | белый. белого. белом. | білий. білого. білому.
`

export function conceptLines(): string[] {
  return TABLE.split('\n').filter(Boolean)
}
