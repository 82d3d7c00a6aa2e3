import type { Language } from './language.ts'

/**
 * Capitals that stand for their governments: English name and country, then what the other languages call them
 * (es, fr, de, pl, ru, uk); `=` where it is the English name. A final `*` is any ending.
 */
const TABLE = `
Moscow RU|moscu|moscou|moskau, moskaus|moskw*|москв*|москв*
Kyiv UA|kiev, kyiv|kiev, kyiv|kiew, kyjiw, kiews|kijow*|киев, киева, киеве, киеву|київ, києва, києві, києву
Minsk BY|=|=|=|minsk, minska, minsku|минск, минска, минске|мінськ, мінська, мінську
Warsaw PL|varsovia|varsovie|warschau|warszaw*|варшав*|варшав*
Vilnius LT|vilna, vilnius|=|wilna, vilnius|wilno, wilna, wilnie|вильнюс*|вільнюс*
Riga LV|=|=|=|ryga, rygi, rydze|рига, риги, риге|рига, риги, ризі
Tallinn EE|tallin|=|=|tallin*|таллин*|таллінн*
Helsinki FI|=|=|=|helsin*|хельсинки|гельсінкі
Oslo NO|=|=|=|=|осло|осло
Stockholm SE|estocolmo|=|=|sztokholm*|стокгольм*|стокгольм*
Chisinau MD|chisinau|chisinau|chisinau|kiszyni*|кишинев*|кишин*
Bucharest RO|bucarest|bucarest|bukarest|bukareszt*|бухарест*|бухарест*
Budapest HU|=|=|=|budapeszt*|будапешт*|будапешт*
Bratislava SK|=|=|pressburg, bratislava|bratyslaw*|братислав*|братислав*
Belgrade RS|belgrado|=|belgrad|belgrad*|белград*|белград*
Pristina XK|=|=|=|prisztin*|приштин*|приштин*
Tirana AL|=|=|=|tiran*|тиран, тирана, тиране|тирана, тирани
Skopje MK|=|=|=|=|скопье|скоп'є
Podgorica ME|=|=|=|podgoric*|подгориц*|подгориц*
Sarajevo BA|=|=|=|sarajew*|сараево|сараєво
Zagreb HR|=|=|=|zagrzeb*|загреб*|загреб*
Athens GR|atenas|athenes|athen|aten, ateny, atenach|афин, афины, афинах|афін, афіни, афінах
Sofia BG|=|=|=|sofii, sofia|софия, софии|софія, софії
Ankara TR|=|=|=|ankar*|анкар*|анкар*
Nicosia CY|=|nicosie|nikosia|nikozj*|никоси*|нікосі*
Tbilisi GE|=|tbilissi|tiflis, tbilissi|=|тбилиси|тбілісі
Yerevan AM|ereván|erevan|eriwan, eriwans, jerewan|erywan*, erewan*|ереван*|єреван*
Baku AZ|=|bakou|baku, bakus|=|баку|баку
Tehran IR|teherán|teheran|teheran, teherans|teheran*|тегеран*|тегеран*
Baghdad IQ|bagdad|bagdad|bagdad|bagdad*|багдад*|багдад*
Damascus SY|damasco|damas|damaskus|damaszek, damaszku|дамаск, дамаска, дамаске|дамаск, дамаска, дамаску
Beirut LB|=|beyrouth|=|bejrut*|бейрут*|бейрут*
Jerusalem IL|jerusalén|=|=|jerozolim*|иерусалим*|єрусалим*
Amman JO|ammán|=|=|amman, ammanu|амман*|амман*
Cairo EG|el cairo|le caire|kairo|kair, kairu|каир, каира, каире|каїр, каїра, каїрі
Ramallah PS|=|=|=|ramall*|рамалл*|рамалл*
Riyadh SA|riad|riyad|riad|rijad*|эр-рияд*|ер-ріяд*
Sanaa YE|saná|=|=|sana, sanie|сана, саны, сане|сана, сани
Muscat OM|mascate|mascate|maskat|maskat*|маскат*|маскат*
Kabul AF|=|kaboul|kabul, kabuls|kabul*|кабул*|кабул*
Islamabad PK|=|=|=|islamabad*|исламабад*|ісламабад*
New Delhi IN|nueva delhi, delhi|new delhi, delhi|neu-delhi, delhi|nowe delhi, delhi|нью-дели, дели|нью-делі, делі
Beijing CN|pekín, beijing|pékin|peking|pekin*|пекин*|пекін*
Kathmandu NP|katmandú|katmandou|=|katmandu|катманду|катманду
Dhaka BD|daca, dacca|dacca|dhaka|dhak*, dakk*|дакка, дакки, дакке|дакка, дакки, дацці
Naypyitaw MM|naipyidó|naypyidaw|naypyidaw|naypyidaw|нейпьидо|нейп'їдо
Bangkok TH|=|=|=|bangkok*|бангкок*|бангкок*
Phnom Penh KH|nom pen|=|=|=|пномпен*|пномпен*
Vientiane LA|=|=|=|wientian*|вьентьян*|в'єнтьян*
Hanoi VN|hanói|hanoï|=|hano*|ханой, ханоя, ханое|ханой, ханоя, ханої
Kuala Lumpur MY|=|=|=|=|куала-лумпур*|куала-лумпур*
Jakarta ID|yakarta|=|=|dzakart*|джакарт*|джакарт*
Manila PH|=|manille|=|manil*|манил*|маніл*
Pyongyang KP|pionyang|=|pjöngjang|pjongjang*|пхеньян*|пхеньян*
Seoul KR|seúl|séoul|=|seul, seulu|сеул*|сеул*
Tokyo JP|tokio|=|tokio|tokio|токио|токіо
Ulaanbaatar MN|ulán bator|oulan-bator|ulan-bator|ulan bator|улан-батор*|улан-батор*
Dushanbe TJ|dusambé|douchanbé|duschanbe|duszanbe|душанбе|душанбе
Bishkek KG|biskek|bichkek|bischkek|biszkek*|бишкек*|бішкек*
Tashkent UZ|taskent|tachkent|taschkent|taszkent*|ташкент*|ташкент*
Astana KZ|=|=|=|astan*|астан*|астан*
Ashgabat TM|asjabad|achgabat|aschgabat|aszchabad*|ашхабад*|ашгабат*
Khartoum SD|jartum|=|khartum|chartum*|хартум*|хартум*
Juba SS|yuba|djouba|dschuba, juba|dzub*|джуб*|джуб*
Addis Ababa ET|adís abeba|addis-abeba|addis abeba|addis abeb*|аддис-абеб*|аддис-абеб*
Asmara ER|=|=|=|asmar*|асмар*|асмар*
Mogadishu SO|mogadiscio|mogadiscio|mogadischu|mogadisz*|могадишо|могадішо
Djibouti DJ|yibuti|=|dschibuti|dzibuti|джибути|джибуті
Nairobi KE|=|=|=|=|найроби|найробі
Kampala UG|=|=|=|kampal*|кампал*|кампал*
Kigali RW|=|=|=|=|кигали|кігалі
Kinshasa CD|kinsasa|=|=|kinszas*|киншас*|кіншас*
Brazzaville CG|=|=|=|=|браззавил*|браззавіл*
Gitega BI|=|=|=|=|гитег*|гітег*
Dodoma TZ|=|=|=|dodom*|додом*|додом*
Bangui CF|=|=|=|=|банги|бангі
N'Djamena TD|yamena|n'djamena, ndjamena|n'djamena, ndjamena|ndzamen*|нджамен*|нджамен*
Niamey NE|=|=|=|niamej|ниамей, ниамее|ніамей, ніамеї
Abuja NG|=|=|=|abudz*|абуджа, абуджи|абуджа, абуджі
Yaounde CM|yaundé|yaoundé|jaunde|jaunde|яунде|яунде
Bamako ML|=|=|=|=|бамако|бамако
Ouagadougou BF|uagadugú|=|=|wagadugu|уагадугу|уагадугу
Accra GH|acra|=|=|akr*|аккра, аккре|аккра, аккрі
Lome TG|lomé|lomé|=|lome|ломе|ломе
Cotonou BJ|cotonú|=|=|kotonu|котону|котону
Dakar SN|=|=|=|dakar*|дакар*|дакар*
Nouakchott MR|nuakchot|=|=|nawakszut*|нуакшот*|нуакшот*
Rabat MA|=|=|=|rabat*|рабат*|рабат*
Algiers DZ|argel|alger|algier|algier*||
Tunis TN||=|=|tunis, tunisie||
Tripoli LY|trípoli|=|tripolis|trypolis*|триполи|тріполі
Pretoria ZA|=|=|=|pretori*|претори*|преторі*
Harare ZW|=|=|=|=|хараре|хараре
Maputo MZ|=|=|=|=|мапуту|мапуту
Luanda AO|=|=|=|luand*|луанд*|луанд*
Mexico City MX|ciudad de méxico|mexico|mexiko-stadt||мехико|мехіко
Washington US|=|=|=|waszyngton*|вашингтон*|вашингтон*
Guatemala City GT|ciudad de guatemala||guatemala-stadt|=|=|=
Tegucigalpa HN|=|=|=|=|тегусигальп*|тегусігальп*
San Salvador SV|=|=|=|=|сан-сальвадор*|сан-сальвадор*
Managua NI|=|=|=|managu*|манагуа|манагуа
San Jose CR|san josé|san josé|=|san jose|сан-хосе|сан-хосе
Bogota CO|bogotá|bogota|=|bogot*|богот*|богот*
Caracas VE|=|=|=|=|каракас*|каракас*
Quito EC|=|=|=|=|кито|кіто
Lima PE|=|=|=|lima, limie|лима, лимы, лиме|ліма, ліми, лімі
La Paz BO|=|=|=|=|ла-пас*|ла-пас*
Brasilia BR|brasilia|brasilia|=|brasili*|бразилиа|бразиліа
Asuncion PY|asunción|asuncion|=|asuncion|асунсьон*|асунсьйон*
Santiago CL|=|=|=|=|сантьяго|сантьяго
Buenos Aires AR|=|=|=|=|буэнос-айрес*|буенос-айрес*
Georgetown GY|=|=|=|=|джорджтаун*|джорджтаун*
Port-au-Prince HT|puerto príncipe|=|=|=|порт-о-пренс*|порт-о-пренс*
Santo Domingo DO|=|saint-domingue|=|=|санто-доминго|санто-домінго
Madrid ES|=|=|=|madryt*|мадрид*|мадрид*
Paris FR|parís|=|=|paryz*|париж*|париж*
Rome IT|roma|=|rom|rzym*|рим, рима, риме|рим, рима, римі
Berlin DE|berlín|=|=|berlin*|берлин*|берлін*
London GB|londres|londres|=|londyn*|лондон*|лондон*
`

const COLUMNS = ['es', 'fr', 'de', 'pl', 'ru', 'uk']

type Capital = { name: string; code: string; cells: string[] }

const CAPITALS: Capital[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [head, ...cells] = line.split('|')
    return { name: head!.slice(0, -3), code: head!.slice(-2), cells }
  })

const CODES = new Map(CAPITALS.map((c) => [c.name, c.code]))

/** The country that a capital's English name stands for. */
export const countryOfCapital = (name: string): string | undefined => CODES.get(name)

/** A language's capitals: words, and the English name that claims give them. */
export function* capitalsOf({ code }: Pick<Language, 'code'>): Generator<readonly [phrases: string, name: string]> {
  const column = COLUMNS.indexOf(code)
  for (const { name, cells } of CAPITALS) {
    const cell = column < 0 ? '=' : (cells[column] ?? '=')
    if (cell) yield [cell === '=' ? name : cell, name]
  }
}
