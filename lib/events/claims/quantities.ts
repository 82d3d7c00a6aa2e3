import type { Claim } from '../facts.ts'
import { headAfter, isAgedPerson, isBand } from './heads.ts'
import { type Figure, numberAt } from './numbers.ts'
import { gap, type Read, startingAt } from './read.ts'
import { closes, strangersAfter } from './strangers.ts'

/** So many people in a sentence, before it is known what befell them. Places are token indices, `end` exclusive. */
export type Quantity = {
  min: number
  max: number | null
  who: Claim['who']
  start: number
  end: number
  /** Named before ("the man", "his wife"): no news by itself. */
  definite: boolean
  /** No number and no article: one person by grammar alone. */
  bare: boolean
  /** Has a noun of its own ("two soldiers"), not only a number. */
  headed: boolean
  /** Taken from people named before ("two of them"). */
  partitive: boolean
  /** Taken from victims or from a number told of ("two of the wounded", "one of three"). */
  told: boolean
  /** "dozens", "several". */
  vague: boolean
  /** The noun that says who they are; empty where a number stands alone. */
  noun: string
  /** "his driver", "her two children": belongs to whoever was named before. */
  owned: boolean
  /** A noun that may be anybody's ("men"), so that another word for the same people says more. */
  loose: boolean
  /** "two others", "another", "a comrade": besides those told of before. */
  others: boolean
  /** "three other people", "ещё двое": of the kind told of before, where nothing says otherwise. */
  besides: boolean
}

/** Everything in the sentence that counts people. */
export function findQuantities(read: Read): Quantity[] {
  const found: Quantity[] = []
  let i = 0
  while (i < read.words.length) {
    const quantity = quantityAt(read, i)
    if (quantity) found.push(quantity)
    i = quantity ? Math.max(quantity.end, i + 1) : i + 1
  }
  return found
}

function quantityAt(read: Read, i: number): Quantity | undefined {
  const number = numberAt(read, i)
  if (number) return counted(read, number)
  const term = startingAt(read, i)?.term
  if (!term)
    return isAgedPerson(read, i) ? quantity(1, 1, 'civilian', i, i + 1, { definite: true, headed: true }) : undefined
  if (term.role === 'article' || term.role === 'definite') {
    // "her two children", "a hundred people".
    const rest = numberAt(read, read.at[i]!.end)
    // "said that nine others were missing"
    if (rest && read.words[i] === 'that') return undefined
    if (rest && !/[^\s]/.test(gap(read, rest.start))) return counted(read, { ...rest, start: i })
    return single(read, i, term.role === 'definite')
  }
  if (term.role === 'person' && (term.count === 'one' || term.count === 'two')) {
    const mark = read.at[i]!
    // "un cabo de policía"
    if (i > 1 && read.at[i - 1]?.term.role === 'of' && read.at[i - 2]?.term.role === 'person') return undefined
    if (read.at[i - 1]?.term.role === 'any' || (ADJECTIVE.test(read.words[i]!) && isAttribute(read, mark.end)))
      return undefined
    // "die Entführung von Grenzsoldaten": without an article the weak ending is a plural.
    if (
      read.lang === 'de' &&
      /(?:soldat|polizist|hirt|kurd|chines|russ|mensch|zeug|jung|bulgar|insass|nachbar)en$/.test(read.words[i]!)
    )
      return undefined
    const n = term.count === 'one' ? 1 : 2
    // "61-річний чоловік": the age belongs to the phrase.
    const start = i > 0 && /^\d{1,3}-\p{L}/u.test(read.words[i - 1]!) ? i - 1 : i
    return quantity(n, n, whoOf(read, i - 1, i, term.who), start, mark.end, { bare: true, ...nounAt(read, i) })
  }
  return undefined
}

function quantity(
  min: number,
  max: number | null,
  who: Claim['who'],
  start: number,
  end: number,
  flags: Partial<Quantity> = {},
): Quantity {
  return {
    min,
    max,
    who,
    start,
    end,
    definite: flags.definite ?? false,
    bare: flags.bare ?? false,
    headed: flags.headed ?? false,
    partitive: flags.partitive ?? false,
    told: flags.told ?? false,
    vague: flags.vague ?? false,
    noun: flags.noun ?? '',
    owned: flags.owned ?? false,
    loose: flags.loose ?? false,
    others: flags.others ?? false,
    besides: flags.besides ?? flags.others ?? false,
  }
}

/** The noun at a place; "two colleagues" are of the kind told of before, and so as good as a bare number. */
const nounAt = (read: Read, i: number): Pick<Quantity, 'noun' | 'loose' | 'headed' | 'others'> => {
  const noun = read.words[i]!
  return {
    noun,
    loose: read.small.loose.has(noun),
    headed: !read.small.fellow.has(noun),
    others: read.small.fellow.has(noun),
  }
}

/** "a man", "his wife", "the 36-year-old nurse". */
function single(read: Read, i: number, definite: boolean): Quantity | undefined {
  const first = read.at[i]!.end
  const head = headAfter(read, first, 'one')
  if (!head && !definite) {
    const unknown = strangersAfter(read, i, first, 'one')
    if (unknown === undefined) return another(read, i, first)
    return quantity(1, 1, 'civilian', i, unknown, { headed: true, noun: read.words[unknown - 1]! })
  }
  if (!head || (read.compounds && isAttribute(read, head.end))) return undefined
  const n = head.count === 'two' ? 2 : 1
  const noun = nounAt(read, head.start)
  return quantity(n, n, noun.headed ? whoOf(read, first, head.start, head.who) : 'unspecified', i, head.end, {
    definite: definite || head.aged === true,
    owned: definite,
    ...noun,
  })
}

/** "… and another was wounded", "второй ранен", "hurt a third": one more of the same, with no noun. */
function another(read: Read, i: number, next: number): Quantity | undefined {
  const role = read.at[next]?.term.role
  // Spanish "está" is a demonstrative without its accent.
  const stands = role === 'definite' && read.at[next + 1]?.term.role === 'harm'
  const verb = (role === 'auxiliary' || role === 'harm' || stands) && !/[^\s]/.test(gap(read, next))
  if (!verb && !isObjectOf(read, i, next)) return undefined
  return quantity(1, 1, 'unspecified', i, next, { others: true })
}

/** "wounded a third", "blessé un autre": right behind the harm, at the end of its phrase. */
function isObjectOf(read: Read, i: number, next: number): boolean {
  if (ARTICLE.test(read.words[i]!) && next === i + 1) return false
  if (i === 0 || /\S/.test(gap(read, i)) || !closes(read, next)) return false
  const direct = read.at[i - 1]?.term
  // "hirió a un tercero"
  const harm = direct?.role === 'harm' || gap(read, i - 1) !== ' ' ? direct : read.at[i - 2]?.term
  return harm?.role === 'harm' && harm.form !== 'subject'
}

const ARTICLE = /^(?:an?|d'une?|أحد|إحدى)$/

/** Nouns of people that are adjectives as often: "a local force". */
const ADJECTIVE = /^(?:local|national|minor|civilian|private|general|major|marine|captive|hostage|foreign)$/

/** "minor injuries", "local wounds". */
const INJURIES = /^(?:injur(?:y|ies)|wounds?|burns?|cuts|casualties|losses|damage)$/

/** "an engineer regiment", "a patient ward": the noun goes on. */
function isAttribute(read: Read, end: number): boolean {
  const word = read.words[end]
  if (word === undefined || gap(read, end) !== ' ') return false
  if (read.at[end]) return read.at[end].term.role === 'bands' || INJURIES.test(word)
  return /^[a-z-]+$/.test(read.sentence.tokens[end]!.text) && !/(?:ing|ed|ly|ne)$/.test(word)
}

function counted(read: Read, number: Figure): Quantity | undefined {
  const { start } = number
  const opensOf = read.at[number.end]?.term.role === 'of'
  const among = opensOf ? ofCounted(read, number) : undefined
  if (among) return among
  if (isTotalOfThings(read, start) || (opensOf && isOfThings(read, number.end))) return undefined
  const one = number.min === 1 && number.max === 1
  const head = headAfter(read, number.end, one ? 'one' : 'many')
  if (head) {
    const pair = head.count === 'two'
    if (pair && !one) return undefined
    const { partitive } = head
    const owned = read.at[start]?.term.role === 'definite'
    const noun = nounAt(read, head.start)
    const definite = read.small.both.has(read.words[start]!)
    const flags = {
      ...noun,

      partitive,
      owned,
      definite,
      others: !noun.headed,
      besides: !noun.headed || isBesides(read, start, head.start),
      vague: number.vague,
    }
    const who =
      head.who === 'unspecified' && isBand(read, head.end) ? 'military' : whoOf(read, number.end, head.start, head.who)
    // "one of the men": of whatever kind they were.
    const whose = (partitive && noun.loose) || !noun.headed ? 'unspecified' : who
    return quantity(pair ? 2 : number.min, pair ? 2 : number.max, whose, start, head.end, flags)
  }
  const victims = ofVictims(read, number.end)
  if (victims) return quantity(number.min, number.max, 'unspecified', start, victims, { partitive: true, told: true })
  const unknown = strangersAfter(read, start, number.end, one ? 'one' : 'many')
  if (unknown !== undefined) {
    const flags = { headed: true, vague: number.vague, noun: read.words[unknown - 1]! }
    return quantity(number.min, number.max, 'civilian', start, unknown, flags)
  }
  if (!standsAlone(read, number)) return undefined
  // "a las cinco", "the two": an hour or people known, unless harm follows at once ("the five wounded").
  if (
    read.at[number.start]?.term.role === 'definite' ||
    (read.at[number.start - 1]?.term.role === 'definite' && read.words[number.start - 1] !== 'that')
  ) {
    const next = read.at[number.end]?.term.role
    if (next !== 'harm' && next !== 'auxiliary') return undefined
  }
  const partitive = read.at[number.end]?.term.role === 'part'
  const others = read.small.more.has(read.words[number.end] ?? '')
  const besides = others || isBesides(read, start, start)
  const flags = { partitive, others, besides, vague: number.vague }
  return quantity(number.min, number.max, 'unspecified', start, number.end, flags)
}

/** "three more people", "ещё трое": a word for more stands before the number or between it and the noun. */
function isBesides(read: Read, start: number, head: number): boolean {
  for (let i = Math.max(0, start - 1); i < head; i += 1) if (read.small.more.has(read.words[i]!)) return true
  return false
}

/** "two of nine residents", "двое из шести": those that are told of are the two. */
function ofCounted(read: Read, { min, max, start, end }: Figure): Quantity | undefined {
  if (read.at[end]?.term.role !== 'of') return undefined
  let i = read.at[end]!.end
  if (read.at[i]?.term.role === 'definite') i = read.at[i]!.end
  const total = numberAt(read, i)
  if (!total || total.min <= min) return undefined
  const head = headAfter(read, total.end, 'many')
  // "19 of 40 buoys", "24 of 50 markers": things are counted.
  if (!head && isUnknownNoun(read, total.end)) return undefined
  const victims = read.at[total.end]?.term.role === 'harm' && !head ? read.at[total.end]!.end : total.end
  const flags = {
    headed: head !== undefined,
    partitive: true,
    told: true,
    ...(head && { noun: read.words[head.start]! }),
  }
  return quantity(min, max, head?.who ?? 'unspecified', start, head?.end ?? victims, flags)
}

/** "19 of 40 buoys". */
function isOfThings(read: Read, of: number): boolean {
  const total = numberAt(read, read.at[of + 1]?.term.role === 'definite' ? of + 2 : of + 1)
  return total !== undefined && !headAfter(read, total.end, 'many') && isUnknownNoun(read, total.end)
}

/** No table knows the word that stands right behind a number. */
const isUnknownNoun = (read: Read, i: number): boolean =>
  i < read.words.length && read.at[i] === undefined && gap(read, i) === ' ' && !/^\d/.test(read.words[i]!)

/** "buoys, 12 of 30", "12 буёв из 30": the total of what was counted before it, and that was no person. */
const isTotalOfThings = (read: Read, start: number): boolean =>
  read.at[start - 1]?.term.role === 'of' && start > 2 && read.at[start - 2] === undefined && isAmount(read, start - 3)

const isAmount = (read: Read, i: number): boolean => /^\d+$/.test(read.words[i]!) || read.at[i]?.term.role === 'number'

/** "two of the wounded", "двое из раненых": taken from victims already told of. */
function ofVictims(read: Read, from: number): number | undefined {
  if (read.at[from]?.term.role !== 'of') return undefined
  let i = read.at[from]!.end
  if (read.at[i]?.term.role === 'definite') i = read.at[i]!.end
  const mark = startingAt(read, i)
  const isNoun = mark?.term.role === 'harm' && (mark.term.form === 'noun' || mark.term.form === 'either')
  return isNoun && read.at[mark.end]?.term.role !== 'person' ? mark.end : undefined
}

function whoOf(read: Read, from: number, to: number, who: Claim['who']): Claim['who'] {
  // "a BSF man", "two FC jawans": a force by its initials.
  if (
    MAN.test(read.words[to] ?? '') &&
    /^(?!UN$)\p{Lu}{2,6}$/u.test(read.sentence.tokens[to - 1]?.text ?? '') &&
    /\p{Ll}/u.test(read.sentence.text)
  )
    return 'military'
  for (let j = Math.max(0, from); j <= Math.min(to + 2, read.words.length - 1); j += 1) {
    const term = read.at[j]?.term
    if (term?.role === 'describing' && (who === 'unspecified' || j < to)) return term.who
  }
  return who
}

const MAN = /^(?:man|men|jawans?|personnel|troopers?|constables?)$/

/** "трое суток": collective numerals count these, too. */
const THINGS = /^(?:сут|доб|діб|ворот|воріт|сан|часов|годин|двер|ножниц|дней|днів|очков)/

/** A number without a noun counts people only where nothing that it could count follows. */
function standsAlone(read: Read, number: Figure): boolean {
  if (number.collective) return !THINGS.test(read.words[number.end] ?? '')
  const next = number.end
  if (next >= read.words.length) return true
  const between = gap(read, next)
  if (/[%$€£₽₴°/]/.test(between)) return false
  if (/[,.;:!?()—–…]|\s-/.test(between)) return !isAge(read, number)
  const term = read.at[next]?.term
  if (!term || term.role === 'describing') return namesVictims(read, next)
  // "suben a doce los muertos"
  if (term.role === 'definite') return read.at[read.at[next]!.end]?.term.role === 'harm'
  return [
    'harm',
    'auxiliary',
    'filler',
    'and',
    'all',
    'prenominal',
    'part',
    'bound',
    'relative',
    'not',
    'boundAfter',
    'today',
    'weekday',
    // Turkish puts the verb behind: "7'ye yükseldi".
    'rose',
    'superseded',
  ].includes(term.role)
}

/** "ten Russian prisoners": no more than two other words before a noun of harm. */
function namesVictims(read: Read, from: number): boolean {
  for (let i = from; i < Math.min(from + 3, read.words.length); i += 1) {
    if (i > from && /[^\s'’-]/.test(gap(read, i))) return false
    const term = read.at[i]?.term
    if (term && term.role !== 'describing')
      return term.role === 'harm' && (term.form === 'noun' || (i > from && LOGGED.test(read.words[i]!)))
  }
  return false
}

/** "four militants dead", "3 UKR KIA". */
const LOGGED = /^(?:dead|e?kia|e?wia|mia|pows?)$/

/** "Driver, 44, dead at the scene": a number between commas after a name or noun. */
function isAge(read: Read, number: Figure): boolean {
  if (number.vague || number.start === 0) return false
  const before = gap(read, number.start)
  const after = read.sentence.text[read.sentence.tokens[number.end - 1]!.end] ?? ''
  return /[,(]\s*$/.test(before) && /[,).]/.test(after) && /^\d/.test(read.words[number.start]!)
}
