import { phrases } from './phrases.ts'
import type { WireClass } from './story.ts'

/**
 * Notes to editors: whom they speak to, and what they ask for. Sites have printed kill notes as news,
 * so anything addressed to editors is at least an advisory.
 */
const addressed = phrases(
  {
    en: 'attention editors|attn editors|attention: editors|attention, editors|dear editors|note to editors|to all editors|to editors',
    ru: 'вниманию редактор*|вниманию редакци*|вниманию подписчик*|вниманию коллег|уважаемые редактор*|уважаемые коллег*|уважаемые подписчик*|к сведению редактор*|к сведению редакци*|к сведению подписчик*',
    uk: 'до уваги редактор*|до уваги редакці*|до уваги передплатник*|увага редактор*|увага редакці*|шановні редактор*|шановні колег*|шановні передплатник*',
    be: 'да ўвагі рэдакц*|да ўвагі рэдактар*',
    es: 'señores editores|señores redactores|señores abonados|señores clientes|atención editores|atención redactores|aviso a los editores|aviso a los redactores|aviso a los abonados|aviso a los clientes|aviso a las redacciones|nota a los editores|nota a los abonados|nota a las redacciones',
    pt: 'aviso às redações|nota às redações|aviso aos editores|nota aos editores|aviso aos assinantes',
    fr: "avis aux rédactions|avis aux rédacteurs|avis aux abonnés|avis aux clients|avis à nos abonnés|avis à nos clients|note aux rédactions|note aux rédacteurs|note aux abonnés|attention rédactions|à l'attention des rédactions",
    de: 'achtung redaktion*|achtung, redaktion*|achtung die redaktion*|an die redaktion*|hinweis an die redaktion*|hinweis für die redaktion*|ein hinweis an die redaktion*|liebe kollegen|liebe kolleginnen',
    pl: 'uwaga redakcj*|uwaga, redakcj*|uwaga redaktor*|szanowni redaktor*|szanowni państw*|do redakcj*|uwaga abonen*',
    it: 'avviso ai redattori|avviso alle redazioni|nota ai redattori|nota alle redazioni|attenzione redazioni|per le redazioni',
    nl: 'aan de redacties|let op redacties',
    cs: 'upozornění pro redakce|pozor redakce|upozornenie pre redakcie',
    tr: 'editörlerin dikkatine|yazı işlerinin dikkatine',
    ar: 'إلى المحررين|السادة المحررين|السادة المشتركين|تنويه للمحررين|تنبيه للمحررين',
  },
  'start',
)
/** "EDITORS: …", while "Editors of …", "Editors said …" report. */
const EDITORS = /^editors ?[:.–—-]/iu

const kill = phrases(
  {
    en: 'kill … story|kill … item|kill … urgent|kill … alert|kill … bulletin|kill … report|kill … version|kill … headline*|kill … text|kill … dispatch|kill … slug*|kill … take*|kill this|kill "*|kill “*|mandatory kill|kill is mandatory|story … withdrawn|item … withdrawn|urgent … withdrawn|alert … withdrawn|report … withdrawn|is withdrawn|are withdrawn|has been withdrawn|have been withdrawn|was withdrawn|withdraws|we withdraw|we have withdrawn|hereby withdraw*|is retracted|has been retracted|we retract|is killed|has been killed|is cancelled|is canceled|no substitute|disregard the story|disregard this|disregard our|do not use this story|do not use the story',
    ru: 'аннулир*|отзывает*|отзываем|отзываются|отозван*|снимается с ленты|снимаем с ленты|снят* с ленты|считать недействительн*|просим не считать',
    uk: 'анульов*|анулю*|відкликає*|відкликаємо|відклика*|знімається зі стрічки|знят* зі стрічки|вважати недійсн*|скасов*',
    be: 'ануляван*|ануляваць|адклікан*',
    es: 'queda … anulad*|se … anula*|se anula|está anulad*|ha sido anulad*|ha sido retirad*|anulen|anular|anulamos|rogamos anul*|queda … sin efecto|retiramos|eliminen|eliminar',
    pt: 'fica anulad*|foi anulad*|está anulad*|foi cancelad*|foi retirad*|anular|anulem|favor anular|favor eliminar',
    fr: "est … annulée|est … annulé|a été annulée|a été annulé|est … retirée|est … retiré|a été retirée|prière d'annuler|veuillez annuler|merci d'annuler|annuler|annulons|annulez",
    de: 'wird … zurückgezogen|ist … zurückgezogen|wurde … zurückgezogen|ziehen … zurück|zieht … zurück|wird annulliert|ist annulliert|wird gestrichen|bitte löschen|bitte streichen|storniert',
    pl: 'anulujemy|anulowan*|wycofujemy|wycofuje|wycofan*|prosimy … anulow*|prosimy o wycofanie|unieważni*',
    it: 'è annullat*|è … annullat*|viene annullat*|è … ritirat*|è stat* annullat*|è stat* ritirat*|si prega di annullare|annullare|annulliamo',
    nl: 'is ingetrokken|wordt ingetrokken|trekken … in',
    cs: 'rušíme|je zrušen*|byla zrušen*|stahujeme|rušíme zprávu|je stiahnut*',
    tr: 'iptal edilmiştir|iptal edildi|geri çekilmiştir|geri çekildi',
    ar: 'إلغاء|ملغى|ملغاة|نسحب|سحب|تُلغى|يُلغى',
  },
  'anywhere',
)

const hold = phrases(
  {
    en: 'please hold|hold … story|hold … item|hold … publication|hold this|hold the|hold our|on hold|withhold|withheld|do not publish|do not use|do not run|pending checks|pending clarification|pending verification|pending confirmation',
    ru: 'задержать|придержать|приостанов*|воздержаться|не публиковать|не использовать',
    uk: 'затримати|притримати|призупин*|утримати*|не публікувати|не використовувати',
    be: 'прыпын*|устрымацца|не публікаваць',
    es: 'retener|retengan|no publi*|no usar|no utili*|suspend*|en espera|abstenerse|absténganse',
    pt: 'reter|não publi*|não usar|não utili*|suspen*|abster-se|em espera',
    fr: 'suspend*|ne pas publier|ne pas diffuser|ne pas utiliser|en attente|retenir|retenez',
    de: 'zurückhalten|zurückzuhalten|nicht verwenden|nicht zu verwenden|nicht veröffentlichen|nicht zu veröffentlichen|sperren|gesperrt',
    pl: 'wstrzyma*|nie publikowa*|nie wykorzystywa*|wstrzymujemy',
    it: 'non pubblicare|non utilizzare|non usare|sospes*|sospend*|trattenere',
    nl: 'niet publiceren|niet gebruiken|vasthouden',
    cs: 'nepublik*|pozastav*|nepouží*|zadrž*',
    tr: 'yayımlamayın|yayınlamayın|kullanmayın|bekletin',
    ar: 'عدم النشر|عدم الاستخدام|تعليق النشر|التريث',
  },
  'anywhere',
)

/** Without a greeting, under a bare slug: "Please kill the story headlined as above." */
const outrightKill = phrases(
  {
    en: 'please kill|kill the|kill this|kill our|please disregard|disregard our|please withdraw|we are withdrawing|we have withdrawn|this story … withdrawn|the story … withdrawn|our story … withdrawn|this story has been killed|this item is withdrawn',
    ru: 'просим аннулировать|просим считать недействительн*|сообщение аннулир*|новость аннулир*',
    uk: 'просимо анулювати|просимо вважати недійсн*|повідомлення анульов*|новину анульов*',
    es: 'rogamos anul*|queda anulad*',
    fr: "prière d'annuler|veuillez annuler|merci d'annuler",
    de: 'bitte löschen sie die meldung|wir ziehen die meldung|die meldung … wird zurückgezogen',
    pl: 'prosimy o anulow*|anulujemy depesz*|wycofujemy depesz*',
  },
  'start',
)
const outrightHold = phrases(
  {
    en: 'please hold the|please hold this|please hold our|hold this story|hold the story|hold our story',
    ru: 'просим приостановить публикаци*|просим воздержаться от',
    uk: 'просимо призупинити публікаці*|просимо утриматися від',
    es: 'rogamos retener|rogamos no publi*',
    fr: 'prière de suspendre|merci de ne pas publier|merci de ne pas diffuser',
    de: 'bitte die meldung … nicht verwenden|bitte verwenden sie die meldung',
    pl: 'prosimy o wstrzymanie|prosimy wstrzymać',
  },
  'start',
)

const HEAD = 600
const OPENING = 200

/** kill, hold or advisory for a text that speaks to editors; undefined for one that speaks to readers. */
export function editorsNote(title: string, text: string): WireClass | undefined {
  return speaksToEditors(title) || speaksToEditors(text) ? asks(`${title}\n${text}`) : undefined
}

function speaksToEditors(text: string): boolean {
  const opening = text.slice(0, OPENING).replace(/^[\s*([:+-]+/u, '')
  return EDITORS.test(opening) || addressed.test(opening)
}

/** What a note asks for. */
export function asks(text: string): 'kill' | 'hold' | 'advisory' {
  const head = text.slice(0, HEAD)
  return kill.test(head) ? 'kill' : hold.test(head) ? 'hold' : 'advisory'
}

/** What a text asks for in its first words, without a greeting. */
export function asksOutright(text: string): 'kill' | 'hold' | undefined {
  const opening = text.slice(0, OPENING)
  if (outrightKill.test(opening)) return 'kill'
  return outrightHold.test(opening) ? 'hold' : undefined
}
