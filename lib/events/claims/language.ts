import type { Claim } from '../facts.ts'
import type { Known } from '../words/known.ts'
import type { Lexicon } from './lexicon.ts'
import type { Entry } from './vocabulary.ts'

type Kind = Claim['kind']
type Who = Claim['who']

/**
 * How a word of harm takes its victims.
 * - `subject`: they do it ("died", "погиб")
 * - `object`: it is done to them ("killing", "убил")
 * - `either`: participle or impersonal passive ("killed", "поранено")
 * - `noun`: it names them or their number ("the dead", "death toll", "пострадавших")
 */
export type Form = 'subject' | 'object' | 'either' | 'noun'

/**
 * Kinds of harm finer than claims have: `bodies` found are the dead already counted, `treated` says less than `wounded` ("in hospital"), `arrested` are civilians
 * by the labelling convention, `lost` is what a fighting side says of its own men ("lost two", "without losses"). `unhurt`
 * says that people came to no harm: `either` of somebody named ("the crew is unharmed"), `noun` of all ("got off with a
 * fright"), `subject` only under a "no" ("no one was affected"). `led` are verbs of motion that mean an abduction where a
 * direction follows (see `led.ts`), `hit` those of hitting, which hurt where a part of the body is named (see `hits.ts`).
 */
export type Harming = Kind | 'bodies' | 'treated' | 'arrested' | 'lost' | 'unhurt' | 'led' | 'hit'

/** Comma-separated phrases; a final `*` on a word stands for any ending, a lone `_` (not first) for any word. */
export type Phrases = string

/**
 * All that the extractor knows of one language: to add a language, add one file of this type and name it in `languages.ts`.
 * Words are matched in lower case, with ё read as е, Latin letters without their accents, and any apostrophe as '.
 */
export type Language = {
  code: string
  /** The victim follows the verb as readily as it precedes it. */
  freeOrder: boolean
  harm: Partial<Record<`${Harming}.${Form}`, Phrases>>
  /** People by what they are and how many one word of them is; `any`: the number word decides. */
  people: Partial<Record<`${Who}.${'one' | 'two' | 'many' | 'any'}`, Phrases>>
  /** Adjectives that tell who the people are ("civilian", "мирных"). */
  describing: Partial<Record<'civilian' | 'military', Phrases>>
  /** Number words by value; neighbours add up or multiply ("two hundred and five"). */
  numbers: Record<number, Phrases>
  /** Numerals that count people only ("двое"), so that no noun need follow. */
  collective?: Record<number, Phrases>
  amounts: Partial<
    Record<
      'pair' | 'several' | 'dozen' | 'teens' | 'halfDozen' | 'dozens' | 'scores' | 'hundreds' | 'thousands',
      Phrases
    >
  >
  bounds: Record<'atLeast' | 'atMost' | 'moreThan' | 'about', Phrases>
  /** Words that say the bound after the number ("or more"). */
  after?: Partial<Record<'atLeast' | 'atMost' | 'moreThan', Phrases>>
  /** Article or "another" that makes a singular one. */
  article: Phrases
  /** Article or possessive of somebody already named. */
  definite: Phrases
  /** "nobody", "no", "without". */
  none: Phrases
  not: Phrases
  /** What makes "no" no toll: "no word on casualties". */
  blank: Phrases
  /** Auxiliary verbs between victim and participle. */
  auxiliary: Phrases
  /** Closed-class and other words that a bare number may stand before. */
  filler: Phrases
  and: Phrases
  /** Opens a part of a number already given: "including", "of them". */
  part: Phrases
  /** Between a number and those it is taken from: "two of the soldiers". */
  of: Phrases
  /** Prisoners exchanged or freed: no toll. */
  exchange: Phrases
  /** "two days after": what follows is another incident. */
  afterwards: Phrases
  /** "since": all that follows in the sentence, and the clause it stands in, is history. */
  since: Phrases
  /** The number that follows is what a toll has come to: "rose to", "stands at". */
  rose: Phrases
  /** "all": what follows says who all of them are. */
  all: Phrases
  /** "earlier", "at first": an older statement about the same event, or an older event. */
  earlier: Phrases
  /** "the day before": another day, unless a story opens with it. */
  dayBefore: Phrases
  /** Only where adjectives follow nouns: the few that precede them ("presuntos", "jeunes"). */
  prenominal?: Phrases
  /** Endings of words for people by what they do ("seamstress", "palmicultor"), and words that only look like it. */
  trades?: { endings: Phrases; not: Phrases }
  /** Adjectives of people that describe things as often ("пассажирский"): by themselves they are nobody. */
  adjective?: Phrases
  /** "fortunately". */
  luckily: Phrases
  /** "sabotage team", "gang": whose members bear arms. */
  bands: Phrases
  /** "any", "anyone": nobody in particular. */
  any: Phrases
  /** What a denial points back with: "denied this", "это отрицает". */
  anaphor: Phrases
  /** Opens a sentence that says who said the one before: "Об этом сообщил …". */
  thisSaid: Phrases
  /** Relative pronouns. */
  relative: Phrases
  /** An age follows or precedes. */
  age: Phrases
  /** Figures of another time: "earlier", "since the start of the year". */
  background: Phrases
  /** An older figure that the story replaces: "up from". */
  superseded: Phrases
  /** Small words with one task each; see `Small`. */
  small: Partial<Record<keyof Small, Phrases>>
  /** Monday first. */
  weekdays: Phrases[]
  /** January first. */
  months: Phrases[]
  /** "today", "overnight": the clause is of this event whatever else it names. */
  today: Phrases

  say: Phrases
  deny: Phrases
  confirm: Phrases
  /** "according to X". */
  according: Phrases
  /** "X zufolge": stands after the name. */
  accordingAfter?: Phrases
  /** Who spoke before: "he", "the official". */
  pronouns: Phrases
  /** Offices and bodies by the English name that claims give them. */
  offices: Record<string, Phrases>
  institutions: Record<string, Phrases>
  /** Country by ISO code: nouns and adjectives. */
  countries: Record<string, Phrases>
  /** Groups, organisations and capitals by their English name. */
  groups: Record<string, Phrases>
  /** "region", "oblast": the word or adjective before or after it is a name. */
  region: Phrases
  /** Smaller than a region, larger than a town. */
  district: Phrases
  /** Adjective of an unnamed region ("regional"). */
  regional: Phrases
}

/** Single words that the code asks for by their task. */
export type Small = {
  /** Joins the ends of a range: "five to seven", "two or three". */
  range: Set<string>
  /** Adds to a number without closing its phrase: "three more residents". */
  more: Set<string>
  /** A toll reaches its number by it: "took the toll to three", "put it at ten". */
  reaching: Set<string>
  /** Opens the older of two figures: "from three to five". */
  from: Set<string>
  /** Joins two harms under one "no": "killed or wounded". */
  or: Set<string>
  /** "without causing casualties", but not "without saying how the men died". */
  without: Set<string>
  /** "both": people told of before. */
  both: Set<string>
  /** "colleagues", "comrades": of the kind told of before. */
  fellow: Set<string>
  /** "men": civilians unless another word for them says otherwise. */
  loose: Set<string>
  /** A country's side speaks for it: "Таджикская сторона заявила". */
  side: Set<string>
}

/** What a word or phrase is to the reading of tolls. */
export type Term =
  | { role: 'harm'; kind: Kind; how: Harming; form: Form }
  | { role: 'person'; who: Who; count: 'one' | 'two' | 'many' | 'any' }
  | { role: 'describing'; who: 'civilian' | 'military' }
  | { role: 'number'; value: number; collective: boolean }
  | { role: 'amount'; min: number; max: number | null }
  | { role: 'bound' | 'boundAfter'; bound: 'atLeast' | 'atMost' | 'moreThan' | 'about' }
  | { role: 'weekday' | 'month'; index: number }
  | { role: PlainRole }

export type PlainRole =
  | 'article'
  | 'definite'
  | 'none'
  | 'not'
  | 'blank'
  | 'auxiliary'
  | 'filler'
  | 'and'
  | 'part'
  | 'relative'
  | 'age'
  | 'background'
  | 'superseded'
  | 'today'
  | 'of'
  | 'exchange'
  | 'afterwards'
  | 'thisSaid'
  | 'since'
  | 'rose'
  | 'all'
  | 'anaphor'
  | 'any'
  | 'earlier'
  | 'bands'
  | 'luckily'
  | 'prenominal'
  | 'dayBefore'
  | 'adjective'

/** What a word or phrase is to the question who says so. */
export type SpeakerTerm =
  | {
      role: 'say' | 'deny' | 'confirm' | 'according' | 'accordingAfter' | 'pronoun' | 'region' | 'district' | 'regional'
    }
  | { role: 'office' | 'institution' | 'country' | 'group'; name: string }

export type Trades = { endings: string[]; not: Set<string> }

export type Compiled = {
  language: Language
  terms: Lexicon<Term>
  speakers: Lexicon<SpeakerTerm>
  small: Small
  trades: Trades
  /** All that the lexicons know of a word; see `vocabulary.ts`. */
  entryOf: (word: Known) => Entry
}
