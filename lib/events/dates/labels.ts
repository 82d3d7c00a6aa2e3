import type { DateLabel } from './languages.ts'

/** What a phrase that begins at a unit is, and the unit behind it. */
export type Label = { label: DateLabel; to: number }
/** Labels by the unit that they begin at. */
export type Labels = (Label[] | undefined)[]

export function labelAt(labels: Labels, at: number, label: DateLabel): Label | undefined {
  const list = labels[at]
  if (list) for (const found of list) if (found.label === label) return found
  return undefined
}

/** `d0`–`d6` weekdays, `m1`–`m12` months, `n1`… numbers. */
export function numberedLabel(
  labels: Labels,
  at: number,
  letter: 'd' | 'm' | 'n',
): (Label & { n: number }) | undefined {
  const list = labels[at]
  if (!list) return undefined
  for (const label of list) {
    if (label.label[0] !== letter) continue
    const n = Number(label.label.slice(1))
    if (Number.isInteger(n)) return { ...label, n }
  }
  return undefined
}
