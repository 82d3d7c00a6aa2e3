/**
 * JSON → value, tolerantly: a text that was cut off yields what was complete before the cut.
 * Linear in the text; depth beyond 200 is refused. `cut` says that something was lost.
 */
export function parseJson(text: string): { value: unknown; cut: boolean } {
  if (tooDeep(text)) return { value: undefined, cut: true }
  try {
    return { value: JSON.parse(text), cut: false }
  } catch {
    return { value: repaired(text), cut: true }
  }
}

const maxDepth = 200

function tooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 0x5c) i += 1
      else if (c === 0x22) inString = false
    } else if (c === 0x22) inString = true
    else if (c === 0x7b || c === 0x5b) {
      depth += 1
      if (depth > maxDepth) return true
    } else if (c === 0x7d || c === 0x5d) depth -= 1
  }
  return false
}

/**
 * What can be had of a broken text: its longest list of objects, at most one level down, with each element that is
 * complete and sound. Control characters inside strings, which JSON forbids and feeds write, are escaped first.
 */
function repaired(broken: string): unknown {
  const text = escapeControls(broken)
  const whole = tryParse(text)
  if (whole !== undefined) return whole
  const list = longestList(text)
  if (!list) return undefined
  const elements = list.elements.filter((element) => tryParse(element) !== undefined)
  const closing = text.trimStart().startsWith('{') ? ']}' : ']'
  return (
    tryParse(`${text.slice(0, list.start + 1)}${elements.join(',')}${closing}`) ?? tryParse(`[${elements.join(',')}]`)
  )
}

type List = { start: number; elements: string[] }

function longestList(text: string): List | undefined {
  const stack: string[] = []
  const lists: List[] = []
  let list: List | undefined
  let element = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
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
