import type { Phrase } from './phrases.ts'

/**
 * How wires of many borders name units, landscapes, posts, waters and the states where nothing finer is told; written
 * before the program was tried on them. Language, headline|lead|body, place. Nothing of it happened.
 */
export const WIRES: Phrase[] = [
  // Units in many languages
  ['fr', 'Attaque d’un convoi dans le cercle de Gao|Des hommes armés ont tué trois chauffeurs.', 'Gao ML district'],
  [
    'fr',
    'Six morts dans la préfecture de Kpendjal|L’armée togolaise accuse des jihadistes venus du Burkina.',
    'Kpendjal TG district',
  ],
  ['fr', 'Un berger tué dans la commune de Malanville|Le maire confirme.', 'Malanville BJ settlement'],
  ['fr', 'Niger : embuscade dans le département de Torodi|Sept soldats tués.', 'Torodi NE district'],
  ['es', 'Combates en el municipio de Tibú dejan cuatro muertos|El alcalde pidió ayuda.', 'Tibú CO settlement'],
  ['es', 'Tiroteo en el estado Táchira|Dos muertos cerca de la frontera con Colombia.', 'Táchira VE region'],
  ['es', 'Emboscada en la provincia de Carchi|Un militar ecuatoriano murió.', 'Carchi EC region'],
  ['es', 'Ataque en el cantón Huaquillas|Dos cambistas murieron.', 'Huaquillas EC district'],
  [
    'pt',
    'Garimpeiros mortos no estado de Roraima|O ataque ocorreu perto da fronteira com a Venezuela.',
    'Roraima BR region',
  ],
  ['pt', 'Tiroteio no município de Pacaraima|Um morto na fronteira com a Venezuela.', 'Pacaraima BR settlement'],
  ['tr', 'Şemdinli ilçesinde mayın patladı|İki asker yaralandı.', 'Şemdinli TR district'],
  ['tr', 'Kilis’in Elbeyli ilçesine roket düştü|Suriye’den atılan roket tarlaya düştü.', 'Elbeyli TR district'],
  ['en', 'Rustlers kill six in Kotido district|Uganda’s army pursued them towards Kenya.', 'Kotido UG district'],
  [
    'en',
    'Gunmen kidnap 12 in Shinkafi local government area|Police in Nigeria’s Zamfara state confirmed it.',
    'Shinkafi NG district',
  ],
  ['en', 'Three civilians shot dead in Menaka region|Mali’s army blamed the Islamic State.', 'Ménaka ML region'],
  ['en', 'BSF seizes gold in Nadia district|Two smugglers were held near the Bangladesh border.', 'Nadia IN district'],
  [
    'en',
    'Ranger killed in Bajaur tehsil blast|The device went off near the Afghan border in Pakistan.',
    'Bajaur PK district',
  ],
  ['de', 'Soldaten in der Provinz Logar getötet|Die Taliban beschuldigen Pakistan.', 'Logar AF region'],
  ['de', 'Schüsse in der Gemeinde Zvečan|Kosovarische Polizisten wurden angegriffen.', 'Zvečan XK district'],
  ['pl', 'Starcie w rejonie suzemskim|Gubernator mówi o dwóch rannych.', 'Suzemka RU district'],
  ['pl', 'Ranny żołnierz w gminie Białowieża|Migranci rzucali kamieniami.', 'Białowieża PL settlement'],
  ['ru', 'Перестрелка в Лейлекском районе|Киргизские пограничники сообщили о раненом.', 'Leilek KG district'],
  ['ru', 'Взрыв в провинции Идлиб|Погиб турецкий солдат.', 'Idlib SY region'],
  ['ru', 'Обстрел в Горадизе|Минобороны Азербайджана обвинило армянскую сторону.', 'Horadiz AZ settlement'],
  ['uk', 'Двоє загинули на Шосткинщині|Дрон ударив по трактору.', 'Shostka UA district'],
  ['uk', 'Обстріл Новгород-Сіверського району|Поранено жінку.', 'Novhorod-Siverskyi UA district'],
  // Passes, camps, hills, islands, crossings
  ['en', 'Soldiers trade fire at Nathu La pass|India and China exchanged protests.', 'Nathu La IN settlement'],
  ['en', 'Shells land near Mae La camp|Refugees from Myanmar fled the Thai camp.', 'Mae La TH settlement'],
  ['ru', 'Очередь у перехода «Бенякони»|Литва закрыла границу с Белоруссией.', 'Benyakoni BY settlement'],
  // Waters
  ['en', 'Six drown in Evros|Greek guards found the bodies.', 'Evros GR region'],
  // Two bearers of a name: the state of the text
  ['en', 'Rebels take Kitchanga|M23 fighters seized the town in eastern Congo.', 'Kitchanga CD settlement'],
  ['en', 'Gunmen attack post at Kidal road|Mali’s army repelled it.', 'Kidal ML settlement'],
  [
    'en',
    'Clashes in Moyale leave five dead|The fighting broke out on the Kenyan side of the town, police in Nairobi said.',
    'Moyale KE settlement',
  ],
  [
    'en',
    'Clashes in Moyale leave five dead|The fighting broke out on the Ethiopian side of the town.',
    'Moyale ET settlement',
  ],
  ['en', 'Gunfire at Malaba|Ugandan police shot a smuggler on the Ugandan side.', 'Malaba UG settlement'],
  ['fr', 'Tirs à Bunagana|L’armée ougandaise dit avoir riposté à des tirs venus du Congo.', 'Bunagana UG settlement'],
  [
    'es',
    'Tiroteo en San Antonio|Militares venezolanos mataron a dos hombres en San Antonio, Táchira.',
    'San Antonio del Táchira VE settlement',
  ],
  // Only states
  [
    'en',
    'Iran says guards kill three militants|The clash took place on the border with Pakistan, state media said.',
    'Iran IR country',
  ],
  ['en', 'Togo army repels raid from Burkina Faso|Eight attackers were killed.', 'Togo TG country'],
  [
    'de',
    'Finnland schließt Grenze zu Russland|Die Regierung in Helsinki nennt Migranten als Grund.',
    'Finland FI country',
  ],
  ['fr', 'L’Algérie abat un drone malien|L’appareil avait franchi la frontière, dit Alger.', 'Algeria DZ country'],
  ['ru', 'Пограничники Таджикистана уничтожили двух нарушителей|Они пришли из Афганистана.', 'Tajikistan TJ country'],
  ['uk', 'Молдова затримала дев’ятьох ухилянтів|Вони перейшли кордон з України.', 'Moldova MD country'],
  ['pl', 'Węgrzy zatrzymali 30 migrantów na granicy z Serbią|Przecięli ogrodzenie.', 'Hungary HU country'],
  [
    'es',
    'Honduras acusa a Guatemala de disparar contra pescadores|Dos hondureños resultaron heridos.',
    'Honduras HN country',
  ],
  ['en', 'Lao villagers hurt by shell from Myanmar|Three villagers were wounded in Laos.', 'Laos LA country'],
  // Where it was said, and where the parties met, are elsewhere
  ['en', 'Three guards killed near Zarit|Ministers meeting in Geneva condemned the attack.', "Zar'it IL settlement"],
  [
    'ru',
    'Диверсанты обстреляли машину под Севском|Об этом заявили в Москве, переговоры в Стамбуле отложены.',
    'Sevsk RU settlement',
  ],
  [
    'fr',
    'Attaque à Seytenga|Niamey a dénoncé l’attaque, que Bamako a condamnée depuis Dakar.',
    'Seytenga BF settlement',
  ],
  [
    'es',
    'Matan a dos policías en Tulcán|Los sospechosos, oriundos de Pasto, serán juzgados en Ibarra.',
    'Tulcán EC settlement',
  ],
  [
    'en',
    'Smugglers shoot guard near Rezina|The suspects, from Tiraspol and Odesa, were remanded by a court in Chisinau.',
    'Rezina MD settlement',
  ],
  [
    'de',
    'Angriff auf Polizeistation in Mirdschaweh|Die Täter stammten aus Zahedan, sagte ein Sprecher in Teheran.',
    'Mirjaveh IR settlement',
  ],
  // Headline of the greater, lead of the finer
  [
    'en',
    'Rebels kill nine in Mali border raid|The raiders struck Andéramboukane before dawn.',
    'Andéramboukane ML settlement',
  ],
  ['ru', 'Четверо погибли в Курской области|Дрон ударил по машине в посёлке Коренево.', 'Korenevo RU settlement'],
  ['uk', 'На Чернігівщині загинув фермер|Його трактор підірвався біля Грем’яча.', 'Hremiach UA settlement'],
  [
    'es',
    'Ocho muertos en el norte de Ecuador|El ataque ocurrió en Lita, en la frontera con Colombia.',
    'Lita EC settlement',
  ],
  // Land along a border that is called after a region's seat, and regions that their seats are also called by
  [
    'en',
    'Shells land in Jazan|Residents of a border village of Jazan were hurt, Saudi civil defence said.',
    'Jizan SA region',
  ],
  ['de', 'Schüsse im Grenzgebiet von Ilam|Iranische Grenzer töteten zwei Schmuggler aus dem Irak.', 'Ilam IR region'],
  ['tr', 'Hatay’da sınırda silahlı çatışma|Suriye’den gelen üç kişi yakalandı.', 'Hatay TR region'],
  [
    'en',
    'Iraqi guard killed in Sulaymaniyah|Iranian shells hit a post in the mountains of Penjwen.',
    'Penjwen IQ settlement',
  ],
  [
    'en',
    'Rebels raid villages in Aleppo countryside|Two farmers were killed, Syrian state media said.',
    'Aleppo SY region',
  ],
  ['en', 'Gunmen attack outpost in Wakhan|Afghan and Tajik guards denied involvement.', 'Wakhan AF region'],
  [
    'en',
    'Blast on outskirts of Nusaybin|A bomb wounded two policemen in Turkey’s Mardin province.',
    'Nusaybin TR settlement',
  ],
  ['uk', 'На Закарпатті прикордонники затримали 12 чоловіків|Вони йшли до Румунії.', 'Zakarpattia UA region'],
  ['es', 'Hallan cuerpos en el Darién|Eran migrantes venezolanos, dijo Panamá.', 'Darién Gap PA region'],
  ['pl', 'Strzały w Puszczy Białowieskiej|Ranny polski żołnierz.', 'Białowieża Forest PL region'],
  [
    'pt',
    'Indígena morto no Vale do Javari|O ataque ocorreu na fronteira do Brasil com o Peru.',
    'Vale do Javari BR region',
  ],
]
