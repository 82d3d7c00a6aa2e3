import type { Gazetteer } from '../gazetteer.ts'
import { joined, type Scan, type StateWord } from './candidate.ts'
import type { Compiled } from './languages.ts'
import type { Line } from './lines.ts'
import { normal } from './normal.ts'
import type { Roled } from './roles.ts'

/**
 * What the text says for one of several states being the scene, where it names no finer place: whose land or people
 * were harmed is where it happened; who denies, and what lies across "the border with", is not. A score by state.
 */
export function sceneStates(scan: Scan, roled: Roled[], g: Gazetteer, l: Compiled): Map<string, number> {
  const scores = new Map<string, number>()
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score)
  for (const s of scan.states) {
    if (s.line.weight >= HEAD) add(s.country, s.line.weight * adjectiveOf(s, l))
  }
  for (const r of roled) {
    const kind = g.kindOf(r.ref)
    if (r.line.weight < HEAD || (kind !== 'country' && kind !== 'capital')) continue
    const next = r.line.words[r.to]
    if (next && joined(r.line, r.to - 1, r.to) && isBorder(next.norm, l))
      add(g.countryOf(r.ref), -BESIDE * r.line.weight)
    else if (r.line.part === 'title' && r.from === 0 && says(r, l)) add(g.countryOf(r.ref), SAYS * r.line.weight)
    else if (r.across) add(g.countryOf(r.ref), -BESIDE * r.line.weight)
    else if (isAccused(r.line, r.from)) add(g.countryOf(r.ref), -BESIDE * r.line.weight)
    else if (denies(r.line, r.to)) add(g.countryOf(r.ref), -DENIES * r.line.weight)
  }
  return scores
}

/** Lines of this weight head the story. */
const HEAD = 1.4
const LAND = 3
const PEOPLE = 2
const FORCES = 1
const BESIDE = 1.5
const DENIES = 1
/** Who tells of it is mostly whom it happened to. */
const SAYS = 0.5

/** What a people's adjective says with the noun before or after it: "Afghan villages", "pastores mauritanos". */
function adjectiveOf({ line, at }: StateWord, l: Compiled): number {
  let forces = 0
  // "na granicy z Białorusią": what lies across it.
  const link = line.words[at - 1]
  if (link && link.norm.length <= 4 && isBorder(line.words[at - 2]?.norm ?? '', l)) return -BESIDE
  // "Killed by Israeli fire": who did it.
  if (AGENT.has(link?.norm ?? '') && FIRE_WORDS.test(line.words[at + 1]?.norm ?? '')) return -BESIDE
  for (const k of [at + 1, at - 1, at + 2]) {
    const word = line.words[k]
    if (!word || (k === at + 2 && line.words[at + 1]!.capital)) continue
    if (k < at && LAND_WORDS.test(word.norm)) return LAND
    if (k > at && LAND_WORDS.test(word.norm)) return LAND
    if (PEOPLE_WORDS.test(word.norm)) return PEOPLE
    if (k !== at + 2 && isBorder(word.norm, l)) {
      // "Rwandan border town", "Thai border guards"
      const noun = line.words[k + 1]?.norm ?? ''
      if (k > at && LAND_WORDS.test(noun)) return LAND
      if (k < at || !FORCES_WORDS.test(noun)) return -BESIDE
    }
    if (FORCES_WORDS.test(word.norm)) forces = FORCES
  }
  return forces
}

/** What comes across a border, while guards act at their own. */
const FIRE_WORDS =
  /^(?:fire$|gunfire|drone|strike|air|missile|rocket|shell|artiller|sniper|bomb|mortar|jet|plane|helicopter|tank|tir|obus|roquette|frappe|fuego|disparo|cohete|misil|feuer|beschuss|drohne|rakete|granate|ostrzal|pocisk|dron|rakiet)/
/** Prepositions of those who act in a passive. */
const AGENT = new Set('by par przez durch von от'.split(' '))

/** "The Belarus border", and not those who guard it. */
function isBorder(norm: string, l: Compiled): boolean {
  return l.border?.test(` ${norm}`) === true && !GUARDS.test(norm)
}

/** Who denies, right before the verb: "Mali denies", "Bamako a démenti", "Мали отвергло". */
function denies({ words }: Line, to: number): boolean {
  return [to, to + 1].some((k) => DENIAL.test(words[k]?.norm ?? ''))
}

/** "Hungary says smugglers fired at patrol": a state that opens a headline and says. */
function says({ line, to }: Roled, l: Compiled): boolean {
  const next = line.words[to]
  return next !== undefined && !next.capital && l.said?.test(` ${next.norm}`) === true && !DENIAL.test(next.norm)
}

/** Who is accused, right behind the verb: "accuses Chad of", "acusa a Guatemala", "обвинила Россию". */
function isAccused({ words }: Line, from: number): boolean {
  return [from - 1, from - 2].some((k) => ACCUSING.test(words[k]?.norm ?? ''))
}

/** Words by their stems; `$` ends a whole word. */
function stems(list: string): RegExp {
  const all = list
    .trim()
    .split(/\s+/)
    .map((w) => (w.endsWith('$') ? `${normal(w.slice(0, -1))}$` : normal(w)))
  return new RegExp(`^(?:${[...new Set(all)].sort((a, b) => b.length - a.length).join('|')})`)
}

/** Land and what stands on it. */
const LAND_WORDS = stems(`
  village town airspace territor soil farmland hamlet side$
  село сёл сел$ села деревн территори пространств хутор посёлк село сели сіл територі простор
  pueblo aldea territorio suelo espacio localidad lado
  localit territoire sol$ espace bourg cote$
  dorf dorfer ort$ gebiet luftraum boden grenzort seite
  wies wsi terytori przestrzen teren miejscowosc stron`)

/** Those who live there. */
const PEOPLE_WORDS = stems(`
  farmer herder shepherd fisher villager civilian citizen resident woman women man$ men$ child boy girl youth trader
  worker driver nomad pastoralist student schoolgirl schoolboy family families hunter woodcutter logger miner vendor
  national people$ indigenous labourer laborer motorist pensioner
  пастух скотовод фермер крестьян рыбак жител граждан женщин мужчин реб детей дет подрост водител рабоч торгов кочевник
  охотник лесоруб школьн семь пенсионер подданн
  пастух скотар селян рибал мешкан громадян жінк чоловік дит підлітк водія водій робітник торгов кочівник мислив лісоруб
  ciudadan campesin pastor ganader pescador aldean civil poblador mujer hombre nino nina joven comerciant trabajador conductor
  agricultor lenador minero estudiant residente indigena
  berger eleveur paysan agriculteur pecheur villageois civil ressortissant femme homme$ hommes$ enfant jeune commercant
  ouvrier chauffeur nomade habitant cultivateur bucheron orpailleur ecolier citoyen
  hirt bauer bauern landwirt fischer dorfbewohner zivilist staatsburg burger bewohner frau mann$ kind jugendlich handler
  arbeiter fahrer nomad schaf
  pasterz pasterz rolnik rolnicy rolnikow rybak mieszkan obywatel cywil kobiet mezczyzn dziec dziew chlop nastolat handlarz
  robotnik kierowc koczownik`)

/** Armies and police: they are hit at home as often as they strike abroad. */
const FORCES_WORDS = stems(`
  soldier trooper guard ranger officer policem constable conscript patrol convoy outpost post$ posts$ border
  солдат военнослуж пограничник полицейск милиционер силовик патрул пост$ постa
  солдат військовослуж прикордонник поліцейськ силовик патрул
  soldado militar guardia policia agente patrull puesto
  soldat militaire gendarme policier garde agent patrouill poste
  soldat grenz polizist wachmann patrouill posten
  zolnierz zolnier pogranicznik pogranicznic funkcjonariusz straz sil$ policjant patrol poster`)

/** Border guards, whose word begins like the border's. */
const GUARDS = stems(`
  guard пограничник погранслуж прикордонник guardafronter gardefront grenzschutz grenzsold grenzpoliz pogranicznik pogranicznic прикордонниц пограничниц`)

const ACCUSING = stems(`
  accus blam condemn warn
  обвин осуди предупред звинувач засуд попередж
  acus culp conden respons
  beschuldig bezichtig verurteil warnt$ warf$ wirft$
  oskarz obwin potep ostrzeg`)

const DENIAL = stems(`
  den(?:y|ies|ied) reject dismiss disput refut
  отри отверг опроверг отклон запере спрост відкин
  nieg nego rechaz desmi
  dem(?:ent|enti) ni(?:e|ent)$ rejet refut
  bestreit bestritt weist wies dementier
  zaprzecz odrzuc zdementow`)
