import { describe, expect, it } from 'vitest'
import { chainKeys, continues, withdraws } from '../../lib/stories/chain.ts'
import type { Story } from '../../lib/stories/story.ts'
import { fc } from '../helpers/properties.ts'
import { filed, place } from './factory.ts'

const hill = { place: place('hill'), date: '2024-06-03', type: 'Shelling/artillery/missile attack' as const }
const dale = { place: place('dale'), date: '2024-06-03', type: 'Air/drone strike' as const }

/** Chains the stories one after the other, as the clustering step does; answers who replaces whom. */
function chained(stories: Story[]): (string | undefined)[] {
  const done: Story[] = []
  for (const story of stories) {
    const link = continues(story, done)
    const parent = done.find((other) => other.id === link?.storyId)
    done.push(parent ? { ...story, replaces: parent.id, chain: parent.chain } : story)
  }
  return done.map(({ replaces }) => done.find((other) => other.id === replaces)?.current.guid)
}

const HOUR = 3_600_000
const later = (hours: number) => new Date(Date.parse('2024-06-03T10:00:00.000Z') + hours * HOUR).toISOString()

describe('alerts that their story tells in other words', () => {
  const town = { ...place('town'), lat: 50, lon: 36 }
  const village = (km: number) => ({ ...place('village'), lat: 50 + km / 111.2, lon: 36 })
  const alert = (title: string, facts: Parameters<typeof filed>[0]['facts']) =>
    filed({ guid: 'a', at: '10:00', title: `URGENT: ${title}`, facts })
  const told = (title: string, summary: string, facts: Parameters<typeof filed>[0]['facts']) =>
    filed({ guid: 'b', at: '11:00', title, summary, facts })
  const known = { date: '2024-06-03', type: 'Armed clash' as const }

  it.each([
    [8, 'a'],
    [60, undefined],
  ])('an alert names the town, its story a village %i km away', (km, parent) => {
    const stories = [
      alert('Army says soldiers came under fire near Town', { ...known, place: town }),
      told(
        'Clans and soldiers trade fire over smuggling',
        'Soldiers came under fire at the village on Monday, the army said.',
        { ...known, place: village(km) },
      ),
    ]
    expect(chained(stories)).toEqual([undefined, parent])
  })

  it.each([
    ['Exchange of 87 for 87: a cook comes home', 'a'],
    ['Exchange of 12 for 12: a cook comes home', undefined],
  ])('the figure of an alert stands in the headline: %s', (title, parent) => {
    const stories = [
      alert('87 captured defenders return home in swap', { ...known, type: 'Agreement' }),
      told(title, 'Buses crossed the line after three with prisoners aboard.', {
        ...known,
        type: 'Agreement',
      }),
    ]
    expect(chained(stories)).toEqual([undefined, parent])
  })
})

describe('corrections that come days later', () => {
  const text =
    'Two people were hurt when shells hit a barn in Hill, the council said. The barn held hay for the winter and burnt to the ground. Neighbours led the horses away.'
  const reported = filed({
    guid: 'story-0001',
    at: '10:00',
    title: 'Shells hit barn, two hurt',
    body: text,
    facts: hill,
  })
  const another = filed({
    guid: 'story-0002',
    at: later(70),
    title: 'Shells hit school in Hill, one hurt',
    body: 'One teacher was hurt when shells hit a school in Hill on Thursday, the council said. Lessons had ended.',
    facts: { ...hill, date: '2024-06-06' },
  })
  const correction = (fields: { title: string; summary?: string; body?: string; at?: string }) =>
    filed({ guid: 'c', at: later(96), facts: { ...hill, date: null }, ...fields })

  it.each([
    ['with the same headline', { title: 'CORRECTED-Shells hit barn, two hurt' }],
    [
      'with another headline and nearly the same text',
      { title: 'CORRECTED-Barn burns after shelling', body: text.replace('Two people were', 'One man was') },
    ],
    [
      'by the headline that it quotes',
      {
        title: 'CORRECTION: Number of the hurt',
        summary: 'In the story "Shells hit barn, two hurt" the number was given wrongly. One man was hurt.',
      },
    ],
    [
      'by the id that it names',
      { title: 'CORRECTION: Number of the hurt', summary: 'Corrects story-0001. One man was hurt, not two.' },
    ],
    [
      'by the headline that it quotes, in Russian',
      {
        title: 'ИСПРАВЛЕНИЕ: Число раненых',
        summary: 'В сообщении «Shells hit barn, two hurt» ранен один, а не двое.',
      },
    ],
  ])('are chained %s', (_, fields) => {
    expect(chained([reported, another, correction(fields)])).toEqual([undefined, undefined, 'story-0001'])
  })

  it.each([
    ['that tell nothing of what they correct', { title: 'CORRECTED-Man hurt in Hill' }],
    [
      'of another story',
      { title: 'CORRECTED-Minister visits Hill', summary: 'The minister came on Tuesday, not on Monday.' },
    ],
    ['after more than two weeks', { title: 'CORRECTED-Shells hit barn, two hurt', at: later(24 * 15) }],
  ])('are not chained %s', (_, fields) => {
    expect(chained([reported, another, correction(fields)])[2]).toBeUndefined()
  })

  it('are found by the headline and the place of what they correct', () => {
    const keys = chainKeys(correction({ title: 'CORRECTED-Shells hit barn, two hurt' }).current)
    const shared = chainKeys(reported.current).filter((key) => keys.includes(key))
    expect(shared.map((key) => key.split(':')[2])).toEqual(expect.arrayContaining(['h', 'p']))
  })
})

describe('versions under new ids', () => {
  it('alert, first story, updates with other headlines, and a correction make one chain', () => {
    const chain = [
      filed({
        guid: 'a',
        at: '05:00',
        title: 'SHELLS HIT BARN IN BORDER VILLAGE OF HILL - COUNCIL',
        facts: { place: hill.place },
      }),
      filed({
        guid: 'b',
        at: '05:25',
        title: 'Two hurt as shells hit barn in Hill',
        summary: 'Two people were hurt in the border village of Hill.',
        facts: hill,
      }),
      filed({
        guid: 'c',
        at: '07:00',
        title: 'UPDATE 1-Farmer, son hurt in border shelling',
        summary: 'A farmer and his son were hurt when shells hit their barn in Hill.',
        facts: hill,
      }),
      filed({
        guid: 'd',
        at: '09:00',
        title: 'UPDATE 2-Neighbours trade blame after farmer is hurt',
        summary: 'Both sides blamed each other for shells that hit a barn in Hill.',
        facts: hill,
      }),
      filed({
        guid: 'e',
        at: '10:00',
        title: 'CORRECTED-UPDATE 2-Neighbours trade blame after farmer is hurt',
        summary: '(Corrects time of strike) Both sides blamed each other for shells that hit a barn in Hill.',
        facts: hill,
      }),
    ]
    expect(chained(chain)).toEqual([undefined, 'a', 'b', 'c', 'd'])
  })
  it('two events of one feed at the same time stay apart', () => {
    const stories = [
      filed({ guid: 'h1', at: '05:00', title: 'Two hurt as shells hit barn in Hill', facts: hill }),
      filed({ guid: 'd1', at: '05:30', title: 'Drone strikes mill in Dale', facts: dale }),
      filed({ guid: 'h2', at: '06:00', title: 'UPDATE 1-Three hurt as shells hit barn in Hill', facts: hill }),
      filed({ guid: 'd2', at: '06:30', title: 'UPDATE 1-Drone strikes mill in Dale, miller hurt', facts: dale }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, 'h1', 'd1'])
  })
  it('a first story expands the alert on its own event, not one on another', () => {
    const stories = [
      filed({
        guid: 'a1',
        at: '05:00',
        title: 'SHELLS HIT BARN IN BORDER VILLAGE OF HILL',
        facts: { place: hill.place },
      }),
      filed({
        guid: 'a2',
        at: '05:05',
        title: 'DRONE STRIKES MILL IN BORDER VILLAGE OF DALE',
        facts: { place: dale.place },
      }),
      filed({ guid: 'f1', at: '05:20', title: 'Shells hit barn in village of Hill, two hurt', facts: hill }),
      filed({ guid: 'f2', at: '05:30', title: 'Drone strikes mill in village of Dale', facts: dale }),
      filed({ guid: 'f3', at: '05:40', title: 'Council of Hill elects mayor', facts: {} }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, 'a1', 'a2', undefined])
  })
  it('an alert is expanded once: a later story of its own is no version', () => {
    const stories = [
      filed({ guid: 'a', at: '05:00', title: 'SHELLS HIT BARN IN BORDER VILLAGE OF HILL', facts: hill }),
      filed({ guid: 'b', at: '05:20', title: 'Shells hit barn in border village of Hill', facts: hill }),
      filed({
        guid: 'c',
        at: '08:00',
        title: 'Farmer from border village of Hill tells of shells in barn',
        facts: hill,
      }),
    ]
    expect(chained(stories)).toEqual([undefined, 'a', undefined])
  })
  it("a repeat repeats its headline; the next day's like headline without a mark is another story", () => {
    const stories = [
      filed({
        guid: 'a',
        at: '05:00',
        title: 'Shelling of Hill hurts two',
        summary: 'Two were hurt on Monday.',
        facts: hill,
      }),
      filed({
        guid: 'b',
        at: '2024-06-04T05:00:00.000Z',
        title: 'Shelling of Hill hurts two',
        summary: 'Guns opened up again at dawn on Tuesday, hitting the mill.',
        facts: { ...hill, date: '2024-06-04' },
      }),
      filed({
        guid: 'c',
        at: '2024-06-04T06:00:00.000Z',
        title: 'RPT-Shelling of Hill hurts two',
        summary: 'Two were hurt on Monday.',
        facts: hill,
      }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, 'a'])
  })
  it('an update with nothing before it replaces nothing', () => {
    const stories = [
      filed({ guid: 'x', at: '04:00', title: 'Grain prices fall for third week', summary: 'Traders blamed rain.' }),
      filed({ guid: 'y', at: '05:00', title: 'UPDATE 2-Drone strikes mill in Dale', facts: dale }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined])
  })
  it("the feed's own word is taken first, and a slug where it has one", () => {
    const stories = [
      filed({
        guid: 'a',
        at: '05:00',
        title: 'Shelling of Hill hurts two',
        facts: hill,
        wire: { slugline: 'HILL-BARN' },
      }),
      filed({ guid: 'b', at: '06:00', title: 'Mill burns', facts: dale }),
      filed({ guid: 'c', at: '07:00', title: 'Quite another headline', wire: { replaces: 'b' } }),
      filed({ guid: 'd', at: '08:00', title: 'UPDATE 1-Farmer speaks', wire: { slugline: 'HILL-BARN' } }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, 'b', 'a'])
  })
  it('the same text under a new id is a version', () => {
    const summary =
      'Two shells hit a barn near the river frontier on Monday, wounding a farmer and his son, the district council said in a statement to the press.'
    const stories = [
      filed({ guid: 'a', at: '05:00', title: 'Farmer hurt', summary, facts: hill }),
      filed({
        guid: 'b',
        at: '06:00',
        title: 'Farmer and son hurt',
        summary: `${summary} The barn burnt down.`,
        facts: hill,
      }),
    ]
    expect(chained(stories)).toEqual([undefined, 'a'])
  })
  it('an update carries on the report of its own day and village, whatever the template', () => {
    const next = { ...hill, date: '2024-06-04' }
    const stories = [
      filed({
        guid: 'h3',
        at: '05:00',
        title: 'Shelling of Hill wounds two',
        summary: 'Two were wounded on Monday, the mayor said.',
        facts: hill,
      }),
      filed({
        guid: 'h4',
        at: '2024-06-04T05:00:00.000Z',
        title: 'Shelling of Hill wounds two',
        summary: 'Two were wounded on Tuesday, the mayor said.',
        facts: next,
      }),
      filed({
        guid: 'd4',
        at: '2024-06-04T05:30:00.000Z',
        title: 'Shelling of Dale wounds two',
        summary: 'Two were wounded on Tuesday, the mayor said.',
        facts: { ...dale, date: '2024-06-04' },
      }),
      filed({
        guid: 'u4',
        at: '2024-06-04T07:00:00.000Z',
        title: 'UPDATE 1-Shelling of Hill wounds three',
        summary: 'Three were wounded on Tuesday, the mayor said.',
        facts: next,
      }),
      filed({
        guid: 'm4',
        at: '2024-06-04T08:00:00.000Z',
        title: 'UPDATE 1-Drone over Mill wounds one',
        summary: 'One was wounded, the mayor said.',
        facts: { place: place('mill'), date: '2024-06-04' },
      }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, undefined, 'h4', undefined])
  })
  it('works on inflected headlines without any place', () => {
    const stories = [
      filed({ guid: 'a', at: '05:00', lang: 'ru', title: 'МОЛНИЯ: СНАРЯД ПОПАЛ В САРАЙ ПОД ХОЛМАМИ' }),
      filed({
        guid: 'b',
        at: '05:20',
        lang: 'ru',
        title: 'Под Холмами снарядом разрушен сарай, ранены двое',
        summary: 'Снаряд попал в сарай утром.',
      }),
      filed({
        guid: 'c',
        at: '07:20',
        lang: 'ru',
        title: 'Снаряд под Холмами ранил троих (обновлено)',
        summary: 'Сарай сгорел.',
      }),
    ]
    expect(chained(stories)).toEqual([undefined, 'a', 'b'])
  })
  it('works in Arabic and Chinese', () => {
    const stories = [
      filed({ guid: 'a', at: '05:00', lang: 'ar', title: 'عاجل: سقوط قذيفة على حظيرة في التلة' }),
      filed({
        guid: 'b',
        at: '05:20',
        lang: 'ar',
        title: 'قذيفة تسقط على حظيرة بالتلة وتصيب شخصين',
        summary: 'أصيب شخصان في سقوط قذيفة على الحظيرة.',
      }),
      filed({ guid: 'c', at: '05:00', lang: 'zh', feed: 'zh', title: '快讯：炮弹击中山村谷仓' }),
      filed({
        guid: 'd',
        at: '05:20',
        lang: 'zh',
        feed: 'zh',
        title: '炮弹击中山村谷仓两人受伤',
        summary: '周一上午炮弹击中谷仓。',
      }),
    ]
    expect([chained(stories.slice(0, 2)), chained(stories.slice(2))]).toEqual([
      [undefined, 'a'],
      [undefined, 'c'],
    ])
  })
  it('a wrapup carries on a wrapup, never a report', () => {
    const stories = [
      filed({ guid: 'a', at: '05:00', title: 'Shells hit barn in Hill, mill in Dale', facts: hill }),
      filed({ guid: 'w1', at: '06:00', title: 'WRAPUP 1-Shells hit barn in Hill, mill in Dale' }),
      filed({ guid: 'w2', at: '09:00', title: 'WRAPUP 2-Shells hit barn in Hill, mill in Dale, bridge' }),
      filed({ guid: 'u1', at: '10:00', title: 'UPDATE 1-Shells hit barn in Hill, mill in Dale', facts: hill }),
    ]
    expect(chained(stories)).toEqual([undefined, undefined, 'w1', 'a'])
  })
})

describe('kills and holds', () => {
  const story = filed({
    guid: 'urn:farwire:77',
    at: '13:10',
    title: 'Two guards shot near Hill crossing',
    summary: 'Local radio said so.',
    facts: hill,
  })
  const same = filed({
    guid: 'urn:farwire:70',
    at: '09:00',
    title: 'Two guards praised at Hill crossing',
    facts: { place: hill.place },
  })
  const others = [
    filed({ guid: 'urn:farwire:71', at: '12:10', title: 'Drone strikes mill in Dale', facts: dale }),
    filed({ guid: 'urn:farwire:78', at: '13:30', title: 'Grain prices fall', summary: 'Traders blamed rain.' }),
    same,
  ]
  const target = (title: string, summary: string, extra: object = {}) => {
    const note = filed({ guid: 'urn:farwire:99', at: '14:00', title, summary, ...extra })
    return withdraws(note, [...others, story])
  }
  it.each([
    ['KILL-Two guards shot near Hill crossing', 'Please kill the story. It is wrong.'],
    ['KILL: Hill-Crossing', 'EDITORS: Please kill the item headlined "Two guards shot near Hill crossing".'],
    ['KILL: Border-Guards', 'Please kill the urgent on guards shot sent at 1310 GMT. No substitute.'],
    ['STORY WITHDRAWN', 'Item urn:farwire:77 was based on a false report.'],
    ['MANDATORY KILL - Hill/Guards shot', ''],
    ['АННУЛИРОВАНО: Two guards shot near Hill crossing', ''],
    ['Вниманию редакций', 'Сообщение "Two guards shot near Hill crossing", переданное в 16:10, аннулируется.'],
    ['Avis aux rédactions', 'La dépêche « Two guards shot near Hill crossing » de 15h10 est annulée.'],
    [
      'Hinweis an die Redaktionen',
      'Die Meldung „Two guards shot near Hill crossing“ von 15.10 Uhr wird zurückgezogen.',
    ],
  ])('%s / %s', (title, summary) => {
    expect(target(title, summary)).toMatchObject({ storyId: story.id, reversible: false })
  })
  it('a hold is reversible', () => {
    expect(target('HOLD-Two guards shot near Hill crossing', 'Please hold while we check.')).toMatchObject({
      storyId: story.id,
      reversible: true,
    })
  })
  it('a note that names nothing known takes nothing back', () => {
    expect(target('KILL: Coast-Ferry', 'Please kill the story on the ferry sent at 0745 GMT.')).toBeNull()
    expect(target('Editors', 'Our coverage plans follow.')).toBeNull()
    expect(withdraws(story, others)).toBeNull()
  })
  it('a canceled status or a deletion takes back the story itself', () => {
    for (const wire of [{ pubStatus: 'canceled' as const }, { deleted: true }]) {
      const note = filed({ guid: 'urn:farwire:77', at: '14:00', title: 'Two guards shot near Hill crossing', wire })
      expect(withdraws(note, others)).toMatchObject({ storyId: note.id, reversible: false })
    }
    const held = filed({ guid: 'q', at: '14:00', title: 'x', wire: { pubStatus: 'withheld' } })
    expect(withdraws(held, others)).toMatchObject({ storyId: held.id, reversible: true })
  })
  it('the reason tells how the story was named and nothing of the note', () => {
    const found = target(
      'KILL: Hill-Crossing',
      'EDITORS: Please kill "Two guards shot near Hill crossing". Our source lied.',
    )
    expect(found?.reason).toBe('withdrawn by Farwire with a note to editors (by its headline)')
  })
  it('neither notes nor anything after a kill carry a chain on', () => {
    const note = filed({
      guid: 'n',
      at: '14:00',
      title: 'KILL-Two guards shot near Hill crossing',
      summary: 'Please kill.',
    })
    expect(continues(note, [story])).toBeNull()
    const update = filed({ guid: 'u', at: '15:00', title: 'UPDATE 1-Two guards shot near Hill crossing', facts: hill })
    expect(continues(update, [note])).toBeNull()
    const gone = { ...story, withdrawn: { at: '2024-06-03T14:00:00.000Z', reason: 'killed', reversible: false } }
    expect(continues(update, [gone])).toBeNull()
  })
})

describe('chain keys', () => {
  it('are bounded, of the feed alone, and met by an update of the day', () => {
    const one = filed({ guid: 'a', at: '05:00', title: 'Shells hit barn', facts: hill })
    const two = filed({ guid: 'b', at: '2024-06-04T02:00:00.000Z', title: 'UPDATE 1-Other words', facts: {} })
    const keys = chainKeys(one.current)
    expect(keys.length).toBeLessThanOrEqual(6)
    expect(keys.every((key) => key.startsWith('c:farwire:'))).toBe(true)
    expect(chainKeys(two.current).some((key) => keys.includes(key))).toBe(true)
    const named = filed({
      guid: 'k',
      at: '2024-06-07T05:00:00.000Z',
      title: 'KILL: Hill',
      summary: 'Please kill "Shells hit barn".',
    })
    expect(chainKeys(named.current).some((key) => keys.includes(key))).toBe(true)
    const timed = filed({
      guid: 'k',
      at: '2024-06-04T04:00:00.000Z',
      title: 'KILL: Hill',
      summary: 'Kill the story sent at 0500 GMT.',
    })
    expect(chainKeys(timed.current).some((key) => keys.includes(key) && key.includes(':m:'))).toBe(true)
    const elsewhere = filed({ guid: 'a', at: '05:00', title: 'Shells hit barn', feed: 'valley', facts: hill })
    expect(chainKeys(elsewhere.current).some((key) => keys.includes(key))).toBe(false)
  })
})

describe('any stories', () => {
  it('have at most one story before them, and it is an earlier one', () => {
    const words = fc.constantFrom('UPDATE 1-', 'KILL-', 'RPT-', '', 'shell', 'barn', 'Hill', '"', '13:10', 'two')
    const story = fc
      .tuple(fc.array(words, { maxLength: 8 }), fc.array(words, { maxLength: 12 }), fc.integer({ min: 10, max: 23 }))
      .map(([title, summary, hour]) =>
        filed({ title: title.join(' ') || 'x', summary: summary.join(' '), at: `${hour}:10` }),
      )
    fc.assert(
      fc.property(story, fc.array(story, { maxLength: 6 }), (note, earlier) => {
        for (const found of [continues(note, earlier), withdraws(note, earlier)]) {
          if (found) expect(earlier.some((other) => other.id === found.storyId)).toBe(true)
        }
      }),
    )
  })
})
