/** A line that counts upwards on a terminal; silent when standard error is a file or a pipe. */
export function progressLine(
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): { step: (done: number) => void; end: () => void } {
  const start = performance.now()
  let shown = 0
  if (!out.isTTY) return { step: () => {}, end: () => {} }
  return {
    step(done) {
      const now = performance.now()
      if (now - shown < 100 && done < total) return
      shown = now
      const rate = (done / Math.max(1, now - start)) * 1000
      const left = rate > 0 ? Math.round((total - done) / rate) : 0
      out.write(`\r${done}/${total} items, ${rate.toFixed(0)}/s, ${left} s left `)
    },
    end: () => void out.write('\n'),
  }
}
