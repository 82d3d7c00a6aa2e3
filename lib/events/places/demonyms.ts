import { normal } from './normal.ts'

/**
 * Words for the people and things of a state, as stems: country, then one column a language, words parted by commas.
 * The word of the text may go on after the stem by as much as the language's endings do (`MORE`).
 */
const COLUMNS = ['en', 'es', 'fr', 'de', 'pl', 'ru', 'uk', 'ar'] as const

const TABLE = `
RU|russian,kremlin|ruso,rusa|russe,moscovite|russisch,russe|rosyjsk,rosjan|российск,русск,россиян,кремл|російськ,росіян,кремл,рф,рашист|روسي
UA|ukrainian|ucrania|ukrainien|ukrainisch,ukrainer|ukraińsk,ukrain|украинск,украин|українськ,україн|أوكراني
BY|belarusian,byelorussian|bielorrus|biélorusse,bélarusse|belarussisch,belarusisch,belarusse|białorusk,białorus|белорусск,белорус|білоруськ,білорус|بيلاروسي
PL|polish,poles|polac|polonais|polnisch|polsk,polac|польск,поляк|польськ,поляк|بولندي
LT|lithuanian|lituan|lituanien|litauisch|litewsk|литовск|литовськ|
LV|latvian|leton|letton|lettisch|łotewsk|латвийск,латышск|латвійськ|
EE|estonian|estoni|estonien|estnisch|estońsk|эстонск|естонськ|
FI|finnish,finns|finland|finlandais|finnisch|fińsk|финск,финлянд|фінськ|
MD|moldovan|moldav|moldave|moldauisch|mołdawsk|молдавск,молдов|молдовськ,молдавськ|
RO|romanian|ruman|roumain|rumänisch|rumuńsk|румынск|румунськ|
HU|hungarian|húngar|hongrois|ungarisch|węgiersk|венгерск|угорськ|
SK|slovak|eslovac|slovaque|slowakisch|słowack|словацк|словацьк|
CZ|czech|chec|tchèque|tschechisch|czesk|чешск|чеськ|
DE|german|alemán,aleman|allemand|deutsch|niemieck|немецк,германск|німецьк|ألماني
GE|georgian|georgian|géorgien|georgisch|gruzińsk|грузинск|грузинськ|جورجي
AM|armenian|armeni|arménien|armenisch,armenier|armeńsk,ormiańsk|армянск|вірменськ,вірмен|أرميني
AZ|azerbaijani,azeri|azerbaiyan,azerí|azerbaïdjanais,azéri|aserbaidschanisch,aserbaidschaner|azerbejdżańsk,azersk|азербайджанск,азербайджанц|азербайджанськ|أذربيجاني
TR|turkish,turks|turc|turc,turque|türkisch|tureck|турецк|турецьк|تركي
SY|syrian|siri|syrien|syrisch|syryjsk|сирийск|сирійськ|سوري
IQ|iraqi|iraqu|irakien|irakisch|irack|иракск|іракськ|عراقي
IR|iranian|iran|iranien|iranisch|irańsk|иранск|іранськ|إيراني,ايراني
IL|israeli,idf|israel|israélien,israélienne|israelisch|izraelsk|израильск|ізраїльськ|إسرائيلي,اسرائيلي
LB|lebanese,hezbollah,hizbollah,hizbullah|liban,hezbolá|libanais,hezbollah|libanesisch,hisbollah|libańsk,hezbollah|ливанск,хезболл,хизболл|ліванськ,хезболл|لبناني,حزب الله
PS|palestinian,hamas|palestin,hamás|palestinien,hamas|palästinensisch,hamas|palestyńsk,hamas|палестинск,хамас|палестинськ,хамас|فلسطيني,حماس
EG|egyptian|egipci|égyptien|ägyptisch|egipsk|египетск|єгипетськ|مصري
JO|jordanian|jordan|jordanien|jordanisch|jordańsk|иорданск|йорданськ|أردني
SA|saudi|saudí|saoudien|saudisch|saudyjsk|саудовск|саудівськ|سعودي
YE|yemeni,houthi|yemen|yéménite|jemenitisch|jemeńsk|йеменск|єменськ|يمني
KW|kuwaiti|kuwait|koweïtien|kuwaitisch|kuwejck|кувейтск|кувейтськ|كويتي
IN|indian,indians,bsf|indi|indien|indisch|indyjsk|индийск|індійськ|هندي
PK|pakistani,pakistan army|pakistan|pakistanais|pakistanisch|pakistańsk|пакистанск|пакистанськ|باكستاني
AF|afghan,taliban|afgan|afghan|afghanisch|afgańsk|афганск|афганськ|أفغاني
CN|chinese|chin|chinois|chinesisch|chińsk|китайск|китайськ|صيني
NP|nepali,nepalese|nepal|népalais|nepalesisch|nepalsk|непальск|непальськ|
BT|bhutanese||bhoutanais|bhutanisch||бутанск|бутанськ|
BD|bangladeshi|banglades|bangladais|bangladeschisch|bangladesk|бангладешск|бангладеськ|
MM|burmese,arakan army|birman|birman|burmesisch,myanmarisch|birmańsk|мьянманск,бирманск|мʼянмськ|
TH|thai|tailand|thaïlandais|thailändisch|tajsk,tajlandzk|таиландск,тайск|таїландськ|
KH|cambodian|camboyan|cambodgien|kambodschanisch|kambodżańsk|камбоджийск|камбоджійськ|
LA|laotian|laosian|laotien|laotisch|laotańsk|лаосск|лаоськ|
VN|vietnamese|vietnamit|vietnamien|vietnamesisch|wietnamsk|вьетнамск|вʼєтнамськ|
KP|north korean|norcorean|nord-coréen|nordkoreanisch|północnokoreańsk|северокорейск|північнокорейськ|
KR|south korean|surcorean|sud-coréen|südkoreanisch|południowokoreańsk|южнокорейск|південнокорейськ|
JP|japanese|japon|japonais|japanisch|japońsk|японск|японськ|
TW|taiwanese|taiwan|taïwanais|taiwanisch|tajwańsk|тайваньск|тайванськ|
PH|philippine,filipino|filipin|philippin|philippinisch|filipińsk|филиппинск|філіппінськ|
MY|malaysian|malas|malaisien|malaysisch|malezyjsk|малайзийск|малайзійськ|
ID|indonesian|indonesi|indonésien|indonesisch|indonezyjsk|индонезийск|індонезійськ|
KZ|kazakh,kazakhstani|kazaj|kazakh|kasachisch|kazachsk|казахстанск,казахск|казахстанськ|
KG|kyrgyz|kirguís|kirghize|kirgisisch|kirgisk|киргизск,кыргызск,кыргызстанск|киргизьк|
TJ|tajik|tayik|tadjik|tadschikisch|tadżyck|таджикск,таджикистанск|таджицьк|
UZ|uzbek|uzbek|ouzbek|usbekisch|uzbeck|узбекск,узбекистанск|узбецьк|
TM|turkmen|turcoman|turkmène|turkmenisch|turkmeńsk|туркменск|туркменськ|
MN|mongolian|mongol|mongol|mongolisch|mongolsk|монгольск|монгольськ|
CO|colombian,farc,eln|colombian,farc,eln|colombien,farc,eln|kolumbianisch,farc,eln|kolumbijsk,farc,eln|колумбийск,фарк|колумбійськ,фарк|كولومبي
VE|venezuelan|venezolan|vénézuélien|venezolanisch|wenezuelsk|венесуэльск|венесуельськ|فنزويلي
EC|ecuadorean,ecuadorian|ecuatorian|équatorien|ecuadorianisch|ekwadorsk|эквадорск|еквадорськ|
PE|peruvian|peruan|péruvien|peruanisch|peruwiańsk|перуанск|перуанськ|
BO|bolivian|bolivian|bolivien|bolivianisch|boliwijsk|боливийск|болівійськ|
BR|brazilian|brasileñ,brasiler|brésilien|brasilianisch|brazylijsk|бразильск|бразильськ|
AR|argentine,argentinian|argentin|argentin|argentinisch|argentyńsk|аргентинск|аргентинськ|
CL|chilean|chilen|chilien|chilenisch|chilijsk|чилийск|чилійськ|
PY|paraguayan|paraguay|paraguayen|paraguayisch|paragwajsk|парагвайск|парагвайськ|
GY|guyanese|guyanés|guyanien|guyanisch|gujańsk|гайанск|гаянськ|
PA|panamanian|panameñ|panaméen|panamaisch|panamsk|панамск|панамськ|
MX|mexican|mexican|mexicain|mexikanisch|meksykańsk|мексиканск|мексиканськ|مكسيكي
US|american,americans,u s|estadounidens,norteamerican|américain|amerikanisch,us-amerikanisch|amerykańsk|американск|американськ|أميركي,أمريكي
CA|canadian|canadiens|canadien|kanadisch|kanadyjsk|канадск|канадськ|
GT|guatemalan|guatemaltec|guatémaltèque|guatemaltekisch|gwatemalsk|гватемальск|гватемальськ|
HN|honduran|hondureñ|hondurien|honduranisch|honduransk|гондурасск|гондураськ|
SV|salvadoran|salvadoreñ|salvadorien|salvadorianisch|salwadorsk|сальвадорск|сальвадорськ|
NI|nicaraguan|nicaragüens|nicaraguayen|nicaraguanisch|nikaraguańsk|никарагуанск|нікарагуанськ|
CR|costa rican|costarricens|costaricien|costa-ricanisch|kostarykańsk|коста-риканск|коста-риканськ|
HT|haitian|haitian|haïtien|haitianisch|haitańsk|гаитянск|гаїтянськ|
DO|dominican|dominican|dominicain|dominikanisch|dominikańsk|доминиканск|домініканськ|
CU|cuban|cuban|cubain|kubanisch|kubańsk|кубинск|кубинськ|
MA|moroccan|marroqu|marocain|marokkanisch|marokańsk|марокканск|марокканськ|مغربي
DZ|algerian|argelin|algérien|algerisch|algiersk|алжирск|алжирськ|جزائري
TN|tunisian|tunecin|tunisien|tunesisch|tunezyjsk|тунисск|туніськ|تونسي
LY|libyan|libi|libyen|libysch|libijsk|ливийск|лівійськ|ليبي
EH|sahrawi,polisario|saharaui|sahraoui|sahraurisch|saharyjsk|сахарск||صحراوي
SD|sudanese|sudan|soudanais|sudanesisch|sudańsk|суданск|суданськ|سوداني
SS|south sudanese|sursudan|sud-soudanais|südsudanesisch|południowosudańsk|южносуданск|південносуданськ|
ET|ethiopian|etíope|éthiopien|äthiopisch|etiopsk|эфиопск|ефіопськ|إثيوبي
ER|eritrean|eritre|érythréen|eritreisch|erytrejsk|эритрейск|еритрейськ|
SO|somali,shabaab,shabab|somal,shabab,shabaab|somalien,shebab,chebab|somalisch,schabab,shabaab|somalijsk,szabab,shabaab|сомалийск,шабаб|сомалійськ,шабаб|صومالي
KE|kenyan|kenian|kényan|kenianisch|kenijsk|кенийск|кенійськ|
UG|ugandan|ugand|ougandais|ugandisch|ugandyjsk|угандийск|угандійськ|
RW|rwandan|ruand|rwandais|ruandisch|rwandyjsk|руандийск|руандійськ|
BI|burundian|burund|burundais|burundisch||бурундийск||
CD|congolese,m23|congoleñ,m23|congolais,m23|kongolesisch,m23|kongijsk,m23|конголезск,м23|конголезьк,м23|
CF|central african|centroafrican|centrafricain|zentralafrikanisch||центральноафриканск||
TD|chadian|chadian|tchadien|tschadisch|czadyjsk|чадск|чадськ|
NE|nigerien|nigerin|nigérien|nigrisch|nigersk|нигерск|нігерськ|
NG|nigerian,boko|nigerian,boko|nigérian,boko|nigerianisch,boko|nigeryjsk,boko|нигерийск,боко|нігерійськ,боко|
CM|cameroonian|camerun|camerounais|kamerunisch|kameruńsk|камерунск|камерунськ|
ML|malian|malí|malien|malisch|malijsk|малийск|малійськ|
BF|burkinabe|burkin|burkinabè|burkinisch||буркинийск||
BJ|beninese||béninois|beninisch||бенинск||
TG|togolese|togol|togolais|togoisch||тоголезск||
CI|ivorian|marfileñ|ivoirien|ivorisch||ивуарийск||
GH|ghanaian|ghan|ghanéen|ghanaisch||ганск||
SN|senegalese|senegal|sénégalais|senegalesisch|senegalsk|сенегальск|сенегальськ|
MR|mauritanian|mauritan|mauritanien|mauretanisch||мавританск||موريتاني
MZ|mozambican|mozambiqueñ|mozambicain|mosambikanisch||мозамбикск||
ZA|south african|sudafrican|sud-africain|südafrikanisch||южноафриканск||
ZW|zimbabwean||zimbabwéen|simbabwisch||зимбабвийск||
TZ|tanzanian|tanzan|tanzanien|tansanisch||танзанийск||
AO|angolan|angoleñ|angolais|angolanisch||ангольск||
RS|serbian,serbs|serbi|serbe|serbisch|serbsk|сербск|сербськ|صربي
XK|kosovar,kosovan|kosovar|kosovar|kosovarisch|kosowsk|косовск|косовськ|
AL|albanian|alban|albanais|albanisch|albańsk|албанск|албанськ|
MK|macedonian|macedoni|macédonien|mazedonisch|macedońsk|македонск|македонськ|
ME|montenegrin|montenegrin|monténégrin|montenegrinisch|czarnogórsk|черногорск|чорногорськ|
BA|bosnian|bosni|bosnien|bosnisch|bośniack|боснийск|боснійськ|
HR|croatian,croats|croat|croate|kroatisch|chorwack|хорватск|хорватськ|
SI|slovenian,slovene|esloven|slovène|slowenisch|słoweńsk|словенск|словенськ|
BG|bulgarian|búlgar|bulgare|bulgarisch|bułgarsk|болгарск|болгарськ|
GR|greek,greeks|grieg|grec,grecque|griechisch|greck|греческ|грецьк|يوناني
CY|cypriot|chipriot|chypriote|zyprisch,zypriotisch|cypryjsk|кипрск|кіпрськ|
IT|italian|italian|italien|italienisch|włosk|итальянск|італійськ|
FR|french|francés,francesa|français|französisch|francusk|французск|французьк|
ES|spanish|español|espagnol|spanisch|hiszpańsk|испанск|іспанськ|
GB|british,uk|británic|britannique|britisch|brytyjsk|британск|британськ|
AT|austrian|austriac|autrichien|österreichisch|austriack|австрийск|австрійськ|
NO|norwegian|norueg|norvégien|norwegisch|norwesk|норвежск|норвезьк|
SE|swedish|suec|suédois|schwedisch|szwedzk|шведск|шведськ|
`

/** Letters that may follow a stem. */
const MORE: Record<string, number> = { en: 1, es: 3, fr: 4, de: 5, pl: 5, ru: 5, uk: 5, ar: 3 }

const byLanguage = new Map<string, Map<string, string>>()

function table(lang: string): Map<string, string> {
  let map = byLanguage.get(lang)
  if (map) return map
  map = new Map()
  const column = COLUMNS.indexOf(lang as (typeof COLUMNS)[number])
  for (const line of TABLE.trim().split('\n')) {
    const cells = line.split('|')
    for (const stem of (cells[column + 1] ?? '').split(',')) if (stem) map.set(normal(stem), cells[0]!)
  }
  byLanguage.set(lang, map)
  return map
}

/** The state whose people or things a normalised word speaks of ("российских" → RU), or null. */
export function demonym(word: string, lang: string): string | null {
  const known = COLUMNS.includes(lang as (typeof COLUMNS)[number]) ? lang : 'en'
  const stems = table(known)
  const more = MORE[known]!
  for (let cut = 0; cut <= more && word.length - cut >= 2; cut++) {
    const country = stems.get(cut ? word.slice(0, -cut) : word)
    if (!country) continue
    if (known === 'en' && cut === 1 && !word.endsWith('s')) continue
    return country
  }
  if (known === 'ar' && word.startsWith('ال')) return demonym(word.slice(2), lang)
  return null
}

/** "südarmenisch", "Nordisrael", "північносирійський": a direction written together with the name. */
const DIRECTION =
  /^(?:nord(?:ost|west)?|sud(?:ost|west)?|ost|west|север[оа]|южно|юго|восточно|западно|північно|південно|східно|західно)(?=.{4})/

/** A word without the direction written together with it. */
export function withoutDirection(word: string): string {
  return word.replace(DIRECTION, '')
}

const NONE: string[] = []

/** States that a word speaks of: one, or two of "польско-белорусской". */
export function peoples(norm: string, lang: string): string[] {
  let found = NONE
  for (const part of norm.split(' ')) {
    const country = demonym(part, lang) ?? (DIRECTION.test(part) ? demonym(withoutDirection(part), lang) : null)
    if (country) found = [...found, country]
  }
  return found
}
