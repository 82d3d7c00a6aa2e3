/** Seconds that `Retry-After` asks to wait, given in seconds or as a date; undefined when it says neither. */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const date = httpDate(text)
  return date === undefined ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}

/** Seconds for which a response says it stays fresh (RFC 9111): max-age less Age, else Expires less Date. */
export function freshSeconds(headers: Record<string, string | undefined>, now: number): number | undefined {
  const control = headers['cache-control']?.slice(0, 500).toLowerCase() ?? ''
  if (/no-cache|no-store/.test(control)) return undefined
  const maxAge = /(?:^|[\s,])max-age\s{0,5}=\s{0,5}"?(\d{1,9})/.exec(control)?.[1]
  if (maxAge !== undefined) {
    const age = Number(/^\d{1,9}$/.exec(headers.age?.trim() ?? '')?.[0] ?? 0)
    return positive(Number(maxAge) - age)
  }
  const expires = httpDate(headers.expires)
  return expires === undefined ? undefined : positive(Math.round((expires - (httpDate(headers.date) ?? now)) / 1000))
}

function positive(seconds: number): number | undefined {
  return seconds > 0 ? seconds : undefined
}

/** HTTP dates name GMT; anything else is no date (`Expires: 0`). */
function httpDate(text: string | undefined): number | undefined {
  if (!text || !/\b(?:GMT|UTC)\b|\d{4}$/.test(text)) return undefined
  const time = Date.parse(/GMT|UTC/.test(text) ? text : `${text} GMT`)
  return Number.isNaN(time) ? undefined : time
}
