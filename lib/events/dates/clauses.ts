import { ACTS } from '../types/concepts.ts'
import type { Cue } from '../types/cues.ts'
import type { Unit } from '../words/units.ts'
import type { Expression } from './expressions.ts'

/** Words that open a clause about something else than the sentence's own act: "where", "которое", "où". */
const RELATIVE =
  /^(?:where|which|who|whose|whom|где|котор\S{1,3}|де|яки\S{0,2}|яка|яке|які|яку|яких|якому|якого|котр\S{1,3}|donde|que|cuyo|cuya|ou|qui|dont|wo|der|die|das|dem|den|deren|dessen|gdzie|ktor\S{1,3}|dove|che|cui|onde|cujo)$/
/** What stands before the relative word: "in which", "в котором". */
const BEFORE = /^(?:in|at|on|for|from|to|by|в|во|на|из|у|з|із|до|en|a|del?|dans|im|am|w|we|na|z|nel|no|em)$/

/** Whether a day stands in a relative clause ("where two died on Monday"), which tells of what was before. */
export function inRelative(units: readonly Unit[], { from }: Expression): boolean {
  const { clause } = units[from]!
  if (clause === 0) return false
  let first = from
  while (first > 0 && units[first - 1]!.clause === clause) first -= 1
  return (
    RELATIVE.test(units[first]!.word) ||
    (BEFORE.test(units[first]!.word) && RELATIVE.test(units[first + 1]?.word ?? ''))
  )
}

/** Whether an act is told in the clause of a day. */
export function tellsAct(units: readonly Unit[], { from }: Expression, cues: readonly Cue[]): boolean {
  const { clause } = units[from]!
  return cues.some((cue) => ACTS.has(cue.label) && units[cue.from]!.clause === clause)
}

/** Right before a day on which a state of things began: "closed since Monday", "from Tuesday noon", "seit Dienstag". */
const SINCE = /^(?:since|from|seit|ab|depuis|des|desde|с|со|з|із|зі|od|dal|dalla|da|منذ)$/
const OPENED =
  /^(?:re\s?open\S{0,3}|opened|geoffnet|wiedereroffn\S{0,4}|открыл\S{0,2}|открыт\S{0,2}|возобнов\S{0,6}|відкри\S{0,5}|віднов\S{0,6}|reabr\S{1,4}|reabiert\S|rouv\S{1,4}|rouvert\S{0,2}|reouvert\S{0,3}|otwart\S{0,2}|otworzon\S|wznow\S{1,5}|riapert\S|reabert\S|acildi)$/

/** Whether "since" or its like stands right before a day, small words apart. */
export function begins(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    const { word } = units[at]!
    if (SINCE.test(word)) return true
    if (word.length > 4 || units[at]!.clause !== units[from]!.clause) return false
  }
  return false
}

/** Whether a sentence tells that something was opened or taken up again. */
export function opensAgain(units: readonly Unit[]): boolean {
  return units.some((unit) => OPENED.test(unit.word))
}

/** States of things that go on: shut, blocked, missing. */
const LASTING =
  /^(?:closed|shut|blocked|sealed|suspended|halted|stranded|stuck|missing|geschlossen\S{0,2}|gesperrt\S{0,2}|dicht|blockiert\S{0,2}|vermisst\S{0,2}|stau(?:t|en)|fermee?s?|bloque(?:e|s|es)?|barre(?:e|s|es|nt)?|cerrad\S|bloquead\S|cortad\S|закрыт\S{0,3}|перекрыт\S{0,3}|заблокирован\S{0,3}|приостановлен\S{0,3}|закрит\S{0,3}|перекрит\S{0,3}|заблокован\S{0,3}|zamknie\S{1,3}|zablokowan\S{1,2}|chius\S|fechad\S|kapali)$/

export function goesOn(units: readonly Unit[]): boolean {
  return units.some((unit) => LASTING.test(unit.word))
}

/** Stems of nouns for what is dated by "two days after". */
const EVENTS =
  /^(?:violen|attack|attaq|ataqu|angriff|uberfall|atak|атак|напад|обстр|raid|clash|affront|enfrent|gefecht|fight|combat|kampf|бой|боев|боя|боїв|strike|frapp|shell|bombard|beschuss|ostrzal|ambush|embosc|embusc|hinterhalt|kill|shoot|schuss|стрельб|стріл|перестрел|blast|explo|взрыв|вибух|wybuch|incursi|вторж|вторгн|incident|инцид|інцид|zwischenfall|massacr|massak|kidnap|abduct|enlev|secuestr|entfuhr|похищ|викрад|porwan)/

/** Whether what stands right behind "days after" is an event. */
export function isAfterEvent(units: readonly Unit[], to: number): boolean {
  return units.slice(to, to + 6).some((unit) => EVENTS.test(unit.word))
}

/** German hearsay: "sollen am Dienstag geschossen haben" is no plan. */
export function isHearsay(units: readonly Unit[], from: number): boolean {
  const { clause } = units[from]!
  let last = from
  while (units[last + 1]?.clause === clause) last += 1
  return /^(?:haben|sein|worden)$/.test(units[last]!.word)
}

/** Envoys protest with words: "la cancillería protestó el miércoles". */
export function isOfEnvoys(units: readonly Unit[], from: number, cues: readonly Cue[]): boolean {
  const { clause } = units[from]!
  const told = (cue: Cue) => ACTS.has(cue.label) || cue.label === 'killed' || cue.label === 'wounded'
  const own = cues.filter((cue) => cue.from < from && units[cue.from]!.clause === clause && told(cue))
  const envoys = cues.some((cue) => cue.label === 'diplomacy' && cue.from < from && units[cue.from]!.clause === clause)
  return envoys && own.every((cue) => cue.label === 'protest')
}
