import type { Language } from './language.ts'

/**
 * Armed groups, missions and agencies that speak in reports from borders: English name as claims give it, then what
 * English, Spanish, French, German, Polish, Russian and Ukrainian texts call them. Initials that are the same in all
 * Latin scripts stand in the first column only.
 */
const TABLE = `
Syrian Democratic Forces|sdf, syrian democratic forces|fds, fuerzas democráticas sirias|fds, forces démocratiques syriennes|syrische demokratische kräfte, syrischen demokratischen kräfte, syrischen demokratischen kräften|syryjskie siły demokratyczne, syryjskich sił demokratycznych|сдс, сирийск* демократическ* сил*|сдс, сирійськ* демократичн* сил*
YPG|ypg, people's protection units|unidades de protección popular|unités de protection du peuple|volksverteidigungseinheiten|ludowe jednostki samoobrony|отряды народной самообороны|загони народної самооборони
Syrian National Army|sna, syrian national army|ejército nacional sirio|armée nationale syrienne|syrische nationale armee, syrischen nationalen armee|syryjska armia narodowa|сирийск* национальн* арми*|сирійськ* національн* арм*
Asayish|asayish|asayish|asayich|asajisch|asajisz|асаиш, асайиш|асаїш
PKK|pkk, kurdistan workers party|partido de los trabajadores del kurdistán|parti des travailleurs du kurdistan|arbeiterpartei kurdistans|partia pracujących kurdystanu|рпк, рабоч* парти* курдистана|рпк, робітнич* парті* курдистану
Hezbollah|hezbollah, hizbollah, hizbullah|hezbolá, hizbulá, hezbollah|hezbollah|hisbollah, hizbollah|hezbollah, hezbollahu|хезболл*, хизболл*, хизбалл*|хезболл*, гезболл*, хізболл*
Hamas|hamas|hamás|hamas|hamas|hamas, hamasu|хамас*|хамас*
Islamic Jihad|islamic jihad|yihad islámica|jihad islamique|islamischer dschihad, islamischen dschihad|islamski dżihad|исламск* джихад*|ісламськ* джихад*
Islamic State|islamic state, is group, isis, isil, daesh|estado islámico|état islamique, daech|islamischer staat, islamischen staates, is-miliz|państwo islamskie, państwa islamskiego|игил, исламск* государств*|іділ, ісламськ* держав*
Houthis|houthis, houthi, houthi movement, ansar allah|hutíes, hutí|houthis, houthi, houthie, houthies|huthi, huthis, huthi-rebellen, huthi-miliz|huti, hutich|хусит*|хусит*
Taliban|taliban, taleban|talibanes, talibán|talibans, taliban|taliban|talibowie, talibów, talibom, talibami|талибан*, талиб*|талібан*, таліб*
Tehrik-i-Taliban Pakistan|ttp, pakistani taliban, tehrik-i-taliban pakistan|talibanes paquistaníes|talibans pakistanais|pakistanische taliban, pakistanischen taliban|pakistańscy talibowie|пакистанск* талиб*|пакистанськ* таліб*
Baloch Liberation Army|bla, baloch liberation army|ejército de liberación baluche|armée de libération du baloutchistan|belutschische befreiungsarmee|armia wyzwolenia beludżystanu|освободительн* арми* белуджистана|визвольн* арм* белуджистану
Jaish al-Adl|jaish al-adl, jaish ul-adl|jaish al adl|jaish al-adl|dschaisch al-adl|dżajsz al-adl|джейш аль-адль, джаиш аль-адль|джейш аль-адль
Revolutionary Guards|revolutionary guards, revolutionary guard, irgc|guardia revolucionaria, guardianes de la revolución|gardiens de la révolution|revolutionsgarden, revolutionsgarde|gwardia rewolucyjna, gwardii rewolucyjnej|ксир, корпус* стражей исламской революции|квір, ксір, корпус* вартових ісламської революції
Arakan Army|arakan army|ejército de arakán, ejército arakán|armée d'arakan, armée de l'arakan|arakan-armee, arakan armee|armia arakan|арми* аракана, араканск* арми*|арм* аракану, араканськ* арм*
Karen National Union|knu, knla, karen national union, karen national liberation army|unión nacional karen|union nationale karen|karen national union|karenski związek narodowy|каренск* национальн* союз*|каренськ* національн* союз*
Rohingya Salvation Army|arsa|ejército de salvación rohinyá|armée du salut des rohingyas|arakan-rohingya-heilsarmee|armia zbawienia rohingja|армия спасения рохинджа|армія порятунку рохінджа
Rapid Support Forces|rsf, rapid support forces|fuerzas de apoyo rápido, far|fsr, forces de soutien rapide|schnelle unterstützungskräfte, rsf-miliz, rapid support forces|siły szybkiego wsparcia|сбр, сбп, rsf, сил* быстрой поддержки, сил* быстрого реагирования|сшп, сил* швидкої підтримки
al-Shabaab|al-shabaab, al shabaab, shabaab, al-shabab, al shabab|al shabab, al-shabab|chebab, shebab, chebabs, al-chabab|al-schabaab, al-shabaab, schabaab|asz-szabab|аш-шабаб, аль-шабаб|аш-шабаб, аль-шабаб
Boko Haram|boko haram|boko haram|boko haram|boko haram|boko haram|боко харам|боко харам
Islamic State West Africa Province|iswap|iswap|iswap|iswap|iswap|исвап|ісвап
JNIM|jnim|jnim, grupo de apoyo al islam y a los musulmanes|jnim, gsim|jnim|jnim|джним|джнім
M23|m23, m23 rebels|m23|m23|m23|m23|м23|м23
ADF|adf, allied democratic forces|adf|adf, forces démocratiques alliées|adf|adf|адф|адф
FDLR|fdlr|fdlr|fdlr|fdlr|fdlr|фдлр|фдлр
Polisario Front|polisario, polisario front|frente polisario, polisario|front polisario, polisario|polisario, frente polisario|front polisario|фронт* полисарио, полисарио|фронт* полісаріо
ELN|eln, national liberation army|eln, ejército de liberación nacional|eln, armée de libération nationale|eln|eln|ано|ано
FARC dissidents|farc dissidents, farc, dissidents of the farc|disidencias de las farc, disidencias, farc|dissidents des farc, farc|farc-dissidenten, farc|dysydenci farc, farc|диссиденты фарк, фарк|дисиденти фарк, фарк
Sinaloa Cartel|sinaloa cartel|cártel de sinaloa|cartel de sinaloa|sinaloa-kartell|kartel z sinaloa|картел* синалоа|картел* синалоа
KFOR|kfor|kfor|kfor|kfor|kfor|кфор, сдк|кфор
UNIFIL|unifil|finul, fpnul|finul|unifil|unifil|юнифил, всоонл|юніфіл
UNDOF|undof|fnuos|fnuod|undof|undof|сооннр|сооннр
MONUSCO|monusco|monusco|monusco|monusco|monusco|монуско|монуско
MINUSCA|minusca|minusca|minusca|minusca|minusca|минуска|мінуска
United Nations|united nations, u.n, un, unhcr, ocha, human rights office, un mission|onu, naciones unidas, acnur|onu, nations unies, hcr, ocha|uno, un, vereinte nationen, vereinten nationen, unhcr, uno-flüchtlingshilfswerk|onz, narody zjednoczone, narodów zjednoczonych, unhcr|оон, увкб|оон, увкб
IOM|iom, international organization for migration, international organisation for migration|oim|oim|iom|iom|мом|мом
UNICEF|unicef|unicef|unicef|unicef|unicef|юнисеф|юнісеф
OSCE|osce|osce|osce|osze|obwe|обсе|обсє
Frontex|frontex|frontex|frontex|frontex|frontex, frontexu|фронтекс*|фронтекс*
Doctors Without Borders|msf, doctors without borders, medecins sans frontieres|msf, médicos sin fronteras|msf, médecins sans frontières|ärzte ohne grenzen, msf|lekarze bez granic|врачи без границ, врачей без границ|лікарі без кордонів
Syrian Observatory for Human Rights|sohr, syrian observatory for human rights, syrian observatory|observatorio sirio, observatorio sirio para los derechos humanos, osdh|osdh, observatoire syrien des droits de l'homme|syrische beobachtungsstelle für menschenrechte, syrischen beobachtungsstelle für menschenrechte|syryjskie obserwatorium praw człowieka|сирийск* наблюдательн* центр*|сирійськ* обсерваторі*
Civil Guard|civil guard, guardia civil|guardia civil|garde civile, guardia civil|guardia civil|guardia civil|гражданск* гварди*|цивільн* гварді*
Israeli army|israel defense forces, israel defence forces, idf, israeli defense forces, israeli defence forces|fdi, fuerzas de defensa de israel, tsahal|tsahal|idf|cahal, sił obronnych izraela, siły obronne izraela|цахал*|цахал*
`

const COLUMNS = ['en', 'es', 'fr', 'de', 'pl', 'ru', 'uk']

const GROUPS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, ...cells] = line.split('|')
    return { name: name!, cells }
  })

/** A language's words for groups and organisations, with the English name that claims give them. */
export function* groupsOf({ code }: Pick<Language, 'code'>): Generator<readonly [phrases: string, name: string]> {
  const column = COLUMNS.indexOf(code)
  for (const { name, cells } of GROUPS) if (cells[column]) yield [cells[column], name]
}
