import { compile, type Phrases } from '../words/phrases.ts'

/**
 * Words of news that uses the words of war and borders for something else. `sport` and `art` in a headline outweigh
 * arms ("missile of a free kick"); `advice` is what services tell travellers; `weather` has hail and storms of its own («град» is a rocket launcher too). Phrases as in ../words/phrases.ts.
 */
export type OrdinaryWords = { sport: string; art: string; advice: string; weather: string }

export type OrdinaryLabel = keyof OrdinaryWords

const TABLES: Record<string, OrdinaryWords> = {
  en: {
    sport: `half marathon, jogger*, race, entrants, football*, soccer, game, games, quarterback*, touchdown*, receiver*, yards, playoff*, season, nfl, nba, mlb, nhl, pitcher*, innings, match, matches, goal, goals, goalkeep*, striker*, midfield*, defender*, coach, coaches, referee, penalty, penalties,
      free kick, red card*, yellow card*, kick off, half time, derby, friendly, qualifier*, league, cup, tournament*, championship*, fixture*,
      fans, supporters, stadium, team, teams, squad, hat trick, cricket, wicket*, innings, batsm*, bowler*, rugby, tennis, basketball, volleyball,
      hockey, boxing, boxer, bout, marathon, cyclist race, olympic*, medal, medals, grand prix, athlete*, runner*, chess, golf*, stoppage time, injury time, equaliser*, equalizer*, goalless, draw, kickoff, round robin, relegation, promotion`,
    art: `film, films, movie*, cinema, novel, poem*, poet*, album, song, songs, band, singer, concert*, festival*, exhibition*, exhibit, museum*, theatre, theater, opera, orchestra,
      philharmonic, painting*, sculpt*, documentary, premiere*, gallery, biennale, recipe*, restaurant*, chef, wine, tourism, tourists flock, heritage, folk, archaeolog*, book, books, author*, novelist*, reviewer*, review of, debut novel, readers, publisher*, memoir*, poetry, choir*, dance*, dancer*`,
    advice: `remind*, reminder, advises travel*, travel tips, tips, rules, fine of, fines, what to know, how to, allowance, duty free, holiday*, holidaymakers, motorists, customs rules, timetable, ticket*, fare, fares, toll*, vignette*`,
    weather: `forecast*, rain*, thunderstorm*, snow*, gusts, hail, sunny, degrees, heatwave, meteorolog*, weather`,
  },
  ru: {
    sport: `полумарафон*, бегун*, бегуны, участник* забега, спортсмен*, футбол*, матч*, гол, голы, голов, вратар*, нападающ* клуб*, полузащитник*, тренер*, судья, арбитр, пенальти, штрафн* удар*, тайм*, дерби, лига, лиги, лиге, кубок, кубка,
      турнир*, чемпионат*, болельщик*, стадион*, команд*, сборная, сборной, сборную, хоккей*, шайб*, баскетбол*, волейбол*, теннис*, бокс, боксер*, марафон*, забег*, олимпи*, медал*, шахмат*, велогонк*, велопробег*, ничья, ничью, добавленн* врем*, сборник*, сухую, овертайм*`,
    art: `фильм*, кинотеатр*, роман, романа, повест*, стихи, поэт*, альбом*, песн*, певец, певиц*, концерт*, фестивал*, выставк*, музе*, театр*, опер*, оркестр*, филармони*, картин*,
      скульптур*, премьер* спектакл*|фильм*, спектакл*, галере*, рецепт*, ресторан*, турист*, вышивк*, рушник*, ремесл*, археолог*, книг*, автор*, писател*, читател*, рецензи*, хор, танц*`,
    advice: `напомн*, напоминает, правил*, штраф*, памятк*, как пересечь, что нужно знать, что брать, автомобилист*, автовладельц*, водителям, праздник*, каникул*, отпускник*, тариф*, расписани*, билет*, норм* ввоза|вывоза, беспошлинн*, техосмотр*, полис*`,
    weather: `синоптик*, дожд*, гроза, грозы, грозами, грозой, снегопад*, снег, порыв* ветра, осадк*, погод*, метеоролог*, гидрометцентр*, потепле*, похолодан*, градус*, гололед*`,
  },
  uk: {
    sport: `напівмарафон*, бігун*, спортсмен*, футбол*, матч*, гол, голи, голів, воротар*, нападник* клуб*, півзахисник*, тренер*, арбітр*, пенальті, штрафн* удар*, тайм*, дербі, ліга, ліги, лізі, кубок, кубка, турнір*, чемпіонат*,
      вболівальник*, стадіон*, команд*, збірна, збірної, збірну, хокей*, баскетбол*, волейбол*, теніс*, бокс, боксер*, марафон*, забіг*, олімпі*, медал*, шах*, велогонк*, велопробіг*, нічия, нічию, компенсован* час*`,
    art: `фільм*, кінотеатр*, роман, роману, повіст*, вірш*, поет*, альбом*, пісн*, співак*, співачк*, концерт*, фестивал*, виставк*, музе*, театр*, опер*, оркестр*, філармоні*, картин*,
      скульптур*, вистав*, галере*, рецепт*, ресторан*, турист*, вишивк*, вишив*, рушник*, ремесл*, презентаці*, письменни*, археолог*, книг*, автор*, читач*, рецензі*, хор, танц*`,
    advice: `нагада*, правил*, штраф*, пам'ятк*, як перетнути, що потрібно знати, автомобіліст*, водіям, свят*, канікул*, відпустк*, тариф*, розклад*, квитк*, норм* ввезення|вивезення, безмитн*`,
    weather: `синоптик*, дощ*, гроза, грози, грозами, грозою, снігопад*, сніг, порив* вітру, опад*, погод*, метеоролог*, укргідрометцентр*, потепл*, похолодан*, градус*, ожеледиц*`,
  },
  es: {
    sport: `corredor*, carrera popular, atleta*, fútbol, futbol*, partido amistoso, partido de, gol, goles, golaz*, portero, delantero*, entrenador*, árbitro*, penal, penales, penalti*, tiro libre, tarjeta roja, clásico, derbi, liga, copa, torneo*, campeonato*, hinchas, afición, estadio*, selección, equipo, béisbol, beisbol*, jonrón, baloncesto, voleibol, tenis, boxeo, boxeador*, maratón, olímpic*, medalla*, ajedrez, ciclista*, empate, empat*, tiempo añadido, prórroga, goleador*`,
    art: `película*, cine, novela, poema*, poeta*, álbum, canción*, cantante, concierto*, festival*, exposición, museo*, teatro, ópera, orquesta, pintura*, escultur*, documental, estreno, galería, receta*, restaurante*, vino*, turismo, artesan*, arqueolog*, libro*, autor*, escritor*, lector*, reseña*, coro, danza`,
    advice: `recuerd*, consejos, normas, multa*, qué saber, cómo cruzar, vacaciones, conductores, automovilistas, horario*, boleto*, tarifa*, peaje*, semana santa`,
    weather: `pronóstico*, lluvia*, tormenta*, nieve, ráfagas de viento, granizo, meteorolog*, aguacero*, grados, clima`,
  },
  fr: {
    sport: `semi marathon, coureur*, athlète*, football*, match, matchs, matches, but, buts, buteur, gardien de but, attaquant*, entraîneur*, arbitre*, penalty, coup franc, carton rouge, derby, ligue, coupe, tournoi*, championnat*, supporters, stade, équipe, rugby, tennis, basket*, volley*, boxe, boxeur*, marathon, olympi*, médaille*, échecs, cycliste*, course cycliste, match nul, prolongation*, temps additionnel, buteuse`,
    art: `film, films, cinéma, roman, poème*, poète*, album, chanson*, chanteu*, concert*, festival*, exposition*, musée*, théâtre, opéra, orchestre, peinture*, sculpt*, documentaire, galerie, recette*, restaurant*, vin, vins, tourisme, artisan*, archéolog*, livre*, auteur*, écrivain*, lecteur*, chorale, danse`,
    advice: `rappel*, conseils, règles, amende*, ce qu'il faut savoir, comment passer, vacances, vacanciers, automobilistes, horaires, billets, tarif*, péage*`,
    weather: `météo*, pluie*, orage*, neige*, rafales de vent, grêle, averse*, degrés, canicule`,
  },
  de: {
    sport: `läufer*, halbmarathon*, sportler*, fussball*, spiel, spiele, tor, tore, torwart*, torhüter*, stürmer*, trainer*, schiedsrichter*, elfmeter*, freistoss*, rote karte, derby, grenzderby, lokalderby, torfestival*, fussballspiel*, liga, pokal*, turnier*, meisterschaft*, fans, stadion*, mannschaft*, eishockey, basketball*, handball*, volleyball*, tennis*, boxer*, boxkampf, marathon*, olymp*, medaille*, schach*, radrennen, unentschieden, nachspielzeit, verlängerung, torschütze*, remis`,
    art: `film, filme, kino, roman, gedicht*, dichter*, album, lied*, sänger*, konzert*, festival*, ausstellung*, museum*, theater*, oper, orchester*, gemälde*, skulptur*, dokumentarfilm*, premiere*, galerie*, rezept*, restaurant*, wein, weine, tourismus, handwerk*, archäolog*, buch, bücher, autor*, schriftsteller*, leser*, rezension*, chor, tanz*`,
    advice: `erinner* an .. regeln|vorschrift*, erinnert, tipps, regeln, bussgeld*, was zu beachten, urlaub*, ferien*, autofahrer*, fahrplan*, tickets, fahrkarte*, tarif*, maut*, vignette*`,
    weather: `wetter*, regen*, gewitter*, schnee*, windböen, hagel*, schauer, meteorolog*, sonnig`,
  },
  pl: {
    sport: `półmaraton*, biegacz*, zawodni*, rekord* trasy, biegow*, futbol*, piłkarsk*, piłkarz*, mecz*, bramka, bramki, bramek, bramkarz*, gol, gole, napastnik* klub*, trener*, sędzi*, rzut* karn*|woln*, czerwon* kartk*, derby, lig*, puchar*, turniej*, mistrzostw*, kibic*, stadion*, orlik*, drużyn*, reprezentacj*, hokej*, koszyków*, siatków*, tenis*, boks, bokser*, maraton*, olimpi*, medal*, szach*, wyścig*, remis*, doliczon*, dogryw*, obron* gości|gospodarzy, minuci*, w derbach`,
    art: `film*, kino, powieś*, wiersz*, poet*, album*, piosenk*, piosenkar*, koncert*, festiwal*, wystaw*, muze*, teatr*, oper*, orkiestr*, obraz*, rzeźb*, dokument* film*, premier* film*|spektakl*, galeri*, przepis* na, restaurac*, wino, wina, turystyk*, rękodzieł*, archeolog*, książk*, autor*, pisarz*, czytelnik*, recenzj*, chór, taniec`,
    advice: `przypomin*, przypomnia*, porad*, zasad*, przepis*, mandat*, co trzeba wiedzieć, jak przekroczyć, wakac*, urlop*, kierowc* powinni, rozkład*, bilet*, taryf*, opłat*, winiet*`,
    weather: `pogod*, deszcz*, burz*, śnieg*, podmuch*, gradobic*, opad*, synopty*, imgw, upał*`,
  },
}

const compiled = new Map<string, Phrases<OrdinaryLabel>>()

export function ordinaryWords(lang: string): Phrases<OrdinaryLabel> | undefined {
  if (!Object.hasOwn(TABLES, lang)) return undefined
  let phrases = compiled.get(lang)
  if (!phrases) {
    phrases = compile<OrdinaryLabel>(TABLES[lang]!)
    compiled.set(lang, phrases)
  }
  return phrases
}
