import { describe, expect, it } from 'vitest'
import { borderOf } from '../../../lib/events/borders.ts'
import { toDocument } from '../../../lib/events/document.ts'
import { findPlaces } from '../../../lib/events/places.ts'
import { PHRASES } from './phrases.ts'
import { CLASSES } from './phrases-classes.ts'
import { SCENES } from './phrases-scenes.ts'
import { SPELLINGS } from './phrases-spellings.ts'
import { STATES_ONLY } from './phrases-states.ts'
import { WIRES } from './phrases-wires.ts'
import { WORLD_PHRASES } from './phrases-world.ts'

/** Where a text that parts headline, lead and body by `|` says that something happened. */
function read(lang: string, text: string) {
  const [title = '', summary = '', body] = text.split('|')
  const document = toDocument({
    title,
    summary,
    ...(body ? { body } : {}),
    lang,
    at: '2024-06-11T10:00:00Z',
    outlet: 'Wire',
  })
  const found = findPlaces(document)
  const { event } = found
  return {
    place: event ? `${event.name.replace(/ district$/, '')} ${event.country} ${event.precision}` : 'none',
    border: borderOf(event, found.states)?.pair,
  }
}

describe('places in sentences', () => {
  it.each([...PHRASES, ...WORLD_PHRASES, ...SPELLINGS, ...SCENES, ...CLASSES, ...WIRES, ...STATES_ONLY])(
    '%s: %s',
    (lang, text, place, border) => {
      const found = read(lang, text)
      expect(found.place).toBe(place)
      if (border) expect(found.border).toBe(border)
    },
  )
})
