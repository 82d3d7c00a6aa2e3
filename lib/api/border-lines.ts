import { borderLines as allLines } from '../events/border-lines.ts'
import type { BorderLines, Line } from './deps.ts'

const KM_PER_DEGREE = 111.195

/**
 * Lines of borders from their file, which is read when the first map is drawn: a cold start does not wait for it.
 * A run is cut where it leaves the square around the point.
 */
export const borderLines: BorderLines = ({ pair, lat, lon, km }) => {
  const { borders, lines } = allLines()
  const high = km / KM_PER_DEGREE
  const wide = high / Math.max(0.05, Math.cos((lat * Math.PI) / 180))
  const runs: Line[] = []
  for (const border of borders) {
    if (border.pair !== pair) continue
    let run: Line = []
    let before: Line[number] | undefined
    for (let i = border.from; i < border.to; i += 2) {
      const point: Line[number] = [lines[i] ?? Number.NaN, lines[i + 1] ?? Number.NaN]
      const inside = Math.abs(point[0] - lon) <= wide && Math.abs(point[1] - lat) <= high
      if (inside) {
        // The point before the square belongs to the run too, or its first segment would be missing.
        if (!run.length && before && !Number.isNaN(before[0])) run.push(before)
        run.push(point)
      } else if (run.length) {
        if (!Number.isNaN(point[0])) run.push(point)
        runs.push(run)
        run = []
      }
      before = point
    }
    if (run.length) runs.push(run)
  }
  return runs
}
