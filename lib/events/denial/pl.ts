import type { DenialWords } from './words.ts'

export const pl: DenialWords = {
  deny: `zaprzecz*, dementuj*, zdementow*, dement*, odrzuc*, nazwał* .. kłamstwem|prowokacją|fałszyw*|bzdurą|dezinformacją, to kłamstwo, to nieprawda, jest nieprawdziwa, są nieprawdziwe, jest nieprawdą, nieprawd*, nie odpowiada prawdzie, fałszyw* informac*, fejk*, fake news`,
  noPart: `nie ma nic wspólnego, nie mają nic wspólnego, nie miał* nic wspólnego, nic wspólnego, nie brał* udziału, nie uczestniczył*, nie był* zaangażowan*, nie ponosi odpowiedzialności, nie otworzył* ognia pierws*, nie przekroczył* granicy, nie strzelał*`,
  noEvent: `nie było żadn*, nie było ataku, nie doszło do, do niczego nie doszło, żadnego ataku, żadnych strzałów, nie odnotowano, nic takiego, nie miało miejsca, nikt nie strzelał`,
  noAgreement: `nie zawarł*, nie uzgadniał*, żadnego porozumienia, nie ma porozumienia, nie wyraził* zgody, nie podpisał*, nie było żadnego porozumienia, niczego nie uzgadniał*`,
  involvement: 'udział*, odpowiedzialn*, zaangażow*, rol*, związk*, sprawstw*, oskarżen*, zarzut*',
  event: 'informac*, doniesien*, twierdzen*, wersj*, atak*, incydent*, oskarżen*, zarzut*, relacj*, że, plotk*',
  agreement: 'porozumien*, umow*, rozejm*, zawieszen*, rozmow*',
  habit: 'zawsze zaprzecza, regularnie, wielokrotnie, zwykle, celowo, ludności cywilnej, prawo wjazdu',
}
