import type { VerificationWords } from './words.ts'

export const pl: VerificationWords = {
  whole: `nie .. niezależnie zweryfikow*|potwierdz*, niezależnie zweryfikow*|potwierdz* .. nie, nie udało się .. zweryfikować|potwierdzić|sprawdzić, nie sposób .. zweryfikować|potwierdzić|sprawdzić, nie można .. zweryfikować|potwierdzić|sprawdzić, niemożliwe .. zweryfikow*, nie zostały .. zweryfikow*|potwierdz*, nie zostało .. zweryfikow*, nie został* niezależnie, brak niezależnego potwierdzenia, nie ma niezależnego potwierdzenia, niezależnego potwierdzenia, z niezależnych źródeł, w niezależnych źródłach, w niezależny sposób, zweryfikować .. nie udało|sposób|można, potwierdzić .. nie udało|sposób, nie dało się .. zweryfikować|sprawdzić|potwierdzić,
    nie da się .. zweryfikować|potwierdzić|sprawdzić, nie daje się .. zweryfikować|potwierdzić|sprawdzić, nie ma możliwości .. zweryfik*|potwierdz*|sprawdz*, nie ma jak .. zweryfikować|potwierdzić|sprawdzić, nie .. potwierdził* niezależne źródła, niezależne źródła nie, niezależn* źród* .. nie potwierdz*, autentyczności .. nie, wiarygodności .. nie, nie zostały .. potwierdzone przez niezależn*, niezweryfikowan*, brak .. niezależn* potwierdz*, trudno .. zweryfikować, nic z tego .. sprawdzić|potwierdzić|zweryfikować, żadne .. źródł* .. potwierdz*, czekamy na .. potwierdzeni*, weryfikujemy, sprawdzamy te|tę|informac*|doniesien*, nie ma niezależnych`,
  cannot:
    'nie był* w stanie, nie jest w stanie, nie mógł, nie mogł*, nie może, nie mogą, nie udało się, nie zdołał*, nie możemy, nie mogliśmy, nie sposób, nie miał* możliwości, nie był w stanie',
  impersonal: `nie udało nam się, nie udało się, nie sposób, nie można, nie dało się`,
  verify: 'ręczyć, zaręczyć, zweryfikow*, weryfikow*, niezależnie potwierdzić, sprawdzić wiarygodn*|autentyczn*',
  confirm: 'potwierdzić, ustalić, sprawdzić, określić',
  ours: 'my, nam, redakcj*, agencj*, gazet*, naszej redakcji, nasz dziennikarz, nasi dziennikarze, portal*',
  others:
    'policj*, ministerstw*, wojsk*, rząd*, władz*, gubernator*, rzeczni*, prokuratur*, burmistrz*, straż*, śledcz*, obserwator*, szpital*, lekarz*, ekspert*, mon, msz',
  passive: `nie do zweryfikowania|sprawdzenia|potwierdzenia, niemożliw* do zweryfikowania|sprawdzenia|potwierdzenia|weryfikacji, nie zweryfikowano, nie potwierdzono .. niezależn*, niepotwierdzon* .. niezależn*, weryfikacj* .. niemożliw*|nie, nie .. możliwości sprawdzenia|zweryfikowania|weryfikacji|potwierdzenia, nie ma jak|czym .. potwierdzić`,
  whose: `czyja|czyje|która|które|czyich|której z? wersj*|dan*|liczb*|relacj*|słowa, kto .. rację|kłamie|prawdę`,
  unknown: `nie wiadomo, trudno, nie sposób, nie da się, niejasne, nie ustalono, nie można`,
  report: `dane, danych, informac*, doniesie*, oświadcze*, twierdze*, słowa, słów, wersj*, liczb*, bilans*, nagrani*, nagrań, wideo, film*, zdjęci*, zdjęć, relacj*, autentyczn*, wiarygodn*, prawdziw*, komunikat*, zezna*, straty, strat, ilu, ile`,
  negation: `nie, żaden, żadna, żadne, żadnej, żadnego, żadnych, ani, brak*, bez, niemożliw*, trudno`,
  checked: `potwierdzon*, zweryfikowan*, sprawdzon*, ustalon*, udowodnion*, potwierdzono, zweryfikowano, sprawdzono, ustalono`,
  proof: `potwierdzeni*, potwierdzeń, weryfikacj*`,
  apart: `niezależn*, wizualn*, innych źródeł, innego źródła, poza, oprócz`,
  unconfirmed: `niepotwierdzon*, niezweryfikowan*, niesprawdzon*, wymaga* potwierdzenia|weryfikacji|sprawdzenia`,
  official: `oficjaln*, urzędow*`,
  media: `nagrani*, film*, wideo, zdjęci*, materiał*, ujęci*`,
  when: `kiedy, gdzie, data, datę, daty, miejsc*, czas, czasu`,
  source: `ze strony, od, przez`,
  evidence: `dowod*`,
  according: `według, zgodnie z`,
  access: `dotrzeć|dostępu|wjechać .. miejsc*|wsi|rejon*|teren*|stref*`,
  trying: `próbuje|próbują|stara się .. zweryfikować|potwierdzić|sprawdzić`,
}
