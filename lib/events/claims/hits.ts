import type { Term } from './language.ts'
import type { Mark } from './lexicon.ts'

/** Farthest that a part of the body stands from the verb, in words. */
const REACH = 9
/** Words between a preposition and its noun: "in his left upper arm", "von mehreren kleinen Splittern". */
const PHRASE = 4

/** Prepositions that lead to a part of the body, and to what hit it. */
const AT = /^(?:in|on|to|at|am|an|im|au|aux|a|dans|en|na|no|nas|nos|al|alla|alle|ai|nella|nel|w|в|во|у)$/u
const BY = /^(?:by|with|par|por|da|dalle|dai|von|durch|mit)$/u

/** Parts of the body in all languages (folded: no accents on Latin letters), in the case that the prepositions take. */
const BODY =
  /^(?:arms?|legs?|thighs?|shins?|knees?|foot|feet|ankles?|hands?|fingers?|shoulders?|back|chest|stomach|abdomen|belly|head|neck|face|eyes?|ears?|jaw|ribs?|hips?|buttocks?|groin|calf|elbow|wrist|forehead|heel|lungs?|spine|torso|bras|jambes?|cuisse|tete|epaule|mains?|pieds?|ventre|dos|poitrine|cou|visage|oeil|genou|mollet|tibia|thorax|cheville|hanche|piernas?|brazos?|cabeza|hombro|manos?|pies?|espalda|pecho|torax|cuello|rostro|cara|ojo|rodilla|muslo|tobillo|cadera|gluteo|estomago|costado|antebrazo|pernas?|bracos?|cabeca|ombro|mao|pe|costas|peito|pescoco|olho|joelho|coxa|tornozelo|gamba|gambe|braccio|testa|spalla|mano|piede|schiena|petto|addome|collo|volto|occhio|ginocchio|coscia|caviglia|anca|bein|beinen|arm|armen|kopf|schulter|hand|fuß|fuss|rucken|brust|bauch|hals|gesicht|auge|knie|oberschenkel|unterschenkel|hufte|oberarm|unterarm|wade|knochel|oberkorper|noge|nogi|ramie|glowe|bark|reke|stope|plecy|klatke|brzuch|szyje|twarz|oko|kolano|udo|biodro|lydke|posladek|ногу|ноги|руку|руки|голову|плечо|спину|грудь|живот|шею|лицо|глаз|колено|бедро|голень|стопу|ступню|кисть|ягодицу|предплечье|бок|плече|груди|живіт|шию|обличчя|око|коліно|стегно|гомілку|сідницю|передпліччя)$/u

/** What flies and hurts by itself: bullets and splinters, not drones and shells, which hit houses as often. */
const MISSILE =
  /^(?:bullets?|rounds?|shrapnel|(?:shell-)?fragments?|splinters?|pellets?|stones?|rocks?|ricochets?|shards?|truncheons?|batons?|butts?|clubs?|machetes?|balles?|eclats?|pierres?|balas?|esquirlas?|perdigon(?:es)?|metralla|piedras?|estilhacos?|scheggi?[ae]|proiettil[ei]|pallottol[ae]|pallini|(?:granat|raketen|bomben|glas)?splittern?|kugeln?|querschlagern?|schrot|steinen|odlamki(?:em)?|odlamkami|kula|kul[ai]mi|srutem|пул[яю]|пул(?:ей|ями)|осколок|осколк(?:ом|ами|и)|дробью|обломк(?:ом|ами)|камн(?:ем|ями)|прикладо?м(?:и)?|кул[яію]|кул(?:ею|ями)|уламок|уламк(?:ом|ами|и)|дробом)$/u

/**
 * "was hit in the thigh", "wurde von Splittern getroffen", "a stray bullet struck a schoolboy": verbs of hitting hurt people where
 * a part of the body or a bullet is named; without one they may mean a house.
 */
export function isHit(words: string[], breaks: boolean[], { start, end }: Mark<Term>): boolean {
  for (let i = end; i < words.length && i < end + REACH && !(breaks[i] && i > end); i += 1)
    if (leads(words, i, words.length)) return true
  // "wurde am Arm getroffen": before a verb that closes its clause.
  for (let i = start - 1; i >= 0 && i >= start - REACH && !breaks[i + 1]; i -= 1) {
    if (leads(words, i, start)) return true
    if (start - i > NEAR || !MISSILE.test(words[i]!)) continue
    // "Mortar rounds hit a post", "not one bullet struck a villager".
    return !/^(?:rounds?|stones?)$/.test(words[i]!) && !words.slice(Math.max(0, i - 3), i).some((w) => NONE.test(w))
  }
  return words[end] !== undefined && MISSILE.test(words[end]!)
}

/** A bullet that does it stands this close to its verb. */
const NEAR = 3
const NONE = /^(?:not?|none|single|keine?r?|ningun[ao]?|aucune?|nessun[ao]?|nenhuma?|zad[ne][ayej]?|ни|жодн[аеу])$/u

/** A preposition with its noun before `to`. */
function leads(words: string[], i: number, to: number): boolean {
  const noun = AT.test(words[i]!) ? BODY : BY.test(words[i]!) ? MISSILE : undefined
  if (!noun) return false
  for (let j = i + 1; j < to && j <= i + PHRASE; j += 1) if (noun.test(words[j]!)) return true
  return false
}
