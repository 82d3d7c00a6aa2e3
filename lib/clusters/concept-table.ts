/**
 * English | Russian | Ukrainian: beginnings of words for one thing; `word.` is a whole word.
 * Our own list of what wires write about, so that a story in one language meets the same story in another.
 */
const TABLE = `
kill dead. death die. dies. died fatal lethal slain | погиб убит убил смерт гибел скончал умер | загин вбит вбил смерт загибел помер
wound injur hurt. | ранен ранил пострадав травм | поранен поранил постражд травм
shell. shelling shelled shells artiller mortar | обстрел снаряд артиллер миномет миномёт | обстріл снаряд артилер міномет
`

export function conceptLines(): string[] {
  return TABLE.split('\n').filter(Boolean)
}
