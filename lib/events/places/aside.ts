import type { Gazetteer, PlaceRef } from '../gazetteer.ts'
import { tail } from './before.ts'
import type { Compiled } from './languages.ts'
import type { Resolved } from './resolve.ts'

/** Kilometres up to which "from X" is still as good as at X. */
const NEARBY = 10

/** Whether what the text puts "4 km north of" a place, or just "north of" a small one, is at that place. */
export function isBeside(before: string, r: Resolved, g: Gazetteer): boolean {
  const distance = DISTANCE.exec(before.slice(-80))
  if (!distance) return !isBig(r.ref, g) && !KILOMETRES.test(before.slice(-80))
  const far = Number(distance[1]) * (METRES.test(distance[2]!) ? 0.001 : /^mi/.test(distance[2]!) ? 1.6 : 1)
  return far > 0 && far <= NEARBY
}

/** Whether a word for an earlier event stands before a name, a bare "after" no more than some words before. */
export function isBackground(lead: string, words: number, l: Compiled): boolean {
  const before = tail(lead, words)
  const found = l.background?.exec(before)
  if (!found) return false
  return !AFTER.test(found[0].trim()) || l.background!.test(tail(lead, Math.min(words, 4)))
}

/** Prepositions of time, which open sentences on what happened after something else. */
const AFTER = /^(?:nach|seit|po|od|apres|depuis|tras|desde|после|після|since)$/

/** A distance in words is seldom a short one. */
const KILOMETRES = /(?:^| )(?:km|kilom\S{0,8}|miles?|км|килом\S{0,8}|кілом\S{0,8})(?: \S{1,14}){0,4}$/
const DISTANCE =
  /(?:^| )(\d{1,4}) ?(km|kilom\S{0,8}|miles?|км|килом\S{0,8}|кілом\S{0,8}|m|met\S{1,5}|yards|м|метр\S{0,3})(?: \S{1,14}){0,4}$/
/** Yards are metres here. */
const METRES = /^(?:m|met\S{1,5}|yards|м|метр\S{0,3})$/

/** Officials speak in big towns; what is near one is likely a village that the text names elsewhere. */
export function isBig(ref: PlaceRef, g: Gazetteer): boolean {
  return g.populationOf(ref) >= 50_000
}
