import { countryOfCapital } from './capitals.ts'
import { ADJECTIVES, countryName } from './english-countries.ts'
import type { Speaker } from './speakers.ts'
import { isPerson } from './titles.ts'

/** Bodies that the wires call by one English name. */
const PROPER: Record<string, string> = {
  'Border Guard UA': 'State Border Guard Service of Ukraine',
  'State Border Committee BY': 'State Border Committee of Belarus',
  'Border Guard BY': 'State Border Committee of Belarus',
  'military intelligence UA': 'Defence Intelligence of Ukraine',
  'Security Service RU': 'FSB',
  'Security Service UA': 'SBU',
  'emergency service UA': 'State Emergency Service of Ukraine',
  'FSB RU': 'FSB',
  'SBU UA': 'SBU',
}

/** A speaker's name in English, as short as the text gives it. */
export function nameOf(given: Speaker, storyRegion: () => string | undefined): string {
  // A spokesperson speaks for somebody.
  const speaker =
    given.office === 'spokesperson' && (given.institution || given.group || given.country)
      ? { ...given, office: undefined }
      : given
  const { office, country, group } = speaker
  const institution =
    speaker.institution && speaker.unit ? `${speaker.institution} ${speaker.unit}` : speaker.institution
  const region = speaker.region ?? (speaker.regional || office === 'governor' ? storyRegion() : undefined)
  // "начальник Харківської ОВА", "глава Брянской области": the head of a region is its governor.
  if (
    office === 'head' &&
    (institution === 'regional administration' || (speaker.ofRegion && !institution && !speaker.ofDistrict))
  ) {
    return nameOf({ ...speaker, office: 'governor', institution: undefined }, storyRegion)
  }
  if (office === 'head' && institution) return nameOf({ ...speaker, office: undefined }, storyRegion)
  if (office === 'governor') {
    const known = speaker.ofRegion || !speaker.region || speaker.region === storyRegion()
    const named = known ? region && withWord(region) : speaker.region
    return named ? `governor of ${named}` : 'governor'
  }
  if (office === 'spokesperson') return office
  if (office && isPerson(office)) return personName(speaker, region)
  if (office) return withPlace(office, region ?? (country && countryName(country)))
  if (speaker.raw) return speaker.raw
  if (group && (!institution || institution === 'government')) return group
  if (institution) return institutionName(institution, region, country, speaker.regional ?? false)
  if (country)
    return given.office ? `${ADJECTIVES[country] ?? countryName(country)} ${given.office}` : countryName(country)
  return speaker.raw ?? ''
}

const withWord = (region: string): string =>
  /region|province|state|oblast$/i.test(region) ? region : `${region} region`
const withPlace = (office: string, place: string | undefined): string => (place ? `${office} of ${place}` : office)

/** Where people are, not whose they are. */
const WITHIN: Record<string, string> = {
  source: 'in',
  doctor: 'at',
  nurse: 'at',
  surgeon: 'at',
  'chief physician': 'at',
}

/** "doctor at regional hospital", "Haitian priest", "source in Kabul". */
function personName(speaker: Speaker, region: string | undefined): string {
  const { office, institution, country, group } = speaker
  const body = institution && !office!.includes(institution) ? institution : undefined
  const whose = body ? institutionName(body, region, country, speaker.regional ?? false) : (group ?? region)
  if (whose) return `${office} ${WITHIN[office!] ?? 'of'} ${whose}`
  return country ? `${ADJECTIVES[country] ?? countryName(country)} ${office}` : office!
}

/** Bodies of a region, in the order that English puts the words in. */
const REGIONAL: Record<string, (region: string) => string> = {
  "prosecutor's office": (r) => `${r} regional prosecutor's office`,
  'regional administration': (r) => `${r} regional administration`,
  'regional government': (r) => `${r} regional government`,
  'military administration': (r) => `${r} military administration`,
  'city council': (r) => `${r} city council`,
}

function institutionName(
  institution: string,
  region: string | undefined,
  country: string | undefined,
  regional: boolean,
): string {
  const proper = country && PROPER[`${institution} ${country}`]
  if (proper) return proper
  if (region) return REGIONAL[institution]?.(region) ?? `${region}${regional ? ' region' : ''} ${institution}`
  if (country) return `${ADJECTIVES[country] ?? countryName(country)} ${institution}`
  return regional && !institution.startsWith('regional') ? `regional ${institution}` : institution
}

const COUNTRY_NAMES = new Map(Object.keys(ADJECTIVES).map((code) => [countryName(code), code]))

/** The country that a claimant's name is no more than another word for ("Russia", "Moscow"). */
export const stateOf = (name: string): string | undefined => countryOfCapital(name) ?? COUNTRY_NAMES.get(name)

/** A capital that stands for its government. */
export const isCapital = (name: string): boolean => countryOfCapital(name) !== undefined

/** Does the name say which country's body it is ("Russian Defence Ministry")? */
export function belongsTo(name: string, code: string): boolean {
  const proper = Object.entries(PROPER).find(([, value]) => value === name)
  if (proper) return proper[0].endsWith(` ${code}`)
  return name.startsWith(ADJECTIVES[code] ?? '\0') || stateOf(name) === code
}
