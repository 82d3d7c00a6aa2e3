import type { Resolved } from './resolve.ts'

/** Verbs of bringing somebody somewhere, up to the preposition before the place: "airlifted him to", "доставили в". */
const CARRIED =
  /(?:^| )(?:(?:taken|took|brought|rushed|airlifted|flown|flew|evacuated|transferred|transported|driven|drove|carried|referred|shifted|ferried|bussed|bused|moved|relocated)(?: \S{1,20}){0,3} to|(?:достав|(?:по|у|от|вы|раз|с|за|при|пере)?(?:вез|воз)(?:л|ут|ем|ен|ти|ит|ят)|эвакуир|госпитализ|переправ|транспортир|(?:по|від|ви|роз|при|пере)(?:вез|воз)(?:л|ут|ен|ти|ит|ять)|евакую|госпіталіз|шпиталіз|направили|забрали|забирают|забирають)\S{0,10}(?: \S{1,20}){0,3} (?:в|во|до|у|по)|(?:traslad|llevad|llevaron|evacuad|remitid|conducid|derivad)\S{0,8}(?: \S{1,20}){0,4} (?:a|al|hasta|hacia)|(?:transport|evacu|transfer|conduit|achemin|hospitalis|admis)\S{0,8}(?: \S{1,20}){0,3} (?:a|au|vers|sur)|(?:zabran|przewie[zź]|przetransport|odwie[zź]|trafi|ewakuow|zawie[zź]|zabrali|zabrano)\S{0,10}(?: \S{1,20}){0,2} do|(?:levad|transferid|encaminhad|socorrid|removid)\S{0,4}(?: \S{1,20}){0,3} (?:a|ao|para|em)|(?:trasportat|portat|trasferit)\S{0,3}(?: \S{1,20}){0,3} (?:a|ad|in))$/

/** Where people who fled or were brought away are put up: "housed in schools in", "прихисток надають у", "alojadas en". */
const HOUSED =
  /(?:^| )(?:housed|hosted|lodged|accommodated|sheltered?|sheltering|put up|размест|размещ|приют|укры[лв]|розміст|розміщ|прихист|притул|alojad|acogid|albergad|heberg|accueilli|loges?|unterge|aufgenommen|zakwaterow|schronien)\S{0,10}(?: \S{1,20}){0,4} (?:in|at|в|во|у|en|a|w|we)$/

/** Who was wounded in one place and died in another: "the man hit in the orchard died in". */
const DIED =
  /(?:^| )(?:wounded|injured|hurt|hit|shot|ранен|поранен|herid|bless|verletzt|rann|ferid)\S{0,6}(?: \S{1,24}){0,12} (?:died|dies|умер|скончал|помер|muri|fallec|fallecio|mort|decede|starb|gestorben|erlag|zmarl|morreu)\S{0,4}(?: \S{1,14}){0,3} (?:in|at|в|у|en|a|w)$/

/** Where something was only heard or seen: "heard as far away as", "слышали даже в", "se oyó hasta en". */
const HEARD =
  /(?:^| )(?:heard|audible|felt|seen|visible|слыш|слыхал|видн|видел|чут|чули|чула|видно|бачили|oyo|oyeron|oia|escuch|sintio|entend|ressenti|horen|gehort|zu sehen|slych|widac|widzi|ouvi|udit|sentit)\S{0,6}(?: \S{1,14}){0,4} (?:in|at|as|to|from|across|в|во|у|из|з|до|en|desde|a|a la|jusqu|jusqua|depuis|im|bis|nach|aus|w|az|z|em|ate|fino)$/

/** German verbs of bringing, which stand after the place: "nach Baku geflogen". */
const BROUGHT = /^(?:gebracht|geflogen|verlegt|transportiert|eingeliefert|evakuiert|ausgeflogen|uberstellt|gefahren)$/

/** Where the wounded lie, or who looks after them there: "is treated in", "лікарня в", "el hospital de". */
const TREATED =
  /(?:^| )(?:(?:treated|hospitali[sz]ed|recovering|operated on) (?:in|at)|(?:hospitals?|clinics?|hopital|clinique|hospitales|clinica|krankenhaus|klinik|klinikum|szpital\S{0,3}|klinice|больниц\S{0,3}|госпитал\S{0,3}|лікарн\S{0,3}|шпитал\S{0,3})(?: \S{1,14})? (?:in|of|at|de|du|d|en|a|von|w|we|в|во|у))$/

/** Whether somebody was brought to a place or lies there, as the text before it says. Linear: the text is cut. */
export function isCarriedTo(before: string): boolean {
  const near = before.slice(-70)
  return (
    CARRIED.test(near) || HOUSED.test(near) || (TREATED.test(near) && !HIT.test(near)) || DIED.test(before.slice(-160))
  )
}

/** Whether a place is told only as where the event was heard, felt or seen from. */
export function isHeardIn(before: string): boolean {
  return HEARD.test(before.slice(-60))
}

/** Those who cross are driven back onto the other side: "pushed 12 Afghans back into", "вытолкнули на территорию". */
const PUSHED =
  /(?:^| )(?:push(?:ed|es|ing)?|drove|driven|forced|herded|returned|expelled|deported|вытолк\S{0,4}|вытал\S{0,6}|вытесн\S{0,5}|выдвор\S{0,5}|выпих\S{0,5}|выдав\S{0,5}|виштовх\S{0,5}|витісн\S{0,4}|видвор\S{0,4}|wypchn\S{0,5}|wypych\S{0,5}|zawroc\S{0,4}|zuruck\S{0,10}|drang\S{0,5}|treib\S{0,3}|trieb\S{0,3}|schob\S{0,2}|schieb\S{0,3}|refoul\S{0,5}|repouss\S{0,5}|expuls\S{0,6}|devolv\S{0,6}|devuel\S{0,4}|empuj\S{0,5}|empurr\S{0,5}|respin\S{0,5})(?: \S{1,20}){0,6} (?:into|to|в|на|до|у|na|do|nach|vers|a|hacia|para)(?: (?:the|la|территорию|територію|сторону|бік|territorio|territoire|terytorium))?$/

export function isPushedTo(lead: string): boolean {
  return PUSHED.test(lead.slice(-110))
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

/** "The Dadaab sub-county police commander": who speaks for a district, which says no more of where it was. */
const UNIT_OFFICES =
  /^(?:police|chief|commander|commissioner|chairman|chairperson|chairwoman|administrator|governor|head|boss|council|councillor|prosecutor|magistrate|health|security|deputy|officer|official|officials|executive|spokesman|spokesperson)$/

export function isOfficeOfUnit({ line, level, to }: Resolved): boolean {
  return level === 'district' && UNIT_OFFICES.test(line.words[to]?.norm ?? '')
}

/** "wurde nach Baku geflogen": the verb comes after the place. */
export function isCarriedAfter({ line, from, to }: Resolved): boolean {
  const before = line.words[from - 1]?.norm
  if (before !== 'nach' && before !== 'in' && before !== 'ins') return false
  return [to, to + 1].some((k) => BROUGHT.test(line.words[k]?.norm ?? ''))
}

/** Those who speak from where their office is. */
const OFFICES =
  /^(?:office|ministr|department|agency|directorate|consul|embass|chancell|cancill|consulad|delegaci|управлени|ведомств|police|official|authorit|prosecutor|spokes|governor|mayor|administration|command|court|hospital|policia|fiscal|autoridad|alcald|gobernac|gobernador|comando|juzgado|parquet|prefet|prefecture|autorite|procureur|gouverneur|maire|police|polizei|behorde|staatsanwalt|gericht|burgermeister|policj|wladz|prokuratur|burmistrz|wojewod|sad|полици|власт|прокурат|мэри|губернатор|администрац|командован|влад|поліці|мері|адміністрац)/

/** Offices whose town follows as a genitive. */
const OFFICE =
  /^(?:parquet|fiscalia|prokuratur\S|staatsanwaltschaft|prefecture|prefectura|comisaria|procuraduria|mairie|prosecutors?|consulate|прокуратур\S|мэри\S|полици\S|администраци\S|прокуратур\S|мерія|поліція|questura|procura|delegacia|prefeitura)$/

/** "Le parquet d'Oujda", "the prosecutor of Salta": an office right before a town's name. */
export function isOfficeBefore({ line, from }: Resolved): boolean {
  const before = line.words[from - 1]?.norm ?? ''
  if (OFFICE.test(before)) return true
  return /^(?:de|d|du|of|von|di)$/.test(before) && OFFICE.test(line.words[from - 2]?.norm ?? '')
}

/** "Police in the city of Kassala", "el alcalde de Arauca": an office stands before the place, with no more than what links them. */
export function isOfficeIn({ line, from }: Resolved): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 5; k--) if (OFFICES.test(line.words[k]!.norm)) return true
  return false
}
