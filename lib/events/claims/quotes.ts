/**
 * Whether a sentence opens a quotation that goes on past it (1), ends one that a sentence before opened (-1), or neither (0).
 * Straight quotation marks say only that something turns: `open` tells which way.
 */
export function quoteTurn(text: string, open: boolean): -1 | 0 | 1 {
  if (!MARK.test(text)) return 0
  let depth = 0
  let straight = 0
  for (const c of text) {
    if (c === '«' || c === '“' || c === '„') depth += 1
    else if (c === '»' || c === '”') depth -= 1
    else if (c === '"') straight += 1
  }
  if (straight % 2 === 1) return open ? -1 : 1
  return depth > 0 ? 1 : depth < 0 ? -1 : 0
}

const MARK = /[«“„»”"]/
