import { expect, test } from 'vitest'
import { findClaims } from '../../../lib/events/claims.ts'
import { toDocument } from '../../../lib/events/document.ts'

/** Whole invented stories: what the title, summary and body say together, and who says it. Friday, 7 June 2024. */
type Story = { lang: string; title: string; summary?: string; body?: string; tolls: string[] }

const STORIES: Story[] = [
  {
    lang: 'en',
    title: 'Ranger loses foot in blast',
    body: 'Four rangers were wounded on Friday when a mine went off under their patrol, the army said.',
    tolls: ['wounded military 4 @army'],
  },
  {
    lang: 'en',
    title: 'Customs officers detain nearly 60 migrants',
    body: 'Customs officers detained 57 migrants on Friday, the interior ministry said.',
    tolls: ['captured civilian 57 @Interior Ministry'],
  },
  {
    lang: 'en',
    title: 'Exiles deny losses',
    body: 'The Northern Battalion, a unit of exiles, called the report a fairy tale. It said four of its fighters had died.',
    tolls: ['killed military 4 @Northern Battalion'],
  },
  {
    lang: 'en',
    title: 'Thai soldiers wounded by landmine near Cambodian frontier',
    summary: 'Three soldiers were hurt, one of them losing a foot, the Thai army said.',
    body: `BANGKOK, June 7 (Fieldpost) - Three Thai soldiers were wounded on Friday when one of them stepped on a landmine while patrolling the disputed frontier with Cambodia, the army said.
One of the men lost his right foot, an army spokesman told reporters. The other two suffered chest pains and were flown to a hospital in Ubon Ratchathani.
Cambodia's defence ministry rejected accusations that the mine had been newly laid.
It was the second such blast in a month. On May 16 two rangers were wounded in the same sector.`,
    tolls: ['wounded military 3 @Thai army'],
  },
  {
    lang: 'en',
    title: 'UPDATE 1-At least 11 killed as shells hit camp near Congo-Rwanda border',
    summary: 'Two bombs landed in a camp for the displaced, a hospital source and a camp official said.',
    body: `(Adds hospital source, army statement)
GOMA, Democratic Republic of Congo, June 7 (Fieldpost) - At least 11 people, most of them women and children, were killed and 31 wounded on Friday when two shells hit a camp for displaced people near Goma, a hospital source said.
Congo's army blamed M23 rebels. The group denied responsibility.
"We have buried nobody yet, but the number of dead is going to rise," a camp official said, putting the toll at nine.
Fighting has displaced more than 1.5 million people since 2022.`,
    tolls: ['killed ? 11+ @hospital', 'wounded ? 31 @hospital', 'killed ? 9 @camp official'],
  },
  {
    lang: 'en',
    title: 'Kosovo police officer shot dead in ambush, gunmen holed up in monastery',
    summary: 'One police officer was killed and another wounded early on Friday near the Serbian border, police said.',
    body: `PRISTINA (Fieldpost) - A Kosovo police officer was killed and another was wounded when about 30 gunmen opened fire on a patrol near the border with Serbia on Friday, Kosovo police said.
Three of the attackers were killed and four people were arrested in the afternoon, the interior minister said.
Serbia denied any involvement.`,
    tolls: [
      'killed military 1 @Kosovo police',
      'wounded military 1 @Kosovo police',
      'killed military 3 @interior minister',
      'captured civilian 4 @interior minister',
    ],
  },
  {
    lang: 'en',
    title: 'Kyrgyzstan says 24 dead in clashes on Tajik border',
    body: `BISHKEK, June 7 (Fieldpost) - Kyrgyzstan said on Friday that 24 of its citizens had been killed and 87 wounded in border clashes with Tajikistan, one of the worst outbreaks in years.
The health ministry said the bodies of 24 people had been taken to hospitals in Batken region.
Tajikistan, which has not given an official toll, accused Kyrgyz forces of shelling a village. A Tajik security source said three border guards had been killed.
About 136,000 people have been evacuated, the emergencies ministry said.`,
    tolls: [
      'killed civilian 24 @Health Ministry',
      'wounded civilian 87 @Kyrgyzstan',
      'killed military 3 @Tajik security source',
    ],
  },
  {
    lang: 'en',
    title: 'Turkish drone kills two in northern Syria -monitor',
    summary: 'A drone strike near Qamishli killed two fighters and wounded a civilian, a war monitor said on Friday.',
    tolls: ['killed military 2 @war monitor', 'wounded civilian 1 @war monitor'],
  },
  {
    lang: 'en',
    title: 'Migrant boat capsizes on Evros river; four missing',
    summary:
      'Greek police pulled 14 migrants from the river. Four others, including a child, were missing, survivors told officers.',
    tolls: ['missing ? 4 @survivors'],
  },
  {
    lang: 'en',
    title: 'Ethiopia, Sudan trade accusations after farmers killed',
    body: `KHARTOUM (Fieldpost) - Sudan's army accused Ethiopian militia on Friday of killing six soldiers and a civilian who had been taken captive near Al-Fashaga.
Ethiopia's foreign ministry denied the claim.
Neither account could be verified independently.`,
    tolls: [
      'killed military 6 @Sudanese army',
      'killed civilian 1 @Sudanese army',
      '!killed military 6 @Ethiopian Foreign Ministry',
      '!killed civilian 1 @Ethiopian Foreign Ministry',
    ],
  },
  {
    lang: 'en',
    title: 'Russian village shelled, no one hurt -governor',
    summary:
      "Four houses were damaged when shells fell on the village of Tyotkino on Friday, Kursk region's governor said.",
    tolls: ['killed ? 0 @governor of Kursk region', 'wounded ? 0 @governor of Kursk region'],
  },
  {
    lang: 'en',
    title: 'Six Pakistani soldiers die in attack on post near Afghan border',
    summary: 'Militants attacked the post before dawn. Eight attackers were killed, the military said.',
    body: `PESHAWAR, Pakistan, June 7 (Fieldpost) - Six soldiers, among them an officer, were killed when militants stormed a security post near the Afghan border before dawn on Friday, the military's media wing said. Troops killed eight attackers in the exchange of fire that followed, it added.
A local police official, speaking on condition of anonymity, put the number of dead soldiers at nine.
Militants have stepped up attacks since a ceasefire ended. Last year, at least 500 security personnel were killed.`,
    tolls: ['killed military 6 @military', 'killed military 8 @military', 'killed military 9 @police'],
  },
  {
    lang: 'ru',
    title: 'Минобороны Киргизии сообщило о гибели четырёх пограничников',
    summary: 'Ещё семеро военнослужащих ранены.',
    body: `БИШКЕК, 7 июня. На границе с Таджикистаном погибли четверо киргизских пограничников, сообщили в министерстве обороны Киргизии. Семеро военных получили ранения различной степени тяжести.
Среди мирных жителей пострадавших нет, уточнил губернатор Баткенской области.
В Душанбе заявили, что потерь среди таджикских военнослужащих нет.`,
    tolls: [
      'killed military 4 @Kyrgyz Defence Ministry',
      'wounded military 7 @Kyrgyz Defence Ministry',
      'killed civilian 0 @governor of Batken region',
      'wounded civilian 0 @governor of Batken region',
      'killed military 0 @Dushanbe',
    ],
  },
  {
    lang: 'ru',
    title: 'При атаке беспилотника на автобус под Рыльском ранены пять человек',
    summary: 'Двое из них в тяжёлом состоянии.',
    body: `КУРСК, 7 июня. Украинский беспилотник атаковал рейсовый автобус в Рыльском районе Курской области, ранены пять пассажиров, сообщил глава региона.
«К сожалению, пострадали пять человек. Двое в тяжёлом состоянии, у них множественные осколочные ранения», — написал он.
Это третий случай с начала месяца: 2 июня в соседнем селе погиб водитель.`,
    tolls: ['wounded civilian 5 @governor of Kursk region'],
  },
  {
    lang: 'ru',
    title: 'ФСБ сообщила о предотвращении прорыва границы',
    body: `БРЯНСК, 7 июня. Четверо диверсантов уничтожены и один задержан при попытке прорыва в Климовский район Брянской области, сообщили в ФСБ. По данным ведомства, один сотрудник погранслужбы ранен.
В Генштабе ВСУ информацию о гибели бойцов опровергли.`,
    tolls: [
      'killed military 4 @FSB',
      'captured military 1 @FSB',
      'wounded military 1 @FSB',
      '!killed military 4 @Ukrainian general staff',
    ],
  },
  {
    lang: 'uk',
    title: 'На Чернігівщині дрон ударив по автівці: загинув староста, водійка у лікарні',
    summary: 'Про це повідомили в обласній прокуратурі.',
    body: `Удень 7 червня російський безпілотник атакував автомобіль у Семенівській громаді на Чернігівщині. За даними прокуратури, загинув 57-річний староста села, 34-річна водійка дістала осколкові поранення.
За добу ворог обстріляв прикордоння 23 рази. Напередодні в сусідньому селі було поранено двох людей.`,
    tolls: [
      "killed civilian 1 @Chernihiv regional prosecutor's office",
      "wounded civilian 1 @Chernihiv regional prosecutor's office",
    ],
  },
  {
    lang: 'uk',
    title: 'Кількість загиблих у Золочеві зросла до чотирьох',
    summary: 'Під завалами знайшли тіло 70-річної жінки, повідомив голова Харківської ОВА.',
    body: `Раніше йшлося про трьох загиблих. Поранення дістали дев'ятеро людей, серед них двоє дітей, додав він.
Рятувальники завершили розбір завалів.`,
    tolls: [
      'killed ? 4 @governor of Kharkiv region',
      'wounded ? 9 @governor of Kharkiv region',
      'wounded civilian 2 @governor of Kharkiv region',
    ],
  },
  {
    lang: 'es',
    title: 'Mueren dos policías en ataque con explosivos en Cúcuta',
    summary: 'Otros cuatro uniformados resultaron heridos, informó el comandante de la Policía.',
    body: `CÚCUTA. Dos policías murieron y cuatro más resultaron heridos este viernes en un ataque con explosivos contra una patrulla cerca de la frontera con Venezuela, informó la Policía de Colombia.
El gobernador de Norte de Santander atribuyó el hecho al ELN.
El mes pasado tres soldados murieron en la misma vía.`,
    tolls: ['killed military 2 @Colombian police', 'wounded military 4 @Colombian police'],
  },
  {
    lang: 'fr',
    title: 'Niger : quinze soldats tués près de la frontière malienne',
    summary: 'Trois militaires sont portés disparus, selon le ministère de la Défense.',
    body: `NIAMEY – Quinze soldats nigériens ont été tués et trois sont portés disparus après une attaque jeudi près de la frontière du Mali, a annoncé vendredi le ministère de la Défense, qui affirme que vingt et un assaillants ont été neutralisés.
En mars, vingt-trois militaires avaient été tués dans la même région.`,
    tolls: [
      'killed military 15 @Defence Ministry',
      'missing military 3 @Defence Ministry',
      'killed military 21 @Defence Ministry',
    ],
  },
  {
    lang: 'de',
    title: 'Zwei Tote bei Schüssen an der Grenze zwischen Kirgistan und Tadschikistan',
    summary: 'Nach Angaben des Gesundheitsministeriums wurden zudem elf Menschen verletzt.',
    body: `BISCHKEK - Bei einem Schusswechsel an der Grenze zu Tadschikistan sind am Freitag zwei kirgisische Grenzsoldaten getötet worden, teilte der Grenzschutz mit. Elf Menschen wurden nach Angaben des Gesundheitsministeriums verletzt.
Im September waren bei Kämpfen mehr als 100 Menschen ums Leben gekommen.`,
    tolls: ['killed military 2 @Border Guard', 'wounded ? 11 @Health Ministry'],
  },
  {
    lang: 'pl',
    title: 'Litwa: dwóch strażników rannych po ataku migrantów na granicy z Białorusią',
    summary: 'Do szpitala trafił jeden z nich – poinformowała litewska straż graniczna.',
    body: `WILNO. Dwóch funkcjonariuszy litewskiej straży granicznej zostało rannych w piątek nad ranem, gdy grupa około 40 migrantów obrzuciła patrol kamieniami – poinformowała straż graniczna.
Zatrzymano pięciu cudzoziemców. Mińsk zaprzeczył, by doszło do incydentu.`,
    tolls: ['wounded military 2 @Lithuanian Border Guard', 'captured civilian 5 @Lithuanian Border Guard'],
  },
]

const written = (s: Story): string[] =>
  findClaims(
    toDocument({
      title: s.title,
      summary: s.summary ?? '',
      body: s.body ?? null,
      lang: s.lang,
      at: '2024-06-07T15:00:00Z',
      outlet: 'Fieldpost',
    }),
  ).map((c) => {
    const number = c.max === null ? `${c.min}+` : c.max === c.min ? `${c.min}` : `${c.min}-${c.max}`
    const who = c.who === 'unspecified' ? '?' : c.who
    return `${c.stance === 'denied' ? '!' : ''}${c.kind} ${who} ${number} @${c.claimant ?? '-'}`
  })

test.each(STORIES)('$lang: $title', (story) => expect(written(story).sort()).toEqual([...story.tolls].sort()))
