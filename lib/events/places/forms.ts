import type { Compiled } from './languages.ts'
import { normal } from './normal.ts'

/** Most forms tried for one word: enough for the richest paradigm, and a bound on the work. */
const MAX_FORMS = 24

/**
 * The normalised nominatives that a word of the text may be a case of, the word as written first. Elisions ("l’Ukraine",
 * "d'Arauca"), possessives and endings after an apostrophe ("Kilis'te") are cut.
 */
export function formsOf(written: string, language: Compiled): string[] {
  // "Kosovo's" is Kosovo, whatever town is called so with other endings.
  const text = written.length > 4 ? written.replace(POSSESSIVE, '') : written
  const forms = new Set<string>([normal(text), normal(written)])
  const apostrophe = text.search(/['’ʼ]/)
  if (apostrophe > 0) {
    const before = text.slice(0, apostrophe)
    const after = text.slice(apostrophe + 1)
    if (before.length <= 5 && /^(?:l|d|n|s|j|m|qu|jusqu|lorsqu|dell|nell|sull|all|dall|un)$/i.test(before)) {
      forms.add(normal(after))
    } else if (after.length <= 5 && before.length >= 3) forms.add(normal(before))
  }
  if (/^[\u0600-\u06FF]/.test(text)) arabic(normal(text), forms)
  // Hebrew writes in, to, from, the and and together with the word.
  if (/^[בלמהוש][\u05D0-\u05EA]{3}/.test(text)) forms.add(normal(text).slice(1))
  for (const form of [...forms]) inflect(form, language, forms)
  compound(normal(text), language, forms)
  return [...forms]
}

/** "Середини-Буди", "Ростова-на-Дону": each part of a name with hyphens has its own case. */
function compound(name: string, language: Compiled, forms: Set<string>): void {
  const parts = name.split(' ')
  if (parts.length < 2 || parts.length > 4) return
  let names = ['']
  for (const part of parts) {
    const own = new Set([part])
    if (part.length > 3) inflect(part, language, own)
    names = names.flatMap((head) => [...own].map((tail) => (head ? `${head} ${tail}` : tail))).slice(0, 80)
  }
  for (const whole of names) forms.add(whole)
}

function inflect(word: string, language: Compiled, forms: Set<string>): void {
  for (const [ending, nominatives] of language.endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    const stem = word.slice(0, word.length - ending.length)
    for (const nominative of nominatives) {
      if (stem.length + nominative.length >= 3) forms.add(stem + nominative)
      if (forms.size >= MAX_FORMS) return
    }
  }
}

const POSSESSIVE = /['’ʼ]s$/i

/** Particles written together with the word: and, so, in, for, as; "for the" swallows the article's alif. */
function arabic(word: string, forms: Set<string>): void {
  const bare = word.replace(/^[وف]/, '')
  for (const form of [word, bare]) {
    forms.add(form)
    if (form.startsWith('لل')) forms.add(`ال${form.slice(2)}`)
    if (/^[بلك]/.test(form) && form.length > 3) forms.add(form.slice(1))
    if (form.startsWith('ال') && form.length > 4) forms.add(form.slice(2))
  }
}

/** Historical lands named after a seat: "на Сумщині" → сум-, "Белгородчины" → белгород-; the stem, or null. */
export function landStem(word: string): string | null {
  const match = /^(.{3,})(?:щин|чин)(?:а|и|і|у|ы|е|о|ою|ои|ою|ой)$/.exec(word)
  return match ? match[1]! : null
}

/** Names of places that an adjective may be made from: "Шебекинского" → шебекино, "Курской" → курск. */
export function placesBehindAdjective(text: string, language: Compiled): string[] {
  const word = normal(text)
  const match = language.adjectives?.exec(word)
  if (!match || match.index < 2) return []
  return placesOfStem(word.slice(0, match.index), language)
}

/** First parts of adjectives made of names of two words, and the first words of such names: "Великописарівський". */
const FIRST_PARTS: [string, string[]][] = Object.entries({
  велико: 'велика велике великии великі великая великое великие',
  мало: 'мала мале малии малі малая малое малые',
  ново: 'нова нове новии нові новая новое новые новыи',
  старо: 'стара старе старии старі старая старое старые старыи',
  красно: 'красна красне красныи красная красное красные',
  червоно: 'червона червоне червонии червоні',
  бело: 'белая белое белыи белые',
  біло: 'біла біле білии білі',
  черно: 'черная черное черныи черные',
  чорно: 'чорна чорне чорнии чорні',
  верхне: 'верхняя верхнее верхнии верхние',
  верхньо: 'верхня верхне верхніи верхні',
  нижне: 'нижняя нижнее нижнии нижние',
  нижньо: 'нижня нижне нижніи нижні',
  голо: 'гола голая',
  липово: 'липова липовая',
  середино: 'середина',
  золото: 'золота золотая',
  veliko: 'velika velikaya velikoye velikiye',
  velyko: 'velyka velyke velykyi',
  malo: 'mala malaya maloye maly malyi',
  novo: 'nova novaya nove novoye novy novyi novyy',
  staro: 'stara staraya stare staroye stary staryi staryy',
  krasno: 'krasna krasnaya krasne krasnoye krasny krasnyi krasnyy',
  belo: 'belaya beloye bely',
  cherno: 'chernaya chernoye cherny',
  verkhne: 'verkhnyaya verkhneye verkhny',
  nizhne: 'nizhnyaya nizhneye nizhny',
}).map(([part, names]) => [part, names.split(' ')])

/** Consonants that change before -ск-: Яруга → Яружский, Прага → Пражский. */
const CHANGED: [RegExp, string][] = [
  [/ж$/, 'г'],
  [/ч$/, 'к'],
  [/ш$/, 'х'],
  [/zh$/, 'g'],
  [/ch$/, 'k'],
]

/** The names that a stem of an adjective or a land can be completed to. */
export function placesOfStem(stem: string, language: Compiled): string[] {
  const names = completed(stem, language)
  for (const [part, firsts] of FIRST_PARTS) {
    if (!stem.startsWith(part) || stem.length - part.length < 3) continue
    const rests = completed(stem.slice(part.length), language)
    for (const first of firsts) for (const rest of rests) names.push(`${first} ${rest}`)
  }
  return names
}

function completed(stem: string, language: Compiled): string[] {
  const stems = new Set([stem])
  // Суджанский, Валуевский, Шосткинский: a suffix stands between the name and -ск-.
  const infix = stem.match(/^(.{3,}?)(?:ов|ев|ив|ин|ін|ан|ян|ен|еи|ow|ew|ov|ev|in|an)$/)
  if (infix) stems.add(infix[1]!)
  for (const [from, to] of CHANGED) if (from.test(stem)) stems.add(stem.replace(from, to))
  // Ukrainian: і of the closed syllable opens again, Глушківський → Глушкове.
  if (/[иі]в$/.test(stem)) for (const v of ['ов', 'ев']) stems.add(stem.slice(0, -2) + v)
  const names: string[] = []
  for (const s of stems) for (const end of language.completions) names.push(s + end)
  return names
}
