/** Elements that never stand inside themselves: where the next one begins, an unclosed one has ended. */
export const recordNames: ReadonlySet<string> = new Set(['item', 'entry', 'newsitem', 'itemref'])

const names = (list: string) => new Set(list.split(' '))

/** Elements that hold text alone. */
const leaves = names(
  'title link guid pubdate lastbuilddate language copyright ttl id updated published issued modified dc:date dc:creator dc:title dc:subject category',
)
/** Elements that hold marked-up text. */
const texts = names('description summary content:encoded content dc:description')
/** Fields of feeds, and those of them that are no elements of HTML. */
const fields = names(
  'title link description guid pubdate lastbuilddate language category author enclosure source id updated published issued modified summary content dc:date dc:creator dc:title dc:subject content:encoded item entry comments',
)
const foreign = names('description guid pubdate content:encoded dc:date dc:creator dc:subject enclosure comments')

/** Whether `inner` cannot stand inside `outer`: a leaf holds no field, a text none that HTML does not have. */
export function neverInside(outer: string, inner: string): boolean {
  return leaves.has(outer) ? fields.has(inner) : texts.has(outer) && foreign.has(inner)
}
