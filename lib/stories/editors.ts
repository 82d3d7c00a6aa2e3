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
    es: 'atención redacciones|atención, redacciones|atención a las redacciones|atención abonados|atención clientes|señores editores|señores redactores|señores abonados|señores clientes|atención editores|atención redactores|aviso a los editores|aviso a los redactores|aviso a los abonados|aviso a los clientes|aviso a las redacciones|nota a los editores|nota a los abonados|nota a las redacciones',
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
    ru: 'задержать|придержать|приостанов*|воздержаться|не публиковать|не использовать|нельзя использовать|нельзя публиковать',
    uk: 'затримати|притримати|призупин*|утримати*|не публікувати|не використовувати|не можна використовувати|не можна публікувати',
    be: 'прыпын*|устрымацца|не публікаваць',
    es: 'no puede publicarse|no puede utilizarse|no pueden publicar|retener|retengan|no publi*|no usar|no utili*|suspend*|en espera|abstenerse|absténganse',
    pt: 'reter|não publi*|não usar|não utili*|suspen*|abster-se|em espera',
    fr: 'ne peut être diffusée|ne peut être publiée|ne doit pas être|suspend*|ne pas publier|ne pas diffuser|ne pas utiliser|en attente|retenir|retenez',
    de: 'darf nicht verwendet|darf nicht veröffentlicht|noch nicht freigegeben|zurückhalten|zurückzuhalten|nicht verwenden|nicht zu verwenden|nicht veröffentlichen|nicht zu veröffentlichen|sperren|gesperrt',
    pl: 'nie można wykorzyst*|nie można publikować|wstrzyma*|nie publikowa*|nie wykorzystywa*|wstrzymujemy',
    it: 'non pubblicare|non utilizzare|non usare|sospes*|sospend*|trattenere',
    nl: 'niet publiceren|niet gebruiken|vasthouden',
    cs: 'nepublik*|pozastav*|nepouží*|zadrž*',
    tr: 'yayımlamayın|yayınlamayın|kullanmayın|bekletin',
    ar: 'عدم النشر|عدم الاستخدام|تعليق النشر|التريث',
  },
  'anywhere',
)

/** A hold is over: the story may be used as it is. */
const release = phrases(
  {
    en: 'hold … released|hold … lifted|hold is off|hold … removed|hold … cancelled|hold … canceled|hold … withdrawn|hold released|hold lifted|released from hold|release … hold|lift … hold|lifts … hold|lifting … hold|cleared for use|cleared for publication|may now be used|may now be published|can now be used|can now be published|is released for use|is released for publication|editors may use|subscribers may use',
    ru: 'задержка … снята|задержка … снимается|задержка … отменена|снята задержка|снимается задержка|снимаем задержку|снят* с задержки|разрешен* к публикации|разрешён* к публикации|разрешается к публикации|публикация … разрешена|публикацию … разрешаем|можно использовать|можно публиковать|ограничение … снято|запрет … снят|приостановка … отменена',
    uk: 'затримку … знято|затримка … знята|знято затримку|знімаємо затримку|знят* із затримки|дозволен* до публікації|публікацію … дозволено|публікацію … відновлено|можна використовувати|можна публікувати|обмеження … знято|заборону … знято|призупинення … скасовано',
    be: 'затрымка … знятая|публікацыя … дазволена|можна выкарыстоўваць',
    es: 'retención … levantada|retención … anulada|retención … cancelada|levantada la retención|se levanta la retención|levantamos la retención|queda liberad*|queda levantad*|ya puede publicarse|ya puede utilizarse|ya puede usarse|puede … publicarse|puede … utilizarse|pueden publicar|pueden utilizar|pueden usar',
    pt: 'retenção … levantada|suspensão … levantada|fica liberad*|está liberad*|já pode ser publicad*|já pode ser usad*|podem publicar',
    fr: 'suspension … levée|levée de la suspension|nous levons la suspension|peut … être diffusée|peut … être publiée|peut … être utilisée|peut … être diffusé|peut … être publié|est libérée|bon à diffuser|blocage … levé',
    de: 'sperre … aufgehoben|sperrvermerk … aufgehoben|hold … aufgehoben|ist … freigegeben|wird … freigegeben|freigegeben|freigabe|kann … verwendet werden|darf … verwendet werden|können … verwendet werden|kann … veröffentlicht werden',
    pl: 'wstrzymanie … odwołane|wstrzymanie … cofnięte|odwołujemy wstrzymanie|cofamy wstrzymanie|wstrzymanie … nieaktualne|dopuszczon* do publikacji|można … publikować|można … wykorzystywać|można … wykorzystać|depesza … zwolniona|blokada … zdjęta',
    it: 'blocco … rimosso|sospensione … revocata|può … essere pubblicat*|può … essere utilizzat*|via libera alla pubblicazione',
    nl: 'mag … worden gebruikt|vrijgegeven',
    cs: 'lze publikovat|lze použít|pozastavení … zrušeno',
    tr: 'yayımlanabilir|kullanılabilir',
    ar: 'يمكن النشر|يمكن استخدام|رفع الحظر',
  },
  'anywhere',
)
/** "Please hold until released": not yet. */
const NOT_YET =
  /(?<!\p{L})(?:until|unless|do not|don['’]t|not|bis|solange|nicht|hasta|no (?:se|puede|pueden|queda|está)|jusqu|avant|ne|dopóki|nie|até|não|finché|non|пока|до тех пор|не|нельзя|поки|доки|допоки)(?!\p{L})/iu

const QUOTED = /["“„«][^"“”„«»\n]{1,200}["”“»]/gu

/** Whether a text tells editors that a hold is over. Bounded by its head. */
export function liftsHold(text: string): boolean {
  // "The hold on the story "…" is lifted": the headline stands between the words.
  const head = text.slice(0, HEAD).replace(QUOTED, ' ')
  return release.test(head) && !head.split(/[.!?\n]/u).some((part) => release.test(part) && NOT_YET.test(part))
}

/** Without a greeting, under a bare slug: "Please kill the story headlined as above." */
const outrightKill = phrases(
  {
    en: 'please kill|kill the|kill this|kill our|please disregard|disregard our|please withdraw|we are withdrawing|we have withdrawn|this story … withdrawn|the story … withdrawn|our story … withdrawn|this story has been killed|this item is withdrawn',
    ru: 'просим снять с публикации|просим снять с ленты|просим удалить с ленты|просим удалить сообщение|просим аннулировать|просим считать недействительн*|сообщение аннулир*|новость аннулир*',
    uk: 'просимо зняти з публікації|просимо зняти зі стрічки|просимо видалити повідомлення|просимо анулювати|просимо вважати недійсн*|повідомлення анульов*|новину анульов*',
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

/** What a headline alone may ask of desks: a plea that nobody but a desk makes of a story. */
const pleaKill = phrases(
  {
    en: 'please kill|please withdraw|please disregard|please eliminate',
    ru: 'просим аннулировать|просим считать недействительн*|просим снять с публикации|просим снять с ленты|просим удалить',
    uk: 'просимо анулювати|просимо вважати недійсн*|просимо зняти з публікації|просимо зняти зі стрічки|просимо видалити',
    es: 'rogamos anul*|rogamos elimin*|se ruega anular|se ruega eliminar',
    pt: 'favor anular|favor eliminar|pedimos que anulem',
    fr: "prière d'annuler|merci d'annuler|veuillez annuler|prière de supprimer",
    de: 'bitte annullieren|bitte löschen|bitte streichen',
    pl: 'prosimy o anulow*|prosimy anulować|prosimy o wycofanie|prosimy o usunięcie',
    it: 'si prega di annullare|si prega di eliminare',
  },
  'anywhere',
)
const pleaHold = phrases(
  {
    en: 'please hold the|please hold our|please hold this|please do not use|please do not publish|please withhold',
    ru: 'просим задержать|просим придержать|просим не публиковать|просим не использовать|просим воздержаться от публикации|просим приостановить публикаци*',
    uk: 'просимо затримати|просимо притримати|просимо не публікувати|просимо не використовувати|просимо утриматися від публікації|просимо призупинити публікаці*',
    es: 'rogamos retener|rogamos retengan|rogamos no publi*|rogamos no utili*|se ruega no publi*|se ruega retener',
    pt: 'favor reter|favor não publi*',
    fr: 'prière de suspendre|prière de ne pas|merci de ne pas publier|merci de ne pas diffuser',
    de: 'bitte zurückhalten|bitte vorerst nicht|bitte nicht verwenden|bitte nicht veröffentlichen',
    pl: 'prosimy o wstrzymanie|prosimy wstrzymać|prosimy nie publikować|prosimy o niepublikowanie',
    it: 'si prega di non pubblicare|si prega di trattenere',
  },
  'anywhere',
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
  if (liftsHold(head)) return 'advisory'
  return kill.test(head) ? 'kill' : hold.test(head) ? 'hold' : 'advisory'
}

/** What a headline with nothing under it asks of desks. */
export function pleads(title: string): 'kill' | 'hold' | undefined {
  const opening = title.slice(0, OPENING)
  if (pleaKill.test(opening)) return 'kill'
  return pleaHold.test(opening) ? 'hold' : undefined
}

/** What a text asks for in its first words, without a greeting. */
export function asksOutright(text: string): 'kill' | 'hold' | undefined {
  const opening = text.slice(0, OPENING)
  if (outrightKill.test(opening)) return 'kill'
  return outrightHold.test(opening) ? 'hold' : undefined
}
