import { type Document, toDocument } from '../../lib/events/document.ts'

/** A document of one or more parts, published on Wednesday, 15 May 2024 unless told otherwise. */
export function textOf(
  lang: string,
  text: string | { title?: string; summary?: string; body?: string },
  { at = '2024-05-15T10:00:00Z', outlet = 'Harbour Wire' } = {},
): Document {
  const parts = typeof text === 'string' ? { summary: text } : text
  return toDocument({ title: '', summary: '', ...parts, lang, at, outlet })
}
