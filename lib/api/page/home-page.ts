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
  /** Parameters that narrow the list, as the reader's address has them. */
  filters: Record<string, string>
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
export function homePage({ clusters, filters, cursor, paged, samples }: Home): string {
  const main = html`<h1>Border events</h1>
<p class="lead">What wires report from state borders: one entry per event, with who says what and how that changed.</p>
${narrowNav(filters)}
${clusters.length ? clusters.toSorted(latestReportFirst).map(card) : html`<p class="empty">${noneWords(filters, paged)}</p>`}
<nav class="pages" aria-label="Older and newer">${paged ? html`<a href="${addressOf(filters)}">Newest</a>` : ''} ${
    cursor ? html`<a href="${addressOf({ ...filters, cursor })}" rel="next">Older events</a>` : ''
  }</nav>`
  return layout({ title: 'Borderwire – border events', samples, here: 'clusters', main })
}

/** Within a page of the list: readers look for the news, not for what the machine touched last. */
function latestReportFirst(a: Listed, b: Listed): number {
  return a.cluster.lastReportAt < b.cluster.lastReportAt ? 1 : -1
}

function noneWords(filters: Record<string, string>, paged: boolean): string {
  if (paged) return 'There are no older events.'
  const names = Object.keys(filters)
  if (names.length === 0) return 'No border events yet. They appear here as the feeds come in.'
  return names.join() === 'lang' ? 'No border events reported in this language.' : 'No border events of this kind.'
}

/** The front page with these parameters; one that is undefined is left out. */
function addressOf(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length ? `/?${new URLSearchParams(given)}` : '/'
}

const doubtful = {
  unverified: 'Somebody could not verify it',
  denied: 'Somebody denies it',
  disputed: 'Figures disputed',
}
const named = ['border', 'country', 'type', 'date', 'since', 'until', 'state'] as const

/** By which the list can be narrowed, each beside the others: language, doubts, and what a link has brought along. */
function narrowNav(filters: Record<string, string>): Html {
  const choice = (name: string, value: string | undefined, words: string) =>
    html`<a href="${addressOf({ ...filters, [name]: value })}"${
      filters[name] === value ? html` aria-current="true"` : ''
    }>${words}</a> `
  const brought = named.flatMap((name) => (filters[name] ? [{ name, value: filters[name] }] : []))
  return html`<nav class="langs" aria-label="Reported in">Reported in: ${choice('lang', undefined, 'any language')}${Object.entries(
    langs,
  ).map(([code, name]) => choice('lang', code, name))}</nav>
<nav class="langs" aria-label="Only events">Only: ${Object.entries(doubtful).map(([name, words]) =>
    filters[name] === 'true'
      ? html`<a href="${addressOf({ ...filters, [name]: undefined })}" aria-current="true">${words} ✕</a> `
      : choice(name, 'true', words),
  )}${brought.map(
    ({ name, value }) =>
      html`<a href="${addressOf({ ...filters, [name]: undefined })}" aria-current="true">${name} ${value} ✕</a> `,
  )}</nav>`
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
    counts.withdrawn ? `${counts.withdrawn} withdrawn` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
