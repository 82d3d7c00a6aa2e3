import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { mesh } from 'topojson-client'
import { type BorderHeader, FAR } from '../places/format.ts'

/** Natural Earth's areas without an ISO code or a border of their own, given to the state that their border events are reported under. */
const WITHOUT_CODE: Record<string, string> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'TR',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  Akrotiri: 'CY',
  'Siachen Glacier': 'IN',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  // Lines inside one state are no state border.
  'Hong Kong': 'CN',
  Macao: 'CN',
}

/** Lines that one side, or the United Nations, does not accept as a state border, all along or in part. */
const DISPUTED = new Set(
  'IN-PK CN-IN CN-PK RS-XK EH-MA EH-MR DZ-EH IL-PS IL-SY EG-PS JO-PS CY-TR SD-SS KP-KR ET-SO ER-ET'.split(' '),
)

/** Neighbours across the sea, where events "at the border" happen at sea or on the coasts, and no land line is shared. */
const MARITIME =
  'CN-TW JP-RU JP-KR CN-JP CN-KR CN-PH PH-VN CN-VN TW-PH MY-PH ID-PH ID-SG MY-SG AU-ID GR-TR IT-TN IT-LY LY-MT IT-MT ES-MA ES-DZ FR-GB FI-EE SE-DK DK-SE CU-US BS-US DO-PR US-HT TR-CY CY-LB CY-SY IR-AE IR-SA IR-QA IR-KW BH-QA BH-SA BH-IR YE-DJ YE-ER SO-YE IN-LK BD-MM GE-UA TR-UA RO-UA RU-TR CO-NI CO-JM TT-VE GY-VE AW-VE CW-VE GL-CA AL-IT HR-IT SN-ES MR-ES'.split(
    ' ',
  )

type Geometry = { id?: string; properties: { name: string } }

/** Lines shared by two countries, as points (degrees east, degrees north), broken by NaN, one run per pair. */
export function borderLines(): { header: BorderHeader[]; points: Float32Array } {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const topology = JSON.parse(readFileSync(path, 'utf8'))
  const numeric = numericCodes()
  const geometries = topology.objects.countries.geometries as (Geometry & { code?: string })[]
  for (const g of geometries) {
    g.code = WITHOUT_CODE[g.properties.name] ?? (g.id ? numeric.get(g.id.padStart(3, '0')) : undefined)
  }
  const pairs = new Map<string, number[]>()
  // One pass finds the pairs, a mesh each draws them.
  mesh(topology, topology.objects.countries, (a, b) => {
    const pair = pairOf(a as never, b as never)
    if (pair && !pairs.has(pair)) pairs.set(pair, [])
    return false
  })
  for (const [pair, points] of pairs) {
    const [one, other] = pair.split('-')
    const two = {
      type: 'GeometryCollection',
      geometries: geometries.filter((g) => g.code === one || g.code === other),
    }
    const lines = mesh(topology, two as never, (a, b) => pairOf(a as never, b as never) === pair)
    for (const line of lines.coordinates) {
      for (const [lon, lat] of line) points.push(lon!, lat!)
      points.push(Number.NaN, Number.NaN)
    }
  }
  const header: BorderHeader[] = []
  const all: number[] = []
  for (const pair of [...pairs.keys()].sort()) {
    const from = all.length
    for (const value of pairs.get(pair)!) all.push(value)
    header.push({ pair, kind: DISPUTED.has(pair) ? 'disputed' : 'land', from, to: all.length })
  }
  for (const raw of MARITIME) {
    const pair = raw.split('-').sort().join('-')
    if (pairs.has(pair) || header.some((h) => h.pair === pair)) continue
    header.push({ pair, kind: 'maritime', from: all.length, to: all.length })
  }
  return { header: header.sort((x, y) => (x.pair < y.pair ? -1 : 1)), points: Float32Array.from(all) }
}

type Located = { country: string; lat: number; lon: number }

/**
 * For each place the nearest border of its country and how many kilometres it is away, up to 254: so that the reader
 * needs no geometry for the hundreds of namesakes of one story. Points are looked up in cells of one degree.
 */
export function nearestBorders(
  places: Located[],
  borders: { header: BorderHeader[]; points: Float32Array },
): { border: Uint16Array; km: Uint8Array } {
  const cells = new Map<string, [border: number, lon: number, lat: number][]>()
  for (const [number, line] of borders.header.entries()) {
    for (const [lon, lat] of dense(borders.points, line.from, line.to)) {
      const key = `${Math.floor(lat)} ${Math.floor(lon)}`
      const cell = cells.get(key)
      if (cell) cell.push([number, lon, lat])
      else cells.set(key, [[number, lon, lat]])
    }
  }
  const sides = borders.header.map((b) => b.pair.split('-'))
  const border = new Uint16Array(places.length)
  const km = new Uint8Array(places.length).fill(FAR)
  for (const [i, p] of places.entries()) {
    const scale = Math.cos((p.lat * Math.PI) / 180)
    let best = Number.POSITIVE_INFINITY
    for (let reach = 1; reach <= 3 && best > (reach - 1) ** 2; reach++) {
      const wide = Math.min(20, Math.ceil(reach / Math.max(0.1, scale)))
      for (let y = -reach; y <= reach; y++) {
        for (let x = -wide; x <= wide; x++) {
          for (const [number, lon, lat] of cells.get(`${Math.floor(p.lat) + y} ${Math.floor(p.lon) + x}`) ?? []) {
            if (!sides[number]!.includes(p.country)) continue
            const d = ((lon - p.lon) * scale) ** 2 + (lat - p.lat) ** 2
            if (d >= best) continue
            best = d
            border[i] = number
          }
        }
      }
    }
    const distance = Math.sqrt(best) * 111.195
    if (distance < FAR) km[i] = Math.round(distance)
  }
  return { border, km }
}

/** Points of a run of lines, with points between those that are more than about 3 km apart. */
function* dense(points: Float32Array, from: number, to: number): Generator<[number, number]> {
  for (let i = from; i < to; i += 2) {
    const [lon, lat, nextLon, nextLat] = [points[i]!, points[i + 1]!, points[i + 2], points[i + 3]]
    if (Number.isNaN(lon)) continue
    yield [lon, lat]
    if (i + 3 >= to || nextLon === undefined || nextLat === undefined || Number.isNaN(nextLon)) continue
    const steps = Math.min(200, Math.floor(Math.hypot(nextLon - lon, nextLat - lat) / 0.03))
    for (let n = 1; n < steps; n++) yield [lon + ((nextLon - lon) * n) / steps, lat + ((nextLat - lat) * n) / steps]
  }
}

function pairOf(a: { code?: string }, b: { code?: string }): string | null {
  if (!a.code || !b.code || a.code === b.code) return null
  return [a.code, b.code].sort().join('-')
}

/** ISO 3166-1 numeric to alpha-2, from a table of the standard's own pairs. */
function numericCodes(): Map<string, string> {
  return new Map(NUMERIC.split(' ').map((entry) => [entry.slice(2), entry.slice(0, 2)]))
}

const NUMERIC =
  'AF004 AL008 AQ010 DZ012 AS016 AD020 AO024 AG028 AZ031 AR032 AU036 AT040 BS044 BH048 BD050 AM051 BB052 BE056 BM060 BT064 BO068 BA070 BW072 BR076 BZ084 IO086 SB090 VG092 BN096 BG100 MM104 BI108 BY112 KH116 CM120 CA124 CV132 KY136 CF140 LK144 TD148 CL152 CN156 TW158 CO170 KM174 CG178 CD180 CK184 CR188 HR191 CU192 CY196 CZ203 BJ204 DK208 DM212 DO214 EC218 SV222 GQ226 ET231 ER232 EE233 FO234 FK238 GS239 FJ242 FI246 AX248 FR250 PF258 TF260 DJ262 GA266 GE268 GM270 PS275 DE276 GH288 KI296 GR300 GL304 GD308 GU316 GT320 GN324 GY328 HT332 HM334 VA336 HN340 HK344 HU348 IS352 IN356 ID360 IR364 IQ368 IE372 IL376 IT380 CI384 JM388 JP392 KZ398 JO400 KE404 KP408 KR410 KW414 KG417 LA418 LB422 LS426 LV428 LR430 LY434 LI438 LT440 LU442 MO446 MG450 MW454 MY458 MV462 ML466 MT470 MR478 MU480 MX484 MC492 MN496 MD498 ME499 MS500 MA504 MZ508 OM512 NA516 NR520 NP524 NL528 CW531 AW533 SX534 NC540 VU548 NZ554 NI558 NE562 NG566 NU570 NF574 NO578 MP580 FM583 MH584 PW585 PK586 PA591 PG598 PY600 PE604 PH608 PN612 PL616 PT620 GW624 TL626 PR630 QA634 RO642 RU643 RW646 BL652 SH654 KN659 AI660 LC662 MF663 PM666 VC670 SM674 ST678 SA682 SN686 RS688 SC690 SL694 SG702 SK703 VN704 SI705 SO706 ZA710 ZW716 ES724 SS728 SD729 EH732 SR740 SZ748 SE752 CH756 SY760 TJ762 TH764 TG768 TO776 TT780 AE784 TN788 TR792 TM795 TC796 TV798 UG800 UA804 MK807 EG818 GB826 GG831 JE832 IM833 TZ834 US840 VI850 BF854 UY858 UZ860 VE862 WF876 WS882 YE887 ZM894'
