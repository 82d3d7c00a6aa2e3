import { decodeHTMLStrict } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import { limits } from './limits.ts'
import { declare, readName, rootScope, type Scope } from './namespaces.ts'
import { repairSource } from './repair.ts'

/** An element of a document read tolerantly. Names are lower case with the known prefix of their namespace. */
export type Element = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: (Element | string)[]
  /** Name as the document writes it, lower case: what its end tag must match. */
  raw: string
  scope: Scope
  /** An end tag, or a sibling that cannot stand inside it, ended it; false when the document ended first. */
  closed: boolean
}

/** `full` says that records beyond the bound were left out. */
export type Markup = { root: Element; notes: string[]; full: boolean }

export type MarkupOptions = {
  /** Names of elements that never stand inside themselves: an unclosed one ends where the next begins. */
  records?: ReadonlySet<string>
  /** Whether `inner` cannot stand inside `outer`, so that its beginning shows that `outer` was never closed. */
  neverInside?: (outer: string, inner: string) => boolean
  /** Most records to read. */
  maxRecords?: number
}

const roots = /^(?:[^:]*:)?(?:rss|rdf|feed|entry|channel|newsmessage|newsitem|packageitem)$/

const noAttributes: ReadonlyMap<string, string> = new Map()

/**
 * Reads any text that resembles XML into a tree, in linear time and bounded memory: unclosed and misnested elements,
 * bare ampersands, HTML entities, unquoted attributes and junk around the root are all survived.
 * Document type declarations are left out; the plain entities they declare are kept, within bounds.
 */
export function readMarkup(input: string, options: MarkupOptions = {}): Markup {
  const { source, entities } = takeDoctype(repairSource(input))
  const decode = textDecoder(entities)
  const notes: string[] = []
  const outer = rootScope()
  const root = element('', '', noAttributes, outer)
  const stack: Element[] = [root]
  let tooDeep = 0
  let elements = 0
  let allAttributes = 0
  let records = 0
  let full = false
  /** Prefix of the document's own vocabulary (Atom, NewsML-G2, or whatever an RSS names), which its readers leave out. */
  let home: string | undefined
  let name = ''
  let attribute = ''
  let attributes: Map<string, string> | undefined
  let value = ''

  const top = () => stack[stack.length - 1]!
  const closeTo = (index: number) => {
    for (const open of stack.splice(index)) open.closed = true
  }
  const stop = (note: string) => {
    notes.push(note)
    tokenizer.pause()
  }
  const text = (piece: string) => {
    if (piece !== '') top().children.push(piece)
  }
  const open = (selfClosing: boolean) => {
    elements += 1
    if (elements > limits.elements) return stop(`cut at ${limits.elements} elements`)
    let scope = tooDeep > 0 ? outer : top().scope
    if (attributes) {
      const own = declarations(attributes)
      if (own) scope = declare(scope, own)
    }
    let read = readName(scope, name)
    if (home === undefined && roots.test(read))
      home = read.startsWith('rdf:') ? '' : read.slice(0, read.indexOf(':') + 1)
    if (home && read.startsWith(home)) read = read.slice(home.length)
    if (options.records?.has(read) && !inContent(stack)) {
      closeTo(placeOf(read, stack))
      tooDeep = 0
      records += 1
      if (options.maxRecords && records > options.maxRecords) {
        full = true
        return tokenizer.pause()
      }
    } else if (home !== 'nar:' && tooDeep === 0 && options.neverInside?.(top().name, read)) closeTo(stack.length - 1)
    if (stack.length > limits.depth) {
      if (!selfClosing) tooDeep += 1
      return
    }
    const made = element(read, name.toLowerCase(), attributes ?? noAttributes, scope)
    top().children.push(made)
    if (selfClosing) made.closed = true
    else stack.push(made)
  }

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext: (start, end) => text(decode(source.slice(start, end))),
      oncdata: (start, end, offset) => text(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = source.slice(start, Math.min(end, start + limits.name))
        attributes = undefined
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, Math.min(end, start + limits.name)).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value = source.slice(start, Math.min(end, start + limits.attribute))
      },
      onattribend: () => {
        attributes ??= new Map()
        allAttributes += 1
        if (attributes.size >= limits.attributes || allAttributes > limits.allAttributes) return
        if (!attributes.has(attribute)) attributes.set(attribute, decode(value))
      },
      onopentagend: () => open(false),
      onselfclosingtag: () => open(true),
      onclosetag: (start, end) => {
        const closing = source
          .slice(start, Math.min(end, start + limits.name))
          .trim()
          .toLowerCase()
        if (tooDeep > 0) {
          tooDeep -= 1
          return
        }
        for (let i = stack.length - 1; i > 0; i -= 1) {
          if (stack[i]!.raw !== closing) continue
          closeTo(i)
          return
        }
      },
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
  return { root, notes, full }
}

function element(name: string, raw: string, attributes: ReadonlyMap<string, string>, scope: Scope): Element {
  return { name, attributes, children: [], raw, scope, closed: false }
}

const containers = new Set(['channel', 'feed', 'rss', 'rdf:rdf', 'items', 'itemset', 'group', 'newsmessage'])

/** Where in the stack a record belongs: in place of an unclosed one of its kind, else right inside its container. */
function placeOf(record: string, stack: Element[]): number {
  const again = stack.findIndex((parent) => parent.name === record)
  if (again >= 0) return again
  const container = stack.findLastIndex((parent) => containers.has(parent.name))
  return container >= 0 ? container + 1 : stack.length
}

/** Content of an Atom entry may hold a whole document of its own. */
function inContent(stack: Element[]): boolean {
  return stack.some((open) => open.name === 'content' && (open.attributes.get('type') ?? '').includes('/'))
}

function declarations(attributes: Map<string, string>): [string, string][] | undefined {
  const found: [string, string][] = []
  for (const [key, value] of attributes) {
    if (key === 'xmlns') found.push(['', value])
    else if (key.startsWith('xmlns:')) found.push([key.slice(6), value])
  }
  return found.length > 0 ? found : undefined
}

/** Cuts the document type declaration out, internal subset included, and keeps the plain texts that it names. */
function takeDoctype(input: string): { source: string; entities: Map<string, string> } {
  const entities = new Map<string, string>()
  const start = input.slice(0, 5_000).search(/<!doctype/i)
  if (start < 0) return { source: input, entities }
  const end = input.indexOf('>', start)
  const subset = input.indexOf('[', start)
  if (end < 0 || subset < 0 || subset > end) return { source: input, entities }
  const close = /\]\s{0,100}>/.exec(input.slice(subset, subset + 200_000))
  // Without an end the declarations are read past one by one.
  if (!close) return { source: input, entities }
  for (const [, name, quoted, apostrophed] of input
    .slice(subset, subset + close.index)
    .matchAll(/<!ENTITY\s{1,20}([\w.-]{1,50})\s{1,20}(?:"([^"<%]{0,200})"|'([^'<%]{0,200})')\s{0,20}>/g)) {
    const text = quoted ?? apostrophed ?? ''
    // A text that names further entities is how documents blow up.
    if (entities.size < limits.declaredEntities && !/&(?!#)/.test(text)) entities.set(name!, decodeHTMLStrict(text))
  }
  return { source: input.slice(0, start) + input.slice(subset + close.index + close[0].length), entities }
}

function textDecoder(entities: Map<string, string>): (text: string) => string {
  if (entities.size === 0) return (text) => (text.includes('&') ? decodeHTMLStrict(text) : text)
  let uses = 0
  return (text) => {
    if (!text.includes('&')) return text
    const own = text.replace(/&([\w.-]{1,50});/g, (whole, name) => {
      const value = entities.get(name)
      if (value === undefined) return whole
      uses += 1
      return uses > limits.declaredEntityUses ? '' : value.replaceAll('&', '&amp;')
    })
    return decodeHTMLStrict(own)
  }
}

/** First child of that name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((node): node is Element => typeof node !== 'string' && node.name === name)
}

export function childrenOf(parent: Element | undefined, ...names: string[]): Element[] {
  return (parent?.children ?? []).filter(
    (node): node is Element => typeof node !== 'string' && (names.length === 0 || names.includes(node.name)),
  )
}

/** All text inside, markup left out. */
export function textOf(node: Element | undefined): string {
  if (!node) return ''
  let text = ''
  for (const part of node.children) text += typeof part === 'string' ? part : textOf(part)
  return text
}

/**
 * Inside of an element as HTML. `escaped` says that its text stands for itself (XHTML content);
 * otherwise text is markup already, as RSS descriptions are.
 */
export function htmlOf(node: Element, escaped: boolean): string {
  let html = ''
  for (const part of node.children) {
    if (html.length > limits.markup) break
    if (typeof part === 'string') html += escaped ? escapeText(part) : part
    else {
      const name = part.name.slice(part.name.indexOf(':') + 1)
      let tag = `<${name}`
      for (const key of ['href', 'src', 'alt']) {
        const value = part.attributes.get(key)
        if (value !== undefined) tag += ` ${key}="${escapeAttribute(value)}"`
      }
      html += part.children.length === 0 ? `${tag}/>` : `${tag}>${htmlOf(part, escaped)}</${name}>`
    }
  }
  return html
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
