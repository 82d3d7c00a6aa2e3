import { createHash } from 'node:crypto'
import type { Entry } from '../feeds/entry.ts'

/**
 * Id of a story: 22 URL-safe characters (132 bits of SHA-256) of feed and entry key.
 * The feed is part of it, so no feed can name, replace or withdraw a story of another one.
 */
export function storyIdOf(feedId: string, entryKey: string): string {
  return digest(['story', feedId, entryKey]).slice(0, 22)
}

/**
 * Hash of what makes a version: the text that readers see, its address and what the feed says of its standing.
 * Times, categories, media and space between words are left out: feeds change them without a new version
 * (some rewrite `updated` at every poll).
 */
export function contentHashOf(entry: Entry): string {
  const wire = entry.wire ?? {}
  return digest([
    'version',
    ...[entry.title, entry.summary, entry.body ?? ''].map(squeeze),
    entry.url ?? '',
    wire.version ?? '',
    wire.pubStatus ?? 'usable',
    wire.embargoedUntil ?? '',
    wire.slugline ?? '',
    wire.replaces ?? '',
    wire.deleted ? 'deleted' : '',
  ]).slice(0, 32)
}

/** Each part is preceded by its length, so that moving a character from one part to the next changes the hash. */
function digest(parts: string[]): string {
  return createHash('sha256')
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest('base64url')
}

function squeeze(text: string): string {
  // A single space is left alone, or every word of the text would cost a replacement.
  return text
    .normalize('NFC')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}
