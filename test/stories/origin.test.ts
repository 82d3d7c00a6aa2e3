import { describe, expect, it } from 'vitest'
import { isCopy, originOf, originsOf, sameOutlet } from '../../lib/stories/origin.ts'
import { filed } from './factory.ts'

describe('origin of a text', () => {
  const rest = 'Two shells hit a barn on Monday, the council said.'
  it.each([
    ['HILLTON, June 3 (Farwire) - ', '', 'Farwire'],
    ['HILLTON, Hills, June 3 (AP) — ', '', 'AP'],
    ['June 3 (Farwire) - ', '', 'Farwire'],
    ['(Farwire) - ', '', 'Farwire'],
    ['Hügelstadt (dpa) - ', '', 'dpa'],
    ['COLINA, 3 jun (EFE).- ', '', 'EFE'],
    ['COLLINE, 3 juin (AFP) - ', '', 'AFP'],
    ['ХОЛМЫ, 3 июня. /ТАСС/. ', '', 'TASS'],
    ['ХОЛМЫ, 3 июня - РИА Новости. ', '', 'Valley Post'],
    ['', ' (Farwire)', 'Farwire'],
    ['', ' — Reuters', 'Reuters'],
    ['', ' /PAP/', 'PAP'],
    ['', ' (AFP)\nRead more…', 'AFP'],
    ['HILLTON, June 3 (Valley) - ', '', 'Valley Post'],
    ['HILLTON, June 3 (VP) - ', '', 'Valley Post'],
    ['', ' (video)', 'Valley Post'],
    ['', ' Talks begin at 10 a.m. (GMT)', 'Valley Post'],
    ['', ' — Кто там? — Да.', 'Valley Post'],
    ['', ' "We are home" – Legion', 'Valley Post'],
    ['', '\n— Farwire', 'Farwire'],
    ['', ' (see map)', 'Valley Post'],
    ['The army said (in a note) - as it does - that ', '', 'Valley Post'],
    ['', ' The barn stood at 12/14 Mill Road.', 'Valley Post'],
  ])('%s…%s', (before, after, expected) => {
    expect(originOf({ summary: '', body: before + rest + after }, 'Valley Post')).toBe(expected)
  })
  it('comes from the source element, an agency as author, or a quoted credit in the lead', () => {
    const plain = { summary: rest }
    expect(originOf(plain, 'Valley Post')).toBe('Valley Post')
    expect(originOf({ ...plain, source: { title: 'Farwire News' } }, 'Valley Post')).toBe('Farwire News')
    expect(originOf({ ...plain, author: 'AFP' }, 'Valley Post')).toBe('AFP')
    expect(originOf({ ...plain, author: 'A. Writer' }, 'Valley Post')).toBe('Valley Post')
    expect(originOf({ summary: 'Снаряд попал в сарай, сообщает «Дальняя лента».' }, 'Долина')).toBe('Дальняя лента')
    expect(originOf({ summary: 'Снаряд попал в сарай, сообщает пресс-служба района.' }, 'Долина')).toBe('Долина')
  })
  it('knows an outlet by its first words and initials', () => {
    expect(sameOutlet('Farwire', 'Farwire News')).toBe(true)
    expect(sameOutlet('MP', 'Mountain Press')).toBe(true)
    expect(sameOutlet('The Valley Post', 'Valley Post')).toBe(true)
    expect(sameOutlet('Post', 'Valley Post')).toBe(false)
    expect(sameOutlet('', 'Valley Post')).toBe(false)
  })
})

const text =
  'HILLTON, June 3 (Farwire) - Two shells hit a barn near the river frontier on Monday, wounding a farmer and his son, the district council said in a statement. ' +
  'The barn, which held hay for the winter, burnt to the ground within an hour while neighbours led the horses away, a fire officer told reporters. ' +
  'It was not clear who had fired. The river has been a line of contact since the truce of last autumn.'
const original = filed({ title: 'Shells hit barn near river frontier', body: text, at: '10:00' })
const valley = { feed: 'valley', outlet: 'Valley Post' }

describe('copies', () => {
  it('are found under another headline with a cut ending', () => {
    const copy = filed({
      ...valley,
      title: 'Farmer hurt',
      body: text.slice(0, 320).replace(', June 3', ''),
      at: '12:00',
    })
    expect(isCopy(copy, [original])).toBe(original.id)
  })
  it('are not a version of the own feed, a later text, or one of another week', () => {
    const again = filed({ title: 'Farmer hurt', guid: 'b', body: text, at: '12:00' })
    expect(isCopy(again, [original])).toBeNull()
    const before = filed({ ...valley, title: 'Farmer hurt', body: text, at: '08:00' })
    expect(isCopy(before, [original])).toBeNull()
    const late = filed({ ...valley, title: 'Farmer hurt', body: text, at: '2024-06-20T10:00:00.000Z' })
    expect(isCopy(late, [original])).toBeNull()
  })
  it('are not two reports that quote one statement', () => {
    const quote =
      '"Two shells fell on a barn in the third district at ten past six this morning, and two people were hurt"'
    const one = filed({
      title: 'Barn hit',
      summary: `${quote}, the council said. Nobody has claimed the strike.`,
      at: '10:00',
    })
    const two = filed({
      ...valley,
      title: 'Farmer hurt',
      summary: `The council posted a notice: ${quote}. Police cordoned off the lane and firemen came from town.`,
      at: '10:30',
    })
    expect(isCopy(two, [one])).toBeNull()
  })
  it('a credit lets less text be enough, in inflected form too', () => {
    const uk = (fields: { title: string; body: string; at: string; feed?: string; outlet?: string }) =>
      filed({ ...fields, lang: 'uk' })
    const base =
      'У понеділок вранці два снаряди влучили у сарай поблизу річки. Поранено фермера та його сина, обох доправили до лікарні.'
    const first = uk({
      title: 'Обстріл села',
      outlet: 'Далека стрічка',
      feed: 'daleka',
      body: `${base} Пожежу загасили за годину.`,
      at: '10:00',
    })
    const copied = uk({
      title: 'Поранено фермера',
      outlet: 'Долина',
      feed: 'dolyna',
      body: 'У понеділок вранці два снаряди влучили у сарай поблизу річки, пише Далека стрічка. Постраждалих прооперували, стан обох лікарі називають стабільним. Поліція відкрила провадження.',
      at: '11:00',
    })
    expect(isCopy(copied, [first])).toBe(first.id)
    const own = uk({
      ...copied.current,
      body: copied.current.body!.replace(', пише Далека стрічка', ''),
      outlet: 'Долина',
      feed: 'dolyna',
      at: '11:00',
    })
    expect(isCopy(own, [first])).toBeNull()
  })
  it('the credited original is taken before an equal copy of it', () => {
    const copy = filed({ ...valley, title: 'Farmer hurt', body: text, at: '11:00' })
    const other = filed({ feed: 'coast', outlet: 'Coast Daily', title: 'Barn burns', body: text, at: '12:00' })
    expect(isCopy(other, [copy, original])).toBe(original.id)
  })
})

describe('independent origins', () => {
  it('counts copies and shortened by-lines under the outlet that filed the text', () => {
    const origins = originsOf([
      { storyId: 'a', outlet: 'Farwire News', origin: 'Farwire News' },
      { storyId: 'b', outlet: 'Valley Post', origin: 'Farwire' },
      { storyId: 'c', outlet: 'Coast Daily', origin: 'Coast Daily', copyOf: 'b' },
      { storyId: 'd', outlet: 'Hill Times', origin: 'Hill Times' },
      { storyId: 'e', outlet: 'Bay Sun', origin: 'Reuters' },
    ])
    expect([...origins.values()]).toEqual(['Farwire News', 'Farwire News', 'Farwire News', 'Hill Times', 'Reuters'])
  })
  it('ends on copies that name each other', () => {
    const origins = originsOf([
      { storyId: 'a', outlet: 'A', origin: 'A', copyOf: 'b' },
      { storyId: 'b', outlet: 'B', origin: 'B', copyOf: 'a' },
    ])
    expect(origins.size).toBe(2)
  })
})
