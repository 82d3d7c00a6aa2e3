/**
 * Minutes east of UTC of the zone names that feeds write. Where a name has several meanings, the one that news feeds
 * mean: BST is Britain's, IST India's, CST and the bare letters America's (RFC 822 fixes the American ones).
 */
const minutes: Record<string, number> = Object.assign(Object.create(null), {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  idt: 180,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  clt: -240,
  clst: -180,
  vet: -240,
  cot: -300,
  pet: -300,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  irst: 210,
  gst: 240,
  aft: 270,
  azt: 240,
  get: 240,
  samt: 240,
  pkt: 300,
  uzt: 300,
  tjt: 300,
  tmt: 300,
  yekt: 300,
  ist: 330,
  npt: 345,
  kgt: 360,
  omst: 360,
  almt: 360,
  mmt: 390,
  krat: 420,
  ict: 420,
  wib: 420,
  irkt: 480,
  wita: 480,
  sgt: 480,
  hkt: 480,
  pht: 480,
  myt: 480,
  awst: 480,
  yakt: 540,
  wit: 540,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  vlat: 600,
  magt: 660,
  pett: 720,
  nzst: 720,
  nzdt: 780,
})

/** Names that follow the region's own clock, summer time included. */
const regions: Record<string, string> = Object.assign(Object.create(null), {
  at: 'America/Halifax',
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
})

/** Minutes east of UTC that a named zone has at a wall-clock time (given as if it were UTC); undefined when unknown. */
export function offsetOf(zone: string, wallClock: number): number | undefined {
  const name = zone.toLowerCase()
  const fixed = minutes[name]
  if (fixed !== undefined) return fixed
  const region = regions[name] ?? (zone.includes('/') ? zone : undefined)
  if (!region) return undefined
  // Twice, because the offset is that of the instant and the instant depends on the offset.
  const first = regionOffset(region, wallClock)
  return first === undefined ? undefined : regionOffset(region, wallClock - first * 60_000)
}

function regionOffset(region: string, instant: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: region,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(instant)
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value)
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return Math.round((local - instant) / 60_000)
  } catch {
    return undefined
  }
}
