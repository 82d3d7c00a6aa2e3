import { decodeHTML, decodeHTMLStrict } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import { limits } from './limits.ts'

/** Elements that begin a new line of text. */
const blocks = new Set(
  'p div br hr li ul ol dl dt dd tr table thead tbody tfoot caption h1 h2 h3 h4 h5 h6 blockquote section article header footer aside main nav pre figure figcaption address form fieldset center option summary details video audio'.split(
    ' ',
  ),
)
const cells = new Set(['td', 'th'])
/** Elements whose content no reader sees. */
const hidden = new Set(
  'script style noscript template iframe object embed svg math head title textarea select'.split(' '),
)
/** Elements that mark text up and neither break nor hide it. */
const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small source span strike strong sub sup time tt u var wbr picture input button body html link meta base param track area map canvas col colgroup marquee nobr blink'.split(
    ' ',
  )
const known = new Set([...blocks, ...cells, ...hidden, ...inline])

const breaking = /<(?:p|br|div|li|tr|h[1-6]|blockquote)[\s/>]/i

/** Entities left after decoding were escaped once too often: no news text means them literally. */
const leftover = /&(?:#\d{2,6}|#x[\da-f]{2,5}|nbsp|amp|quot|apos|lt|gt|[lr]aquo|[lr][sd]quo|[mn]dash|hellip);/i

function undouble(text: string): string {
  return leftover.test(text) ? decodeHTMLStrict(text) : text
}

/**
 * HTML → plain text in linear time: paragraphs on lines of their own, scripts and styles left out, entities decoded.
 * `max` bounds the result in UTF-16 units.
 */
export function htmlToText(html: string, max: number): string {
  if (!/[<&]/.test(html)) return tidy(html, max)
  if (!html.includes('<')) return tidy(undouble(decodeHTML(html.slice(0, limits.markup))), max)
  const source = html.length > limits.markup ? html.slice(0, limits.markup) : html
  let text = ''
  let skip = ''
  let skipDepth = 0
  let name = ''
  let closed = false
  // Where elements make the lines, line breaks of the source are mere spaces; elsewhere they are all there is.
  const wrapped = breaking.test(source)
  let pre = 0
  const add = (piece: string) => {
    // Twice the bound leaves room for the white space that tidying takes away.
    if (skipDepth > 0 || closed) return
    text += piece
    if (text.length > max * 2 + 1000) {
      closed = true
      tokenizer.pause()
    }
  }
  const open = (selfClosing: boolean) => {
    if (blocks.has(name)) add('\n')
    else if (cells.has(name)) add(' ')
    if (selfClosing) return
    if (name === 'pre') pre += 1
    if (skipDepth > 0) skipDepth += name === skip ? 1 : 0
    else if (hidden.has(name)) {
      skip = name
      skipDepth = 1
    }
  }
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false, recognizeSelfClosing: true },
    {
      ontext: (start, end) => {
        const piece = decodeEntities(source.slice(start, end))
        add(wrapped && pre === 0 ? piece.replace(/[\n\r]+/g, ' ') : piece)
      },
      oncdata: (start, end, offset) => add(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = source.slice(start, Math.min(end, start + 30)).toLowerCase()
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => {
        const closing = source.slice(start, Math.min(end, start + 30)).toLowerCase()
        if (skipDepth > 0 && closing === skip) skipDepth -= 1
        else if (blocks.has(closing)) add('\n')
        if (closing === 'pre' && pre > 0) pre -= 1
      },
      onattribname: () => {},
      onattribdata: () => {},
      onattribend: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onattribentity: () => {},
      ontextentity: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return tidy(undouble(text), max)
}

/** Text that should be plain, and may be HTML all the same: only then is it read as such. */
export function plainText(text: string, max: number): string {
  return looksLikeHtml(text) ? htmlToText(text, max) : tidy(text, max)
}

/** Holds a tag of HTML or an entity: "a < b" and "List<T>" do not. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('&') && !text.includes('<')) return false
  if (/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d{0,2});/i.test(text)) return true
  if (!text.includes('<')) return false
  for (const [, name] of text.slice(0, 100_000).matchAll(/<\/?([a-z][a-z0-9]{0,12})(?=[\s/>])/gi))
    if (known.has(name!.toLowerCase())) return true
  return false
}

function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text
}

/** Whatever tidying would change: other white space than single spaces, hidden characters, surrogates. */
const untidy =
  /[\0-\x1f\x7f-\xa0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2069\u3000\ufeff\ufff9-\ufffb\ud800-\udfff]| {2}/

/**
 * White space made even, and the characters left out that only deceive or disturb: controls, bidirectional overrides
 * and isolates (they may reorder what follows), zero-width spaces, soft hyphens. Joiners and marks stay: scripts need them.
 */
export function tidy(text: string, max: number): string {
  if (text.length <= max && !untidy.test(text)) return text.trim()
  const even = text
    .slice(0, max * 3 + 1000)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .replace(/(?:[^\S\n ]| (?=[^\S\n]))[^\S\n]*/g, ' ')
    .replace(/ ?\n[ \n]*/g, (gap) => (gap.indexOf('\n') === gap.lastIndexOf('\n') ? '\n' : '\n\n'))
    .trim()
    .toWellFormed()
  return cut(even, max)
}

/** Text on one line. */
export function oneLine(text: string, max: number): string {
  return flat(tidy(text, max))
}

/** Lines of tidy text joined into one. */
export function flat(text: string): string {
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = /[\ud800-\udbff]/.test(text[max - 1] ?? '') ? max - 1 : max
  return text.slice(0, end).trimEnd()
}
