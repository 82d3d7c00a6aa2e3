import { readFileSync } from 'node:fs'

/** A border's run of numbers in `lines`: degrees east, degrees north, lines parted by NaN. */
export type BorderRun = { pair: string; from: number; to: number }

export type BorderLines = { borders: BorderRun[]; lines: Float32Array }

let opened: BorderLines | undefined

/** Lines of all borders, read once: half a megabyte, so that who only draws maps need not open the gazetteer. */
export function borderLines(): BorderLines {
  opened ??= unpackLines(readFileSync(new URL('./data/border-lines.bin', import.meta.url)))
  return opened
}

/** The form of the file: length of the list of borders (4 bytes), the list as JSON, the points from the next eighth byte on. */
export function packLines({ borders, lines }: BorderLines): Buffer {
  const list = Buffer.from(JSON.stringify(borders.map(({ pair, from, to }) => ({ pair, from, to }))))
  const start = startAfter(list.length)
  const file = Buffer.alloc(start + lines.byteLength)
  file.writeUInt32LE(list.length, 0)
  list.copy(file, 4)
  file.set(new Uint8Array(lines.buffer, lines.byteOffset, lines.byteLength), start)
  return file
}

export function unpackLines(file: Buffer): BorderLines {
  const length = file.readUInt32LE(0)
  // A copy, because typed views need aligned memory, which a pooled Buffer may not have.
  const points = new Uint8Array(file.subarray(startAfter(length)))
  return {
    borders: JSON.parse(file.toString('utf8', 4, 4 + length)),
    lines: new Float32Array(points.buffer, 0, Math.floor(points.length / 4)),
  }
}

function startAfter(listLength: number): number {
  return Math.ceil((4 + listLength) / 8) * 8
}
