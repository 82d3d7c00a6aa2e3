import type { PlaceLanguage } from '../language.ts'

/** Languages whose words we do not know: names only, with the endings that such languages put on names. */
const names: PlaceLanguage = {
  endings: '',
  at: [],
  inside: [],
  near: [],
  from: [],
  toward: [],
  settlement: [],
  district: [],
  region: [],
  said: [],
  background: [],
  border: [],
  crossing: [],
  persons: [],
  common: [],
}

export const ar: PlaceLanguage = {
  ...names,
  at: 'في على قرب عند باتجاه داخل جنوب شمال شرق غرب'.split(' '),
  inside: ['في'],
  near: ['قرب'],
  from: ['من', 'انطلاقا من', 'من جهة', 'من أراضي'],
  toward: ['إلى', 'مستشفى', 'الحدود مع'],
  settlement: ['بلدة', 'قرية', 'مدينة', 'مستوطنة', 'بلدات', 'لبلدة', 'ببلدة', 'مخيم'],
  district: ['قضاء', 'مديرية', 'ناحية'],
  region: ['محافظة', 'ولاية', 'إقليم', 'منطقة'],
  said: ['قال', 'أعلن', 'أفاد', 'أكد', 'ذكر', 'صرح'],
  background: ['ردا على', 'رداً على', 'بعد', 'منذ', 'الأسبوع الماضي', 'سابق'],
  border: ['حدود', 'الحدود', 'معبر', 'الخط الأزرق', 'حدودي'],
  crossing: ['عبر الحدود', 'تسلل', 'الحدودي', 'على الحدود', 'معبر', 'تهريب', 'توغل'],
  persons: ['الرئيس', 'الوزير', 'اللواء', 'العميد', 'السيد', 'الشيخ'],
  common:
    'حزب الله الجيش الدفاع المدني قال في من على إلى عن الحزب غارة مسيرة سيارة صباح بعد ظهر الأربعاء الثلاثاء الاثنين الأحد السبت الجمعة الخميس يعلن شهيدان وجريح استهداف'.split(
      ' ',
    ),
}

export const tr: PlaceLanguage = {
  ...names,
  endings:
    'da: -; de: -; ta: -; te: -; dan: -; den: -; tan: -; ten: -; a: -; e: -; ya: -; ye: -; in: -; ın: -; un: -; ün: -; nın: -; nin: -',
  at: ['yakınlarında', 'bölgesinde'],
  settlement: ['köy', 'ilçe', 'kent', 'kasaba', 'şehr', 'belde'],
  district: ['ilçe'],
  region: ['ili', 'ilin', 'eyalet', 'vilayet', 'bölge'],
  border: ['sınır', 'hudut'],
  crossing: ['sınır ötesi', 'sınır', 'kaçak', 'göçmen'],
  said: ['söyle', 'açıkla', 'bildir', 'duyur'],
  common:
    'bir ve ile de da bu için olan olarak sonra önce gün sınır asker polis ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(
      ' ',
    ),
}

/** Serbian, Croatian, Bosnian, Slovene in Latin letters. */
export const sr: PlaceLanguage = {
  ...names,
  endings:
    'a: - o; u: - o a e; e: a -; i: a -; om: - o a; em: - e; ima: i e a; ama: e a; ju: je; ovu: ovo; oj: a; og: i o; ом: - о а; а: - о; у: - о а е; е: а -; и: а -; ем: - е; има: и е а; ама: е а; ој: а; ог: и о',
  at: 'u na kod kraj blizu pored iznad oko у на код крај близу поред изнад око'.split(' '),
  inside: ['u', 'у'],
  near: ['kod', 'blizu', 'код', 'близу'],
  from: ['iz', 'sa', 'из', 'са'],
  toward: ['do', 'prema', 'до', 'према'],
  settlement: ['sel', 'grad', 'mest', 'mjest', 'opštin', 'općin', 'сел', 'град', 'мест', 'општин'],
  district: ['okrug', 'округ'],
  region: ['region', 'županij', 'регион', 'област'],
  said: ['saopšt', 'izjav', 'rek', 'naveo', 'navodi', 'саопшт', 'изјав', 'рек', 'навео'],
  border: ['granic', 'границ', 'prelaz', 'прелаз', 'administrativn'],
  crossing: [
    'preko granice',
    'na granici',
    'преко границе',
    'на граници',
    'migrant',
    'мигрант',
    'krijumč',
    'кријумч',
    'prelaz',
    'прелаз',
  ],
  common: 'i u na se je da su za od sa kod do по и у на се је да су за од са код'.split(' '),
}

export const cs: PlaceLanguage = {
  ...names,
  endings:
    'u: - o; a: - o; e: - a o; ě: a - o; i: a e -; ou: a; em: - o; ech: y e a; ách: y a; ích: e; ů: y; y: a; é: a',
  at: 'v ve na u pri při blízko nedaleko nad pod'.split(' '),
  from: ['z', 'ze', 'zo'],
  settlement: ['ves', 'obec', 'obc', 'měst', 'mest', 'dedin'],
  district: ['okres'],
  region: ['kraj', 'oblast', 'region'],
  border: ['hranic', 'pohranič'],
  crossing: ['přes hranic', 'na hranic', 'migrant', 'pašer'],
}

export const hu: PlaceLanguage = {
  ...names,
  endings:
    'ban: -; ben: -; on: -; en: -; ön: -; n: -; nál: -; nél: -; ra: -; re: -; ból: -; ből: -; ról: -; ről: -; tól: -; től: -; ba: -; be: -; ba: -; i: -; ában: a; ában: -; ánál: a; án: a; én: e; ében: e',
}

export const ro: PlaceLanguage = {
  ...names,
  endings: 'ului: -; ul: -; ei: a ea; ii: ia',
  at: ['în', 'la', 'lângă', 'din', 'spre'],
  border: ['frontier', 'graniț', 'vam'],
  crossing: ['frontier'],
}

export const lt: PlaceLanguage = {
  ...names,
  endings:
    'e: as a is ys; uje: ai; ėje: ė; oje: a; yje: is ys; o: as; os: a; ų: ai os ės; uose: ai; ose: os; iuose: iai',
}

export const lv: PlaceLanguage = { ...names, endings: 'ā: a; ē: e; ī: s is; os: i; ās: as; as: a; es: e; a: s; u: s a' }

export const fi: PlaceLanguage = {
  ...names,
  endings: 'ssa: -; ssä: -; sta: -; stä: -; lla: -; llä: -; n: -; in: i; on: o; an: a',
}

export const other = names
