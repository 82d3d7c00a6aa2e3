import type { TypeWords } from './concepts.ts'

/** A short table: the plain words of border news. */
export const it: TypeWords = {
  shell:
    "artiglieria, mortaio, mortai, razzo, razzi, missile, missili, granate, colpi d'artiglieria, cannoneggia*, bombardament*, bombardat*",
  drone: 'drone, droni, fpv, shahed*, velivol* senza pilota',
  air: 'raid aere*, attacc* aere*, bombe guidate|plananti, caccia bombard*, bombardamento aereo',
  mine: 'mina esplosa, esplosione di una mina, saltat* su una mina, autobomba, attentato kamikaze, kamikaze si è, ordigno esploso, bomba esplosa',
  device: 'mina, mine, ordigno, ordigni, esplosivo, bomba, granata',
  blast: 'esplosione, esplosioni, esploso, esplosa, deragli*',
  down: 'abbatt* .. drone|droni|missil*, drone|droni .. abbattut*|intercettat*, intercettat*',
  defuse: 'disinnesc*, artificieri',
  hit: 'colpi*, colpisc*, attacc*, caduto, cadut*, danneggi*, distrutt*',
  clash:
    'scontr*, combattiment*, sparatoria, scambio di colpi, conflitto a fuoco, imboscata, incursione, incursioni, infiltra*, respint* .. attacco|combattenti|assalto',
  shoot: 'spari, spar*, aperto il fuoco, aprono il fuoco, apre il fuoco, colpi di arma da fuoco',
  assault: 'massacr*, strage, giustizia*, accoltell*, tortur*, assassin*',
  abduct: 'rapi*, sequestr*, rapimento, ostagg*',
  missing: 'scompars*, dispers*',
  arrest: 'arrest*, fermat*, in manette, detenut*',
  protest: 'protest*, manifest*, sciopero, presidio, corteo',
  block: 'bloccat* .. strada|confine|valico|ponte|autostrada, blocco .. strada*|confine|valico, camionisti, trattori',
  riot: 'tafferugli, sassaiola, lacrimogeni, saccheggi*, incendiat* .. dogana|edificio',
  withdraw: 'ritiro .. truppe|esercito, ritirat* .. truppe|da, consegn* .. villaggi|territorio',
  regain: 'riconquist*, ripres* .. controllo|città|villaggio, riprende .. controllo|città',
  seize: 'conquist*, preso .. città|villaggio|controllo, prendono .. città|villaggio|controllo, nelle mani de*',
  deal: 'cessate il fuoco, tregua, scambio di prigionieri, firm* .. accordo|trattato, accordo di pace|confine, salme .. restituit*|riconsegn*',
  close:
    'chiu* .. confine|valico|frontiera|ponte, confine|valico|frontiera .. chius*|riapert*, riapr* .. confine|valico|frontiera|ponte, controlli alla frontiera',
  evacuate: 'evacua*, sfollat*',
  migrate: 'migranti, profughi, respingiment*, respint* .. migranti|persone, naufragio, barcone, espuls* .. migranti',
  smuggle: 'contrabbando, sequestrat* .. droga|cocaina|sigarette|kg|chili, tunnel, trafficant*',
  build: 'muro al confine, barriera .. confine, recinzione',
  civilian: 'civil*, abitant*, contadin*, pescator*, bambin*, donna, donne, autista, famiglia, pastore, pastori',
  noncombatant: 'civili',
  soldier: 'soldat*, militar*, poliziott*, esercito, truppe, pattuglia, agent*, guardie di frontiera',
  gunman: 'uomini armati, miliziani, ribelli, terroristi, assalitori, commando',
  killed: 'mort*, uccis*, uccid*, vittime, cadaver*',
  wounded: 'ferit*',
  unharmed: 'nessun ferito, nessuna vittima, senza vittime, illes*',
  disaster: 'incidente, alluvion*, terremot*, frana, valanga, fuga di gas, maltempo',
  background: "l'anno scorso, il mese scorso, dal 20*, nel 20*, nel 19*, in precedenza, giorni dopo, dopo il|la|l",
}
