/**
 * Reports told a day or more late, and days that are not the event's. Published on Wednesday, 15 May 2024, 10:00 UTC;
 * zone of the place Europe/Kyiv. Language, headline, text, day of the event.
 */
export const late: [string, string, string, string][] = [
  [
    'en',
    'Two guards killed in clash at frontier',
    'Two border guards and three militants died in a gun battle near the river, the security committee said on Wednesday. The committee said five armed men crossed on Monday evening and were surrounded in an orchard.',
    '2024-05-13',
  ],
  [
    'en',
    'Farmer killed by mine',
    'A farmer was killed when his tractor hit a mine, police said on Wednesday. The blast happened on Tuesday afternoon near the village.',
    '2024-05-14',
  ],
  [
    'en',
    'Shell kills woman in border village',
    'A shell killed a woman on Monday, the governor said on Tuesday.',
    '2024-05-13',
  ],
  [
    'en',
    'Army on alert after bombardment',
    'The general staff put its units on alert on Wednesday, a day after drones bombed a market across the frontier, killing dozens.',
    '2024-05-14',
  ],
  [
    'en',
    'Agency shows video of border fight',
    'The security service released footage of a clash with saboteurs. The video was filmed on 3 April near the village, it said.',
    '2024-04-03',
  ],
  [
    'en',
    'Villagers bury three killed in shelling',
    'Hundreds gathered on Wednesday to bury three people who were killed by shells on Sunday.',
    '2024-05-12',
  ],
  [
    'en',
    'Mortars hit village',
    'Mortars hit the village late on Tuesday. A similar attack last Thursday wounded two.',
    '2024-05-14',
  ],
  [
    'en',
    'Fishermen abducted on river',
    'Eleven fishermen abducted on Monday were still missing on Wednesday, relatives said.',
    '2024-05-13',
  ],
  [
    'ru',
    'Показаны кадры боя у границы',
    'Ведомство опубликовало видео боя с диверсантами. Бой произошёл 3 апреля у села, уточнили в ведомстве.',
    '2024-04-03',
  ],
  [
    'ru',
    'Фермер подорвался на мине',
    'Фермер погиб, наехав на мину, сообщили в среду в полиции. Взрыв произошёл во вторник днём у села.',
    '2024-05-14',
  ],
  [
    'ru',
    'Обстрел села: погибла женщина',
    'В понедельник при обстреле погибла женщина, сообщил во вторник губернатор.',
    '2024-05-13',
  ],
  [
    'uk',
    'Фермер підірвався на міні',
    'Фермер загинув, наїхавши на міну, повідомили в середу в поліції. Вибух стався у вівторок удень біля села.',
    '2024-05-14',
  ],
  [
    'uk',
    'Показано відео бою на кордоні',
    'Відомство оприлюднило відео бою з диверсантами. Бій стався 3 квітня біля села.',
    '2024-04-03',
  ],
  [
    'es',
    'Mueren dos militares en la frontera',
    'Santo Domingo.- Dos militares murieron este miércoles en un tiroteo en la frontera, informaron fuentes oficiales.',
    '2024-05-15',
  ],
  [
    'es',
    'Campesino muere por una mina',
    'Un campesino murió al pisar una mina, informó el miércoles la policía. La explosión ocurrió el lunes por la tarde.',
    '2024-05-13',
  ],
  [
    'es',
    'Ejército en alerta tras bombardeo',
    'El ejército puso en alerta a sus unidades este miércoles, un día después de que drones bombardearan un mercado al otro lado de la frontera.',
    '2024-05-14',
  ],
  [
    'fr',
    'Un fermier tué par une mine',
    'Un fermier a été tué par une mine, a annoncé mercredi la police. L’explosion s’est produite lundi après-midi.',
    '2024-05-13',
  ],
  [
    'fr',
    'L’armée en alerte',
    'L’état-major a placé mercredi ses unités en alerte, au lendemain d’un bombardement par drone qui a fait des dizaines de morts.',
    '2024-05-14',
  ],
  [
    'de',
    'Bauer stirbt durch Mine',
    'Ein Bauer ist durch eine Mine getötet worden, teilte die Polizei am Mittwoch mit. Die Explosion ereignete sich am Montagnachmittag.',
    '2024-05-13',
  ],
  [
    'de',
    'Armee in Alarmbereitschaft',
    'Der Generalstab versetzte am Mittwoch seine Einheiten in Alarmbereitschaft, einen Tag nach einem Drohnenangriff auf einen Markt mit Dutzenden Toten.',
    '2024-05-14',
  ],
  [
    'pl',
    'Rolnik zginął na minie',
    'Rolnik zginął po najechaniu na minę, podała w środę policja. Do wybuchu doszło w poniedziałek po południu.',
    '2024-05-13',
  ],
  [
    'pl',
    'Armia w pogotowiu',
    'Sztab postawił w środę wojska w stan gotowości, dzień po ataku dronów na targ, w którym zginęły dziesiątki ludzi.',
    '2024-05-14',
  ],
]
