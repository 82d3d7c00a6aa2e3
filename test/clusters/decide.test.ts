import { describe, expect, test } from 'vitest'
import { compare } from '../../lib/clusters/compare.ts'
import { type Candidate, decide } from '../../lib/clusters/decide.ts'
import { model } from '../../lib/clusters/model.ts'
import { toProfile } from '../../lib/clusters/profile.ts'
import { type Traits, traitsOf } from '../../lib/clusters/traits.ts'
import type { Facts } from '../../lib/events/facts.ts'
import type { WireClass } from '../../lib/stories/story.ts'
import { facts, filed, village } from './samples.ts'

function traits(title: string, summary: string, about: Partial<Facts> = {}, wire: WireClass = 'first'): Traits {
  const draft = filed({ feed: title.length % 2 ? 'northpost' : 'eastdesk', id: title, title, summary })
  return traitsOf(toProfile({ ...draft, wire, facts: facts(about) }))
}

const shelling = traits(
  'Shelling kills one in border village',
  'Artillery fire killed a man in the village, the governor said.',
)
const retold = traits(
  'Man dies as guns pound frontier settlement',
  'A resident was killed by artillery, officials said.',
)
const nextDay = traits(
  'Shelling wounds one in border village',
  'Artillery fire wounded a woman in the village, the governor said.',
  { date: '2026-03-11' },
)
const neighbour = traits('Shelling hurts two in border village', 'Artillery fire wounded two, the governor said.', {
  place: village('v2', { lat: 51.6, lon: 35.2, admin1: 'Kursk' }),
})
const elsewhere = traits('Grain exports fall by a quarter', 'Shipments fell in September, traders said.', {
  isBorderEvent: false,
  type: null,
  place: null,
  border: null,
})
const cluster = (clusterId: string, ...members: Traits[]): Candidate => ({
  clusterId,
  closed: false,
  members: members.map((member, i) => ({ storyId: `${clusterId}-${i}`, traits: member })),
})
const ask = (subject: Traits, candidates: Candidate[]) => decide({ storyId: 'new', traits: subject }, candidates)

describe('decide', () => {
  test('joins the same place, day and kind told in other words', () => {
    const decision = ask(retold, [cluster('a', shelling), cluster('b', neighbour)])
    expect(decision).toMatchObject({ kind: 'join', clusterId: 'a' })
    expect(decision.explanation).toMatchObject({ outcome: 'joined', nearest: 'a-0', runnerUp: { clusterId: 'b' } })
  })

  test('keeps the same village on the next day apart, nearly word for word though it is told', () => {
    expect(ask(nextDay, [cluster('a', shelling, retold)]).kind).toBe('found')
  })

  test('keeps two villages on one day apart', () => {
    expect(ask(neighbour, [cluster('a', shelling)]).kind).toBe('found')
  })

  test('founds where nothing is known, and says so', () => {
    const decision = ask(shelling, [])
    expect(decision.kind).toBe('found')
    expect(decision.explanation.reason).toMatch(/nothing like it/)
  })

  test('an explainer of ordinary news may join it, and no border event', () => {
    const explainer = traits(
      'Why grain exports fall by a quarter',
      'Shipments fell in September, traders said.',
      {
        isBorderEvent: false,
        type: null,
        place: null,
        border: null,
      },
      'feature',
    )
    expect(ask(explainer, [cluster('c1', elsewhere)]).kind).toBe('join')
    expect(ask(explainer, [cluster('c1', { ...elsewhere, isBorderEvent: true })]).kind).toBe('found')
  })

  test.each(['wrapup', 'feature', 'kill', 'hold', 'advisory'] as const)('a %s joins nothing', (wire) => {
    const decision = ask({ ...shelling, wire }, [cluster('a', shelling)])
    expect(decision.kind).toBe('none')
    expect(decision.explanation.reason).toBeTruthy()
  })

  test('the signals of a version are those of the story that it continues, not of the most alike', () => {
    const subject = { storyId: 'new', traits: shelling }
    const { explanation } = decide(
      { ...subject, continues: { clusterId: 'a', storyId: 'a-0', reason: 'UPDATE of an earlier filing' } },
      [cluster('a', retold, shelling)],
    )
    expect(explanation.nearest).toBe('a-0')
    const features = compare(shelling, retold)
    for (const { name, value } of [...explanation.for, ...explanation.against])
      expect(value).toBeCloseTo(features[name]!, 2)
  })

  test('a version goes where the story goes that it continues', () => {
    const subject = { storyId: 'new', traits: elsewhere }
    const loose = { ...elsewhere, terms: shelling.terms.slice(0, 3) }
    const candidates = [cluster('a', loose)]
    const alone = decide(subject, candidates)
    const continued = decide(
      { ...subject, continues: { clusterId: 'a', storyId: 'a-0', reason: 'UPDATE of an earlier filing' } },
      candidates,
    )
    expect(continued.explanation.score ?? 0).toBeGreaterThan(alone.explanation.score ?? 0)
  })

  test('a closed cluster is opened again only by a stronger match', () => {
    const open = ask(retold, [cluster('a', shelling)]).explanation.score!
    const closed = ask(retold, [{ ...cluster('a', shelling), closed: true }]).explanation.score!
    expect(closed).toBeLessThan(open)
  })

  test('a story alone in its cluster stays there', () => {
    const own = { clusterId: 'own', closed: false, members: [{ storyId: 'new', traits: elsewhere }] }
    expect(decide({ storyId: 'new', traits: elsewhere, clusterId: 'own' }, [own])).toMatchObject({
      kind: 'join',
      clusterId: 'own',
    })
  })

  test('every signal of an explanation is true of the two stories', () => {
    const { explanation } = ask(retold, [cluster('a', shelling)])
    const features = compare(retold, shelling)
    const signals = [...explanation.for, ...explanation.against]
    expect(signals.length).toBeGreaterThan(3)
    for (const { name, value, weight, note } of signals) {
      for (const word of name === 'text' ? (note ?? '').split(', ') : []) {
        expect(retold.terms.map(([term]) => term)).toContain(word)
        expect(shelling.terms.map(([term]) => term)).toContain(word)
      }
      expect(features[name]).toBeCloseTo(value, 2)
      expect(weight).toBeCloseTo(value * model.weights[name]!, 1)
    }
    expect(explanation.for.map((signal) => signal.name)).toContain('event.same')
    expect(explanation.for.find((signal) => signal.name === 'text')?.note).toBeTruthy()
  })

  test('a region or a country in common speaks for nothing', () => {
    const region = village('r', { precision: 'region' })
    const country = village('c', { precision: 'country' })
    for (const place of [region, country]) {
      const known = traits('Fighting reported near frontier', 'Clashes were reported.', { place, type: 'Armed clash' })
      const other = traits('Drones downed overnight', 'Six drones fell.', { place, type: 'Disrupted weapons use' })
      expect(ask(other, [cluster('a', known)]).kind).toBe('found')
      expect(model.weights['place.vague'] ?? 0).toBeLessThanOrEqual(0)
      expect(compare(known, other)).not.toHaveProperty('event.fits')
    }
  })
})
