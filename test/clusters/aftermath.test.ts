import { describe, expect, it } from 'vitest'
import { tellsOfAftermath } from '../../lib/clusters/aftermath.ts'

const aftermath = [
  'Death toll in mill shelling climbs to four',
  'Toll from ferry blast rises',
  'Farmer hurt by mine near Oakford dies in hospital',
  'Wounded guard succumbs to his injuries',
  'Third victim of post attack dies',
  'Fourth villager to die after Friday’s raid',
  'Village buries two brothers killed at the ford',
  'Northern gate stays shut after clash',
  'Herders freed after a week in captivity',
  'Bodies of the smugglers handed to their families',
  'Скончался один из раненных при обстреле фермы',
  'Умер подросток, подорвавшийся на мине: раненный скончался ночью',
  'Число погибших при ударе по мельнице выросло до трёх',
  'Вырос список пострадавших после удара по общежитию',
  'В посёлке простились с погибшими трактористами',
  'У лікарні помер водій, поранений на переправі: помер від ран',
  'Кількість загиблих унаслідок удару зросла до чотирьох',
  'На Поліссі поховали лісника',
  'Sube a cinco la cifra de muertos por la emboscada',
  'Muere en el hospital uno de los heridos del puente',
  'Sepelio de los dos niños en la vereda',
  'Le bilan de l’attaque du marché s’alourdit à six morts',
  'Un garde-frontière succombe à ses blessures',
  'Zahl der Toten nach Beschuss steigt auf vier',
  'Verletzter Grenzer erliegt seinen Verletzungen',
  'Liczba ofiar ostrzału wzrosła do trzech',
  'Ranny strażnik zmarł w szpitalu',
  'ارتفاع عدد قتلى القصف إلى خمسة',
  'وفاة أحد الجرحى متأثرا بإصابته',
  'Saldırıda ölü sayısı beşe yükseldi',
]
const events = [
  'Shelling kills two in border village',
  'Drone hits ferry, three wounded',
  'Guards shoot smuggler at the ford, he dies on the spot',
  'Gate closed after gunfire',
  'Three wounded by mortars two days after market blast',
  'Trois blessés au pont, deux jours après l’attaque du marché',
  'При обстреле фермы погибли двое',
  'Дрон ударив по переправі, є поранені',
  'Una mina mata a dos menores en la vereda',
  'Deux morts dans une attaque au pont',
  'Drohne trifft Zollhaus, ein Toter',
  'Dwie osoby zginęły w ostrzale',
  'مقتل شخصين في قصف على الحدود',
  'Mayın patladı: iki ölü',
]

describe('aftermath', () => {
  it.each(aftermath)('%s', (title) => {
    expect(tellsOfAftermath(title, '')).toBe(true)
  })
  it.each(events)('no aftermath: %s', (title) => {
    expect(tellsOfAftermath(title, 'It happened on Monday, officials said.')).toBe(false)
  })
  it('reads a bounded head of the text', () => {
    expect(tellsOfAftermath('toll '.repeat(200_000), 'death toll rises '.repeat(100_000))).toBe(false)
  })
})
