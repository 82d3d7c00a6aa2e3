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

/** The front page: border events, latest news first, each with its stories. */
export function homePage({ clusters, lang, cursor, paged, samples }: Home): string {
  const older = new URLSearchParams({ ...(lang && { lang }), ...(cursor && { cursor }) })
  const main = html`<h1>Border events</h1>
<p class="lead">What wires report from state borders: one entry per event, with who says what and how that changed.</p>
${langNav(lang)}
${clusters.length ? clusters.map(card) : html`<p class="empty">${paged ? 'There are no older events.' : 'No border events yet. They appear here as the feeds come in.'}</p>`}
<nav class="pages" aria-label="Older and newer">${paged ? html`<a href="/${lang ? `?lang=${lang}` : ''}">Newest</a>` : ''} ${
    cursor ? html`<a href="/?${older.toString()}" rel="next">Older events</a>` : ''
  }</nav>`
  return layout({ title: 'Borderwire – border events', samples, here: 'clusters', main })
}

function langNav(lang: string | undefined): Html {
  const item = (code: string | undefined, name: string) =>
    html`<a href="/${code ? `?lang=${code}` : ''}"${code === lang ? html` aria-current="true"` : ''}>${name}</a> `
  return html`<nav class="langs" aria-label="Reported in">Reported in: ${item(undefined, 'any language')}${Object.entries(
    langs,
  ).map(([code, name]) => item(code, name))}</nav>`
}

function card({ cluster, stories }: Listed): Html {
  const { counts } = cluster
  return html`<article class="card">
${whereLine(cluster.event)}
<h2><a href="${cluster.links.page}" lang="${cluster.headline.lang}" dir="auto">${cluster.headline.text}</a></h2>
<p class="summary" lang="${cluster.headline.lang}" dir="auto">${cluster.summary}</p>
<div class="chips">${tollChips(cluster.event.tolls)} ${doubtBadges(cluster.event)}</div>
${claimsTable(cluster.event.claims)}
<details class="card-stories"><summary>${countWords(counts)}</summary>
${storyLines(stories)}
</details>
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
