import type { PollReport } from '../steps/poll.ts'

/** One line per polled feed, in words: what came, or why nothing did. */
export function pollLine(report: PollReport): string {
  const name = `${report.outlet} (${report.feedId})`
  switch (report.kind) {
    case 'skipped':
      return `  –  ${name}: ${report.reason}`
    case 'failed':
      return `  ✗  ${name}: ${report.message}; next try ${report.nextPollAt}`
    case 'unchanged':
      return `  =  ${name}: not modified; next poll ${report.nextPollAt}`
    case 'read': {
      const skipped = Object.entries(report.skipped).map(([reason, n]) => `${n} skipped (${reason})`)
      const counts = [
        `${report.seen} items`,
        `${report.new} new`,
        `${report.updated} updated`,
        `${report.unchanged} unchanged`,
        ...(skipped.length ? skipped : ['0 skipped']),
        ...(report.failed ? [`${report.failed} failed in our own code (see above)`] : []),
      ]
      const notes = report.notes.map((note) => `\n       note: ${note}`).join('')
      return `  ✓  ${name}: ${counts.join(', ')}${notes}`
    }
  }
}
