import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

/** Languages with tables of their own that wires of the main seven rarely use. */
const TABLE: Record<string, Phrase[]> = {
  ar: [
    ['قُتل أربعة رعاة وأصيب ستة آخرون.', 'killed civilian 4', 'wounded civilian 6'],
    ['قالت وزارة الدفاع إن جنديا قتل.', 'killed military 1 @Defence Ministry'],
    ['مقتل جنديين وإصابة خمسة.', 'killed military 2', 'wounded military 5'],
    ['خطف مسلحون ثلاثة مزارعين.', 'captured civilian 3'],
    ['اعتقلت الشرطة تسعة مهربين.', 'captured civilian 9'],
    ['مقتل ما لا يقل عن عشرة أشخاص في قصف.', 'killed ? 10+'],
    ['لم يصب أحد.', 'killed ? 0', 'wounded ? 0'],
    ['دون وقوع إصابات.', 'killed ? 0', 'wounded ? 0'],
    ['فقدان أربعة صيادين.', 'missing civilian 4'],
    ['أصيب شرطي.', 'wounded military 1'],
    ['وفي العام الماضي قتل سبعة أشخاص.'],
  ],
  pt: [
    ['Dois soldados morreram e três ficaram feridos.', 'killed military 2', 'wounded military 3'],
    ['Homens armados sequestraram quatro garimpeiros.', 'captured civilian 4'],
    ['A polícia prendeu nove contrabandistas.', 'captured civilian 9'],
    ['Pelo menos cinco pessoas foram mortas, informou o governador.', 'killed ? 5+ @governor'],
    ['Dois pescadores estão desaparecidos.', 'missing civilian 2'],
    ['Ninguém ficou ferido.', 'killed ? 0', 'wounded ? 0'],
    ['Os passageiros saíram ilesos.', 'killed civilian 0', 'wounded civilian 0'],
    ['Onze mortos, incluindo dois policiais.', 'killed ? 11', 'killed military 2'],
    ['Um menino foi baleado.', 'wounded civilian 1'],
    ['No ano passado, oito pessoas morreram ali.'],
  ],
  it: [
    ['Due soldati sono morti e tre sono rimasti feriti.', 'killed military 2', 'wounded military 3'],
    ['Uomini armati hanno rapito quattro pastori.', 'captured civilian 4'],
    ['La polizia ha arrestato nove trafficanti.', 'captured civilian 9'],
    ['Almeno cinque persone sono state uccise, ha detto il sindaco.', 'killed ? 5+ @mayor'],
    ['Due pescatori risultano dispersi.', 'missing civilian 2'],
    ['Nessuno è rimasto ferito.', 'killed ? 0', 'wounded ? 0'],
    ['I passeggeri sono illesi.', 'killed civilian 0', 'wounded civilian 0'],
    ['Undici morti, tra cui due agenti.', 'killed ? 11', 'killed military 2'],
    ['È stata ferita una bambina.', 'wounded civilian 1'],
    ['L’anno scorso vi morirono otto persone.'],
  ],
}

describe('tolls in other languages', () => {
  for (const [lang, phrases] of Object.entries(TABLE))
    test.each(phrases)(`${lang}: %s`, (text, ...tolls) => checkPhrase(lang, [text, ...tolls]))
})
