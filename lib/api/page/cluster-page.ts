import { html } from 'hono/html'
import type { ClusterAnswer } from '../answers/cluster.ts'
import type { ClusterStory } from '../answers/story.ts'
import type { BorderLines } from '../deps.ts'
import { claimsTable, doubts, tollChips } from './claims.ts'
import { countWords } from './home-page.ts'
import { layout } from './layout.ts'
import { borderSketch, timeline } from './sketch.ts'
import { sketchMap } from './sketch-map.ts'
import { outward, storyCards } from './stories.ts'
import { whereLine } from './where.ts'
import { timeOf } from './words.ts'

type ClusterPage = {
  cluster: ClusterAnswer
  stories: ClusterStory[]
  /** Cursor of the stories that this page has no room for. */
  older: string | undefined
  samples: boolean | undefined
  borderLines: BorderLines | undefined
}

/** Everything about one event: the facts, the doubts, the reports over time, and every story with its versions. */
export function clusterPage({ cluster, stories, older, samples, borderLines }: ClusterPage): string {
  const { event, headline } = cluster
  const map = sketchMap(event.border, event.place, borderLines)
  const titles = new Map(stories.map((story) => [story.id, story.title]))
  const main = html`<article class="cluster">
${whereLine(event)}
<h1 lang="${headline.lang}" dir="auto">${headline.text}</h1>
<div class="halves with-map">
<div>
<p class="summary" lang="${headline.lang}" dir="auto">${cluster.summary}</p>
<p class="counts">${countWords(cluster.counts)}</p>
${tollChips(event)}
</div>
${String(map) ? map : borderSketch(event.border, event.place)}
</div>
${claimsTable(event, { sentences: true })}
${doubts(event)}
${timeline(stories)}
<section aria-labelledby="stories"><h2 id="stories">Stories</h2>
${storyCards(stories, titles)}
${older ? html`<p class="more"><a href="${cluster.links.page}?cursor=${older}" rel="next">Older reports</a></p>` : ''}
</section>
${
  cluster.wrapups.length
    ? html`<section aria-labelledby="wrapups"><h2 id="wrapups">Round-ups that mention it</h2><ul>${cluster.wrapups.map(
        (w) => html`<li><b>${w.outlet}</b> ${outward(w.url, w.title, '')}</li>`,
      )}</ul></section>`
    : ''
}
${
  cluster.splitInto.length
    ? html`<p>Part of this turned out to be another event: ${cluster.splitInto.map((id) => html`<a href="/clusters/${id}">${id}</a> `)}</p>`
    : ''
}
<p class="record">Revision ${cluster.revision} of <a href="${cluster.links.self}">${cluster.id}</a>, changed <time datetime="${
    cluster.updatedAt
  }">${timeOf(cluster.updatedAt)}</time>; first report <time datetime="${cluster.firstReportAt}">${timeOf(
    cluster.firstReportAt,
  )}</time>, last <time datetime="${cluster.lastReportAt}">${timeOf(cluster.lastReportAt)}</time>. ${
    cluster.state === 'closed' ? 'Closed: no report for a while.' : ''
  }</p>
</article>`
  return layout({ title: `${headline.text} – Borderwire`, samples, main })
}
