import type { DenialWords } from './words.ts'

export const de: DenialWords = {
  deny: `bestreit*, bestritt*, dementier*, dementi, leugne*, weist .. zurück, wies .. zurück, wiesen .. zurück, zurückgewiesen*, zurückweis*, bezeichnet* .. als .. falsch*|lüge*|erfunden|unwahr|provokation|falschmeldung, sprach von .. falschmeldung|lüge|desinformation|erfindung, unwahr*, frei erfunden, trifft nicht zu, entspricht nicht der wahrheit, falschmeldung*, widersprach, widerspricht, stritt .. ab`,
  noPart: `nichts zu tun, nicht beteiligt, nicht involviert, keine beteiligung, nicht verantwortlich, nicht zuerst geschossen, nicht zuerst das feuer, keinerlei beteiligung, hatte damit nichts, nicht teilgenommen`,
  noEvent: `habe es nicht gegeben, gab es nicht, hat es nicht gegeben, kein angriff, keinen angriff, keinen vorfall, keinen beschuss, nicht stattgefunden, fand nicht statt, keine schüsse gegeben, kein* .. zwischenfall gegeben, nie stattgefunden`,
  noAgreement: `keine vereinbarung, kein abkommen, nicht zugestimmt, keine absprache, nichts vereinbart, keine einigung, nicht vereinbart`,
  involvement: 'beteiligung, verantwortung, verwicklung, rolle, schuld, urheberschaft, vorwurf, vorwürfe, anschuldig*',
  event:
    'darstellung, bericht*, vorwurf, vorwürfe, angriff, vorfall, meldung*, angaben, behauptung*, anschuldig*, version, gerücht*',
  agreement: 'abkommen, vereinbarung, waffenruhe, einigung, absprache*, gespräche',
  habit:
    'stets, regelmässig, immer wieder, gezielt zivilisten|zivile, üblicherweise, menschen .. zurück, migranten .. zurück, flüchtlinge .. zurück, dutzende menschen, an der grenze zurück',
}
