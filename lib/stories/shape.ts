import { anyCue, cuesOf } from './cues.ts'
import { FEATURE_LEAD, isFeatureTitle } from './features.ts'
import { runningClass, tellsHarm } from './running.ts'

/**
 * What a headline and text are by their make: a round-up of several events, a running report, or a piece that
 * explains rather than reports. None of it is marked, so every cue here is one that reports of single events lack.
 */
const ROUND_UP = cuesOf([
  // en
  /^[\p{L}’' -]{2,30} (?:round-?up|wrap-?up|wrap|digest|recap): /u,
  /\b(?:border|frontier|line|incident|ceasefire|situation|security|conflict) (?:log|diary|digest|bulletin|monitor|tracker)\b|^[^:]{0,60}\b(?:week|semana|semaine|woche|tydzień|settimana) \d{1,2} ?[:,–—]/u,
  /^(?:хроника|журнал|бюллетень|дневник|хроніка|бюлетень|щоденник) (?:приграничь|границ|обстрел|прикордонн|кордон|обстріл)|^[^:]{0,60}(?:неделя|тиждень) \d{1,2} ?[:,–—]/u,
  /^(?:bitácora|boletín|parte) (?:de la frontera|fronteriz)|^(?:journal|bulletin) de la frontière|^grenz-?(?:log|chronik|protokoll|bulletin|tagebuch)|^(?:dziennik|kronika|biuletyn) (?:z )?(?:granic|pogranicz)/u,
  /\b(?:daily|nightly|weekly|overnight|morning|evening) (?:log|digest|summary|round-?up|briefing|bulletin|recap)\b/u,
  /(?<!\b(?:in|for|after|within) )\b(?:a|the|this|one) (?:week|month|day|weekend) (?:along|on|in|of|at) (?:the |a )?[\p{L}’' -]{3,60}$/u,
  /\b(?:week|day|month|weekend|night) in (?:review|brief|numbers)\b|\bin brief\b|\bat a glance\b|\bwhat happened (?:today|overnight|this week|on \p{L}+day)\b/u,
  /\b(?:events|incidents|developments|attacks|strikes|news) (?:of|over|in|from|for) the (?:day|week|past|last|night)\b/u,
  /\b(?:villages|towns|settlements|districts|communities|regions|attacks|strikes|incidents|shellings|raids)\b.{0,60}\b24 hours\b/u,
  /^(?:two|three|four|five|six|seven|\d) (?:days|nights|towns|villages|attacks|strikes|raids)\b,? ?[–—-]? ?(?:and )?(?:one|two|three|four|five|six|seven|\d) /u,
  /^(?:(?:una|la) semana (?:en|de|a lo largo)|une semaine (?:de|à|au|en|sur|le long)|(?:eine|die) woche (?:an|in|im|am|entlang)|(?:jeden |)tydzień (?:na|w|przy|wzdłuż)|una settimana (?:di|in|al|lungo)|uma semana (?:de|na|no|em))/u,
  /^(?:одна |)(?:неделя|сутки|месяц|выходные) (?:на|в|во|у|вдоль) |^(?:два|три|четыре|пять|шесть|семь) (?:дня|дней|ночи|ночей|села|сёл|удара|обстрела)(?: —|,) (?:один|одна|два|две|три|четыре|пять)/u,
  /^(?:один |одна |)(?:тиждень|доба|місяць|вихідні) (?:на|в|у|вздовж|уздовж) |^(?:два|дві|три|чотири|п['’ʼ]ять|шість|сім) (?:дні|днів|ночі|ночей|села|сіл|удари|обстріли)(?: —|,) (?:один|одна|два|дві|три|чотири|п['’ʼ]ять)/u,
  /\bminute by minute\b|\bhour by hour\b/u,
  // ru: "за сутки" alone is a span that one event may take ("за ночь сбиты шесть дронов")
  /(?:сводка|хроника|обзор|итоги|дайджест) (?:обстрел|атак|событи|происшестви|за |дня|суток|недели|ночи|на )/u,
  /(?:^|[\s:.])(?:обстрелы|атаки|удары|сводка|хроника|обстановка|ситуация|события|происшествия|главное|итоги|коротко|что известно|что произошло)(?:[^.!?]{0,60} |)(?:за|к) (?:(?:минувш|прошедш|последн|истекш|эт)\p{L}{1,4} )?(?:сутки|суток|неделю|день|ночь|выходные|утру|вечеру|час)(?!\p{L})|(?:события|главное|итоги) (?:дня|недели|суток|ночи)|(?:сёл|сел|пунктов|районов|округов|общин|обстрелов|атак|ударов|прилётов|прилетов)(?!\p{L})[^.!?]{0,60} за (?:\p{L}{3,12} )?(?:сутки|ночь|день|неделю)(?!\p{L})/u,
  // uk
  /(?:зведення|хроніка|огляд|підсумки|дайджест) (?:обстріл|атак|поді|за |дня|доби|тижня|ночі|на )/u,
  /(?:^|[\s:.])(?:обстріли|атаки|удари|зведення|хроніка|обстановка|ситуація|події|головне|підсумки|коротко|що відомо|що сталося|що відбулося)(?:[^.!?]{0,60} |)(?:за|на) (?:(?:минул|останн|ц)\p{L}{1,3} )?(?:добу|тиждень|день|ніч|вихідні|ранок|вечір)(?!\p{L})|(?:події|головне|підсумки) (?:дня|тижня|доби|ночі)|(?:сіл|пунктів|районів|громад|обстрілів|атак|ударів|влучань)(?!\p{L})[^.!?]{0,60} за (?:\p{L}{3,12} )?(?:добу|ніч|день|тиждень)(?!\p{L})/u,
  // es, pt, it, fr
  /(?:resumen|balance|cronolog[íi]a|repaso|claves) (?:del|de la|de las|de los|semanal|diario)|(?:as[íi] (?:fue|transcurri[óo])) (?:el d[íi]a|la jornada|la semana)|(?:lo que (?:pas[óo]|sucedi[óo])|qu[ée] (?:pas[óo]|sucedi[óo])) (?:hoy|ayer|en las [úu]ltimas)/u,
  /(?:resumo|balanço) (?:do dia|da semana|da noite)|(?:riepilogo|bilancio) (?:della|del) (?:giornata|settimana|giorno|notte)/u,
  /(?:le point sur|le r[ée]cap|r[ée]capitulatif|les faits marquants|l['’]essentiel|le bilan) (?:de la|du|des|sur) (?:journ[ée]e|semaine|jour|nuit|weekend|week-end)|ce qui s['’]est pass[ée]/u,
  // de, nl
  /^(?:überblick|die lage|nachrichten) (?:am|vom|zum|um|von) [\p{L}\p{N}. ]{2,20}:/u,
  /(?:überblick|zusammenfassung|rückblick|chronik|protokoll) (?:der|des|zur|zum|über)|(?:der|die) (?:tag|nacht|woche|lage) (?:im überblick|im rückblick|in kürze|kompakt)|(?:nacht|tag|woche) im überblick/u,
  // pl, cs, sk
  /(?:podsumowanie|przegląd|kronika|raport) (?:dnia|tygodnia|doby|nocy|z )|(?:co (?:się )?(?:wydarzyło|działo)(?: się)?)|(?:souhrn|přehled|prehľad|súhrn) (?:dne|dňa|týdne|týždňa|událostí|udalostí|dění)/u,
  // counted: several places or attacks in one night; "one day, two attacks"
  /(?:^|[\s:—–])(?:two|three|four|five|six|seven|\d) (?:\p{L}+ )?(?:villages|towns|settlements|districts|attacks|raids|strikes|blasts|bombings|incidents|shootings|ambushes|posts)\b[^.]{0,50} (?:in|within|over) (?:one|a single) (?:night|day|morning|evening|weekend|hour)\b|\b(?:one|a single) (?:night|day|morning|evening|weekend)(?:,|:| [–—-]) (?:two|three|four|five|six|\d) /u,
  /(?:^|[\s:—–])(?:два|две|три|четыре|пять|шесть|\d) (?:\p{L}+ )?(?:села|сёл|сел|города|городов|посёлка|поселка|района|районов|поста|постов|обстрела|обстрелов|атаки|атак|удара|ударов|взрыва|нападения)(?!\p{L})[^.]{0,40} (?:за|в) (?:одну|один|одни) (?:ночь|день|сутки|вечер|утро|выходные)|: (?:два|две|три|четыре|пять|\d) \p{L}+(?:, | и )(?:один|одна|одно|два|две|три|\d) \p{L}+/u,
  /(?:^|[\s:—–])(?:два|дві|три|чотири|п['’ʼ]ять|шість|\d) (?:\p{L}+ )?(?:села|сіл|міста|міст|селища|громади|громад|райони|районів|пости|постів|обстріли|обстрілів|атаки|атак|удари|ударів|вибухи|напади)(?!\p{L})[^.]{0,40} (?:за|в) (?:одну|один|одні) (?:ніч|день|добу|вечір|ранок|вихідні)|: (?:два|дві|три|чотири|п['’ʼ]ять|\d) \p{L}+(?:, | і | й | та )(?:один|одна|одне|два|дві|три|\d) \p{L}+/u,
  /(?:^|[\s:])(?:dos|tres|cuatro|cinco|seis|\d) (?:pueblos|aldeas|ciudades|distritos|ataques|atentados|puestos|incidentes)[^.]{0,50} en un(?:a|) (?:sola |misma |solo |mismo )?(?:noche|día|jornada|tarde|mañana|fin de semana)|(?:^|[\s:])(?:deux|trois|quatre|cinq|six|\d) (?:villages|villes|districts|attaques|attentats|postes|incidents)[^.]{0,50} en un(?:e|) (?:seule |même |seul )?(?:nuit|jour|journée|soirée|matinée|week-end)/u,
  /(?:^|[\s:])(?:zwei|drei|vier|fünf|sechs|\d) (?:dörfer|orte|städte|bezirke|angriffe|anschläge|posten|vorfälle)[^.]{0,50} (?:in|an) eine[rm] (?:einzigen )?(?:nacht|tag|abend|wochenende)|(?:^|[\s:])(?:dwie|dwa|trzy|cztery|pięć|\d) (?:wsie|wsi|miasta|gminy|ataki|ataków|ostrzały|zamachy|posterunki)[^.]{0,50} (?:w|jednego|jednej) (?:jedną|jeden|dnia|nocy|ciągu)/u,
  /\b\d{2,3} hours (?:on|in|along|of)\b|\d{2,3} (?:часов|часа|годин|години) (?:на|в|у) |(?:главное|головне)(?: [\p{L} -]{1,40}|) (?:за|на) \p{N}|\bby (?:district|sector|region|village)$|, (?:week|semana|semaine|woche|tydzień|неделя|тиждень) \d{1,2}$/u,
  /\bwhat happened (?:this|over the|at the|on the|in the) (?:weekend|week|night|month|border|frontier)|(?:что (?:случилось|произошло)|що (?:сталося|трапилося|відбулося))[^.!?]{0,50} за (?:\p{L}+ )?(?:выходные|неделю|ночь|сутки|вихідні|тиждень|ніч|добу)|lo que (?:pasó|sucedió|ocurrió)[^.]{0,50} (?:hoy|ayer|semana|noche|jornada)|was (?:am|in der|an diesem) [^.]{0,50}(?:geschah|passierte|geschehen|passiert)/u,
  // "two ambushes, one mine"; "… : a bloody day on the northern road"; "weekend on the line"
  /^(?:two|three|four|five|six|\d) (?:attacks|raids|strikes|ambushes|blasts|explosions|bombings|shootings|shellings|kidnappings|clashes|incidents)(?:,| and|;) (?:an?|one|two|three|four|five|\d) /u,
  /^(?:две|два|три|четыре|пять|\d) (?:атаки|засады|обстрела|удара|взрыва|перестрелки|нападения|похищения)(?:,| и) (?:один|одна|одно|два|две|три|\d) |^(?:дві|два|три|чотири|п['’ʼ]ять|\d) (?:атаки|засідки|обстріли|удари|вибухи|перестрілки|напади|викрадення)(?:,| і| й| та) (?:один|одна|одне|два|дві|три|\d) /u,
  /^(?:dos|tres|cuatro|cinco|\d) (?:ataques|emboscadas|atentados|explosiones|tiroteos|secuestros|bombardeos)(?:,| y) (?:una?|dos|tres|\d) |^(?:deux|trois|quatre|cinq|\d) (?:attaques|embuscades|attentats|explosions|fusillades|enlèvements|frappes)(?:,| et) (?:une?|deux|trois|\d) /u,
  /^(?:zwei|drei|vier|fünf|\d) (?:angriffe|hinterhalte|anschläge|explosionen|schießereien|entführungen|überfälle)(?:,| und) (?:eine?|zwei|drei|\d) |^(?:dwie|dwa|trzy|cztery|\d) (?:ataki|zasadzki|zamachy|wybuchy|strzelaniny|porwania|ostrzały)(?:,| i) (?:jeden|jedna|jedno|dwa|dwie|trzy|\d) /u,
  /: an? (?:\p{L}+ )?(?:day|night|week|weekend) (?:on|along|of|at) |^(?:the |a )?(?:weekend|week) (?:on|along|at) the [\p{L} ]{3,40}(?:$|:)|^(?:the |a )?(?:day|night) (?:on|along|at) the [\p{L} ]{3,40}$|: (?:\p{L}+ )?(?:день|ночь|неделя|сутки|выходные) (?:на|в|у|под) |: (?:\p{L}+ )?(?:день|ніч|тиждень|доба|вихідні) (?:на|в|у|під) |: (?:un día|una noche|una semana) (?:\p{L}+ )?(?:en|de)|: (?:(?:journée|nuit) (?:\p{L}+ )?(?:sur|à|au)|semaine (?:\p{L}+ )?(?:sur|à|au|de))(?!\p{L})|: (?:\p{L}+ )?(?:tag|nacht|woche|wochenende) (?:an|auf|in|am|im) |: (?:\p{L}+ )?(?:dzień|noc|tydzień|weekend) (?:na|w|przy) /u,
  /^(?:выходные|день|сутки|ночь|вихідні|доба|ніч) (?:на|в|у) [\p{L} ]{3,40}(?:$|:)|^(?:к этому часу|к утру|к вечеру|на цю годину|на ранок|на вечір):/u,
  // "separate attacks", "two borders, two shootings", reviews and digests by their period
  /\bseparate (?:attacks|incidents|strikes|shootings|clashes|raids|blasts|ambushes)\b|^(?:two|three|four|five) \p{L}+(?:,| [–—-]) (?:two|three|four|five) (?:attacks|shootings|blasts|raids|strikes|deaths|ambushes|clashes|incidents)\b|\b(?:daily|weekly|monthly|annual) (?:review|round-?up|overview|summary|report) (?:of|on)\b|^(?:around|along|across) the [\p{L} ]{3,40} in \d{1,3} hours$|^(?:morning|evening|midday|weekly|daily) (?:briefing|brief|wrap|digest|round-?up):/u,
  /^(?:две|два|три|четыре) \p{L}+(?:,| [–—-]) (?:две|два|три|четыре) (?:атаки|перестрелки|взрыва|засады|обстрела|удара|нападения)|(?:утренний|вечерний|ежедневный|недельный) дайджест|обзор нарушений|обстановк\p{L}+ [^.!?]{0,40}за (?:\p{L}+ )?(?:сутки|ночь|неделю|день)(?!\p{L})|: (?:сутки|неделя|день|ночь)$/u,
  /^(?:дві|два|три|чотири) \p{L}+(?:,| [–—-]) (?:дві|два|три|чотири) (?:атаки|перестрілки|вибухи|засідки|обстріли|удари|напади)|(?:ранковий|вечірній|щоденний|тижневий) дайджест|огляд порушень|обстановк\p{L}+ [^.!?]{0,40}за (?:\p{L}+ )?(?:добу|ніч|тиждень|день)(?!\p{L})|: (?:доба|тиждень|день|ніч)$/u,
  /(?:ataques|atentados|hechos|incidentes|tiroteos) (?:separados|distintos|diferentes)|(?:balance|resumen|informe) (?:mensual|semanal|diario) de|(?:attaques|incidents|frappes|fusillades) (?:distinct[eo]s|distincts|séparé[e]?s)|bilan (?:mensuel|hebdomadaire|quotidien) d|(?:getrennte[nr]?|voneinander unabhängige[nr]?) (?:angriff|vorfäll|überfäll|anschläg)|(?:wochen|monats|tages)(?:bilanz|rückblick|übersicht)|oddzielnych (?:atak|incydent|zamach|strzelanin)|(?:miesięczny|tygodniowy|dzienny) (?:przegląd|bilans|raport)/u,
  // tr, ar
  /(?:günün|haftanın|gecenin) (?:özeti|olayları)|(?:حصيلة|ملخص|أبرز) (?:اليوم|الأسبوع|أحداث|التطورات)/u,
])

const EXPLAINS = cuesOf([
  /^(?:explainer|factbox|what (?:is|are|was|were) [^?]{3,90}\?|who (?:is|are) [^?]{3,90}\?|why [^?]{3,90}\?|how [^?]{3,90}\?)/u,
  /^(?:letter|voices|postcard|dispatch) from |^(?:life|a life|living) (?:in|on|along|under|beside) |^a day in the life /u,
  /^(?:как (?:живёт|живет|живут|выживают?)|жизнь (?:в|на|под|у)|письмо из|голоса (?:из|с)) |^(?:як (?:живе|живуть|виживають?)|життя (?:в|у|на|під|біля)|лист (?:із|з)|голоси (?:із|з)) /u,
  /^(?:cómo (?:viven?|sobreviven?)|la vida (?:en|junto|bajo)|vivre (?:à|au|sous|dans|avec)|la vie (?:à|au|sous|dans)|leben (?:an|in|im|unter|mit)|alltag (?:an|in|im|unter)|zu besuch (?:in|im|bei)|jak żyj[ąe]|życie (?:na|w|przy|pod)|vivere (?:a|al|sotto|con)|la vita (?:a|al|sotto)) /u,
  /(?:: |\. |– |— |\? |, )(?:what (?:to know|you need to know|it means|happens next)|here['’]s what (?:to know|you|it|that|happens)|an? (?:explainer|analysis|timeline|reportage))/u,
  /(?:^|\W)(?:everything (?:we|you) (?:know|need to know)|\d+ things to know|five questions)/u,
  /(?:^|[\s:.—–])(?:фото)?репортаж (?:из|с|со|о|об|корреспондент)|(?:^|[:.—–?] ?)(?:объясняем|разбираем(?:ся)?|рассказываем)(?:$|[\s,.:])|: (?:что делать|как это работает|что это значит|чего ждать|почему это важно)|^(?:почему|зачем|как устроен\p{L}*|кто так\p{L}+|что такое) [^?]{3,90}(?:\?|$)|что (?:нужно|надо|важно) знать/u,
  /(?:^|[\s:.—–])(?:фото)?репортаж (?:із|з|зі|про|кореспондент)|(?:^|[:.—–?] ?)(?:пояснюємо|розбираємо(?:ся)?|розповідаємо)(?:$|[\s,.:])|: (?:що робити|як це працює|що це означає|чого чекати|чому це важливо)|^(?:чому|навіщо|як влаштован\p{L}*|хто так\p{L}+|що таке) [^?]{3,90}(?:\?|$)|що (?:треба|потрібно|варто|важливо) знати/u,
  /^(?:¿?(?:qué es|quién(?:es)? (?:es|son)|por qué|cómo (?:es|son|funciona)))|(?:claves para entender|todo lo que (?:hay que|debes) saber)/u,
  /^(?:pourquoi|qui (?:est|sont)|qu['’]est-ce que|comment (?:fonctionne|expliquer|comprendre))|(?:ce qu['’]il faut (?:savoir|retenir)|\d+ questions)/u,
  /^(?:warum|wer (?:ist|sind)|was (?:ist|sind|bedeutet)|wie (?:funktioniert|konnte)) |(?:was man wissen muss|fragen und antworten|die wichtigsten (?:fragen|fakten))/u,
  /^(?:dlaczego|kim (?:jest|są)|czym (?:jest|są)|jak działa) |(?:pytania i odpowiedzi|wyjaśniamy)/u,
  /^(?:perché|chi (?:è|sono)|cos['’]è|come funziona) |(?:cosa (?:c['’]è da )?sapere)|^por que /u,
])

/** What is planned: a list for desks, not news. */
const PLANS =
  /^(?:(?:news|photo|video|picture) (?:budget|agenda|diary|daybook|schedule|planner)(?:$| for | at |:| [-–—] )|(?:schedule|calendar) of (?:events|stories) (?:for|on)|(?:previsiones|previsión|agenda) (?:informativa|del d[íi]a|de la jornada)|agenda para (?:hoy|mañana|el \d)|(?:l['’]|les )?(?:agenda|prévisions) (?:de la journée|du jour|de la semaine)|les principaux rendez-vous|(?:termine|terminvorschau|vorschau|tagesvorschau|terminübersicht) (?:am|auf|vom|für den|für die woche)(?: |$)|(?:zapowiedzi|kalendarz|plan) (?:wydarzeń|depesz|dnia)|анонсы? (?:событий|мероприятий|новостей|дня|на \d)|(?:план|календарь|график) (?:событий|мероприятий|материалов|передачи) (?:на|дня|недели)|анонси? (?:подій|заходів|новин|дня|на \d)|(?:план|календар|графік) (?:подій|заходів|матеріалів|передачі) (?:на|дня|тижня)|(?:agenda|previsioni) (?:della giornata|del giorno)|agenda do dia)/u

/** Summary of a piece that explains or travels: "We spent a day in …", "Разбираемся, …", "Here is what to know". */
const EXPLAINS_LEAD =
  /(?:here(?:['’]s| is| are) (?:what (?:to know|you|we)|a look|why|how)|we (?:explain|spent|visited|travelled|traveled|walked)|(?:^|[.!?] )(?:разбираем(?:ся)?|объясняем|рассказываем|вместе с экспертами)|(?:^|[.!?] )(?:фото)?репортаж (?:из|с|со|із|з|зі) |(?:^|[.!?] )(?:reportage (?:à|de|dans|aus|von)|reportaje (?:en|desde)|reportaż z|ein ortsbesuch|eine reportage) |(?:^|[.!?] )(?:мы (?:провели|побывали|съездили|поговорили))|(?:^|[.!?] )(?:розбираємо(?:ся)?|пояснюємо|розповідаємо)|(?:^|[.!?] )ми (?:провели|побували|з['’]їздили|поговорили)|te explicamos|le explicamos|estas son las claves|on vous explique|on fait le point|wir (?:erklären|beantworten)|wyjaśniamy|odpowiadamy na|background on )/u

/** A summary that begins by calling the piece a reportage. */
const REPORTAGE =
  /^(?:фото)?репортаж (?:из|с|со|о|об|із|з|зі|про) |^(?:reportage (?:à|de|dans|aus|von)|reportaje (?:en|desde)|reportaż z|ein ortsbesuch|eine reportage|explanation of|an explainer) /u

/** Two attacks told as two in the first lines: "in separate attacks", "on two points of the frontier". */
const APART =
  /\b(?:in|by) (?:two |three )?separate (?:attacks|strikes|shellings|incidents|clashes|raids|blasts)\b|\b(?:two|three|four) (?:points|places|spots|sites) (?:of|on|along) the (?:[\p{L}’'-]{2,20} )?(?:frontier|border|front)\b|\ben (?:deux|trois) points (?:du front|de la frontière)|\ben (?:dos|tres) puntos (?:de la frontera|fronterizos|del frente)|\ban (?:zwei|drei) (?:stellen|punkten|orten) (?:der grenze|der front|entlang)|\bw (?:dwóch|trzech) (?:miejscach|punktach) (?:granicy|na granicy|frontu)|в (?:двух|трёх|трех) (?:местах|точках) (?:границы|приграничья|фронта)|[ув] (?:двох|трьох) (?:місцях|точках) (?:кордону|прикордоння|фронту)|в результате (?:двух|трёх|трех) (?:отдельных |разных )(?:атак|ударов|обстрелов)|унаслідок (?:двох|трьох) (?:окремих |різних )(?:атак|ударів|обстрілів)/u

const CHRONICLE =
  /(?:(?:^|[.!?] )(?:a|our) (?:look at|summary of|digest of|roundup of) (?:the |what )?(?:main |latest |recent |cross-border |day|week|night|weekend|month|attacks|strikes|incidents|violence|shelling)|(?:^|[.!?] )le point (?:sur|après) |(?:^|[.!?] )(?:un )?(?:repaso|resumen|balance) (?:a|de) (?:los|las|la|una) |(?:^|[.!?] )(?:ein )?überblick (?:über|zu)|(?:about|of|on) both(?: (?:attacks|incidents|blasts|raids|strikes|events|cases))?(?:\.|,|$)|(?:собираем|сводим) (?:воедино|хронику)|хроника событий|збираємо докупи|збираємо (?:разом )?хроніку|хроніка подій|recogemos la cronología|una cronología de|retour sur (?:une|la) (?:semaine|journée)|eine chronologie|wszystkie wydarzenia|we (?:recap|round up)|a round-?up of|главное за день|головне за день|всё главное|усе головне|лента обновляется|обновляется в (?:режиме|течение)|оновлюється (?:протягом|в режимі))/u

/** A running report that says so in its headline without a mark. */
const RUNNING =
  /^live(?: (?:updates|coverage|blog|ticker)\b| ?[:|–—] )|\b(?:live[ -]?(?:blog|ticker)|minuto a minuto|minute par minute|relacja (?:na żywo|live))\b|(?:текстов\p{L}{2,3} )?онлайн-трансляц|текстов\p{L}{2,3} трансляц/u

/** One numbered entry of a log tells of one event: "border incident log, entry 13/03-4". */
const ONE_ENTRY =
  /(?:^|[^\p{L}])(?:entry|item|incident|record|запись|запис|инцидент|інцидент|entrada|registro|incidente|entrée|fiche|eintrag|vorfall|wpis|zdarzenie)(?: (?:no\.?|nr\.?|n[.º°]|№|#))? ?#?\d/u

export type Shape = 'wrapup' | 'feature' | 'advisory' | undefined

/** Bounded by the head of the text: a round-up shows in its first paragraphs. */
export function shapeOf(text: { title: string; summary: string; body?: string }): Shape {
  const title = text.title.slice(0, 300).toLowerCase()
  const summary = text.summary.slice(0, 600).toLowerCase()
  const body = (text.body ?? '').slice(0, 6000)
  if (PLANS.test(title)) return 'advisory'
  if (RUNNING.test(title)) return runningClass(text)
  if (REPORTAGE.test(summary)) return 'feature'
  if ((anyCue(ROUND_UP, title) && !ONE_ENTRY.test(title)) || CHRONICLE.test(summary)) return 'wrapup'
  if (APART.test(`${summary.slice(0, 400)}\n${body.slice(0, 400).toLowerCase()}`)) return 'wrapup'
  if (clockEntries(`${text.summary.slice(0, 600)}\n${body}`) >= 3) return runningClass(text)
  if (namesMostDays(`${title}\n${summary}\n${body.slice(0, 1500)}`)) return 'wrapup'
  if (isLog(text.summary.slice(0, 600)) || namedParagraphs(body) >= 2) return 'wrapup'
  if (hasTwoHarms(text.title.slice(0, 300))) return 'wrapup'
  if (isNumbered(text.summary.slice(0, 600))) return 'wrapup'
  if (dayEntries(`${text.summary.slice(0, 600)}\n${body}`) >= 2) return 'wrapup'
  if (anyCue(EXPLAINS, title) || EXPLAINS_LEAD.test(summary)) return 'feature'
  if (isFeatureTitle(title) || FEATURE_LEAD.test(summary.slice(0, 300))) return 'feature'
  return undefined
}

/** Paragraphs or sentences that open with a time of day: "20:50. …", "18 h 40 : …", "[14:05] …". */
function clockEntries(text: string): number {
  return (
    text.match(
      /(?:^|\n|[.!?…] )\s{0,3}[[(]?\d{1,2}(?::| h | h|h|\.)\d{2}(?: ?(?:a|p)\.?m\.?| uhr| gmt| msk| мск)?[\])]?\s{0,2}[.:–—-]/giu,
    )?.length ?? 0
  )
}

/** Paragraphs or sentences that open with a day and a colon: "Четвер: …", "Monday, 3 March: …". */
function dayEntries(text: string): number {
  return text.toLowerCase().match(DAY_ENTRY)?.length ?? 0
}

/** Several events counted in one sentence: "(1) …; (2) …". */
function isNumbered(text: string): boolean {
  return /(?:^|[\s:;])\(?1\) [^\n]{8,400}[\s;,.]\(?2\) /u.test(text)
}

const LOG_ENTRIES = 3

/** Sentences that open with a name and a colon, one place after the other. */
function isLog(text: string): boolean {
  if (text.split(': ', LOG_ENTRIES + 1).length <= LOG_ENTRIES) return false
  const names = [
    ...text.matchAll(/(?:^|\n|[.!?…] )\s{0,3}[•–—-]? ?(\p{Lu}[\p{L}’'ʼ-]{2,20}(?: \p{Lu}?[\p{L}’'ʼ-]{2,20}){0,2}): /gu),
  ]
  return new Set(names.map((match) => match[1]!).filter((name) => !FIELD.test(name))).size >= LOG_ENTRIES
}

/** Fields of a form about one event, where a log has names of places. */
const FIELD =
  /^(?:killed|dead|wounded|injured|missing|captured|casualties|losses|damage|source|sources|status|location|place|date|time|type|weapon|target|actor|actors|assessment|comment|note|update|background|context|confidence|result|means|погиб|ранен|убит|пострада|источник|статус|место|дата|время|тип|оружие|потери|контекст|загиб|поранен|джерело|місце|час|зброя|втрати|muertos|heridos|fuente|lugar|fecha|contexto|morts|blessés|lieu|bilan|contexte|tote|verletzte|quelle|ort|zeit|hintergrund|zabici|ranni|źródło|miejsce|czas)/iu

/**
 * Paragraphs after the first that open with a place and a colon and tell of harm: "BIRCH: A drone hit …", «Ольховка
 * Холмского района: …». A single word in ordinary letters may as well be a speaker («Силовики: …»).
 */
function namedParagraphs(body: string): number {
  const names = body
    .split(/\n+/u)
    .slice(1)
    .map((paragraph) => ({ paragraph, name: PLACE_AND_COLON.exec(paragraph.slice(0, 120))?.[1] }))
    .filter(({ paragraph, name }) => name !== undefined && !FIELD.test(name) && tellsHarm(paragraph.slice(0, 300)))
    .map(({ name }) => name)
  return new Set(names).size
}

const PLACE_AND_COLON =
  /^\s{0,3}[•–—-]? ?(\p{Lu}[\p{Lu}’'ʼ-]{4,24}(?: [\p{Lu}’'ʼ-]{2,24}){0,3}|\p{Lu}[\p{L}’'ʼ-]{2,24}(?: [\p{L}’'ʼ.-]{2,24}){1,3}): \S/u

/** "Shelling kills two in Alder; gunmen seize four in Cedar": two sentences of harm in one headline. */
function hasTwoHarms(title: string): boolean {
  const parts = title.split(/; /u)
  return parts.length >= 2 && parts.filter((part) => tellsHarm(part) && /\s\p{Lu}/u.test(part)).length >= 2
}

/** Days of the week by stems that inflection keeps, Monday to Sunday. */
const WEEKDAYS = [
  /\bmonday|понедельник|понеділ|\blunes\b|\blundi\b|\bmontag|poniedział|\bluned[ìi]\b|segunda-feira|ponděl|pondel|\bluni\b|pazartesi|الاثنين|الإثنين/u,
  /\btuesday|вторник|вівтор|\bmartes\b|\bmardi\b|\bdienstag|\bwtor|\bmarted[ìi]\b|terça-feira|úter|utor|\bmarți\b|\bsalı|الثلاثاء/u,
  /\bwednesday|сред[ауы](?!\p{L})|серед[ауи](?!\p{L})|\bmiércoles\b|\bmercredi\b|\bmittwoch|\bśrod|\bmercoled[ìi]\b|quarta-feira|\bstřed|\bstred[au]\b|\bmiercuri\b|çarşamba|الأربعاء/u,
  /\bthursday|четверг|четвер(?:\P{L}|$)|\bjueves\b|\bjeudi\b|\bdonnerstag|\bczwart|\bgioved[ìi]\b|quinta-feira|čtvrt|štvrt|\bjoi\b|perşembe|الخميس/u,
  /\bfriday|пятниц|п['’ʼ]ятниц|\bviernes\b|\bvendredi\b|\bfreitag|\bpiąt|\bvenerd[ìi]\b|sexta-feira|pátek|pátk|piatok|piatk|\bvineri\b|\bcuma|الجمعة/u,
  /\bsaturday|суббот|субот|\bsábado\b|\bsamedi\b|\bsamstag|\bsonnabend|\bsobot|\bsabato\b|\bsâmbăt|cumartesi|السبت/u,
  /\bsunday|воскресень|неділ|\bdomingo\b|\bdimanche\b|\bsonntag|niedziel|\bdomenica\b|neděl|nedeľ|\bduminic|\bpazar\b|الأحد/u,
]

const MOST_DAYS = 5

/** A single event's report names its day, and one or two of its past; a chronicle of a week names most. */
function namesMostDays(text: string): boolean {
  const lower = text.toLowerCase()
  let missing = 0
  for (const day of WEEKDAYS) {
    if (!day.test(lower)) missing += 1
    if (missing > WEEKDAYS.length - MOST_DAYS) return false
  }
  return true
}

const DAY_ENTRY =
  /(?:^|\n|[.!?…] )\s{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п['’ʼ]ятниця|субота|неділя|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta)(?:[ ,]{1,2}[\p{N}\p{L} ]{1,16})?:/gu
