import { bridgeBlockade, tibu } from './events/colombia-venezuela.ts'
import { grayvoron } from './events/grayvoron.ts'
import { borderDay, kozachaLopan, vovchansk } from './events/kharkiv-border.ts'
import { novayaTavolzhanka } from './events/novaya-tavolzhanka.ts'
import { embargoed, ordinaryNews } from './events/ordinary.ts'
import { aitaroun, chaman, tegh, vorukh } from './events/other-borders.ts'
import { bialowieza, sokolka, sokolkaHold, terespol } from './events/poland-belarus.ts'
import { sudzha, sudzhaKill } from './events/sudzha.ts'
import { suzemka } from './events/suzemka.ts'
import { torkhamClash, torkhamReopened } from './events/torkham.ts'
import { velykaPysarivka } from './events/velyka-pysarivka.ts'
import type { SampleEvent, SampleItem, SampleNews } from './sample.ts'

export const allEvents: SampleEvent[] = [
  novayaTavolzhanka,
  ...velykaPysarivka,
  vovchansk,
  kozachaLopan,
  grayvoron,
  suzemka,
  sudzha,
  bialowieza,
  terespol,
  sokolka,
  tibu,
  bridgeBlockade,
  torkhamClash,
  torkhamReopened,
  chaman,
  aitaroun,
  tegh,
  vorukh,
]

export const allNews: SampleNews[] = [...ordinaryNews, borderDay, sudzhaKill, sokolkaHold, embargoed]

export const allSamples: { daysAgo: number; items: SampleItem[] }[] = [...allEvents, ...allNews]
