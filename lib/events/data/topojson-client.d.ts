/** The one function of topojson-client that the build of the borders uses; the package ships no types. */
declare module 'topojson-client' {
  export function mesh(
    topology: unknown,
    object: unknown,
    filter: (a: unknown, b: unknown) => boolean,
  ): { type: 'MultiLineString'; coordinates: [number, number][][] }
}
