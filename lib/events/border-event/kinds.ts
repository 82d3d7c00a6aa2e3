import type { EventType } from '../facts.ts'

/** Arms that come from afar: near a border at war, from across it. */
export const ARMS = new Set<EventType>([
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Disrupted weapons use',
])
/** Events of force, near or far. */
export const FORCE = new Set<EventType>([
  ...ARMS,
  'Remote explosive/landmine/IED',
  'Armed clash',
  'Attack',
  'Abduction/forced disappearance',
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Non-violent transfer of territory',
])

/** Pairs with a border at sea, besides or instead of a land line. */
export const AT_SEA = new Set(
  'GR-TR ES-MA KP-KR CN-TW JP-RU CN-JP CN-PH IT-TN IT-LY FR-GB CU-US HT-US BS-US CN-VN ID-SG AU-ID YE-DJ CY-LB CY-TR ES-DZ ES-SN ES-MR IN-LK JP-KR RU-UA AL-IT'.split(
    ' ',
  ),
)

/** Strikes deep in the country are told of both states every day there. */
export const WIDE_WAR = 'RU-UA'
