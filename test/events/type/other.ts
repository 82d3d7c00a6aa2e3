import type { EventType } from '../../../lib/events/facts.ts'

/** Languages with a short table. */
export const other: [string, EventType, string, string][] = [
  [
    'pt',
    'Armed clash',
    'Dois soldados morrem em confronto com guerrilheiros na fronteira',
    'A patrulha caiu em uma emboscada.',
  ],
  ['pt', 'Arrests', 'Polícia prende seis suspeitos na fronteira com o Paraguai', 'Os homens foram detidos na ponte.'],
  ['pt', 'Other', 'Venezuela reabre a fronteira com o Brasil', 'A passagem ficou fechada por três meses.'],
  [
    'pt',
    'Attack',
    'Homens armados matam quatro indígenas perto da fronteira',
    'As vítimas foram mortas a tiros na aldeia.',
  ],
  ['it', 'Air/drone strike', 'Drone colpisce un camion al confine: tre morti', 'Il velivolo ha centrato la cabina.'],
  ['it', 'Other', 'Migranti respinti al confine bosniaco', 'Quaranta persone sono state riportate indietro.'],
  ['it', 'Armed clash', 'Sparatoria tra soldati e ribelli alla frontiera', 'Nello scontro sono morti due militari.'],
  ['it', 'Disrupted weapons use', 'Polonia, abbattuti tre droni entrati dalla Bielorussia', 'Nessun ferito.'],
  [
    'tr',
    'Shelling/artillery/missile attack',
    'Sınır köyüne havan mermisi düştü',
    'Atılan roketler iki evde hasara yol açtı.',
  ],
  ['tr', 'Other', 'Sınırda 40 düzensiz göçmen yakalandı', 'Göçmenler sınır dışı edilecek.'],
  ['tr', 'Armed clash', 'Sınır hattında çatışma: iki asker yaralandı', 'Teröristler sızma girişiminde bulundu.'],
  ['ro', 'Air/drone strike', 'O dronă a lovit un depozit la graniță', 'Doi muncitori au fost răniți.'],
  ['ro', 'Other', 'Punctul de trecere a frontierei a fost redeschis', 'Traficul a fost suspendat două zile.'],
  ['ro', 'Protest', 'Fermierii protestează la vama Siret', 'Traficul este blocat de tractoare.'],
]
