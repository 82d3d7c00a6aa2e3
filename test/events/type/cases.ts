import type { EventType } from '../../../lib/events/facts.ts'
import { stories } from '../stories.ts'
import { ar } from './ar.ts'
import { classes } from './classes.ts'
import { classesB } from './classes-b.ts'
import { classesC } from './classes-c.ts'
import { classesD } from './classes-d.ts'
import { classesE } from './classes-e.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { oblique } from './oblique.ts'
import { other } from './other.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { voices } from './voices.ts'
import { wires } from './wires.ts'

export type Case = { lang: string; type: EventType; text: { title: string; summary?: string; body?: string } }

/** Sentences of our own and the kind of event that each reports. They also teach the weights (`npm run train:types`). */
export const cases: Case[] = [
  ...Object.entries({ en, ru, uk, es, fr, de, pl, ar }).flatMap(([lang, list]) =>
    list.map(([type, title, summary]) => ({ lang, type, text: { title, summary } })),
  ),
  ...other.map(([lang, type, title, summary]) => ({ lang, type, text: { title, summary } })),
  ...[...oblique, ...voices, ...wires, ...classes, ...classesB, ...classesC, ...classesD, ...classesE].map(
    ([lang, type, title, body]) => ({
      lang,
      type,
      text: { title, body },
    }),
  ),
  ...stories.map(([lang, type, , title, body]) => ({ lang, type, text: { title, body } })),
]
