import type { FeedDocument } from './document.ts'
export function isNinjs(_value: unknown): boolean {
  return false
}
export function readNinjs(_value: unknown, _url: string | undefined): FeedDocument {
  throw new Error('ninjs')
}
