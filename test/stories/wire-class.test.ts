import { describe, expect, it } from 'vitest'
import type { WireClass } from '../../lib/stories/story.ts'
import { classify } from '../../lib/stories/wire-class.ts'
import { fc } from '../helpers/properties.ts'

const body =
  'Two people were hurt when a shell hit a barn near the frontier, the district council said. ' +
  'Firefighters put out the blaze within an hour. The road was closed for most of the afternoon, and buses went round. '.repeat(
    5,
  )

/** Headlines as wires mark them: class, number, and the headline that readers see. */
const marked: [title: string, wire: WireClass, number: number | undefined, shown: string][] = [
  ['UPDATE 1-Shell hits barn near border', 'update', 1, 'Shell hits barn near border'],
  ['UPDATE 12-Shell hits barn', 'update', 12, 'Shell hits barn'],
  ['UPDATE: Shell hits barn', 'update', undefined, 'Shell hits barn'],
  ['Update 3: Shell hits barn', 'update', 3, 'Shell hits barn'],
  ['(UPDATED) Shell hits barn', 'update', undefined, 'Shell hits barn'],
  ['Shell hits barn (updated)', 'update', undefined, 'Shell hits barn'],
  ['(2nd LD) Shell hits barn', 'update', 2, 'Shell hits barn'],
  ['(LEAD) Shell hits barn', 'update', 1, 'Shell hits barn'],
  ['UPDATE 1 - Shell hits barn', 'update', 1, 'Shell hits barn'],
  ['UPDATE-2: Shell hits barn', 'update', 2, 'Shell hits barn'],
  ['Update (2): Shell hits barn', 'update', 2, 'Shell hits barn'],
  ['2nd UPDATE: Shell hits barn', 'update', 2, 'Shell hits barn'],
  ['UPDATE 2 Shell hits barn', 'update', 2, 'Shell hits barn'],
  ['CORRECTED Shell hits barn', 'corrected', undefined, 'Shell hits barn'],
  ['Updated at 14:20: Shell hits barn', 'update', undefined, 'Shell hits barn'],
  ['Shell hits barn (adds details)', 'update', undefined, 'Shell hits barn'],
  ['Shell hits barn (corrects number hurt)', 'corrected', undefined, 'Shell hits barn'],
  ['CORRECTED-UPDATE 2-Shell hits barn', 'corrected', 2, 'Shell hits barn'],
  ['CORRECTED: Shell hits barn', 'corrected', undefined, 'Shell hits barn'],
  ['Correction: Shell hits barn', 'corrected', undefined, 'Shell hits barn'],
  ['(CORRECTED) Shell hits barn', 'corrected', undefined, 'Shell hits barn'],
  ['REFILE-Shell hits barn', 'refile', undefined, 'Shell hits barn'],
  ['REFILE-UPDATE 1-Shell hits barn', 'refile', 1, 'Shell hits barn'],
  ['RPT-Shell hits barn', 'repeat', undefined, 'Shell hits barn'],
  ['RPT-UPDATE 2-Shell hits barn', 'repeat', 2, 'Shell hits barn'],
  ['REPEAT - Shell hits barn', 'repeat', undefined, 'Shell hits barn'],
  ['WRAPUP 3-Shells hit two villages', 'wrapup', 3, 'Shells hit two villages'],
  ['CORRECTED-WRAPUP 1-Shells hit two villages', 'wrapup', 1, 'Shells hit two villages'],
  ['ROUNDUP: A night of shelling', 'wrapup', undefined, 'A night of shelling'],
  ['EXPLAINER-Who guards the hill road', 'feature', undefined, 'Who guards the hill road'],
  ['Factbox: The bridges of the valley', 'feature', undefined, 'The bridges of the valley'],
  ['ANALYSIS | The long war of the hills', 'feature', undefined, 'The long war of the hills'],
  ['The long war of the hills | Analysis', 'feature', undefined, 'The long war of the hills'],
  ['TIMELINE-Ten years of a closed crossing', 'feature', undefined, 'Ten years of a closed crossing'],
  ['Shell hits barn =2', 'take', 2, 'Shell hits barn'],
  ['Shell hits barn -3-', 'take', 3, 'Shell hits barn'],
  // Russian, Ukrainian, Belarusian
  ['ОБНОВЛЕНО: Снаряд попал в сарай', 'update', undefined, 'Снаряд попал в сарай'],
  ['Снаряд попал в сарай (обновлено)', 'update', undefined, 'Снаряд попал в сарай'],
  ['Дополнено. Снаряд попал в сарай', 'update', undefined, 'Снаряд попал в сарай'],
  ['ИСПРАВЛЕНО: Снаряд попал в сарай', 'corrected', undefined, 'Снаряд попал в сарай'],
  ['УТОЧНЕНИЕ - Снаряд попал в сарай', 'corrected', undefined, 'Снаряд попал в сарай'],
  ['Исправление: снаряд попал в сарай', 'corrected', undefined, 'снаряд попал в сарай'],
  ['Снаряд попал в сарай (исправлена цифра)', 'corrected', undefined, 'Снаряд попал в сарай'],
  ['ПОВТОР: Снаряд попал в сарай', 'repeat', undefined, 'Снаряд попал в сарай'],
  ['ОНОВЛЕНО. Снаряд влучив у сарай', 'update', undefined, 'Снаряд влучив у сарай'],
  ['[Оновлено] Снаряд влучив у сарай', 'update', undefined, 'Снаряд влучив у сарай'],
  ['Снаряд влучив у сарай (доповнено)', 'update', undefined, 'Снаряд влучив у сарай'],
  ['Виправлено: снаряд влучив у сарай', 'corrected', undefined, 'снаряд влучив у сарай'],
  ['УТОЧНЕННЯ: Снаряд влучив у сарай', 'corrected', undefined, 'Снаряд влучив у сарай'],
  ['Інтерв’ю: «Ми чекали на міст»', 'feature', undefined, '«Ми чекали на міст»'],
  ['АБНОЎЛЕНА: снарад трапіў у хлеў', 'update', undefined, 'снарад трапіў у хлеў'],
  // Spanish, Portuguese, French, Italian, Romanian
  ['ACTUALIZA 1-Proyectil cae en un granero', 'update', 1, 'Proyectil cae en un granero'],
  ['(AMPLIACIÓN) Proyectil cae en un granero', 'update', undefined, 'Proyectil cae en un granero'],
  ['AMP.- Proyectil cae en un granero', 'update', undefined, 'Proyectil cae en un granero'],
  ['AMP2.-Proyectil cae en un granero', 'update', 2, 'Proyectil cae en un granero'],
  ['CORRIGE: Proyectil cae en un granero', 'corrected', undefined, 'Proyectil cae en un granero'],
  ['Rectificación: Proyectil cae en un granero', 'corrected', undefined, 'Proyectil cae en un granero'],
  ['RESUMEN 2-Un día de disparos en la frontera', 'wrapup', 2, 'Un día de disparos en la frontera'],
  ['ATUALIZA 1-Projétil atinge celeiro', 'update', 1, 'Projétil atinge celeiro'],
  ['CORREÇÃO: Projétil atinge celeiro', 'corrected', undefined, 'Projétil atinge celeiro'],
  ['ACTUALISATION - Un obus tombe sur une grange', 'update', undefined, 'Un obus tombe sur une grange'],
  ['RECTIFICATIF : Un obus tombe sur une grange', 'corrected', undefined, 'Un obus tombe sur une grange'],
  ['Un obus tombe sur une grange (actualisé)', 'update', undefined, 'Un obus tombe sur une grange'],
  ['SYNTHÈSE - Une nuit de tirs', 'wrapup', undefined, 'Une nuit de tirs'],
  ['AGGIORNAMENTO: Granata su un fienile', 'update', undefined, 'Granata su un fienile'],
  ['RETTIFICA: Granata su un fienile', 'corrected', undefined, 'Granata su un fienile'],
  ['ACTUALIZARE: Un obuz a lovit un hambar', 'update', undefined, 'Un obuz a lovit un hambar'],
  // German, Dutch, Nordic
  ['KORREKTUR: Granate trifft Scheune', 'corrected', undefined, 'Granate trifft Scheune'],
  ['Granate trifft Scheune (korrigierte Fassung)', 'corrected', undefined, 'Granate trifft Scheune'],
  ['AKTUALISIERT: Granate trifft Scheune', 'update', undefined, 'Granate trifft Scheune'],
  ['ZUSAMMENFASSUNG 1: Eine Nacht unter Beschuss', 'wrapup', 1, 'Eine Nacht unter Beschuss'],
  ['HINTERGRUND: Die Brücken im Tal', 'feature', undefined, 'Die Brücken im Tal'],
  ['WDH: Granate trifft Scheune', 'repeat', undefined, 'Granate trifft Scheune'],
  ['RECTIFICATIE: Granaat treft schuur', 'corrected', undefined, 'Granaat treft schuur'],
  ['RÄTTELSE: Granat träffade lada', 'corrected', undefined, 'Granat träffade lada'],
  // Polish, Czech, Hungarian, South Slavic, Turkish, Arabic
  ['AKTUALIZACJA: Pocisk trafił w stodołę', 'update', undefined, 'Pocisk trafił w stodołę'],
  ['Pocisk trafił w stodołę (aktl.)', 'update', undefined, 'Pocisk trafił w stodołę'],
  ['KOREKTA: Pocisk trafił w stodołę', 'corrected', undefined, 'Pocisk trafił w stodołę'],
  ['OPRAVA: Granát zasáhl stodolu', 'corrected', undefined, 'Granát zasáhl stodolu'],
  ['FRISSÍTÉS: Lövedék csapódott egy pajtába', 'update', undefined, 'Lövedék csapódott egy pajtába'],
  ['Ispravka: Granata pogodila štalu', 'corrected', undefined, 'Granata pogodila štalu'],
  ['DÜZELTME: Ahıra top mermisi isabet etti', 'corrected', undefined, 'Ahıra top mermisi isabet etti'],
  ['GÜNCELLEME 2 - Ahıra top mermisi isabet etti', 'update', 2, 'Ahıra top mermisi isabet etti'],
  ['تحديث: سقوط قذيفة على حظيرة', 'update', undefined, 'سقوط قذيفة على حظيرة'],
  ['تصحيح: سقوط قذيفة على حظيرة', 'corrected', undefined, 'سقوط قذيفة على حظيرة'],
]

describe('marks beside a headline', () => {
  it.each(marked)('%s', (title, wire, number, shown) => {
    const filing = classify({ title, summary: 'A shell hit a barn, the council said.', body })
    expect([filing.wire, filing.number, filing.title]).toEqual([wire, number, shown])
  })
})

const alerts = [
  'ALERT: Shell hits barn near border',
  'BREAKING: Shell hits barn near border',
  'BREAKING NEWS - Shell hits barn near border',
  'URGENT: Shell hits barn near border',
  'URGENT-Shell hits barn near border',
  '⚡️BREAKING: Shell hits barn',
  '#BREAKING: Shell hits barn',
  'BREAKING Shell hits barn near border',
  'СРОЧНО❗️ Снаряд попал в сарай',
  '❗️СРОЧНО Снаряд попал в сарай',
  '(URGENT) Shell hits barn near border',
  'SHELL HITS BARN NEAR BORDER VILLAGE - COUNCIL',
  'Срочно: снаряд попал в сарай у границы',
  'СРОЧНО. Снаряд попал в сарай у границы',
  'МОЛНИЯ! Снаряд попал в сарай',
  'ТЕРМІНОВО: снаряд влучив у сарай',
  'БЛИСКАВКА. Снаряд влучив у сарай',
  'ТЭРМІНОВА! Снарад трапіў у хлеў',
  'EILMELDUNG: Granate trifft Scheune',
  '+++ EIL +++ Granate trifft Scheune',
  'URGENTE: Proyectil cae en un granero',
  'ÚLTIMA HORA | Proyectil cae en un granero',
  'URGENT - Un obus tombe sur une grange',
  "ULTIM'ORA: Granata su un fienile",
  'PILNE: Pocisk trafił w stodołę',
  'Pilne! Pocisk trafił w stodołę',
  'BLESK - Granát zasáhl stodolu',
  'RENDKÍVÜLI: Lövedék csapódott egy pajtába',
  'HITNO: Granata pogodila štalu',
  'SON DAKİKA: Ahıra top mermisi isabet etti',
  'SON DAKİKA | Ahıra top mermisi isabet etti',
  'عاجل: سقوط قذيفة على حظيرة',
  'عاجل | سقوط قذيفة على حظيرة',
  'فوری: اصابت گلوله به انبار',
  '速報：国境の村に砲弾',
]

describe('alerts', () => {
  it.each(alerts)('%s', (title) => {
    expect(classify({ title, summary: '' }).wire).toBe('alert')
    expect(classify({ title, summary: 'More to follow.' }).wire).toBe('alert')
  })
  it('an urgent filing of several paragraphs is a first story', () => {
    expect(classify({ title: 'URGENT: Shell hits barn', summary: '', body }).wire).toBe('first')
  })
  it('a headline in capitals over a whole story is a habit of the site', () => {
    expect(classify({ title: 'SHELL HITS BARN NEAR BORDER VILLAGE', summary: '', body }).wire).toBe('first')
  })
})

/** Headlines that only look marked. */
const plain = [
  'Снаряд попал в сарай (новость дополняется)',
  'Снаряд влучив у сарай (новина доповнюється)',
  'Shell hits barn (story developing)',
  'URGENTE necesidad de sangre tras explosión',
  'UPDATE conference opens in valley',
  'Council: two hurt. Army: none',
  'Hold-up at border bank leaves one dead',
  'Kill switch found on smuggled boat',
  'Killing of guard: neighbour protests',
  'Lead pipe bomb found at crossing',
  'Live shells found under bridge',
  'Live ammunition found in valley school',
  'Updated figures put flood toll at three',
  'Updating the fence will cost millions',
  'Corrections officer shot near the frontier',
  'Repeat offender jailed for smuggling',
  'Breaking ranks, minister visits crossing',
  'Urgent appeal for blood after blast',
  'Alert guards foil break-in at crossing',
  'Flash floods cut road to crossing',
  'Opinion leaders meet at frontier',
  'Summary executions reported in valley',
  'Test of missile near border: neighbours protest',
  'Profile of toll rises as bodies found',
  'Take 2: the bridge opens again',
  'Editors of border weekly jailed',
  'Editor: we were shelled on Monday',
  'Ответ на обстрел: губернатор вывел людей',
  'За минувшую ночь над областью сбили шесть дронов',
  'Число задержанных на границе удвоилось за сутки',
  'За добу над областю збили шість дронів',
  'Shelling of barn: what we know so far',
  'Срочно эвакуированы жители двух сёл',
  'Срочная эвакуация идёт в трёх сёлах',
  'Обновлённый мост открыли у границы',
  'Молния убила двух пастухов у границы',
  'Итоги голосования на границе отменены',
  'Повторный обстрел села: двое раненых',
  'Отозван посол соседней страны',
  'Оновлений пункт пропуску запрацював',
  'Терміново евакуюють жителів села',
  'Повторний удар по селу: поранено двох',
  'Повітряна тривога: уламки впали на ферму',
  'Blitz trifft Bauernhof an der Grenze',
  'Eilantrag gegen Grenzzaun gescheitert',
  'Alerte enlèvement: le suspect arrêté à la frontière',
  'Direct du gauche: un douanier frappé',
  'Actualizan la lista de heridos en la frontera',
  'Aktualizowana lista rannych po ostrzale',
  'Pilnie potrzebna krew po wybuchu na przejściu',
  'Two killed (one wounded) in shelling',
  'Shelling kills guard (map)',
  'Shells hit village (3)',
  'Three hurt in raid - governor',
  'Нападение на пост - губернатор',
  '2 killed in border blast',
]

describe('headlines that only look marked', () => {
  it.each(plain)('%s', (title) => {
    const filing = classify({ title, summary: 'It happened on Monday, the council said.', body })
    expect([filing.wire, filing.title]).toEqual(['first', title])
  })
})

const kills: [title: string, summary: string, wire: WireClass][] = [
  ['KILL-Shell hits barn near border', 'Please kill the story. The council says there was no shelling.', 'kill'],
  ['KILL KILL KILL - Border/Barn', 'The report is wrong.', 'kill'],
  ['STORY WITHDRAWN-Shell hits barn', 'The story was based on a false statement.', 'kill'],
  ['MANDATORY KILL: Border-Barn', '', 'kill'],
  ['WITHDRAWN: Shell hits barn', '', 'kill'],
  ['KILL NOTICE: Border-Barn', '', 'kill'],
  ['Border-Barn', 'KILL KILL KILL. The story is wrong.', 'kill'],
  ['HOLD HOLD HOLD: Border-Barn', 'Figures being checked.', 'hold'],
  ['HOLD-Shell hits barn', 'Please hold while we check.', 'hold'],
  ['Border-Barn', 'EDITORS: Please kill the story headlined "Shell hits barn", sent at 1310 GMT.', 'kill'],
  ['Border-Barn', 'Editors: please hold the item slugged Border-Barn until its figures are confirmed.', 'hold'],
  ['Attention editors: Shell hits barn', 'The story sent at 1310 GMT is withdrawn. No substitute.', 'kill'],
  ['Attention editors', 'Our stories about the summit will move by 1500 GMT.', 'advisory'],
  ['ADVISORY: Coverage of the border summit', 'Stories will move by 1500 GMT.', 'advisory'],
  ['АННУЛИРОВАНО: Снаряд попал в сарай', 'Просим не использовать сообщение.', 'kill'],
  ['Вниманию редакций', 'Новость о снаряде в сарае, переданная в 13:10, аннулируется.', 'kill'],
  ['К сведению редакций', 'Просим воздержаться от использования сообщения о снаряде до уточнения.', 'hold'],
  ['ВІДКЛИКАНО: Снаряд влучив у сарай', '', 'kill'],
  ['До уваги редакцій', 'Повідомлення про снаряд, передане о 13:10, анульовано.', 'kill'],
  ['Увага редакціям: снаряд у сараї', 'Просимо призупинити публікацію повідомлення до уточнення.', 'hold'],
  ['ANULACIÓN: Proyectil cae en un granero', 'Rogamos no utilicen la nota.', 'kill'],
  ['Aviso a los editores', 'Queda anulada la nota sobre el proyectil transmitida a las 13:10.', 'kill'],
  ['ANNULATION - Un obus tombe sur une grange', '', 'kill'],
  ['Avis aux rédactions', 'La dépêche transmise à 13h10 est annulée.', 'kill'],
  ['Hinweis an die Redaktionen', 'Die Meldung von 13.10 Uhr wird zurückgezogen.', 'kill'],
  ['Achtung Redaktionen: Granate trifft Scheune', 'Bitte die Meldung vorerst nicht verwenden.', 'hold'],
  ['ANULOWANIE: Pocisk trafił w stodołę', '', 'kill'],
  ['Uwaga redakcje', 'Depeszę z godz. 13.10 prosimy wstrzymać do czasu wyjaśnienia.', 'hold'],
  ['إلغاء خبر: سقوط قذيفة على حظيرة', '', 'kill'],
]

describe('notes to editors', () => {
  it.each(kills)('%s / %s', (title, summary, wire) => expect(classify({ title, summary }).wire).toBe(wire))
  it('a report about editors or about withdrawal is no note', () => {
    for (const [title, summary] of [
      ['Editors jailed in border town', 'Editors of a weekly were jailed on Monday, a court said.'],
      ['Troops withdrawn from hill post', 'The army has withdrawn its troops from the hill, the ministry said.'],
      ['Minister withdraws claim of raid', 'The minister said his report of a raid was withdrawn.'],
      ['Губернатор опроверг сообщение об обстреле', 'Сообщение об ударе он назвал ложным.'],
    ] as const) {
      expect(classify({ title, summary, body }).wire).toBe('first')
    }
  })
})

const rounds: [title: string, summary: string, wire: WireClass][] = [
  ['Borderlands, daily log for 3 June', 'Three settlements hit.', 'wrapup'],
  ['A week along the closed river', 'From the springs to the delta.', 'wrapup'],
  ['The week in review: two raids and a truce', '', 'wrapup'],
  ['LIVE: shelling along the river', '', 'wrapup'],
  ['Live updates: shelling along the river', '', 'wrapup'],
  ['Обстрелы приграничья: главное за сутки', '', 'wrapup'],
  ['Что произошло за минувшую ночь в приграничье', '', 'wrapup'],
  ['Сводка за 3 июня: под огнём четыре села', '', 'wrapup'],
  ['Хроника обстрелов района', '', 'wrapup'],
  ['Онлайн. Обстрелы и переговоры', '', 'wrapup'],
  ['Головне за добу: обстріли й переговори', '', 'wrapup'],
  ['Обстріли області за минулу добу', '', 'wrapup'],
  ['Зведення за 3 червня', '', 'wrapup'],
  ['Три села под огнём: 14 обстрелов района за сутки', '', 'wrapup'],
  ['П’ять громад і 20 обстрілів за добу', '', 'wrapup'],
  ['Four villages shelled in 24 hours', '', 'wrapup'],
  ['Three nights, four villages', '', 'wrapup'],
  ['Неделя на реке: обстрелы и переговоры', '', 'wrapup'],
  ['Дві ночі — три села', '', 'wrapup'],
  ['Une semaine le long du fleuve', '', 'wrapup'],
  ['Eine Woche am Fluss', '', 'wrapup'],
  ['River log', 'Hilltown: two shells, a barn burnt. Dalewick: a drone, no one hurt. Millford: mines found.', 'wrapup'],
  ['Как живут у реки', '', 'feature'],
  ['Життя під обстрілами', '', 'feature'],
  ['La vie sous les obus', '', 'feature'],
  ['EN VIVO | Disparos en la frontera', '', 'wrapup'],
  ['Resumen de la jornada en la frontera', '', 'wrapup'],
  ['EN DIRECT - Tirs à la frontière', '', 'wrapup'],
  ['Liveticker: Schüsse an der Grenze', '', 'wrapup'],
  ['Die Nacht im Überblick', '', 'wrapup'],
  ['Na żywo: ostrzał przy granicy', '', 'wrapup'],
  ['Podsumowanie dnia na granicy', '', 'wrapup'],
  ['مباشر: إطلاق نار على الحدود', '', 'wrapup'],
  ['Two days, two raids', 'Monday: a barn burnt down. Tuesday: a bridge was hit.', 'wrapup'],
  ['Shelling along the river', '10:40 - Shells hit a barn. 12:15 - A bridge closes. 14:30 - Talks begin.', 'wrapup'],
  ['What is the hill line, and who guards it?', '', 'feature'],
  ['Why the river villages are empty', 'Background on a long dispute. Here is what to know.', 'feature'],
  ['Почему закрыли мост: что нужно знать', '', 'feature'],
  ['Кто живёт у реки. Репортаж из пустого села', '', 'feature'],
  ['Чому закрили міст? Пояснюємо', '', 'feature'],
  ['Хто живе біля річки: репортаж із порожнього села', '', 'feature'],
  ['¿Por qué se cerró el puente?', '', 'feature'],
  ['Pourquoi le pont est-il fermé ?', '', 'feature'],
  ['Warum die Brücke gesperrt ist', '', 'feature'],
  ['Dlaczego zamknięto most', '', 'feature'],
]

describe('round-ups, running reports and explainers', () => {
  it.each(rounds)('%s', (title, summary, wire) => expect(classify({ title, summary }).wire).toBe(wire))
})

const notes: [text: string, wire: WireClass, note: string][] = [
  ['(Adds governor, updates toll in paragraph 2)', 'update', 'Adds governor, updates toll in paragraph 2'],
  ['(Updates with statement by army)', 'update', 'Updates with statement by army'],
  ['(Corrects to three, not four, the number hurt)', 'corrected', 'Corrects to three, not four, the number hurt'],
  ['(Corrects spelling of village)', 'refile', 'Corrects spelling of village'],
  ['(Исправлена опечатка в названии села)', 'refile', 'Исправлена опечатка в названии села'],
  ['(Refiles to fix spelling)', 'refile', 'Refiles to fix spelling'],
  ['(Repeats story sent on Sunday, no changes)', 'repeat', 'Repeats story sent on Sunday, no changes'],
  ['(Добавлена реакция губернатора)', 'update', 'Добавлена реакция губернатора'],
  ['(Исправлено число раненых во втором абзаце)', 'corrected', 'Исправлено число раненых во втором абзаце'],
  ['(Додано коментар прикордонників)', 'update', 'Додано коментар прикордонників'],
  ['(Виправлено кількість поранених)', 'corrected', 'Виправлено кількість поранених'],
  ['(Agrega declaraciones del alcalde)', 'update', 'Agrega declaraciones del alcalde'],
  ['(Corrige cifra de heridos)', 'corrected', 'Corrige cifra de heridos'],
  ['(Actualisé avec bilan)', 'update', 'Actualisé avec bilan'],
  ['(neu: Zahl der Verletzten)', 'update', 'neu: Zahl der Verletzten'],
  ['(berichtigt: drei statt vier Verletzte)', 'corrected', 'berichtigt: drei statt vier Verletzte'],
  ['(dodano wypowiedź wojewody)', 'update', 'dodano wypowiedź wojewody'],
]

describe('advisory lines', () => {
  it.each(notes)('%s', (line, wire, note) => {
    const text = 'A shell hit a barn on Monday, the council said.'
    const filing = classify({ title: 'Shell hits barn', summary: text, body: `${line}\n\n${text}` })
    expect([filing.wire, filing.note, filing.body]).toEqual([wire, note, text])
  })
  it('the note stays out of the text, so that its figures become no claims', () => {
    const filing = classify({
      title: 'CORRECTED-Shell hits barn',
      summary: '(Corrects number hurt to two from four) Two were hurt.',
    })
    expect(filing).toEqual({
      wire: 'corrected',
      title: 'Shell hits barn',
      summary: 'Two were hurt.',
      note: 'Corrects number hurt to two from four',
    })
  })
  it('brackets of other kinds are text', () => {
    const summary = '(The Hague) A court said on Monday that the line holds.'
    expect(classify({ title: 'Court rules on line', summary })).toMatchObject({ wire: 'first', summary })
  })
})

describe('fields', () => {
  const text = { title: 'Shell hits barn', summary: 'A shell hit a barn.' }
  it.each([
    [{ pubStatus: 'canceled' }, 'kill'],
    [{ pubStatus: 'withheld' }, 'hold'],
    [{ deleted: true }, 'kill'],
    [{ pubStatus: 'usable' }, 'first'],
    [{ genre: 'Analysis' }, 'feature'],
    [{ genre: 'Wrap-up' }, 'wrapup'],
    [{ genre: 'Advisory' }, 'advisory'],
    [{ version: '1' }, 'first'],
    [{ version: '3' }, 'update'],
    [{ version: '20240603' }, 'first'],
    [{ replaces: 'urn:1' }, 'update'],
    [{ genre: 'constructor' }, 'first'],
  ] as const)('%j is %s', (wire, expected) => expect(classify({ ...text, wire }).wire).toBe(expected))
  it('a note to editors in ninjs is kept as the note, and says the class where nothing else does', () => {
    expect(classify({ ...text, wire: { edNote: '(Adds mayor in paragraph 3)' } })).toMatchObject({
      wire: 'update',
      note: 'Adds mayor in paragraph 3',
    })
  })
})

describe('any text', () => {
  it('has a class and keeps a headline', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (title, summary, rest) => {
          const filing = classify({ title, summary, body: rest })
          expect(filing.wire).toBeTypeOf('string')
          expect(filing.title === '').toBe(title.trim() === '')
        },
      ),
      { numRuns: 200 },
    )
  })
  it('takes time linear in the text, whatever it repeats', () => {
    for (const piece of [
      '(',
      '((Adds ',
      'UPDATE 1-',
      'kill the story ',
      ' — ',
      '12:30. ',
      'EDITORS: ',
      'Monday, x ',
      '. ',
    ]) {
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
      const started = performance.now()
      classify({ title: long, summary: long, body: long })
      expect(performance.now() - started, piece).toBeLessThan(500)
    }
  })
})
