import { html } from 'hono/html'
import type { EventAnswer } from '../answers/event.ts'
import { type BorderAnswer, countryName, type PlaceAnswer } from '../answers/place.ts'
import type { Html } from './layout.ts'
import { dayOf } from './words.ts'

/** "Novaya Tavolzhanka, Belgorod, Russia"; a coarse place says that it is one. */
export function placeWords(place: PlaceAnswer | null): string {
  if (!place) return 'Place not known'
  const country = countryName(place.country)
  if (place.precision === 'country') return `Somewhere in ${country}`
  if (place.precision === 'region') return `${place.region ?? place.name} region, ${country}`
  const name = place.precision === 'district' ? `${place.name} district` : place.name
  const region = place.region === place.name ? null : place.region
  return [name, region, country].filter(Boolean).join(', ')
}

export function borderWords(border: BorderAnswer): string {
  const between = border.countries.map((country) => country.name).join('–')
  const where = border.distanceKm === null ? '' : `, ${border.distanceKm} km from the line`
  const kind = border.kind === 'land' ? '' : ` (${border.kind})`
  return `${between} border${kind}, on the side of ${border.sideName}${where}`
}

/** Date, place, border and type in one line. */
export function whereLine(event: EventAnswer): Html {
  const { border, place } = event
  return html`<p class="where">
<span class="date">${event.date ? html`<time datetime="${event.date}">${dayOf(event.date)}</time>` : 'Date not known'}</span>
<span class="place">${placeWords(place)}</span>
${border ? html`<a class="border" href="/?border=${border.pair}" title="${borderWords(border)}: all events">${border.pair}${distance(border)}</a>` : ''}
<span class="type">${event.type ?? 'Type not known'}</span>
</p>`
}

function distance(border: BorderAnswer): string {
  return border.distanceKm === null ? '' : ` · ${border.distanceKm} km`
}
