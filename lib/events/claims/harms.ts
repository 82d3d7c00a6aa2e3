import type { Claim } from '../facts.ts'
import type { Form, Harming, Term } from './language.ts'
import type { Mark } from './lexicon.ts'
import type { Read } from './read.ts'

/** A word of harm in a sentence. */
export type Harm = {
  kind: Claim['kind']
  how: Harming
  form: Form
  start: number
  end: number
  /** "was not injured". */
  negated: boolean
  /** An auxiliary stands before it: the victims came before ("two were killed"). */
  passive: boolean
  /** "death of", "гибель": the victims follow, and never precede it. */
  genitive: boolean
}

/** How far a "not" or an auxiliary may stand before its participle. */
const REACH = 3

export function findHarms(read: Read): Harm[] {
  const harms: Harm[] = []
  for (const mark of read.marks) {
    const { term } = mark
    if (term.role !== 'harm') continue
    const { negated, passive } = before(read, mark)
    const { kind, how, form } = term
    const denied = negated || (how === 'unhurt' && form !== 'subject')
    const genitive = form === 'object' && takesGenitive(read, mark)
    harms.push({ kind, how, form, start: mark.start, end: mark.end, negated: denied, passive, genitive })
  }
  return harms
}

const takesGenitive = (read: Read, { start, end }: Mark<Term>): boolean =>
  OF.test(read.words[end - 1]!) ? end > start + 1 : end === start + 1 && NOUN.test(read.words[start]!)

const OF = /^(?:of|de|von|vom|d'|di)$/
const NOUN =
  /^(?:гибел|смерт|убийств|уничтожени|ликвидаци|похищени|задержани|загибел|вбивств|убивств|знищенн|ліквідаці|викраденн|затриманн|smierc|zabojstw|zabici|porwani|uprowadzeni|zatrzymani[eau]$)/

const HAVING = /^(?:had|has|have|having|also|already|still|later)$/

function before(read: Read, mark: Mark<Term>): { negated: boolean; passive: boolean } {
  let negated = false
  let passive = false
  for (let i = mark.start - 1, left = REACH; i >= 0 && left > 0; left -= 1) {
    const previous = read.at[i]
    if (previous?.term.role === 'not') negated = true
    // "had killed" does it, "had been killed" suffers it.
    else if (previous?.term.role === 'auxiliary') passive ||= !HAVING.test(read.words[i]!)
    else if (previous?.term.role !== 'all') break
    i = previous.start - 1
  }
  return { negated, passive }
}
