import type { Resolved } from './resolve.ts'

/** Verbs of bringing somebody somewhere, up to the preposition before the place: "airlifted him to", "доставили в". */
const CARRIED =
  /(?:^| )(?:(?:taken|took|brought|rushed|airlifted|flown|flew|evacuated|transferred|transported|driven|drove|carried|referred|shifted|ferried)(?: \S{1,20}){0,3} to|(?:достав|вывез|отвез|увез|везли|везут|эвакуир|госпитализ|перевез|переправ|транспортир|вивез|відвез|евакую|госпіталіз|шпиталіз|направили|забрали)\S{0,10}(?: \S{1,20}){0,2} (?:в|во|до|у)|(?:traslad|llevad|llevaron|evacuad|remitid)\S{0,8}(?: \S{1,20}){0,4} (?:a|al|hasta|hacia)|(?:transport|evacu|transfer|conduit|achemin|hospitalis)\S{0,8}(?: \S{1,20}){0,3} (?:a|au|vers|sur)|(?:zabran|przewiezi|przetransport|odwiezi|trafi|ewakuow|zawiezi|zabrali|zabrano)\S{0,10}(?: \S{1,20}){0,2} do)$/

/** German verbs of bringing, which stand after the place: "nach Baku geflogen". */
const BROUGHT = /^(?:gebracht|geflogen|verlegt|transportiert|eingeliefert|evakuiert|ausgeflogen|uberstellt|gefahren)$/

/** Whether somebody was brought to a place, as the text before it says. Linear: the text is cut. */
export function isCarriedTo(before: string): boolean {
  return CARRIED.test(before.slice(-70))
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
