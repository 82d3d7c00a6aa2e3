import type { Phrases } from './language.ts'

/** Verbs of calling, what they join the name with, and what is said to be untrue, by language. */
type Calling = { verbs: string; as?: string; untruths: string }

/** To call something a lie is to deny it, whatever the lie is called. */
const CALLING: Record<string, Calling> = {
  en: {
    verbs:
      'called, calls, call, calling, branded, brands, labelled, labeled, described, describes, denounced, ridiculed, mocked',
    as: 'as',
    untruths:
      'lie, lies, false, falsehood, fake, fakes, untrue, fabricated, fabrication, fiction, fictitious, fantasy, propaganda, disinformation, misinformation, nonsense, baseless, groundless, unfounded, theatre, theater, hoax, fairy, invented, invention',
  },
  ru: {
    verbs: 'назвал*, называ*, объявил*',
    untruths:
      'ложью, лживым*, фейк*, вымыслом, вымыслами, выдумк*, пропагандой, дезинформаци*, неправдой, вбросом, клеветой, чушью, сказк*, постановк*, фальшивк*, бредом, небылиц*, несоответствующ*, недостоверн*, голословн*, инсинуаци*',
  },
  uk: {
    verbs: 'назва*, назива*, оголосил*',
    untruths:
      'брехн*, неправд*, фейк*, вигадк*, пропагандою, дезінформаці*, провокаці*, вкидом, наклепом, маячн*, казк*, казочк*, постановк*, нісенітниц*, фальшивк*, недостовірн*, безпідставн*',
  },
  pl: {
    verbs: 'nazwał*, nazywa*, określi*, określa*',
    as: 'jako',
    untruths:
      'kłamstw*, nieprawd*, fałszyw*, fałsz*, fake*, propagand*, dezinformacj*, bzdur*, wymysł*, wymyślon*, mistyfikacj*, bajk*, inscenizacj*, bezpodstawn*',
  },
  de: {
    verbs: 'bezeichnet*, nannte*, nennt, nennen',
    as: 'als',
    untruths:
      'lüge, lügen, falsch, falschmeldung, falschmeldungen, erfunden, erfindung, propaganda, märchen, unwahr, desinformation, unsinn, haltlos, unbegründet, inszenierung, theater, fälschung, fantasie',
  },
  fr: {
    verbs: 'qualifie, qualifient, qualifié, qualifiée, qualifiées, qualifiés, traite, traitent',
    as: 'de',
    untruths:
      'mensonge, mensonges, mensonger, mensongère, mensongères, mensongers, fausse, fausses, faux, intox, propagande, fantaisiste, fantaisistes, invention, désinformation, fable, montage, infondé, infondée, infondées, infondés',
  },
  es: {
    verbs:
      'calificó, calificaron, califica, califican, tildó, tilda, tildaron, tildan, tachó, tacha, tacharon, llamó, llamaron',
    as: 'de',
    untruths:
      'falso, falsa, falsos, falsas, mentira, mentiras, mentiroso, montaje, propaganda, invento, inventos, infundado, infundada, infundadas, patraña, desinformación, fantasía, farsa, bulo, bulos',
  },
  pt: {
    verbs: 'classificou, classificaram, classifica, qualificou, qualificaram, chamou, chamaram',
    as: 'de',
    untruths:
      'falso, falsa, falsos, falsas, mentira, mentiras, mentirosa, montagem, propaganda, invenção, desinformação, infundada, infundadas, farsa, boato, boatos',
  },
  it: {
    verbs: 'definito, definisce, definiscono, bollato, bolla, bollano',
    as: 'come',
    untruths:
      'falso, falsa, falsi, false, menzogna, menzogne, propaganda, bufala, bufale, disinformazione, montatura, invenzione, infondata, infondate, infondato, fandonia, fandonie',
  },
  ar: {
    verbs: 'وصف, وصفت, وصفوا',
    untruths: 'بالكاذبة, كاذبة, بالكذب, أكاذيب, بالأكاذيب, بالإشاعات, إشاعات, دعاية, بالمفبركة, مفبركة, عارية',
  },
}

/** Words that may stand between the verb and the name: "called the rebels' claim a lie". */
const BETWEEN = ['', '_', '_ _', '_ _ _', '_ _ _ _']

/** "called it a lie", "назвали «фейком»", "bezeichnete dies als Propaganda". */
export function untruthsOf(code: string): Phrases {
  const calling = CALLING[code]
  if (!calling) return ''
  const { verbs, as, untruths } = calling
  const phrases: string[] = []
  for (const verb of verbs.split(', '))
    for (const untruth of untruths.split(', '))
      for (const gap of BETWEEN) phrases.push([verb, gap, untruth].filter(Boolean).join(' '))
  if (as)
    for (const verb of verbs.split(', '))
      for (const untruth of untruths.split(', ')) phrases.push(`${verb} ${as} ${untruth}`)
  return phrases.join(', ')
}

/**
 * What a denial points back with: a demonstrative and a noun for figures and reports, by language. Nouns for accusations and
 * accounts are left out: who denies those may grant the dead.
 */
const POINTING: Record<string, [determiners: string, nouns: string]> = {
  en: ['this, that, these, those, such, the, its, their', 'claim, claims, figure, figures, tally, tallies'],
  ru: [
    'эту, эти, этой, этих, этим, эта, такие',
    'цифру, цифры, цифра, данные, информацию, сообщения, сообщение, сведения, оценку, оценки',
  ],
  uk: ['цю, ці, цих, цим, ця, такі', 'цифру, цифри, цифра, дані, інформацію, повідомлення, відомості, оцінку, оцінки'],
  pl: [
    'tym, te, tę, ta, tej, tych',
    'danym, dane, liczbę, liczbom, liczby, informacjom, informacje, informację, doniesieniom, doniesienia',
  ],
  de: [
    'die, den, das, diese, diesen, dieses, dieser, solche, der',
    'zahl, zahlen, angabe, angaben, opferzahl, opferzahlen',
  ],
  fr: ['ce, cette, ces, le, la, les', 'chiffre, chiffres, bilan, information, informations'],
  es: [
    'esa, ese, esos, esas, esta, este, estos, estas, la, las, los, dicha, dicho',
    'cifra, cifras, dato, datos, información, informaciones',
  ],
  pt: [
    'esse, essa, esses, essas, este, esta, o, a, os, as',
    'número, números, informação, informações, balanço, dados',
  ],
  it: [
    'questa, questo, queste, questi, quella, la, il, le, i',
    'cifra, cifre, notizia, notizie, numero, bilancio, dato, dati',
  ],
  ar: ['هذا, هذه, تلك', 'الرقم, الأرقام, الحصيلة, الأنباء, التقارير, المعلومات'],
  tr: ['bu, söz konusu', 'rakamı, rakamları, haberi, haberleri, bilgiyi, iddiayı, iddiaları'],
}

/** A clause that hangs on what was said: "…, ce que l'armée conteste". */
const HANGING: Record<string, Phrases> = {
  fr: "ce que, ce qu'*",
  es: 'lo que, lo cual',
  pt: 'o que',
  it: 'il che, cosa che',
  de: 'was',
  pl: 'czemu',
}

/** "this figure", "эти данные": what a denial of something told before has as its object. */
export function pointersOf(code: string): Phrases {
  const [determiners, nouns] = POINTING[code] ?? ['', '']
  const phrases = determiners.split(', ').flatMap((d) => nouns.split(', ').map((noun) => `${d} ${noun}`))
  return [...phrases, HANGING[code] ?? ''].join(', ')
}
