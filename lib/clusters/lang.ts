/** Base language of a BCP 47 tag: `pt-BR` is `pt`. */
export function baseLang(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase()
}
