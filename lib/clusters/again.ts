import { headOf, wholeWords } from './head.ts'

/**
 * Words by which a report says that the like happened before: what it tells is a new event, not the earlier one told
 * late. By language (en, ru, uk, es, fr, de, pl, pt, it, tr, ar), lower-case, whole words.
 */
const WORDS = [
  'again|anew|once more|(?:second|third|fourth|fifth) (?:time|day|night|attack|strike|straight|consecutive)|in a row',
  'снова|вновь|опять|повторно|(?:второй|третий|четвертый|пятый) (?:раз|день)|(?:день|ночь|сутки|раз) подряд',
  'знову|вдруге|втретє|повторно|(?:другий|третій|четвертий) (?:раз|день)|(?:день|ніч|добу|раз) поспіль',
  'de nuevo|otra vez|nuevamente|(?:segunda|tercera|cuarta) (?:vez|noche)|(?:segundo|tercer|cuarto) día|consecutiv[oa]',
  'à nouveau|de nouveau|une nouvelle fois|(?:deuxième|troisième|quatrième) (?:fois|jour|nuit)|consécutive?',
  'erneut|abermals|schon wieder|(?:zweiten|dritten|vierten) (?:mal|tag)|(?:zweite|dritte|vierte) nacht|in folge',
  'ponownie|znowu|znów|po raz (?:drugi|trzeci|kolejny)|(?:drugi|trzeci|kolejny) dzień|z rzędu',
  'novamente|de novo|outra vez|di nuovo|un.altra volta|yeniden|tekrar|yine|مجددا|مرة أخرى|ثانية',
]
/** The same behind anything but a plain letter: soon told of the many texts that have none of them. */
const LIKELY = new RegExp(`(?:^|[^a-zа-я])(?:${WORDS.join('|')})`)
const AGAIN = wholeWords(WORDS)
/** Letters of headline and lead that are read. */
const READ = 400

/** Whether headline or lead tell a repetition ("shelled again", "for the third night in a row"). */
export function tellsOfAgain(title: string, summary: string): boolean {
  const text = headOf(title, summary, READ)
  return LIKELY.test(text) && AGAIN.test(text)
}
