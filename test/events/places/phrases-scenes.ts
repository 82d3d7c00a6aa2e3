import type { Phrase } from './phrases.ts'

/**
 * Which of several places is the scene, how fine, and on which side of the line: by role and grammar, in seven
 * languages. Written from wire practice before the program was tried on them; nothing of it happened.
 */
export const SCENES: Phrase[] = [
  // The scene named in the lead; the seat, the hospital, the court and the speaker elsewhere
  [
    'en',
    'Herders shot dead near border|KASSALA, Sudan (AB) — Gunmen killed four herders near Hamdayet, police in the city of Kassala said.',
    'Hamdayet SD settlement',
  ],
  [
    'en',
    'Police deny shooting migrants|"Nobody was hit," police in Alexandroupoli said of the incident near Soufli on the Turkish border.',
    'Soufli GR settlement',
  ],
  [
    'es',
    'Un policía muerto en un ataque con explosivos en la frontera|El ataque ocurrió en el departamento de Arauca; el agente murió cuando era trasladado a Saravena, informó el Ministerio de Defensa en Bogotá.',
    'Arauca CO region',
    'CO-VE',
  ],
  [
    'fr',
    'Un gendarme tué à la frontière|L’attaque a eu lieu dans la région des Savanes ; le blessé a été évacué vers Dapaong, a dit l’armée à Lomé.',
    'Savanes TG region',
    'BF-TG',
  ],
  [
    'ru',
    'Пограничник погиб при подрыве на мине|Подрыв произошёл в Товузском районе, раненого доставили в Гянджу, сообщили в Баку.',
    'Tovuz AZ district',
    'AM-AZ',
  ],
  [
    'uk',
    'Прикордонник загинув на міні|Вибух стався в Куп’янському районі, пораненого везли до Харкова, повідомили в ДПСУ.',
    'Kupiansk UA district',
    'RU-UA',
  ],
  [
    'de',
    'Soldat bei Minenexplosion verletzt|Die Mine explodierte im Bezirk Agdam, der Verletzte wurde nach Baku geflogen.',
    'Aghdam AZ district',
  ],
  [
    'pl',
    'Żołnierz ranny w wybuchu miny|Do wybuchu doszło w rejonie kupiańskim, rannego zabrano do Charkowa.',
    'Kupiansk UA district',
    'RU-UA',
  ],
  [
    'en',
    'Suspects handed over after killings at crossing|TUMBES, Peru (AB) — Two men arrested in Tumbes were handed to Ecuadorean police over the killing of four people in Huaquillas on Thursday.',
    'Huaquillas EC settlement',
  ],
  // Funerals, protests and summons tell of a scene elsewhere
  ['en', 'Villagers bury farmers killed by mine in Debar|Mourners gathered in the village.', 'Debar MK settlement'],
  [
    'en',
    "Chad summons Sudanese envoy over drone strike on Tine|N'Djamena said six people were killed on Sunday.",
    'Tina TD settlement',
    'SD-TD',
  ],
  [
    'fr',
    'Le Niger convoque l’ambassadeur du Bénin après des tirs à Gaya|Niamey parle de deux morts.',
    'Gaya NE settlement',
    'BJ-NE',
  ],
  [
    'es',
    'Honduras convoca al embajador de El Salvador por los disparos en La Virtud|Tegucigalpa habla de un herido.',
    'La Virtud HN settlement',
  ],
  // Origin of fire against its target; destination of flight against where people fled from
  [
    'en',
    'Shells fired from Gamboru land in Fotokol|Two people were hurt, the mayor said.',
    'Fotokol CM settlement',
    'CM-NG',
  ],
  [
    'en',
    'Residents flee to Adré after attack on Geneina|Fighters burned a camp in the Sudanese city.',
    'Geneina SD settlement',
    'SD-TD',
  ],
  [
    'fr',
    'Des tirs depuis Gaya blessent un pêcheur à Malanville|Le maire accuse des douaniers.',
    'Malanville BJ settlement',
    'BJ-NE',
  ],
  [
    'de',
    'Aus Syrien abgefeuerte Granate trifft Haus in Kilis|Zwei Menschen wurden verletzt.',
    'Kilis TR settlement',
    'SY-TR',
  ],
  ['pl', 'Pocisk wystrzelony z Syrii spadł w Kilis|Dwie osoby zostały ranne.', 'Kilis TR settlement', 'SY-TR'],
  ['ru', 'Снаряд, выпущенный из Сирии, упал в Килисе|Двое ранены.', 'Kilis TR settlement', 'SY-TR'],
  ['uk', 'Снаряд, випущений із Сирії, впав у Кілісі|Двох поранено.', 'Kilis TR settlement', 'SY-TR'],
  ['es', 'Un proyectil lanzado desde Siria cae en Kilis|Hay dos heridos.', 'Kilis TR settlement', 'SY-TR'],
  [
    'en',
    'Thousands cross into Uganda as fighting nears Rutshuru|The army said it held the town.',
    'Rutshuru CD settlement',
    'CD-UG',
  ],
  // Told by distance from, between, on the road to
  [
    'en',
    'Blast hits patrol 6 km east of Madama|Two soldiers of Niger were killed, officials in Niamey said.',
    'Madama NE settlement',
  ],
  [
    'en',
    'Ambush on road between Diffa and Mainé-Soroa kills three|The defence ministry of Niger blamed Boko Haram.',
    'Diffa NE settlement',
    'NE-NG',
  ],
  [
    'fr',
    'Embuscade sur l’axe Téra-Dori : trois gendarmes tués au Niger|Le convoi avait quitté Téra.',
    'Téra NE settlement',
    'BF-NE',
  ],
  [
    'es',
    'Emboscada en la vía entre Tibú y La Gabarra deja dos soldados muertos|El Ejército de Colombia culpó al ELN.',
    'Tibú CO settlement',
    'CO-VE',
  ],
  ['pl', 'Wybuch pod Sejnami|Ranny kierowca, granica z Litwą zamknięta.', 'Sejny PL settlement', 'LT-PL'],
  // Units in many words, small and large
  ['en', 'Three killed in raid near lake|Gunmen struck in the Lac province of Chad near Nigeria.', 'Lac TD region'],
  ['en', 'Clash in Kupiansk sector kills two|Ukraine says it repelled the attack.', 'Kupiansk UA district', 'RU-UA'],
  [
    'en',
    "Jihadists raid post in Tillabéri region|Niger's army said eight soldiers died near the Malian border.",
    'Tillabéri NE region',
    'ML-NE',
  ],
  ['en', 'Two hurt by mine in Tavush province|Armenia said the soldiers were on patrol.', 'Tavush AM region', 'AM-AZ'],
  ['fr', 'Attaque dans le département de Torodi|Le Niger annonce six morts.', 'Torodi NE district'],
  [
    'fr',
    'Deux morts dans le cercle d’Ansongo|L’armée malienne accuse des hommes venus du Niger.',
    'Ansongo ML district',
    'ML-NE',
  ],
  [
    'fr',
    'Enlèvements dans la préfecture de Kpendjal|Le Togo accuse des hommes venus du Burkina Faso.',
    'Kpendjal TG district',
    'BF-TG',
  ],
  [
    'es',
    'Combates en el municipio de Tibú dejan cuatro muertos|El Ejército colombiano culpó al ELN.',
    'Tibú CO settlement',
    'CO-VE',
  ],
  ['es', 'Dos heridos en el estado Zulia|Venezuela acusa a una banda venida de Colombia.', 'Zulia VE region', 'CO-VE'],
  [
    'es',
    'Atacan puesto en la provincia de Sucumbíos|Ecuador culpa a un grupo llegado de Colombia.',
    'Sucumbíos EC region',
    'CO-EC',
  ],
  [
    'de',
    'Tote bei Angriff in der Provinz Tillabéri|Nigers Armee meldete acht Tote an der Grenze zu Mali.',
    'Tillabéri NE region',
    'ML-NE',
  ],
  [
    'de',
    'Beschuss im Kreis Schebekino|Russische Behörden meldeten einen Verletzten.',
    'Shebekino RU district',
    'RU-UA',
  ],
  ['pl', 'Atak w prowincji Batken|Kirgiska straż graniczna oskarża Tadżykistan.', 'Batken KG region', 'KG-TJ'],
  [
    'pl',
    'Ostrzał rejonu szebekińskiego|Ranny mieszkaniec, podał gubernator obwodu biełgorodzkiego.',
    'Shebekino RU district',
    'RU-UA',
  ],
  [
    'ru',
    'Нападение в провинции Тиллабери|Армия Нигера сообщила о восьми погибших у границы с Мали.',
    'Tillabéri NE region',
    'ML-NE',
  ],
  [
    'ru',
    'Перестрелка в Баткенской области|Пограничники Киргизии обвинили таджикскую сторону.',
    'Batken KG region',
    'KG-TJ',
  ],
  ['ru', 'На Купянском направлении сбит дрон|Минобороны России сообщило об атаке.', 'Kupiansk UA district', 'RU-UA'],
  ['uk', 'На Куп’янському напрямку відбито дві атаки|Генштаб повідомив про бої.', 'Kupiansk UA district', 'RU-UA'],
  [
    'uk',
    'Обстріл Шебекінського району|Поранено жінку, заявив губернатор Бєлгородської області.',
    'Shebekino RU district',
    'RU-UA',
  ],
  // An adjective of a place before a mine, road, farm, post
  [
    'ru',
    'Обстрелян автобус у Варденисского перевала|Минобороны Армении обвинило Азербайджан.',
    'Vardenis AM settlement',
  ],
  ['ru', 'Дрон ударил по Суджанскому элеватору|Минобороны России сообщило о пожаре.', 'Sudzha RU settlement', 'RU-UA'],
  [
    'ru',
    'Взрыв на Токмакской таможне|Власти Киргизии сообщили о раненом у границы с Казахстаном.',
    'Tokmok KG settlement',
  ],
  ['uk', 'Дрон влучив у Глухівський елеватор|Поранено водія.', 'Hlukhiv UA settlement', 'RU-UA'],
  // Which side of the line
  ['en', 'Polish border guard wounded on Belarus border|The soldier was hit by a stone.', 'Poland PL country', 'BY-PL'],
  [
    'pl',
    'Funkcjonariusz ranny na granicy z Białorusią|Straż Graniczna podała, że rzucano kamieniami.',
    'Poland PL country',
    'BY-PL',
  ],
  [
    'de',
    'Polnischer Grenzschützer an der Grenze zu Belarus verletzt|Er wurde von einem Stein getroffen.',
    'Poland PL country',
    'BY-PL',
  ],
  [
    'es',
    'Soldado tailandés herido por una mina en la frontera con Camboya|Bangkok protestó.',
    'Thailand TH country',
    'KH-TH',
  ],
  [
    'fr',
    'Un soldat thaïlandais blessé par une mine à la frontière cambodgienne|Bangkok proteste.',
    'Thailand TH country',
    'KH-TH',
  ],
  [
    'ru',
    'Таиландский солдат подорвался на мине у границы с Камбоджей|Бангкок выразил протест.',
    'Thailand TH country',
    'KH-TH',
  ],
  [
    'uk',
    'Таїландський солдат підірвався на міні біля кордону з Камбоджею|Бангкок висловив протест.',
    'Thailand TH country',
    'KH-TH',
  ],
  [
    'en',
    'Pakistan denies its drones struck Afghan villages|Kabul said nine civilians died on Monday.',
    'Afghanistan AF country',
    'AF-PK',
  ],
  [
    'en',
    'Mali denies killing Mauritanian herders|The general staff said its troops were nowhere near the border.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'ru',
    'Бамако отверг обвинения в убийстве мавританских пастухов|Генштаб Мали заявил, что войск у границы не было.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'fr',
    'Le Mali dément avoir tué des bergers mauritaniens|L’état-major assure qu’aucune unité n’opérait près de la frontière.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'es',
    'Malí niega haber matado a pastores mauritanos|El Estado Mayor dice que no operaba cerca de la frontera.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'de',
    'Mali bestreitet Tötung mauretanischer Hirten|Der Generalstab erklärte, es seien keine Truppen an der Grenze gewesen.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'pl',
    'Mali zaprzecza zabiciu mauretańskich pasterzy|Sztab twierdzi, że wojska nie było przy granicy.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'uk',
    'Малі заперечує вбивство мавританських пастухів|Генштаб заявив, що військ біля кордону не було.',
    'Mauritania MR country',
    'ML-MR',
  ],
  [
    'en',
    'Syrian drone enters Jordanian airspace, army says|It was shot down near the border.',
    'Jordan JO country',
    'JO-SY',
  ],
  [
    'fr',
    'Un drone venu du Soudan tue trois personnes au Tchad|L’armée tchadienne promet de riposter.',
    'Chad TD country',
    'SD-TD',
  ],
  ['en', 'Blast in Kyrgyzstan near Tajik border kills two|Police are investigating.', 'Kyrgyzstan KG country', 'KG-TJ'],
  // Slugs and telegrams
  [
    'en',
    'Log 3 Mar: Kenya-South Sudan, ranch W of Todonyang|Two herders shot dead. No claim.',
    'Todonyang KE settlement',
  ],
  ['en', 'Kharkiv axis, 4 Mar: mortar fire, Strilecha|One hurt (driver).', 'Strilecha UA settlement', 'RU-UA'],
  ['en', 'Kursk border strip: drone, Tyotkino|Two hurt. Governor.', 'Tyotkino RU settlement', 'RU-UA'],
  [
    'en',
    'Blast hits police lorry near Mandera|Two officers were treated at Wajir sub-county hospital, Kenyan police said.',
    'Mandera KE settlement',
    'KE-SO',
  ],
]
