import type { EventType } from '../../../lib/events/facts.ts'

export const fr: [EventType, string, string][] = [
  [
    'Armed clash',
    'Quatre soldats nigériens tués dans une embuscade près du Mali',
    'Une patrouille est tombée dans une embuscade tendue par des hommes armés, selon le ministère de la Défense.',
  ],
  [
    'Armed clash',
    'Échanges de tirs entre soldats congolais et rwandais à la frontière',
    'Un militaire a été tué lors de cet accrochage près de Goma.',
  ],
  [
    'Armed clash',
    'Attaque contre un poste militaire à la frontière burkinabè',
    'Des jihadistes ont attaqué la position à l’aube, tuant six soldats.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Des obus tombent sur un village libanais frontalier',
    'L’artillerie israélienne a pilonné les abords du village, blessant deux habitants.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Tirs de roquettes depuis le Liban vers la Galilée',
    'Vingt roquettes ont été tirées, sans faire de victime.',
  ],
  [
    'Air/drone strike',
    'Un drone frappe un camion à la frontière tchado-soudanaise',
    'Trois commerçants ont été tués par cette frappe.',
  ],
  [
    'Air/drone strike',
    'Raid aérien sur un poste frontière syrien',
    'Des avions de combat ont bombardé le poste dans la nuit.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Un véhicule saute sur une mine à la frontière malienne',
    'Quatre passagers ont péri, selon la gendarmerie.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Attentat suicide dans un marché frontalier camerounais',
    'Une kamikaze a actionné sa ceinture, faisant cinq morts.',
  ],
  [
    'Attack',
    'Onze villageois tués par des hommes armés dans l’ouest du Niger',
    'Les assaillants ont attaqué le village et tiré sur des civils.',
  ],
  [
    'Attack',
    'Des gardes-côtes algériens tuent deux baigneurs',
    'Ils ont ouvert le feu sur des touristes qui s’étaient égarés.',
  ],
  [
    'Abduction/forced disappearance',
    'Deux humanitaires enlevés près de la frontière soudanaise',
    'Des hommes armés les ont emmenés de force.',
  ],
  ['Arrests', 'Trois passeurs interpellés à la frontière franco-italienne', 'Ils ont été placés en garde à vue.'],
  ['Protest', 'Les routiers bloquent le poste-frontière de Rosso', 'Ils protestent contre une nouvelle taxe.'],
  [
    'Protest',
    'Manifestation à la frontière pour exiger sa réouverture',
    'Plusieurs centaines de personnes se sont rassemblées.',
  ],
  [
    'Violent demonstration',
    'Des émeutiers incendient un bureau des douanes',
    'La foule a jeté des pierres sur les policiers, qui ont tiré du gaz lacrymogène.',
  ],
  [
    'Government regains territory',
    'L’armée congolaise reprend une localité frontalière',
    'Les forces gouvernementales ont repris le contrôle de la ville après des combats.',
  ],
  [
    'Non-state actor overtakes territory',
    'Le M23 s’empare d’une cité à la frontière ougandaise',
    'Les rebelles ont pris le contrôle de la localité sans combattre.',
  ],
  ['Agreement', 'Le Rwanda et la RDC signent un accord de paix', 'Les deux ministres ont signé le texte à Washington.'],
  ['Agreement', 'Échange de prisonniers à la frontière', 'Soixante détenus ont été échangés de part et d’autre.'],
  [
    'Disrupted weapons use',
    'Un drone abattu au-dessus de la frontière',
    'L’engin a été intercepté par la défense aérienne, sans faire de blessé.',
  ],
  [
    'Disrupted weapons use',
    'Des démineurs neutralisent un engin explosif sur un pont',
    'Le pont relie les deux pays ; il a été rouvert dans la soirée.',
  ],
  ['Other', 'Le Niger rouvre sa frontière avec le Bénin', 'Les premiers camions ont traversé le pont jeudi.'],
  ['Other', 'Quarante migrants refoulés vers le désert', 'Ils ont été expulsés vers la frontière libyenne.'],
  [
    'Other',
    'Saisie record de cocaïne à la frontière espagnole',
    'Les douaniers ont saisi deux tonnes de drogue dans un camion.',
  ],
]
