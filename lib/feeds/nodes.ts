import type { HeldText } from './canonical.ts'
import type { Text } from './document.ts'

/** An element as rss-parser hands it out, with its texts put back. */
export type Node = { attributes: Record<string, string>; text?: Text; child: (name: string) => Node[] }

/** What rss-parser yields of a feed or item: fields under `=name`, each the list of its elements. */
export type Raw = Record<string, unknown>

/** Reader of the fields of a feed or item; the texts are those that were held aside from rss-parser. */
export function nodesOf(texts: HeldText[]): (raw: Raw) => (name: string) => Node[] {
  const text = (value: unknown): Text | undefined => {
    const index = typeof value === 'string' && value.startsWith('\ue000') ? Number(value.slice(1)) : Number.NaN
    return texts[index]
  }
  const node = (value: unknown): Node => {
    if (typeof value !== 'object' || value === null) return { attributes: {}, text: text(value), child: () => [] }
    const raw = value as Raw
    return {
      attributes: (raw.$ ?? {}) as Record<string, string>,
      text: text(raw._),
      child: (name) => list(Object.hasOwn(raw, name) ? raw[name] : undefined).map(node),
    }
  }
  return (raw) => (name) => list(raw[`=${name}`]).map(node)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** First of the named fields that holds any text. */
export function field(fields: (name: string) => Node[], ...names: string[]): Text | undefined {
  for (const name of names) for (const { text } of fields(name)) if (text && text.value !== '') return text
  return undefined
}
