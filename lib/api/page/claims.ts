import { html } from 'hono/html'
import type { ClaimAnswer, EventAnswer } from '../answers/event.ts'
import { groupBy } from '../group-by.ts'
import type { Html } from './layout.ts'
import { counted, figure, timeOf } from './words.ts'

/** The ranges across claimants, one chip per kind. */
export function tollChips(tolls: EventAnswer['tolls']): Html {
  const chips = tolls.map(
    (t) =>
      html`<li class="toll ${t.kind}"><b>${figure(t.min, t.max)}</b> ${counted(t.kind, t.who)}${
        t.claimants > 1 ? html` <small>${t.disputed ? 'disputed by' : 'from'} ${t.claimants} sources</small>` : ''
      }</li>`,
  )
  return chips.length ? html`<ul class="tolls" aria-label="Tolls, as ranges across sources">${chips}</ul>` : html``
}

/** Who says what: one row per claimant, each figure with the ones it replaced. */
export function claimsTable(claims: ClaimAnswer[]): Html {
  if (!claims.length) return html``
  const byClaimant = groupBy(claims, (claim) => claim.claimant)
  const rows = [...byClaimant].map(
    ([claimant, said]) => html`<tr><th scope="row">${claimant ?? html`<i>outlets, in their own voice</i>`}</th>
<td><ul>${said.map(claimLine)}</ul></td></tr>`,
  )
  return html`<table class="claims"><caption>Who says what</caption><tbody>${rows}</tbody></table>`
}

function claimLine(claim: ClaimAnswer): Html {
  const earlier = claim.history.slice(0, -1)
  const verb =
    claim.stance === 'denied' ? html`<em>disputes</em> ` : claim.stance === 'confirmed' ? html`<em>confirms</em> ` : ''
  return html`<li title="${claim.sentence}">${verb}<b>${figure(claim.min, claim.max)}</b> ${counted(claim.kind, claim.who)}
<small>${claim.outlet}, <time datetime="${claim.at}">${timeOf(claim.at)}</time></small>${
    earlier.length
      ? html`<ol class="history" aria-label="Earlier figures">${earlier.map(
          (report) =>
            html`<li><s>${figure(report.min, report.max)}</s> <small>${report.supersededBy ? 'corrected, ' : ''}${
              report.outlet
            }, <time datetime="${report.at}">${timeOf(report.at)}</time></small></li>`,
        )}</ol>`
      : ''
  }</li>`
}

/** Contradictions, denials and what could not be verified, each with its words. */
export function doubts(event: EventAnswer): Html {
  const items = [
    ...event.contradictions.map((c) => html`<li><span class="badge disputed">disputed</span> ${c.text}</li>`),
    ...event.denials.map(
      (d) =>
        html`<li><span class="badge denied">denied</span> <b>${d.by}</b> denies ${deniedThing[d.of]}: <q>${d.sentence}</q></li>`,
    ),
    ...event.unverified.map(
      (u) => html`<li><span class="badge unverified">unverified</span> <b>${u.by}</b>: <q>${u.sentence}</q></li>`,
    ),
  ]
  return items.length ? html`<ul class="doubts">${items}</ul>` : html``
}

const deniedThing = { involvement: 'involvement', event: 'that it happened', agreement: 'an agreement' }

/** The same as badges only, for lists. */
export function doubtBadges(event: EventAnswer): Html {
  const badges = [
    (event.contradictions.length > 0 || event.tolls.some((t) => t.disputed)) && 'disputed',
    event.denials.length > 0 && 'denied',
    event.unverified.length > 0 && 'unverified',
  ].filter((badge) => typeof badge === 'string')
  return html`${badges.map((badge) => html`<span class="badge ${badge}">${badge}</span> `)}`
}
