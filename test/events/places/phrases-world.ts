import type { Phrase } from './phrases.ts'

/**
 * More sentences, by what is hard in them: how fine a place is, who only speaks, what only tells where another place
 * is, namesakes, the two sides of a line. Written from grammar and general geography; nothing of it happened.
 */
export const WORLD_PHRASES: Phrase[] = [
  // Districts named without their word, or by what is said after their name
  [
    'en',
    'BSF shoots smuggler dead along Kurigram border|The man was hit near the fence, police in Bangladesh said.',
    'Kurigram BD district',
    'BD-IN',
  ],
  [
    'en',
    'Mine maims soldier near Cambodian border|The blast happened in Kap Choeng, a district of Surin province, the Thai army said.',
    'Kap Choeng TH district',
    'KH-TH',
  ],
  [
    'en',
    'Two soldiers hurt in firing in Samba sector|Indian troops returned fire across the border with Pakistan.',
    'Samba IN district',
    'IN-PK',
  ],
  [
    'en',
    'Drone falls in Sevsk municipal district|Nobody was hurt, the governor of Bryansk region said.',
    'Sevsk RU district',
    'RU-UA',
  ],
  [
    'en',
    'Villagers flee shelling of Rutshuru|Residents of Rutshuru territory crossed into Uganda after rebels advanced, aid workers said.',
    'Rutshuru CD district',
    'CD-UG',
  ],
  [
    'uk',
    'Стародубщина під обстрілом: загорівся склад|Російська влада заявила про атаку дронів з України.',
    'Starodub RU district',
    'RU-UA',
  ],
  [
    'ru',
    'В Рыльском районе дрон атаковал грузовик|Жительница Рыльска рассказала о взрыве. Водитель ранен, сообщил губернатор Курской области.',
    'Rylsk RU district',
    'RU-UA',
  ],
  [
    'de',
    'Schüsse auf Zöllner im Kosovo|In der Gemeinde Leposavić ist in der Nacht ein Zöllner angeschossen worden, die Täter flohen nach Serbien.',
    'Leposavić XK district',
    'RS-XK',
  ],
  [
    'pl',
    'Strzały na Litwie przy granicy z Białorusią|W rejonie solecznickim strażnicy oddali strzały ostrzegawcze.',
    'Lithuania LT country',
    'BY-LT',
  ],
  [
    'fr',
    "Kenya : un véhicule de police saute sur un engin explosif|L'attaque a eu lieu dans le comté de Garissa, près de la frontière somalienne.",
    'Garissa KE region',
    'KE-SO',
  ],
  [
    'tr',
    'Suriye sınırında patlama: 1 ölü|Şanlıurfa’nın Suruç ilçesi kırsalında bir araç mayına çarptı.',
    'Suruç TR district',
    'SY-TR',
  ],
  // Towns that the text names as such
  [
    'es',
    'Balacera en Villa del Rosario, en la frontera con Venezuela|Dos personas murieron en el municipio de Villa del Rosario, informó la policía de Colombia.',
    'Villa del Rosario CO settlement',
    'CO-VE',
  ],
  [
    'fr',
    'Deux soldats tués à Makalondi, près de la frontière avec le Burkina|Des hommes armés ont attaqué un poste à Makalondi, a indiqué le Niger.',
    'Makalondi NE settlement',
    'BF-NE',
  ],
  [
    'pl',
    'Grupa migrantów sforsowała granicę koło Białowieży|Cudzoziemcy przyszli z Białorusi - podała Straż Graniczna.',
    'Białowieża PL settlement',
    'BY-PL',
  ],
  [
    'ru',
    'Перестрелка на границе Киргизии и Таджикистана|Стрельба началась у села Ак-Сай в Баткенской области, сообщила погранслужба Киргизии.',
    'Ak-Sai KG settlement',
    'KG-TJ',
  ],
  // Who only speaks, and where
  [
    'en',
    'Guyana soldiers shot at on border river|Venezuela denied firing at them and said it would answer before the court in The Hague. The Essequibo region is claimed by both.',
    'Essequibo GY region',
    'GY-VE',
  ],
  ['en', 'Rockets from Congo kill two in Rwandan border town, Kigali says', 'Rwanda RW country', 'CD-RW'],
  [
    'de',
    'Granaten aus Syrien treffen Dorf bei Kilis|Ein Sprecher des Verteidigungsministeriums in Ankara sprach von zwei Verletzten.',
    'Kilis TR settlement',
    'SY-TR',
  ],
  [
    'uk',
    'Північнокорейські солдати перетнули лінію розмежування|Про це повідомив Об’єднаний комітет начальників штабів у Сеулі. Інцидент стався поблизу Чхорвона.',
    'Cheorwon KR settlement',
    'KP-KR',
  ],
  [
    'es',
    'Marruecos y Argelia se acusan por la muerte de un pastor|El pastor murió en la provincia de Béchar. El Ministerio de Defensa, en Argel, negó los hechos y en Rabat se exigió una investigación.',
    'Bechar DZ region',
    'DZ-MA',
  ],
  [
    'fr',
    "Deux douaniers tués à Adré, selon N'Djamena|Les assaillants venaient du Soudan. Une réunion est prévue à Genève.",
    'Adré TD settlement',
    'SD-TD',
  ],
  [
    'ru',
    'Дрон упал в поле под Суджей|В Москве заявили о провокации, в Киеве это отрицают. Переговоры пройдут в Женеве.',
    'Sudzha RU settlement',
    'RU-UA',
  ],
  // What only tells where another place is
  [
    'en',
    'Shell hits farm in Staryi Saltiv, northeast of Kharkiv|Two Ukrainians were wounded by the Russian fire.',
    'Staryi Saltiv UA settlement',
    'RU-UA',
  ],
  [
    'en',
    'Militants attack post 45 km north of Maiduguri|The raid hit the town of Damasak, on the border with Niger, the Nigerian army said.',
    'Damasak NG settlement',
    'NE-NG',
  ],
  [
    'ru',
    'Фура взорвалась севернее Белгорода|Взрыв прогремел в посёлке Октябрьский, сообщил губернатор Белгородской области.',
    'Oktyabrsky RU settlement',
    'RU-UA',
  ],
  [
    'de',
    'Angriff auf Posten in Amchide|Der Ort liegt 60 Kilometer nördlich von Maroua in Kamerun an der Grenze zu Nigeria.',
    'Amchide CM settlement',
    'CM-NG',
  ],
  [
    'es',
    'Atacan un puesto militar al norte de Cúcuta|El ataque ocurrió en Puerto Santander, en la frontera de Colombia con Venezuela.',
    'Puerto Santander CO settlement',
    'CO-VE',
  ],
  [
    'pl',
    'Ranni po ostrzale Biłopola|Pociski spadły na Biłopole w obwodzie sumskim, na północny zachód od Sum.',
    'Bilopillia UA settlement',
    'RU-UA',
  ],
  [
    'fr',
    'Un drone tombe en Roumanie, face à l’Ukraine|Les débris sont tombés à Plauru, au nord de Tulcea.',
    'Plauru RO settlement',
    'RO-UA',
  ],
  [
    'uk',
    'Автобус зі звільненими прибув на Сумщину через Курськ|Обмін полоненими відбувся на кордоні України з Росією.',
    'Sumy UA region',
    'RU-UA',
  ],
  [
    'en',
    'Farmer wounded in Lebanese village of Houla|He was treated at Nabatieh hospital after Israeli fire.',
    'Houla LB settlement',
    'IL-LB',
  ],
  // Namesakes and names that are no place here
  [
    'es',
    'El Ministerio de Defensa de Perú denuncia el cruce de hombres armados desde Colombia|No hubo heridos.',
    'Peru PE country',
    'CO-PE',
  ],
  [
    'en',
    'Local authorities deny incursion into Armenian village|A soldier was wounded near Khoznavar by Azerbaijani fire.',
    'Khoznavar AM settlement',
    'AM-AZ',
  ],
  [
    'en',
    "Kosovo's police ambushed near Serbian border|Gunmen fired on a patrol in Zvečan.",
    'Zvečan XK settlement',
    'RS-XK',
  ],
  ['uk', 'Партизани підірвали міст під Валуйками|У Росії підтвердили пошкодження.', 'Valuyki RU settlement', 'RU-UA'],
  [
    'en',
    'Georgia says man seized near Khurvaleti|Russian border guards led him across the line to Tskhinvali, Tbilisi said.',
    'Khurvaleti GE settlement',
    'GE-RU',
  ],
  // The two sides
  [
    'fr',
    'Frappe de drone sur Tina, localité du Darfour-Nord, à la frontière tchadienne|Le Soudan accuse les paramilitaires.',
    'Tina SD settlement',
    'SD-TD',
  ],
  [
    'en',
    'North Korean shells fall near Yeonpyeong|Residents of the South Korean island were told to shelter.',
    'Yeonpyeong KR settlement',
    'KP-KR',
  ],
  ['ar', 'صعدة: قصف مدفعي سعودي على مديرية رازح', 'Razih YE district', 'SA-YE'],
  [
    'de',
    'Boot mit Migranten kentert im Grenzfluss Evros|Griechische Polizisten sollen es in Richtung Türkei gedrängt haben.',
    'Evros GR region',
    'GR-TR',
  ],
  ['pl', 'Strzelanina na północy Kosowa|Napastnicy uciekli do Serbii.', 'Kosovo north XK region', 'RS-XK'],
]
