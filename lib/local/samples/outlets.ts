/** Every outlet here is invented; `.example` hosts reach nobody (RFC 2606). */
export type SampleOutlet = {
  name: string
  lang: SampleLang
  host: string
  format: 'rss2' | 'rss1' | 'atom' | 'jsonfeed' | 'ninjs'
  encoding?: 'windows-1251'
  /** Where the catalogue lists it. */
  group: string
  /** What the feed says of itself, after its name. */
  about: string
}

export type SampleLang = 'en' | 'ru' | 'uk' | 'pl' | 'es'

export const outlets = {
  farrow: {
    name: 'Farrow',
    lang: 'en',
    host: 'farrow.example',
    format: 'atom',
    group: 'Agencies',
    about: 'World wire',
  },
  halyard: {
    name: 'Halyard',
    lang: 'en',
    host: 'halyard.example',
    format: 'ninjs',
    group: 'Agencies',
    about: 'Agency service',
  },
  tidewater: {
    name: 'Tidewater Courier',
    lang: 'en',
    host: 'tidewatercourier.example',
    format: 'rss2',
    group: 'English',
    about: 'World',
  },
  eastmark: {
    name: 'Eastmark Review',
    lang: 'en',
    host: 'eastmarkreview.example',
    format: 'jsonfeed',
    group: 'English',
    about: 'Borders',
  },
  monsoon: {
    name: 'Monsoon Ledger',
    lang: 'en',
    host: 'monsoonledger.example',
    format: 'rss2',
    group: 'English',
    about: 'Asia',
  },
  rubezh: {
    name: 'Рубеж-Информ',
    lang: 'ru',
    host: 'rubezhinform.example',
    format: 'rss2',
    group: 'Русский',
    about: 'Главное',
  },
  melkray: {
    name: 'Меловой край',
    lang: 'ru',
    host: 'melovoykray.example',
    format: 'rss2',
    encoding: 'windows-1251',
    group: 'Русский',
    about: 'Новости Белогорья',
  },
  perekat: {
    name: 'Перекат',
    lang: 'ru',
    host: 'perekat.example',
    format: 'atom',
    group: 'Русский',
    about: 'Все материалы',
  },
  leleka: {
    name: 'Лелека-Інформ',
    lang: 'uk',
    host: 'lelekainform.example',
    format: 'rss2',
    group: 'Українська',
    about: 'Стрічка',
  },
  porubizhnyi: {
    name: 'Порубіжний вісник',
    lang: 'uk',
    host: 'porubizhnyi.example',
    format: 'rss1',
    group: 'Українська',
    about: 'Новини прикордоння',
  },
  przesmyk: {
    name: 'Gazeta Przesmyk',
    lang: 'pl',
    host: 'przesmyk.example',
    format: 'rss1',
    group: 'Polski',
    about: 'Wiadomości',
  },
  tamarindo: {
    name: 'El Tamarindo',
    lang: 'es',
    host: 'eltamarindo.example',
    format: 'jsonfeed',
    group: 'Español',
    about: 'Última hora',
  },
} as const satisfies Record<string, SampleOutlet>

export type OutletId = keyof typeof outlets
