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

/**
 * Borders that armed groups raid across or live along, besides those of TENSE (places/tense.ts): the Sahel and the Gulf of
 * Guinea, Lake Chad, the Great Lakes, the Horn, Cabo Delgado, the deserts of Libya and Iraq, the hills of Northeast India,
 * the Sulu Sea (as the yearly reports of UCDP and ACLED list them). What happens in a village near one belongs to it.
 */
export const RAIDED = new Set(
  'BF-BJ BF-TG BF-CI BF-GH BJ-NE BJ-NG ML-MR ML-SN CI-ML DZ-ML GN-ML NE-TD NG-TD CM-TD CF-CM CF-TD CF-SD CF-SS CD-CF CD-SS CD-BI BI-RW RW-UG CD-ZM AO-CD CG-CD ET-SS KE-SS ET-KE SS-UG KE-UG ER-SD EG-SD EG-LY LY-SD LY-TD LY-NE DZ-LY DZ-NE TN-LY DZ-TN MZ-TZ MW-MZ IQ-SY IQ-IR IR-TR IQ-SA IQ-JO IL-JO EG-IL OM-YE BD-IN IN-MM IN-NP LA-MM LA-TH MY-PH MY-TH ID-PG ID-TL PK-CN TJ-UZ AM-TR'
    .split(' ')
    .map((pair) => pair.split('-').sort().join('-')),
)

/** Borders that smugglers, gangs and migrants cross and guards watch, besides those of CIVIL. */
export const CROSSED = new Set(
  'GT-MX BZ-GT GT-HN GT-SV CO-PA CO-PE BR-CO BR-VE BR-PE BR-BO BR-PY AR-BO AR-PY BO-CL CL-PE BO-PE EC-PE CR-NI HN-NI CR-PA ES-MA EE-RU LT-RU LV-RU FI-RU NO-RU PL-RU HU-RS HR-BA HR-RS BG-TR BG-RS MK-GR GR-MK AL-GR MZ-ZA ZA-ZW BW-ZW LS-ZA SZ-ZA MR-SN GM-SN GN-SN GN-SL GN-LR CI-LR'
    .split(' ')
    .map((pair) => pair.split('-').sort().join('-')),
)
