import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOf } from '../../lib/stories/language.ts'
import { languageWords } from '../../lib/stories/language-words.ts'

const samples: [lang: string, text: string][] = [
  ['en', 'Two people were hurt when a shell hit a barn near the border, the council said on Monday.'],
  [
    'de',
    'Beim Einschlag einer Granate in eine Scheune an der Grenze sind zwei Menschen verletzt worden, teilte der Kreis mit.',
  ],
  ['fr', 'Deux personnes ont été blessées par un obus tombé sur une grange près de la frontière, selon la mairie.'],
  [
    'es',
    'Dos personas resultaron heridas cuando un proyectil cayó en un granero cerca de la frontera, según el alcalde.',
  ],
  ['pt', 'Duas pessoas ficaram feridas quando um projétil atingiu um celeiro perto da fronteira, segundo a câmara.'],
  [
    'it',
    'Due persone sono rimaste ferite quando una granata è caduta su un fienile vicino al confine, ha detto il sindaco.',
  ],
  ['nl', 'Twee mensen zijn gewond geraakt toen een granaat een schuur bij de grens trof, zegt de gemeente.'],
  ['sv', 'Två personer skadades när en granat träffade en lada nära gränsen, säger kommunen på måndagen.'],
  ['fi', 'Kaksi ihmistä loukkaantui, kun kranaatti osui latoon lähellä rajaa, kertoo kunta maanantaina.'],
  ['pl', 'Dwie osoby zostały ranne, gdy pocisk trafił w stodołę przy granicy, podała w poniedziałek gmina.'],
  ['cs', 'Dva lidé byli zraněni, když granát zasáhl stodolu u hranic, uvedl v pondělí okresní úřad.'],
  ['sk', 'Dvaja ľudia boli zranení, keď granát zasiahol stodolu pri hraniciach, uviedol v pondelok okresný úrad.'],
  ['hu', 'Két ember megsérült, amikor egy lövedék csapódott egy pajtába a határ közelében, közölte a járás.'],
  ['ro', 'Două persoane au fost rănite după ce un obuz a lovit un hambar lângă graniță, a anunțat primăria.'],
  ['tr', 'Sınıra yakın bir ahıra top mermisi isabet etmesi sonucu iki kişi yaralandı, dedi kaymakamlık.'],
  ['az', 'Sərhəd yaxınlığında tövləyə mərmi düşüb, iki nəfər xəsarət alıb, bu barədə rayon icra hakimiyyəti bildirib.'],
  ['sq', 'Dy persona u plagosën kur një predhë goditi një hambar pranë kufirit, tha komuna të hënën.'],
  ['lt', 'Du žmonės buvo sužeisti, kai sviedinys pataikė į daržinę prie sienos, pranešė rajono valdžia.'],
  ['lv', 'Divi cilvēki tika ievainoti, kad šāviņš trāpīja šķūnim pie robežas, ziņo novada dome.'],
  ['et', 'Kaks inimest sai vigastada, kui mürsk tabas küüni piiri ääres, ütles vallavanem, ja see on juba teine kord.'],
  ['ru', 'Два человека ранены при попадании снаряда в сарай у границы, сообщили в понедельник в администрации.'],
  [
    'uk',
    'Двоє людей поранені внаслідок влучання снаряда в сарай біля кордону, повідомили у понеділок в адміністрації.',
  ],
  ['be', 'Двое чалавек параненыя, калі снарад трапіў у хлеў каля мяжы, паведаміў у панядзелак райвыканкам.'],
  ['bg', 'Двама души са ранени, след като снаряд удари плевня близо до границата, съобщи общината в понеделник.'],
  ['sr', 'Двоје људи је повређено када је граната погодила шталу близу границе, саопштила је општина.'],
  ['mk', 'Две лица се повредени откако граната погоди штала во близина на границата, соопшти општината.'],
  [
    'kk',
    'Шекара маңындағы қораға снаряд түсіп, екі адам жараланды деп хабарлады аудан әкімдігі, бұл туралы кейін айтылды.',
  ],
  ['tg', 'Дар натиҷаи афтодани тир ба анбор дар наздикии сарҳад ду нафар маҷрӯҳ шуданд, гуфт раиси ноҳия.'],
  ['ar', 'أصيب شخصان في سقوط قذيفة على حظيرة قرب الحدود، وفق ما أفاد المجلس المحلي يوم الاثنين.'],
  ['fa', 'دو نفر در پی اصابت گلوله به انباری در نزدیکی مرز زخمی شدند، به گفته فرماندار این شهرستان.'],
  ['ur', 'سرحد کے قریب ایک گودام پر گولہ گرنے سے دو افراد زخمی ہو گئے، ضلعی انتظامیہ نے کہا ہے۔'],
  ['he', 'שני בני אדם נפצעו מפגיעת פגז באסם סמוך לגבול, מסרה המועצה ביום שני.'],
  ['hi', 'सीमा के पास एक खलिहान पर गोला गिरने से दो लोग घायल हो गए, जिला प्रशासन ने कहा।'],
  ['zh', '边境附近一座谷仓被炮弹击中,两人受伤,县政府周一表示。'],
  ['ja', '国境近くの納屋に砲弾が落ち、2人がけがをしたと郡が月曜日に発表した。'],
  ['ko', '국경 근처 헛간에 포탄이 떨어져 두 명이 다쳤다고 군청이 월요일 밝혔다.'],
  ['ka', 'საზღვართან ბეღელს ჭურვი მოხვდა, ორი ადამიანი დაშავდა.'],
  ['hy', 'Սահմանի մոտ գոմի վրա արկ է ընկել, երկու մարդ վիրավորվել է։'],
  ['el', 'Δύο άνθρωποι τραυματίστηκαν όταν οβίδα έπληξε αχυρώνα κοντά στα σύνορα.'],
]

describe('language of a text', () => {
  it.each(samples)('%s: %s', (lang, text) => expect(detectLanguage(text)).toBe(lang))
  it('is left open where the text says too little', () => {
    for (const text of ['', '12', 'Reuters', '🔥🔥', 'Moskva – Kyjiv', '    '])
      expect(detectLanguage(text)).toBeUndefined()
  })
  it('names no language twice and has an alphabet for each', () => {
    for (const { words } of Object.values(languageWords)) expect(words.split(' ').length).toBeGreaterThan(20)
  })
})

const ru = 'Два человека ранены при попадании снаряда в сарай у границы, сообщили в понедельник в администрации района.'
const hr = 'Dvoje ljudi je ozlijeđeno kada je granata pogodila štalu u blizini granice, rekao je načelnik općine.'

describe('declared language', () => {
  it.each([
    ['holds where the text agrees', ru, 'ru-RU', undefined, 'ru'],
    ['gives way where the text plainly disagrees', ru, 'en-US', undefined, 'ru'],
    ['gives way between neighbours too, on enough text', ru, 'uk', undefined, 'ru'],
    ['holds over a short text', 'Reuters', 'uk', undefined, 'uk'],
    ['holds among languages that a text does not tell apart', hr, 'bs', undefined, 'bs'],
    ['comes from the operator where the entry has none', 'Reuters', undefined, 'pl', 'pl'],
    ['is detected where nobody declares any', ru, undefined, undefined, 'ru'],
    ['is undetermined where nothing tells', '12', undefined, undefined, 'und'],
    ['is ignored where it is no tag', ru, 'русский', undefined, 'ru'],
    [
      'holds for a language that the tables do not know',
      'Bi xwe jî, ew dibêjin ku du kes birîndar bûne',
      'kmr',
      undefined,
      'kmr',
    ],
  ] as const)('%s', (_, text, declared, operator, expected) => {
    expect(languageOf(text, declared, operator)).toBe(expected)
  })
})
