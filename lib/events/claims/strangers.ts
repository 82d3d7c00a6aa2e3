import type { Term } from './language.ts'
import { gap, type Read } from './read.ts'

type HarmTerm = Extract<Term, { role: 'harm' }>

/** Most words of a noun phrase that no table knows: "two rubber plantation hands". */
const MAX_WORDS = 3

/**
 * Words of harm that things, herds and houses suffer, too ("destroyed", "lost", "пострадали", "захвачены"): nothing can be told of
 * an unknown noun from them. All others of killing, wounding and arrest are suffered by people and animals alone.
 */
const OF_THINGS =
  /^(?:destro|los[te]|losing|loses|neutrali|eliminat|liquid|destru|detrui|neutrali|elimin|abat|perd|zniszcz|zlikwid|wyelimin|strac|vernicht|zerstor|verlor|ausgeschalt|уничтож|ликвид|нейтрал|потер|знищ|ліквід|втрат|пострад|постражд|ucierp|affect|afect|touch|hit|struck|burn|brul|quem|spal|splon|verbrann|сгор|згор|сожж|blown|blew|tore|torn|took|takes?|taken|taking|wip|fell|down|cut|disab|damag|dann|dañ|crush|scar|trait|treat|atteint|zad|зад|посеч|посіч|поврежд|held|hold|caught|seiz|captur|захв|захоп|hijack|retenu|reten|zatrzym|задерж|затрим|saisi|aufgegriff|interpel|intercept|перехв|перехоп|остал|выбил|полож|поклав|поклали|fell|put|sent|cost|claim)/

/** Arrests of people alone. */
const ARRESTS =
  /^(?:abduct|kidnap|arrest|drag|haul|march|bundl|snatch|detain|detuv|detien|deten|secuestr|raptar|enlev|sequestr|arret|entfuhr|verschlepp|festnah|festgenomm|verhaft|porw|uprowadz|aresztow|похи|арест|увел|увез|викра|арешт|заарешт)/

/** A stem and an ending. */
const stems = (list: string): RegExp => new RegExp(`^(?:${list.split(' ').join('|')})\\p{L}{0,4}$`, 'u')

/** What is counted and is no person: times, measures, beasts, vehicles, buildings, arms; by stems. */
const THINGS = stems(
  'llama alpaca pony ponies boar moose elk fox rabbit hare rat mouse mice snake lion tiger leopard zebra giraffe rhino hippo monkey parrot swan pigeon turkey ewe ram stallion puppy kitten reindeer vulture crow piglet lambs chick pupp foal flock second minut hour day night week month year decade centur time mile kilomet meter metre yard feet foot percent per place spot site area village town city citie district region province countr side attack strike blast shot round bullet shell mine bomb rocket missile drone incident clash raid case front cow cattle calf calves bull ox sheep lamb goat horse mare foal donkey mule camel pig sow hog hen chicken duck goose geese bird dog cat buffalo yak animal beast elephant bear wol deer fish bee hive head herd flock livestock car truck lorr van bus vehicle tractor boat ship vessel plane jet helicopter tank house home building school hospital shop post base camp tent street road bridge window other more half part way blow step thing reason charge member number',
)

const THINGS_ROMANCE = stems(
  'llama lama alpaca yegua jument potr mulas jabal sanglier renard zorro lobo loup lion leon tigre elefant elephant mono singe conej lapin cuy cordero novill genisse vaquill pollo poulet pavo dinde lechon porcelet poulain chiot segund minut hora dia noche seman mes ano decada siglo vez vece kilomet metro metre mille punto lugar sitio zona pueblo ciudad distrit region provinc pais lado ataque explosi dispar tir bala balle obus granad mina mine bomb cohete roquet misil dron incident choque caso cas frent vaca vache res reses toro taureau boeuf veau tern ovej brebi mouton agneau corder cabra chevre caball cheval chevaux burr ane anes mula mulet camell chameau dromadai cerd porc cochon gallin poul pajar oiseau perr chien gat chat bufal animal animaux ganad betail tete cabez seconde heure jour nuit semain mois an ans annee fois fusil arme arma coche carro camion camioneta bus autobus vehic tractor tracteur lancha barc bateau navire pirogue avion helicopt tanque char casa maison edific batiment escuel ecole hospital hopital tiend boutiq puest poste base camp calle rue route carreter puente pont ventana otr autre mitad moitie part paso pas cosa chose miembr membre numer nombre impact',
)

const THINGS_GERMAN = stems(
  'wolf bar hirsch reh fuchs hase elch lama stute hengst ferkel lowe tiger elefant affe kaninchen truthahn ferkel kuken fohlen welpe sekund minut stund tag nacht woch monat jahr mal kilomet meter prozent punkt ort stell dorf stadt bezirk region provinz land seit angriff explosi schuss kugel granat min bomb raket drohn vorfall fall kuh rind kalb stier ochs schaf lamm zieg pferd esel maultier kamel schwein huhn ente gans vogel hund katz buffel tier vieh auto wagen lastwagen bus fahrzeug traktor boot schiff flugzeug hubschraub panzer haus wohn gebaud schul krankenhaus geschaft posten lager zelt stras bruck fenster ander weiter halft teil mitglied treffer einschlag',
)

const THINGS_SLAVIC = stems(
  'лос кабан олен медвед ведмед волк вовк лис заяц зайц косул ягн жеребц кобыл кобил тигр слон losi jelen niedzwied wilk lis zajac sarn klacz zrebi dzik порос цып жереб щен ягнят телят поголов prosi piskl секунд минут час день дня дней дні днів сут доб діб ноч ніч недел тиж месяц місяц год рок рік лет літ раз километр кілометр метр процент відсот пункт мест місц сел посел хутор город міст район област регион регіон стран країн сторон атак удар взрыв вибух выстрел постріл пул куль снаряд мин мін бомб ракет дрон беспилот безпілот случа випадк инцидент інцидент коров бык бик вол тел овец овц баран ягн коз кон лошад осл осел мул верблюд свин кур птиц птах утк качк гус собак пес пс кош кіш кот буйвол живот тварин скот худоб голов стад автомоб машин авто грузов вантаж автобус маршрут трактор комбайн лод човн катер суд самол літак вертол гелікопт танк дом будин здан строен квартир школ больниц лікар магаз пост баз лагер табор палат улиц вулиц дорог мост окн вікн друг ин інш половин част шаг крок дел справ поезд потяг поїзд вагон гект тонн грив рубл мнен оцен член попада влучан sekund minut godzin dzien dni dob noc tydzien tygodn miesiac miesiec rok lat raz kilometr metr procent punkt miejsc wsi wios miast miest rejon wojewodz region kraj stron atak uder wybuch strzal kul pocisk min bomb rakiet dron przypad incydent krow byk wol ciel owiec owc baran koz kon osl osiol wielblad swin kur ptak kacz ges psow psy pies kot bawol zwierz bydl sztuk samoch aut ciezarow autobus ciagnik traktor lodz lodk stat samolot smiglow czolg dom budyn mieszk szkol szpital sklep poster baz oboz namiot ulic drog most okn inn polow czes krok spraw pociag wagon',
)

const THINGS_OF: Record<string, RegExp> = {
  en: THINGS,
  es: THINGS_ROMANCE,
  fr: THINGS_ROMANCE,
  de: THINGS_GERMAN,
  ru: THINGS_SLAVIC,
  uk: THINGS_SLAVIC,
  pl: THINGS_SLAVIC,
}

/**
 * Where a noun phrase ends that no table knows, but that stands beside a harm which only people and animals suffer: "two goatherds
 * were killed", "убиты двое косарей". `start` is its number or article, `from` the word after it.
 */
export function strangersAfter(read: Read, start: number, from: number, want: 'one' | 'many'): number | undefined {
  const wanted = want === 'many' && isWanted(read, start)
  let end = from
  while (end < read.words.length && end - from < MAX_WORDS && !read.at[end] && gap(read, end) === ' ') end += 1
  if (end === from) return undefined
  if (isWithGenitive(read, from, end, want)) return end
  if (read.nounFirst || read.freeOrder) end = nounEnd(read, from, end)
  if (!isNoun(read, end - 1, want)) return undefined
  for (let i = from; i < end; i += 1) if (isThing(read, i)) return undefined
  return meetsVerb(read, end) || (wanted && (read.nounFirst || read.freeOrder || closes(read, end))) ? end : undefined
}

/** "два лесника дальнего кордона погибли": the first noun is the head, what follows in the genitive belongs to it. */
function isWithGenitive(read: Read, from: number, end: number, want: 'one' | 'many'): boolean {
  if (!read.freeOrder || read.nounFirst || !meetsVerb(read, end)) return false
  let head = from
  while (head < end - 1 && ADJECTIVE.test(read.words[head]!)) head += 1
  return head < end - 1 && isNoun(read, head, want) && !isThing(read, head)
}

const ADJECTIVE = /(?:[ыи]х|[ое]го|[ыиі]й|ая|[ыи]е|ych|ich|ego|owy|owa)$/

/** Where adjectives may follow, the first word is the noun; where they precede, it is the last before a case changes. */
const nounEnd = (read: Read, from: number, end: number): number =>
  read.nounFirst ? from + 1 : meetsVerb(read, end) || closes(read, end) ? end : from + 1

/** A harm of people stands before the number and takes it: "killed two", "rannych zostało trzech". */
function isWanted(read: Read, start: number): boolean {
  let i = start - 1
  if (i < 0 || /\S/.test(gap(read, start))) return false
  if (read.freeOrder && read.at[i]?.term.role === 'auxiliary') i = read.at[i]!.start - 1
  const term = read.at[i]?.term
  if (term?.role !== 'harm' || !isOfPeople(read, read.at[i]!.start)) return false
  if (term.form === 'subject') return read.freeOrder
  return term.form !== 'noun' || i < start - 1
}

/** A harm of people follows, with nothing but auxiliaries before it. */
function meetsVerb(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 4, read.words.length); ) {
    if (/[^\s]/.test(gap(read, i))) return false
    const mark = read.at[i]
    const term = mark?.term
    if (term?.role === 'harm') {
      // French "tué" and "tue" are one word here.
      if (term.form === 'noun' || (term.form === 'object' && !(read.freeOrder && i > from))) return false
      if (!isOfPeople(read, mark!.start)) return false
      // "a landmine wounded three soldiers" does it itself.
      return term.form === 'subject' || read.freeOrder || i > from || closes(read, mark!.end)
    }
    if (term?.role !== 'auxiliary' && term?.role !== 'not') return false
    i = mark!.end
  }
  return false
}

/** The phrase ends with its clause, or a small word follows. */
export function closes(read: Read, end: number): boolean {
  if (end >= read.words.length || gap(read, end) !== ' ') return true
  const role = read.at[end]?.term.role
  return role === 'filler' || role === 'and' || role === 'weekday' || role === 'today' || role === 'relative'
}

function isOfPeople(read: Read, start: number): boolean {
  const mark = read.at[start]!
  const term = mark.term as HarmTerm
  const word = read.words[start]!
  if (term.how === 'arrested') return ARRESTS.test(word)
  if (term.how !== 'killed' && term.how !== 'wounded') return false
  return !OF_THINGS.test(word)
}

/** A beast, a thing or a measure of time or place. */
export const isThing = (read: Read, i: number): boolean =>
  THINGS_OF[read.lang]?.test(read.words[i]!) === true || (read.lang === 'de' && THING_COMPOUND.test(read.words[i]!))

/** German compounds are what their last part is. */
const THING_COMPOUND =
  /(?:schlag|angriff|beschuss|explosion|unfall|detonation|feuer|schuss|gefecht|kampf|bombe|rakete|drohne|mine|granate|geschoss|splitter|stoss|einsatz|unglück|ungluck|attentat|hieb|stich|wagen|boot|haus|lager|posten|dorf)(?:s|es|e|en|n|er)?$/

const CAPITAL = /^\p{Lu}/u

function isNoun(read: Read, i: number, want: 'one' | 'many'): boolean {
  const word = read.words[i]!
  if (word.length < 4 || /\d/.test(word) || THINGS_OF[read.lang]?.test(word) !== false) return false
  const { text } = read.sentence.tokens[i]!
  const capital = CAPITAL.test(text)
  if (read.lang === 'de') return capital
  if (read.lang !== 'en') return !capital
  if (/(?:ly|ed|ing)$/.test(word)) return false
  const plural = /(?:[^su]s|men|folk)$/.test(word)
  return want === 'many' ? plural : !plural && !capital
}
