/** One row per kind of error that the API answers: its stable code, HTTP status and title. */
const kinds = {
  'invalid-parameter': { status: 400, title: 'A parameter is not valid' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  withdrawn: { status: 410, title: 'Withdrawn' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
} as const

export type ProblemCode = keyof typeof kinds

export type Problem = {
  code: ProblemCode
  /** One sentence for the person who reads the log of a client. */
  detail: string
  /** The query parameter that is at fault. */
  parameter?: string
  /** Further members of the document (RFC 9457 §3.2). */
  more?: Record<string, unknown>
  headers?: Record<string, string>
}

export function problemStatus(code: ProblemCode): number {
  return kinds[code].status
}

/** The problem as RFC 9457 writes it; `type` is a URN, since there is no page to point at. */
export function toProblemDocument({ code, detail, parameter, more }: Problem): Record<string, unknown> {
  const { status, title } = kinds[code]
  return {
    type: `urn:borderwire:problem:${code}`,
    title,
    status,
    detail,
    code,
    ...(parameter === undefined ? {} : { parameter }),
    ...more,
  }
}

/** A problem as a response. It may be cached for a few seconds only: most of them pass. */
export function problemResponse(problem: Problem): Response {
  return new Response(`${JSON.stringify(toProblemDocument(problem))}\n`, {
    status: problemStatus(problem.code),
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': problem.code === 'internal-error' ? 'no-store' : 'public, max-age=5',
      ...problem.headers,
    },
  })
}
