import { describe, expect, it } from 'vitest'
import { likeliest } from '../../../lib/events/types/likeliest.ts'
import { type Example, fitKinds } from './fit.ts'
import { TEACHERS } from './train.ts'

const example = (kind: number, voice: number, ...traits: string[]): Example => ({
  kind,
  voice,
  traits: new Map(traits.map((name) => [name, 1])),
})

describe('weights of kinds', () => {
  it('learn what goes with what', () => {
    const examples = [0, 1, 2].flatMap(() => [example(0, 1, 'any', 'a'), example(1, 1, 'any', 'b')])
    const weights = fitKinds(examples, 2)
    expect(weights.get('a')![0]).toBeGreaterThan(weights.get('a')![1]!)
    expect(weights.get('b')![1]).toBeGreaterThan(weights.get('b')![0]!)
  })

  it('follow the louder voice', () => {
    const examples = [0, 1, 2].flatMap(() => [example(0, 0.1, 'a'), example(1, 1, 'a')])
    const [quiet, loud] = fitKinds(examples, 2).get('a')!
    expect(loud).toBeGreaterThan(quiet!)
  })

  it('know nothing of traits of one story, and are the same each time', () => {
    const examples = [example(0, 1, 'a', 'once'), example(1, 1, 'b'), example(0, 1, 'a'), example(0, 1, 'a')]
    expect(fitKinds(examples, 2).has('once')).toBe(false)
    expect(fitKinds(examples, 2)).toEqual(fitKinds(examples, 2))
  })

  it('are learnt from no set that is kept for honest figures', () => {
    for (const name of ['blind-ru-ua-j', 'blind-world-l', 'blind-ru-ua-p', 'blind-world-q'])
      expect(TEACHERS).not.toContain(name)
  })
})

describe('two judges', () => {
  it('follow the rules where traits say nothing', () => {
    expect(likeliest({ Protest: 9 }, new Map())).toBe('Protest')
  })

  it('find a kind where no rule speaks', () => {
    const traits = new Map([
      ['any', 1],
      ['killed', 1],
      ['killed:civilian', 1],
      ['drone', 1],
      ['drone:title', 1],
    ])
    expect(likeliest({}, traits)).toBe('Air/drone strike')
  })
})
