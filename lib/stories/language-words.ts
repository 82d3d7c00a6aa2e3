/**
 * The commonest short words of each language, and the letters it has beyond its script's common stock
 * (Latin: a–z; Cyrillic: абвгдежзклмнопрстуфхцчш; Arabic: the 28 of Arabic itself).
 * To add a language, add a line: nothing else knows the list.
 */
export type LanguageWords = { script: Script; letters: string; words: string }
export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Devanagari'

export const languageWords: Record<string, LanguageWords> = {
  en: {
    script: 'Latin',
    letters: '',
    words:
      'the of and to in a is was were that for on with as by at from has have had it its he his she her they their not said who which after near over an be been are would but this more than two three people killed into out about when says',
  },
  de: {
    script: 'Latin',
    letters: 'äöüß',
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einer eines als auch es an werden aus er hat dass sie nach wird bei wurde wurden sind noch wie um einem über so zum war haben nur oder aber vor zur bis unter durch seien habe am beim',
  },
  fr: {
    script: 'Latin',
    letters: 'àâæçéèêëîïôœùûüÿ',
    words:
      'le la les de des du un une et à en est que qui dans pour sur par au aux plus ne pas se ce il elle sont avec été ont selon après cette son sa ses leur mais ou où deux trois être a fait près ces contre lors ainsi dont entre sans',
  },
  es: {
    script: 'Latin',
    letters: 'áéíóúñü',
    words:
      'el la los las de del un una y en que se por con para al es su sus lo como más no fue este esta entre ha han tras sobre desde hasta según dos tres pero ante donde cuando son les también informó fueron está muertos hay sin le',
  },
  pt: {
    script: 'Latin',
    letters: 'áâãàçéêíóôõúü',
    words:
      'o a os as de do da dos das um uma e em no na nos nas que se por com para ao à foi são mais não sua seu seus suas como entre após segundo dois duas três pelo pela mas também até sobre está foram ele ela onde quando ou às',
  },
  it: {
    script: 'Latin',
    letters: 'àèéìíîòóùú',
    words:
      'il lo la i gli le di del della dei delle dello degli un una uno e in nel nella che si per con al alla è sono ha hanno non su sul sulla da dal dalla dopo più come anche ma tra due tre stato stati stata secondo contro ai alle dai dalle questo essere',
  },
  nl: {
    script: 'Latin',
    letters: 'éëïöü',
    words:
      'de het een en van in is dat op te met voor zijn die aan er niet bij ook om door als naar uit nog na werd werden wordt over tot heeft hebben maar zegt volgens meer tegen onder twee drie was dan deze hun ze hij zich kan geen worden',
  },
  sv: {
    script: 'Latin',
    letters: 'åäöé',
    words:
      'och i att det som en på är av för med den till ett har de inte om från men var vid efter han sig kan också under sade säger enligt över mot när här två tre så skulle blev eller nu mellan där alla inga vara hade',
  },
  da: {
    script: 'Latin',
    letters: 'æøåé',
    words:
      'og i at det som en på er af for med den til et har de ikke om fra men var ved efter han sig kan også under siger ifølge over mod når her to tre blev eller nu mellem der være havde skal vil efter ud op siden man',
  },
  no: {
    script: 'Latin',
    letters: 'æøåéòô',
    words:
      'og i å det som en på er av for med den til et har de ikke om fra men var ved etter han seg kan også under sier ifølge over mot når her to tre ble eller nå mellom der være hadde skal vil ut opp siden man blitt',
  },
  fi: {
    script: 'Latin',
    letters: 'äöå',
    words:
      'ja on ei että oli se hän joka mukaan myös kun ovat mutta sekä kuin niin olivat ole nyt tai sen jo vain kaksi kolme sanoo kertoo ettei jotka lähellä yli vuonna jälkeen ihmistä kanssa voi tämä ne hänen tällä',
  },
  et: {
    script: 'Latin',
    letters: 'äöüõšž',
    words:
      'ja on ei et oli see ta kes ka kui oma aga ning mis selle nii või ütles olid tema pärast kaks kolm ole sai välja üle eest juures sellest teatas juba vastu kohta seda nad ainult aasta mitte veel',
  },
  lv: {
    script: 'Latin',
    letters: 'āčēģīķļņšūž',
    words:
      'un ir ar no uz par ka tika kas bija pie arī kā pēc to vai bet divi trīs viņš tas tā gan jau lai pret līdz nav ziņo tiek esot tie starp laikā savu šo kuru pēdējā gada norādīja',
  },
  lt: {
    script: 'Latin',
    letters: 'ąčęėįšųūž',
    words:
      'ir yra kad su iš į apie buvo per už bei tai kaip po taip pat prie bet dėl jis nuo dar metu du trys sakė pranešė ar jo jų nėra tik iki kurie prieš mūsų būti savo šį pasak tarp teigia',
  },
  pl: {
    script: 'Latin',
    letters: 'ąćęłńóśźż',
    words:
      'i w z na do się że nie jest o to po przez od za co jak dla był była było są oraz został zostali została ze przy ale które który która jego ich ma tym podczas po dwóch trzech osób podała przed już pod także lub by roku nad gdy',
  },
  cs: {
    script: 'Latin',
    letters: 'áčďéěíňóřšťúůýž',
    words:
      'a v na se že je s z do o ve k pro po za by jako od byl byla bylo při která který které jsou to podle ale ze dva tři nebo už před také jeho jejich u uvedl řekl kdy mezi není více lidí aby tak jen nad bude',
  },
  sk: {
    script: 'Latin',
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words:
      'a v na sa že je s z do o vo k pre po za by ako od bol bola bolo pri ktorá ktorý ktoré sú to podľa ale zo dva tri alebo už pred tiež jeho ich u uviedol povedal keď medzi nie viac ľudí aby tak len nad bude počas',
  },
  hu: {
    script: 'Latin',
    letters: 'áéíóöőúüű',
    words:
      'a az és hogy nem is egy van meg volt szerint el csak azt már még mint ki de ha között két három után pedig miatt ezt vagy lett több ami aki amely ellen közölte számolt nincs majd alatt fel arról mellett a',
  },
  ro: {
    script: 'Latin',
    letters: 'ăâîșțşţ',
    words:
      'și de în la a cu pe din care că nu un o au fost este pentru mai se al ale sau după prin între doi două trei fi sunt către potrivit lângă asupra lor ca sa său dar spus ce până a anunțat persoane fiind unui unei',
  },
  hr: {
    script: 'Latin',
    letters: 'čćđšž',
    words:
      'i u je na se da su za s od o koji koja koje kako nakon ili te iz do kao što nije prema bi dva tri ali već još bio bila bilo biti ljudi tijekom kod pri jer zbog između rekao kojima samo će sve ovo',
  },
  sr: {
    script: 'Cyrillic',
    letters: 'ијљњћђџ',
    words:
      'и у је на се да су за са од о који која које како након или те из до као што није према би два три али већ још био била било бити људи током код при јер због између рекао само ће све ово',
  },
  sl: {
    script: 'Latin',
    letters: 'čšž',
    words:
      'in v je na se da so za s z od o ki po kot ne pa bi ter pri tudi ali dva tri še že med zaradi bil bila bilo več ljudi so kjer ker do do naj ob iz tem ni pred vendar svoje sporočila lahko',
  },
  sq: {
    script: 'Latin',
    letters: 'çë',
    words:
      'dhe në e të i që me për nga një është u më janë ka se nuk pas por ose dy tre ishte kanë sipas deri kjo ky tha tij saj gjatë si edhe ndaj pranë do duke ai ajo kundër vetëm',
  },
  tr: {
    script: 'Latin',
    letters: 'çğıöşüâîû',
    words:
      've bir bu da de için ile olarak olan çok en daha kadar sonra göre iki üç ise gibi ancak oldu olduğu tarafından dedi değil ya hayatını sınır kişi ki var her o ne etti edildi üzerine karşı arasında yaralandı açıkladı',
  },
  az: {
    script: 'Latin',
    letters: 'çəğıöşü',
    words:
      'və bir bu da də üçün ilə olan çox daha qədər sonra görə iki üç isə kimi lakin oldu tərəfindən dedi deyil nəfər ki var hər o edib olub bildirib üzrə arasında həm bildirilir həmin',
  },
  id: {
    script: 'Latin',
    letters: '',
    words:
      'yang dan di ke dari untuk pada dengan adalah itu ini dalam tidak akan telah oleh orang sebuah juga karena dua tiga lebih setelah mereka atau sudah kata ada sebagai tersebut secara kepada bisa saat antara tewas',
  },
  vi: {
    script: 'Latin',
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    words:
      'và của là có trong cho được với không người các một những đã tại này từ đến khi về ra cũng như theo hai ba bị sau trên vào đó do phải năm ông nhiều để lại',
  },
  sw: {
    script: 'Latin',
    letters: '',
    words:
      'na ya wa kwa ni katika la za kuwa watu cha hii huo kama pia baada yake lakini zaidi hiyo wawili watatu amesema wamesema ambao hivyo kutoka hadi bila mpaka karibu mwa vya alisema wakati',
  },
  so: {
    script: 'Latin',
    letters: '',
    words:
      'oo iyo waa ka ku in ay uu u la ah soo ee si waxa waxaa lagu ayaa dadka dalka kale laba sheegay isaga inay inuu badan qaar kala ugu aan hadda kaas meel halkaas',
  },
  ha: {
    script: 'Latin',
    letters: 'ɓɗƙ',
    words:
      'da a na ta cikin ya ba wani wata mutane su kuma sun don ne ce shi ita biyu uku bayan yi ke kasar wasu suka yake daga zuwa an wannan kan tsakanin domin har',
  },
  ru: {
    script: 'Cyrillic',
    letters: 'иёйщъыьэюя',
    words:
      'и в не на что с он она они по это к из за от о для как его при но был была были было до у со ее её их же во или который которая которые об после также под сообщил сообщили сообщает заявил двое трое человек ещё еще более около без над так уже два три кто что где когда чтобы только может будет есть нет этого этом сейчас всех них им мы вы чем свои своих этой года году стал стала стали были которых которым которого против рф',
  },
  uk: {
    script: 'Cyrillic',
    letters: 'иіїєґйщьюя',
    words:
      'і в у не на що з із та до за від про для як його при але був була були було й є це також під повідомив повідомили повідомляє після який яка які двоє троє осіб людей через над він вона вони або ще вже без біля два три зі їх внаслідок де хто коли щоб тільки може буде немає цього цьому зараз всіх усіх них їм ми ви чим свої своїх цієї року році стало стала стали були яких яким якого проти має мають разом триває',
  },
  be: {
    script: 'Cyrillic',
    letters: 'ёійўыьэюя',
    words:
      'і ў у не на што з са да за ад пра для як яго пры але хто дзе калі каб толькі можа будзе няма гэтага зараз усіх яе мы супраць годзе быў была былі было па гэта таксама пад паведаміў пасля які якая якія двое трое чалавек праз над ён яна яны або яшчэ ужо каля два тры іх',
  },
  bg: {
    script: 'Cyrillic',
    letters: 'ийщъьюя',
    words:
      'и в не на че с той тя те по това към от за са да се е при но беше до у със или който която които след също под каза съобщи двама трима души още над като бил била били ще са вече два три около според има',
  },
  mk: {
    script: 'Cyrillic',
    letters: 'ијѓѕљњќџ',
    words:
      'и во не на што со тој таа тие по ова кон од за се да е при но беше до или кој која кои по исто под рече двајца тројца лица уште над како бил била биле ќе веќе два три околу според има',
  },
  kk: {
    script: 'Cyrillic',
    letters: 'иіәғқңөұүһйщъыьэюяё',
    words:
      'және мен бұл үшін деп да де бір қарай болды болған кейін екі үш адам жоқ туралы бойынша осы оның олар еді деді екен бар ол сол',
  },
  ky: {
    script: 'Cyrillic',
    letters: 'иңөүйщъыьэюяё',
    words:
      'жана менен бул үчүн деп да бир болгон болду кийин эки үч адам жок тууралуу боюнча ушул анын алар эле деди экен бар ал ошол чек каршы',
  },
  tg: {
    script: 'Cyrillic',
    letters: 'иғӣқӯҳҷйъэюяё',
    words:
      'ва дар ба аз ки бо ин барои аст буд шуд ҳам он ду се нафар пас гуфт будааст мегӯяд кардааст мардум сарҳади то бар низ онҳо вай шуданд',
  },
  mn: {
    script: 'Cyrillic',
    letters: 'иөүйъыьэюяё',
    words: 'нь байна юм энэ тэр хүн болон гэж байсан бол ч хоёр гурван дээр болно гэсэн байгаа улсын хил тухай түүний',
  },
  ar: {
    script: 'Arabic',
    letters: '',
    words:
      'في من على إلى أن عن مع التي الذي هذا هذه ما لا كان كانت قال قالت بعد أو كما بين حيث إن وقال قد أكد ذلك خلال وفق عند قبل ولم لم هو هي شخصين اثنين ثلاثة قتل وأصيب منطقة غير وفي ومن أفاد',
  },
  fa: {
    script: 'Arabic',
    letters: 'پچژگکی',
    words:
      'در از به که با این است را برای آن بر یک شد شده کرد می های و گفت نیز تا دو سه نفر پس ها اند کرده است. بود آنها دیگر خود اما یا هم شدند',
  },
  ur: {
    script: 'Arabic',
    letters: 'پچژگکیٹڈڑںھہےۓ',
    words:
      'کے کی میں ہے کا سے اور کو پر نے ہیں اس کہ یہ بھی تھا ہو ایک نہیں کر گئے گیا کہا دو تین افراد بعد جو وہ تھے لیے والے ان ہوئے ساتھ',
  },
  ps: {
    script: 'Arabic',
    letters: 'پچژگکیټډړڼښځڅېۍئ',
    words: 'په د چې او له ته دا کې یې هم نه دي شوي وویل سره دی تر پر يو خلک دوه درې کړي شو دغه',
  },
  ku: {
    script: 'Arabic',
    letters: 'پچژگکیڤڵڕۆێە',
    words: 'لە و بۆ کە بە ئەم لەگەڵ هەر دوو سێ کەس بوو دەکات کرد نییە ئەو تا دوای سەر ناو گوتی هەروەها',
  },
  hi: {
    script: 'Devanagari',
    letters: '',
    words: 'के में की है और से को का ने पर एक कि यह हैं भी हो इस था कर गया कहा दो तीन लोगों बाद जो वह थे नहीं लिए गए साथ तक या रहे',
  },
  mr: {
    script: 'Devanagari',
    letters: 'ळ',
    words: 'आणि आहे या मध्ये ते हे व नाही झाली झाला असे केली एक आहेत होते होता त्या तर ही साठी दोन तीन म्हणून केले जण त्यांनी',
  },
  ne: {
    script: 'Devanagari',
    letters: '',
    words: 'र मा को छ छन् भएको गरेको का लागि यो पनि एक गर्न भने तथा दुई तीन जना हुन् भन्दै नेपाल गर्ने भयो गरी थियो उनले उक्त बाट',
  },
}

/** Scripts that one language of news owns. */
export const scriptLanguages: [pattern: RegExp, lang: string][] = [
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Hangul}/gu, 'ko'],
]

/** Languages that a short text does not tell apart: what the feed declares holds among them. */
export const closeLanguages: string[][] = [
  ['hr', 'sr', 'bs', 'sh', 'me', 'sl'],
  ['no', 'nb', 'nn', 'da'],
  ['id', 'ms'],
  ['fa', 'prs'],
  ['ku', 'ckb'],
  ['am', 'ti'],
  ['hi', 'mr', 'ne', 'bho', 'mai'],
  ['zh', 'yue'],
  ['he', 'yi'],
]
