/**
 * Further ways of telling a day, by classes, written before the program was tried on them. Published on Wednesday,
 * 15 May 2024, 10:00 UTC; zone of the place Europe/Kyiv. Language, headline, text, day of the event.
 */
export const dateTold: [string, string, string, string][] = [
  // What has been shut, blocked or missing since a day began on it.
  [
    'en',
    'Gate shut, lorries pile up',
    'The gate was closed from Tuesday noon, the customs commissioner said.',
    '2024-05-14',
  ],
  [
    'en',
    'Peaches rot at closed crossing',
    'The main crossing has been closed since Monday over a bunker.',
    '2024-05-13',
  ],
  [
    'en',
    'Shepherds missing',
    'Three shepherds have been missing since Sunday, when armed men led them across the line.',
    '2024-05-12',
  ],
  [
    'de',
    'Stau an der Grenze',
    'Am Grenzübergang stauen sich seit Montag die Lastwagen, weil Bauern die Straße blockieren.',
    '2024-05-13',
  ],
  [
    'de',
    'Grenze zu',
    'Seit Dienstag ist der wichtigste Übergang geschlossen, Auslöser ist ein Streit um einen Bunker.',
    '2024-05-14',
  ],
  [
    'de',
    'Leichen im Grenzfluss',
    'Zwei der drei Männer, die seit Montagnacht im Fluss vermisst wurden, sind tot geborgen worden.',
    '2024-05-13',
  ],
  [
    'fr',
    'Frontière bloquée',
    'Le poste est fermé depuis lundi à la suite d’un différend sur un mirador.',
    '2024-05-13',
  ],
  ['es', 'Paso cerrado', 'El paso está bloqueado desde el lunes por una protesta de camioneros.', '2024-05-13'],
  [
    'ru',
    'Фуры стоят на границе',
    'Движение через пункт пропуска перекрыто с понедельника протестующими фермерами.',
    '2024-05-13',
  ],
  ['uk', 'Фури стоять на кордоні', 'Рух через пункт пропуску перекрито з понеділка протестувальниками.', '2024-05-13'],
  [
    'pl',
    'Tiry stoją na granicy',
    'Przejście jest zablokowane od poniedziałku przez protestujących rolników.',
    '2024-05-13',
  ],
  // It opened again: the day of that.
  [
    'en',
    'Crossing reopens',
    'The crossing, closed since Saturday over a row about a post, reopened on Tuesday, officials said.',
    '2024-05-14',
  ],
  [
    'fr',
    'Réouverture du poste-frontière',
    'Le passage, fermé depuis samedi à la suite d’un différend, a rouvert mardi matin, a annoncé le commissaire.',
    '2024-05-14',
  ],
  [
    'es',
    'Reabren el puente',
    'El puente, cerrado desde el sábado, reabrió el martes, informó la aduana.',
    '2024-05-14',
  ],
  [
    'de',
    'Grenze wieder offen',
    'Der seit Samstag geschlossene Übergang ist am Dienstag wieder geöffnet worden.',
    '2024-05-14',
  ],
  [
    'ru',
    'Переход снова открыт',
    'Пункт пропуска, закрытый с субботы, открыли во вторник, сообщили в комитете.',
    '2024-05-14',
  ],
  // A number of days within which something happened again is no date.
  [
    'de',
    'Soldat verliert Bein durch Mine',
    'Zum zweiten Mal binnen drei Tagen ist an der Grenze eine Mine explodiert.',
    '2024-05-15',
  ],
  ['en', 'Ranger loses foot to mine', 'It was the second blast in three days on the frontier.', '2024-05-15'],
  ['es', 'Soldado herido por una mina', 'Es la segunda explosión en tres días en la frontera.', '2024-05-15'],
  ['fr', 'Un soldat blessé par une mine', 'C’est la deuxième explosion en trois jours à la frontière.', '2024-05-15'],
  ['ru', 'Солдат подорвался на мине', 'Это второй подрыв за три дня на границе.', '2024-05-15'],
  ['pl', 'Żołnierz ranny w wybuchu miny', 'To drugi wybuch w ciągu trzech dni na granicy.', '2024-05-15'],
  // A weekday in the dateline is the day of writing.
  [
    'en',
    'Drone kills two soldiers',
    'NAIROBI, Wednesday - A drone slammed into an army post on Monday, leaving two soldiers dead.',
    '2024-05-13',
  ],
  [
    'en',
    'Bomb kills five reservists',
    'MANDERA, Wednesday - Five reservists died on Tuesday morning when their car hit a bomb.',
    '2024-05-14',
  ],
  [
    'es',
    'Un muerto en la frontera',
    'Bogotá, miércoles - Un hombre murió el lunes en un ataque contra un puesto.',
    '2024-05-13',
  ],
  // "Three days after" what the story is about.
  [
    'en',
    'Dozens killed in gold mine clashes',
    'At least 40 people died when miners fought one another, the minister said on Wednesday, three days after violence broke out at the field.',
    '2024-05-12',
  ],
  [
    'en',
    'Police admit kidnapping',
    'Three conscripts were abducted, police admitted on Wednesday, two days after the raid on their post.',
    '2024-05-13',
  ],
  [
    'de',
    'Polizei räumt Entführung ein',
    'Zwei Tage nach dem Überfall hat die Polizei am Mittwoch eingeräumt, dass drei Soldaten verschleppt wurden.',
    '2024-05-13',
  ],
  [
    'fr',
    'L’armée reconnaît des pertes',
    'L’armée a reconnu mercredi la mort de neuf soldats, deux jours après l’attaque du camp.',
    '2024-05-13',
  ],
  [
    'es',
    'El ejército admite bajas',
    'El ejército admitió el miércoles la muerte de nueve soldados, dos días después del ataque al cuartel.',
    '2024-05-13',
  ],
  [
    'ru',
    'Армия признала потери',
    'Армия в среду признала гибель девяти солдат, спустя два дня после нападения на лагерь.',
    '2024-05-13',
  ],
  // Witnesses reached on one day tell of the day before it.
  [
    'fr',
    'Le camp pillé',
    'Des habitants joints mardi soir par téléphone décrivent un camp vidé de ses vivres après l’assaut mené la veille par des hommes à moto.',
    '2024-05-13',
  ],
  [
    'en',
    'Villagers recall night of fire',
    'Residents reached by telephone on Tuesday described shelling that had killed six the previous day.',
    '2024-05-13',
  ],
  [
    'es',
    'Vecinos relatan el ataque',
    'Vecinos contactados el martes por teléfono describieron el ataque que mató a seis personas la víspera.',
    '2024-05-13',
  ],
  // The lead dates the statement, the next sentence the act.
  [
    'en',
    'Drone strike kills five in border town',
    'A drone strike killed five civilians in a border town, the government said on Wednesday. The drone struck a livestock market on Tuesday.',
    '2024-05-14',
  ],
  [
    'de',
    'Ombudsfrau ermittelt nach Schüssen',
    'Nach den Berichten über Schüsse auf Migranten hat die Ombudsfrau am Mittwoch Ermittlungen eingeleitet. Polizisten sollen am Dienstag zwei Männern in die Beine geschossen haben.',
    '2024-05-14',
  ],
  [
    'ru',
    'МИД протестует из-за гибели рыбаков',
    'МИД в среду вручил ноту из-за гибели рыбаков. Патруль обстрелял их лодку в понедельник.',
    '2024-05-13',
  ],
  [
    'uk',
    'МЗС протестує через загибель рибалок',
    'МЗС у середу вручило ноту через загибель рибалок. Патруль обстріляв їхній човен у понеділок.',
    '2024-05-13',
  ],
  [
    'es',
    'Gobierno protesta por muerte de pescadores',
    'La cancillería protestó el miércoles por la muerte de dos pescadores. La patrulla disparó contra su lancha el lunes.',
    '2024-05-13',
  ],
  // Relative clauses tell of other days.
  [
    'en',
    'Rockets kill herdsman',
    'The village, where a father and son died in a drone strike on Monday, came under rocket fire on Wednesday, the governor said.',
    '2024-05-15',
  ],
  [
    'ru',
    'Ракета убила пастуха',
    'Село, где в понедельник от удара дрона погибли отец и сын, в среду попало под ракетный обстрел.',
    '2024-05-15',
  ],
  [
    'uk',
    'Ракета вбила пастуха',
    'Село, де в понеділок від удару дрона загинули батько й син, у середу потрапило під ракетний обстріл.',
    '2024-05-15',
  ],
  [
    'es',
    'Un cohete mata a un pastor',
    'La aldea, donde el lunes murieron dos personas por un dron, fue atacada con cohetes el miércoles.',
    '2024-05-15',
  ],
  [
    'fr',
    'Une roquette tue un berger',
    'Le village, où deux personnes avaient été tuées lundi par un drone, a été visé par des roquettes mercredi.',
    '2024-05-15',
  ],
  [
    'de',
    'Rakete tötet Hirten',
    'Das Dorf, wo am Montag zwei Menschen durch eine Drohne starben, wurde am Mittwoch mit Raketen beschossen.',
    '2024-05-15',
  ],
  // A night from one day to the next belongs to the later one.
  [
    'es',
    'Rescatan a nadadores',
    'Entre las once de la noche del lunes y las seis de este martes, unas 300 personas intentaron cruzar a nado.',
    '2024-05-14',
  ],
  [
    'en',
    'Swimmers rescued',
    'Between 11 p.m. on Monday and 5 a.m. on Tuesday some 300 migrants tried to swim across.',
    '2024-05-14',
  ],
  [
    'fr',
    'Des nageurs secourus',
    'Entre 23 heures lundi et 5 heures mardi, quelque 300 migrants ont tenté de passer à la nage.',
    '2024-05-14',
  ],
  // Notes to editors date what was sent.
  [
    'en',
    'KILL: Soldiers seize six fishermen',
    'EDITORS: Kindly withdraw the story published this morning. The six men seized on Tuesday were found at home.',
    '2024-05-14',
  ],
  [
    'en',
    'HOLD: Convoy ambushed',
    'Please hold the story sent this morning on the ambush of a convoy on Monday.',
    '2024-05-13',
  ],
  // The day before, in other words and languages.
  [
    'ru',
    'Дрон атаковал трактор',
    'Обошлось без пострадавших. Накануне здесь же погиб другой механизатор.',
    '2024-05-15',
  ],
  [
    'it',
    'Scontri al confine',
    'Tre soldati sono stati uccisi lunedì in scontri al confine, ha detto il governo.',
    '2024-05-13',
  ],
  ['it', 'Drone colpisce villaggio', 'Un drone ha colpito ieri un villaggio vicino al confine.', '2024-05-14'],
  [
    'pt',
    'Ataque mata três na fronteira',
    'Três pessoas foram mortas na segunda-feira em um ataque, disse a polícia na terça.',
    '2024-05-13',
  ],
  [
    'pt',
    'Tiroteio na fronteira',
    'Um tiroteio deixou dois mortos na véspera, informou a polícia nesta quarta-feira.',
    '2024-05-14',
  ],
  ['tr', 'Sınırda patlama: 3 asker yaralı', 'Patlama salı günü meydana geldi, üç asker yaralandı.', '2024-05-14'],
  ['tr', 'Sınırda ateş açıldı', 'Dün akşam açılan ateş sonucu bir köylü hayatını kaybetti.', '2024-05-14'],
]
