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
 * Closes a broken text after the last complete element of an array inside the outermost object (the entries), or of
 * the outermost array. Control characters inside strings, which JSON forbids and feeds write, are escaped first.
 */
function repaired(broken: string): unknown {
  const text = escapeControls(broken)
  const stack: string[] = []
  let end = 0
  let closing = ''
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!
    if (inString) {
      if (c === '\\') i += 1
      else if (c === '"') inString = false
    } else if (c === '"') inString = true
    else if (c === '{' || c === '[') stack.push(c === '{' ? '}' : ']')
    else if (c === '}' || c === ']') {
      if (stack.pop() !== c) break
      const inList = stack.at(-1) === ']' && stack.length <= 2
      if (inList || stack.length === 0) {
        end = i + 1
        closing = [...stack].reverse().join('')
      }
      if (stack.length === 0) break
    }
  }
  if (end === 0) return undefined
  try {
    return JSON.parse(text.slice(0, end) + closing)
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
