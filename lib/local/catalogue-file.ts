import { readFileSync } from 'node:fs'
import { parseCatalogue } from '../feeds/catalogue.ts'
import type { FeedSource } from '../feeds/feed.ts'

/** Reads the catalogue (OPML). Throws a sentence that names the file when it cannot be read or lists no feed. */
export function readCatalogue(path: string): FeedSource[] {
  const { sources, notes } = parseCatalogue(readText(path))
  for (const note of notes) console.error(`${path}: ${note}`)
  if (sources.length === 0)
    throw new Error(`${path} lists no feed: add <outline type="rss" text="Outlet" xmlUrl="https://…"/>`)
  return sources
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`cannot read the catalogue ${path}: ${(error as Error).message}`, { cause: error })
  }
}
