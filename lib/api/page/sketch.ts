import { html } from 'hono/html'
import type { BorderAnswer, PlaceAnswer } from '../answers/place.ts'
import type { ClusterStory } from '../answers/story.ts'
import type { Html } from './layout.ts'
import { borderWords } from './where.ts'
import { timeOf, wireWord } from './words.ts'

/** Kilometres at the edge of the sketch; farther places stand there. */
const EDGE_KM = 150

/**
 * On which side of which line, and how far: a scheme, not a map. Distances are square-rooted,
 * so that 2 km and 20 km can both be told from the line. Percentages let it fit any width without a script.
 */
export function borderSketch(border: BorderAnswer | null, place: PlaceAnswer | null): Html {
  if (!border || !place || border.distanceKm === null || border.countries.length !== 2) return html``
  const right = border.countries[1]?.code === border.side
  const offset = Math.sqrt(Math.min(border.distanceKm, EDGE_KM) / EDGE_KM) * 42
  const x = `${(50 + (right ? offset : -offset)).toFixed(1)}%`
  return html`<figure class="sketch">
<svg width="100%" height="64" role="img" aria-label="${place.name}: ${borderWords(border)}">
<rect class="side${right ? '' : ' here'}" x="0" y="0" width="50%" height="64"/>
<rect class="side${right ? ' here' : ''}" x="50%" y="0" width="50%" height="64"/>
<line class="line" x1="50%" y1="0" x2="50%" y2="64"/>
<text x="8" y="16">${border.countries[0]?.name}</text>
<text x="100%" dx="-8" y="16" text-anchor="end">${border.countries[1]?.name}</text>
<line class="reach" x1="50%" y1="40" x2="${x}" y2="40"/>
<circle class="spot" cx="${x}" cy="40" r="6"/>
<text class="spot-name" x="${x}" y="60" text-anchor="middle">${border.distanceKm} km</text>
</svg>
<figcaption>${borderWords(border)}. A scheme, not a map.</figcaption>
</figure>`
}

type Dot = { at: string; title: string; wire: ClusterStory['wire'] }

/** Reports over time, one row per outlet in the order in which they came in. */
export function timeline(stories: ClusterStory[]): Html {
  const rows = new Map<string, Dot[]>()
  const dots = stories.flatMap((story) =>
    [{ ...story }, ...story.versions].map((v) => ({ outlet: story.outlet, at: v.at, title: v.title, wire: v.wire })),
  )
  dots.sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const { outlet, ...dot } of dots) rows.set(outlet, [...(rows.get(outlet) ?? []), dot])
  const first = dots[0]?.at
  const last = dots.at(-1)?.at
  if (!first || !last || first === last) return html``
  const span = Date.parse(last) - Date.parse(first)
  const place = (at: string) => `${(2 + ((Date.parse(at) - Date.parse(first)) / span) * 96).toFixed(1)}%`
  return html`<section aria-labelledby="timeline"><h2 id="timeline">Reports over time</h2>
<ol class="timeline">${[...rows].map(
    ([outlet, reports]) =>
      html`<li><span>${outlet}</span><svg width="100%" height="20" role="img" aria-label="${outlet}: ${
        reports.length
      } from ${timeOf(reports[0]?.at ?? first)}"><line x1="0" y1="10" x2="100%" y2="10"/>${reports.map(
        (dot) =>
          html`<circle class="${dot.wire}" cx="${place(dot.at)}" cy="10" r="5"><title>${timeOf(dot.at)} ${wireWord(dot.wire)}: ${
            dot.title
          }</title></circle>`,
      )}</svg></li>`,
  )}</ol>
<p class="scale"><span>${timeOf(first)}</span><span>${timeOf(last)} UTC</span></p>
<p class="legend"><span class="key alert">alert</span> <span class="key first">report</span> <span class="key update">update</span> <span class="key corrected">correction</span></p>
</section>`
}
