import type { WireClass } from './story.ts'

/** The advisory line of a version ("Adds governor, updates toll in paragraph 2") and the class it speaks of. */
export type Note = { note: string; wire?: WireClass; rest: string }

const MAX_NOTE = 300

/** First words of an advisory line, in lower case. */
const openings: [wire: WireClass, words: RegExp][] = [
  // Spelling before substance: "Corrects spelling of …" refiles.
  [
    'refile',
    /^(?:refil(?:es|ed|ing)|re-files|(?:this story has been )?refiled|(?:correct|fix)(?:s|es|ed) (?:a )?(?:spelling|typo|typographical|formatting|garble|punctuation|byline|keyword|slug)|исправлен\p{L}* (?:опечатк|написани|орфограф)\p{L}*|виправлен\p{L}* (?:одрук|описк|написан|помилку в написанні)\p{L}*|corrige (?:errata|ortografía|una coquille|une coquille|l['’]orthographe)|tippfehler|schreibweise|korrigiert (?:schreibweise|tippfehler)|poprawiona? (?:literówk|pisowni)\p{L}*)(?!\p{L})/u,
  ],
  [
    'corrected',
    /^(?:in )?(?:correct(?:s|ed|ing|ion)|this (?:story|version|item|article) (?:corrects|has been corrected|was corrected)|fixes (?:the )?(?:number|figure|toll|name|date)|removes (?:incorrect|erroneous)|исправл\p{L}*|исправля\p{L}*|уточнен\p{L}*|уточнён\p{L}*|уточняет|виправл\p{L}*|уточнен\p{L}*|corrige|corrigé\p{L}*|rectifie|rectifica|corrigi\p{L}*|corregid\p{L}*|corrección|correção|corregge|korrigiert|berichtigt|berichtigung|korrektur|richtig im|poprawia|poprawion\p{L}*|popraw\p{L}*|korekta|oprav\p{L}*|javítva|düzelt\p{L}*|corecte\p{L}*|ispravl\p{L}*)(?!\p{L})/u,
  ],
  [
    'repeat',
    /^(?:repeat(?:s|ed|ing)|повтор\p{L}*|repite|répète|wiederholt|wiederholung|powtarza|powtórz\p{L}*|ripete|repete)(?!\p{L})/u,
  ],
  [
    'update',
    /^(?:(?:1st|2nd|3rd|\dth) (?:lead|ld)|add(?:s|ed|ing)|updat(?:es|ed|ing)|recast(?:s|ing)?|writes through|rewrites|releads|leads with|changes (?:dateline|headline|lead|byline)|edits|trims|combines|inserts|includes|новое|добавлен\p{L}*|добавляет|дополнен\p{L}*|дополняет|обновлен\p{L}*|обновлён\p{L}*|додан\p{L}*|додає|доповнен\p{L}*|доповнює|оновлен\p{L}*|agrega|añade|amplía|actualiza|ajoute|actualise|actualisé\p{L}*|complète|précise|met à jour|neu:|neu |ergänzt|aktualisiert|durchgehend neu|durchgehend aktualisiert|dodaje|dodan\p{L}*|aktualizuje|uzupełni\p{L}*|dochodzi|aggiunge|aggiorna|acrescenta|atualiza|doplň\p{L}*|kiegészít\p{L}*|ekle\p{L}*|güncelle\p{L}*|adaugă|dopunj\p{L}*|dodaj\p{L}*)(?!\p{L})/u,
  ],
]

/** Takes the advisory line off the head of a summary or body: in brackets, or as the whole of a short summary. */
export function takeNote(text: string): Note | undefined {
  const trimmed = text.trimStart()
  if (/^[([]/u.test(trimmed)) {
    const close = closing(trimmed.slice(0, MAX_NOTE + 200))
    if (close < 0) return undefined
    const inner = trimmed.slice(1, close).trim()
    const wire = noteClass(inner)
    if (!wire) return undefined
    return { note: inner.slice(0, MAX_NOTE), wire, rest: trimmed.slice(close + 1).replace(/^[\s.]+/u, '') }
  }
  // "Adds soldier's death, army comment." alone, as some wires put it into the summary or its first sentence.
  const sentence = /^[^.!?\n]{4,160}[.!?]?(?=\s|$)/u.exec(trimmed.slice(0, 200))?.[0]
  if (!sentence || !BARE.test(sentence)) return undefined
  const wire = noteClass(sentence)
  if (!wire) return undefined
  return { note: sentence.replace(/[.!?]$/u, ''), wire, rest: trimmed.slice(sentence.length).trimStart() }
}

/** A line about the text itself: a verb that opens it and things that stories are made of, or a bare list. */
const BARE =
  /^(?:Adds|Updates|Corrects|Refiles|Recasts|Repeats|Writes through|Añade|Agrega|Actualiza|Amplía|Corrige|Ajoute|Actualise|Complète|Dodaje|Aktualizuje|Poprawia) (?!\p{Lu}\p{L}+ (?:said|says))/u

/** The class that an advisory line's first words tell. */
export function noteClass(line: string): WireClass | undefined {
  const lower = line.slice(0, 120).toLowerCase()
  return openings.find(([, words]) => words.test(lower))?.[0]
}

function closing(text: string): number {
  const close = text[0] === '[' ? ']' : ')'
  let depth = 0
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === text[0]) depth += 1
    else if (text[i] === close) depth -= 1
    if (depth === 0) return i
    if (text[i] === '\n') return -1
  }
  return -1
}

/** A correction told at the end, or in an editor's note: "(This story corrects …)", "Correction: An earlier version …". */
const TOLD =
  /(?:this (?:story|article|version|item|report) (?:has been |was )?(?:corrects|corrected)|an earlier version (?:of this (?:story|article|report) )?(?:said|stated|misstated|gave|incorrectly|wrongly)|previous version (?:incorrectly|misstated|wrongly)|в предыдущей версии (?:ошибочно|неверно|была)|в первоначальной версии|у попередній версії (?:помилково|було|новини)|у первинній версії|en una versión anterior|une version précédente|dans une version antérieure|in einer früheren (?:version|fassung)|w poprzedniej wersji|in una versione precedente|numa versão anterior)/u

/** What the head or tail of a text tells of itself in a full sentence. */
export function toldOfItself(text: string): 'corrected' | 'refile' | undefined {
  const ends = (text.length > 1200 ? `${text.slice(0, 600)}\n${text.slice(-600)}` : text).toLowerCase()
  if (TOLD.test(ends)) return 'corrected'
  return /this (?:story|article|item) (?:has been|was|is) refiled/u.test(ends) ? 'refile' : undefined
}
