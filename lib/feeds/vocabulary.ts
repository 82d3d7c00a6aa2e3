/** Elements that never stand inside themselves: where the next one begins, an unclosed one has ended. */
export const recordNames: ReadonlySet<string> = new Set(['item', 'entry'])

/** Elements that hold text alone: what an unclosed one seems to contain stands beside it. */
export const leafNames: ReadonlySet<string> = new Set(
  'title link guid pubdate lastbuilddate language copyright ttl id updated published issued modified dc:date dc:creator dc:title dc:subject category'.split(
    ' ',
  ),
)

/** Elements whose beginning shows that a leaf before them was never closed. */
export const fieldNames: ReadonlySet<string> = new Set(
  'title link description guid pubdate lastbuilddate language category author enclosure source id updated published issued modified summary content dc:date dc:creator dc:title dc:subject content:encoded item entry comments'.split(
    ' ',
  ),
)
