import { html } from 'hono/html'
import type { FeedAnswer } from '../answers/feed.ts'
import { safeLink } from '../link.ts'
import { type Html, layout } from './layout.ts'
import { every, plural, timeOf } from './words.ts'

type FeedsPage = { feeds: FeedAnswer[]; samples: boolean | undefined }

/** How every feed is: those that fail say why. */
export function feedsPage({ feeds, samples }: FeedsPage): string {
  const failing = feeds.filter((feed) => feed.status === 'failing' || feed.status === 'gone').length
  const main = html`<h1>Feeds</h1>
<p class="lead">${plural(feeds.length, 'feed')}${failing ? `, ${failing} of them not answering` : ''}.</p>
<table class="feeds"><thead><tr><th scope="col">Feed</th><th scope="col">State</th><th scope="col">Last success</th>
<th scope="col">Next poll</th><th scope="col">Entries</th></tr></thead>
<tbody>${feeds.map(row)}</tbody></table>`
  return layout({ title: 'Feeds – Borderwire', samples, here: 'feeds', main })
}

function row(feed: FeedAnswer): Html {
  const url = safeLink(feed.url)
  const error = feed.lastError && feed.status !== 'ok' ? feed.lastError : null
  const skipped = Object.entries(feed.skipped).filter(([, count]) => count)
  return html`<tr class="${feed.status}"><th scope="row">${feed.outlet} ${feed.lang ? html`<span class="lang">${feed.lang}</span>` : ''}
<small class="url">${url ? html`<a href="${url}" rel="noopener nofollow">${feed.title ?? url}</a>` : (feed.title ?? '')}</small></th>
<td data-label="State"><span class="badge ${feed.status}">${feed.status}</span> ${feed.format ?? ''}${
    error
      ? html`<br><small>${error.message} (<time datetime="${error.at}">${timeOf(error.at)}</time>; ${plural(feed.failures, 'failure')} in a row)</small>`
      : ''
  }</td>
<td data-label="Last success">${feed.lastSuccessAt ? html`<time datetime="${feed.lastSuccessAt}">${timeOf(feed.lastSuccessAt)}</time>` : 'none yet'}</td>
<td data-label="Next poll">${feed.nextPollAt ? html`<time datetime="${feed.nextPollAt}">${timeOf(feed.nextPollAt)}</time><br><small>${every(feed.intervalSeconds)}: ${feed.intervalReason}</small>` : 'never'}</td>
<td data-label="Entries">${feed.entries ?? '–'}${feed.entriesPerDay === null ? '' : html` <small>about ${feed.entriesPerDay} new a day</small>`}${
    skipped.length
      ? html`<br><small>skipped: ${skipped.map(([reason, count]) => `${count} ${reason}`).join(', ')}</small>`
      : ''
  }</td></tr>`
}
