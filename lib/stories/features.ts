import { anyCue, cuesOf } from './cues.ts'

/**
 * Headlines of pieces that explain, travel or tell of people rather than report an event, by their grammar: a noun with
 * its relative clause and no verb ("The village that …", «Мост, который …»), a question without its mark ("Why the road
 * keeps closing"), an interrogative after a colon, a question word with an infinitive ("what to plant"); and by the words
 * that name such pieces. All patterns are read over lower case, and are linear.
 */

/** Things and people whose relative clause makes a headline of its own where articles also lead reports (en, es, fr, it, pt). */
const TOLD_OF: Record<'en' | 'es' | 'fr', string> = {
  en: 'village|villages|town|city|hamlet|street|road|bridge|river|lake|island|valley|mountain|forest|field|garden|school|bakery|shop|market|church|mosque|temple|monastery|farm|cafe|café|inn|bar|train|bus|ferry|boat|orchestra|choir|band|club|team|woman|women|man|men|girl|girls|boy|boys|child|children|mother|mothers|father|fathers|family|families|grandmother|teacher|teachers|doctor|doctors|nurse|midwife|farmer|farmers|shepherd|fisherman|fishermen|driver|drivers|artist|poet|singer|soldier|veteran|volunteer|volunteers|widow|widows|smuggler|smugglers|cook|baker|priest|postman|librarian|dog|dogs|cat|horse|bear|tree|house|home|hotel|museum|library|photograph|song|book|map|line|wall|fence|war|day|night|year|summer|winter|people|neighbours|friends|brothers|sisters|couple|community|world|place|country',
  es: 'pueblo|aldea|ciudad|calle|camino|puente|río|isla|valle|escuela|panadería|tienda|mercado|iglesia|mezquita|granja|tren|autobús|barco|balsa|orquesta|coro|club|equipo|mujer|mujeres|hombre|hombres|niña|niñas|niño|niños|madre|madres|padre|padres|familia|familias|abuela|maestra|maestro|médico|enfermera|partera|campesino|campesinos|pastor|pastora|pescador|pescadores|barquero|poeta|cantante|veterano|voluntarios|viuda|viudas|cocinera|panadero|cura|perro|perros|árbol|casa|hotel|museo|biblioteca|canción|libro|mapa|línea|muro|guerra|día|noche|año|verano|invierno|vecinos|hermanos|comunidad|lugar|país',
  fr: 'village|ville|rue|route|pont|fleuve|rivière|île|vallée|école|boulangerie|boutique|marché|église|mosquée|ferme|train|bus|bateau|bac|orchestre|chœur|club|équipe|femme|femmes|homme|hommes|fille|filles|enfant|enfants|mère|mères|père|pères|famille|familles|institutrice|instituteur|médecin|infirmière|paysan|paysans|berger|bergère|pêcheur|pêcheurs|passeur|poète|chanteur|vétéran|bénévoles|veuve|veuves|cuisinière|boulanger|curé|chien|chiens|arbre|maison|hôtel|musée|bibliothèque|chanson|livre|carte|ligne|mur|guerre|jour|nuit|année|été|hiver|voisins|frères|couple|communauté|lieu|pays',
}

/** How a headline of news ends, though it begins like a story: "The man who crossed by balloon arrested", "… was closed". */
const NEWS_END =
  /(?:\b(?:arrested|jailed|killed|dies|died|dead|held|charged|found|freed|released|sentenced|detained|hurt|wounded|injured|shot|says?|said|hit)\b[^,]{0,40}|\b(?:deteni|arresta|muert|herid|halla|libera|condena|captura)\p{L}{0,4}|\b(?:arrêté|tué|mort|blessé|retrouvé|libéré|condamné)\p{L}{0,2})$| (?:was|were|has been|have been|will be) \p{L}+ed\b| (?:fue|fueron|ha sido|han sido|será) \p{L}+[aio]d[ao]s?\b| (?:a|ont|sera|seront) (?:été )?\p{L}+[ée]e?s?(?!\p{L})/u

/** A question that is the subject of a report: "How the shell came there is under investigation", «Как …, выясняют …». */
const ASKED_OF_NEWS =
  /\b(?:is|are|remains?|was) (?:not |un|under |being )|, [^,]{2,40} (?:says?|said)$|, (?:выясня|устанавл|расслед|проверя|неизвестн|неясно|сообщ|рассказ|заяв|з['’ʼ]ясов|встановл|розслід|перевіря|невідом|повідом|розпов)|, (?:ist|wird|ermittelt|untersucht|prüft|blieb|bleibt|sagt) |\bse investiga|, (?:dice|dijo|según)|, selon |, (?:wyjaśnia|ustala|bada|nie wiadomo|podał)/u

const RELATIVE = cuesOf([
  new RegExp(
    `^(?:the|a|an|one) (?:[\\p{L}’'-]{2,16} ){0,4}(?:${TOLD_OF.en})(?:,? (?:that|who|whose|where|which)| (?:in|at|on) which) .{3,90}$`,
    'u',
  ),
  new RegExp(
    `^(?:el|la|los|las|un|una) (?:\\p{L}{2,14} ){0,2}(?:${TOLD_OF.es})(?: \\p{L}{2,14})?,? (?:que|donde|cuy[oa]s?|en (?:el|la|los|las) que|al que|a la que) [^,.:;]{3,90}$`,
    'u',
  ),
  new RegExp(
    `^(?:le |la |les |l['’]|un |une )(?:\\p{L}{2,14} ){0,2}(?:${TOLD_OF.fr})(?: \\p{L}{2,14})?,? (?:qui|que|qu['’]\\p{L}+|où|dont) [^,.:;]{3,90}$`,
    'u',
  ),
  // Slavic and German relatives stand behind a comma; a second comma would bring the verb of a report.
  /^(?:\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие) )?\p{L}{3,20}, (?:(?:в|во|на|с|со|из|о|об|к|по|за|под|над|у|для|без|при|через) )?(?:котор\p{L}{2,3}|где|куда|откуда|чь[яеи]\p{L}*|чей) [^,.:;]{3,90}$/u,
  /^(?:\p{L}+(?:ий|ій|ня|нє) )?[\p{L}’'ʼ]{3,20}, (?:(?:в|у|на|з|із|зі|про|до|по|за|під|над|для|без|при|через) )?(?:як(?:ий|а|е|і|ого|ої|ому|ій|им|ою|их|ими)|де|куди|звідки|чи[йяєї]\p{L}*) [^,.:;]{3,90}$/u,
  /^(?:der|die|das|ein|eine) (?:\p{L}+ )?\p{L}{3,24}, (?:(?:in|an|auf|mit|von|zu|für|über|unter|durch|um|bei) )?(?:der|die|das|den|dem|deren|dessen|denen|wo) [^,.:;]{3,90}$/u,
  /^(?:\p{L}+[yi] )?\p{L}{3,20}, (?:(?:w|na|z|ze|do|o|od|po|za|pod|nad|przy|dla|bez|przez) )?(?:któr\p{L}{1,3}|gdzie|dokąd|skąd|czyj\p{L}*) [^,.:;]{3,90}$/u,
  /^(?:the|der|die|das|le|la|el|il) (?:last|forgotten|hidden|secret|unlikely|letzte|vergessene|dernier|dernière|último|última|ultimo|ultima) \p{L}{3,20} (?:of|in|on|at|between|along|der|des|von|vom|im|am|an|de|du|del|della|entre|tra) [^,:]{3,80}$/u,
  /^(?:последн(?:ий|яя|ее|ие)|останн(?:ій|я|є|і)|ostatni[aey]?) \p{L}{3,20} \p{L}+ [^,:]{0,60}$/u,
])

/** Verbs by which a report quotes its source: "Как сообщили в полиции", "Jak podała straż". */
const SAID = {
  ru: '(?:(?:это |всё |все )?(?:был|прош|произош|случил|развив|проход)|сообщ|заяв|переда|рассказа|уточн|стало|отмет|отмеча|поясн|следует|пишет|пишут|говор|утвержда|подтверд|подчеркн|написа|выясн|минимум|ранее|правило|и )',
  uk: "(?:повідом|заяв|переда|розпов|уточн|стало|зазнач|поясн|випливає|пише|пишуть|каж|стверджу|підтверд|наголос|написа|з[’ʼ']ясув|мінімум|раніше|правило|і )",
  pl: '(?:(?:do tego |to )?(?:doszło|było|przebiega|wygląda)|poda|poinform|inform|wynik|donos|powiedzi|przekaz|twierdz|ustali|zapewn|pisz|mówi|dotąd|dotychczas|co roku|i )',
  de: '(?:es (?:dazu|gescha|ablief|war)|[^,]{3,80}(?:mitteil|bericht|meld|sagt|heiß|hieß|erklär|bekannt|verlaut|bestätig)\\p{L}*,)',
}

const EN_WHAT =
  'drives|makes|lies|keeps|brings|draws|happens when|comes next|remains|life|it (?:is|feels|takes|was)|next|if|an? |they |locals|residents|villagers|families|neighbours'

/** A question that is none, at the head of a title. */
const ASKS = cuesOf([
  /^(?:how (?!many|much|it (?:happened|unfolded))|why )[^?]{8,}$/u,
  new RegExp(`^what (?:${EN_WHAT})\\b`, 'u'),
  /^(?:inside|meet) (?:the|an?) /u,
  /^who (?:controls|runs|owns|pays|profits|guards|lives|buys|sells|decides|speaks|fights|benefits) /u,
  /^where (?:the|two|no|even|every|an?) [^,]{2,50} (?:ends?|begins?|meets?|stops?|divides?|lives?|sleeps?|grows?|runs?|go|goes|are|is)(?: |,|$)/u,
  new RegExp(`^как (?!${SAID.ru})[^?]{8,}$`, 'u'),
  /^(?:почему|зачем|отчего|кто (?!-|то |бы )|чему |чего ждать)[^?]{6,}$/u,
  /^(?:где|куда|откуда) [^,?]{6,80}$/u,
  /^(?:что (?:стоит|осталось|оста[её]тся|мешает|изменилось|меняется|значит|скрыва|жд[её]т))/u,
  new RegExp(`^як (?!${SAID.uk})[^?]{8,}$`, 'u'),
  /^(?:чому|навіщо|хто (?!-|то |б )|чого чекати)[^?]{6,}$/u,
  /^(?:де|куди|звідки) [^,?]{6,80}$/u,
  /^(?:що (?:стоїть|лишилося|залишилося|заважає|змінилося|змінюється|означає|приховує|чекає))/u,
  /^¿?(?:cómo|por qué|quién(?:es)?|de qué|para qué|así (?:se |es |son |vive|funciona|sobrevive)) [^?]{6,}$/u,
  /^(?:comment|pourquoi|qui (?:contrôle|sont|est|tire|dirige|profite|se cache)|où [^,]{6,80}$) ?[^?]{6,}$/u,
  new RegExp(`^wie (?!${SAID.de})(?!viele )[^?]{8,}$`, 'u'),
  /^(?:warum|wieso|weshalb|wozu|wer (?!hat|war) ?)[^?]{6,}$/u,
  /^wo [^,?]{6,80}$/u,
  new RegExp(`^jak (?!${SAID.pl})[^?]{8,}$`, 'u'),
  /^(?:dlaczego|po co|kto |czemu )[^?]{6,}$/u,
  /^(?:perché|come (?!riferi|riport|ha ) ?|chi (?:controlla|sono|è|comanda)|por que |quem (?:manda|são|é|controla))[^?]{6,}$/u,
])

/** The same behind a colon, a dash or a stop: "Two flags, one well: how villagers share water". */
const ASKS_BEHIND = cuesOf([
  new RegExp(`[:–—.?!] ?-? ?(?:how (?!many|much|it (?:happened|unfolded))|why |what (?:${EN_WHAT})\\b)[^?]{4,}$`, 'u'),
  new RegExp(`[:–—.?!] (?:как (?!${SAID.ru})|почему |зачем |кто (?!-|то |бы ))[^?]{6,}$`, 'u'),
  new RegExp(`[:–—.?!] (?:як (?!${SAID.uk})|чому |навіщо |хто (?!-|то |б ))[^?]{6,}$`, 'u'),
  /[:–—.?!] ¿?(?:cómo (?!fue|ocurri|sucedi)|por qué|así (?:se |es |son |vive|funciona|sobrevive))[^?]{4,}$/u,
  / ?[:–—.?!] (?:comment|pourquoi) [^?]{4,}$/u,
  new RegExp(
    `[:–—.?!] (?:wie (?!${SAID.de})(?!viele )|warum |wieso |weshalb |was (?!bekannt|wir wissen|bisher|passiert|gescha|über|zum|man weiß|am |in der |gestern|heute))[^?]{4,}$`,
    'u',
  ),
  new RegExp(`[:–—.?!] (?:jak (?!${SAID.pl})|dlaczego |po co )[^?]{4,}$`, 'u'),
  /[:–—.?!] (?:perché |come (?!riferi|riport|ha ))[^?]{4,}$/u,
])

/** A question that can be answered by yes or no, as the whole of a title; and a whole title in somebody's own words. */
const WONDERS = cuesOf([
  /^(?:is|are|was|were|can|could|will|would|does|do|did|has|have|should|must) [^?:.]{6,}\?$/u,
  /^\p{L}{3,} ли [^:.?]{4,}\??$/u,
  /^чи (?!то|не ) ?[^:.?]{6,}\??$/u,
  /^¿[^?:.]{8,}\?$/u,
  /^[^:.?]{4,}-t-(?:il|elle|ils|elles|on) ?[^:.?]{0,60}\?$|^est-ce que [^:.?]{4,}\?$/u,
  /^czy [^:.?]{6,}\?$/u,
  /^(?:ist|sind|hält|halten|kann|können|wird|werden|droht|muss|müssen|soll|darf|hat|haben|gibt|bringt|wirkt|hilft) [^:.?]{4,}\?$/u,
  /^["“„«'‘] ?[^"“”„«»]{0,80}(?<!\p{L})(?:i|we|my|our|я|мы|мне|нам|ми|мені|yo|nosotros|nos|je|nous|on|ich|wir|uns|nam|mnie)(?!\p{L})[^"“”„«»]{4,80}["”»“'’]\.?$/u,
])

/** Advice: a question word with an infinitive. */
const ADVISES = cuesOf([
  /(?:^|[:–—.] )(?:what|how|when|where|which \p{L}+) (?:not )?to \p{L}{3,}/u,
  /(?:^|[:–—.] )(?:что|чем|как|когда|где|куда) (?:не )?(?:\p{L}+ )?\p{L}{2,}(?:ать|ять|ить|еть|уть|ыть|оть|сти|зти|чь)(?:ся)?(?!\p{L})/u,
  /(?:^|[:–—.] )(?:що|чим|як|коли|де|куди) (?:не )?(?:\p{L}+ )?\p{L}{2,}(?:ати|яти|ити|іти|їти|ути|сти|зти|чи)(?:ся)?(?!\p{L})/u,
  /(?:^|[:–—.] )¿?(?:qué|cómo|cuándo|dónde) \p{L}{2,}(?:ar|er|ir)(?:se)? /u,
  /(?:^|[:–—.] )(?:que|comment|où|quand) \p{L}{2,}(?:er|ir|re) /u,
  /(?:^|[:–—.] )(?:wie|wo|wann|was) (?:man|sie) /u,
  /(?:^|[:–—.] )(?:co|jak|kiedy|gdzie) (?:nie )?\p{L}{2,}(?:ać|eć|ić|yć|ąć)(?: |$)/u,
])

/** Words by which such pieces name themselves. */
const NAMED = cuesOf([
  /^(?:book|film|theatre|music|concert|exhibition|restaurant|tv)(?:s|)(?: reviews?)?:|^(?:book|film|theatre|exhibition) review\b|^(?:recipes?|quiz|crossword|horoscope|travel|gardening|wildlife|nostalgia|archive|from the archives?|long read|weekend read|essay|obituary|on this day|photo (?:gallery|essay|story)|gallery|in photos|in pictures|review|readers['’] letters|listen|podcast|our guide|your guide)(?::| to | - )/u,
  /^(?:an? )?(?:interview with|conversation with|portrait of (?:an?|the)|(?:short|brief|visual|oral) (?:history|guide)|history of|guide to|timeline of|chronology of|glossary of|portrait:)/u,
  /^(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve) (?:things|facts|questions|reasons|ways|lessons|takeaways|charts|maps|books|places|myths|tips)\b/u,
  /^(?:scenes from|snapshots from|notes from|tales from|ask (?:our|the|an) )|^(?:the )?(?:arithmetic|anatomy|geography|economics|psychology|logic|art|mechanics|sounds?|faces|voices|ghosts) of |: a (?:hundred|thousand|century|decade)(?: years)? of |: your questions/u,
  /^(?:арифметика|анатомия|география|экономика|психология|логика|искусство|механика|лица|голоса|призраки|анатомія|географія|економіка|психологія|логіка|мистецтво|механіка|обличчя|голоси|привиди) \p{L}+[^:.]{0,60}$/u,
  /, explained$|: voices from |: voices of |: an (?:explainer|interview|oral history)|^(?:\p{L}+|\d{1,3}) years on\b/u,
  /^(?:рецепты?|тест|викторина|кроссворд|гороскоп|книги?|кино|театр|рецензия|эссе|подкаст|архив|из архива|галерея|фотогалерея|путешествие|история (?:одно|спорн|забыт|создан)\p{L}*|интервью с|разговор с|портрет |путеводитель)(?::| |$)/u,
  /^(?:\d{1,2}|три|четыре|пять|шесть|семь|восемь|девять|десять) (?:вопрос\p{L}*|факт\p{L}*|причин\p{L}*|способ\p{L}*|урок\p{L}*|миф\p{L}*|истори\p{L}*|карт|совет\p{L}*)(?!\p{L})/u,
  /: (?:монологи?|голоса|истории|рассказы|воспоминания|прямая речь|инструкция|гид|подборка|фотоистория|личный опыт|интервью)(?: |$)/u,
  /^(?:рецепти?|тест|вікторина|кросворд|гороскоп|книг[аи]|кіно|театр|рецензія|есей|подкаст|архів|з архіву|галерея|фотогалерея|подорож|історія (?:однієї|одного|спірн|забут|створен)\p{L}*|інтерв['’ʼ]ю з|розмова з|портрет |путівник)(?::| |$)/u,
  /^(?:\d{1,2}|три|чотири|п['’ʼ]ять|шість|сім|вісім|дев['’ʼ]ять|десять) (?:запитан\p{L}*|питан\p{L}*|факт\p{L}*|причин\p{L}*|спос\p{L}*|урок\p{L}*|міф\p{L}*|істор\p{L}*|карт|порад\p{L}*)(?!\p{L})/u,
  /: (?:монологи?|голоси|історії|розповіді|спогади|пряма мова|інструкція|гід|добірка|фотоісторія|особистий досвід|інтерв['’ʼ]ю)(?: |$)/u,
  /^(?:recetas?|libros?|cine|teatro|reseña|ensayo|galería|fotogalería|horóscopo|entrevista (?:a|con)|retrato de|historia de|breve historia|guía (?:de|para)|(?:cinco|diez|tres|cuatro|seis|siete|\d{1,2}) (?:preguntas|cosas|datos|razones|claves|consejos))(?::| )/u,
  /^(?:recettes?|livres?|cinéma|théâtre|critique|essai|galerie|horoscope|entretien avec|portrait d|histoire d|petite histoire|guide (?:de|du|pour)|(?:trois|quatre|cinq|six|sept|dix|\d{1,2}) (?:questions|choses|raisons|clés|conseils))(?: ?:| |['’])/u,
  /^(?:rezepte?|buchtipp|bücher|kino|theater|rezension|essay|galerie|fotogalerie|bilderstrecke|horoskop|interview mit|gespräch mit|porträt|geschichte de|kleine geschichte|(?:drei|vier|fünf|sechs|sieben|zehn|\d{1,2}) (?:fragen|dinge|gründe|fakten|tipps))(?::| )/u,
  /^(?:przepis[y]?|książk[ai]|film|kino|teatr|recenzja|esej|galeria|fotogaleria|horoskop|wywiad z|rozmowa z|portret|historia|krótka historia|przewodnik|(?:trzy|cztery|pięć|sześć|siedem|dziesięć|\d{1,2}) (?:pytań|rzeczy|faktów|powodów|pytania|fakty))(?::| )/u,
])

/** Whether a headline (in lower case) is that of a piece which explains, travels or advises. */
export function isFeatureTitle(title: string): boolean {
  return (
    (anyCue(ASKS, title) && !ASKED_OF_NEWS.test(title)) ||
    anyCue(ASKS_BEHIND, title) ||
    anyCue(ADVISES, title) ||
    anyCue(WONDERS, title) ||
    anyCue(NAMED, title) ||
    title.split(': ').some((part) => anyCue(RELATIVE, part) && !NEWS_END.test(part))
  )
}

/** First words of a summary (in lower case) that name the piece: "A portrait of …", «Путешествие по …», "Eine Spurensuche". */
export const FEATURE_LEAD =
  /(?:^|[.!?] )(?:an? (?:portrait|profile|journey|walk|history|essay|review|interview|visit|reporter['’]s notebook)(?: |:|,|\.|$)|our (?:photographer|correspondent|reporter|reviewer|critic|columnist|guide) (?:on |spent|visited|travel|walked|went|returns|meets|takes|was|is)|an analysis of |a long read|on life (?:in|beside|under|at|on) |readers (?:asked|wanted)|(?:наш|наша) (?:корреспондент|фотограф|автор|репортёр|репортер)\p{L}* (?:пров[её]|съезди|побыва|проеха|прош)|о жизни (?:у|в|под|на) |анализируем|(?:наш|наша) (?:кореспондент|фотограф|автор|репортер)\p{L}* (?:пров[еі]|зʼїзди|з['’]їзди|побува|проїха|пройш)|про життя (?:біля|в|у|під|на) |аналізуємо|nuestr[oa] (?:corresponsal|fotógraf[oa]|enviad[oa]) (?:pasó|recorrió|visitó|estuvo|viajó)|notre (?:correspondant|envoyé|photographe|reporter)\p{L}* (?:a passé|s['’]est rendu|a visité|a parcouru)|unser(?:e)? (?:korrespondent|reporter|fotograf)\p{L}* (?:verbrachte|besuchte|reiste|war|hat)|nasz(?:a)? (?:korespondent|reporter|fotograf)\p{L}* (?:spędz|odwiedz|pojecha|przejecha)|images from |photographs? (?:inside|by)|(?:\p{L}+|\d{1,3}) years on,|ein(?:e|) (?:porträt|spurensuche|rundgang|ortstermin|ortsbesuch|reportage|reise|besuch|essay|annäherung)(?: |:|,|\.|$)|un(?:e|) (?:portrait|visite|voyage|promenade|reportage)(?: |:|,|\.|$)|portrait d|un (?:retrato|recorrido|viaje|reportaje)(?: |:|,|\.|$)|портрет |путешествие по|история одно|один день (?:на|в|из|с) |репортаж |подорож |портрет|історія однієї|один день (?:на|в|у|з|із) |портрет|reportaż|portret |spacer )/u
