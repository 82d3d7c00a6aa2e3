import type { SkippedEntry } from './entry.ts'

/**
 * Bounds on what one document may cost. Counts are elements or UTF-16 units; all are far above what real wires publish
 * and low enough that the worst document within `FetchOptions.maxBytes` stays within 2 s and 256 MB.
 */
export const limits = {
  /** Elements of one document; what follows is left out. */
  elements: 200_000,
  /** Open elements at one time; deeper ones are read as if they were not there. */
  depth: 100,
  /** Attributes of one element, and the length of each. */
  attributes: 40,
  attribute: 8_000,
  /** Attributes of one document; what follows is read without them. */
  allAttributes: 200_000,
  name: 100,
  /** Entries of one document. */
  entries: 1_000,
  /** Markup of one field before it becomes text. */
  markup: 1_000_000,
  title: 500,
  summary: 10_000,
  body: 100_000,
  author: 200,
  category: 200,
  categories: 50,
  id: 2_000,
  url: 4_000,
  links: 40,
  /** Uses of entities that the document itself declares. */
  declaredEntities: 100,
  declaredEntityUses: 10_000,
} as const

/** What stands for the entries beyond the bound. */
export const tooMany: SkippedEntry = {
  index: limits.entries,
  reason: 'too-many',
  detail: `more than ${limits.entries} entries: the rest is not read`,
}
