const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML content or attribute value. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** Paragraphs as the HTML that feeds carry inside XML. */
export function paragraphs(body: string[]): string {
  return body.map((paragraph) => `<p>${xml(paragraph)}</p>`).join('\n')
}

/** In every feed and at every item: nobody shall take a sample for news. */
export const SAMPLE_NOTE = 'Invented sample data of Borderwire: nothing in it happened.'
export const SAMPLE_CATEGORY = 'sample'
