import { expect, test } from 'vitest'
import { checkPhrase, type Phrase } from './phrases.ts'

const NUMBERS: Phrase[] = [
  ['Four villagers were killed.', 'killed civilian 4'],
  ['Shelling killed 17 people.', 'killed ? 17'],
  ['Twenty-one people were wounded.', 'wounded ? 21'],
  ['A hundred and four people died.', 'killed ? 104'],
  ['Some 1,200 people were injured.', 'wounded ? 1200'],
  ['At least nine soldiers died in the ambush.', 'killed military 9+'],
  ['No fewer than six farmers were hurt.', 'wounded civilian 6+'],
  ['More than 30 fighters were killed.', 'killed military 31+'],
  ['Up to five people are missing.', 'missing ? 0-5'],
  ['Dozens of residents were wounded.', 'wounded civilian 24+'],
  ['Several passengers were injured.', 'wounded civilian 3+'],
  ['About a dozen people were hurt.', 'wounded ? 12'],
  ['Half a dozen recruits were wounded.', 'wounded military 6'],
  ['Hundreds of people were killed.', 'killed ? 200+'],
  ['A couple of shepherds were abducted.', 'captured civilian 2'],
  ['Between the lines, five to seven people were killed.', 'killed ? 5-7'],
  ['Two or three militants were killed.', 'killed military 2-3'],
  ['An elderly woman died of her wounds.', 'killed civilian 1'],
  ['A border guard was shot dead.', 'killed military 1'],
  ['Both pilots were killed.', 'killed military 2'],
  ['Ten or more people were wounded.', 'wounded ? 10+'],
]

const GRAMMAR: Phrase[] = [
  ['Fourteen gunmen have been eliminated and three captured.', 'killed military 14', 'captured military 3'],
  ['Between four and nine herders were killed.', 'killed civilian 4-9'],
  ['The two boys, 9 and 12, suffered burns.', 'wounded civilian 2'],
  ['Nine people, two of them soldiers, were wounded.', 'wounded ? 9'],
  ['The army reported five dead and six wounded among its border guards.', 'killed military 5', 'wounded military 6'],
  ['Six labourers and one RF man were killed.', 'killed civilian 6', 'killed military 1'],
  ['Three policemen escaped with minor injuries.', 'wounded military 3'],
  ['The two countries swapped the remains of 60 soldiers.'],
  ['Two people were killed and seven wounded.', 'killed ? 2', 'wounded ? 7'],
  ['The blast killed two and injured seven.', 'killed ? 2', 'wounded ? 7'],
  ['The rocket hit a bus, killing a driver and wounding three passengers.', 'killed civilian 1', 'wounded civilian 3'],
  ['Three dead, five missing after boat sinks', 'killed ? 3', 'missing ? 5'],
  ['A woman and her two children were killed.', 'killed civilian 3'],
  ['A soldier and two civilians were killed.', 'killed military 1', 'killed civilian 2'],
  ['Three people, a soldier and two farmers, were killed.', 'killed ? 3', 'killed military 1', 'killed civilian 2'],
  ['Four people were wounded, all of them civilians.', 'wounded civilian 4'],
  ['A man was killed and two women were wounded.', 'killed civilian 1', 'wounded civilian 2'],
  ['The death toll from the strike on the market rose to 14.', 'killed ? 14'],
  ['The number of wounded stood at 20.', 'wounded ? 20'],
  ['Two of the attackers were captured.', 'captured military 2'],
  ['Six members of the group were killed.', 'killed military 6'],
  ['Nine people, including two children, were killed.', 'killed ? 9'],
  ['Three wounded soldiers were flown out.', 'wounded military 3'],
  ['Police arrested five suspects near the fence.', 'captured civilian 5'],
  ['Gunmen abducted a priest.', 'captured civilian 1'],
  ['Eleven soldiers were taken prisoner.', 'captured military 11'],
  ['The army lost three men in the fighting.', 'killed military 3'],
  ['Two fishermen went missing.', 'missing civilian 2'],
  ['A teacher who was wounded on Monday has died.', 'killed civilian 1'],
  ['Two women were shot and wounded.', 'wounded civilian 2'],
  ['Two shepherds suffered shrapnel wounds.', 'wounded civilian 2'],
  ['Two border guards sustained minor injuries.', 'wounded military 2'],
  ['Twelve fishermen were killed and seven others abducted.', 'killed civilian 12', 'captured civilian 7'],
  ['The militants killed 12 and abducted seven.', 'killed ? 12', 'captured civilian 7'],
  ['A 19-year-old was killed and his brother injured.', 'killed civilian 1', 'wounded civilian 1'],
  ['Troops shot and killed four smugglers.', 'killed civilian 4'],
  ['Three soldiers were wounded, two of them seriously.', 'wounded military 3'],
  ['Child among three killed by missiles', 'killed ? 3'],
  ['Three of the victims were farmers.', 'killed civilian 3'],
  ['The toll rose from three to five dead.', 'killed ? 5'],
  ['One civilian died and another was injured.', 'killed civilian 1', 'wounded civilian 1'],
  ['The man, aged 66, and his sons, 20 and 24, were not hurt.', 'killed civilian 0', 'wounded civilian 0'],
  ['The blaze killed 14 sheep and injured a farmer.', 'wounded civilian 1'],
  ['Six members of a sabotage team were killed.', 'killed military 6'],
  ['Two dead, three critical after shootout', 'killed ? 2', 'wounded ? 3'],
]

const ZERO: Phrase[] = [
  ['Nobody was hurt.', 'killed ? 0', 'wounded ? 0'],
  ['There were no casualties.', 'killed ? 0', 'wounded ? 0'],
  ['No injuries were reported.', 'killed ? 0', 'wounded ? 0'],
  ['The strike caused no deaths.', 'killed ? 0'],
  ['None of the soldiers was killed.', 'killed military 0'],
  ['The passengers were not injured.', 'killed civilian 0', 'wounded civilian 0'],
  ['The drone exploded in a field without casualties.', 'killed ? 0', 'wounded ? 0'],
  ['There was no immediate word on casualties.'],
  ['No one was killed or wounded.', 'killed ? 0', 'wounded ? 0'],
  ['No residents were injured.', 'killed civilian 0', 'wounded civilian 0'],
]

const NO_TOLL: Phrase[] = [
  ['Six drones were shot down over the region.'],
  ['The attack damaged 11 houses and two cars.'],
  ['The village lies five kilometres from the border.'],
  ['Three villages were left without power.'],
  ['The 45-year-old governor visited the site.'],
  ['Some 300 people were evacuated.'],
  ['Two days earlier a raid killed 40 people.'],
  ['The conflict has killed more than 2,000 people since 2019.'],
  ['Last month four guards were wounded in a similar attack.'],
  ['Two missiles were destroyed.'],
  ['The army exchanged 30 prisoners of war.'],
  ['It was hit by 20 shells at 7:40 a.m.'],
  ['The fine was 500 euros for each of two drivers.'],
  ['Ten cows were lost when a barn burned.'],
]

const CLAIMANTS: Phrase[] = [
  ['Two people were killed, police said.', 'killed ? 2 @police'],
  ["Russia's defence ministry said four soldiers were killed.", 'killed military 4 @Russian Defence Ministry'],
  ['According to the governor of the Kursk region, a man was wounded.', 'wounded civilian 1 @governor of Kursk region'],
  ['Three people were wounded, the Sumy regional administration said.', 'wounded ? 3 @Sumy regional administration'],
  [
    "Pakistan's army said it had killed five militants, while Kabul said two civilians had died.",
    'killed military 5 @Pakistani army',
    'killed civilian 2 @Kabul',
  ],
  ['A villager told reporters that three people were killed.', 'killed ? 3 @villager'],
  [
    'The hospital director said four people were wounded. Two children were killed, he added.',
    'wounded ? 4 @hospital director',
    'killed civilian 2 @hospital director',
  ],
  [
    'Armenia said one soldier was wounded. Azerbaijan denied that any soldier had been wounded.',
    'wounded military 1 @Armenia',
    '!wounded military 1 @Azerbaijan',
  ],
  ['The army dismissed as untrue a claim that six soldiers had been captured.', '!captured military 6 @army'],
  ['The mayor said nobody was hurt.', 'killed ? 0 @mayor', 'wounded ? 0 @mayor'],
  [
    'Ukrainian border guards said two saboteurs were wounded.',
    'wounded military 2 @State Border Guard Service of Ukraine',
  ],
  ['A spokesman for the Thai army said three soldiers were wounded.', 'wounded military 3 @Thai army'],
  ['Cambodia’s defence ministry reported two deaths.', 'killed ? 2 @Cambodian Defence Ministry'],
  ['A camp official put the toll at nine.', 'killed ? 9 @camp official'],
  ['Four policemen were wounded in an attack claimed by the group.', 'wounded military 4 @-'],
  ['JNIM said it had killed 20 soldiers.', 'killed military 20 @JNIM'],
  ['"Three women died," said a spokesman for the Taliban government.', 'killed civilian 3 @Taliban'],
  ['Near the border, police in the Sumy region said a man died.', 'killed civilian 1 @Sumy police'],
  ['The governor, writing on Telegram, said two people were killed.', 'killed ? 2 @governor'],
  [
    'The chief doctor of the clinic said two people died; police said three were killed.',
    'killed ? 2 @doctor of the clinic',
    'killed ? 3 @police',
  ],
]

test.each(NUMBERS)('numbers: %s', (...phrase) => checkPhrase('en', phrase as Phrase))
test.each(GRAMMAR)('who and what: %s', (...phrase) => checkPhrase('en', phrase as Phrase))
test.each(ZERO)('nobody: %s', (...phrase) => checkPhrase('en', phrase as Phrase))
test.each(NO_TOLL)('no toll: %s', (...phrase) => checkPhrase('en', phrase as Phrase))
test.each(CLAIMANTS)('who says so: %s', (...phrase) => checkPhrase('en', phrase as Phrase))
test('there are enough phrases', () =>
  expect([NUMBERS, GRAMMAR, ZERO, NO_TOLL, CLAIMANTS].flat().length).toBeGreaterThanOrEqual(60))
