import { novayaTavolzhanka } from './events/novaya-tavolzhanka.ts'
import { news } from './events/ordinary.ts'
import { torkhamClash, torkhamReopened } from './events/torkham.ts'
import type { SampleEvent, SampleNews } from './sample.ts'

export const allEvents: SampleEvent[] = [novayaTavolzhanka, torkhamClash, torkhamReopened]

export const allNews: SampleNews[] = news

export const allSamples: { daysAgo: number; items: SampleEvent['items'] }[] = [...allEvents, ...allNews]
