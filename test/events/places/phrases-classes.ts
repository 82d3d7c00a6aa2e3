import type { Phrase } from './phrases.ts'

/**
 * Classes of grammar and wire practice that decide the scene, written before the program was tried on them: language,
 * headline|lead|body, place. Nothing of it happened.
 */
export const CLASSES: Phrase[] = [
  // What lies opposite, or heard or saw it from over there, is not the scene.
  [
    'en',
    'Car bomb kills two police in Tulcán|The blast was heard as far away as Ipiales, on the Colombian side.',
    'Tulcán EC settlement',
  ],
  [
    'en',
    'Guards detain raftsmen on river|TERESPOL, Poland (AB) - Border guards caught six men wading the Bug at dawn.\n\nAcross the water in Brest, Belarusian guards said they had seen nobody.',
    'Terespol PL settlement',
  ],
  [
    'es',
    'Explosión en Maicao deja un muerto|El estallido se escuchó hasta en Paraguaipoa, del lado venezolano.',
    'Maicao CO settlement',
  ],
  [
    'es',
    'Tiroteo en Ponta Porã deja dos heridos|Los disparos se oyeron en Pedro Juan Caballero, al otro lado de la avenida.',
    'Ponta Porã BR settlement',
  ],
  [
    'fr',
    'Un obus tombe sur Gisenyi|Un obus est tombé lundi à Gisenyi, en face de Goma, selon l’armée rwandaise.',
    'Rubavu RW settlement',
  ],
  [
    'ru',
    'Литовцы закрыли «Шальчининкай»|Движение остановлено в пункте пропуска «Шальчининкай», сопредельном с белорусскими «Бенякони».',
    'Šalčininkai LT settlement',
  ],
  [
    'uk',
    'Дрон влучив у пором в Орлівці|Вибух було чутно навіть в Ісакчі, на румунському березі.',
    'Orlivka UA settlement',
  ],
  [
    'de',
    'Granate trifft Haus in Kilis|Die Einschläge waren bis nach Asas zu hören, teilte das Gouverneursamt mit.',
    'Kilis TR settlement',
  ],
  ['pl', 'Wybuch w Terespolu|Huk było słychać aż w Brześciu po drugiej stronie Bugu.', 'Terespol PL settlement'],
  [
    'en',
    'Shell kills girl in Suruç|The shell hit a garden in Suruç on Monday, facing the Syrian town of Kobani.',
    'Suruç TR settlement',
  ],
  // Where the wounded, the evacuated and the arrested were taken or are put up.
  [
    'es',
    'Muere un soldado por una mina en La Guajira|El militar falleció cuando era trasladado en ambulancia a Valledupar.',
    'La Guajira CO region',
  ],
  [
    'ru',
    'Дрон ранил тракториста в Глотово|Мужчину с осколком в ноге повезли в Белгород, рассказали соседи.',
    'Glotovo RU settlement',
  ],
  ['ru', 'Под Суджей обстреляли машину|Раненых развезли по больницам Курска и Льгова.', 'Sudzha RU settlement'],
  [
    'uk',
    'Із Юнаківки вивозять дітей|Рішення ухвалили в понеділок. Прихисток надають у Лебедині та Ромнах.',
    'Yunakivka UA settlement',
  ],
  ['uk', 'Дрон ударив по подвір’ю в Стрілечій|Постраждалого повезли до Дергачів.', 'Strilecha UA settlement'],
  [
    'en',
    'Families leave Wazzani after shelling|They are being housed in schools in Marjayoun and Nabatieh, the mayor said.',
    'Wazzani LB settlement',
  ],
  [
    'en',
    'Farmer hit by shell near Zarit dies|The man wounded in the orchard near Zarit died in Haifa, doctors at the Rambam clinic said.',
    "Zar'it IL settlement",
  ],
  [
    'fr',
    'Un berger blessé par une mine à Ramyah|Le blessé a été admis dans une clinique de Tyr.',
    'Ramyah LB settlement',
  ],
  [
    'de',
    'Mine verletzt Hirten bei Meghri|Der Mann wurde in ein Krankenhaus in Kapan gebracht.',
    'Meghri AM settlement',
  ],
  ['pl', 'Ostrzał ukraińskiego Wołczańska|Rannych odwieziono do Charkowa i Czuhujewa.', 'Vovchansk UA settlement'],
  // Names within the names of armed groups, parties and units.
  [
    'en',
    'Turkey says militants killed in Iraq|Four members of the Kurdistan Freedom Party were killed in Iraq, the ministry said.',
    'Iraq IQ country',
  ],
  [
    'en',
    'Pakistan convoy attacked|The Balochistan Liberation Army said it had killed six soldiers near Mashkel.',
    'Mashkel PK settlement',
  ],
  [
    'ru',
    'В Ираке убиты боевики|Анкара сообщила об уничтожении на севере Ирака двух боевиков Рабочей партии Курдистана.',
    'Iraq IQ country',
  ],
  [
    'fr',
    'Deux combattants tués en Irak|L’armée turque dit avoir tué deux membres du Parti des travailleurs du Kurdistan en Irak.',
    'Iraq IQ country',
  ],
  [
    'de',
    'Türkei meldet Tote im Irak|Zwei Kämpfer der Arbeiterpartei Kurdistans seien im Irak getötet worden, hieß es in Ankara.',
    'Iraq IQ country',
  ],
  [
    'es',
    'Mueren dos milicianos en Irak|Dos miembros del Partido de los Trabajadores del Kurdistán murieron en Irak, dijo Ankara.',
    'Iraq IQ country',
  ],
  [
    'en',
    'Mortars land on hill|The army said the Arakan Army and Myanmar troops were fighting across from the hills of Bandarban district in Bangladesh.',
    'Bandarban BD district',
  ],
  // A seat's name for its region, when what is told is of the country and the line.
  [
    'en',
    'Border guards trade fire in Loei|Thai and Lao border guards exchanged fire on an undemarcated stretch of pasture in Loei on Monday.',
    'Loei TH region',
  ],
  [
    'en',
    'Landmine wounds ranger patrol in Sisaket|The rangers were sweeping a forest trail near the border.',
    'Sisaket TH region',
  ],
  [
    'en',
    'Herders killed in cross-border raid in Turkana|Raiders from South Sudan attacked two villages, police said.',
    'Turkana KE region',
  ],
  [
    'es',
    'Enfrentamiento en la frontera deja tres muertos en Tumbes|Los combates se registraron en zona rural.',
    'Tumbes PE region',
  ],
  ['tr', 'Hakkari kırsalında çatışma: 2 asker yaralı|Çatışma Irak sınırı yakınında çıktı.', 'Hakkâri TR region'],
  ['en', 'HOLD-Infiltrators kill two loggers in Kursk, governor says|Please hold the story.', 'Kursk RU region'],
  ['en', 'Drone hits apartment block in Kursk, mayor says|Windows were blown out downtown.', 'Kursk RU settlement'],
  ['en', 'Missile strikes Kharkiv hotel|Six people were hurt in the city centre.', 'Kharkiv UA settlement'],
  ['ru', 'Ракета попала в школу в Сумах|Пострадали шестеро, сообщил мэр.', 'Sumy UA settlement'],
  ['uk', 'У Чернігові дрон влучив у багатоповерхівку|Є постраждалі.', 'Chernihiv UA settlement'],
  ['es', 'Carro bomba estalla en el centro de Arauca|Dos policías murieron en la ciudad.', 'Arauca CO settlement'],
  // Offices called after a unit do not make a unit of the place.
  [
    'en',
    'Bomb rips police truck on Dadaab road|Nobody was hurt when a bomb exploded near Dadaab, the Dadaab sub-county police commander said.',
    'Dadaab KE settlement',
  ],
  [
    'en',
    'Two shot dead in Moroto|Raiders killed two men in Moroto town, the Moroto district chairman said.',
    'Moroto UG settlement',
  ],
  // A unit's word is a region's in one state and a district's in another.
  ['ru', 'Обломки дрона нашли в уезде Галац|Румынские военные оцепили поле.', 'Galati RO region'],
  ['de', 'Drohnentrümmer im Kreis Galati gefunden|Rumäniens Armee sperrte das Feld ab.', 'Galati RO region'],
  ['en', 'Drone debris found in Tulcea county|Romanian troops sealed off a field.', 'Tulcea RO region'],
  ['de', 'Grenzpolizist im Bezirk Haskowo erschossen|Der bulgarische Beamte war auf Streife.', 'Khaskovo BG region'],
  [
    'pl',
    'Strażnik graniczny ranny w komitacie Csongrád|Węgierska policja zatrzymała czterech ludzi.',
    'Csongrad HU region',
  ],
  // A little way from a place is at the place.
  [
    'en',
    'Mine wounds conscript|One conscript was wounded some 400 m from Ta Kwai temple on the Thai-Cambodian border.',
    'Ta Khwai TH settlement',
  ],
  ['en', 'Drone falls on field|A drone fell 900 metres from Palanca in Moldova.', 'Palanca MD settlement'],
  [
    'ru',
    'Подрыв на мине|Трактор подорвался в 500 метрах от села Замостье Белгородской области.',
    'Zamostye RU settlement',
  ],
  [
    'es',
    'Mina hiere a campesino|El hombre pisó la mina a unos 800 metros de Puerto Santander, Colombia.',
    'Puerto Santander CO settlement',
  ],
  ['fr', 'Un drone s’écrase|L’appareil est tombé à 600 mètres de Naqoura, au Liban.', 'Naqoura LB settlement'],
  ['de', 'Mine explodiert|Die Mine explodierte 700 Meter von Naqura im Libanon.', 'Naqoura LB settlement'],
  // Logs put the region before a stroke and the place behind it.
  ['en', '3 Aug - Kursk/Tyotkino - cross-border shelling|Two civilians wounded, one source.', 'Tyotkino RU settlement'],
  ['en', '3 Aug - Sumy/Yunakivka - air strike|Guided bomb, no casualties.', 'Yunakivka UA settlement'],
  ['en', '3 Aug – Belgorod/Shebekino – drone|Driver wounded.', 'Shebekino RU settlement'],
  // Places in relative clauses, of earlier or coming events, of where the captives came from.
  [
    'en',
    'Prisoners swapped at checkpoint|Each side freed 40 captives on Friday at a checkpoint in Chernihiv region.|CHERNIHIV REGION, Ukraine - Buses crossed at noon. Families waited with flags.\n\nAmong those freed were guards seized at the Enerhodar plant in the first week of the war. One soldier, captured near Bakhmut, weighed 48 kg.',
    'Chernihiv UA region',
  ],
  [
    'en',
    'Kyrgyzstan hands over pasture|A strip of land in Osh region changed hands on Thursday.|BISHKEK - A strip of land in Osh region changed hands on Thursday. Guards had left their posts before lunch.\n\nA second transfer, of the village of Nookat, is planned for the autumn.',
    'Osh KG region',
  ],
  [
    'de',
    'Grenzpolizist erschossen|Der Beamte starb am Montagabend im Gebiet Chaskowo an der bulgarisch-türkischen Grenze.|SOFIA - Der Beamte starb am Montagabend im Gebiet Chaskowo.\n\nDie Fahndung lief an. Im März waren in Warna zwei Polizisten von einem Schleuserbus gerammt worden.',
    'Khaskovo BG region',
  ],
  [
    'en',
    'Soldier walks home through Wagah gate|AMRITSAR: A constable who had strayed across the fence near Ferozepur in March walked back through the Wagah gate on Wednesday.',
    'Wagah PK settlement',
  ],
  // Pushed back onto the other side: the scene is with those who pushed.
  [
    'ru',
    'Литовские силовики вытолкнули на территорию Белоруссии девять беженцев|Трое из них с укусами собак, сообщил Госпогранкомитет.',
    'Lithuania LT country',
  ],
  [
    'en',
    'Polish guards push 12 Afghans back into Belarus|A rights group said two had broken legs.',
    'Poland PL country',
  ],
  [
    'de',
    'Kroatische Polizisten treiben Migranten nach Bosnien zurück|Helfer berichten von Schlägen.',
    'Croatia HR country',
  ],
  ['pl', 'Łotewscy pogranicznicy wypchnęli na Białoruś dziesięciu migrantów|Dwóch ma odmrożenia.', 'Latvia LV country'],
  [
    'fr',
    'Des policiers croates refoulent des migrants vers la Bosnie|Une ONG dénonce des coups.',
    'Croatia HR country',
  ],
  // Who shuts a crossing shuts it on the own side.
  [
    'en',
    'Torkham gate shut|The Torkham crossing was closed on Monday by the Afghan side, a customs clerk said.',
    'Torkham AF settlement',
  ],
  [
    'ru',
    'Переход закрыт|Польская сторона с полуночи закрыла пункт пропуска «Бобровники», перед белорусской «Берестовицей» стоят 400 фур.',
    'Bobrowniki PL settlement',
  ],
  [
    'en',
    'Chaman gate shut|Pakistan closed the Chaman crossing on Monday, stranding lorries at Weesh.',
    'Chaman PK settlement',
  ],
  // A headline's first word is the scene where something is done to it, though no state is named.
  ['en', 'Yunakivka shelled again, woman hurt|The shell fell on Friday at noon.', 'Yunakivka UA settlement'],
  ['en', 'Shebekino hit by rockets|A bakery burned down.', 'Shebekino RU settlement'],
  ['ru', 'Юнаковку снова обстреляли|Ранена женщина.', 'Yunakivka UA settlement'],
  ['uk', 'Юнаківку знову обстріляли|Поранено жінку.', 'Yunakivka UA settlement'],
  ['es', 'Maicao amanece sitiada por disparos|Un muerto.', 'Maicao CO settlement'],
  [
    'en',
    'Rose grower hit by shell from across river|Mae Sot Hospital said it had taken in one dead.',
    'Mae Sot TH settlement',
  ],
  ['en', 'Loggers die in Krasnopillia forest|A mine killed two.', 'Krasnopillia UA settlement'],
  // Arabic: names by their letters, prepositions written together, units.
  ['ar', 'قصف تركي على ناحية سيدكان في أربيل|قُتل راعيان في قصف تركي.', 'Sidakan IQ settlement'],
  ['ar', 'قتلى في هجوم على قرية قرب غاريسا في كينيا|قال مسؤول كيني إن أربعة قتلوا.', 'Garissa KE settlement'],
  [
    'ar',
    'الجيش الأردني يحبط تهريب مخدرات|عمّان - أحبط الجيش الأردني محاولة تهريب قادمة من سوريا فجر الأحد.',
    'Jordan JO country',
  ],
  ['ar', 'كمين لحركة الشباب يقتل شرطيين في كينيا|وقع الكمين في بلدة لامو.', 'Lamu KE settlement'],
  [
    'ar',
    'مقتل جنديين باكستانيين في وزيرستان|قال الجيش الباكستاني إن الهجوم وقع في منطقة وزيرستان الشمالية قرب الحدود مع أفغانستان.',
    'North Waziristan PK district',
  ],
  ['ar', 'غارة على بلدة يارون جنوب لبنان|سقط قتيل.', 'Yaroun LB settlement'],
]
