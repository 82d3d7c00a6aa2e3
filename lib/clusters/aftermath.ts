import { headOf, wholeWords } from './head.ts'

/**
 * Words by which a report says that it tells what came after: of the wounded who died, a toll that grew, burials, the
 * released, a gate still shut. The day that it names is that of the aftermath, not of the event.
 * "Two days after" is not among them: it as often tells a new event by an old one.
 * By language (en, ru, uk, es, fr, de, pl, pt, it, tr, ar), lower-case, whole words.
 */
const WORDS = [
  // en
  '(?:death |casualty )?toll (?:[^.;]{0,40} )?(?:rises|rose|climbs|climbed|grows|grew|mounts|mounted|increases|increased|goes up|up to)|(?:rise|rising|climbing|growing) (?:death )?toll|(?:dies|died|succumbs|succumbed) (?:of|from|to|in hospital|in an? [a-z]+ hospital|overnight|after being)|(?:wounded|injured|hurt|maimed|shot|burned) (?:in|by|when|during) [^.;]{3,60} (?:dies|died|has died|succumb(?:s|ed))|(?:another|second|third|fourth|fifth|sixth|last|more) (?:[a-z-]+ )?(?:victims?|wounded|injured|casualty) (?:[^.;]{0,30} )?(?:dies|died|die|succumb(?:s|ed)?)|(?:second|third|fourth|fifth|sixth) (?:[a-z-]+ )?to die|burie[sd]|bury|burial|funerals?|laid to rest|mourns?|mourn(?:ed|ing)|(?:still|stays?|remains?|kept) (?:closed|shut|sealed|blocked|missing)|(?:set free|freed|released) (?:after|for ransom|by captors|from captivity)|bodies (?:of [^.;]{3,40} )?(?:returned|handed|repatriated|identified)|body (?:of [^.;]{3,40} )?(?:returned|handed|repatriated|identified)|compensation|exhum[a-z]+',
  // ru, uk
  '(?:скончал|умер)\\p{L}* (?:[^.;]{0,40} )?(?:в больнице|от ран|в реанимации|один из|одна из|от полученных)|(?:раненн?\\p{L}*|пострадавш\\p{L}*|подорвавш\\p{L}*) (?:[^.;]{0,40} )?(?:скончал\\p{L}*|умер(?:ла|ли)?)|умер\\p{L}* (?:[^.;]{0,30} )?(?:раненн?\\p{L}*|пострадавш\\p{L}*|подорвавш\\p{L}*)|скончал\\p{L}*|(?:число|количество|список) (?:[^.;]{0,40} )?(?:выросл\\p{L}*|вырос|возросл\\p{L}*|возрос|увеличил\\p{L}*|достигл\\p{L}*)|(?:выросл\\p{L}*|вырос|возросл\\p{L}*|увеличил\\p{L}*) (?:число|количество|список)|(?:похорон|хорон|простил|прощаю|прощан)\\p{L}*|(?:остается|остаются|по-прежнему) закрыт\\p{L}*|опозна\\p{L}*',
  '(?:помер|померла|померли) (?:[^.;]{0,40} )?(?:у лікарні|в лікарні|від ран|у реанімації|в реанімації|від отриманих)|(?:поранен\\p{L}*|постраждал\\p{L}*|травмован\\p{L}*|підірва\\p{L}*) (?:[^.;]{0,40} )?(?:помер\\p{L}*)|помер\\p{L}* (?:[^.;]{0,30} )?(?:поранен\\p{L}*|постраждал\\p{L}*|травмован\\p{L}*|підірва\\p{L}*)|(?:кількість|число|список) (?:[^.;]{0,40} )?(?:зросл\\p{L}*|зріс|збільшил\\p{L}*|сягнул\\p{L}*)|(?:зросл\\p{L}*|збільшил\\p{L}*) (?:кількість|число|список)|(?:похова|похорон|хова|попрощал|прощаю)\\p{L}*|(?:залишається|досі) закрит\\p{L}*|впізна\\p{L}*',
  // es, pt, it
  '(?:sube|suben|asciende|ascienden|se eleva|aumenta|aumentan) (?:[^.;]{0,40} )?(?:muertos|fallecidos|víctimas|heridos)|(?:muere|fallece|murió|falleció) (?:[^.;]{0,50} )?(?:herid[oa]s?|en (?:el|un) hospital)|(?:segund|tercer|cuart)[oa]? (?:víctima|muerto|fallecido|herido) (?:[^.;]{0,40} )?(?:muere|fallece)|(?:sepelio|funeral|entierr\\p{L}+|sepult\\p{L}+|velatorio|dan el último adiós)|sigue(?:n)? (?:cerrad[oa]s?|desaparecid[oa]s?)',
  '(?:sobe|sobem) (?:para|o número|a) |(?:morre|morreu) (?:[^.;]{0,50} )?(?:ferid[oa]|no hospital)|(?:enterro|velório|sepultad\\p{L}+)|(?:sale|salgono) a \\p{L}+ (?:i morti|le vittime)|(?:morto|morta|muore) (?:[^.;]{0,40} )?in ospedale|(?:funerali|esequie)',
  // fr
  '(?:le )?bilan (?:[^.;]{0,40} )?(?:s.alourdit|passe à|grimpe|monte|porté)|(?:succombe|succombé|décède|est décédée?)|(?:meurt|morte?) (?:de ses blessures|à l.hôpital)|(?:obsèques|funérailles|inhum\\p{L}+|enterr\\p{L}+|hommage)|(?:reste|restent|demeure|toujours) (?:fermé|portée? disparu)\\p{L}*',
  // de, pl
  '(?:zahl der (?:toten|opfer|verletzten)|opferzahl) (?:[^.;]{0,40} )?(?:steigt|gestiegen|erhöht|wächst)|(?:erliegt|erlag|erlegen)|(?:stirbt|starb|gestorben) (?:[^.;]{0,30} )?(?:im krankenhaus|an (?:seinen|ihren|den) verletzungen)|(?:beerdig|beigesetzt|bestatt|trauerfeier|begräbnis)\\p{L}*|(?:bleibt|weiterhin|noch immer) (?:geschlossen|gesperrt|vermisst)',
  '(?:liczba|bilans) (?:ofiar|zabitych|rannych)? ?(?:[^.;]{0,40} )?(?:wzrosł\\p{L}*|rośnie|wzrasta|wzrósł)|(?:zmarł|zmarła|zmarli) (?:[^.;]{0,40} )?(?:w szpitalu|w wyniku|od ran)|(?:ranny|ranna|ranni) (?:[^.;]{0,40} )?(?:zmarł\\p{L}*)|(?:pogrzeb|pochowa|pożegna)\\p{L}*|(?:pozostaje|nadal) zamknięt\\p{L}*',
  // tr, ar
  'hayatını kaybedenlerin sayısı|ölü sayısı|(?:hastanede|yaralı) [^.;]{0,40}(?:öldü|hayatını kaybetti)|cenaze\\p{L}*|toprağa veril\\p{L}*|ارتفاع (?:عدد|حصيلة)|ارتفع\\p{L}* (?:عدد|حصيلة)|حصيلة [^.;]{0,30}(?:ارتفعت|ترتفع)|(?:وفاة|توفي|توفيت) [^.;]{0,40}(?:متأثر\\p{L}*|جريح\\p{L}*|مصاب\\p{L}*|المستشفى)|تشييع|جنازة|دفن|لا يزال مغلق\\p{L}*',
]
const AFTER = wholeWords(WORDS)
/** Letters of headline and lead that are read. */
const READ = 300

/** Whether headline or lead tell the aftermath of an event rather than the event. */
export function tellsOfAftermath(title: string, summary: string): boolean {
  return AFTER.test(headOf(title, summary, READ))
}
