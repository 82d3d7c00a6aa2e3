import type { PlaceLanguage } from '../language.ts'

/** Languages whose words we do not know: names only, with the endings that such languages put on names. */
const names: PlaceLanguage = {
  endings: '',
  at: [],
  inside: [],
  near: [],
  from: [],
  toward: [],
  beside: [],
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
  at: 'في على قرب عند باتجاه داخل جنوب شمال شرق غرب جنوبي شمالي شرقي غربي أطراف بأطراف محيط بمحيط وسط مدخل سوق ريف بريف مشارف ضواحي قبالة نحو'.split(
    ' ',
  ),
  inside: 'في داخل وسط'.split(' '),
  near: 'قرب قبالة محيط بمحيط أطراف بأطراف مشارف ضواحي'.split(' '),
  from: ['من', 'انطلاقا من', 'من جهة', 'من أراضي', 'قادما من', 'قادمة من'],
  toward: ['إلى', 'مستشفى', 'الحدود مع', 'نحو', 'مقابل', 'المقابلة ل'],
  settlement:
    'بلدة ببلدة لبلدة وبلدة قرية بقرية لقرية وقرية مدينة بمدينة لمدينة مستوطنة بمستوطنة بلدات بلدتي قريتي قرى مخيم بمخيم لمخيم ناحية بناحية لناحية'.split(
      ' ',
    ),
  district: 'قضاء بقضاء لقضاء مديرية بمديرية لمديرية مركز بمركز'.split(' '),
  region: 'محافظة بمحافظة لمحافظة ومحافظة ولاية بولاية لولاية إقليم بإقليم منطقة بمنطقة لمنطقة مقاطعة بمقاطعة'.split(
    ' ',
  ),
  said: ['قال', 'أعلن', 'أفاد', 'أكد', 'ذكر', 'صرح', 'أوضح', 'نفى', 'اتهم'],
  background: ['ردا على', 'رداً على', 'بعد', 'منذ', 'الأسبوع الماضي', 'الشهر الماضي', 'العام الماضي', 'سابق'],
  border: ['حدود', 'الحدود', 'معبر', 'الخط الأزرق', 'حدودي', 'للحدود', 'بالحدود'],
  crossing: ['عبر الحدود', 'تسلل', 'الحدودي', 'على الحدود', 'معبر', 'تهريب', 'توغل'],
  persons: ['الرئيس', 'الوزير', 'اللواء', 'العميد', 'السيد', 'الشيخ'],
  common:
    'حزب الله الجيش الدفاع المدني قال في من على إلى عن الحزب غارة مسيرة سيارة صباح بعد ظهر الأربعاء الثلاثاء الاثنين الأحد السبت الجمعة الخميس يعلن شهيدان وجريح استهداف كمين هجوم قصف بيان تصريح اشتباك اشتباكات انفجار تفجير عملية لغم السلطات القوات المصدر مصدر الجانب المنطقة العسكرية الشرقية الغربية الشمالية الجنوبية الشرطة الحكومة الوزارة المسؤول الناطق المتحدث مقتل إصابة جرحى قتلى جندي جنود مدني مدنيين مسلحين مسلحون عناصر حرس الحدود معبر طريق سوق منزل مستشفى مدرسة مسجد مزرعة القرية البلدة المدينة الولاية المحافظة القضاء الناحية الليلة الماضية اليوم أمس فجر مساء ليل ساعات حركة جماعة تنظيم الدولة قوات جيش فصائل مهربين تهريب مخدرات محاولة تسلل طائرة صاروخ قذيفة رصاص نار إطلاق سقوط العثور انتشال ضبط إحباط مدينة بلدة قرية محافظة ولاية مديرية منطقة'.split(
      ' ',
    ),
}

export const tr: PlaceLanguage = {
  ...names,
  endings:
    'da: -; de: -; ta: -; te: -; dan: -; den: -; tan: -; ten: -; a: -; e: -; ya: -; ye: -; in: -; ın: -; un: -; ün: -; nın: -; nin: -',
  at: ['yakınlarında', 'bölgesinde'],
  settlement: ['köy', 'kent', 'kasaba', 'şehr', 'belde'],
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
  border: ['határ'],
  crossing: ['határ', 'migráns', 'csempész'],
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

export const be: PlaceLanguage = {
  ...names,
  endings:
    'ам: - а; ом: - о; ем: ь; а: - о; у: - а; ы: а -; е: - а; і: а ь -; ай: а; ой: а; ах: ы а; аў: ы; ску: ск; цы: ка; ага: ы; ым: ы',
  at: 'у ў на пад каля ля над при праз'.split(' '),
  inside: ['у', 'ў'],
  near: ['пад', 'каля', 'ля'],
  from: ['з', 'з боку', 'з тэрыторыі'],
  settlement: ['вёс', 'горад', 'мястэчк', 'пасёл'],
  district: ['раён'],
  region: ['вобласц'],
  border: ['мяж', 'граніц', 'памежн', 'прапуск'],
  crossing: ['праз мяж', 'на мяж', 'на граніц', 'памежнік', 'мігрант'],
}

export const bg: PlaceLanguage = {
  ...names,
  at: 'в във на край при до около над под близо'.split(' '),
  inside: ['в', 'във'],
  near: ['край', 'при', 'до', 'около'],
  from: ['от', 'от страна на'],
  settlement: ['сел', 'град'],
  region: ['област'],
  border: ['границ', 'гранич', 'пропуск'],
  crossing: ['през границ', 'на границ', 'гранични', 'мигрант', 'контрабанд'],
}

export const pt: PlaceLanguage = {
  ...names,
  at: 'em no na nos nas perto sobre contra de do da'.split(' '),
  inside: 'em no na nos nas'.split(' '),
  near: ['perto'],
  from: ['desde', 'a partir de', 'vindos de', 'vindo de'],
  settlement: ['cidade', 'município', 'vila', 'aldeia'],
  region: ['estado', 'província', 'departamento', 'região'],
  border: ['fronteir', 'alfând'],
  crossing: ['na fronteira', 'cruz', 'migrante', 'contraband', 'fech'],
}

export const it: PlaceLanguage = {
  ...names,
  at: 'a ad in nel nella nei vicino presso su di'.split(' '),
  inside: 'a ad in nel nella'.split(' '),
  near: ['vicino', 'presso'],
  from: ['dal', 'dalla', 'da'],
  settlement: ['città', 'villaggio', 'comune', 'paese'],
  region: ['regione', 'provincia'],
  border: ['confin', 'frontier'],
  crossing: ['al confine', 'oltre il confine', 'migrant', 'contrabband'],
}

/** Dutch, and the Scandinavian languages: their prepositions do not clash. */
export const north: PlaceLanguage = {
  ...names,
  at: 'in bij nabij te nabĳ i vid nära nær ved på utanför utenfor'.split(' '),
  inside: ['in', 'i', 'på'],
  near: ['bij', 'nabij', 'vid', 'nära', 'nær', 'ved'],
  from: ['uit', 'från', 'fra', 'vanuit'],
  border: ['grens', 'gräns', 'grense', 'grænse'],
  crossing: ['over de grens', 'over gränsen', 'over grensen', 'grensovergang', 'migrant', 'smokkel', 'smuggl'],
}

export const el: PlaceLanguage = {
  ...names,
  endings: 'ο: ος; ου: ος ο; ης: η; ας: α; ων: οι α; ους: οι',
  at: 'στο στον στην στη στα στις στους κοντά'.split(' '),
  inside: 'στο στον στην στη στα'.split(' '),
  near: ['κοντά'],
  from: ['από'],
  border: ['σύνορ', 'συνορ', 'μεθόρι'],
  crossing: ['στα σύνορα', 'μετανάστ'],
}

export const fa: PlaceLanguage = {
  ...names,
  at: ['در', 'نزدیک'],
  inside: ['در'],
  near: ['نزدیک'],
  border: ['مرز'],
  crossing: ['مرزی', 'مرزبان'],
}

export const other = names
