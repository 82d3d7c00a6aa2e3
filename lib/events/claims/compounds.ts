import type { SpeakerTerm } from './language.ts'
import { isPerson } from './titles.ts'

/**
 * German makes names of offices and bodies by compounding: "Kreisverwaltung", "Krankenhausleitung", "Polizeipräsidium". What they are
 * is their last part, whose they are the first. Words as `fold` leaves them: no umlauts.
 */
const table = (rows: string): [part: string, english: string][] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [english, parts] = row.split(': ')
      return parts!.split(' ').map((part): [string, string] => [part, english!])
    })

const LAST = table(`
administration: verwaltung
government: regierung
authorities: behorden
authority: behorde amt
spokesperson: sprecher sprecherin
management: leitung fuhrung
head: chef chefin leiter leiterin vorsteher
officials: vertreter beamte beamten angaben kreise kreisen
headquarters: prasidium direktion kommando stab zentrale hauptquartier
commission: kommission
committee: komitee ausschuss
council: rat
court: gericht
hospital: krankenhaus klinik klinikum spital lazarett
service: dienst
guard: wache wacht schutz
police: polizei
army: armee
militia: miliz
group: gruppe truppe
organisation: organisation
association: verband verein vereinigung bund
alliance: bundnis allianz
foundation: stiftung
doctor: arzt arztin
nurse: schwester pfleger pflegerin
leader: fuhrer fuhrerin anfuhrer
director: direktor direktorin
commander: kommandeur kommandant befehlshaber
mayor: burgermeister burgermeisterin
governor: gouverneur gouverneurin
minister: minister ministerin
ministry: ministerium
department: abteilung referat
station: station wachen
prosecutor: anwalt anwaltin
union: gewerkschaft
company: firma unternehmen gesellschaft konzern betreiber
cooperative: genossenschaft
elder: alteste altester altesten
teacher: lehrer lehrerin
worker: arbeiter arbeiterin mitarbeiter mitarbeiterin helfer helferin
researcher: forscher forscherin
officer: offizier beamter beamtin
agency: agentur
office: buro stelle
channel: kanal
newspaper: zeitung blatt
radio: rundfunk radio
broadcaster: sender
portal: portal
party: partei
chamber: kammer
church: kirche
parliament: parlament
centre: zentrum
camp: lager
school: schule
company owner: unternehmer
fighters: kampfer
unit: einheit verbande
regiment: regiment
brigade: brigade
battalion: bataillon
clergy: geistlicher geistliche pfarrer
observer: beobachter beobachterin
owner: besitzer besitzerin inhaber inhaberin
driver: fahrer fahrerin
guide: fuhrerinnen
dealer: handler handlerin
`)

const FIRST = table(`
police: polizei
county: kreis landkreis
district: bezirks bezirk distrikt distrikts
provincial: provinz
regional: regional gebiets
state: landes staats bundesstaats
federal: bundes
city: stadt
municipal: gemeinde kommunal
village: dorf orts
local: lokal
government: regierungs
army: armee heeres
military: militar
border: grenz
security: sicherheits
health: gesundheits sanitats
hospital: krankenhaus klinik spital hospital
rescue: rettungs
emergency: notfall not katastrophen
fire: feuer feuerwehr
port: hafen
railway: bahn eisenbahn
forest: forst wald
refugee: fluchtlings asyl
aid: hilfs
relief: hilfs
human rights: menschenrechts
women's: frauen
farmers: bauern
fishermen: fischer fischerei
miners: bergarbeiter bergbau gruben minen
teachers: lehrer
church: kirchen
parish: pfarr
tribal: stammes clan
rebel: rebellen aufstandischen
guerrilla: guerilla
jihadist: dschihadisten
exile: exil
resistance: widerstands
defence: verteidigungs
interior: innen
foreign: aussen außen
justice: justiz
transport: verkehrs transport
energy: energie strom
water: wasser
school: schul
university: universitats hochschul
customs: zoll
immigration: einwanderungs auslander
people's: volks
central: zentral
chief: ober haupt chef
deputy: vize
investigation: ermittlungs
intelligence: geheim nachrichten
coast: kusten
air: luft
mountain: berg
market: markt
traders: handler handels
transport union: transportarbeiter
company: firmen unternehmens werks betriebs
party: partei
opposition: oppositions
parliament: parlaments
presidential: prasidial prasidenten
election: wahl
press: presse
news: nachrichten
online: online
television: fernseh
radio: radio
country: land
supreme: oberst
self-defence: selbstverteidigungs burger
nature: natur wild
regimental: regiments
brigade: brigade
citizens: burger
ambulance: krankenwagen rettungswagen
cattle: vieh
boat: boots
truck: lastwagen lkw
bus: bus
taxi: taxi
gold: gold
`)

const FIRSTS = new Map(FIRST.toReversed())
const LASTS = new Map(LAST.toReversed())
/** Genitive and plural endings of the last part. */
const ENDINGS = ['', 's', 'es', 'n', 'en']
const SHORTEST = 7

/** Who speaks by a German compound, folded ("kreisverwaltung" → county administration). */
export function speakerInCompound(word: string): SpeakerTerm | undefined {
  if (word.length < SHORTEST || word.length > 40) return undefined
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const first = FIRSTS.get(word.slice(0, cut))
    const last = first && lastPart(word.slice(cut))
    if (last) return { role: isPerson(last) ? 'office' : 'institution', name: `${first} ${last}` }
  }
  return undefined
}

function lastPart(part: string): string | undefined {
  for (const ending of ENDINGS) {
    const known = part.endsWith(ending) ? LASTS.get(part.slice(0, part.length - ending.length)) : undefined
    if (known) return known
  }
  return undefined
}
