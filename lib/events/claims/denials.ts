import type { Sentence } from '../document.ts'
import type { Cue } from './attribution.ts'
import { cueAt } from './attribution.ts'
import type { Harm } from './harms.ts'
import type { Draft } from './merge.ts'
import { gap, type Read } from './read.ts'

/** The attribution that denies what was said before it: "The service denied this." */
export const denialIn = (read: Read, cues: Cue[]): Cue | undefined => {
  const denial = cues.find((c) => c.mode === 'deny' && takesUp(read, c))
  // "blames the rebels, who deny it": the blame is denied.
  return denial && !read.words.slice(0, denial.end).some((word) => BLAME.test(word)) ? denial : undefined
}

const BLAME =
  /^(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing|a|o|an|aron|ent|ant)|atribu(?:y[eo]|yen|yo|yeron|i|iu|iram)|attribu(?:e[sd]?|ent|ant|isce|iscono)|imput\p{L}+|respons\p{L}+|culp\p{L}+|обвин\p{L}+|звинува\p{L}+|oskarz\p{L}+|obwini\p{L}+|beschuldig\p{L}+|verantwortlich|schuld)$/u

/** "It dismissed as fantasy a claim by the army that four had died": what is denied is told in the same breath. */
export const rejects = (cues: Cue[]): Cue | undefined =>
  cues.find((c, i) => c.mode === 'deny' && cues[i + 1]?.secondHand === true && cues[i + 1]!.claimant !== c.claimant)

const takesUp = (read: Read, cue: Cue): boolean =>
  read.marks.some(
    (m) =>
      m.term.role === 'anaphor' &&
      !(m.end === m.start + 1 && CALLING.test(read.words[m.start - 1] ?? '')) &&
      // "denied this.", "это отрицает"; but not "denied it had fired first".
      ((m.start >= cue.start - 3 && m.end <= cue.end) ||
        (m.start === cue.end &&
          (m.end > m.start + 1 || read.at[m.end]?.term.role !== 'auxiliary') &&
          endsClause(read, m.end))),
  )

/** "called it a fairy tale": the whole story, not its figure. */
const CALLING =
  /^(?:назв|назыв|назив|nazw|nazyw|call|brand|nann|nenn|bezeich|qualifi|traite|calific|tild|tach|llam|classific|chamou|defini)/

const endsClause = (read: Read, i: number): boolean =>
  i >= read.words.length ||
  /[,;:.—–]/.test(gap(read, i)) ||
  read.at[i]?.term.role === 'and' ||
  CLOSES.test(read.words[i]!)

/** "rejected the figure as propaganda", "wies die Zahl zurück". */
const CLOSES = /^(?:as|comme|como|come|als|jako|zuruck|on|saying|und)$/

/** Figures that a denial takes up: what others said in the sentence before, and in its own before it. */
export function disputedBy(
  denial: Cue,
  drafts: Draft[],
  here: Sentence,
  before: Sentence | undefined,
  pointsBack: boolean,
): Draft[] {
  return drafts
    .filter(
      (d) =>
        (pointsBack && d.sentence === before && !d.second) ||
        (d.sentence === here && (d.second || (pointsBack && d.at < denial.start))),
    )
    .filter((d) => d.mode !== 'deny' && d.claimant !== denial.claimant && d.min > 0)
    .map((d) => deny(d, denial, here))
}

/** "Poland denied that anyone had been hurt": the harm has no number here, the other side's is meant. */
export function disputedAt(harm: Harm, cues: Cue[], drafts: Draft[], here: Sentence): Draft | undefined {
  const cue = cueAt(cues, harm.start)
  if (cue?.mode !== 'deny') return undefined
  const disputed = drafts.findLast((d) => d.kind === harm.kind && d.claimant !== cue.claimant && d.min > 0)
  return disputed && deny(disputed, cue, here)
}

/** By the labelling convention a denial carries the disputed figure, with the denier as its claimant. */
const deny = (disputed: Draft, cue: Cue, sentence: Sentence): Draft => ({
  ...disputed,
  second: false,
  claimant: cue.claimant,
  mode: 'deny',
  attributed: true,
  sentence,
})
