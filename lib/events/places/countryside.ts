import type { Line } from './lines.ts'
import { normal } from './normal.ts'

/** Stems of words that tell of the country and not of a town: what grows, grazes and is mined along a border. */
const RURAL = stems(`
  landmine|land mine|anti-personnel|antipersonnel|minefield|forest|woodland|pasture|grazing|hectare|plots of|logger|lumber|woodcutter|ranger|herder|shepherd|rustler|infiltrat|hillside|ridge|trail |rural|countryside|hamlet|villages |farmland|borderland|undemarcated|undelimited|unmarked stretch|mountain pass|border pass|mountains |highlands|border villages|mountainous|districts |smugglers |road sign|beet field|wheat field
  мина |мине |мину |миной |мины |минн|подорвал|лесу |леса |лесн|лесоруб|лесник|пастбищ|гектар|спорные земли|спорных земел|обмен земл|пастух|чабан|скотокрад|диверсант|дрг |сельской мест|в поле |хутор|районах |районов |грибник|ущель
  міна |міні |міну |міною |міни |мінн|підірвал|лісі |лісу |лісоруб|лісник|пасовищ|гектар|пастух|чабан|диверсант|сільській|в полі |хутор|районах |районів |грибник
  mina antipersona|minas antipersona|campo minado|bosque|hectarea|zona rural|area rural|vereda|ganader|campesin|trocha|caserio|monte |pastores |infiltr
  mine antipersonnel|foret|paturage|hectare|zone rurale|brousse|berger|eleveur|hameau|villages |infiltr|sentier|maquis
  landmine|antipersonenmine|wald |waldstuck|weide|hektar|landlich|hirte|hirten|dorfer |infiltr|holzfaller|bauernhof
  mina przeciwpiech|minie |lesie |las |pastwisk|hektar|pasterz|wsie |wsiach |drwal|infiltr
  mina antipessoal|floresta|mata |hectare|zona rural|pastor
  mina antiuomo|bosco|pascol|ettari|pastore
  kirsal|mayin|orman|coban|mera |daglik
  لغم|ألغام|غابة|مرتفعات|راعي|رعاة|ريف`)

/** Stems of words for what only a town has. */
const URBAN = stems(`
  city|town |mayor|downtown|street|avenue|apartment|high-rise|hotel|tram|bus station|railway station|station |shopping|mall |cinema|university|stadium|hospital|depot|district of the city|neighbourhood|neighborhood|block of flats|airport|airbase|refinery|prison|court
  город|горожан|мэр|улиц|проспект|микрорайон|многоэтаж|многоквартир|гостиниц|трамва|вокзал|депо |торгов|больниц|стационар|аэропорт|университет|школ|кинотеатр|взрывы |взрыв в
  міст|мер |мера |вулиц|проспект|мікрорайон|багатоповерх|багатокварт|готел|трамва|вокзал|депо |торгов|лікарн|аеропорт|університет|школ
  ciudad|alcalde|alcaldesa|calle |avenida|barrio|edificio|hotel|terminal|hospital|aeropuerto|universidad|centro de
  ville|maire |rue |avenue|quartier|immeuble|hotel|gare |hopital|aeroport|universite|centre-ville
  stadt|burgermeister|strasse|viertel|hochhaus|hotel|bahnhof|krankenhaus|flughafen|universitat
  miast|burmistrz|prezydent miasta|ulic|osiedl|blok|hotel|dworzec|dworc|szpital|lotnisk|uniwersytet
  cidade|prefeito|rua |avenida|bairro|hospital|aeroporto
  citta|sindaco|via |quartiere|ospedale|aeroporto
  sehir|kent |belediye|cadde|sokak|mahalle|hastane|havaalani
  مدينة|شارع|حي |مستشفى|مطار|فندق`)

function stems(list: string): RegExp {
  const words = list
    .trim()
    .split(/[\n|]/)
    .map((w) => w.replace(/^\s+/, ''))
    .map((w) => (w.endsWith(' ') ? `${normal(w)}(?= |$)` : normal(w)))
  return new RegExp(`(?:^| )(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`)
}

/** Lines of this weight head the story. */
const HEAD = 2

/** Whether the head of a text tells of the country and of nothing that only a town has. */
export function tellsOfCountryside(lines: Line[]): boolean {
  let rural = false
  for (const line of lines) {
    if (line.weight < HEAD) continue
    if (URBAN.test(line.flat)) return false
    rural ||= RURAL.test(line.flat)
  }
  return rural
}
