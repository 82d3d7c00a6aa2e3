/**
 * Pairs of neighbours between whom fire, raids or armed incidents at the common border have been reported in recent
 * years (as the yearly reports of UCDP and ACLED list them). An event near such a border is taken to belong to it where
 * the text names no other state. Extend it as the world changes.
 */
export const TENSE = new Set(
  'RU-UA BY-UA IL-LB IL-PS IL-SY IN-PK AM-AZ KP-KR AF-PK KG-TJ KH-TH SY-TR IQ-TR IR-PK SA-YE ET-SD ER-ET CD-RW CD-UG RS-XK CN-IN BY-PL BY-LT BY-LV CO-VE CO-EC MX-US SD-TD SS-SD BD-MM CN-MM MM-TH KE-SO ET-SO CM-NG NE-NG BF-ML ML-NE BF-NE DO-HT GR-TR EG-PS AF-IR AF-TJ GE-RU JO-SY LB-SY DZ-MA EH-MA AZ-IR UZ-KG GY-VE'
    .split(' ')
    .map((pair) => pair.split('-').sort().join('-')),
)

/** Of these, borders of smuggling and migration: violence in a town near one is mostly the town's own. */
export const CIVIL = new Set('MX-US BY-PL BY-LT BY-LV DO-HT GR-TR DZ-MA GY-VE CO-EC'.split(' '))

/** Pairs at war, or nearly: weapons without a sender come from the other side. */
export const AT_WAR = new Set('RU-UA IL-LB IL-PS IN-PK AM-AZ IL-SY AF-PK KH-TH'.split(' '))
