import type { Candidate } from './candidate.ts'
import type { Word } from './lines.ts'

/** Words between a unit and its name: "village of", "departamento de", "province du". */
export const LINKS = new Set('of de del du des di la le el the'.split(' '))

/** What a word beside a name makes of it. */
export function levelOf(word: Word, beforeName: boolean): Candidate['level'] {
  if (word.is.settlement) return PEOPLE.test(word.norm) ? null : 'settlement'
  // Russian and Ukrainian "в районе Волчанска" is "near Vovchansk", no district.
  if (word.is.district && !(beforeName && /^р[аa]и?он/.test(word.norm))) return 'district'
  if (word.is.region) return 'region'
  return null
}

/** Those who live in a settlement, by whatever stem: "in Rutshuru, villagers said". */
const PEOPLE =
  /^(?:villager|townsp|townsf|city[ -]?dweller|pueblerin|dorfbewohn|stadtbewohn|einwohn|горожан|містян|селян|сельчан|mieszka|wiesnia)/
