import fc from 'fast-check'

// CI judges the change, not the draw: the same cases every time. Elsewhere each run draws anew, and PROPERTY_SEED repeats one.
const seed = process.env.PROPERTY_SEED ?? (process.env.CI ? '20261122' : undefined)
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })

export { fc }
