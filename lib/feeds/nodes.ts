import type { Node as RawNode } from './canonical.ts'
import type { Text } from './document.ts'

/** An element of a feed or item, as the readers use it. */
export type Node = { attributes: Record<string, string>; text?: Text; child: (name: string) => Node[] }

/** Reader of the fields of a feed or item by the name that the document gives them. */
export type Fields = (name: string) => Node[]

/** What rss-parser yields of a feed or item: fields under `=name`, each the list of its elements. */
export type Raw = Record<string, unknown>

const keys = new Map<string, string>()

/** Key under which rss-parser is asked to keep the list of a field. */
export function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  keys.set(name, `=${name}`)
  return `=${name}`
}

const none: Node[] = []

export function fieldsOf(raw: Raw): Fields {
  return (name) => {
    const found = raw[keyOf(name)] as RawNode[] | undefined
    return found === undefined ? none : found.map(view)
  }
}

function view(raw: RawNode): Node {
  return {
    attributes: raw.$,
    ...(raw._ === '' ? {} : { text: { value: raw._, html: raw.html } }),
    child: (name) => raw.children.filter((part) => part.name === name).map(({ node }) => view(node)),
  }
}

/** First of the named fields that holds any text. */
export function field(fields: Fields, ...names: string[]): Text | undefined {
  for (const name of names) for (const { text } of fields(name)) if (text) return text
  return undefined
}
