/** The address when it is one that a reader may follow: http or https, else undefined. */
export function safeLink(url: string | undefined): string | undefined {
  if (!url || url.length > 2000) return undefined
  try {
    const parsed = new URL(url)
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : undefined
  } catch {
    return undefined
  }
}

/** A feed's address without the user name and password that an operator may have put into it. */
export function withoutSecrets(url: string): string {
  try {
    const parsed = new URL(url)
    parsed.username = ''
    parsed.password = ''
    return parsed.href
  } catch {
    return ''
  }
}
