import type { Resolved } from './resolve.ts'

/**
 * Whether a name stands in quotes as the name of something else: an outlet's of several words ("«Шебекино сегодня»
 * рассказало"), or a formation's, a paper's or a club's ("угрупування «Суми»"). A checkpoint's is its place.
 */
export function isTitleOfOther({ line, from, to }: Resolved): boolean {
  const first = line.words[from]!
  // The name may stand anywhere in the title: at most three words after the opening quote.
  for (let at = from; at >= 0 && at >= from - 3; at--) {
    const word = line.words[at]!
    const opening = line.text[word.start - 1] ?? ''
    if (!OPENS.has(opening)) continue
    const close = CLOSES.exec(line.text.slice(first.start, first.start + MAX_TITLE))
    if (!close) return false
    const end = first.start + close.index
    const before = line.words[at - 1]
    if (!before || line.text.slice(before.end, word.start - 1) !== ' ') return false
    if (BEARERS.test(before.norm)) return true
    const next = line.words[to]
    const single = at === from && !(next && next.start < end)
    // Speech in quotes opens after a colon or runs on; a title is short and stands in the middle of its sentence.
    return !single && word.capital && !/[,.!?]/.test(line.text.slice(word.start, end)) && isInside(line.text, end)
  }
  return false
}

/** Letters to the closing quote: titles are short. */
const MAX_TITLE = 32
const OPENS = new Set('«“„')
const CLOSES = /[»”“]/

/** The sentence goes on after the closing quote with a small word. */
function isInside(text: string, close: number): boolean {
  return /^. \p{Ll}/u.test(text.slice(close, close + 3))
}

/** Stems of what is named after a place without being there. */
const BEARERS =
  /^(?:угрупован|угрупуван|группиров|груп|отг$|оту$|осув$|осгв$|отув$|бригад|батальон|батальйон|полк|отряд|загон|газет|телеканал|канал|издани|видан|агентств|агенц|клуб|фк$|холдинг|телеграм|паблик|пабл|gazet|portal|kanal|brygad|batalion|zgrupowan|klub|zeitung|sender|bataillon|brigade|brigada|batallon|journal|chaine|diario|periodico|canal|radio)/

/** "Kurdistan Workers Party", "Arakan Army", "Norte FC": what a name goes on to with capitals when it is no place's. */
const HEADS =
  /^(?:party|army|movement|vanguard|alliance|congress|legion|regiment|battalion|brigades?|corps|league|militia|tigers|rifles|volunteers|column|times|post|herald|tribune|telegraph|gazette|news|observer|university|college|club|fc|airlines|airways|bank)$/
/** A front needs a word of its kind: "Oromo Liberation Front", and not the front at a town. */
const FRONT = /^(?:front|forces?|union|council|command)$/
const KIND =
  /^(?:workers|freedom|liberation|salvation|resistance|defen[cs]e|peoples|people|revolutionary|patriotic|democratic|national|islamic|self|united)$/
/** The same before the name: "Parti des travailleurs du Kurdistan", "Рабочей партии Курдистана". */
const HEADED =
  /^(?:parti|partido|partito|partija|partia|partii|partie|partei|arbeiterpartei|armee|ejercito|esercito|exercito|armia|armii|befreiungs\S{0,12}|mouvement|movimiento|movimento|bewegung|ruch|парти\S{0,3}|парті\S{0,3}|движени\S|рух\S{0,2}|حزب|جيش|حركه|جبهه)$/
const JOINING = /^(?:de|del|des|du|d|di|do|da|dos|della|la|los|las|der|von|of|the)$/

/** Whether a name is part of that of an armed group, a party or a paper: it tells who, and not where. */
export function isWithinName({ line, from, to, level }: Resolved): boolean {
  if (level !== null) return false
  let kind = false
  for (let at = to; at <= to + 3 && at < line.words.length; at++) {
    const word = line.words[at]!
    if (!word.capital || word.caseless || line.shouted || !touching(line.text, line.words[at - 1]!.end, word.start))
      break
    if (HEADS.test(word.norm) || (kind && FRONT.test(word.norm))) return true
    if (KIND.test(word.norm)) kind = true
    else if (!/^(?:s|rural|regional|local)$/.test(word.norm)) break
  }
  for (let at = from - 1; at >= 0 && at >= from - 6; at--) {
    const word = line.words[at]!
    if (!touching(line.text, word.end, line.words[at + 1]!.start)) return false
    if (HEADED.test(word.norm)) return at < from - 1 || word.capital || /^[а-яіїєґ]/.test(word.norm)
    // Between them stand only what joins, and those whose it is: "des travailleurs du".
    if (word.capital && !word.caseless) continue
    if (!JOINING.test(word.norm) && !WHOSE.test(word.norm)) return false
  }
  return false
}

const WHOSE =
  /^(?:travailleurs|trabajadores|lavoratori|trabalhadores|liberation|liberacion|liberazione|pracujacych|arbeiter|освобождени\S|визволенн\S|трудящ\S{0,4}|робітник\S{0,3}|рабоч\S{0,3}|العمال|تحرير)$/

/** Nothing but a space, a hyphen or an apostrophe stands between two words. */
function touching(text: string, end: number, start: number): boolean {
  return start - end <= 1 && /^[ \-–‑'’]?$/.test(text.slice(end, start))
}
