/** As in whole.ts, by classes, written before the program was tried on them: language, headline, lead, border event or not. */
export const borderClasses: [string, string, string, boolean][] = [
  // The headline names the border and a state, and no place that is known.
  ['en', 'Soldier hurt at border with Belarus', '', true],
  ['en', 'Three guards killed at Tajik-Afghan border', 'The committee gave no further details.', true],
  ['en', 'Two shot dead on Iraq-Kuwait frontier', '', true],
  ['pl', 'PILNE: Pogranicznik ranny na granicy z Białorusią', '', true],
  ['de', 'EIL: Zwei Soldaten an Grenze zu Pakistan getötet', '', true],
  ['fr', 'Quatre bergers enlevés à la frontière soudanaise', 'Les familles accusent des soldats du pays voisin.', true],
  ['es', 'Mueren dos militares en la frontera con Colombia', '', true],
  ['ru', 'Двое пограничников погибли на границе с Афганистаном', '', true],
  ['uk', 'На кордоні з Білоруссю затримали диверсанта', '', true],
  // Notes to editors name two neighbours and a border.
  [
    'en',
    'HOLD-Kenyan troops, Somali fighters clash near border',
    'Please hold the story while figures are checked.',
    true,
  ],
  ['en', 'ADVISORY-Chad-Sudan border attack', 'Editors, the story on an attack near Tine is being checked.', true],
  // Logs give two states and a village.
  ['en', 'Log 12 May: India-Myanmar, ambush at Moreh', 'Small arms on a patrol. One dead.', true],
  ['en', 'Niger/Mali – battle, 11 May – Tillabéri', 'ISSP v. FAN. Nine soldiers dead.', true],
  // Swimmers, boats and gates of exclaves; bodies in border rivers.
  ['es', 'Un ahogado en la entrada a nado de Ceuta', 'La Guardia Civil rescató a treinta jóvenes.', true],
  ['es', 'Entran 200 personas en Melilla tras saltar la valla', 'Doce agentes resultaron heridos.', true],
  ['fr', 'Soixante migrants secourus au large de Ceuta', 'Ils étaient partis de Fnideq à la nage.', true],
  ['en', 'Migrant drowns in Rio Grande near Piedras Negras', 'Mexican rescuers recovered the body.', true],
  // Farmers, traders and drivers at crossings are no farm news.
  ['uk', 'Аграрії перекрили рух до «Порубного»', 'Трактори стоять на під’їзді до кордону з Румунією.', true],
  [
    'pl',
    'Rolnicy zablokowali przejście w Dorohusku',
    'Protest przeciw importowi zboża z Ukrainy potrwa tydzień.',
    true,
  ],
  [
    'en',
    'Apple growers block road to Moldova',
    'Tractors were parked at the Mamalyha crossing on the Ukrainian border.',
    true,
  ],
  [
    'fr',
    'Blé : les agriculteurs bloquent le poste de Siret',
    'Ils protestent contre les importations d’Ukraine.',
    true,
  ],
  ['ro', 'Fermierii blochează vama Siret', 'Protestul de la granița cu Ucraina a început luni.', true],
  // Fire from the other bank, raiders who came over.
  [
    'en',
    'Militiamen from Ethiopia kill farm workers near Gallabat',
    'They went back through the hills with 200 cattle.',
    true,
  ],
  ['en', 'Shell from across Moei hits greenhouse at Mae Sot', 'One rose picker died.', true],
  ['de', 'Bewaffnete aus Niger verschleppen Dorfbewohner bei Jibia', 'Die Polizei bestätigte 17 Entführungen.', true],
  [
    'fr',
    'Des hommes venus du Burkina tuent six orpailleurs à Doropo',
    'Ils ont franchi la frontière à moto, dit un élu.',
    true,
  ],
  // Border words for other things, places far away, sport, books, weather, money.
  ['en', 'A memoir of the Radcliffe Line', 'The author walks from Wagah to the sea. Our reviewer was moved.', false],
  [
    'en',
    'Frontier League: Eagles edge Hawks in overtime shootout',
    'The striker fired home in the 93rd minute.',
    false,
  ],
  ['en', 'Border Grill blaze injures two cooks', 'Firefighters said oil had caught fire.', false],
  ['en', 'Bank opens cross-border desk in Lublin', 'The desk will serve exporters.', false],
  ['en', 'Gunman kills two at mall in Denver', 'Police arrested a suspect.', false],
  ['en', 'Drone show lights up Kraków for anniversary', 'Two hundred drones drew the city arms.', false],
  ['ru', 'На границе света и тени: выставка в Белгороде', 'Куратор собрал сорок картин.', false],
  ['ru', 'Ливень побил градом сады под Курском', 'Синоптики обещают грозы до среды.', false],
  ['ru', 'ДТП под Брянском: трое погибли', 'Грузовик выехал на встречную полосу.', false],
  ['uk', 'Харків’янка перемогла у турнірі зі стрільби', 'Вона влучила в ціль 58 разів.', false],
  ['uk', 'У Сумах горів склад: причина — коротке замикання', 'Постраждалих немає.', false],
  ['de', 'Granate von Tor: Görlitz gewinnt Grenzderby', 'Der Treffer fiel in der 80. Minute.', false],
  ['de', 'Zug rammt Auto in Frankfurt (Oder)', 'Der Fahrer starb.', false],
  ['fr', 'Tirs au but : Mulhouse élimine Colmar', 'Le gardien a arrêté trois tirs.', false],
  ['es', 'Choque de camiones deja tres muertos en Cúcuta', 'El conductor perdió el control.', false],
  ['pl', 'Pożar hali pod Przemyślem', 'Przyczyną było zwarcie instalacji.', false],
  ['pl', 'Atak zimy na Podlasiu', 'Spadło 30 centymetrów śniegu.', false],
]
