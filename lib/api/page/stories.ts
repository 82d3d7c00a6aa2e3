import { html } from 'hono/html'
import type { ExplanationAnswer } from '../answers/explanation.ts'
import type { ClusterStory } from '../answers/story.ts'
import type { Html } from './layout.ts'
import { plural, timeOf, timeOn, wireWord } from './words.ts'

/** An outward link: the address is checked where the answer is made; without one the text stands alone. */
export function outward(url: string | null, text: string, lang: string): Html {
  return url
    ? html`<a href="${url}" rel="noopener nofollow" lang="${lang}" dir="auto">${text}</a>`
    : html`<span lang="${lang}" dir="auto">${text}</span>`
}

/** Stories as one line each. */
export function storyLines(stories: ClusterStory[], day: string | null): Html {
  return html`<ul class="stories">${stories.map(
    (story) =>
      html`<li>${storyHead(story, day)}${outward(story.url, story.title, story.lang)}${
        story.earlierVersions ? html` <small>${plural(story.earlierVersions, 'earlier version')}</small>` : ''
      }</li>`,
  )}</ul>`
}

/** Stories with their lead, note, versions and the reason why they are here. */
export function storyCards(stories: ClusterStory[], titles: Map<string, string>): Html {
  return html`<ol class="story-cards">${stories.map(
    (story) => html`<li id="s-${story.id}">${storyHead(story, null)}
<h3>${outward(story.url, story.title, story.lang)}</h3>
${story.note ? html`<p class="note">${story.note}</p>` : ''}
${story.summary ? html`<p lang="${story.lang}" dir="auto">${story.summary}</p>` : ''}
${versionList(story)}
${whyHere(story.explanation, titles)}
</li>`,
  )}</ol>`
}

function storyHead(story: ClusterStory, day: string | null): Html {
  const syndicated = story.origin !== story.outlet || story.copyOf
  return html`<p class="story-head"><b>${story.outlet}</b>
<span class="lang">${story.lang}</span>
<time datetime="${story.at}">${timeOn(story.at, day)}</time>
<span class="badge wire ${story.wire}">${wireWord(story.wire)}</span>${
    syndicated
      ? html` <span class="badge copy">${story.origin === story.outlet ? 'copy' : `text: ${story.origin}`}</span>`
      : ''
  }</p>`
}

function versionList({ versions, lang }: ClusterStory): Html {
  if (!versions.length) return html``
  return html`<details><summary>${plural(versions.length, 'earlier version')}</summary><ol class="versions">${versions.map(
    (
      v,
    ) => html`<li><time datetime="${v.at}">${timeOf(v.at)}</time> <span class="badge wire ${v.wire}">${wireWord(v.wire)}</span>
${outward(v.url, v.title, lang)}${v.note ? html` <small class="note">${v.note}</small>` : ''}</li>`,
  )}</ol></details>`
}

function whyHere(why: ExplanationAnswer, titles: Map<string, string>): Html {
  const score =
    why.score === null
      ? ''
      : ` · score ${why.score.toFixed(2)}${why.threshold === null ? '' : `, ${why.threshold.toFixed(2)} needed`}`
  const signals = (list: ExplanationAnswer['for']) =>
    list.map(
      (s) =>
        html`<li>${s.name}${s.note ? `: ${s.note}` : ''} <small>${s.value.toFixed(2)} × ${s.weight.toFixed(2)}</small></li>`,
    )
  const nearest = why.nearest ? titles.get(why.nearest) : undefined
  return html`<details class="why"><summary>Why it is here: ${why.outcome}${score}</summary>
${why.reason ? html`<p>${why.reason}</p>` : ''}
${nearest ? html`<p>Nearest: <a href="#s-${why.nearest}">${nearest}</a></p>` : ''}
${why.for.length ? html`<p>For</p><ul>${signals(why.for)}</ul>` : ''}
${why.against.length ? html`<p>Against</p><ul>${signals(why.against)}</ul>` : ''}
${why.runnerUp ? html`<p>Next best: <a href="/clusters/${why.runnerUp.clusterId}">${why.runnerUp.clusterId}</a>, score ${why.runnerUp.score.toFixed(2)}</p>` : ''}
</details>`
}
