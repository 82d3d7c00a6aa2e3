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
LT|lithuanian|lituan|lituanien|litauisch|litewsk|литовск|литовськ|ليتواني
LV|latvian|leton|letton|lettisch|łotewsk|латвийск,латышск|латвійськ|
EE|estonian|estoni|estonien|estnisch|estońsk|эстонск|естонськ|
FI|finnish,finns|finland|finlandais|finnisch|fińsk|финск,финлянд|фінськ|فنلندي
MD|moldovan|moldav|moldave|moldauisch|mołdawsk|молдавск,молдов|молдовськ,молдавськ|مولدوفي
RO|romanian|ruman|roumain|rumänisch|rumuńsk|румынск|румунськ|روماني
HU|hungarian|húngar|hongrois|ungarisch|węgiersk|венгерск|угорськ|مجري
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
NP|nepali,nepalese|nepal|népalais|nepalesisch|nepalsk|непальск|непальськ|نيبالي
BT|bhutanese|butan|bhoutanais|bhutanisch|bhutańsk|бутанск|бутанськ|بوتاني
BD|bangladeshi|banglades|bangladais|bangladeschisch|bangladesk|бангладешск|бангладеськ|بنغلاديشي,بنغالي
MM|burmese,arakan army|birman|birman|burmesisch,myanmarisch|birmańsk|мьянманск,бирманск|мʼянмськ|بورمي,ميانماري
TH|thai|tailand|thaïlandais|thailändisch|tajsk,tajlandzk|таиландск,тайск|таїландськ|تايلاندي
KH|cambodian|camboyan|cambodgien|kambodschanisch|kambodżańsk|камбоджийск|камбоджійськ|كمبودي
LA|laotian|laosian|laotien|laotisch|laotańsk|лаосск|лаоськ|
VN|vietnamese|vietnamit|vietnamien|vietnamesisch|wietnamsk|вьетнамск|вʼєтнамськ|
KP|north korean|norcorean|nord-coréen|nordkoreanisch|północnokoreańsk|северокорейск|північнокорейськ|
KR|south korean|surcorean|sud-coréen|südkoreanisch|południowokoreańsk|южнокорейск|південнокорейськ|
JP|japanese|japon|japonais|japanisch|japońsk|японск|японськ|
TW|taiwanese|taiwan|taïwanais|taiwanisch|tajwańsk|тайваньск|тайванськ|
PH|philippine,filipino|filipin|philippin|philippinisch|filipińsk|филиппинск|філіппінськ|
MY|malaysian|malas|malaisien|malaysisch|malezyjsk|малайзийск|малайзійськ|
ID|indonesian|indonesi|indonésien|indonesisch|indonezyjsk|индонезийск|індонезійськ|
KZ|kazakh,kazakhstani|kazaj|kazakh|kasachisch|kazachsk|казахстанск,казахск|казахстанськ|كازاخي,كازاخستاني
KG|kyrgyz|kirguís|kirghize|kirgisisch|kirgisk|киргизск,кыргызск,кыргызстанск|киргизьк|قرغيزي,قيرغيزي
TJ|tajik|tayik|tadjik|tadschikisch|tadżyck|таджикск,таджикистанск|таджицьк|طاجيكي
UZ|uzbek|uzbek|ouzbek|usbekisch|uzbeck|узбекск,узбекистанск|узбецьк|أوزبكي
TM|turkmen|turcoman|turkmène|turkmenisch|turkmeńsk|туркменск|туркменськ|تركماني
MN|mongolian|mongol|mongol|mongolisch|mongolsk|монгольск|монгольськ|
CO|colombian,farc,eln|colombian,farc,eln|colombien,farc,eln|kolumbianisch,farc,eln|kolumbijsk,farc,eln|колумбийск,фарк|колумбійськ,фарк|كولومبي
VE|venezuelan|venezolan|vénézuélien|venezolanisch|wenezuelsk|венесуэльск|венесуельськ|فنزويلي
EC|ecuadorean,ecuadorian|ecuatorian|équatorien|ecuadorianisch|ekwadorsk|эквадорск|еквадорськ|
PE|peruvian|peruan|péruvien|peruanisch|peruwiańsk|перуанск|перуанськ|
BO|bolivian|bolivian|bolivien|bolivianisch|boliwijsk|боливийск|болівійськ|
BR|brazilian|brasileñ,brasiler|brésilien|brasilianisch|brazylijsk|бразильск|бразильськ|برازيلي
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
EH|sahrawi,polisario|saharaui|sahraoui|sahraurisch|saharyjsk|сахарск|сахарськ|صحراوي
SD|sudanese|sudan|soudanais|sudanesisch|sudańsk|суданск|суданськ|سوداني
SS|south sudanese|sursudan|sud-soudanais|südsudanesisch|południowosudańsk|южносуданск|південносуданськ|
ET|ethiopian|etíope|éthiopien|äthiopisch|etiopsk|эфиопск|ефіопськ|إثيوبي
ER|eritrean|eritre|érythréen|eritreisch|erytrejsk|эритрейск|еритрейськ|
SO|somali,shabaab,shabab|somal,shabab,shabaab|somalien,shebab,chebab|somalisch,schabab,shabaab|somalijsk,szabab,shabaab|сомалийск,шабаб|сомалійськ,шабаб|صومالي
KE|kenyan|kenian|kényan|kenianisch|kenijsk|кенийск|кенійськ|كيني
UG|ugandan|ugand|ougandais|ugandisch|ugandyjsk|угандийск|угандійськ|أوغندي
RW|rwandan|ruand|rwandais|ruandisch|rwandyjsk|руандийск|руандійськ|رواندي
BI|burundian|burund|burundais|burundisch|burundyjsk|бурундийск|бурундійськ|بوروندي
CD|congolese,m23|congoleñ,m23|congolais,m23|kongolesisch,m23|kongijsk,m23|конголезск,м23|конголезьк,м23|كونغولي
CF|central african|centroafrican|centrafricain|zentralafrikanisch|środkowoafrykańsk|центральноафриканск|центральноафриканськ|
TD|chadian|chadian|tchadien|tschadisch|czadyjsk|чадск|чадськ|تشادي
NE|nigerien|nigerin|nigérien|nigrisch|nigersk|нигерск|нігерськ|نيجري
NG|nigerian,boko|nigerian,boko|nigérian,boko|nigerianisch,boko|nigeryjsk,boko|нигерийск,боко|нігерійськ,боко|نيجيري,بوكو
CM|cameroonian|camerun|camerounais|kamerunisch|kameruńsk|камерунск|камерунськ|كاميروني
ML|malian|malí|malien|malisch|malijsk|малийск|малійськ|مالي
BF|burkinabe|burkin|burkinabè|burkinisch|burkińsk|буркинийск|буркінійськ|بوركيني
BJ|beninese|benin|béninois|beninisch|benińsk|бенинск|бенінськ|بنيني
TG|togolese|togol|togolais|togoisch|togijsk|тоголезск|тоголезьк|توغولي
CI|ivorian|marfileñ|ivoirien|ivorisch|iworyjsk|ивуарийск|івуарійськ|إيفواري
GH|ghanaian|ghan|ghanéen|ghanaisch|ghańsk|ганск|ганськ|غاني
SN|senegalese|senegal|sénégalais|senegalesisch|senegalsk|сенегальск|сенегальськ|سنغالي
MR|mauritanian|mauritan|mauritanien|mauretanisch|mauretańsk|мавританск|мавританськ|موريتاني
MZ|mozambican|mozambiqueñ|mozambicain|mosambikanisch|mozambick|мозамбикск|мозамбіцьк|
ZA|south african|sudafrican|sud-africain|südafrikanisch|południowoafrykańsk|южноафриканск|південноафриканськ|
ZW|zimbabwean|zimbabuens|zimbabwéen|simbabwisch|zimbabwejsk|зимбабвийск|зімбабвійськ|
TZ|tanzanian|tanzan|tanzanien|tansanisch|tanzańsk|танзанийск|танзанійськ|تنزاني
AO|angolan|angoleñ|angolais|angolanisch|angolsk|ангольск|ангольськ|أنغولي
RS|serbian,serbs|serbi|serbe|serbisch|serbsk|сербск|сербськ|صربي
XK|kosovar,kosovan|kosovar|kosovar|kosovarisch|kosowsk|косовск|косовськ|
AL|albanian|alban|albanais|albanisch|albańsk|албанск|албанськ|
MK|macedonian|macedoni|macédonien|mazedonisch|macedońsk|македонск|македонськ|
ME|montenegrin|montenegrin|monténégrin|montenegrinisch|czarnogórsk|черногорск|чорногорськ|
BA|bosnian|bosni|bosnien|bosnisch|bośniack|боснийск|боснійськ|بوسني
HR|croatian,croats|croat|croate|kroatisch|chorwack|хорватск|хорватськ|كرواتي
SI|slovenian,slovene|esloven|slovène|slowenisch|słoweńsk|словенск|словенськ|
BG|bulgarian|búlgar|bulgare|bulgarisch|bułgarsk|болгарск|болгарськ|بلغاري
GR|greek,greeks|grieg|grec,grecque|griechisch|greck|греческ|грецьк|يوناني
CY|cypriot|chipriot|chypriote|zyprisch,zypriotisch|cypryjsk|кипрск|кіпрськ|قبرصي
IT|italian|italian|italien|italienisch|włosk|итальянск|італійськ|إيطالي
FR|french|francés,francesa|français|französisch|francusk|французск|французьк|فرنسي
ES|spanish|español|espagnol|spanisch|hiszpańsk|испанск|іспанськ|إسباني
GB|british,uk|británic|britannique|britisch|brytyjsk|британск|британськ|بريطاني
AT|austrian|austriac|autrichien|österreichisch|austriack|австрийск|австрійськ|
NO|norwegian|norueg|norvégien|norwegisch|norwesk|норвежск|норвезьк|
DK|danish,danes|danés,danesa|danois|dänisch|duńsk|датск|данськ|دنماركي
PT|portuguese|portugu|portugais|portugiesisch|portugalsk|португальск|португальськ|برتغالي
CH|swiss|suiz|suisse|schweizer|szwajcarsk|швейцарск|швейцарськ|سويسري
IE|irish|irland|irlandais|irisch|irlandzk|ирландск|ірландськ|
OM|omani|omaní|omanais|omanisch|omańsk|оманск|оманськ|عماني
QA|qatari|catarí,qatarí|qatari,qatarien|katarisch|katarsk|катарск|катарськ|قطري
AE|emirati|emiratí|émirati,émirien|emiratisch|emirack|эмиратск|еміратськ|إماراتي
LK|sri lankan|esrilanqu|sri-lankais|sri-lankisch|lankijsk|ланкийск|ланкійськ|سريلانكي
GN|guinean|guinean|guinéen|guineisch|gwinejsk|гвинейск|гвінейськ|غيني
SL|sierra leonean|sierraleon|sierra-léonais|sierra-leonisch|sierraleońsk|сьерра-леонск|сьєрра-леонськ|سيراليوني
LR|liberian|liberian|libérien|liberianisch|liberyjsk|либерийск|ліберійськ|ليبيري
GM|gambian|gambian|gambien|gambisch|gambijsk|гамбийск|гамбійськ|غامبي
DJ|djiboutian|yibutian|djiboutien|dschibutisch|dżibutyjsk|джибутийск|джибутійськ|جيبوتي
ZM|zambian|zambian|zambien|sambisch|zambijsk|замбийск|замбійськ|زامبي
MW|malawian|malauí|malawien,malawite|malawisch|malawijsk|малавийск|малавійськ|
NA|namibian|namibi|namibien|namibisch|namibijsk|намибийск|намібійськ|
BW|botswanan|botsuan|botswanais|botsuanisch|botswańsk|ботсванск|ботсванськ|
GA|gabonese|gabon|gabonais|gabunisch|gabońsk|габонск|габонськ|غابوني
BZ|belizean|beliceñ|bélizien|belizisch|belizeńsk|белизск|белізьк|
SR|surinamese|surinam|surinamais|surinamisch|surinamsk|суринамск|суринамськ|
UY|uruguayan|uruguay|uruguayen|uruguayisch|urugwajsk|уругвайск|уругвайськ|
SE|swedish|suec|suédois|schwedisch|szwedzk|шведск|шведськ|
`

/** Nouns for people that are not made from the adjective, by language: "турки", "Griechen", "Węgrzy". Stems. */
const PEOPLE: Record<string, string> = {
  ru: 'TR:турк,турок TM:туркмен,туркменистан TJ:таджик UZ:узбек KG:киргиз,кыргыз KZ:казах GR:грек RS:серб BG:болгар RO:румын LV:латыш HR:хорват HU:венгр FI:финны,финнов,финнам GE:грузин AM:армян IL:израильтян TH:тайцы,тайцев,тайца HT:гаитян TD:чадцы,чадцев,чадец,чадца ET:эфиоп SK:словак MD:молдаван',
  uk: 'TR:турки,турків,турок,турка TM:туркмен TJ:таджик UZ:узбек KG:киргиз KZ:казах GR:греки,греків,грека RS:серб BG:болгар RO:румун LV:латиш HR:хорват FI:фіни,фінів GE:грузин IL:ізраїльтян SK:словак MD:молдаван TH:тайці,тайців HT:гаїтян ET:ефіоп',
  de: 'TR:türke,türken GR:griech HU:ungar RS:serbe,serben HR:kroat BG:bulgar RO:rumäne,rumänen LV:lette,letten EE:este,esten FI:finne,finnen TJ:tadschik KG:kirgis UZ:usbek AF:afghan CN:chines SK:slowak LB:libanes SD:sudanes CD:kongoles IL:israeli IQ:iraker,irakern PL:polin,polinnen',
  pl: 'TR:turk,turcy,turek,turecc GR:grek,grecy,grecc HU:węgrzy,węgrów,węgier RS:serb HR:chorwac,chorwat BG:bułgar RO:rumun LV:łotysz FI:finow TJ:tadżyk,tadżyc KG:kirgiz UZ:uzbek,uzbec LT:litwin AM:ormian GE:gruzin IN:hindus MX:meksykan SE:szwed PS:palestyn',
  es: 'PK:paquistani SD:sudanes RW:ruandes LB:libanes TH:tailandes CD:congoles',
}

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
    for (const stem of (cells[column + 1] ?? '').split(',')) {
      if (!stem) continue
      map.set(normal(stem), cells[0]!)
      for (const noun of nounsOf(normal(stem), lang)) if (!map.has(noun)) map.set(noun, cells[0]!)
    }
  }
  for (const entry of PEOPLE[lang]?.split(' ') ?? []) {
    for (const stem of entry.slice(3).split(',')) map.set(normal(stem), entry.slice(0, 2))
  }
  byLanguage.set(lang, map)
  return map
}

/** Endings of adjectives, and those of the nouns for people made from the same stem. */
const NOUNS: Record<string, [RegExp, string[]]> = {
  ru: [/и?ск$/, ['ец', 'иц', 'ц']],
  uk: [/и?ськ$/, ['ець', 'єць', 'иц', 'ц']],
  pl: [/sk$/, ['czyk', 'czyc', 'sc']],
  de: [/isch$/, ['er', 'ier']],
}
/** German "Maler" paints. */
const NO_PEOPLE = new Set(['maler'])

/** "афганск" → "афганец", "афганц"; "syryjsk" → "syryjczyk"; "syrisch" → "syrer". */
function nounsOf(stem: string, lang: string): string[] {
  const [ending, nouns] = NOUNS[lang] ?? []
  if (!ending?.test(stem) || !nouns) return []
  return nouns.map((noun) => normal(stem.replace(ending, noun))).filter((n) => n.length >= 5 && !NO_PEOPLE.has(n))
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
