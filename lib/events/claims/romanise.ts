/** Cyrillic to Latin, letter by letter: BGN/PCGN without apostrophes, as the wires write names. */
const LETTERS: Record<string, string> = Object.assign(Object.create(null), {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
})

/** Letters that Ukrainian sounds otherwise than Russian. */
const UKRAINIAN: Record<string, string> = { г: 'h', и: 'y', й: 'i', щ: 'shch' }

export function romanise(text: string, lang = 'ru'): string {
  return [...text]
    .map((c) => {
      const latin = (lang === 'uk' ? UKRAINIAN[c.toLowerCase()] : undefined) ?? LETTERS[c.toLowerCase()]
      if (latin === undefined) return c === '’' || c === "'" ? '' : c
      return c === c.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
    })
    .join('')
    .replace(/(?:yy|iy)(?![a-z])/g, 'y')
}

/** Regions whose adjective does not give the name by dropping its ending. Keys: adjective stem, folded. */
const REGIONS: Record<string, string> = Object.assign(Object.create(null), {
  // Russia
  курск: 'Kursk',
  брянск: 'Bryansk',
  смоленск: 'Smolensk',
  псковск: 'Pskov',
  ростовск: 'Rostov',
  воронежск: 'Voronezh',
  белгородск: 'Belgorod',
  бєлгородськ: 'Belgorod',
  курськ: 'Kursk',
  брянськ: 'Bryansk',
  ростовськ: 'Rostov',
  воронезьк: 'Voronezh',
  липецк: 'Lipetsk',
  орловск: 'Oryol',
  тульск: 'Tula',
  калужск: 'Kaluga',
  тверск: 'Tver',
  московск: 'Moscow',
  мурманск: 'Murmansk',
  ленинградск: 'Leningrad',
  астраханск: 'Astrakhan',
  волгоградск: 'Volgograd',
  саратовск: 'Saratov',
  самарск: 'Samara',
  оренбургск: 'Orenburg',
  челябинск: 'Chelyabinsk',
  омск: 'Omsk',
  новосибирск: 'Novosibirsk',
  амурск: 'Amur',
  краснодарск: 'Krasnodar',
  // Ukraine
  харьковск: 'Kharkiv',
  харківськ: 'Kharkiv',
  сумск: 'Sumy',
  сумськ: 'Sumy',
  черниговск: 'Chernihiv',
  чернігівськ: 'Chernihiv',
  донецк: 'Donetsk',
  донецьк: 'Donetsk',
  луганск: 'Luhansk',
  луганськ: 'Luhansk',
  херсонск: 'Kherson',
  херсонськ: 'Kherson',
  запорожск: 'Zaporizhzhia',
  запорізьк: 'Zaporizhzhia',
  днепропетровск: 'Dnipropetrovsk',
  дніпропетровськ: 'Dnipropetrovsk',
  киевск: 'Kyiv',
  київськ: 'Kyiv',
  житомирск: 'Zhytomyr',
  житомирськ: 'Zhytomyr',
  ровенск: 'Rivne',
  рівненськ: 'Rivne',
  волынск: 'Volyn',
  волинськ: 'Volyn',
  львовск: 'Lviv',
  львівськ: 'Lviv',
  закарпатск: 'Zakarpattia',
  закарпатськ: 'Zakarpattia',
  одесск: 'Odesa',
  одеськ: 'Odesa',
  николаевск: 'Mykolaiv',
  миколаївськ: 'Mykolaiv',
  винницк: 'Vinnytsia',
  вінницьк: 'Vinnytsia',
  черновицк: 'Chernivtsi',
  чернівецьк: 'Chernivtsi',
  полтавск: 'Poltava',
  полтавськ: 'Poltava',
  // Belarus
  гомельск: 'Gomel',
  гомельськ: 'Gomel',
  брестск: 'Brest',
  брестськ: 'Brest',
  гродненск: 'Grodno',
  гродненськ: 'Grodno',
  витебск: 'Vitebsk',
  вітебськ: 'Vitebsk',
  минск: 'Minsk',
  мінськ: 'Minsk',
  могилевск: 'Mogilev',
  могилівськ: 'Mogilev',
  // Polish, folded
  bielgorodzk: 'Belgorod',
  kursk: 'Kursk',
  briansk: 'Bryansk',
  rostowsk: 'Rostov',
  woronesk: 'Voronezh',
  sumsk: 'Sumy',
  charkowsk: 'Kharkiv',
  czernihowsk: 'Chernihiv',
  doniec: 'Donetsk',
  lugansk: 'Luhansk',
  chersonsk: 'Kherson',
  zaporosk: 'Zaporizhzhia',
  wolynsk: 'Volyn',
  lwowsk: 'Lviv',
  brzesk: 'Brest',
  grodziensk: 'Grodno',
  podlask: 'Podlaskie',
  lubelsk: 'Lublin',
  podkarpack: 'Podkarpackie',
  kaliningradzk: 'Kaliningrad',
  warminsk: 'Warmia',
  // Names in -shchyna, -shchina
  сумщин: 'Sumy',
  харківщин: 'Kharkiv',
  харьковщин: 'Kharkiv',
  чернігівщин: 'Chernihiv',
  черниговщин: 'Chernihiv',
  донеччин: 'Donetsk',
  луганщин: 'Luhansk',
  херсонщин: 'Kherson',
  дніпропетровщин: 'Dnipropetrovsk',
  бєлгородщин: 'Belgorod',
  белгородчин: 'Belgorod',
  курщин: 'Kursk',
  брянщин: 'Bryansk',
  волин: 'Volyn',
  закарпатт: 'Zakarpattia',
  полтавщин: 'Poltava',
})

const ADJECTIVE =
  /(?:iego|iej|ich|im|ie|i|a|ого|его|ому|ему|ому|ой|ей|ая|ую|ий|ый|ої|ій|ій|у|а|е|и|ы|ою|і|им|ым|ими|ыми)$/u

/** A region as English names it, from its name or adjective in any case ("Белгородской" → "Belgorod"). */
export function regionName(name: string): string {
  const folded = name.toLowerCase().replace(/ё/g, 'е')
  if (!/[а-яёієїґ]/iu.test(name))
    return REGIONS[folded.replace(ADJECTIVE, '')] && folded === name ? REGIONS[folded.replace(ADJECTIVE, '')]! : name
  const stem = folded.replace(ADJECTIVE, '')
  const known = REGIONS[stem] ?? REGIONS[folded]
  if (known) return known
  // Adjectives in -ский, -ський: what is left is the name, near enough to be known again.
  const bare = name
    .replace(ADJECTIVE, '')
    .replace(/(?:івськ|евськ|овськ|ьськ|ськ|ск)$/u, (end) =>
      end.startsWith('ов') || end.startsWith('ев') || end.startsWith('ів') ? end.slice(0, 2) : '',
    )
  return romanise(bare.length >= 3 ? bare : name)
}

/** Is the word, in any case, a region that the table knows? */
export const isRegion = (word: string): boolean => {
  if (!/[сцз]ь?к|щин|ччин|[sc]k/.test(word)) return false
  const folded = word.toLowerCase().replace(/ё/g, 'е')
  const stem = folded.replace(ADJECTIVE, '')
  return stem !== folded && REGIONS[stem] !== undefined
}
