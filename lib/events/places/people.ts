import type { Line } from './lines.ts'
import { normal } from './normal.ts'

/** Given names, common in many languages, that towns bear too: by themselves hardly ever the town. */
const GIVEN = new Set(
  `aaron abdul adam ahmad ahmed alan albert alejandro alex alexander alexei ali alice alvin amanda amir ana andre andrea andreas andrei andrew angela anna anne anthony antonio arnold arthur barbara ben benjamin boris brian bruce carl carlos caroline charles charlie chris christian christina christopher clara claude cody colin daniel dave david dean denis diego dmitry donald doris douglas edgar edith edward elena elizabeth emily emma eric ernest eugene eva felix fernando florence francis francisco frank franz fred frederick gabriel gary george gerald gilbert gordon grace graham gregory gustavo guy hans harold harry hassan helen henry herbert hubert hugo hussein ian ibrahim igor irene isaac isabel isabella ivan jack jackson jacob jake james jan jane jason javier jean jeff jeffrey jennifer jerome jessica jesus jim joan joe joel johann john jordan jorge jose joseph juan julia julian julie justin karen karim karl kate keith kelly ken kenneth kevin khalid kim kirill kyle larry laura lauren laurence lawrence leo leon leonard leonardo leonid lewis liam linda lisa logan louis louise lucas luis luke mahmoud manuel marc marcel marcus margaret maria marie mario mark martha martin mary matthew maurice max maxim megan melissa michael michel miguel mike mikhail milton mohamed mohammad mohammed morgan mustafa nadia natalia nathan neil nelson nicholas nicolas nigel nikita nikolai norman oleg oleksandr olga oliver omar oscar otto pablo patricia patrick paul pavel pedro peter petro philip pierre rachel rafael ralph ramon raul raymond rebecca ricardo richard robert roberto rodrigo roger roland roman ronald rosa roy ruben rudolf russell ruth ryan salvador sam samuel sandra sarah scott sean sebastian sergei sergey sergio sharon simon sofia sophie stanley stefan stella stephen steve steven stewart stuart susan sylvia tamara tania taylor ted teresa theodore thomas tim timothy tom tommy tony travis valentina vasily vera vernon veronica victor victoria vincent viktor virginia vladimir walter warren wayne wendy wilhelm will william xavier yuri yusuf
александр алексей анатолий андрей анна антон артем борис вадим валентин валерий василий вера виктор виталий владимир владислав вячеслав геннадий георгий григорий денис дмитрий дональд евгений екатерина елена иван игорь илья ирина кирилл константин лев леонид людмила максим мария марк михаил надежда наталья николай олег ольга павел петр роман светлана сергей станислав степан тамара татьяна федор юлия юрий ярослав
олександр олексій анатолій андрій василь віктор віталій володимир вячеслав геннадій григорій дмитро євген іван ігор ілля катерина микола михайло надія наталія оксана олена петро сергій степан тарас тетяна федір юлія юрій`
    .split(/\s+/)
    .map(normal),
)

export function isGivenName(word: string): boolean {
  return GIVEN.has(word)
}

/** Letters of a word by which its cases are taken for one name. */
const STEM = 5

/**
 * Words that somewhere in the text stand right after a given name or a title ("Walter Jones", "President Ivanov"):
 * surnames, which stand alone later. Kept by their first letters, since they are inflected.
 */
export function surnames(lines: Line[]): Set<string> {
  const found = new Set<string>()
  for (const line of lines) {
    if (line.shouted) continue
    for (let i = 1; i < line.words.length; i++) {
      const word = line.words[i]!
      const before = line.words[i - 1]!
      if (!word.capital || word.caseless || word.norm.length < 3 || line.text.slice(before.end, word.start) !== ' ')
        continue
      const titled = before.is.person && before.norm.length > 2 && i > 1
      if ((before.capital && GIVEN.has(before.norm)) || (titled && before.capital)) found.add(word.norm.slice(0, STEM))
    }
  }
  return found
}

export function isSurname(word: string, known: Set<string>): boolean {
  return known.has(word.slice(0, STEM))
}
