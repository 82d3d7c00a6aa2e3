/** "290 km from the border", "за 290 км від кордону", "à 290 km de la frontière": not "a 290-km border" or "290 km de frontière". */
const FROM_BORDER =
  /(\d[\d .,]{0,6}) ?(km|kil[oó]m\p{L}*|mi|miles?|км|килом\p{L}*|кілом\p{L}*)\.? (?:(?!\d)\S{1,12} ){0,3}(?:from|(?:of|de)(?! (?:shared |common |land )?(?:border|frontier|frontera|fronti[eè]re))|del|du|von|od|от|від) (?:the |la |der |dem |państwowej |государственной |державного |l['’])?(?:nearest |closest |state |international |\p{L}{3,14} )?(?:border|frontier|frontera|fronti[eè]re|grenz\p{L}*|granic\p{L}*|границ\p{L}*|кордон\p{L}*)/u
const KM_PER_MILE = 1.609

/** How far from a border a sentence says that something is, in kilometres; undefined when it says nothing of it. */
export function saidDistance(text: string): number | undefined {
  const found = FROM_BORDER.exec(text.slice(0, 600).toLowerCase())
  if (!found) return undefined
  const value = Number((found[1] ?? '').replace(/[ .,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
  if (!Number.isFinite(value)) return undefined
  return /^mi/.test(found[2] ?? '') ? value * KM_PER_MILE : value
}
