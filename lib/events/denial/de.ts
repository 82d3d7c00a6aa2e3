import type { DenialWords } from './words.ts'

export const de: DenialWords = {
  deny: `bestreit*, bestritt*, dementier*, dementi, leugne*, weist .. zurück, wies .. zurück, wiesen .. zurück, zurückgewiesen*, zurückweis*, bezeichnet* .. als .. falsch*|lüge*|erfunden|unwahr|provokation|falschmeldung, sprach von .. falschmeldung|lüge|desinformation|erfindung, unwahr*, frei erfunden, trifft nicht zu, entspricht nicht der wahrheit, falschmeldung*, widersprach, widerspricht, stritt .. ab, nannte*|nennt|nennen|bezeichnete* .. lüge*|falsch*|erfund*|unwahr*|märchen|provokation|propaganda|haltlos*|unbegründet*|fabrik*, unbegründet, haltlos`,
  noPart: `nichts zu tun, nicht beteiligt, nicht involviert, keine beteiligung, nicht verantwortlich, nicht zuerst geschossen, nicht zuerst das feuer, keinerlei beteiligung, hatte damit nichts, nicht teilgenommen, kein* .. soldat*|einheit*|truppe*|drohne*|flugzeug* .. überschritten|geschossen|gefeuert|eingedrungen|gestartet|beteiligt|betreten, keiner ihrer|seiner .. überschritten|geschossen|beteiligt|betreten, nicht geschossen, nicht angegriffen, stecke nicht hinter, nicht dahinter`,
  noEvent: `habe es nicht gegeben, gab es nicht, hat es nicht gegeben, kein angriff, keinen angriff, keinen vorfall, keinen beschuss, nicht stattgefunden, fand nicht statt, keine schüsse gegeben, kein* .. zwischenfall gegeben, nie stattgefunden`,
  noAgreement: `keine vereinbarung, kein abkommen, nicht zugestimmt, keine absprache, nichts vereinbart, keine einigung, nicht vereinbart`,
  involvement: 'beteiligung, verantwortung, verwicklung, rolle, schuld, urheberschaft, vorwurf, vorwürfe, anschuldig*',
  event: `darstellung, bericht*, vorwurf, vorwürfe, angriff, vorfall, meldung*, angaben, behauptung*, anschuldig*, version, gerücht*, entführung, festnahme, beschuss, einfall, grenzverletzung, angriffe, schüsse, anschuldigung*, vorwürfen`,
  agreement: 'abkommen, vereinbarung, waffenruhe, einigung, absprache*, gespräche',
  habit: `stets, regelmässig, immer wieder, gezielt zivilisten|zivile, üblicherweise, menschen .. zurück, migranten .. zurück, flüchtlinge .. zurück, dutzende menschen, an der grenze zurück, verluste, verlusten, unterstützung, zu unterstützen, migranten, flüchtlinge`,
  it: `bestreit*|bestritt*|dementier*|leugne* das|dies|es|beides, wies|weist|wiesen|weisen das|dies|es|beides .. zurück, stritt* das|dies|es ab`,
  bare: `bestreit*, bestritt*, dementier*, dementiert*, leugne*`,
  not: `nicht bestr*|bestreit*|dementier*|leugne*, bestr*|dementier* .. nicht, weder bestätig* .. noch, noch dementier*|bestr*`,
  act: `bestreit*|bestritt*|dementier*|leugne* .. zu haben|dass, bestreit*|bestritt* dass`,
}
