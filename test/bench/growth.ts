/**
 * Does the cost of one story grow with the archive? Sends synthetic stories through the clustering step on a store in
 * memory that counts what is read, and compares the last stretch with the one after the first 10,000. Milliseconds are the
 * processor's: finding, deciding and writing in memory, without a table's own time.
 * Usage: npm run bench:growth [-- STORIES]
 */
import { toProfile } from '../../lib/clusters/profile.ts'
import type { EventType, Facts, Place } from '../../lib/events/facts.ts'
import { clusterStory } from '../../lib/steps/cluster.ts'
import type { StoryVersion } from '../../lib/stories/story.ts'
import { createMemoryStore } from '../eval/memory-store.ts'
import { random } from '../helpers/random.ts'

const STORIES = Number(process.argv[2] ?? 200_000)
const STRETCH = 5000
const FIRST = 10_000
const LIMIT = 1.3
/** Stories kept as objects; older ones are bytes until they are read. */
const HOT = 8000
/** As long as the table keeps candidate keys. */
const KEY_DAYS = 45
const VILLAGES = 400
const OUTLETS = 40
const WORDS = 6000
const REPORTS_PER_EVENT = 4
const MINUTES_PER_STORY = 2
const TYPES: EventType[] = ['Shelling/artillery/missile attack', 'Air/drone strike', 'Armed clash', 'Arrests', 'Other']

const next = random(1)
const pick = (n: number) => Math.floor(next() * n)
/** Word frequencies fall as in real text (Zipf). */
const word = () => syllables(Math.floor(WORDS ** next()))
const syllables = (n: number) =>
  `${'bcdfgklmnprstvz'[n % 15]}${'aeiou'[n % 5]}${'lmnrst'[n % 6]}${'aeo'[n % 3]}${n.toString(36)}k`
const words = (n: number) => Array.from({ length: n }, word).join(' ')

type Event = { village: number; type: EventType; day: string; theme: string; left: number }
const open: Event[] = []

function story(i: number): StoryVersion {
  const at = new Date(Date.UTC(2024, 0, 1) + i * MINUTES_PER_STORY * 60_000).toISOString()
  const event = ongoing(at.slice(0, 10))
  const feed = `feed-${pick(OUTLETS)}`
  const place = placeOf(event.village)
  const draft = {
    storyId: `s${i}`,
    version: 1,
    contentHash: `h${i}`,
    feedId: feed,
    outlet: feed,
    origin: feed,
    lang: 'en',
    title: `${place.name} ${event.theme.split(' ').slice(0, 4).join(' ')} ${words(3)}`,
    summary: `${words(10)} ${place.name} ${event.theme} ${words(8)}`,
    publishedAt: at,
    fetchedAt: at,
    at,
    wire: 'first' as const,
    facts: factsOf(event, place),
  }
  return { ...draft, profile: toProfile(draft) }
}

function ongoing(day: string): Event {
  const i = pick(12)
  const known = open[i]
  if (known && known.left > 0 && known.day === day) {
    known.left -= 1
    return known
  }
  const fresh = {
    village: pick(VILLAGES),
    type: TYPES[pick(TYPES.length)]!,
    day,
    theme: words(8),
    left: REPORTS_PER_EVENT - 1,
  }
  open[i] = fresh
  return fresh
}

function placeOf(village: number): Place {
  const region = village % 12
  return {
    id: `v${village}`,
    name: `Village${village.toString(36)}`,
    country: region < 6 ? 'RU' : 'UA',
    admin1: `Region ${region}`,
    lat: 50 + (village % 20) / 5,
    lon: 30 + Math.floor(village / 20) / 3,
    precision: 'settlement',
  }
}

function factsOf(event: Event, place: Place): Facts {
  return {
    isBorderEvent: true,
    borderReason: 'synthetic',
    type: event.type,
    typeWords: [],
    date: event.day,
    place,
    places: [{ place, role: 'event', text: place.name }],
    border: { pair: 'RU-UA', side: place.country },
    actors: [],
    claims: [],
    unverified: null,
    denial: null,
  }
}

const store = createMemoryStore({ hot: HOT, keyDays: KEY_DAYS })
let clock = ''
let cut = 0
const deps = {
  store,
  now: () => clock,
  log: (event: string) => {
    if (event === 'busy-keys') cut += 1
  },
}
type Stretch = { upTo: number; requests: number; items: number; milliseconds: number; cut: number }
const stretches: Stretch[] = []
let made = 0
while (made < STORIES) {
  const versions = Array.from({ length: Math.min(STRETCH, STORIES - made) }, (_, i) => story(made + i))
  const before = { ...store.reads, cut }
  const began = cpuMilliseconds()
  for (const version of versions) {
    clock = version.at
    await store.putVersion(version, version.storyId)
    store.rows.get(version.storyId)!.versions.clear()
    await clusterStory(deps, version.storyId)
  }
  const milliseconds = (cpuMilliseconds() - began) / versions.length
  made += versions.length
  const stretch = {
    upTo: made,
    requests: (store.reads.requests - before.requests) / versions.length,
    items: (store.reads.items - before.items) / versions.length,
    milliseconds,
    cut: (cut - before.cut) / versions.length,
  }
  stretches.push(stretch)
  print(stretch)
}

const early = stretches.find((stretch) => stretch.upTo > FIRST) ?? stretches[0]!
const late = stretches.at(-1)!
const ratios = {
  requests: late.requests / early.requests,
  items: late.items / early.items,
  milliseconds: late.milliseconds / early.milliseconds,
}
console.log(
  `last against after ${FIRST}: requests ×${ratios.requests.toFixed(2)}, items ×${ratios.items.toFixed(2)}, ms ×${ratios.milliseconds.toFixed(2)} (limit ×${LIMIT})`,
)
console.log(`${store.clusters.size} clusters of ${STORIES} stories; change log at ${store.changes.length}`)
if (Math.max(...Object.values(ratios)) > LIMIT) process.exitCode = 1

/** Time of the processor, not of the clock: the machine may have other work. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function print({ upTo, requests, items, milliseconds, cut }: Stretch): void {
  console.log(
    `${String(upTo).padStart(7)} stories: ${requests.toFixed(1)} requests, ${items.toFixed(1)} items read, ${milliseconds.toFixed(2)} ms per story; busy keys cut for ${(cut * 100).toFixed(0)} % of stories`,
  )
}
