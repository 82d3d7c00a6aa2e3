/**
 * Words that carry no subject: function words, and the reporting words that every wire story has.
 * Short on purpose: what is common but not listed here, term rarity (`rarity.ts`) makes light.
 */
const LISTS: Record<string, string> = {
  en: `a an the of in on at by for to from with as and or but nor so if is are was were be been being am has have had do
    does did will would can could may might shall should must not no it its it's he she they them his her their him we
    us our you your i me my this that these those there here which who whom whose what when where why how than then
    also into over after before under about out up down off more most some any all each other another such only own
    same very just too now new said says say told tells according reported reports report s t re ve ll d mr mrs ms dr
    one while during between against because amid upon via per among been still even two`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня
    еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь вам ведь там потом себя
    ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без будто при про также том этом этот эта
    это эти того этого который которая которое которые которых этой этим быть будет были под над между через после
    перед около более менее свой своей своих своего сообщил сообщила сообщили сообщает сообщают сообщает заявил заявила
    заявили рассказал рассказала словам данным пишет г года году`,
  uk: `і й та в у не що він на я з зі із як а то все вона так його але ти до ж ви за б би по тільки її мені було ось від
    мене ще немає ні про йому тепер коли навіть чи якщо вже або бути був нього вас вам там потім себе їй може вони тут
    де є треба для ми тебе їх чим була сам щоб без при також тому цьому цей ця це ці того цього який яка яке які яких
    цієї цим буде були під над між через після перед біля більше менше свій своєї своїх свого повідомив повідомила
    повідомили повідомляє повідомляють заявив заявила заявили розповів словами даними пише року році`,
  be: `і ў у не што ён на я з як а то усё яна так яго але да за б па толькі яе было вось ад яшчэ няма ні пра калі ці ужо
    або быць быў там яны дзе ёсць для мы іх гэта гэты гэтая гэтыя які якая якія паведаміў паведаміла`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno les ni contra otros ese eso
    ante ellos e esto antes algunos qué unos yo otro otras otra él tanto esa estos fue ha han ser son era según dijo
    informó señaló tras`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son sa ses
    aux ou mais comme ont été cette ces leur leurs elle ils nous vous y d l s n qu c j selon après fait être avait deux
    a-t-il déclaré indiqué annoncé rapporté`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde wurden sei habe sagte teilte mitteilte laut seien`,
  pl: `w i na z się do nie to że jest o jak po co za od a przez dla ale czy tak jego jej ich go już był była było były być
    tym tego ten ta te oraz przed przy pod nad między które który która którzy którą jako także tylko może są ze we
    powiedział powiedziała poinformował poinformowała podał podała`,
  it: `di e il la che in a per un del è non una i con le si da dei al sono della nel ha lo gli delle più alla come anche
    su ma se dal o suo sua ci questo questa dopo tra stato ed secondo detto`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou
    ser quando muito há nos já está eu também só pelo pela até isso segundo disse após`,
  cs: `a v na se je že s z do o i to za pro po k od ve jsou si by ale jako které který která byl byla bylo byli podle být
    jeho jejich při tak také už není před mezi uvedl uvedla řekl řekla`,
  ar: 'في من على إلى عن أن ان إن التي الذي الذين هذا هذه ذلك تلك ما لا لم لن كان كانت قد بعد قبل بين مع حيث كما أو و ثم قال قالت وقال أعلن أعلنت',
  zh: '的 了 在 是 和 有 不 这 他 也 说 就 为 对 与 将 到 等 中 从 而 被 及 于 一 个 年 月 日 上 表示 报道 该 其 并 以 后 还 会 都 我 你 她 它 我们 他们',
  ja: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その 者 よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ 日 月 年',
}

const sets = new Map(Object.entries(LISTS).map(([lang, list]) => [lang, new Set(list.split(/\s+/))]))

export function isStopword(lower: string, lang: string): boolean {
  return lower.length < 2 ? !/[\p{N}\p{Script=Han}]/u.test(lower) : (sets.get(lang)?.has(lower) ?? false)
}
