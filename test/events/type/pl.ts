import type { EventType } from '../../../lib/events/facts.ts'

export const pl: [EventType, string, string][] = [
  [
    'Armed clash',
    'Wymiana ognia na granicy kirgisko-tadżyckiej',
    'Strażnicy obu państw strzelali do siebie przez godzinę, jeden został ranny.',
  ],
  ['Armed clash', 'Bojownicy zaatakowali posterunek na granicy z Afganistanem', 'W walce zginęło trzech żołnierzy.'],
  [
    'Armed clash',
    'Starcie z dywersantami na granicy',
    'Pogranicznicy odparli grupę dywersyjną, dwóch napastników zginęło.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Rosyjska artyleria ostrzelała przygraniczną wieś',
    'Spadło dziesięć pocisków, ranny został rolnik.',
  ],
  ['Shelling/artillery/missile attack', 'Rakieta spadła na suszarnię zboża przy granicy', 'Zginęło dwóch pracowników.'],
  ['Air/drone strike', 'Dron uderzył w karetkę w przygranicznym mieście', 'Ratowniczka odniosła obrażenia.'],
  ['Air/drone strike', 'Nalot na wioskę przy granicy z Tajlandią', 'Samoloty zrzuciły bomby na szkołę.'],
  ['Remote explosive/landmine/IED', 'Traktor wjechał na minę niedaleko granicy', 'Kierowca zginął na miejscu.'],
  [
    'Remote explosive/landmine/IED',
    'Wysadzono tory kolejowe przy granicy',
    'Pod szynami eksplodował ładunek wybuchowy.',
  ],
  [
    'Attack',
    'Napastnicy zabili dziewięciu mieszkańców wsi przy granicy',
    'Uzbrojeni mężczyźni napadli na wieś i strzelali do cywilów.',
  ],
  ['Attack', 'Strażnik zastrzelił migranta na granicy', 'Mężczyzna próbował przejść przez rzekę.'],
  [
    'Abduction/forced disappearance',
    'Uprowadzono dwóch rybaków na jeziorze granicznym',
    'Uzbrojeni ludzie porwali ich łódź.',
  ],
  ['Arrests', 'Zatrzymano trzech Białorusinów podejrzanych o szpiegostwo', 'Sąd aresztował ich na trzy miesiące.'],
  ['Protest', 'Przewoźnicy blokują przejście w Dorohusku', 'Protest ma potrwać do końca tygodnia.'],
  [
    'Protest',
    'Mieszkańcy protestowali przeciw zamknięciu przejścia',
    'Kilkaset osób przyszło na pikietę przed urzędem celnym.',
  ],
  [
    'Violent demonstration',
    'Tłum podpalił urząd celny na granicy',
    'Demonstranci rzucali kamieniami w policjantów, ci użyli gazu łzawiącego.',
  ],
  [
    'Government regains territory',
    'Armia odbiła przygraniczne miasto',
    'Wojska rządowe odzyskały kontrolę nad miastem po dwóch dniach walk.',
  ],
  [
    'Non-state actor overtakes territory',
    'Rebelianci zajęli miasto na granicy z Ugandą',
    'Bojownicy przejęli kontrolę nad przejściem.',
  ],
  ['Agreement', 'Podpisano umowę o granicy kirgisko-tadżyckiej', 'Porozumienie podpisali prezydenci.'],
  ['Agreement', 'Wymiana jeńców na granicy z Białorusią', 'Do domu wróciło 84 żołnierzy.'],
  ['Disrupted weapons use', 'Zestrzelono drony, które wleciały z Białorusi', 'Nikt nie ucierpiał.'],
  ['Disrupted weapons use', 'Saperzy zneutralizowali ładunek pod mostem granicznym', 'Most zamknięto na trzy godziny.'],
  ['Other', 'Polska zamyka przejście w Bobrownikach', 'Ruch zostanie wstrzymany do odwołania.'],
  ['Other', 'Udaremniono przemyt papierosów na Bugu', 'Pogranicznicy znaleźli balon z kontrabandą.'],
  ['Other', 'Grupa 40 migrantów próbowała sforsować barierę', 'Cudzoziemcy zostali zawróceni na Białoruś.'],
  ['Other', 'Rozpoczęto budowę umocnień na granicy', 'Wojsko stawia zapory przeciwpancerne.'],
]
