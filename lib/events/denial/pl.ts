import type { DenialWords } from './words.ts'

export const pl: DenialWords = {
  deny: `zaprzecz*, dementuj*, zdementow*, dement*, odrzuc*, nazwał* .. kłamstwem|prowokacją|fałszyw*|bzdurą|dezinformacją, to kłamstwo, to nieprawda, jest nieprawdziwa, są nieprawdziwe, jest nieprawdą, nieprawd*, nie odpowiada prawdzie, fałszyw* informac*, fejk*, fake news, nazwał*|nazywa*|określ* .. kłamstw*|prowokacj*|fałsz*|bzdur*|dezinformacj*|wymysł*|nieprawd*|bezpodstawn*`,
  noPart: `nie ma nic wspólnego, nie mają nic wspólnego, nie miał* nic wspólnego, nic wspólnego, nie brał* udziału, nie uczestniczył*, nie był* zaangażowan*, nie ponosi odpowiedzialności, nie otworzył* ognia pierws*, nie przekroczył* granicy, nie strzelał*, żad* .. żołnierz*|jednostk*|dron*|samolot* .. przekroczył*|strzelał*|wystartował*|wszedł*|wkroczył*, nie ostrzelał*, nie atakował*|zaatakował*, nie stoi za`,
  noEvent: `nie było żadn*, nie było ataku, nie doszło do, do niczego nie doszło, żadnego ataku, żadnych strzałów, nie odnotowano, nic takiego, nie miało miejsca, nikt nie strzelał`,
  noAgreement: `nie zawarł*, nie uzgadniał*, żadnego porozumienia, nie ma porozumienia, nie wyraził* zgody, nie podpisał*, nie było żadnego porozumienia, niczego nie uzgadniał*`,
  involvement: 'udział*, odpowiedzialn*, zaangażow*, rol*, związk*, sprawstw*, oskarżen*, zarzut*',
  event: `informac*, doniesien*, twierdzen*, wersj*, atak*, incydent*, oskarżen*, zarzut*, relacj*, że, plotk*, porwani*, zatrzymani*, ostrzał*, wtargnięci*, przekroczeni*, strzał*, zarzuty`,
  agreement: 'porozumien*, umow*, rozejm*, zawieszen*, rozmow*',
  habit: `zawsze zaprzecza, regularnie, wielokrotnie, zwykle, celowo, ludności cywilnej, prawo wjazdu, stratom, straty, strat, wspiera*, wsparci*`,
  it: `zaprzecz*|dementuj* temu, temu zaprzecz*`,
  bare: `zaprzecz*, dementuj*, zdementow*`,
  not: `nie zaprzecz*, nie dementuj*|zdementow*, ani .. zaprzecz*`,
  act: `zaprzecz*|dementuj* że|jakoby|by|aby`,
}
