/**
 * Inflectional endings of languages without a Snowball algorithm, longest first.
 * Cut once, from words that keep at least three letters: enough for term vectors, where a stem need only be the same
 * for most forms of a word. Written from the declension and conjugation tables of each language's grammar.
 */
const ENDINGS: Record<string, readonly string[]> = {
  uk: bySize(
    'ами ями ові еві єві ого ому ими іми ої ою ею єю ів їв ах ях ам ям ом ем єм ій ий им их їх іх ої ію ія ії ю я а о у е є и і ї ь й ться тися лася лися лось лося вся ла ло ли ти ють уть ять ать ив ав ено ано',
  ),
  be: bySize(
    'амі ямі ага яга аму яму ымі імі ой ай ею аю оў аў яў еў ах ях ам ям ом ем ый ым ых і ы а о у е э ю я ь й',
  ),
  bg: bySize('ите ата ята ото ето ове еве ията ия ът ят та то те ни на ен ан а я о е и у'),
  mk: bySize('ите ата ото ето та то те ни на а о е и у'),
  sr: bySize('ама има ијих ијим ога ому ом ем им их ма ца а е и о у ama ima ijih ijim oga omu om em im ih a e i o u'),
  hr: bySize('ama ima ijih ijim oga omu om em im ih a e i o u'),
  bs: bySize('ama ima oga omu om em im ih a e i o u'),
  pl: bySize(
    'ami ach owie owi ego emu iego iemu ymi imi ej iej om ów ą ę a e i o u y ie ia ią ię ym im ych ich ną ny na ni ne ano ono li ły ła ło ał ył',
  ),
  cs: bySize('ami emi ích ých ách ech ého ému ými ími ovi ové ů ům ou em om ám ím ým a e i o u y á é í ý ě'),
  sk: bySize('ami mi ích ých ách och ého ému ými ími ovi ové ov om ou ám ím ým a e i o u y á é í ý ia iu'),
  sl: bySize('ami ega emu imi ih im em om ov a e i o u'),
  lt: bySize('ams ais ose uose oje ėje us as is ys ai ų ą ę į a e i o u ė'),
  lv: bySize('iem ām ās os am as is us ā ē ī ū a e i u s š'),
  et: bySize('dele dest des st le lt ga ks de te id d s l'),
}

function bySize(list: string): string[] {
  return [...new Set(list.split(' '))].sort((a, b) => b.length - a.length)
}

const NONE: readonly string[] = []

export function endingsOf(lang: string): readonly string[] {
  return ENDINGS[lang] ?? NONE
}
