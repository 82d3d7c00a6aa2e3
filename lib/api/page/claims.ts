import { html } from 'hono/html'
import type { ClaimAnswer, EventAnswer } from '../answers/event.ts'
import { groupBy } from '../group-by.ts'
import type { Html } from './layout.ts'
import { counted, figure, timeOn } from './words.ts'

/** The ranges across claimants, one chip per kind. */
export function tollChips(event: EventAnswer): Html {
  const chips = event.tolls.map(
    (t) =>
      html`<li class="toll ${t.kind}"><b>${tollRange(t, event.claims)}</b> ${counted(t.kind, t.who)}${
        t.claimants > 1 ? html` <small>${t.claimants} sources${t.disputed ? ' differ' : ''}</small>` : ''
      }</li>`,
  )
  return chips.length ? html`<ul class="tolls" aria-label="Tolls, as ranges across sources">${chips}</ul>` : html``
}

/** A range that is open upwards goes to the highest figure that anybody gives, and a plus. */
function tollRange(toll: EventAnswer['tolls'][number], claims: ClaimAnswer[]): string {
  if (toll.max !== null) return figure(toll.min, toll.max)
  const lowest = claims
    .filter((c) => c.kind === toll.kind && c.who === toll.who && c.stance !== 'denied' && c.supersededBy === null)
    .map((c) => c.min)
  const top = Math.max(toll.min, ...lowest)
  return top > toll.min ? `${toll.min}–${top}+` : figure(toll.min, null)
}

type Shown = {
  /** Claimants shown; the rest is a link away. */
  limit?: number
  /** Address of the page that has all of them. */
  more?: string
  /** Also the sentences that say it. */
  sentences?: boolean
}

/** Who says what: one row per claimant, each figure after the ones it replaced. */
export function claimsTable(
  event: EventAnswer,
  { limit = Number.POSITIVE_INFINITY, more, sentences = false }: Shown = {},
): Html {
  if (!event.claims.length) return html``
  const all = [...groupBy(event.claims, (claim) => claim.claimant)]
  const rows = all.slice(0, limit).map(
    ([claimant, said]) => html`<tr><th scope="row">${claimant ?? html`<i>outlets, in their own voice</i>`}</th>
<td><ul>${said.map((claim) => claimLine(claim, event.date, sentences))}</ul></td></tr>`,
  )
  const left = all.length - rows.length
  return html`<table class="claims"><caption>Who says what</caption><tbody>${rows}</tbody></table>
${left > 0 && more ? html`<p class="more"><a href="${more}">${left} more ${left === 1 ? 'source' : 'sources'} of figures</a></p>` : ''}`
}

function claimLine(claim: ClaimAnswer, day: string | null, sentences: boolean): Html {
  const steps = changesOf(claim)
  const before = steps.slice(0, -1)
  const stance = { claimed: '', confirmed: html`<em>confirms</em> `, denied: html`<em>disputes</em> ` }[claim.stance]
  return html`<li title="${claim.sentence}">${stance}${before.map(
    (step) =>
      html`<s title="${step.outlet}, ${timeOn(step.at, day)}${superseded(step)}">${figure(step.min, step.max)}</s> <span aria-label="then" class="then">${
        step.corrected ? '→ corrected' : '→'
      }</span> `,
  )}${
    claim.supersededBy === null
      ? html`<b>${figure(claim.min, claim.max)}</b>`
      : html`<s>${figure(claim.min, claim.max)}</s> <em>${claim.corrected ? 'taken back in a correction:' : 'no longer given:'}</em>`
  } ${counted(claim.kind, claim.who)} <small>${claim.outlet}, <time datetime="${
    claim.at
  }">${timeOn(claim.at, day)}</time></small>${sentences ? html` <q class="said" dir="auto">${claim.sentence}</q>` : ''}</li>`
}

/** By which version of its own story a figure was replaced, where it was. */
function superseded(step: ClaimAnswer['history'][number]): string {
  if (step.supersededBy !== step.storyId || step.supersededByVersion === null) return ''
  return `; changed in version ${step.supersededByVersion}`
}

/** The history without repetitions: the first report of each figure in a row. */
function changesOf(claim: ClaimAnswer): ClaimAnswer['history'] {
  return claim.history.filter((report, i) => {
    const before = claim.history[i - 1]
    return !before || before.min !== report.min || before.max !== report.max
  })
}

/** Many claimants contradict each other in many pairs; the table above has all of their figures. */
const MAX_CONTRADICTIONS = 6

const deniedThing = { involvement: 'involvement', event: 'that it happened', agreement: 'an agreement' }

/** Contradictions, denials and what could not be verified, each with its words. */
export function doubts(event: EventAnswer): Html {
  const { contradictions, denials, unverified } = event
  const denied = [...groupBy(denials, (d) => `${d.by}/${d.of}`).values()].flatMap((same) => same.slice(-1))
  const doubtful = [...groupBy(unverified, (u) => u.by).values()].flatMap((same) => same.slice(-1))
  const items = [
    ...contradictions
      .slice(0, MAX_CONTRADICTIONS)
      .map((c) => html`<li><span class="badge disputed">disputed</span> ${c.text}</li>`),
    ...denied.map(
      (d) =>
        html`<li><span class="badge denied">denied</span> <b>${d.by}</b> denies ${deniedThing[d.of]}: <q>${d.sentence}</q></li>`,
    ),
    ...doubtful.map(
      (u) => html`<li><span class="badge unverified">unverified</span> <b>${u.by}</b>: <q>${u.sentence}</q></li>`,
    ),
  ]
  if (!items.length) return html``
  return html`<section aria-labelledby="doubts"><h2 id="doubts">Disputed, denied, unverified</h2><ul class="doubts">${items}</ul></section>`
}

/** The same in one line, for lists. */
export function doubtBadges({ contradictions, tolls, denials, unverified }: EventAnswer): Html {
  const disputed = contradictions.length > 0 || tolls.some((t) => t.disputed)
  const deniers = [...new Set(denials.map((d) => d.by))]
  const unable = [...new Set(unverified.map((u) => u.by))]
  return html`${disputed ? html`<span class="badge disputed">figures disputed</span> ` : ''}${
    deniers.length ? html`<span class="badge denied">denied by ${named(deniers)}</span> ` : ''
  }${unable.length ? html`<span class="badge unverified">unverified by ${named(unable)}</span> ` : ''}`
}

function named(names: string[]): string {
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ')
}
