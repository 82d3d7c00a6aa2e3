import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const PHRASES: Phrase[] = [
  ['Hubo siete muertos y cadáveres sin enterrar.', 'killed ? 7'],
  ['Hubo entre cinco y nueve muertos.', 'killed ? 5-9'],
  ['Murieron cuatro personas.', 'killed ? 4'],
  ['Tres soldados resultaron heridos.', 'wounded military 3'],
  ['Al menos nueve campesinos murieron en el ataque.', 'killed civilian 9+'],
  ['Más de veinte personas fallecieron.', 'killed ? 21+'],
  ['Un policía murió y dos más quedaron heridos.', 'killed military 1', 'wounded military 2'],
  ['La explosión mató a dos niños e hirió a su madre.', 'killed civilian 2', 'wounded civilian 1'],
  ['El atentado dejó cinco muertos y once heridos.', 'killed ? 5', 'wounded ? 11'],
  ['Dejaron seis muertos los combates en la frontera.', 'killed ? 6'],
  ['El número de muertos subió a quince.', 'killed ? 15'],
  ['Suben a doce los muertos por los combates.', 'killed ? 12'],
  ['Decenas de personas resultaron heridas.', 'wounded ? 24+'],
  ['Varios vecinos sufrieron heridas.', 'wounded civilian 3+'],
  ['Una docena de migrantes desapareció en el río.', 'missing civilian 12'],
  ['Dos pescadores siguen desaparecidos.', 'missing civilian 2'],
  ['Hombres armados secuestraron a tres trabajadores.', 'captured civilian 3'],
  ['La policía detuvo a siete personas.', 'captured civilian 7'],
  ['El ejército abatió a cuatro guerrilleros.', 'killed military 4'],
  ['Fueron capturados dos combatientes.', 'captured military 2'],
  ['Una mujer y sus dos hijos murieron.', 'killed civilian 3'],
  ['Un soldado y dos civiles murieron.', 'killed military 1', 'killed civilian 2'],
  ['Nadie resultó herido.', 'killed ? 0', 'wounded ? 0'],
  ['No hubo heridos.', 'killed ? 0', 'wounded ? 0'],
  ['No se reportaron víctimas mortales.', 'killed ? 0'],
  ['El ataque no dejó muertos ni heridos.', 'killed ? 0', 'wounded ? 0'],
  ['Los pasajeros salieron ilesos.', 'killed civilian 0', 'wounded civilian 0'],
  ['Fueron derribados seis drones.'],
  ['Unas 300 personas fueron evacuadas.'],
  ['La semana pasada murieron dos personas en otro ataque.'],
  ['Resultaron dañadas once casas.'],
  ['Tres personas murieron, informó la Policía.', 'killed ? 3 @police'],
  ['Según el gobernador de Arauca, dos niños resultaron heridos.', 'wounded civilian 2 @governor of Arauca'],
  [
    'El Ministerio de Defensa de Colombia dijo que murieron tres soldados.',
    'killed military 3 @Colombian Defence Ministry',
  ],
  ['“Hay cuatro heridos”, dijo el alcalde.', 'wounded ? 4 @mayor'],
  [
    'El ELN aseguró que mató a cinco militares; el Ejército lo negó.',
    'killed military 5 @ELN',
    '!killed military 5 @army',
  ],
]

test.each(PHRASES)('%s', (...phrase) => checkPhrase('es', phrase as Phrase))
test('there are enough phrases', () => expect(PHRASES.length).toBeGreaterThanOrEqual(30))
