import { describe, test } from 'vitest'
import { checkSaid, type Said } from './said.ts'

/** Each body is called in English what its own word says: a prefect is no governor, an association no human rights group. */
const LITERAL: Said[] = [
  ['fr', 'Deux bergers ont été tués, selon le préfet.', 'prefect'],
  ['fr', 'Deux bergers ont été tués, selon la gendarmerie.', 'gendarmerie'],
  ['fr', "Deux soldats ont été tués, selon l'état-major.", 'general staff'],
  ['fr', 'Deux bergers ont été tués, selon une ONG.', 'NGO'],
  ['fr', 'Deux bergers ont été tués, selon la société civile.', 'civil society'],
  ['fr', 'Deux bergers ont été tués, selon une association locale.', 'association'],
  ['fr', 'Deux bergers ont été tués, selon les pompiers.', 'fire brigade'],
  ['fr', 'Deux bergers ont été tués, selon la mairie.', 'mayor office'],
  ['es', 'Dos pastores murieron, según la alcaldía.', 'mayor office'],
  ['es', 'Dos pastores murieron, según la gobernación.', 'governor office'],
  ['es', 'Dos pastores murieron, según las Fuerzas Armadas.', 'armed forces'],
  ['es', 'Dos pastores murieron, según la gendarmería.', 'gendarmerie'],
  ['es', 'Dos pastores murieron, según el centro de salud.', 'health centre'],
  ['de', 'Zwei Hirten wurden laut Bezirksverwaltung getötet.', 'district administration'],
  ['de', 'Zwei Hirten wurden laut Feuerwehr getötet.', 'fire brigade'],
  ['de', 'Zwei Hirten wurden laut Bundespolizei getötet.', 'Federal Police'],
  ['pl', 'Według straży pożarnej zginęły dwie osoby.', 'fire brigade'],
  ['pl', 'Według stowarzyszenia zginęły dwie osoby.', 'association'],
  ['ru', 'Погибли двое, сообщили в администрации района.', 'district administration'],
  ['ru', 'Погибли двое, сообщили в мэрии.', 'mayor office'],
  ['ru', 'Погибли двое, рассказал староста.', 'village headman'],
  ['uk', 'Загинули двоє, розповів староста.', 'village headman'],
  ['uk', 'Загинули двоє, повідомили в сільраді.', 'village council'],
]

describe('bodies by their own names', () => {
  test.each(LITERAL)('%s: %s', (...said) => checkSaid(said as Said))
})
