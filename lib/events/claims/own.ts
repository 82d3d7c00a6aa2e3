import type { Read } from './read.ts'

/**
 * A side that counts losses "of its own" counts its soldiers: "zwei Verletzte in den eigenen Reihen", "двое раненых со своей
 * стороны". Words are folded: no accents on Latin letters.
 */
const OWN =
  / (?:own (?:side|ranks|dead|wounded|injured|killed|men|losses|casualties|forces)|(?:its|their|our) (?:ranks|side|forces)|eigenen? (?:reihen|seite|kraften|leuten|truppen?|lager)|(?:ses|leurs|nos|propres) (?:propres )?rangs|propres forces|notre cote|(?:sus|nuestras|propias) (?:propias )?filas|nuestro lado|nuestras fuerzas|(?:suas|proprias|nossas) (?:proprias )?fileiras|propri[ei] (?:file|ranghi)|(?:wlasnych )?szeregach|(?:swojej|wlasnej|swoich) (?:stronie|sil)|(?:в|во) своих рядах|своей стороны|своей стороне|своих (?:раненых|убитых|погибших|пленных|бойцов|военных)|в рядах|(?:у|в) своїх лавах|свого боку|своєму боці|своїх (?:поранених|загиблих|вбитих|полонених|бійців|військових)|صفوفه|صفوفها|صفوفنا|جانبنا|kendi saflarinda|safında|saflarında|tarafımızda) /

/** Words on either side of a figure in which the owner of its dead is looked for. */
const REACH = 6

/** "two of its own dead", "five killed in its ranks". */
export const isOwnSide = ({ words }: Read, from: number, to: number): boolean =>
  OWN.test(` ${words.slice(Math.max(0, from - REACH), to + REACH).join(' ')} `)
