import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const PHRASES: Phrase[] = [
  ['Die Grenzpolizei hat am Donnerstag zwei Syrer festgenommen.', 'captured civilian 2'],
  ['Zwischen fünf und acht Menschen wurden getötet.', 'killed ? 5-8'],
  ['Vier Menschen wurden getötet.', 'killed ? 4'],
  ['Drei Soldaten wurden verletzt.', 'wounded military 3'],
  ['Mindestens neun Dorfbewohner starben bei dem Angriff.', 'killed civilian 9+'],
  ['Mehr als zwanzig Menschen kamen ums Leben.', 'killed ? 21+'],
  ['Ein Polizist wurde getötet, zwei weitere wurden verletzt.', 'killed military 1', 'wounded military 2'],
  ['Bei der Explosion wurden zwei Kinder getötet und ihre Mutter verletzt.', 'killed civilian 2', 'wounded civilian 1'],
  ['Der Angriff forderte fünf Tote und elf Verletzte.', 'killed ? 5', 'wounded ? 11'],
  ['Die Zahl der Toten stieg auf 15.', 'killed ? 15'],
  ['Dutzende Menschen wurden verletzt.', 'wounded ? 24+'],
  ['Mehrere Anwohner wurden verletzt.', 'wounded civilian 3+'],
  ['Es gab ein Dutzend Verletzte.', 'wounded ? 12'],
  ['Zwei Fischer werden vermisst.', 'missing civilian 2'],
  ['Bewaffnete entführten drei Arbeiter.', 'captured civilian 3'],
  ['Die Polizei nahm sieben Personen fest.', 'captured civilian 7'],
  ['Die Armee tötete vier Kämpfer.', 'killed military 4'],
  ['Zwei Rebellen wurden gefangen genommen.', 'captured military 2'],
  ['Eine Frau und ihre zwei Kinder wurden getötet.', 'killed civilian 3'],
  ['Ein Soldat und zwei Zivilisten wurden getötet.', 'killed military 1', 'killed civilian 2'],
  ['Niemand wurde verletzt.', 'killed ? 0', 'wounded ? 0'],
  ['Es gab keine Verletzten.', 'killed ? 0', 'wounded ? 0'],
  ['Es gab keine Todesopfer.', 'killed ? 0'],
  ['Zwei Beamte erlitten Verletzungen.', 'wounded military 2'],
  ['Sechs Drohnen wurden abgeschossen.'],
  ['Rund 300 Menschen wurden in Sicherheit gebracht.'],
  ['Vergangene Woche wurden dort zwei Menschen getötet.'],
  ['Elf Häuser wurden beschädigt.'],
  ['Drei Menschen wurden getötet, teilte die Polizei mit.', 'killed ? 3 @police'],
  ['Nach Angaben der israelischen Armee wurden zwei Soldaten verletzt.', 'wounded military 2 @Israeli army'],
  ['Das Verteidigungsministerium teilte mit, drei Soldaten seien gefallen.', 'killed military 3 @Defence Ministry'],
  ['Laut Polizei starben vier Menschen.', 'killed ? 4 @police'],
  ['Dem Rettungsdienst zufolge wurden zwei Frauen verletzt.', 'wounded civilian 2 @emergency service'],
  ['Der Gouverneur sprach von sechs Verletzten.', 'wounded ? 6 @governor'],
]

test.each(PHRASES)('%s', (...phrase) => checkPhrase('de', phrase as Phrase))
test('there are enough phrases', () => expect(PHRASES.length).toBeGreaterThanOrEqual(30))
