/** Characters that XML does not have; feeds have them all the same. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+/g
/** A bracket that begins no tag: "less than 5 %" written as "<5%". */
const loneBracket = /<(?![A-Za-z_:/!?\u0080-\uffff])/g
const cdata = '<![CDATA['
const fieldEnd =
  /<\/(?:description|title|summary|content|content:encoded|link|guid|author|category|dc:creator)\s{0,9}>/gi

/** Mends in the source what the tokenizer would misread across element boundaries. Linear in the text. */
export function repairSource(source: string): string {
  return closeCdata(source.replace(forbidden, '').replace(loneBracket, '&lt;'))
}

/**
 * A CDATA section in which another one begins was never closed, and would swallow everything up to the end of the next
 * one, other entries included: it ends with its field.
 */
function closeCdata(source: string): string {
  let out = ''
  let from = 0
  const endAfter = finder((at) => source.indexOf(']]>', at))
  const fieldEndAfter = finder((at) => {
    fieldEnd.lastIndex = at
    return fieldEnd.exec(source)?.index ?? -1
  })
  for (let start = source.indexOf(cdata); start >= 0; ) {
    const inside = start + cdata.length
    const next = source.indexOf(cdata, inside)
    if (next < 0) break
    if (next < endAfter(inside)) {
      const close = fieldEndAfter(inside)
      if (close < next) {
        out += `${source.slice(from, close)}]]>`
        from = close
      }
    }
    start = next
  }
  return out + source.slice(from)
}

/** Searches forward only: a place found once serves all questions before it, so that many questions stay linear. */
function finder(search: (at: number) => number): (at: number) => number {
  let found = -1
  return (at) => {
    if (found < at) {
      const place = search(at)
      found = place < 0 ? Number.POSITIVE_INFINITY : place
    }
    return found
  }
}
