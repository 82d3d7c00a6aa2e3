import type { Term } from './language.ts'
import type { Mark } from './lexicon.ts'

/** Farthest that a direction stands from its verb, in words. */
const REACH = 12

/** Whither people are taken against their will. */
const AWAY =
  /^(?:away|across|over|into|captive|hostage|hostages|prisoner|gunpoint|towards?|blindfolded|границ\p{L}*|кордон\p{L}*|лес|ліс|плен|полон|территори\p{L}*|територі\p{L}*|силой|силоміць|неизвестн\p{L}*|невідом\p{L}*)$/u
/** Whither they are brought by those who help them, or taken by nobody. */
const SAFE =
  /^(?:hospitals?|clinics?|safety|shelters?|ambulances?|schools?|safe|doctor|surgery|account|part|place|place|office|power|control|cover|refuge|rubble|больниц\p{L}*|госпитал\p{L}*|безопасн\p{L}*|укрыти\p{L}*|эвакуац\p{L}*|лікарн\p{L}*|безпечн\p{L}*|укритт\p{L}*|евакуац\p{L}*)$/u

/** What takes people along to no harm. */
const CARRIER =
  /^(?:bus(?:es)?|coach(?:es)?|minibus(?:es)?|convoys?|trains?|ferr(?:y|ies)|ambulances?|volunteers?|rescuers?|medics?|paramedics?|автобус\p{L}*|поезд\p{L}*|поїзд\p{L}*|волонт[её]р\p{L}*|спасател\p{L}*|рятувальник\p{L}*|медик\p{L}*)$/u

/**
 * "Soldiers took three workers from a clearing", "walked them across the river": verbs of motion are abductions where a direction
 * follows in their clause, and none is without; "three men taken" needs none at the end of its clause.
 */
export function isLed(words: string[], breaks: boolean[], { start, end }: Mark<Term>): boolean {
  if (words.slice(Math.max(0, start - 3), start).some((word) => CARRIER.test(word))) return false
  // "led to injuries" is no march.
  if (words[start] === 'led' && words[end] === 'to' && !/^(?:was|were|been|being)$/.test(words[start - 1] ?? ''))
    return false
  let away = false
  let from = false
  let i = end
  for (; i < words.length && i < end + REACH && !(breaks[i] && i > end + 6); i += 1) {
    if (SAFE.test(words[i]!)) return false
    // From somewhere: taken; from one place to another: a journey.
    if (words[i] === 'from') from = true
    else if (words[i] === 'to') from = false
    away ||= AWAY.test(words[i]!)
  }
  return away || from || ((end >= words.length || breaks[end] === true) && words[start] === 'taken')
}
