import { describe, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const TOLLS: Phrase[] = [
  ['Mayın patladı: 2 asker öldü, 3 asker yaralandı.', 'killed military 2', 'wounded military 3'],
  ['Sınırda açılan ateşte bir çoban hayatını kaybetti.', 'killed civilian 1'],
  ['Patlamada iki köylü yaşamını yitirdi, üç kişi yaralandı.', 'killed civilian 2', 'wounded ? 3'],
  ['Sınırda çatışma: 4 ölü, 11 yaralı.', 'killed ? 4', 'wounded ? 11'],
  ['En az 12 kişi yaralandı.', 'wounded ? 12+'],
  ["Ölü sayısı 7'ye yükseldi.", 'killed ? 7'],
  ['Devrilen botta beş göçmen boğuldu, ikisi kayboldu.', 'killed civilian 5', 'missing civilian 2'],
  ['Üç balıkçı kaçırıldı.', 'captured civilian 3'],
  ['Operasyonda 17 göçmen ve 2 organizatör yakalandı.', 'captured civilian 19'],
  ['Çatışmada altı asker esir alındı.', 'captured military 6'],
  ['Ölen ya da yaralanan olmadı.', 'killed ? 0', 'wounded ? 0'],
  ['Can kaybı yaşanmadı.', 'killed ? 0'],
  ['Hiç kimse yaralanmadı.', 'killed ? 0', 'wounded ? 0'],
  ['Üç terörist etkisiz hale getirildi.', 'killed military 3'],
  ['Onlarca köylü yaralandı.', 'wounded civilian 24+'],
  ["40'tan fazla kişi öldü.", 'killed ? 41+'],
  ['Dün gece bir jandarma şehit oldu, diğeri yaralandı.', 'killed military 1', 'wounded military 1'],
  ['Hava saldırısında yirmi üç sivil öldürüldü.', 'killed civilian 23'],
  ['Toplantıya 12 bakan katıldı.'],
  ['Bölgede 30 hane elektriksiz kaldı.'],
]

const SPEAKERS: Phrase[] = [
  ['Van Valiliği, iki askerin yaralandığını açıkladı.', "wounded military 2 @Van governor's office"],
  ['Savunma Bakanlığı, üç askerin şehit olduğunu duyurdu.', 'killed military 3 @Defence Ministry'],
  ['Köy muhtarı, iki çobanın öldürüldüğünü söyledi.', 'killed civilian 2 @village headman'],
  [
    'Bakanlık, çatışmada 5 askerin şehit olduğunu bildirdi. PKK ise 17 askeri öldürdüğünü öne sürdü.',
    'killed military 5 @ministry',
    'killed military 17 @PKK',
  ],
  ['Kaymakamlıktan yapılan açıklamada iki kişinin öldüğü belirtildi.', "killed ? 2 @district governor's office"],
  ['Hastaneye göre beş kişi yaralandı.', 'wounded ? 5 @hospital'],
  ['Beş kişi yaralandı.', 'wounded ? 5 @-'],
  ['Yunan polisi iki göçmenin öldüğünü yalanladı.', '!killed civilian 2 @Greek police'],
  ['İki kaçakçı yaralandı. Bilgiyi köy muhtarı verdi.', 'wounded civilian 2 @village headman'],
]

describe('Turkish', () => {
  test.each(TOLLS)('%s', (...phrase) => checkPhrase('tr', phrase as unknown as Phrase))
  test.each(SPEAKERS)('%s', (...phrase) => checkPhrase('tr', phrase as unknown as Phrase))
})
