import { describe, expect, it } from 'vitest'
import { fingerprint, fingerprintKeys, resemblance } from '../../lib/stories/fingerprint.ts'
import { fc } from '../helpers/properties.ts'

const paragraphs = [
  'HILLTON, June 3 (Farwire) - Two shells hit a barn near the river frontier on Monday, wounding a farmer and his son, the district council said in a statement.',
  'The barn, which held hay for the winter, burnt to the ground within an hour while neighbours led the horses away, a fire officer told reporters at the scene.',
  'It was not clear who had fired. The river has been a line of contact since the truce of last autumn, and each side accuses the other of breaking it almost daily.',
  'A crossing ten kilometres to the north stayed open. Buses took a longer way round, and the school in the next village sent its pupils home before noon.',
]
const original = {
  title: 'Shells hit barn near river frontier',
  summary: 'Two shells hit a barn on Monday.',
  body: paragraphs.join('\n\n'),
}
const other = {
  title: 'Farmers block crossing over grain',
  summary: 'Tractors stood across the road.',
  body: 'Some three hundred farmers parked tractors across the road to the crossing on Tuesday to protest against cheap grain. Customs officers turned lorries back. The blockade is to last until Friday, a union leader said, unless the ministry agrees to talks.',
}
const like = (text: { title: string; summary: string; body?: string }) =>
  resemblance(fingerprint(original), fingerprint(text))

describe('near-copies', () => {
  it.each([
    ['the same text', original],
    [
      'another headline and no by-line',
      { ...original, title: 'Farmer hurt', body: original.body.replace(/^.*? - /u, '') },
    ],
    ['a cut ending', { ...original, title: 'Farmer hurt', body: paragraphs.slice(0, 2).join('\n\n') }],
    ['another summary', { ...original, summary: 'A farmer and his son were hurt near the river.' }],
    [
      'small edits',
      {
        ...original,
        body: paragraphs
          .slice(0, 3)
          .join('\n\n')
          .replace('on Monday', 'Monday')
          .replace('a fire officer told reporters at the scene', 'a fire officer said')
          .replace('almost daily', 'every day'),
      },
    ],
    ['a summary cut from the lead', { title: 'Farmer hurt', summary: paragraphs[0]!.slice(0, 130) }],
    ['an advisory line and a credit', { ...original, body: `(Adds fire officer)\n\n${original.body} — Farwire` }],
  ])('%s', (_, text) => expect(like(text)).toBeGreaterThan(0.55))

  it('a quotation between short quoted words takes nothing else with it', () => {
    const body = paragraphs
      .join(' ')
      .replace('river frontier', 'river "frontier"')
      .replace('barn, which', '"barn", which')
    expect(like({ ...original, body })).toBeGreaterThan(0.8)
  })
  it('an emoji before a word is no part of it', () => {
    const posted = { ...original, summary: '', body: original.body.replaceAll('. ', '. \u26A1\uFE0F') }
    expect(fingerprint(posted)).toBe(fingerprint({ ...original, summary: '' }))
  })
  it('are told in scripts without spaces', () => {
    const zh =
      '周一上午，两枚炮弹击中河边边境附近的一座谷仓，一名农民和他的儿子受伤，县议会在一份声明中表示。谷仓在一小时内被烧毁，邻居们把马匹牵走。'
    const cut = { title: '农民受伤', summary: zh.slice(0, 45) }
    const apart = {
      title: '农民封路',
      summary: '约三百名农民周二把拖拉机停在通往口岸的公路上，抗议廉价粮食进口，海关让货车掉头。',
    }
    const print = fingerprint({ title: '炮弹击中谷仓', summary: zh })
    expect(resemblance(print, fingerprint(cut))).toBeGreaterThan(0.9)
    expect(resemblance(print, fingerprint(apart))).toBeLessThan(0.1)
  })

  it('other stories are none', () => {
    expect(like(other)).toBeLessThan(0.1)
    expect(like({ title: 'x', summary: '' })).toBe(0)
  })
})

const text = fc.record({
  title: fc.string(),
  summary: fc
    .array(fc.constantFrom('shell', 'barn', 'river', 'said', 'two', 'on', 'Monday', 'hurt'), { maxLength: 80 })
    .map((w) => w.join(' ')),
})

describe('fingerprints', () => {
  it('compare symmetrically, within 0 and 1, and are like themselves', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [fingerprint(a), fingerprint(b)]
        expect(resemblance(x, y)).toBe(resemblance(y, x))
        expect(resemblance(x, y)).toBeGreaterThanOrEqual(0)
        expect(resemblance(x, y)).toBeLessThanOrEqual(1)
        expect(resemblance(x, x)).toBe(x ? 1 : 0)
      }),
    )
  })
  it('are bounded however long the text, and take time linear in it', () => {
    const words = Array.from({ length: 150_000 }, (_, i) => `w${(i * 7919) % 100_003}`).join(' ')
    const started = performance.now()
    const print = fingerprint({ title: '', summary: '', body: words })
    expect(performance.now() - started).toBeLessThan(1500)
    expect(print.length).toBeLessThanOrEqual(400)
    expect(fingerprintKeys(print)).toHaveLength(8)
  })
  it('share a key when one is a cut copy of the other', () => {
    const copy = { title: 'Farmer hurt', summary: '', body: paragraphs.slice(0, 2).join('\n\n') }
    const keys = new Set(fingerprintKeys(fingerprint(original)))
    expect(fingerprintKeys(fingerprint(copy)).some((key) => keys.has(key))).toBe(true)
  })
  it('read nothing from what is no fingerprint', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(resemblance(a, b)).toBeGreaterThanOrEqual(0)
        expect(fingerprintKeys(a).length).toBeLessThanOrEqual(8)
      }),
    )
  })
})
