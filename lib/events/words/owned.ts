/** Engines keep a long word as a part of the text it was cut from; a copy lets that text go. */
export function owned(word: string): string {
  return word.length < 12 ? word : Buffer.from(word).toString()
}
