/** What feeds declare as a language → BCP 47 tag; undefined for what names none ("English", "none", ""). */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-')
  if (!tag || tag.length > 35) return undefined
  // Country codes that feeds put where a language belongs.
  const known = mistaken[tag.toLowerCase()] ?? tag
  try {
    const canonical = Intl.getCanonicalLocales(known)[0]
    return canonical && /^[a-z]{2,3}(?:-|$)/.test(canonical) && !/^(?:und|mul|zxx|non|no-ne)/.test(canonical)
      ? canonical
      : undefined
  } catch {
    return undefined
  }
}

const mistaken: Record<string, string> = Object.assign(Object.create(null), {
  ua: 'uk',
  'ua-ua': 'uk-UA',
  gr: 'el',
  cz: 'cs',
  dk: 'da',
  jp: 'ja',
  cn: 'zh-CN',
  english: 'en',
  russian: 'ru',
  ukrainian: 'uk',
  none: 'und',
})
