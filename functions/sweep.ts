import { type Swept, sweep } from '../lib/steps/sweep.ts'
import { createRuntime, preferenceOf } from './runtime.ts'

const runtime = { ...createRuntime(), preference: preferenceOf() }

/** Every few minutes: what fell between two steps, merges under way, clusters gone quiet. */
export async function handler(): Promise<Swept> {
  const swept = await sweep(runtime)
  runtime.log('swept', swept)
  return swept
}
