import { gap, type Read } from './read.ts'
import type { Speaker } from './speakers.ts'
import { isBareCountry } from './talk.ts'

/** "Two killed in shelling -governor", "…, — Нацполіція." */
export function closer(read: Read, speakers: Speaker[]): Speaker | undefined {
  const last = speakers.at(-1)
  if (last && last.end === read.words.length && last.start > 0) {
    if (read.sentence.part === 'title' && /:\s*$/.test(gap(read, last.start))) return last
    for (let i = last.start; i > 0 && i >= last.start - 2; i -= 1) {
      if (/\s[-–—]/.test(gap(read, i))) return read.at[i]?.term.role === 'filler' ? undefined : last
    }
  }
  return undefined
}

/** "Минобороны: сбиты шесть дронов". */
export function opener(read: Read, speakers: Speaker[]): Speaker | undefined {
  const first = speakers[0]
  if (!first || first.start > 1 || first.end >= read.words.length) return undefined
  // "Kenya: four killed" says where.
  if (isBareCountry(first)) return undefined
  return /^[”"»]?\s*:/.test(gap(read, first.end)) ? first : undefined
}

/** "Driver killed, passenger wounded (governor)." */
export const inBrackets = (read: Read, speakers: Speaker[]): Speaker[] =>
  speakers.filter((s) => s.start > 0 && /\(\s*$/.test(gap(read, s.start)) && /^\s*\)/.test(gap(read, s.end)))
