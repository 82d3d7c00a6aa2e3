import { normal } from './normal.ts'

/** Stems of words of force at borders: arms, raids, captures, crossings. */
const FORCE: Record<string, string> = {
  en: 'blast explosion shell mortar rocket missile drone raid incursion gunfire gunmen shoot shot fired fire kill wound troops soldier fighter militant infiltrat sabot ambush landmine abduct captur attack assault smuggl migrant pushback push-back refugee tunnel intercept clash strike artillery bomb rebels guerrilla border-guard prisoner exchange',
  ru: 'удар взрыв прилет обстрел погибш завал снаряд миномет ракет беспилотник дрон рейд прорыв боевик диверс дрг выстрел стрель погиб ранен убит военнослужащ пограничник миной мины мине минн подорва подрыв похи захва атак контрабанд мигрант эвакуац пво сбит артиллер войск наступ пленн',
  uk: 'удар вибух приліт обстріл загибл завал снаряд мінометн ракет безпілотник дрон рейд прорив бойов диверс дрг постріл стріл загин поранен вбит військов прикордонник міною міни міні мінн підрив підірва викра захоп атак контрабанд мігрант евакуац ппо збит артилер військ полонен обстріля',
  es: 'explosion ataca atacan bombarde mortero cohete misil dron incursion disparo tiroteo muert herid soldado guerriller combat enfrentamiento secuestr ataque mina migrante contraband tunel rebelde sicario militar',
  fr: 'bombard mortier roquette missile drone incursion tir tué tuée mort blessé soldat combattant affrontement enlev attaque mine migrant contrebande frappe rebelle obus',
  de: 'beschuss morser rakete drohne vorstoss schuss schusse geschossen getotet tote verletzt soldat kampfer gefecht entfuhr angriff mine migrant schmuggl rebell granate zuruckgedrangt',
  pl: 'ostrzal mozdzierz rakiet dron wtargn strzal postrzel zabit zgin rann zolnierz bojownik starci porwa atak mina miny mine migrant cudzoziemc przemyt pocisk funkcjonariusz sforsow',
  tr: 'havan roket saldırı ateş açıl öldü öldür yaralı yaralan çatışma mayın drone iha füze düzensiz göçmen kaçak',
  sr: 'pucnjav pucan granat napad ranjen ubijen poginu mina dron migrant barikad пуцњав пуцан гранат напад рањен убијен погину дрон мигрант барикад',
  hu: 'drón rakéta lövés lőtt halott meghalt sebesült támad robban aknavető migráns csempész',
  ro: 'dron rachet atac ranit mort ucis impuscatur explozi mina migrant contraband',
  cs: 'dron raket strel mrtv zabit zran utok vybuch migrant pašer',
  bg: 'дрон ракет стрел престрелк убит ранен взрив мигрант контрабанд',
  lt: 'dron raket šaud šuv žuvo sužeis sprog migrant kontraband balion',
  lv: 'dron raķet šāv šauš gāja bojā ievain migrant kontraband',
  pt: 'ataque drone missil tiro tiroteio morto ferid soldado migrante contraband explos',
  it: 'attacco drone missil spar uccis ferit soldat migrant contrabband esplos',
  nl: 'beschot drone raket dode gewond migrant soldaat explosie aanval',
  sv: 'drönar robot skott sköt död skadad migrant soldat explosion attack',
  et: 'droon raket tulista hukku haava migrant salakauba',
  fi: 'drooni drone ohjus raketti ampu kuoli haavoittu hyökkäys siirtolais',
  ar: 'قصف صاروخ صواريخ غارة مسيرة قتيل شهيد جريح جنود اشتباك تسلل هجوم لغم تهريب',
}

/** Stems of words of ordinary news: sport, weather, money, culture, animals. */
const ORDINARY: Record<string, string> = {
  en: 'football soccer match league cup goal tournament festival exhibition concert philharmonic museum weather frost snow forecast rain tax levy tariff payments payment startup funding shares profit exports harvest collie sheepdog dog zoo bear golf marathon film movie recipe season lottery celebrity wine',
  ru: 'футбол матч чемпионат турнир кубок фестивал выставк концерт музей погод заморозк синоптик дожд снегопад налог платеж перевод банк экспорт урожа свекл аграр собак колли зоопарк медвеж трамвай маршрут кино премьер рецепт сезон',
  uk: 'футбол матч чемпіонат турнір кубок фестивал виставк концерт музе погод заморозк синоптик дощ снігопад податк платеж переказ банк експорт врожа буряк аграр собак зоопарк ведмед трамвай рушник вишив вин кіно премєр рецепт сезон',
  es: 'futbol partido clasico gol goles torneo liga copa festival exposicion concierto museo tiempo lluvia nieve impuesto arancel pagos banco exportacion cosecha perro zoologico pelicula receta',
  fr: 'football match tournoi coupe festival exposition concert musee meteo pluie neige impot taxe droits paiement banque exportation recolte chien zoo film recette restaurat livre menus prix',
  de: 'fussball spiel turnier pokal liga festival ausstellung konzert museum wetter schnee regen steuer zoll zahlung bank export ernte hund zoo film rezept grenzganger pendler parkgebuhr gebuhr zuschlag',
  pl: 'futbol mecz turniej puchar liga festiwal wystaw koncert muzeum pogod snieg sniezyc deszcz mroz podatek podatk clo platnosc bank eksport zbior pies zoo film przepis',
  ar: 'كرة مباراة بطولة مهرجان معرض طقس ضريبة',
}

export type Topics = { force: RegExp; ordinary: RegExp }

/** Languages close enough to be read with another one's stems. */
const ALSO: Record<string, string> = {
  hr: 'sr',
  bs: 'sr',
  sl: 'sr',
  mk: 'bg',
  sk: 'cs',
  be: 'ru',
  no: 'sv',
  nb: 'sv',
  da: 'sv',
}

const compiled = new Map<string, Topics>()

/** What tells border events from ordinary news in a language; English for those we do not know. */
export function topicsOf(lang: string): Topics {
  const code = lang.slice(0, 2).toLowerCase()
  const known = Object.hasOwn(FORCE, code) ? code : (ALSO[code] ?? 'en')
  let topics = compiled.get(known)
  if (!topics) {
    topics = { force: stems(FORCE[known]!), ordinary: stems(ORDINARY[known] ?? ORDINARY.en!) }
    compiled.set(known, topics)
  }
  return topics
}

function stems(list: string): RegExp {
  return new RegExp(`(?:^| )(?:${list.split(' ').map(normal).join('|')})`)
}
