import { limits } from './limits.ts'

/**
 * JSON → value, tolerantly and within bounds: of a text that is broken, cut off or out of all proportion, the complete
 * entries before the fault or the bound. Linear in the text; `cut` says that something was lost.
 */
export function parseJson(text: string): { value: unknown; cut: boolean } {
  const { deep, big } = measure(text)
  if (deep) return { value: undefined, cut: true }
  if (!big) {
    const value = tryParse(text)
    if (value !== undefined) return { value, cut: false }
  }
  return { value: recovered(text, big), cut: true }
}

const maxDepth = 100
/** Objects, lists and keys of one document: what a thousand entries of the fullest format come to. */
const maxParts = 150_000
/** Size of one entry, and of what stands before the list of entries. */
const maxEntry = 1_000_000

function measure(text: string): { deep: boolean; big: boolean } {
  let depth = 0
  let parts = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 0x5c) i += 1
      else if (c === 0x22) inString = false
    } else if (c === 0x22) inString = true
    else if (c === 0x7b || c === 0x5b) {
      depth += 1
      parts += 1
      if (depth > maxDepth) return { deep: true, big: true }
    } else if (c === 0x7d || c === 0x5d) depth -= 1
    else if (c === 0x3a) parts += 1
  }
  return { deep: false, big: parts > maxParts }
}

/**
 * The longest list of objects, at most one level down, with each element that is complete and sound.
 * Control characters inside strings, which JSON forbids and feeds write, are escaped first.
 */
function recovered(broken: string, big: boolean): unknown {
  const text = escapeControls(broken)
  const whole = big ? undefined : tryParse(text)
  if (whole !== undefined) return whole
  const list = longestList(text)
  if (!list) return undefined
  const elements = list.elements.filter((element) => element.length <= maxEntry && tryParse(element) !== undefined)
  const closing = text.trimStart().startsWith('{') ? ']}' : ']'
  const head =
    list.start < maxEntry ? tryParse(`${text.slice(0, list.start + 1)}${elements.join(',')}${closing}`) : undefined
  return head ?? tryParse(`[${elements.join(',')}]`)
}

type List = { start: number; elements: string[] }

function longestList(text: string): List | undefined {
  const stack: string[] = []
  const lists: List[] = []
  let list: List | undefined
  let element = 0
  let inString = false
  for (let i = 0; i < text.length && lists.length < 1_000; i += 1) {
    const c = text[i]!
    if (inString) {
      if (c === '\\') i += 1
      else if (c === '"') inString = false
    } else if (c === '"') inString = true
    else if (c === '{' || c === '[') {
      const inList = list !== undefined && stack.at(-1) === ']' && stack.length <= 2
      if (inList) element = i
      else if (c === '[' && stack.length <= 1) {
        list = { start: i, elements: [] }
        lists.push(list)
      }
      stack.push(c === '{' ? '}' : ']')
    } else if (c === '}' || c === ']') {
      if (stack.pop() !== c || stack.length === 0) break
      if (list && stack.at(-1) === ']' && stack.length <= 2) list.elements.push(text.slice(element, i + 1))
      // One more than is read shows that there were more.
      if (list && list.elements.length > limits.entries) break
    }
  }
  return lists.reduce<List | undefined>(
    (best, next) => (next.elements.length > (best?.elements.length ?? 0) ? next : best),
    undefined,
  )
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function escapeControls(text: string): string {
  let inString = false
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 0x22) inString = !inString
    else if (c === 0x5c && inString) i += 1
    else if (c < 0x20 && inString) {
      out += `${text.slice(from, i)}\\u00${c.toString(16).padStart(2, '0')}`
      from = i + 1
    }
  }
  return out + text.slice(from)
}
