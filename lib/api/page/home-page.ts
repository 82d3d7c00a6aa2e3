import { html } from 'hono/html'
import type { ClusterAnswer } from '../answers/cluster.ts'
import type { ClusterStory } from '../answers/story.ts'
import { claimsTable, doubtBadges, tollChips } from './claims.ts'
import { type Html, layout } from './layout.ts'
import { storyLines } from './stories.ts'
import { whereLine } from './where.ts'
import { plural } from './words.ts'

type Listed = { cluster: ClusterAnswer; stories: ClusterStory[] }

type Home = {
  clusters: Listed[]
  lang: string | undefined
  cursor: string | undefined
  /** This is not the first page. */
  paged: boolean
  samples: boolean | undefined
}

const langs = {
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  pl: 'Polski',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
}

/** What a card shows of its claimants and stories. */
const CLAIMANTS = 4
const SHOWN = 7

/** The front page: border events, latest news first, each with its stories. */
export function homePage({ clusters, lang, cursor, paged, samples }: Home): string {
  const older = new URLSearchParams({ ...(lang && { lang }), ...(cursor && { cursor }) })
  const main = html`<h1>Border events</h1>
<p class="lead">What wires report from state borders: one entry per event, with who says what and how that changed.</p>
${langNav(lang)}
${clusters.length ? clusters.toSorted(latestReportFirst).map(card) : html`<p class="empty">${paged ? 'There are no older events.' : lang ? 'No border events reported in this language.' : 'No border events yet. They appear here as the feeds come in.'}</p>`}
<nav class="pages" aria-label="Older and newer">${paged ? html`<a href="/${lang ? `?lang=${lang}` : ''}">Newest</a>` : ''} ${
    cursor ? html`<a href="/?${older.toString()}" rel="next">Older events</a>` : ''
  }</nav>`
  return layout({ title: 'Borderwire – border events', samples, here: 'clusters', main })
}

/** Within a page of the list: readers look for the news, not for what the machine touched last. */
function latestReportFirst(a: Listed, b: Listed): number {
  return a.cluster.lastReportAt < b.cluster.lastReportAt ? 1 : -1
}

function langNav(lang: string | undefined): Html {
  const item = (code: string | undefined, name: string) =>
    html`<a href="/${code ? `?lang=${code}` : ''}"${code === lang ? html` aria-current="true"` : ''}>${name}</a> `
  return html`<nav class="langs" aria-label="Reported in">Reported in: ${item(undefined, 'any language')}${Object.entries(
    langs,
  ).map(([code, name]) => item(code, name))}</nav>`
}

function card({ cluster, stories }: Listed): Html {
  const shown = stories.slice(0, SHOWN)
  return html`<article class="card">
${whereLine(cluster.event)}
<h2><a href="${cluster.links.page}" lang="${cluster.headline.lang}" dir="auto">${cluster.headline.text}</a></h2>
<div class="halves">
<div>
<p class="summary" lang="${cluster.headline.lang}" dir="auto">${cluster.summary}</p>
${tollChips(cluster.event)}
<p class="badges">${doubtBadges(cluster.event)}</p>
${claimsTable(cluster.event, { limit: CLAIMANTS, more: cluster.links.page })}
</div>
<div>
<p class="counts">${countWords(cluster.counts)}</p>
${storyLines(shown, cluster.event.date)}
${stories.length > shown.length ? html`<p class="more"><a href="${cluster.links.page}">All reports, versions and why they are here</a></p>` : ''}
</div>
</div>
</article>`
}

export function countWords(counts: ClusterAnswer['counts']): string {
  return [
    plural(counts.stories, 'story', 'stories'),
    `${plural(counts.versions, 'version')}`,
    plural(counts.outlets, 'outlet'),
    plural(counts.independentOrigins, 'independent origin'),
    counts.copies ? plural(counts.copies, 'copy', 'copies') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
