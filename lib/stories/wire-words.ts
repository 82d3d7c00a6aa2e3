import type { WireClass } from './story.ts'

/**
 * Words that wires put before, after or in brackets beside a headline to say what a filing is.
 * Practice of Reuters, AP, AFP, dpa, EFE, PAP, TASS, Ukrinform and others; phrases apart by `|`, in capitals.
 * `plain` marks say nothing of the class and are only read past.
 */
export type Marker = { wire: WireClass | 'live' | 'plain'; phrase: string; capsOnly: boolean }

type Table = Partial<Record<WireClass | 'plain', string[]>>

/** Unmistakable before a colon, dash or stop in any case of letters. */
const anyCase: Table = {
  kill: [
    'STORY REMOVED|STORY DELETED|STORY PULLED|BULLETIN WITHDRAWN|REPORT WITHDRAWN|ITEM WITHDRAWN|KILL KILL KILL|KILL NOTICE|KILL ADVISORY|STORY KILL|PLEASE KILL|WITHDRAWAL NOTICE|NOTICE OF WITHDRAWAL|RETRACTED|KILL/KILL/KILL|MANDATORY KILL|BULLETIN KILL|STORY KILLED|STORY WITHDRAWN|ALERT WITHDRAWN|STORY CANCELLED|STORY CANCELED|STORY RETRACTED|MANDATORY ELIMINATION|RETRACTION|STORY RETRACTION|WITHDRAWN STORY',
    'СНЯТО С ПУБЛИКАЦИИ|МАТЕРИАЛ АННУЛИРОВАН|МАТЕРИАЛ ОТОЗВАН|СООБЩЕНИЕ СНЯТО|АННУЛИРОВАНО|АННУЛИРУЕТСЯ|АННУЛИРОВАНИЕ|АННУЛИРОВАТЬ|СООБЩЕНИЕ АННУЛИРОВАНО|НОВОСТЬ АННУЛИРОВАНА|ОТОЗВАНО|СООБЩЕНИЕ ОТОЗВАНО|НОВОСТЬ ОТОЗВАНА|ОТЗЫВ СООБЩЕНИЯ|ОТЗЫВ НОВОСТИ|СНЯТО С ЛЕНТЫ|МАТЕРИАЛ СНЯТ|НОВОСТЬ СНЯТА|ОТМЕНА СООБЩЕНИЯ|СООБЩЕНИЕ ОТМЕНЕНО|НОВОСТЬ ОТМЕНЕНА',
    'АНУЛЬОВАНО|СКАСОВАНО|ПОВІДОМЛЕННЯ СКАСОВАНО|НОВИНУ СКАСОВАНО|АНУЛЮВАННЯ|АНУЛЮВАТИ|ПОВІДОМЛЕННЯ АНУЛЬОВАНО|НОВИНУ АНУЛЬОВАНО|ВІДКЛИКАНО|ВІДКЛИКАННЯ|ПОВІДОМЛЕННЯ ВІДКЛИКАНО|НОВИНУ ВІДКЛИКАНО|НОВИНУ ЗНЯТО|ЗНЯТО З ПУБЛІКАЦІЇ|ЗНЯТО ЗІ СТРІЧКИ|АНУЛЯВАНА|АДКЛІКАНА',
    'NOTICIA ANULADA|NOTA ANULADA|DESPACHO ANULADO|NOTICIA RETIRADA|NOTA RETIRADA|ANULACIÓN|ANULACION|ANULA|SE ANULA|ANULEN|ANULAR|NOTÍCIA ANULADA|NOTÍCIA CANCELADA|NOTÍCIA RETIRADA|ANULAÇÃO',
    'DÉPÊCHE ANNULÉE|DEPECHE ANNULEE|ANNULATION|ANNULER|DÉPÊCHE À ANNULER|À SUPPRIMER|ANNULE|ANNULÉE|RETRAIT DE DÉPÊCHE|DÉPÊCHE RETIRÉE|ANNULLAMENTO|NOTIZIA ANNULLATA|NOTIZIA RITIRATA|ANNULLARE|LANCIO ANNULLATO',
    'MELDUNG ZURÜCKGEZOGEN|ZURÜCKGEZOGEN|RÜCKRUF DER MELDUNG|MELDUNG ANNULLIERT|ANNULLIERUNG|MELDUNG GESTRICHEN|MELDUNG STORNIERT|STORNIERT|BERICHT ZURÜCKGEZOGEN|BERICHT INGETROKKEN|INGETROKKEN',
    'INFORMACJA ANULOWANA|INFORMACJA WYCOFANA|DEPESZA ANULOWANA|DEPESZA WYCOFANA|ANULOWANIE|DEPESZA NIEWAŻNA|ANULOWANA|ANULOWANO|WYCOFANIE DEPESZY|UNIEWAŻNIENIE|ZPRÁVA ZRUŠENA|ZRUŠENÍ ZPRÁVY|SPRÁVA ZRUŠENÁ|HÍR VISSZAVONVA|VISSZAVONÁS|ȘTIRE ANULATĂ|ȘTIRE RETRASĂ|АНУЛИРАНА НОВИНА|АНУЛИРАНО|ВЕСТ ПОВУЧЕНА|VEST POVUČENA|VIJEST POVUČENA|POVUČENO',
    'HABER İPTALİ|HABER İPTAL|HABER GERİ ÇEKİLDİ|إلغاء خبر|خبر ملغى|سحب خبر|إلغاء|لغو خبر|حذف خبر|INDRAGEN|TILBAKETRUKKET|TRUKKET TILBAGE',
  ],
  hold: [
    'HOLD HOLD HOLD|HOLD/HOLD/HOLD|PLEASE HOLD|STORY ON HOLD|STORY WITHHELD|HOLD FOR RELEASE',
    'ПРОСЬБА ЗАДЕРЖАТЬ|НЕ ПУБЛИКОВАТЬ|ПУБЛИКАЦИЯ ПРИОСТАНОВЛЕНА|ПРИОСТАНОВИТЬ ПУБЛИКАЦИЮ|ПРОСЬБА НЕ ИСПОЛЬЗОВАТЬ|НЕ ПУБЛІКУВАТИ|ПУБЛІКАЦІЮ ПРИЗУПИНЕНО|ПРИЗУПИНИТИ ПУБЛІКАЦІЮ|ПРОСИМО НЕ ВИКОРИСТОВУВАТИ',
    'NO PUBLICAR|RETENER|NOTA RETENIDA|NE PAS PUBLIER|NE PAS DIFFUSER|DÉPÊCHE SUSPENDUE|NICHT VERWENDEN|BITTE NICHT VERWENDEN|VORERST NICHT VERWENDEN|BITTE ZURÜCKHALTEN|NICHT VERÖFFENTLICHEN|WSTRZYMAĆ|WSTRZYMANIE|DEPESZA WSTRZYMANA|NIE PUBLIKOWAĆ|NON PUBBLICARE|NÃO PUBLICAR|NEPUBLIKOVAT|NU PUBLICAȚI|YAYIMLAMAYIN|عدم النشر|يرجى عدم النشر',
  ],
  advisory: [
    'HOLD REMOVED|HOLD CANCELLED|HOLD CANCELED|HOLD OFF|RELEASED FROM HOLD|PLANNED COVERAGE|COVERAGE PLANS|COVERAGE ADVISORY|NEWS BUDGET|NEWS AGENDA|NEWS DIARY|CALENDAR OF EVENTS|HOLD RELEASED|HOLD LIFTED|NEWS ADVISORY|MEDIA ADVISORY|EDITORIAL ADVISORY|ADVISORY TO EDITORS|NOTE TO EDITORS|ATTENTION EDITORS|ATTN EDITORS|EDITORS|NEWS SCHEDULE|DAYBOOK|TEST MESSAGE|TAKE A LOOK',
    'ЗАДЕРЖКА СНЯТА|ПУБЛИКАЦИЯ РАЗРЕШЕНА|АНОНС СОБЫТИЙ|АНОНС МЕРОПРИЯТИЙ|ПЛАН МЕРОПРИЯТИЙ|КАЛЕНДАРЬ СОБЫТИЙ|ЗАТРИМКУ ЗНЯТО|ПУБЛІКАЦІЮ ДОЗВОЛЕНО|АНОНС ПОДІЙ|АНОНСИ|АНОНСЫ|ПЛАН ЗАХОДІВ|КАЛЕНДАР ПОДІЙ|К СВЕДЕНИЮ РЕДАКТОРОВ|К СВЕДЕНИЮ РЕДАКЦИЙ|ВНИМАНИЮ РЕДАКЦИЙ|ВНИМАНИЮ РЕДАКТОРОВ|ТЕСТОВОЕ СООБЩЕНИЕ|ДО УВАГИ РЕДАКЦІЙ|ДО УВАГИ РЕДАКТОРІВ|УВАГА РЕДАКЦІЯМ|ТЕСТОВЕ ПОВІДОМЛЕННЯ',
    'SPERRE AUFGEHOBEN|SPERRFRIST AUFGEHOBEN|RETENCIÓN LEVANTADA|SUSPENSION LEVÉE|WSTRZYMANIE ODWOŁANE|WSTRZYMANIE COFNIĘTE|PREVISIONES|PREVISIÓN INFORMATIVA|AGENDA INFORMATIVA|PREVISIONES INFORMATIVAS|AGENDA DEL DÍA|ATENCIÓN REDACCIONES|TERMINÜBERSICHT|TERMINKALENDER|WOCHENVORSCHAU|ZAPOWIEDZI|PLAN DNIA|AN DIE REDAKTIONEN|ACHTUNG REDAKTIONEN|HINWEIS AN DIE REDAKTIONEN|REDAKTIONELLER HINWEIS|TERMINVORSCHAU|TAGESVORSCHAU|AVIS AUX RÉDACTIONS|NOTE AUX RÉDACTIONS|AVISO A LOS EDITORES|AVISO A LAS REDACCIONES|NOTA A LOS EDITORES|UWAGA REDAKCJE|DO REDAKCJI|AVVISO AI REDATTORI|AVVISO ALLE REDAZIONI|AVISO ÀS REDAÇÕES',
  ],
  corrected: [
    'CLARIFICATION|CLARIFIED|CLARIFIES|CORRECTIVE|CORRECTED REPEAT|CORRECTED|CORRECTION|CORRECTS|CORRECTING|ERRATUM|CORRECTED VERSION|STORY CORRECTED|SUBS TO CORRECT',
    'ИСПРАВЛЕННЫЙ ПОВТОР|ПОВТОР С ИСПРАВЛЕНИЕМ|ПОВТОР С УТОЧНЕНИЕМ|УТОЧНЕННЫЙ ПОВТОР|ВЗАМЕН РАНЕЕ ПЕРЕДАННОГО|ЗАМІСТЬ РАНІШЕ ПЕРЕДАНОГО|ВИПРАВЛЕНИЙ ПОВТОР|ПОВТОР ІЗ ВИПРАВЛЕННЯМ|ИСПРАВЛЕНО|ИСПРАВЛЕНИЕ|ИСПРАВЛЕННАЯ ВЕРСИЯ|УТОЧНЕНИЕ|УТОЧНЕНО|УТОЧНЕННАЯ ВЕРСИЯ|УТОЧНЁННАЯ ВЕРСИЯ|КОРРЕКЦИЯ|ПОПРАВКА|ВИПРАВЛЕНО|ВИПРАВЛЕННЯ|ВИПРАВЛЕНА ВЕРСІЯ|УТОЧНЕННЯ|УТОЧНЕНО|УТОЧНЕНА ВЕРСІЯ|КОРЕКЦІЯ|СПРОСТУВАННЯ ТА ВИПРАВЛЕННЯ|ВЫПРАЎЛЕНА|УДАКЛАДНЕННЕ|ПОПРАВКА|КОРЕКЦИЯ|ИСПРАВКА|ИСПРАВЉЕНО',
    'ANULA Y SUSTITUYE|ANULA Y REEMPLAZA|ANULA E SUBSTITUI|REPETICIÓN CORREGIDA|ACLARACIÓN|CORRIGE|CORRECCIÓN|CORRECCION|CORREGIDA|CORREGIDO|VERSIÓN CORREGIDA|RECTIFICA|RECTIFICACIÓN|FE DE ERRATAS|FE DE ERRORES|CORREÇÃO|CORRIGIDA|CORRIGIDO|RETIFICAÇÃO|ERRATA',
    'ANNULE ET REMPLACE|ANNULLA E SOSTITUISCE|PRÉCISION|CORRECTIF|RECTIFICATIF|RECTIFICATION|CORRIGÉ|VERSION CORRIGÉE|CORREZIONE|CORRETTO|RETTIFICA|ERRATA CORRIGE|CORECTIE|CORECTURĂ|RECTIFICARE|ERATĂ',
    'KORR|BERICHTIGTE FASSUNG|ERSETZT MELDUNG|KLARSTELLUNG|KORREKTUR|KORRIGIERT|KORRIGIERTE FASSUNG|KORRIGIERTE VERSION|BERICHTIGUNG|BERICHTIGT|RICHTIGSTELLUNG|CORRECTIE|GECORRIGEERD|RECTIFICATIE|RÄTTELSE|RÄTTAD|RETTELSE|RETTING|KORJAUS|OIKAISU',
    'KOREKTA|SPROSTOWANIE|POPRAWIONA|POPRAWIONE|POPRAWKA|WERSJA POPRAWIONA|OPRAVA|OPRAVENO|OPRAVENÉ|ISPRAVKA|ISPRAVAK|ISPRAVLJENO|POPRAVEK|JAVÍTÁS|JAVÍTVA|HELYESBÍTÉS|DÜZELTME|DÜZELTİLMİŞ|DÜZELTİLDİ|ΔΙΟΡΘΩΣΗ|PARANDUS|PATAISYMAS|LABOJUMS',
    'تصحيح|تصويب|اصلاحیه|تصحیح|תיקון|訂正|更正|정정|सुधार|КАРЭКЦЫЯ',
  ],
  refile: ['REFILE|REFILED|REFILES|RE-FILE|REFILING|ПЕРЕВЫПУСК|ПЕРЕВИПУСК|NEU ÜBERMITTELT|REENVÍO|RENVOI'],
  repeat: [
    'RPT|REPEATS|REPEATING|REPEATED|REISSUE|REISSUES|ПОВТОР|ПОВТОРНО|ПОВТОРЕНИЕ|ПОВТОРЕННЯ|ПАЎТОР|REPITE|REPETICIÓN|REPETICION|REITERA|REPETE|REPETIÇÃO|RÉPÉTITION|REDIFFUSION|RIPETIZIONE|RIPETE|WIEDERHOLUNG|WDH|WHLG|POWTÓRZENIE|POWTÓRKA|OPAKOVÁNÍ|OPAKOVANIE|ISMÉTLÉS|REPETARE|HERHALING|TEKRAR|ПОВТОРЕНИЕ|PONAVLJANJE|PONOVLJENO|تكرار|إعادة بث|再送|재송',
  ],
  wrapup: [
    'NEWS HIGHLIGHTS|TOP NEWS|TOP STORIES|TOP HEADLINES|EVENING WRAP|MORNING WRAP|NEWS WRAP|WRAPUP|WRAP-UP|ROUNDUP|ROUND-UP|NEWS ROUNDUP|NEWS ROUND-UP|NEWS SUMMARY|NEWS DIGEST|PRESS DIGEST|DAILY DIGEST|MORNING BRIEFING|EVENING BRIEFING|DAILY LOG|NEWS IN BRIEF|WORLD IN BRIEF|DAY IN BRIEF|WEEK IN REVIEW|THE WEEK IN REVIEW',
    'ГЛАВНОЕ К ВЕЧЕРУ|ГЛАВНОЕ К УТРУ|ИТОГИ СУТОК|ГОЛОВНЕ НА ВЕЧІР|ГОЛОВНЕ НА РАНОК|ПІДСУМКИ ДОБИ|СВОДКА|СВОДКА ЗА СУТКИ|ИТОГИ|ИТОГИ ДНЯ|ИТОГИ НЕДЕЛИ|ГЛАВНОЕ ЗА ДЕНЬ|ГЛАВНОЕ ЗА СУТКИ|ГЛАВНОЕ ЗА НЕДЕЛЮ|ГЛАВНОЕ К ЭТОМУ ЧАСУ|ОБЗОР|ДАЙДЖЕСТ|ХРОНИКА|ХРОНИКА ДНЯ|ЗВЕДЕННЯ|ЗВЕДЕННЯ ЗА ДОБУ|ПІДСУМКИ|ПІДСУМКИ ДНЯ|ПІДСУМКИ ТИЖНЯ|ГОЛОВНЕ ЗА ДЕНЬ|ГОЛОВНЕ ЗА ДОБУ|ГОЛОВНЕ ЗА ТИЖДЕНЬ|ОГЛЯД|ХРОНІКА|ХРОНІКА ДНЯ|ЗВОДКА|АГЛЯД',
    "ZUSAMMENFASSUNG|ÜBERBLICK|NACHRICHTENÜBERBLICK|TAGESÜBERBLICK|TAGESZUSAMMENFASSUNG|SAMENVATTING|NIEUWSOVERZICHT|SAMMENDRAG|SAMMANFATTNING|RESUMEN|RESUMEN DEL DÍA|RESUMEN DE NOTICIAS|SÍNTESIS|RESUMO|RESUMO DO DIA|SÍNTESE|SYNTHÈSE|RÉCAPITULATIF|RÉCAP|PAPIER GÉNÉRAL|L’ESSENTIEL|L'ESSENTIEL|RIEPILOGO|SINTESI|PODSUMOWANIE|PODSUMOWANIE DNIA|SKRÓT WYDARZEŃ|PRZEGLĄD|PRZEGLĄD WYDARZEŃ|SOUHRN|PŘEHLED|SÚHRN|PREHĽAD|ÖSSZEFOGLALÓ|SINTEZĂ|SINTEZA|REZUMAT|ОБОБЩЕНИЕ|PREGLED|SAŽETAK|GÜNÜN ÖZETİ|ÖZET|ملخص|حصاد اليوم|حصاد|أبرز الأحداث|خلاصه اخبار|סיכום",
  ],
  feature: [
    "SCENARIOS|Q+A|Q & A|LONGREAD|LONG-READ|BIG READ|BREAKINGVIEWS|INSTANT VIEW|KEY FACTS|KEY DATES|WHAT WE KNOW|AT A GLANCE|IN DEPTH|IN-DEPTH|FROM THE SCENE|ON THE GROUND|EXPLAINER|EXPLAINED|FACTBOX|FACT BOX|TIMELINE|ANALYSIS|NEWS ANALYSIS|Q&A|QUESTIONS AND ANSWERS|BACKGROUNDER|INSIGHT|SPECIAL REPORT|COLUMN|COMMENTARY|OPINION|EDITORIAL|VIEWPOINT|FEATURE|INTERVIEW|PROFILE|PHOTOS|PICTURES|IN PICTURES|PHOTO ESSAY|PODCAST|ESSAY|REPORTER’S NOTEBOOK|REPORTER'S NOTEBOOK|NEWSMAKER|FACT CHECK|FACT-CHECK|LONG READ|OBITUARY|CHRONOLOGY|REPORTAGE",
    "АНАЛИЗ|АНАЛИТИКА|ИНТЕРВЬЮ|РЕПОРТАЖ|ФОТОРЕПОРТАЖ|ОБЪЯСНЯЕМ|РАЗБОР|СПРАВКА|ДОСЬЕ|ХРОНОЛОГИЯ|КОЛОНКА|МНЕНИЕ|ОЧЕРК|ПОДКАСТ|ФАКТЧЕК|РАССЛЕДОВАНИЕ|КАРТОЧКИ|ЛОНГРИД|АНАЛІЗ|АНАЛІТИКА|ІНТЕРВ’Ю|ІНТЕРВ'Ю|ПОЯСНЮЄМО|ПОЯСНЕННЯ|РОЗБІР|ДОВІДКА|ДОСЬЄ|ХРОНОЛОГІЯ|ДУМКА|БЛОГ|НАРИС|РОЗСЛІДУВАННЯ|КАРТКИ|РЭПАРТАЖ|ІНТЭРВ’Ю",
    'HINTERGRUND|ANALYSE|PORTRÄT|REPORTAGE|ERKLÄRT|FRAGEN UND ANTWORTEN|FRAGEN & ANTWORTEN|CHRONOLOGIE|CHRONIK|KOMMENTAR|MEINUNG|FAKTENCHECK|DOKUMENTATION|STICHWORT|INFOBOX|GLOSSE|LEITARTIKEL|GASTBEITRAG|ACHTERGROND|PROFIEL|OPINIE',
    "DÉCRYPTAGE|ÉCLAIRAGE|PORTRAIT|ENTRETIEN|REPÈRES|TRIBUNE|ÉDITORIAL|ÉDITO|ENQUÊTE|GRAND FORMAT|FICHE|ANÁLISIS|ANALISIS|CLAVES|LAS CLAVES|ENTREVISTA|REPORTAJE|CRONOLOGÍA|CRONOLOGIA|PERFIL|CONTEXTO|OPINIÓN|CRÓNICA|COLUMNA|ANÁLISE|REPORTAGEM|OPINIÃO|ANALISI|INTERVISTA|SCHEDA|APPROFONDIMENTO|RITRATTO|IL COMMENTO|L’ANALISI|L'ANALISI",
    'ANALIZA|WYWIAD|REPORTAŻ|WYJAŚNIAMY|SYLWETKA|KALENDARIUM|KOMENTARZ|FELIETON|OPINIA|ANALÝZA|ROZHOVOR|REPORTÁŽ|KOMENTÁŘ|KOMENTÁR|ELEMZÉS|INTERJÚ|RIPORT|HÁTTÉR|ANALIZĂ|INTERVIU|REPORTAJ|ИНТЕРВЮ|KOMENTAR|INTERVJU|REPORTAŽA|ANALİZ|RÖPORTAJ|KRONOLOJİ|GÖRÜŞ|تحليل|مقابلة|تسلسل زمني|أسئلة وأجوبة|رأي|تقرير إخباري|خلفية|تحلیل|مصاحبه|پرسش و پاسخ',
  ],
  update: [
    'UPDATE|UPDATED|UPDATES|UPD|LEADALL|LEAD-ALL|WRITETHRU|NEW VERSION|RECASTS|RECAST',
    'ОБНОВЛЕНО|ОБНОВЛЕНИЕ|ДОПОЛНЕНО|ДОПОЛНЕНИЕ|ДОПОЛНЕННАЯ ВЕРСИЯ|РАСШИРЕННАЯ ВЕРСИЯ|ДОБАВЛЕНЫ ПОДРОБНОСТИ|АПДЕЙТ|ОНОВЛЕНО|ОНОВЛЕННЯ|ДОПОВНЕНО|ДОПОВНЕННЯ|ДОДАНО ПОДРОБИЦІ|АБНОЎЛЕНА|ДАПОЎНЕНА|ОБНОВЕНО|ОБНОВЕНА|ДОПЪЛНЕНА|АКТУАЛИЗИРАНА|ДОПУЊЕНО|АЖУРИРАНО|ДОПОЛНЕТО',
    'ACTUALIZA|ACTUALIZACIÓN|ACTUALIZACION|ACTUALIZADO|ACTUALIZADA|AMPLIACIÓN|AMPLIACION|AMPLÍA|AMPLIA|AMP|ATUALIZAÇÃO|ATUALIZA|ATUALIZADO|ATUALIZADA|ACTUALISATION|ACTUALISÉ|ACTUALISE|MISE À JOUR|MIS À JOUR|MAJ|AGGIORNAMENTO|AGGIORNATO|AGGIORNATA|AGGIORNA|ACTUALIZARE|ACTUALIZAT|COMPLÉTÉ|COMPLÈTE',
    'AKTUALISIERUNG|AKTUALISIERT|AKTUALISIERTE FASSUNG|ERGÄNZUNG|ERGÄNZT|NEUFASSUNG|NEUE FASSUNG|BIJGEWERKT|AKTUALIZACJA|AKTUALIZACJA Z|AKTL|UZUPEŁNIENIE|AKTUALIZACE|AKTUALIZOVÁNO|DOPLNĚNO|AKTUALIZÁCIA|AKTUALIZOVANÉ|DOPLNENÉ|FRISSÍTÉS|FRISSÍTVE|DOPUNJENO|AŽURIRANO|DOPOLNJENO|GÜNCELLEME|GÜNCELLENDİ|UPPDATERING|UPPDATERAD|OPPDATERT|OPDATERET|PÄIVITYS|PÄIVITETTY|UUENDATUD|ATNAUJINTA|PAPILDINĀTS|ΕΝΗΜΕΡΩΣΗ',
    'تحديث|محدث|به‌روزرسانی|בעדכון|עדכון|更新|업데이트|종합|अपडेट|اپ ڈیٹ',
  ],
  alert: [
    'NEWS FLASH|ALERT|NEWS ALERT|NEWSALERT|BREAKING|BREAKING NEWS|BREAKINGNEWS|URGENT|FLASH|NEWSFLASH|NEWS FLASH|NEWSBREAK|JUST IN|BULLETIN',
    'СРОЧНО|МОЛНИЯ|ЭКСТРЕННО|ЭКСТРЕННОЕ СООБЩЕНИЕ|СРОЧНАЯ НОВОСТЬ|ТЕРМІНОВО|БЛИСКАВКА|ЕКСТРЕНО|ТЭРМІНОВА|МАЛАНКА|ИЗВЪНРЕДНО|СПЕШНО|ХИТНО|ВАНРЕДНО|ИТНО|ШҰҒЫЛ|ЖЕДЕЛ',
    "EILMELDUNG|EIL|BLITZMELDUNG|VORABMELDUNG|URGENTE|ÚLTIMA HORA|ULTIMA HORA|ALERTA|ALERTE|ALERTE INFO|ULTIM’ORA|ULTIM'ORA|ULTIMORA|PILNE|PILNA|Z OSTATNIEJ CHWILI|BLESK|BLESKOVĚ|MIMOŘÁDNÁ ZPRÁVA|MIMORIADNE|RENDKÍVÜLI|RENDKÍVÜLI HÍR|GYORSHÍR|ULTIMA ORĂ|ȘTIRE DE ULTIMĂ ORĂ|HITNO|VANREDNO|IZVANREDNO|NUJNO|SON DAKİKA|FLAŞ|SPOED|LAATSTE NIEUWS|SKUBU|STEIDZAMI|ΕΚΤΑΚΤΟ|ΕΠΕΙΓΟΝ|LAJM I FUNDIT|TƏCİLİ|SON XƏBƏR",
    'عاجل|خبر عاجل|فوری|בהול|מבזק|דחוף|ՇՏԱՊ|სასწრაფოდ|快讯|突发|速報|속보|긴급|ब्रेकिंग|ब्रेकिंग न्यूज|بریکنگ نیوز|KHẨN|THARURA',
  ],
  plain: ['EXCLUSIVE|ЭКСКЛЮЗИВ|ЕКСКЛЮЗИВ|EXKLUSIV|EXCLUSIF|EXCLUSIVA|ESCLUSIVA'],
}

/** Also plain words of headlines ("Hold-up", "Live: …", "Lead: …"), so marks only in capitals. */
const capsOnly: Table = {
  kill: [
    'KILL|REMOVED|ELIMINATE|ОТМЕНА|СНЯТО|ЗНЯТО|ANULOWANE|WYCOFANE|UNIEWAŻNIONE|ZURÜCKGENOMMEN|WITHDRAWN|CANCELED|CANCELLED|ОТЗЫВ|ANULADA|ANULADO|RETRAIT|WYCOFANA|WYCOFANO|STORNO|İPTAL|ZRUŠENO',
  ],
  hold: [
    'HOLD|WITHHELD|ON HOLD|ЗАДЕРЖАТЬ|ЗАДЕРЖАНО|ПРИДЕРЖАТЬ|ЗАДЕРЖАТЬ ПУБЛИКАЦИЮ|ЗАТРИМАТИ|ЗАТРИМАНО|ПРИТРИМАТИ|ЗАТРИМАТИ ПУБЛІКАЦІЮ|WSTRZYMANE|EN ESPERA|EN ATTENTE|ZURÜCKHALTEN|ПРИОСТАНОВЛЕНО|ПРИЗУПИНЕНО|ПРИЗУПИНИТИ|SUSPENDRE|RETENIDA|RETENIDO|SPERRE|WSTRZYMANA|WSTRZYMANO',
  ],
  advisory: [
    'ADVISORY|DIARY|FREIGABE|FREIGEGEBEN|PRÉVISIONS|PRÉVISION|RENDEZ-VOUS|SCHEDULE|TEST|TERMINE|VORSCHAU|AGENDA|АНОНС|ТЕСТ|ZAPOWIEDŹ',
  ],
  repeat: ['REPEAT|BIS|WH'],
  wrapup: ['SUMMARY|DIGEST|HIGHLIGHTS|WRAP|LE POINT|IL PUNTO|BRIEFS'],
  feature: [
    'BACKGROUND|COMMENT|REVIEW|DISPATCH|WITNESS|GALLERY|COMMENTAIRE|КОММЕНТАРИЙ|КОМЕНТАР|ФАКТЫ|ФАКТИ|FAKTEN|TŁO|DOSSIER',
  ],
  update: ['LEAD|LD|ADDS|NL|ПОДРОБНОСТИ|ПОДРОБИЦІ|ДЕТАЛИ|ДЕТАЛІ'],
  alert: ['SNAP|BLITZ|ЭКСПРЕСС|AV|AVANCE|ADELANTO'],
  plain: ['BRIEF|VIDEO|WATCH|ВИДЕО|ВІДЕО|ФОТО'],
}

/** Words and shortened words that are marks only when they stand alone in brackets beside a headline. */
export const inBrackets: Partial<Record<WireClass, string>> = {
  corrected:
    'ИСПРАВЛЕНА|УТОЧНЕНА|ВИПРАВЛЕНА|ВИПРАВЛЕНИЙ|CORR|CORRD|CORRECTS|КОРР|ИСПР|УТОЧН|ВИПР|УТОЧ|RECT|RECTIF|KORR|POPR|SPROST',
  update:
    'ДОПОЛНЕНА|ОБНОВЛЕНА|ДОПОВНЕНА|ОНОВЛЕНА|UPD|ADDS|RECASTS|ОБН|ОБНОВЛ|ДОП|ДОПОЛН|ОНОВЛ|ДОПОВН|AMP|AMPL|ACTU|ACTUAL|MAJ|AKT|AKTL|OPIS|UZUP|DŁUŻSZA|DŁUŻSZE',
  repeat: 'RPT|ПОВТ|REPET|RÉP|WDH|WHLG|POWT',
  refile: 'REFILE',
}

/** A running report under one headline covers whatever the day brings: attacks, or only talks (running.ts). */
const live: Record<'any' | 'caps', string> = {
  any: 'LIVE UPDATES|LIVE BLOG|LIVEBLOG|LIVE-BLOG|AS IT HAPPENED|MINUTE BY MINUTE|LIVETICKER|LIVE-TICKER|NEWSTICKER|NEWSBLOG|EN DIRECT|LE DIRECT|SUIVEZ EN DIRECT|EN VIVO|EN DIRECTO|MINUTO A MINUTO|AO VIVO|AO MINUTO|DIRETTA|LA DIRETTA|IN DIRETTA|NA ŻYWO|RELACJA NA ŻYWO|RELACJA|ONLINE PŘENOS|ÉLŐ|PERCRŐL PERCRE|UŽIVO|НА ЖИВО|НА ЖИВО ОТ|ОНЛАЙН|ОНЛАЙН-ТРАНСЛЯЦИЯ|ТЕКСТОВАЯ ТРАНСЛЯЦИЯ|ТРАНСЛЯЦИЯ|ПРЯМОЙ ЭФИР|НАЖИВО|ОНЛАЙН-ТРАНСЛЯЦІЯ|ТЕКСТОВА ТРАНСЛЯЦІЯ|CANLI ANLATIM|CANLI BLOG|مباشر|تغطية مباشرة|لحظة بلحظة|لحظه به لحظه',
  caps: 'LIVE|DIRECT|DIRECTO|TICKER|CANLI|ONLINE',
}

function spread(table: Table, caps: boolean): Marker[] {
  return Object.entries(table).flatMap(([wire, lists]) =>
    lists
      .flatMap((list) => list.split('|'))
      .map((phrase) => ({ wire: wire as Marker['wire'], phrase, capsOnly: caps })),
  )
}

export const markers: Marker[] = [
  ...spread(anyCase, false),
  ...spread(capsOnly, true),
  ...live.any.split('|').map((phrase) => ({ wire: 'live' as const, phrase, capsOnly: false })),
  ...live.caps.split('|').map((phrase) => ({ wire: 'live' as const, phrase, capsOnly: true })),
]
