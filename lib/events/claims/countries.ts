import { demonym } from '../places/demonyms.ts'
import { normal } from '../places/normal.ts'

/** English adjectives of countries. */
export const ADJECTIVES: Record<string, string> = Object.assign(Object.create(null), {
  RU: 'Russian',
  UA: 'Ukrainian',
  BY: 'Belarusian',
  PL: 'Polish',
  LT: 'Lithuanian',
  LV: 'Latvian',
  EE: 'Estonian',
  FI: 'Finnish',
  NO: 'Norwegian',
  SE: 'Swedish',
  MD: 'Moldovan',
  RO: 'Romanian',
  HU: 'Hungarian',
  SK: 'Slovak',
  RS: 'Serbian',
  XK: 'Kosovo',
  AL: 'Albanian',
  GR: 'Greek',
  BG: 'Bulgarian',
  TR: 'Turkish',
  GE: 'Georgian',
  AM: 'Armenian',
  AZ: 'Azerbaijani',
  IR: 'Iranian',
  IQ: 'Iraqi',
  SY: 'Syrian',
  LB: 'Lebanese',
  IL: 'Israeli',
  JO: 'Jordanian',
  EG: 'Egyptian',
  PS: 'Palestinian',
  SA: 'Saudi',
  YE: 'Yemeni',
  OM: 'Omani',
  KW: 'Kuwaiti',
  AF: 'Afghan',
  PK: 'Pakistani',
  IN: 'Indian',
  CN: 'Chinese',
  NP: 'Nepali',
  BD: 'Bangladeshi',
  MM: 'Myanmar',
  TH: 'Thai',
  KH: 'Cambodian',
  LA: 'Lao',
  VN: 'Vietnamese',
  MY: 'Malaysian',
  KP: 'North Korean',
  KR: 'South Korean',
  JP: 'Japanese',
  TJ: 'Tajik',
  KG: 'Kyrgyz',
  UZ: 'Uzbek',
  KZ: 'Kazakh',
  TM: 'Turkmen',
  SD: 'Sudanese',
  SS: 'South Sudanese',
  ET: 'Ethiopian',
  ER: 'Eritrean',
  SO: 'Somali',
  KE: 'Kenyan',
  UG: 'Ugandan',
  RW: 'Rwandan',
  CD: 'Congolese',
  BI: 'Burundian',
  TD: 'Chadian',
  NE: 'Nigerien',
  NG: 'Nigerian',
  CM: 'Cameroonian',
  ML: 'Malian',
  BF: 'Burkinabe',
  LY: 'Libyan',
  TN: 'Tunisian',
  DZ: 'Algerian',
  MA: 'Moroccan',
  CF: 'Central African',
  MX: 'Mexican',
  US: 'US',
  GT: 'Guatemalan',
  HN: 'Honduran',
  CO: 'Colombian',
  VE: 'Venezuelan',
  EC: 'Ecuadorian',
  PE: 'Peruvian',
  BR: 'Brazilian',
  BO: 'Bolivian',
  HT: 'Haitian',
  DO: 'Dominican',
  ES: 'Spanish',
  FR: 'French',
  DE: 'German',
  GB: 'British',
  CZ: 'Czech',
  MN: 'Mongolian',
  CL: 'Chilean',
  AR: 'Argentine',
  PY: 'Paraguayan',
  NI: 'Nicaraguan',
  SV: 'Salvadoran',
  PA: 'Panamanian',
  MR: 'Mauritanian',
  SN: 'Senegalese',
  BJ: 'Beninese',
  TG: 'Togolese',
  CI: 'Ivorian',
  GY: 'Guyanese',
  CR: 'Costa Rican',
  CU: 'Cuban',
  EH: 'Sahrawi',
  MZ: 'Mozambican',
  ZA: 'South African',
  ZW: 'Zimbabwean',
  ZM: 'Zambian',
  MW: 'Malawian',
  TZ: 'Tanzanian',
  AO: 'Angolan',
  HR: 'Croatian',
  SI: 'Slovenian',
  BA: 'Bosnian',
  ME: 'Montenegrin',
  MK: 'Macedonian',
  CY: 'Cypriot',
  IT: 'Italian',
  AT: 'Austrian',
  CA: 'Canadian',
  GH: 'Ghanaian',
  GN: 'Guinean',
  LR: 'Liberian',
  SL: 'Sierra Leonean',
  GA: 'Gabonese',
  CG: 'Congolese',
  DJ: 'Djiboutian',
  BT: 'Bhutanese',
  PH: 'Philippine',
  ID: 'Indonesian',
  TL: 'Timorese',
  PG: 'Papuan',
  QA: 'Qatari',
  AE: 'Emirati',
  BH: 'Bahraini',
  LK: 'Sri Lankan',
  UY: 'Uruguayan',
  BZ: 'Belizean',
  SR: 'Surinamese',
})

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' })
const names = new Map<string, string>([
  ['CD', 'DR Congo'],
  ['CG', 'Congo'],
  ['MM', 'Myanmar'],
  ['PS', 'Palestine'],
  ['TR', 'Turkey'],
  ['CI', 'Ivory Coast'],
])

/** A country's English name. */
export function countryName(code: string): string {
  const known = names.get(code)
  if (known) return known
  const name = ENGLISH.of(code) ?? code
  names.set(code, name)
  return name
}

const SLAVIC = new Set(['ru', 'uk', 'pl'])
/** Shorter stems begin too many other words. */
const SHORTEST_STEM = 4

/** A language's names of countries as phrases, Slavic ones in any case. */
export function* countryNames(lang: string): Generator<readonly [phrases: string, code: string]> {
  const own = new Intl.DisplayNames(lang, { type: 'region' })
  for (const code of Object.keys(ADJECTIVES)) {
    const name = own.of(code)
    if (!name || name === code || /[(),]/.test(name)) continue
    yield [SLAVIC.has(lang) ? name.split(' ').map(inAnyCase).join(' ') : name, code]
  }
}

function inAnyCase(word: string): string {
  const stem = word.replace(/(?:ский|ська|ський|ий|ый|ая|яя|а|я|о|е|і|ь|й|ia|ja|a|o|y|i|e)$/iu, '')
  return stem.length >= SHORTEST_STEM ? `${stem}*` : word
}

/** The country that an adjective or a word for its people speaks of ("ruandisch", "гаитянская"). */
export const peopleOf = (lower: string, lang: string): string | null => demonym(normal(lower), lang)
