import type { Claim } from '../facts.ts'
import { numberAt } from './numbers.ts'
import { partOfTotal } from './part.ts'
import type { Read } from './read.ts'
import type { Toll } from './tolls.ts'

/** "three of the victims were farmers", "one of the dead was a soldier": who some of those counted are. */
export function compositions(read: Read): Toll[] {
  const tolls: Toll[] = []
  for (const mark of read.marks) {
    if (mark.term.role !== 'of') continue
    let i = mark.end
    if (read.at[i]?.term.role === 'definite') i += 1
    if (read.at[i]?.term.role === 'number' || /^\d+$/.test(read.words[i] ?? '')) i += 1
    const victims = read.at[i]?.term
    const isDead = victims?.role === 'harm' && (victims.form === 'noun' || victims.form === 'either')
    if (!isDead && !(victims?.role === 'person' && VICTIMS.test(read.words[i]!))) continue
    const who = whoAfterVerb(read, i + 1)
    const number = numberAt(read, mark.start - 1)
    if (!who || !number || number.end !== mark.start) continue
    const kind = isDead ? victims.kind : 'killed'
    const { min, max } = number
    const at = mark.start
    tolls.push(partOfTotal({ kind, who, min, max, at, numberAt: at, vague: false, loose: false }))
  }
  return tolls
}

const VICTIMS = /^vi[ck]tim/

export const isVictim = (read: Read, { start, end }: { start: number; end: number }): boolean =>
  read.words.slice(start, end).some((word) => VICTIMS.test(word))

function whoAfterVerb(read: Read, from: number): Claim['who'] | undefined {
  let i = from
  while (read.at[i]?.term.role === 'auxiliary' && i < from + 3) i += 1
  if (i === from) return undefined
  if (read.at[i]?.term.role === 'article' || read.at[i]?.term.role === 'number') i += 1
  const term = read.at[i]?.term ?? read.at[i + 1]?.term
  return term?.role === 'person' && term.who !== 'unspecified' ? term.who : undefined
}
