import type { Unmarked } from './wire-unmarked.ts'

/** Flashes of channels with a line that promises more, two attacks told as two, and reportages that name themselves. */
export const flashed: Record<string, Unmarked[]> = {
  en: [
    ['alert', '🔴 Gunfire near the lower bridge', 'Guards of both states are shooting. We are checking.'],
    ['alert', '⚡️ Guns pound the ridge again', '"Dead and wounded" reported. More to follow.'],
    ['first', '⚡️ Guns pound the ridge again', 'Two farmers died and a barn burnt down, the district head said.'],
    [
      'wrapup',
      'Drone kills driver, rockets wound two in border region',
      'A drone and rockets killed one and wounded two in separate attacks, the governor said.',
    ],
    ['wrapup', 'Shells rain on border people', 'Mortar bombs fell on two points of the frontier within an hour.'],
    ['first', 'Attack on post kills two', 'It came a day after a separate attack on a convoy.'],
    ['feature', 'What the grey strip is and who lives in it', 'An explainer of five kilometres that no map shows.'],
  ],
  ru: [
    ['alert', '🔴 Стрельба у переправы', 'Подробности уточняем.'],
    ['alert', '❗️Взрыв на заставе', 'Детали уточняются, ждём официальной информации.'],
    ['first', '❗️Взрыв на заставе', 'Погибли двое, сообщил губернатор.'],
    ['wrapup', 'Обстрел приграничья: один погиб, двое ранены', 'Стреляли в двух местах границы с разницей в час.'],
  ],
  uk: [
    ['alert', '❗️Підрив на газопроводі', 'Чекаємо на офіційну інформацію'],
    ['first', '❗️Підрив на газопроводі', 'Поранено двох саперів, повідомила поліція.'],
    ['feature', '«Звикли до сирен»: один день у ліцеї', 'Репортаж із підвалу, де вчаться сто учнів.'],
  ],
  es: [
    ['alert', '🚨 Tiroteo en el puente', 'Más información en breve.'],
    ['wrapup', 'Cae fuego sobre la línea', 'Murieron dos personas en dos puntos de la frontera.'],
  ],
  fr: [
    ['alert', '🔴 Tirs au poste du fleuve', 'Plus d’informations à venir.'],
    ['first', 'Bacouba : nuit de tirs à la frontière', 'Deux assaillants abattus, selon le sous-préfet.'],
    ['wrapup', 'Un hôpital et un marché touchés', 'Sept morts en deux points du front selon l’armée.'],
  ],
  de: [
    ['alert', '⚡ Schüsse am Übergang', 'Weitere Informationen folgen.'],
    ['wrapup', 'Granaten auf Höfe', 'An zwei Stellen der Grenze schlugen am Morgen Granaten ein.'],
  ],
  pl: [['alert', '🚨 Strzały przy moście', 'Szczegóły wkrótce.']],
  ar: [['alert', '🔴 إطلاق نار قرب الجسر', 'التفاصيل لاحقا.']],
}
