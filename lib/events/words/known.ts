import { owned } from './owned.ts'

/** A word as written. Of each there is one record for all texts, where every reader notes what it has found out about it. */
export type Known = { readonly text: string; readonly lower: string; readonly notes: unknown[] }

/** Words and notes remembered before words not met since are forgotten: a day of news has some 20,000 words. */
const MAX_REMEMBERED = 100_000
/** Longer ones are noise, and not remembered. */
const LONGEST = 60

let fresh = new Map<string, Known>()
let old = new Map<string, Known>()
let remembered = 0
let readers = 0

/** The record of a word. */
export function known(text: string): Known {
  const met = fresh.get(text)
  if (met) return met
  const word = old.get(text) ?? recordOf(text)
  if (text.length > LONGEST) return word
  if (remembered > MAX_REMEMBERED) {
    old = fresh
    fresh = new Map()
    remembered = 0
  }
  remembered += 1 + word.notes.length
  fresh.set(word.text, word)
  return word
}

function recordOf(text: string): Known {
  const own = owned(text)
  return { text: own, lower: own.toLowerCase(), notes: [] }
}

/** A reader of words that finds out once about each: `find` may depend on the word alone. */
export function noted<T extends object>(find: (word: Known) => T): (word: Known) => T {
  const reader = readers
  readers += 1
  return (word) => {
    const before = word.notes[reader] as T | undefined
    if (before) return before
    const note = find(word)
    word.notes[reader] = note
    remembered += 1
    return note
  }
}
