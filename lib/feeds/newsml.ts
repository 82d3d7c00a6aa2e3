import type { FeedDocument } from './document.ts'
import type { Element } from './markup.ts'
export function readNewsml(_root: Element, _url: string | undefined, _notes: string[]): FeedDocument {
  throw new Error('newsml')
}
