import type { Resolved } from './resolve.ts'

/** Verbs of bringing somebody somewhere, up to the preposition before the place: "airlifted him to", "доставили в". */
const CARRIED =
  /(?:^| )(?:(?:taken|took|brought|rushed|airlifted|flown|flew|evacuated|transferred|transported|driven|drove|carried|referred|shifted|ferried)(?: \S{1,20}){0,3} to|(?:достав|вывез|отвез|увез|везли|везут|эвакуир|госпитализ|перевез|переправ|транспортир|вивез|відвез|евакую|госпіталіз|шпиталіз|направили|забрали)\S{0,10}(?: \S{1,20}){0,2} (?:в|во|до|у)|(?:traslad|llevad|llevaron|evacuad|remitid)\S{0,8}(?: \S{1,20}){0,4} (?:a|al|hasta|hacia)|(?:transport|evacu|transfer|conduit|achemin|hospitalis)\S{0,8}(?: \S{1,20}){0,3} (?:a|au|vers|sur)|(?:zabran|przewiezi|przetransport|odwiezi|trafi|ewakuow|zawiezi|zabrali|zabrano)\S{0,10}(?: \S{1,20}){0,2} do)$/

/** German verbs of bringing, which stand after the place: "nach Baku geflogen". */
const BROUGHT = /^(?:gebracht|geflogen|verlegt|transportiert|eingeliefert|evakuiert|ausgeflogen|uberstellt|gefahren)$/

/** Where the wounded lie, or who looks after them there: "is treated in", "лікарня в", "el hospital de". */
const TREATED =
  /(?:^| )(?:(?:treated|hospitali[sz]ed|recovering|operated on) (?:in|at)|(?:hospitals?|clinics?|hopital|clinique|hospitales|clinica|krankenhaus|klinik|klinikum|szpital\S{0,3}|klinice|больниц\S{0,3}|госпитал\S{0,3}|лікарн\S{0,3}|шпитал\S{0,3})(?: \S{1,14})? (?:in|of|at|de|du|d|en|a|von|w|we|в|во|у))$/

/** Whether somebody was brought to a place or lies there, as the text before it says. Linear: the text is cut. */
export function isCarriedTo(before: string): boolean {
  const near = before.slice(-70)
  return CARRIED.test(near) || (TREATED.test(near) && !HIT.test(near))
}

/** A hospital that was hit is the scene itself. */
const HIT =
  /(?:^| )(?:hit|hits|struck|strikes?|shell|bomb|attack|damag|destroy|попал|обстрел|удар|атак|поврежд|влучи|обстріл|пошкод|trafi|ostrzel|bombard|atak|getroffen|beschoss|touche|frapp|alcanz|impact)/

/** Those who speak for a region from its seat: "the Sumy prosecutor's office", "Hakkari Valiliği". */
const SPEAKERS =
  /^(?:prosecutor|police|administration|authorit|valilig|valilik|emniyet|belediye|cumhuriyet|staatsanwalt|polizei|oblast prosecutor)/

/** Whether an office stands right after a seat's name. */
export function isOfficeOf({ line, to }: Resolved): boolean {
  return SPEAKERS.test(line.words[to]?.norm ?? '')
}

/** "wurde nach Baku geflogen": the verb comes after the place. */
export function isCarriedAfter({ line, from, to }: Resolved): boolean {
  const before = line.words[from - 1]?.norm
  if (before !== 'nach' && before !== 'in' && before !== 'ins') return false
  return [to, to + 1].some((k) => BROUGHT.test(line.words[k]?.norm ?? ''))
}

/** Those who speak from where their office is. */
const OFFICES =
  /^(?:police|official|authorit|prosecutor|spokes|governor|mayor|administration|command|court|hospital|policia|fiscal|autoridad|alcald|gobernac|gobernador|comando|juzgado|parquet|prefet|prefecture|autorite|procureur|gouverneur|maire|police|polizei|behorde|staatsanwalt|gericht|burgermeister|policj|wladz|prokuratur|burmistrz|wojewod|sad|полици|власт|прокурат|мэри|губернатор|администрац|командован|влад|поліці|мері|адміністрац)/

/** "Police in the city of Kassala", "el alcalde de Arauca": an office stands before the place, with no more than what links them. */
export function isOfficeIn({ line, from }: Resolved): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 5; k--) if (OFFICES.test(line.words[k]!.norm)) return true
  return false
}
