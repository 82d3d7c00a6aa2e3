import type { Text } from './document.ts'
import { type Node, passName } from './xml2js-tree.ts'

/** What rss-parser yields of a feed or item: fields under `=name`, each the list of its elements. */
export type Raw = Record<string, unknown>

/** Keys of the names that the readers ask for: a fixed list. */
const keys = new Map<string, string>()

/** Key under which rss-parser is asked to keep the list of a field that goes through it under this name. */
export function keyOf(passed: string): string {
  return `=${passed}`
}

const none: readonly Node[] = []

/** Elements of a feed or item by the name that the document gives them. */
export function nodesOf(raw: Raw, name: string): readonly Node[] {
  let key = keys.get(name)
  if (key === undefined) {
    key = keyOf(passName(name))
    keys.set(name, key)
  }
  return (raw[key] as Node[] | undefined) ?? none
}

/** Elements inside an element. */
export function nodesIn(parent: Node, name: string): Node[] {
  return parent.children.flatMap((part) => (part.name === name ? [part.node] : []))
}

/** Text of an element, trimmed; undefined when it has none. */
export function wordsOf(node: Node | undefined): string | undefined {
  return node === undefined || node._ === '' ? undefined : node._
}

/** First of the named fields that holds any text. */
export function textOfFirst(raw: Raw, names: string[]): Text | undefined {
  const node = firstNode(raw, names)
  return node && { value: node._, html: node.html }
}

/** The same without its markup. */
export function wordsOfFirst(raw: Raw, names: string[]): string | undefined {
  return firstNode(raw, names)?._
}

function firstNode(raw: Raw, names: string[]): Node | undefined {
  for (const name of names) for (const node of nodesOf(raw, name)) if (node._ !== '') return node
  return undefined
}
