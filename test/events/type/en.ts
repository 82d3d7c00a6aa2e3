import type { EventType } from '../../../lib/events/facts.ts'

/** Headline and lead of an invented report, and its type by ACLED's rules. */
export const en: [EventType, string, string][] = [
  [
    'Armed clash',
    'Thai, Cambodian soldiers exchange fire near disputed temple',
    'Soldiers of the two countries fired at each other for about half an hour on Wednesday near a hill temple that both claim.',
  ],
  [
    'Armed clash',
    'Four soldiers die in ambush on Niger frontier',
    'Militants ambushed a military patrol near the border with Mali on Sunday, killing four soldiers, the defence ministry said.',
  ],
  [
    'Armed clash',
    'Afghan and Pakistani border forces trade fire at Chaman',
    'Guards on both sides of the frontier opened fire on each other after a dispute over a new checkpoint, officials said.',
  ],
  [
    'Armed clash',
    'Gunmen attack police outpost near Tajik-Afghan border',
    'Two officers were killed when gunmen attacked a police post in the Panj district before dawn.',
  ],
  [
    'Armed clash',
    'Army says it foiled infiltration bid, three militants killed',
    'Troops guarding the Line of Control spotted a group of armed men trying to sneak in and shot three of them dead in the ensuing gunfight.',
  ],
  [
    'Armed clash',
    'Turkish soldiers battle militants in northern Iraq',
    'One soldier and six fighters died in fighting in the mountains along the frontier, the ministry in Ankara said.',
  ],
  [
    'Armed clash',
    'Kyrgyz and Tajik guards in shootout over water point',
    'A skirmish broke out on Thursday between border guards of the two Central Asian states; one Kyrgyz guard was wounded.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Artillery rounds land in Sudanese border market, six dead',
    'Shells fired from across the border struck a cattle market on Monday, killing six people, a medic said.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Iranian missiles hit Kurdish base in northern Iraq',
    'Ballistic missiles slammed into a camp of an exiled opposition group close to the border, wounding nine.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Mortar shells from Syria fall on Turkish town',
    'Two mortar rounds landed in a field outside Kilis; nobody was hurt.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Rockets fired at Azerbaijani village across front line',
    'A salvo of rockets hit a village near the Armenian border overnight, wounding a farmer.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Village school damaged as gunners pound border strip',
    'Howitzers shelled the strip for two hours, local officials said, damaging a school.',
  ],
  [
    'Air/drone strike',
    'Turkish jets bomb hideouts across Iraqi border',
    'Warplanes struck what Ankara called militant hideouts in the Zap area late on Saturday.',
  ],
  [
    'Air/drone strike',
    'Exploding drone strikes lorry on Sudan-Chad road',
    'Three drivers were killed when a drone hit a fuel lorry near the border town of Adre.',
  ],
  [
    'Air/drone strike',
    'Air strikes kill villagers on Myanmar side of Thai border',
    'Military aircraft dropped bombs on a village in Karen state, a few hundred metres from Thailand, killing five.',
  ],
  [
    'Air/drone strike',
    'UAV drops grenade on border village, woman hurt',
    'An unmanned aerial vehicle dropped an explosive on a yard, the regional head said.',
  ],
  [
    'Air/drone strike',
    'Israeli strike hits motorcycle in south Lebanon',
    'An Israeli drone targeted a motorcycle near Bint Jbeil, killing its rider, the national news agency said.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Roadside bomb kills two guards near Pakistan-Iran border',
    'An improvised device exploded as a patrol vehicle passed on Tuesday, the Frontier Corps said.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Shepherd loses leg to mine on Azerbaijan frontier',
    'A 30-year-old man stepped on an anti-personnel mine while grazing sheep, prosecutors said.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Suicide bomber blows himself up at border checkpoint',
    'Five people were killed when an attacker detonated his vest at a queue of lorries.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Bomb planted on rail line derails freight cars near frontier',
    'Saboteurs blew up a section of track, the railways said; no one was hurt.',
  ],
  [
    'Attack',
    'Border guards shoot dead Bangladeshi farmer',
    'A 34-year-old farmer was shot and killed by Indian border guards while tending cattle near the fence, relatives said.',
  ],
  [
    'Attack',
    'Gunmen kill 11 villagers in raid on Nigerian border hamlet',
    'Armed men on motorcycles opened fire on residents of a hamlet near the border with Niger, killing 11.',
  ],
  [
    'Attack',
    'Migrants fired on at Saudi-Yemen frontier',
    'Guards opened fire on a group of Ethiopian migrants, killing at least three, a rights group said.',
  ],
  [
    'Attack',
    'Fishermen shot at on Lake Edward',
    'Soldiers in a patrol boat fired at unarmed fishermen from the Congolese shore, killing two of them.',
  ],
  [
    'Abduction/forced disappearance',
    'Armed men kidnap three shepherds near Golan line',
    'Three shepherds were abducted at gunpoint and taken across the ceasefire line, villagers said.',
  ],
  [
    'Abduction/forced disappearance',
    'Estonian officer snatched at border, Tallinn says',
    'Unidentified men seized the officer at gunpoint and took him across the frontier into Russia.',
  ],
  [
    'Abduction/forced disappearance',
    'Cameroonian teachers taken hostage near Nigerian frontier',
    'Separatists kidnapped five teachers on their way to school, the governor said.',
  ],
  [
    'Arrests',
    'Finnish police detain two over cable sabotage near border',
    'Two men were arrested on suspicion of damaging a cable close to the Russian border.',
  ],
  [
    'Arrests',
    'Lithuania arrests four Belarusians on spying charges',
    'The four were detained near the border crossing of Medininkai on Friday, prosecutors said.',
  ],
  [
    'Arrests',
    'Mexican troops capture cartel lieutenant at Texas crossing',
    'Soldiers detained the man as he walked toward the international bridge in Reynosa.',
  ],
  [
    'Protest',
    'Truckers block Poland-Ukraine crossing over permits',
    'Hauliers parked dozens of lorries across the road to the Dorohusk crossing on Monday in protest at cheap competition.',
  ],
  [
    'Protest',
    'Hundreds rally at Kosovo border against new licence plates',
    'Ethnic Serbs gathered at the Jarinje crossing, waving flags and chanting slogans.',
  ],
  [
    'Protest',
    'Farmers dump grain at Romanian border in import row',
    'Protesting farmers stopped traffic at the Siret checkpoint for six hours.',
  ],
  [
    'Violent demonstration',
    'Crowd torches customs post on Chad border',
    'Youths angry at the death of a trader set fire to a customs post and threw stones at police.',
  ],
  [
    'Violent demonstration',
    'Rioters storm border office in eastern Congo town',
    'A mob looted the office and clashed with police, who fired tear gas.',
  ],
  [
    'Non-violent transfer of territory',
    'Armenia hands over four villages to Azerbaijan',
    'Armenian border guards pulled out of the villages on Friday and Azerbaijani units took up positions there.',
  ],
  [
    'Non-violent transfer of territory',
    'Indian, Chinese troops pull back from lake heights',
    'The two armies withdrew their troops from the southern bank on Wednesday under a phased plan.',
  ],
  [
    'Government regains territory',
    'Congo army retakes border town from M23 rebels',
    'Government forces recaptured the town of Bunagana after two days of combat, a spokesman said.',
  ],
  [
    'Government regains territory',
    'Myanmar junta troops regain control of trade gate',
    'Soldiers returned to the Myawaddy crossing two weeks after losing it to Karen fighters.',
  ],
  [
    'Non-state actor overtakes territory',
    'Rebels seize Congolese border town',
    'M23 fighters took control of Kitshanga after the army pulled out, residents said.',
  ],
  [
    'Non-state actor overtakes territory',
    'Arakan Army captures last junta post on Bangladesh frontier',
    'The rebel group overran the outpost at dawn, it said in a statement.',
  ],
  [
    'Agreement',
    'Kyrgyzstan, Tajikistan sign border deal',
    'The two presidents signed an agreement on the delimitation of their 970-km frontier on Thursday.',
  ],
  [
    'Agreement',
    'Armies agree truce after five days of border fighting',
    'The two countries announced a ceasefire that took effect at midnight.',
  ],
  [
    'Agreement',
    'Bodies of 400 soldiers returned in swap',
    'The two sides exchanged the bodies of fallen soldiers at a crossing in the north.',
  ],
  [
    'Disrupted weapons use',
    'Poland shoots down drones that crossed from Belarus',
    'Air defences downed three drones that had entered Polish airspace, the operational command said.',
  ],
  [
    'Disrupted weapons use',
    'South Korea jams leaflet balloons, downs drone',
    'A North Korean drone was shot down near the military demarcation line; there was no damage.',
  ],
  [
    'Disrupted weapons use',
    'Sappers defuse bomb under border bridge',
    'Troops found and defused an explosive device under a bridge linking the two countries.',
  ],
  [
    'Disrupted weapons use',
    'Missiles intercepted over border region',
    'Air defence units intercepted four missiles over the region overnight, with no casualties reported.',
  ],
  [
    'Other',
    'Niger reopens border with Benin after a year',
    'Lorries began crossing the bridge at Malanville on Thursday as the frontier reopened.',
  ],
  [
    'Other',
    'Finland closes all crossings on Russian frontier',
    'The government shut the last crossing points at midnight, citing a surge of asylum seekers.',
  ],
  [
    'Other',
    'Nearly 200 migrants pushed back at Evros',
    'Greek guards forced a group of migrants back over the river, aid workers said.',
  ],
  [
    'Other',
    'Latvia completes fence along Belarus border',
    'The last section of the 145-km barrier was built this week, the interior ministry said.',
  ],
  [
    'Other',
    'Customs seize half a tonne of cocaine at Dutch-German border',
    'Officers found the smuggled drugs in a lorry carrying bananas.',
  ],
  [
    'Other',
    'Thousands evacuated from Thai border province',
    'Authorities ordered residents of eight districts to leave for shelters.',
  ],
  [
    'Other',
    'Fighter jet violates Estonian airspace for four minutes',
    'A Russian aircraft entered Estonian airspace without permission near Vaindloo island, the military said.',
  ],
]
