import type { Assignment, Repair, Story, StoryVersion } from '../stories/story.ts'
import { type Item, numberOf, textOf, unpack } from './codec.ts'

/** The version in a version's row. */
export function toVersion(row: Item | undefined): StoryVersion | undefined {
  return unpack<StoryVersion>(row?.doc)
}

/** The story in a head. */
export function toStory(row: Item | undefined): Story | undefined {
  const current = unpack<StoryVersion>(row?.current)
  const id = textOf(row?.id)
  if (!row || !current || id === undefined) return undefined
  const withdrawn = unpack<NonNullable<Story['withdrawn']>>(row.withdrawn)
  const released = unpack<NonNullable<Story['released']>>(row.released)
  const assignment = unpack<Assignment>(row.assignment)
  const unsettled = unpack<Repair[]>(row.unsettled)
  const replaces = textOf(row.replaces)
  const copyOf = textOf(row.copyOf)
  return {
    id,
    feedId: textOf(row.feedId) ?? current.feedId,
    outlet: textOf(row.outlet) ?? current.outlet,
    key: textOf(row.key) ?? '',
    current,
    versions: numberOf(row.versions),
    chain: textOf(row.chain) ?? id,
    ...(withdrawn ? { withdrawn } : {}),
    ...(released ? { released } : {}),
    ...(replaces === undefined ? {} : { replaces }),
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(assignment ? { assignment } : {}),
    ...(unsettled ? { unsettled } : {}),
  }
}
