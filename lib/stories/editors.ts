import type { WireClass } from './story.ts'

/**
 * Notes to editors: who they speak to, and what they ask for. Printed as news by some sites in the past,
 * so anything addressed to editors is at least an advisory.
 */
const ADDRESS =
  /^(?:\W{0,4})(?:(?:attention|attn|dear|note to|to all|to)?[ :,]{0,2}editors(?! (?:said|in chief|of|at|was|were|is|and|who|charged|held|jailed|killed|arrested|to|quit))(?=[\s:.,;–-])|redakteure|(?:ein )?hinweis an die redaktion\p{L}*|an die redaktion\p{L}*|achtung,? (?:die )?redaktion\p{L}*|liebe kolleg\p{L}*|(?:вниманию|уважаемые|к сведению)\s(?:редактор|редакци|подписчик|коллег)\p{L}*|(?:до уваги|шановні|увага)\s(?:редактор|редакці|передплатник|колег)\p{L}*|(?:señores|atención|aviso a los|nota a los|a los)\s(?:editores|redactores|abonados|clientes)|(?:aviso|nota) a las redacciones|(?:avis|note|attention|à l'attention)\s(?:aux|des|à nos)?\s?(?:rédactions?|abonnés|clients|rédacteurs)|(?:uwaga|szanowni|do)[ ,:]{1,2}(?:redakcj|redaktor|państw|abonent)\p{L}*|(?:avviso|nota|attenzione)\s(?:ai|alle|per le)\s(?:redattori|redazioni)|(?:إلى|السادة) (?:المحررين|المشتركين))/iu

const KILL =
  /(?:\bkill\b[^.]{0,30}\b(?:story|item|urgent|alert|bulletin|report|slug|version|headline|text|copy|dispatch|piece|take|series|photo)|\b(?:story|item|urgent|alert|report|headline|dispatch)\b[^.]{0,60}\b(?:withdrawn|killed|retracted|cancelled|canceled)\b|\bkill is mandatory|mandatory kill|\b(?:is|are|has been|was|we|have|hereby)\b[^.]{0,20}\b(?:withdrawn|withdraws?|withdrawing|retracted|retracts?|retracting)\b|no substitute (?:story|will)|do not use (?:this|the) (?:story|item|report)|аннулир\p{L}*|отзыва(?:ет|ем|ется|ются)|отозван\p{L}*|снима(?:ет|ем)ся? с ленты|снят\p{L}? с ленты|считать недействительн\p{L}*|анульов\p{L}*|анулю\p{L}*|відклика\p{L}*|знят\p{L}? зі стрічки|вважати недійсн\p{L}*|(?:queda|ha sido|se|está|rogamos|anulen|anular|anula)[^.]{0,25}(?:anulad[ao]|anular|anula|retirad[ao]|eliminar)|anulen|rogamos anul\p{L}*|(?:est|a été|prière d'|veuillez|merci d')[^.]{0,20}(?:annul\p{L}*|retir\p{L}*)|(?:ist|wird|wurde|ziehen|zieht)[^.]{0,60}(?:zurückgezogen|zurück\b|annulliert|gestrichen)|anulujemy|anulowan\p{L}*|wycofujemy|wycofuje|wycofan\p{L}*|prosimy o anulowanie|(?:è|viene|è stata?|si prega di)[^.]{0,20}(?:annullat\p{L}*|annullare|ritirat\p{L}*)|(?:foi|está|favor)[^.]{0,20}(?:anulad\p{L}*|anular|cancelad\p{L}*|retirad\p{L}*)|إلغاء|ملغى|نسحب|سحب)/iu

const HOLD =
  /(?:\b(?:please |must )?hold\b[^.]{0,20}\b(?:story|item|publication|this|the|our|report|dispatch|urgent|alert)|\bon hold\b|\bwithh(?:o|e)ld|do not (?:publish|use|run)[^.]{0,40}until|pending (?:checks|clarification|verification|confirmation)|(?:задержать|приостанов\p{L}*|воздержаться|не публиковать|не использовать)|(?:затримати|призупин\p{L}*|утримати\p{L}*|не публікувати|не використовувати)|(?:retener|no publi\p{L}*|suspend\p{L}*|en espera|abstenerse)|(?:suspend\p{L}*|ne pas (?:publier|diffuser|utiliser)|en attente|retenir)|(?:zurück(?:zu)?halten|(?:vorerst|bis auf weiteres) nicht (?:zu )?(?:verwenden|veröffentlichen)|nicht (?:zu )?verwenden|sperren)|(?:wstrzyma\p{L}*|nie publikowa\p{L}*|nie wykorzystywa\p{L}*)|(?:non (?:pubblicare|utilizzare)|sospes\p{L}*|sospend\p{L}*)|عدم (?:النشر|الاستخدام))/iu

const HEAD = 600

/** kill, hold or advisory for a text that speaks to editors; undefined for one that speaks to readers. */
export function editorsNote(title: string, text: string): WireClass | undefined {
  return ADDRESS.test(title.slice(0, 200)) || ADDRESS.test(text.slice(0, 200)) ? asks(`${title}\n${text}`) : undefined
}

/** What a note asks for. */
export function asks(text: string): 'kill' | 'hold' | 'advisory' {
  const head = text.slice(0, HEAD)
  return KILL.test(head) ? 'kill' : HOLD.test(head) ? 'hold' : 'advisory'
}

/** "Please kill the story headlined as above", without a greeting: only under a bare slug or a mark. */
export function asksOutright(text: string): 'kill' | 'hold' | undefined {
  const head = text.slice(0, 200)
  if (OUTRIGHT_KILL.test(head)) return 'kill'
  return OUTRIGHT_HOLD.test(head) ? 'hold' : undefined
}

const OUTRIGHT_KILL =
  /^(?:please )?(?:kill|disregard|withdraw|retract) (?:the|this|our|all|earlier)\b|^(?:the|this|our) (?:above |earlier |following )?(?:story|item|report|alert|urgent)[^.]{0,80}\b(?:is|has been|are) (?:hereby )?(?:withdrawn|killed|retracted|cancell?ed)/iu
const OUTRIGHT_HOLD =
  /^(?:please )?hold (?:the|this|our|all|earlier) (?:above |earlier )?(?:story|item|report|alert|urgent|version)/iu
