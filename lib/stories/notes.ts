import { type Phrases, phrases } from './phrases.ts'
import type { WireClass } from './story.ts'

/** The advisory line of a version ("Adds governor, updates toll in paragraph 2") and the class it speaks of. */
export type Note = { note: string; wire?: WireClass; rest: string }

const MAX_NOTE = 300

/** First words of an advisory line by what they tell, spelling before substance: "Corrects spelling of …" refiles. */
const openings: [wire: WireClass, words: Phrases][] = [
  [
    'refile',
    phrases(
      {
        en: 'refiles|refiled|refiling|re-files|this story has been refiled|corrects spelling|corrects typo*|corrects a typo|corrected spelling|fixes spelling|fixes typo*|fixes a typo|fixes format*|fixes garble*|corrects format*|corrects byline|corrects slug|corrects keyword*|corrects punctuation',
        ru: 'исправлен* опечатк*|исправлен* написани*|исправлен* орфограф*|исправляет опечатк*',
        uk: 'виправлен* одрук*|виправлен* описк*|виправлен* написанн*|виправлен* помилку в написанні',
        es: 'corrige errata*|corrige ortografía|corrige grafía',
        fr: "corrige une coquille|corrige l'orthographe|corrige orthographe",
        de: 'tippfehler*|schreibweise*|korrigiert schreibweise|korrigiert tippfehler',
        pl: 'poprawia literówk*|poprawion* literówk*|poprawia pisowni*|poprawion* pisowni*',
      },
      'start',
    ),
  ],
  [
    'corrected',
    phrases(
      {
        en: 'corrects|corrected|correcting|correction|in correction|this story corrects|this version corrects|this item corrects|this article corrects|this story has been corrected|fixes number|fixes figure*|fixes toll|fixes name|fixes date|removes incorrect|removes erroneous',
        ru: 'исправл*|исправлен*|исправляет|уточнен*|уточнён*|уточняет*|следует читать|читать следует|правильно читать|верно читать',
        uk: 'виправл*|виправлено|уточнен*|уточню*|слід читати|читати слід|правильно читати',
        be: 'выпраўлен*|удакладнен*',
        bg: 'поправк*|коригир*|поправен*',
        sr: 'ispravk*|ispravlj*|исправк*|исправљ*',
        es: 'corrige|corregid*|corrección|rectifica|rectificación|léase|debe leerse|debe decir',
        pt: 'corrige|corrigid*|correção|retifica|leia-se',
        fr: 'corrige|corrigé*|rectifie|rectificatif|correction|bien lire|lire bien|prière de lire',
        it: 'corregge|corrett*|rettifica|leggasi|si legga',
        ro: 'corecte*|corectat*|rectific*',
        de: 'korrigiert|korrektur|berichtigt|berichtigung|richtig im|richtig muss es|es muss heißen|muss es heißen|richtig ist|richtig:',
        nl: 'corrigeert|gecorrigeerd|correctie',
        pl: 'poprawia|poprawion*|poprawk*|korekta|koryguje|sprostowani*|powinno być|ma być',
        cs: 'oprav*',
        hu: 'javítva|javítás*|helyesbít*',
        tr: 'düzelt*',
      },
      'start',
    ),
  ],
  [
    'repeat',
    phrases(
      {
        en: 'repeats|repeated|repeating',
        ru: 'повтор*',
        uk: 'повтор*',
        es: 'repite|repetición',
        pt: 'repete',
        fr: 'répète|répétition',
        it: 'ripete|ripetizione',
        de: 'wiederholt|wiederholung',
        pl: 'powtarza|powtórz*|powtórk*',
      },
      'start',
    ),
  ],
  [
    'update',
    phrases(
      {
        en: 'adds|added|adding|updates|updated|updating|recasts|recast|recasting|writes through|rewrites|releads|leads with|new throughout|changes dateline|changes headline|changes lead|changes byline|edits|trims|combines|inserts|1st lead|2nd lead|3rd lead|1st ld|2nd ld|3rd ld',
        // "Дополняется" says that more will come, not that it came.
        ru: 'добавлен*|добавляет|дополнен*|дополняет|обновлен*|обновлён*|новое',
        uk: 'додано|додан*|додає|доповнен*|доповнює|оновлен*',
        be: 'дададзен*|дапоўнен*|абноўлен*',
        bg: 'допълнен*|обновен*|добавен*',
        sr: 'dodato|dodaje*|dopunjen*|dopun*|додато|допуњен*',
        es: 'agrega|añade|amplía|actualiza|actualizad*',
        pt: 'acrescenta|atualiza|atualizad*|adiciona',
        fr: 'ajoute|actualise|actualisé*|complète|précise|met à jour|mis* à jour',
        it: 'aggiunge|aggiorna|aggiornat*',
        ro: 'adaugă|actualiz*|completează',
        de: 'neu|meldung … neu|zusammenfassung … neu|überblick … neu|bericht … neu|ergänzt|aktualisiert|durchgehend neu|durchgehend aktualisiert|mehr details|weitere details',
        nl: 'voegt toe|bijgewerkt|aangevuld',
        pl: 'dodaje|dodan*|aktualizuje|aktualizacja|uzupełni*|dochodzi|dochodzą',
        cs: 'doplň*|aktualiz*|přidáv*',
        hu: 'kiegészít*|frissít*',
        tr: 'ekle*|güncelle*',
        ar: 'يضيف|تضيف|تحديث|بإضافة',
      },
      'start',
    ),
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
  const opening = line.slice(0, 120)
  return openings.find(([, words]) => words.test(opening))?.[0]
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
  /(?:(?:^|\n|[.!?…)] {1,2})(?:correction|исправление|поправка|виправлення|corrección|fe de errores|rectification|rectificatif|erratum|korrektur|berichtigung|richtigstellung|korekta|sprostowanie|correzione|correção) ?[:—–] |(?:новость|заметка|сообщение|материал|текст) исправлен[аоы]?(?!\p{L})|(?:новину|матеріал|текст|повідомлення) виправлено|we (?:earlier|previously) (?:wrongly|mistakenly|incorrectly|erroneously)|ранее ошибочно сообщал|раніше помилково повідомлял|this (?:story|article|version|item|report) (?:has been |was )?(?:corrects|corrected)|an? (?:earlier|previous) version of (?:this|the|our) (?:story|article|report|item)(?! (?:was|is|had been) (?:put on hold|held|withheld|on hold))|an earlier version (?:said|stated|misstated|gave|incorrectly|wrongly)|previous version (?:incorrectly|misstated|wrongly)|в предыдущей версии (?:ошибочно|неверно|была)|в (?:первоначальной|первой|более ранней|предыдущей) версии (?:этой |этого |данной )?(?:новости|заметки|сообщения|текста|статьи|материала)|в первоначальной версии|у попередній версії (?:помилково|було|новини)|(?:у|в) (?:попередній|первинній|першій) версії (?:цієї |цього )?(?:новини|замітки|повідомлення|тексту|статті|матеріалу)|у первинній версії|en una (?:primera versión|versión (?:anterior|previa))|une (?:version précédente|première version) de (?:cet|cette)|dans une version antérieure|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|w(?:e wcześniejszej| poprzedniej| pierwotnej| pierwszej) wersji|in una versione precedente|numa versão anterior)/u

/** "In a story on June 3 about …, Agency reported erroneously that …": AP's form of a correction, and its likes. */
const ERRED =
  /(?:in (?:a|an|its|our|the) (?:\p{L}{3,12} )?(?:story|stories|report|item|article|dispatch|alert)[^.\n]{0,160} (?:erroneously|incorrectly|wrongly|mistakenly|misstated|misidentified|misspelled)|в (?:заметке|сообщении|новости|материале|тексте)[^.\n]{0,120}(?:ошибочно|неверно|правильно читать|следует читать)|(?:у|в) (?:замітці|повідомленні|новині|матеріалі|тексті)[^.\n]{0,120}(?:помилково|невірно|слід читати|правильно читати)|en (?:una|la|nuestra) (?:nota|noticia|información|despacho)[^.\n]{0,120}(?:por error|erróneamente|equivocadamente|debe decir)|dans (?:une|la|notre) dépêche[^.\n]{0,120}(?:par erreur|à tort|il faut lire|bien lire)|in (?:einer|der|unserer) (?:meldung|fassung)[^.\n]{0,120}(?:irrtümlich|fälschlich|muss es)|w (?:depeszy|naszej depeszy|informacji)[^.\n]{0,120}(?:omyłkowo|błędnie|powinno być))/u

/** What the head or tail of a text tells of itself in a full sentence. */
export function toldOfItself(text: string): 'corrected' | 'refile' | undefined {
  const ends = (text.length > 1200 ? `${text.slice(0, 600)}\n${text.slice(-600)}` : text).toLowerCase()
  if (TOLD.test(ends) || ERRED.test(ends)) return 'corrected'
  return /this (?:story|article|item) (?:has been|was|is) refiled/u.test(ends) ? 'refile' : undefined
}
