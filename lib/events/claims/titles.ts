import type { Language } from './language.ts'

/**
 * Who is quoted, by the English name that claims give them: `o` a person by office, `p` one by trade and `k` kin and
 * neighbours, who speak for themselves, `b` a body, `m` media. Then what the other languages call them (es, fr, de, pl, ru, uk); a final `*` is any ending.
 * The languages' own tables come first where both have a word.
 */
const TABLE = `
ambassador|o|embajador, embajadora|ambassadeur, ambassadrice|botschafter*|ambasador*|посол, посла, послом|посол, посла, послом
consul|o|cónsul, cónsul general|consul, consul général, consule|konsul, konsuls, konsulin, generalkonsul*|konsul, konsula, konsulka|консул, консула, генконсул*|консул, консула, генконсул*
envoy|o|enviado, enviada|émissaire, envoyé spécial|gesandte*, sondergesandte*|wysłannik*|посланник*, спецпредставител*|посланець, посланця, спецпредставник*
diplomat|o|diplomático, diplomática|diplomate|diplomat, diplomaten, diplomatin|dyplomat*|дипломат, дипломата, дипломаты|дипломат, дипломата, дипломати
attache|o|agregado militar, agregado|attaché, attaché militaire|attaché, militärattaché*|attaché|атташе|аташе
deputy|o|diputado, diputada, asambleísta, parlamentario, parlamentaria, legislador, legisladora|député, députée|abgeordnete*, parlamentarier*|poseł, posła, posłanka, posłanki|депутат, депутата, депутаты|депутат, депутата, депутатка, депутатки, нардеп*
senator|o|senador, senadora|sénateur, sénatrice|senator, senatorin|senator*|сенатор*|сенатор*
councillor|o|concejal, concejala, regidor, regidora, edil|conseiller municipal, conseillère municipale, conseiller communal, conseiller général, conseiller, conseillère, élu local, élu, élue, élue locale|stadtrat, gemeinderat, ratsmitglied*, kreisrat|radny, radnego, radna, radnej|депутат* горсовета, депутат* городского совета, депутат* районного совета, депутат* сельсовета, муниципальн* депутат*|депутат* міської ради, депутат* міськради, депутат* районної ради, депутат* сільської ради
deputy mayor|o|vicealcalde, teniente de alcalde|adjoint au maire, maire adjoint|vizebürgermeister*|wiceburmistrz*, zastępc* burmistrza|замглавы города, заместител* мэра, вице-мэр*|заступник* мера, заступник* міського голови, заступниц* міського голови
deputy governor|o|vicegobernador*|vice-gouverneur|vizegouverneur*|wicewojewod*|вице-губернатор*, заместител* губернатора|заступник* губернатора, заступник* голови ова, заступник* начальника ова
deputy minister|o|viceministro, viceministra|vice-ministre, ministre délégué|vizeminister*, staatssekretär*|wiceminister*, wiceministr*|замминистр*, заместител* министра|заступник* міністра, заступниц* міністра
deputy head|o|subdirector*, director adjunto|directeur adjoint, directrice adjointe|vizechef*, stellvertretend* leiter*|zastępca dyrektora, zastępca szefa, zastępca komendanta, zastępczyni*|замначальник*, заместител* начальника, заместител* главы, замглавы, заместител* директора|заступник* начальника, заступник* голови, заступник* керівника, заступник* директора, заступниц*
sub-prefect|o|subprefecto, subprefecta|sous-préfet, sous-préfète, sous-préfets|unterpräfekt*|podprefekt*|субпрефект*|субпрефект*
prefect|o|prefecto, prefecta|préfet, préfète|präfekt*|prefekt*|префект*|префект*
regional commissioner|o|comisionado regional|commissaire régional|regionalkommissar*|komisarz regionu, komisarz regionaln*|региональн* комиссар*|регіональн* комісар*
district commissioner|o|comisionado del distrito|commissaire de district, commissaire du district|distriktkommissar*|komisarz dystryktu|окружн* комиссар*, комиссар* округа|окружн* комісар*
county commissioner|o|comisionado del condado|commissaire de comté, commissaire du comté|kreiskommissar*|komisarz hrabstwa|комиссар* графства, комиссар* уезда|комісар* графства, комісар* повіту
commissioner|o|comisionado, comisionada|commissaire, haut-commissaire|kommissar*, beauftragte*|komisarz*, pełnomocnik*|комиссар, комиссара, уполномоченн*|комісар, комісара, уповноважен*
police commissioner|o|comisario de policía, comisario, comisaria|commissaire de police|polizeikommissar*|komisarz policji|комиссар* полиции|комісар* поліції
administrator|o|administrador*|administrateur, administratrice|verwalter, verwalters|zarządca, zarządcy, administrator*|администратор*|адміністратор*
canton chief|o|jefe cantonal|chef de canton, chef du canton|kantonschef*|naczelnik kantonu|глава кантона, начальник кантона|голова кантону
village chief|o|jefe de la aldea, jefe del poblado, jefe del pueblo|chef de village, chef du village, chef de la localité, chef du hameau|dorfchef*, dorfälteste*|wódz wioski|вождь деревни, вождя деревни|вождь села, вождя села
chief|o|cacique, jefe tribal, jefe indígena|chef coutumier, chef traditionnel, chef de tribu|häuptling*, clanchef*, stammesführer*|wódz plemienia, wódz, wodza|вождь, вождя, вождь племени|вождь, вождя
elder|o|anciano de la comunidad, anciano|ancien du village, doyen, sage du village|älteste, ältester, ältesten|starszyzn*|старейшин*, аксакал*|старійшин*
notable|o|notable|notable|honoratior*, ortsgröße*|notabl*|почетн* житель*|поважн* мешканець
military commissar|o|-|commissaire militaire|-|-|военком*, военн* комиссар*|воєнком, воєнкома, військком*
ataman|o|atamán|ataman|ataman|ataman*|атаман, атамана|отаман, отамана
community leader|o|líder comunitario, líder comunitaria, líder comunal, dirigente comunal, dirigente comunitario, líder vecinal, dirigente vecinal|leader communautaire, responsable communautaire|gemeindevorsteher*, gemeindeführer*|lider społeczności, lider* lokaln*|лидер* общины, глава общины|лідер* громади
indigenous leader|o|líder indígena, dirigente indígena, gobernador indígena|chef autochtone|indigenenführer*|wódz indiański|лидер* индейцев|лідер* індіанців
district chief|o|jefe del distrito, jefe de distrito|chef de district, chef du district|distriktchef*, bezirkschef*|naczelnik dystryktu, szef dystryktu|глава уезда, начальник уезда|голова повіту
village mayor|o|alcalde del pueblo|maire du village|dorfbürgermeister*, ortsvorsteher*|sołtys, sołtysa, sołtyska|сельск* глава|сільськ* голова
secretary|o|secretario municipal, secretario, secretaria general, secretario general|secrétaire général, secrétaire, secrétaire générale|sekretär, sekretärin, generalsekretär*|sekretarz, sekretarza, sekretarka|секретарь, секретаря|секретар, секретаря, секретарка
secretary of government|o|secretario de gobierno, secretaria de gobierno|secrétaire du gouvernement|-|-|-|-
health delegate|o|delegado de salud, delegada de salud|délégué régional de la santé, délégué régional à la santé, délégué à la santé, délégué de la santé, déléguée à la santé|-|-|-|-
delegate|o|delegado, delegada|délégué, déléguée|delegierte*|delegat*|делегат*|делегат*
general|o|general|général|general, generals|generał*|генерал, генерала, генерал-майор*, генерал-лейтенант*|генерал, генерала, генерал-майор*
colonel|o|coronel, teniente coronel|colonel, lieutenant-colonel|oberst, obersts, oberstleutnant*|pułkownik*, podpułkownik*|полковник*, подполковник*|полковник*, підполковник*
major|o|mayor del ejército|commandant de la brigade|major, majors|major, majora|майор, майора|майор, майора
captain|o|capitán, capitana|capitaine|hauptmann, kapitän*|kapitan, kapitana|капитан, капитана|капітан, капітана
lieutenant|o|teniente, subteniente|lieutenant, sous-lieutenant|leutnant*, oberleutnant*|porucznik*, podporucznik*|лейтенант*, старш* лейтенант*|лейтенант*, старш* лейтенант*
sergeant|p|sargento|sergent, adjudant|feldwebel*, unteroffizier*|sierżant*, podoficer*|сержант*, прапорщик*, старшин*|сержант*, прапорщик*, старшин*
officer|o|oficial, un oficial, oficial superior|officier, officier supérieur|offizier, offiziers, offizierin|oficer, oficera|офицер, офицера|офіцер, офіцера
soldier|p|soldado, militar|soldat, militaire|soldat, soldaten, soldatin|żołnierz, żołnierza|солдат, солдата, боец, бойца, военнослужащий, военнослужащего|солдат, солдата, боєць, бійця, військовослужбовець, військовослужбовця, військовий, військового
fighter|p|combatiente|combattant|kämpfer|bojownik, bojownika|ополченец, ополченца|ополченець, ополченця
border guard|p|guardia fronterizo|garde-frontière|grenzer, grenzern, grenzschützer|pogranicznik, pogranicznika, strażniczk* graniczn*|пограничник, пограничника|прикордонник, прикордонника
police officer|o|agente de policía, policía local|policier, gendarme, officier de police|polizist, polizisten, polizistin, polizeibeamt*|policjant, policjanta, policjantka, funkcjonariusz policji|полицейский, полицейского, участковый, участкового|поліцейський, поліцейського, дільничний, дільничного
police chief|o|jefe policial, jefe de la policía, comandante de la policía|chef de la police, chef de police|polizeichef*, polizeikommandeur*|szef policji, komendant policji, komendantka policji|начальник полиции, глава полиции, начальника полиции, главы полиции|начальник поліції, начальника поліції, керівник поліції, очільник поліції
investigator|o|investigador*|enquêteur*|ermittler*|śledcz*|следовател*, дознавател*|слідч*, дізнавач*
investigators|b|investigación|enquête|ermittler, ermittlern|śledczy, śledczych|следстви*|слідств*
judge|o|juez, jueza|juge|richter, richterin, richters|sędzia, sędziego, sędzi|судья, судьи|суддя, судді
lawyer|p|abogado, abogada|avocat, avocate|anwalt, anwältin, rechtsanwalt*, anwalts|adwokat*, prawnik*, mecenas*|адвокат*, юрист*|адвокат*, юрист*
mediator|o|mediador, mediadora|médiateur, médiatrice|vermittler*|mediator*, negocjator*|посредник*, переговорщик*|посередник*, перемовник*
forensic doctor|o|forense, médico forense, médico legista|médecin légiste, légiste|gerichtsmediziner*, rechtsmediziner*|lekarz sądowy, patolog*|судмедэксперт*, патологоанатом*|судмедексперт*, патологоанатом*
doctor|o|médico, médica, doctor, doctora, galeno, médico de guardia|médecin, docteur, médecine, soignant|arzt, ärztin, notarzt*, arztes, notärztin|lekarz, lekarza, lekarka, lekarki, medyk|врач, врача, врачом, медик, медика, терапевт*, реаниматолог*, травматолог*|лікар, лікаря, лікарка, лікарки, медик, медика, терапевт*, реаніматолог*, травматолог*
surgeon|o|cirujano, cirujana|chirurgien, chirurgienne|chirurg, chirurgen, chirurgin|chirurg, chirurga|хирург, хирурга|хірург, хірурга, хірургиня
chief physician|o|médico jefe, jefe médico|médecin-chef, médecin chef, médecin major, chef du service des urgences|chefarzt*, chefärztin, oberarzt|ordynator*, lekarz naczelny|главврач*, главн* врач*|головлікар*, головн* лікар*, головна лікарка
nurse|o|enfermero, enfermera|infirmier, infirmière, aide-soignant, aide-soignante, sage-femme|krankenpfleger*, krankenschwester*, pflegerin, sanitäter*|pielęgniark*, pielęgniarz*, położn*|медсестр*, медбрат*, санитарк*, акушерк*|медсестр*, медбрат*, санітарк*, акушерк*
paramedic|o|paramédico, paramédica, camillero, socorrista|ambulancier, ambulancière, secouriste, brancardier|rettungssanitäter*, notfallsanitäter*|ratownik medyczny, ratownika medycznego, ratowniczk*|фельдшер*, парамедик*|фельдшер*, парамедик*
ambulance driver|p|conductor de ambulancia, conductor de la ambulancia|chauffeur d'ambulance, chauffeur de l'ambulance|krankenwagenfahrer*|kierowc* karetki|водител* скорой|водій швидкої, водія швидкої
hospital director|o|director del hospital, directora del hospital, directora del centro de salud|directeur de l'hôpital, directrice de l'hôpital|krankenhausdirektor*, klinikleiter*, klinikchef*, krankenhausleiter*, klinikdirektor*|dyrektor szpitala, dyrektora szpitala, dyrektorka szpitala|директор больницы, директора больницы, директор госпиталя|директор лікарні, директора лікарні, директорка лікарні
pharmacist|p|boticario, farmacéutico, farmacéutica|pharmacien, pharmacienne|apotheker*|aptekarz*, aptekark*, farmaceut*|аптекар*, фармацевт*|аптекар*, фармацевт*
rescuer|o|rescatista, bombero, bombera|sauveteur, pompier|retter, feuerwehrmann, rettungsmann|ratownik, ratownika, strażak, strażaka|спасатель, спасателя, пожарный, пожарного|рятувальник, рятувальника, пожежник, пожежника
rescue team leader|o|jefe de rescate, jefe de bomberos|chef des secours, chef des pompiers|einsatzleiter*, feuerwehrchef*|komendant straży, dowódca akcji|начальник* спасательного отряда|начальник* рятувального загону
volunteer|p|voluntario, voluntaria|bénévole, volontaire|freiwillig*, ehrenamtlich*|wolontariusz*, ochotnik*|волонтер, волонтера, волонтерка, доброволец, добровольца|волонтер, волонтера, волонтерка, волонтерки
aid worker|p|cooperante, trabajador humanitario, trabajadora humanitaria|humanitaire, travailleur humanitaire|helferin, entwicklungshelfer*, helfer|pracownik humanitarny, pracownic* humanitarn*|сотрудник* гуманитарной, гуманитарн* работник*|гуманітарн* працівник*
priest|p|sacerdote, cura, presbítero|prêtre, curé, abbé|priester, priesters|ksiądz, księdza, kapłan*, pop, duchown*|священник*, батюшк*, иере*, протоиере*, отец-настоятел*|священник*, священик*, отець, панотець, протоієре*
parish priest|p|párroco|curé de la paroisse, curé|gemeindepfarrer*, pfarrer*, pfarrerin|proboszcz*|приходск* священник*|парафіяльн* священник*, парох*
pastor|p|pastor evangélico, pastor, pastora|pasteur|pastor, pastorin, pfarrer*|pastor, pastora|пастор*|пастор*
bishop|o|obispo, arzobispo|évêque, archevêque|bischof*, erzbischof*|biskup*, arcybiskup*|епископ*, архиепископ*, митрополит*|єпископ*, архієпископ*, митрополит*
abbot|p|abad, abadesa|abbé du monastère, supérieur du monastère|abt, äbtissin|opat, opata|настоятель, настоятеля, игумен*|настоятель, настоятеля, ігумен*
monk|p|monje, fraile|moine|mönch, mönchs|mnich, mnicha, zakonnik|монах, монаха, послушник*|монах, монаха, чернець
nun|p|monja, religiosa|religieuse, sœur|nonne, ordensschwester*|zakonnic*|монахин*|черниц*
catechist|p|catequista|catéchiste|katechet*|katechet*|катехизатор*|катехит*
imam|p|imán, imam|imam, marabout|imam, imams|imam, imama|имам, имама, имамом|імам, імама
mullah|p|mulá|mollah|mullah, mullahs|mułła, mułły|мулла, муллы, муллой|мулла, мулли
rabbi|p|rabino|rabbin|rabbiner*|rabin*|раввин*|рабин, рабина
sheikh|p|jeque|cheikh, cheik|scheich, scheichs|szejk*|шейх, шейха|шейх, шейха
teacher|p|maestro, maestra, profesor, profesora, docente|instituteur, institutrice, enseignant, enseignante, professeur|lehrer, lehrerin, lehrers, dorflehrer*|nauczyciel*|учител*, преподавател*, педагог*|учител*, вчител*, викладач*, педагог*
school director|o|director de la escuela, directora de la escuela, director del colegio, directora del colegio, rector del colegio|directeur de l'école, directrice de l'école, proviseur|-|dyrektor szkoły, dyrektora szkoły, dyrektorka szkoły|директор школы, директора школы, завуч*|директор школи, директора школи, директорка школи, завуч*
student|p|estudiante|étudiant, étudiante|student, studentin, studenten|student, studenta, studentka|студент, студента, студентка, студентки|студент, студента, студентка, студентки
schoolchild|p|escolar|élève, lycéen|schüler, schülerin|uczeń, ucznia, uczennica|школьник, школьника, школьница|школяр, школяра, школярка
boy|p|niño|garçon|junge, jungen|chłopiec, chłopca|мальчик, мальчика|хлопчик, хлопчика
girl|p|niña|fillette|mädchen|dziewczynka|девочка, девочки|дівчинка, дівчинки
scientist|p|científico, científica, investigadora|chercheur, chercheuse|wissenschaftler*, forscher*|naukowiec, naukowca, badacz*|ученый, ученого, исследовател*|вчений, вченого, дослідник*
analyst|p|analista|analyste|analyst, analysten, analystin|analityk*|аналитик*|аналітик*
expert|p|experto, experta, perito|expert, experte|experte, expertin, experten, sachverständig*|ekspert*|эксперт, эксперта|експерт, експерта
engineer|p|ingeniero, ingeniera|ingénieur, ingénieure|ingenieur*|inżynier*|инженер, инженера|інженер, інженера
chief engineer|p|ingeniero jefe|ingénieur en chef|chefingenieur*|główn* inżynier*|главн* инженер*|головн* інженер*
director|o|director, directora|directeur, directrice, directeur général|direktor, direktorin, direktors, leiter, leiterin, leiters|dyrektor, dyrektora, dyrektorka, kierownik*, kierowniczk*|директор, директора, заведующ*, управляющ*|директор, директора, директорка, завідувач*
manager|o|gerente, encargado, encargada, administradora|gérant, gérante, responsable|geschäftsführer*, betriebsleiter*|menedżer*, zarządc*|менеджер*, управляющий|менеджер*, керуюч*
owner|p|dueño, dueña, propietario, propietaria|propriétaire, patron, patronne|besitzer, besitzerin, inhaber, inhaberin, eigentümer*|właściciel*|владелец, владельца, владелица, хозяин, хозяина, хозяйка, хозяйки|власник, власника, власниця, власниці, господар, господаря, господиня
coordinator|o|coordinador, coordinadora|coordinateur, coordinatrice, coordonnateur|koordinator*|koordynator*|координатор, координатора|координатор, координатора, координаторка
leader|o|líder, dirigente, cabecilla|leader, dirigeant, dirigeante, meneur|anführer, anführerin, führer|przywódc*, lider, lidera, liderka|лидер, лидера, предводител*, главарь, главаря|лідер, лідера, ватажок, ватажка
chairman|o|presidente de la asociación, presidenta de la asociación, presidente del sindicato, presidente del gremio, presidente de la cooperativa|président de l'association, présidente de l'association, président du syndicat, président de la coopérative|vorsitzende*, vorstand|przewodnicząc*, prezes, prezesa, prezeska|председател*|голова правління, голова асоціації, голова спілки
head|o|jefe, jefa, titular|chef, cheffe|chef, chefs, chefin|kierownik*, naczelnik*, szef, szefa, szefowa, szefowej|заведующ*, завотделением|завідувач*
shift head|o|jefe de turno|chef d'équipe|schichtleiter*|kierownik zmiany, brygadzist*|начальник* смены, мастер* смены, бригадир*|начальник* зміни, бригадир*
station head|o|jefe de estación, jefe de la estación|chef de gare|bahnhofsvorsteher*|naczelnik stacji, zawiadowc*|начальник* станции, начальник* вокзала, дежурн* по станции|начальник* станції, начальник* вокзалу, чергов* по станції
harbour master|o|capitán de puerto, práctico del puerto|capitaine du port, commandant du port|hafenmeister*, hafenkapitän*|kapitan portu, bosman portu|капитан порта, начальник порта|капітан порту, начальник порту
representative|o|representante|représentant, représentante|vertreter, vertreterin, vertreters|przedstawiciel*|-|-
official|o|funcionario, funcionaria, un funcionario|responsable, responsable local, fonctionnaire|beamter, beamte, beamtin, beamten, amtsträger*|urzędnik, urzędnika, urzędniczka|чиновник, чиновника, чиновница, должностн* лиц*|посадовець, посадовця, чиновник, чиновника, урядовець
civil protection official|o|funcionario de protección civil|responsable de la protection civile, responsable de la défense civile|-|-|-|-
adviser|o|asesor, asesora, consejero, consejera|conseiller du gouverneur, conseiller du ministre|berater, beraterin|doradca, doradcy, doradczyni|советник*|радник*, радниц*
customs officer|p|aduanero, agente de aduanas|douanier, agent des douanes|zöllner*, zollbeamt*|celnik*|таможенник*|митник*
ranger|p|guardaparques, guardabosques, guarda forestal|garde forestier, éco-garde|ranger, wildhüter*|strażnik leśny, strażnik parku|егерь, егеря|єгер, єгеря
forester|p|forestal|forestier|förster, försterin, försters|leśnik, leśnika, leśniczy, leśniczego|лесник, лесника, лесничий, лесничего|лісник, лісника, лісничий, лісничого
fisherman|p|pescador, pescadora|pêcheur, pêcheuse|fischer, fischerin|rybak, rybaka, wędkarz*|рыбак, рыбака|рибалка, рибалки, рибак
herder|p|pastor de cabras, arriero, vaquero|éleveur, éleveuse, berger, bergère, bouvier|hirte, hirten, viehzüchter*, schäfer*|pasterz*, hodowc*, baca|пастух, пастуха, чабан, чабана, скотовод, скотовода|пастух, пастуха, чабан, чабана, скотар
farmer|p|campesino, campesina, agricultor, agricultora, ganadero, ganadera, granjero|cultivateur, cultivatrice, agriculteur, agricultrice, paysan, paysanne, fermier|bauer, bäuerin, landwirt, landwirtin|rolnik, rolnika, rolniczk*, gospodarz*|фермер, фермера, крестьянин, крестьянина|фермер, фермера, фермерка, селянин, селянина
farmers leader|p|dirigente campesino, líder campesino|leader paysan|bauernführer*|przywódc* rolników|лидер* фермеров|лідер* фермерів
hunter|p|cazador|chasseur|jäger, jägerin|myśliw*|охотник, охотника|мисливець, мисливця
guide|p|guía, baquiano|guide|bergführer*, reiseführer*|przewodnik*|проводник, проводника, гид, гида|провідник, провідника, гід, гіда
beekeeper|p|apicultor*|apiculteur*|imker*|pszczelarz*|пасечник*, пчеловод*|пасічник*, бджоляр*
boatman|p|lanchero, barquero, botero|piroguier, batelier, passeur|bootsführer*, bootsmann|przewoźnik, łódkarz|лодочник*|човняр*
ferryman|p|balsero|passeur du bac|fährmann*|promowy|паромщик*|паромник*
sailor|p|marinero, marino|marin, matelot|seemann, matrose*|marynarz*|моряк, моряка, матрос, матроса|моряк, моряка, матрос, матроса
skipper|p|patrón de la embarcación, capitán del barco, capitán del buque|capitaine du bateau, patron de pêche|schiffsführer*, skipper*|kapitan statku, szyper*|капитан судна, шкипер*|капітан судна, шкіпер*
driver|p|conductor, conductora, chofer, chófer, camionero|chauffeur, conducteur, conductrice, routier, camionneur|fahrer, fahrerin, lastwagenfahrer*, busfahrer*, taxifahrer*|kierowca, kierowcy|водитель, водителя, водителем, шофер, шофера, таксист, таксиста, дальнобойщик*|водій, водія, водієм, шофер, шофера, таксист, таксиста, далекобійник*
motorcycle taxi driver|p|motoconchista, mototaxista|moto-taxi, conducteur de moto-taxi|-|-|мототаксист*|мототаксист*
train driver|p|maquinista|conducteur de train, cheminot|lokführer*, zugführer*|maszynist*|машинист, машиниста|машиніст, машиніста
miner|p|minero|mineur, orpailleur|bergmann, bergarbeiter*|górnik, górnika|шахтер, шахтера, горняк, старатель, старателя|шахтар, шахтаря
worker|p|trabajador, trabajadora, obrero, obrera, jornalero, empleado, empleada|ouvrier, ouvrière, employé, employée, agent|arbeiter, arbeiterin, mitarbeiter*, angestellte*|robotnik, robotnika, pracownik, pracownika, pracownic*|рабочий, рабочего, работник, работника, работница, сотрудник, сотрудника, сотрудница, сотрудницы|робітник, робітника, працівник, працівника, працівниця, працівниці, співробітник*
builder|p|albañil|maçon|bauarbeiter*, maurer*|budowlan*|строитель, строителя|будівельник*
mechanic|p|mecánico|mécanicien|mechaniker*|mechanik*|механик, механика, слесарь, слесаря|механік, механіка, слюсар, слюсаря
electrician|p|electricista|électricien|elektriker*|elektryk*|электрик, электрика|електрик, електрика
watchman|p|vigilante, guardián, celador, portero|gardien, gardienne, vigile|wachmann, wächter*, hausmeister*|stróż, stróża, ochroniarz*, dozorc*|сторож, сторожа, охранник, охранника, вахтер*|сторож, сторожа, охоронець, охоронця, вахтер*
postman|p|cartero|facteur|postbote*, briefträger*|listonosz*|почтальон*|листоноша, листоноші
cook|p|cocinero, cocinera|cuisinier, cuisinière|koch, köchin|kucharz*, kuchark*|повар, повара|кухар, кухаря, кухарка
waiter|p|camarero, mesero|serveur, serveuse|kellner*|kelner*|официант*|офіціант*
shopkeeper|p|tendero, tendera|boutiquier, boutiquière, épicier|ladenbesitzer*, händler, händlerin, verkäuferin, verkäufer|sklepikarz*, ekspedient*, sprzedawc*, sprzedawczyni*|продавец, продавца, продавщиц*, лавочник*|продавець, продавця, продавчин*, крамар*
trader|p|comerciante, vendedor, vendedora, buhonero|commerçant, commerçante, vendeur, vendeuse, marchand|kaufmann|kupiec, kupca, handlarz, handlarka|торговец, торговца, торговка, предпринимател*|торговець, торговця, торговка, підприємець, підприємця, підприємиц*
businessman|p|empresario, empresaria|homme d'affaires, entrepreneur|unternehmer*, geschäftsmann|przedsiębiorc*, biznesmen*|бизнесмен*|бізнесмен*
hotel owner|p|hotelero, hotelera|hôtelier, aubergiste|wirt, wirtin, gastwirt*, hotelier*|hotelarz*, karczmarz*|-|-
pensioner|p|jubilado, jubilada|retraité, retraitée|rentner, rentnerin|emeryt, emeryta, emerytka|пенсионер, пенсионера, пенсионерка, пенсионерки|пенсіонер, пенсіонера, пенсіонерка, пенсіонерки
housewife|p|ama de casa|ménagère|hausfrau|gospodyni|домохозяйк*|домогосподарк*
passenger|p|pasajero, pasajera|passager, passagère|fahrgast, passagier*, passagierin|pasażer, pasażera, pasażerka|пассажир, пассажира, пассажирка, пассажирки|пасажир, пасажира, пасажирка, пасажирки
tourist|p|turista|touriste|tourist, touristin|turyst*|турист, туриста|турист, туриста
pilgrim|p|peregrino|pèlerin|pilger|pielgrzym*|паломник, паломника|паломник, паломника
refugee|p|refugiado, refugiada, desplazado, desplazada|réfugié, réfugiée, déplacé, déplacée|flüchtling, geflüchtete*|uchodźc*|беженец, беженца, беженка, беженки|біженець, біженця, біженка, переселенець, переселенця, переселенка
migrant|p|migrante|migrant, migrante|migrant, migrantin|migrant, migranta, migrantka|мигрант, мигранта|мігрант, мігранта
survivor|p|sobreviviente, superviviente|survivant, survivante, rescapé, rescapée, miraculé|überlebende*|ocalał*|выживший, выжившего, выжившая, выжившей, уцелевш*|вцілілий, вцілілого
witness|p|testigo, testigo presencial|témoin|augenzeuge, zeuge, zeugin, zeugen, augenzeugin|świadek, świadka, naoczn* świadek|очевидец, очевидца, очевидица, свидетель, свидетеля, свидетельница|очевидець, очевидця, очевидиця, свідок, свідка
resident|p|vecino, vecina, residente, poblador, pobladora, habitante, lugareño, lugareña, morador|habitant, habitante, riverain, riveraine, villageois, villageoise, résident|anwohner, anwohnerin, bewohner, bewohnerin, einwohner, einwohnerin, dorfbewohner*|mieszkaniec, mieszkańca, mieszkanka, mieszkanki|житель, жителя, жительница, жительницы, местный житель, местная жительница, сельчанин, сельчанка|мешканець, мешканця, мешканка, мешканки, житель, жителя, жителька, місцев* мешканець, місцев* мешканка, селянка
shop customer|p|cliente|client, cliente|kunde, kundin|klient*|покупател*|покупець, покупця
hostage|p|rehén|otage|geisel|zakładnik*|заложник, заложника, заложница|заручник, заручника, заручниця
prisoner|p|preso, prisionero|prisonnier|gefangene*|jeniec, jeńca|пленный, пленного, военнопленный|полонений, полоненого, військовополонений
deserter|p|desertor|déserteur|deserteur*|dezerter*|дезертир*|дезертир*
smuggler|p|contrabandista, coyote|contrebandier|schmuggler, schleuser|przemytnik*|контрабандист, контрабандиста|контрабандист, контрабандиста
activist|p|activista|activiste, militant, militante|aktivist, aktivistin, aktivisten|aktywist*, działacz, działacza, działaczk*|активист, активиста, активистка, активистки, правозащитник, правозащитника, правозащитница|активіст, активіста, активістка, активістки, правозахисник, правозахисника, правозахисниця
trade unionist|p|sindicalista|syndicaliste|gewerkschafter*|związkowiec, związkowca|профсоюзн* лидер*|профспілков* лідер*
journalist|m|periodista, reportero, reportera, corresponsal|journaliste, correspondant, correspondante, reporter|journalist, journalistin, journalisten, reporter, korrespondent*|dziennikarz*, dziennikark*, reporter*, korespondent*|журналист, журналиста, журналистка, журналистки, корреспондент*, репортер*, военкор*|журналіст, журналіста, журналістка, журналістки, кореспондент*, репортер*, воєнкор*
blogger|m|bloguero, bloguera, youtuber|blogueur, blogueuse|blogger*|bloger*|блогер*|блогер*
editor|m|director del diario|rédacteur, rédacteur en chef|redakteur*, chefredakteur*|redaktor*|редактор, редактора|редактор, редактора
photographer|p|fotógrafo, fotógrafa|photographe|fotograf, fotografin|fotograf, fotografa|фотограф*|фотограф*
subscriber|m|suscriptor*|abonné, abonnée|abonnent*|subskrybent*|подписчик*, подписчиц*, читател*|підписник*, підписниц*, читач*
source|o|fuente, fuentes, una fuente|source, sources, une source|quelle, quellen, gewährsmann, insider|źródło, źródła, źródeł, informator*, rozmówc*|источник*, собеседник*, инсайдер*|джерело, джерела, джерел, джерелом, співрозмовник*
aunt|k|tía|tante|tante|ciotka, ciotki, ciocia|тетя, тети, тетка, тетки|тітка, тітки, тітки, тьотя
uncle|k|tío|oncle|onkel, onkels|wuj, wuja, wujek, wujka, stryj, stryja|дядя, дяди, дядьк*|дядько, дядька
sister|k|hermana|sœur|schwester, schwestern|siostra, siostry|сестра, сестры, сестре|сестра, сестри, сестрі
brother|k|hermano|frère|bruder, bruders|brat, brata|брат, брата, братом|брат, брата
cousin|k|primo, prima|cousin, cousine|cousin, cousine, cousins|kuzyn, kuzyna, kuzynka, kuzynki|двоюродн* брат*, двоюродн* сестр*, кузен*|двоюрідн* брат*, двоюрідн* сестр*
grandfather|k|abuelo|grand-père|großvater, opa|dziadek, dziadka|дед, деда, дедушка, дедушки|дід, діда, дідусь, дідуся
grandmother|k|abuela|grand-mère|großmutter, oma|babcia, babci|бабушка, бабушки|бабуся, бабусі
father|k|padre, papá|père|vater, vaters|ojciec, ojca|отец, отца, отцом|батько, батька
mother|k|madre, mamá|mère, maman|mutter|matka, matki, mama|мать, матери, мама, мамы|мати, матері, мама, мами
wife|k|esposa, viuda, mujer del, mujer de|épouse, veuve, femme de|ehefrau, witwe|żona, żony, wdowa, wdowy|жена, жены, супруга, супруги, вдова, вдовы|дружина, дружини, вдова, вдови
husband|k|esposo, marido, viudo|mari, époux, veuf|ehemann, witwer|mąż, męża, wdowiec|муж, мужа, супруг, супруга, вдовец|чоловік загиблої, вдівець
son|k|hijo|fils|sohn, sohnes|syn, syna|сын, сына, сыном|син, сина
daughter|k|hija|fille de|tochter|córka, córki|дочь, дочери, дочка, дочки|донька, доньки, дочка, дочки
nephew|k|sobrino|neveu|neffe, neffen|siostrzeniec, siostrzeńca, bratanek, bratanka|племянник, племянника|племінник, племінника
niece|k|sobrina|nièce|nichte|siostrzenica, bratanica|племянница, племянницы|племінниця, племінниці
son-in-law|k|yerno, cuñado|gendre, beau-frère|schwiegersohn, schwager|zięć, szwagier, szwagra|зять, зятя, шурин, тесть|зять, зятя, тесть
relative|k|familiar, pariente, allegado, allegada|parent, proche|verwandter, angehöriger|krewny, krewnego, krewna|родственник, родственника, родственница, родственницы|родич, родича, родичка, родички
relatives|k|familiares, parientes, deudos, allegados|proches, parents, entourage|angehörige, angehörigen, verwandte, verwandten, familienangehörige, hinterbliebene, hinterbliebenen|krewni, krewnych, bliscy, bliskich|родственники, родственников, родные, родных, близкие, близких|родичі, родичів, рідні, рідних, близькі, близьких
neighbour|k|-|voisin, voisine|nachbar, nachbarin, nachbars|sąsiad, sąsiada, sąsiadka, sąsiadki|сосед, соседа, соседка, соседки|сусід, сусіда, сусідка, сусідки
neighbours|k|vecinos|voisins, voisines|nachbarn|sąsiedzi, sąsiadów|соседи, соседей, соседям|сусіди, сусідів
friend|k|amigo, amiga|ami, amie|freund, freundin|przyjaciel*, przyjaciółk*, znajom*|друг, друга, подруга, подруги, знакомый, знакомого|друг, друга, подруга, подруги, знайомий
colleague|k|colega, compañero, compañera|collègue, camarade|kollege, kollegin, kollegen|kolega, kolegi, koleżanka, koleżanki|коллега, коллеги, сослуживец, сослуживца|колега, колеги, побратим, побратима
embassy|b|embajada|ambassade|botschaft|ambasada, ambasady|посольств*|посольств*
consulate|b|consulado|consulat|konsulat*, generalkonsulat*|konsulat*|консульств*, генконсульств*|консульств*, генконсульств*
customs|b|aduana, aduanas, dirección de aduanas|douane, douanes, direction des douanes|zoll, zollamt*, zollverwaltung*|służb* celn*, urząd celny, urzędu celnego|таможн*, таможенн* служб*, таможенн* управлени*|митниц*, митн* служб*, держмитслужб*
foundation|b|fundación|fondation|stiftung|fundacja, fundacji, fundację|фонд, фонда, фонде, благотворительн* фонд*|фонд, фонду, фонді, благодійн* фонд*
organisation|b|organización|organisation|organisation, verein, vereins|organizacja, organizacji|организаци*|організаці*
association|b|asociación|association|verband, verbands, vereinigung*|stowarzyszeni*, związek, związku|ассоциаци*, объединени*, союз, союза, союзе|асоціаці*, об'єднанн*, спілк*
collective|b|colectivo|collectif|kollektiv*|kolektyw*|коллектив, коллектива|колектив, колективу
committee|b|comité|comité|komitee, komitees, ausschuss|komitet*|комитет, комитета, комитете|комітет, комітету, комітеті
coordination committees|b|coordinadora de comités|coordination des comités|-|-|-|-
coordination|b|coordinadora|coordination|koordination|-|-|-
commission|b|comisión|commission|kommission|komisja, komisji|комисси*|комісі*
high commission for refugees|b|alto comisionado para los refugiados|haut-commissariat aux réfugiés, haut-commissariat pour les réfugiés|flüchtlingshilfswerk*|-|верховн* комиссар* по делам беженцев|-
council|b|consejo, junta parroquial|conseil|rat, rates|rada, rady|совет, совета, совете|рада, ради
village council|b|junta vecinal|conseil du village|gemeinderat, dorfrat|rada gminy, rady gminy|сельсовет*|сільрад*, сільськ* рад*
parliament|b|parlamento, congreso, asamblea|parlement, assemblée|parlament*|parlament*, sejm*|парламент*|парламент*, верховн* рад*
court|b|tribunal, juzgado|tribunal, cour|gericht, gerichts|sąd, sądu|суд, суда, суде|суд, суду, суді
city hall|b|-|mairie, hôtel de ville|rathaus, stadtverwaltung*|ratusz*|-|-
district administration|b|administración del distrito|administration du district, sous-préfecture|bezirksverwaltung*, distriktverwaltung*|starostwo, starostwa, starostwie|администраци* района, районн* администраци*, администраци* округа, администраци* уезда, райадминистраци*|районн* адміністраці*, райдержадміністраці*
county office|b|-|-|landratsamt*|starostwo powiatowe, starostwa powiatowego, starostwie powiatowym|-|-
provincial administration|b|-|administration provinciale, préfecture|provinzverwaltung*|urząd wojewódzki, urzędu wojewódzkiego|администраци* провинции|адміністраці* провінції
administration|b|administración|administration|verwaltung|administracja, administracji|администраци*|адміністраці*
transport department|b|secretaría de transporte|direction des transports|verkehrsamt*|departament transportu|департамент* транспорта, дептранс*, минтранс*|департамент* транспорту
education department|b|secretaría de educación, ministerio de educación|direction de l'éducation, inspection académique, ministère de l'éducation|schulamt*, bildungsministerium*|ministerstw* edukacji|департамент* образования, минобр*, минпросвещения, управлени* образования|департамент* освіти, управлінн* освіти, міносвіти
education office|b|-|-|-|kuratorium|-|-
health department|b|-|direction de la santé, direction régionale de la santé, direction sanitaire|gesundheitsamt*|sanepid*|департамент* здравоохранения, управлени* здравоохранения, горздрав*|департамент* охорони здоров'я, управлінн* охорони здоров'я
health directorate|b|dirección de salud, dirección regional de salud|direction de la santé, direction régionale de la santé|-|-|-|-
emergency centre|b|centro de emergencias, centro de operaciones de emergencia|centre d'urgence|notfallzentrum*, lagezentrum*, leitstelle*|centrum zarządzania kryzysowego, centrum powiadamiania|центр* медицины катастроф, центр* скорой|центр* екстреної медичної допомоги, центр* екстреної допомоги
department|b|departamento|département|abteilung|departament, departamentu, wydział*|департамент*, управлени*|департамент*, управлінн*
directorate|b|dirección|direction|direktion|dyrekcj*|дирекци*|дирекці*
regional directorate|b|-|direction régionale|regionaldirektion*|oddział regionalny|региональн* управлени*|регіональн* управлінн*
headquarters|b|cuartel general|quartier général, état-major|hauptquartier*, stab, stabs, einsatzstab|sztab, sztabu|штаб, штаба, штабе, штаб-квартир*|штаб, штабу, штабі
agency|b|agencia|agence|agentur*|agencja, agencji|агентств*|агентств*
institute|b|instituto|institut|institut*|instytut*|институт*|інститут*
centre|b|centro|centre|zentrum*|centrum|центр, центра, центре|центр, центру, центрі
office|b|oficina|bureau|büro, büros|biuro, biura, biurze|бюро, офис, офиса, офисе|бюро, офіс, офісу, офісі
mission|b|misión|mission|mission|misja, misji|мисси*|місі*
delegation|b|delegación|délégation|delegation|delegacja, delegacji|делегаци*|делегаці*
monitoring group|b|grupo de monitoreo, observatorio|observatoire, groupe de surveillance|beobachtungsstelle*, beobachtergruppe*, überwachungsgruppe*|obserwatorium, grupa monitorująca|обсерватори*, мониторингов* групп*, мониторингов* мисси*|обсерваторі*, моніторингов* груп*
group|b|grupo|groupe|gruppe, gruppierung|grupa, grupy, ugrupowanie, ugrupowania|группировк*, групп*|угрупованн*, груп*
movement|b|movimiento|mouvement|bewegung|ruch, ruchu|движени*|рух, руху
alliance|b|alianza|alliance|allianz, bündnis|sojusz, sojuszu|альянс, альянса|альянс, альянсу
coalition|b|coalición|coalition|koalition|koalicja, koalicji|коалици*|коаліці*
federation|b|federación|fédération|föderation|federacja, federacji|федераци*|федераці*
league|b|liga|ligue|liga|liga, ligi|лига, лиги|ліга, ліги
network|b|red|réseau|netzwerk*|sieć, sieci|сеть, сети|мережа, мережі
legion|b|legión|légion|legion|legion, legionu|-|-
front|b|frente|front|front|front, frontu|фронт, фронта|фронт, фронту
militia|b|milicia|milice|miliz|milicja, milicji|ополчени*, милици*|ополченн*
self-defence brigade|b|autodefensa, autodefensas, ronda campesina, guardia indígena|brigade d'autodéfense, groupe d'autodéfense, comité de vigilance|bürgerwehr*, selbstverteidigung*|samoobron*|самооборон*|самооборон*, тероборон*
Battlegroup North|b|-|-|-|-|группировк* север, группировк* войск север|угрупованн* північ, угрупованн* військ північ
Battlegroup West|b|-|-|-|-|группировк* запад, группировк* войск запад|угрупованн* захід
Battlegroup South|b|-|-|-|-|группировк* юг, группировк* войск юг|угрупованн* південь
Battlegroup East|b|-|-|-|-|группировк* восток, группировк* войск восток|угрупованн* схід
Battlegroup Centre|b|-|-|-|-|группировк* центр, группировк* войск центр|угрупованн* центр
battlegroup|b|fuerza de tarea|force opérationnelle|kampfgruppe*, heeresgruppe*|zgrupowani* wojsk|группировк* войск|угрупованн* військ
task force|b|grupo de tarea, fuerza de tarea, grupo operativo|force opérationnelle, task force|einsatzgruppe*|grupa zadaniowa, grupy zadaniowej|оперативн* групп*|оперативн* груп*
tactical group|b|-|groupement tactique|-|grupa taktyczna, grupy taktycznej|тактическ* групп*|тактичн* груп*, отг, оперативно-тактичн* угрупованн*
army corps|b|cuerpo de ejército|corps d'armée|armeekorps|korpus armii|армейск* корпус*|армійськ* корпус*
division|b|división|division|division|dywizja, dywizji|дивизи*|дивізі*
brigade|b|brigada|brigade|brigade|brygada, brygady|бригад*|бригад*
regiment|b|regimiento|régiment|regiment*|pułk, pułku|полк, полка, полке, погранполк*|полк, полку
battalion|b|batallón|bataillon|bataillon*|batalion*|батальон*|батальйон*
garrison|b|guarnición|garnison|garnison*|garnizon*|гарнизон*|гарнізон*
squadron|b|escuadrón|escadron|geschwader*|eskadra|эскадрон*|ескадрон*
detachment|b|destacamento|détachement|abteilung*, einheit|oddział, oddziału, placówk*|отряд, отряда, отряде|загін, загону, загоні
border detachment|b|destacamento fronterizo, puesto fronterizo|-|grenzregiment*|placówka straży granicznej, placówki straży granicznej|погранотряд*, пограничн* отряд*|прикордонн* загін, прикордонн* загону, прикордонн* загоні
border command|b|comando fronterizo|commandement des frontières|grenzkommando*|dowództwo graniczne|погранкомендатур*, пограничн* комендатур*|прикордонн* комендатур*
command|b|comando, jefatura|commandement|kommando, oberkommando*|dowództwo, dowództwa, dowództwie|командовани*|командуванн*
military administration|b|administración militar|administration militaire|militärverwaltung*|administracj* wojskow*|военн* администраци*|військов* адміністраці*
recruitment office|b|oficina de reclutamiento|bureau de recrutement|wehrkommando*|komisja uzupełnień|военкомат*|воєнкомат*, тцк, військкомат*
police headquarters|b|comisaría, jefatura de policía, comandancia de policía|commissariat, direction de la police, préfecture de police|polizeipräsidium*, polizeidirektion*, polizeikommando*|komenda, komendy, komendzie|управлени* полиции|управлінн* поліції
gendarmerie|b|gendarmería|gendarmerie, gendarmes|gendarmerie, gendarmen|żandarmeri*|жандармери*|жандармері*
security chamber|b|-|chambre de sécurité, chambre sécuritaire|-|-|-|-
coast guard|b|guardia costera, guardacostas, guardia costanera, prefectura naval|garde-côtes, gardes-côtes|küstenwache, küstenwacht|straż przybrzeżna, straży przybrzeżnej|берегов* охран*|берегов* охорон*
port captaincy|b|capitanía de puerto, capitanía, dirección general marítima|capitainerie|-|-|-|-
port authority|b|autoridad portuaria|autorité portuaire, port autonome|hafenbehörde*, hafenamt*|zarząd portu, władze portu|администраци* порта|адміністраці* порту
mountain guard|b|-|secours en montagne|bergwacht, bergrettung*|gopr, topr|горноспасател*|гірськ* рятувальник*
rescue team|b|equipo de rescate, cuerpo de rescate|équipe de secours|rettungsteam*, rettungstrupp*|grupa ratownicza, zespół ratowniczy|спасательн* команд*, спасательн* отряд*, горно-спасательн* команд*, поисково-спасательн* отряд*, аварийн* бригад*|рятувальн* загін, рятувальн* загону, пошуково-рятувальн* загін
fire brigade|b|cuerpo de bomberos, bomberos|sapeurs-pompiers, pompiers|feuerwehr|straż pożarna, straży pożarnej, strażacy, strażaków|пожарн* охран*, пожарн* служб*, пожарные|пожежн* служб*, пожежники
ambulance service|b|servicio de ambulancias, samu|samu|rettungsleitstelle*|pogotowie, pogotowia, pogotowiu|скорой помощи, скорая, скорой|швидк* допомог*, швидка, швидкої
hospital|b|hospital, sanatorio, policlínica|centre de santé, poste de santé, hôpital|krankenhaus, krankenhauses, klinik, volkskrankenhaus*, landeskrankenhaus*|szpital*|больниц*, госпитал*, роддом*|лікарн*, шпитал*
clinic|b|dispensario|dispensaire, infirmerie|ambulanz|przychodni*|поликлиник*, амбулатори*, медпункт*, травмпункт*|поліклінік*, амбулаторі*, медпункт*
morgue|b|morgue, medicina legal|morgue|leichenhalle*, leichenschauhaus*|kostnic*|морг, морга, морге|морг, моргу, морзі
school|b|escuela, colegio, liceo|école, lycée|schule|szkoła, szkoły|школа, школы, школе|школа, школи, школі
university|b|universidad|université|universität|uniwersytet*|университет*|університет*
church|b|iglesia, diócesis, arquidiócesis, parroquia|église, diocèse, paroisse|kirche, diözese, kirchengemeinde|kościół, kościoła, diecezj*, parafi*|церковь, церкви, епархи*|церква, церкви, єпархі*
curia|b|curia|curie|-|kuria, kurii|-|-
bishops conference|b|conferencia episcopal|conférence épiscopale|bischofskonferenz*|episkopat*|-|-
migrants ministry|b|pastoral de migrantes, pastoral migratoria, casa del migrante|pastorale des migrants|-|-|-|-
monastery|b|monasterio, convento|monastère, couvent|kloster|klasztor*|монастыр*|монастир*
party|b|partido|parti|partei|partia, partii|партия, партии|партія, партії
union|b|sindicato, gremio|syndicat|gewerkschaft|związek zawodowy, związku zawodowego|профсоюз*|профспілк*
chamber of commerce|b|cámara de comercio|chambre de commerce|handelskammer*|izba handlowa, izby handlowej|торгов* палат*|торгов* палат*
cooperative|b|cooperativa|coopérative|genossenschaft*|spółdzielni*|кооператив*|кооператив*
company|b|empresa, compañía|société, compagnie, entreprise|firma, unternehmen, konzern|firma, firmy, spółka, spółki, przedsiębiorstw*|компани*, предприяти*, фирм*|компані*, підприємств*
power company|b|empresa eléctrica, distribuidora eléctrica|compagnie d'électricité|stromversorger*, energieversorger*, netzbetreiber*|zakład energetyczny|энергосет*, электросет*, россет*|енергомереж*
water company|b|acueducto|compagnie des eaux|wasserwerk*, wasserversorger*|wodociąg*|водоканал*|водоканал*
railway|b|ferrocarril, ferrocarriles|chemins de fer, compagnie ferroviaire|eisenbahn, bahn|kolej, kolei|-|-
railway administration|b|-|-|bahnverwaltung*|-|управлени* железной дороги, дирекци* железной дороги|управлінн* залізниці
mine|b|mina|mine|bergwerk*|kopalni*|рудник, рудника, шахт*, карьер, карьера|рудник, рудника, шахт*, кар'єр, кар'єру
factory|b|fábrica, planta|usine|fabrik|fabryka, fabryki, zakład, zakładu|завод, завода, заводе, комбинат, комбината|завод, заводу, заводі, комбінат, комбінату
farm|b|finca, hacienda|ferme|bauernhof|gospodarstw*|хозяйств*, агрофирм*, агрохолдинг*, совхоз*, колхоз*|господарств*, агрофірм*, агрохолдинг*
forestry|b|-|eaux et forêts|forstamt*|nadleśnictw*, leśnictw*|лесхоз*, лесничеств*|лісгосп*, лісництв*
national park|b|parque nacional|parc national|nationalpark*|park narodowy, parku narodowego|нацпарк*, заповедник*|нацпарк*, заповідник*
camp|b|campamento|camp|lager, flüchtlingslager*|obóz, obozu|лагер*|табір, табору
refugee authority|b|-|-|flüchtlingsbehörde*|urząd do spraw cudzoziemców|-|-
migration service|b|migración, dirección de migración|direction de l'immigration|einwanderungsbehörde*, ausländerbehörde*|-|миграционн* служб*|міграційн* служб*, дмс
resistance|b|resistencia|résistance|widerstand|ruch oporu|подполь*, сопротивлени*|підпілл*, опор, опору
armed group|b|grupo armado|groupe armé|bewaffnete gruppe|grupa zbrojna|вооруженн* группировк*, вооруженн* групп*|збройн* угрупованн*
jihadist group|b|grupo yihadista, yihadistas|groupe jihadiste, groupe djihadiste|dschihadistengruppe*|grupa dżihadystyczna|джихадистск* группировк*|джихадистськ* угрупованн*
cartel|b|cártel|cartel|kartell|kartel, kartelu|картел*|картел*
gang|b|banda, pandilla|gang|bande|gang, gangu|банд*|банд*
villagers|b|aldeanos|villageois|dorfbewohner*|wieśniacy|сельчане, сельчан, селяне|селяни, селян
refugees|b|refugiados, desplazados|réfugiés, déplacés|flüchtlinge, flüchtlingen, geflüchtete|uchodźcy, uchodźców|беженцы, беженцев|біженці, біженців
migrants|b|migrantes|migrants|migranten|migranci, migrantów|мигранты, мигрантов|мігранти, мігрантів
volunteers|b|voluntarios|bénévoles|freiwillige, freiwilligen|wolontariusze, wolontariuszy|волонтеры, волонтеров|волонтери, волонтерів
aid workers|b|cooperantes|humanitaires, travailleurs humanitaires|helfer, helfern, helferinnen|pracownicy humanitarni|гуманитарные работники|гуманітарні працівники
clerics|b|clérigos|religieux, clercs|geistliche, geistlichen, kleriker|duchowni, duchownych|духовенств*|духовенств*
elders|b|ancianos|anciens, sages|älteste, ältesten, stammesälteste*|starszyzna, starszyzny|старейшины, старейшин|старійшини, старійшин
drivers|b|conductores, transportistas, camioneros|chauffeurs, transporteurs, routiers|fahrer, fernfahrer|kierowcy, kierowców|водители, водителей, дальнобойщик*|водії, водіїв
fishermen|b|pescadores|pêcheurs|fischer, fischern|rybacy, rybaków|рыбаки, рыбаков|рибалки, рибалок
herders|b|ganaderos|éleveurs, bergers|hirten|pasterze, pasterzy|пастухи, пастухов, скотоводы|пастухи, пастухів
miners|b|mineros|mineurs, orpailleurs|bergleute|górnicy, górników|шахтеры, шахтеров, горняки, горняков|шахтарі, шахтарів
workers|b|trabajadores|ouvriers, employés|arbeiter, mitarbeiter|robotnicy, pracownicy|рабочие, рабочих|робітники, робітників
teachers|b|maestros|enseignants|lehrer|nauczyciele|учителя, учителей|вчителі, вчителів
sources|b|-|-|kreise, kreisen|kręgi|источники, источников|джерела, джерел
newspaper|m|diario, periódico|journal, quotidien, hebdomadaire|zeitung, tageszeitung|gazeta, gazety, dziennik, dziennika|газет*|газет*
radio|m|radio, emisora|radio|radio, rundfunk, radiosender*|radio, radia, rozgłośni*|радио, радиостанци*|радіо, радіостанці*
television|m|televisión, canal|télévision, chaîne|fernsehen, fernsehsender*, sender|telewizj*, stacj*|телевидени*, телеканал*|телебаченн*, телеканал*
news agency|m|agencia de noticias|agence de presse|nachrichtenagentur*|agencja prasowa, agencji prasowej|информагентств*, новостн* агентств*|інформагентств*
channel|m|canal de telegram|canal telegram, chaîne telegram|telegram-kanal*|kanał*|телеграм-канал*, канал, канала, паблик*, телеграм-каналы|телеграм-канал*, канал, каналу, паблік*
news site|m|portal|site d'information, site|nachrichtenportal*, portal, onlineportal*|portal, portalu, serwis|интернет-издани*, сайт, портал|інтернет-виданн*, сайт, портал
`

const COLUMNS = ['es', 'fr', 'de', 'pl', 'ru', 'uk']

type Kind = 'o' | 'p' | 'k' | 'b' | 'm'

const ROWS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, kind, ...cells] = line.split('|')
    return { name: name!, kind: kind as Kind, cells }
  })

const PERSONS = new Set([
  'commander',
  'deputy commander',
  'minister',
  ...ROWS.filter((r) => r.kind !== 'b' && r.kind !== 'm').map((r) => r.name),
])
const PRIVATE = new Set(ROWS.filter((r) => r.kind === 'k' || r.kind === 'm').map((r) => r.name))
const BYSTANDERS = new Set(ROWS.filter((r) => r.kind === 'p' || r.kind === 'k').map((r) => r.name))

/** One by trade, office or kinship, who may belong to a body ("doctor" of a hospital). */
export const isPerson = (name: string): boolean => PERSONS.has(name)

/** One who holds no office: a text that goes on without naming anybody is the outlet's own. */
export const isBystander = (name: string): boolean => BYSTANDERS.has(name)

/** Kin, neighbours and media: no text goes on for them. */
export const isPrivate = (name: string): boolean => PRIVATE.has(name)

/** Bodies that say little by themselves: another body named with them says more ("directorate of the FSB", "rescue service department"). */
const VAGUE_BODIES = new Set(
  'department|directorate|regional directorate|administration|headquarters|command|office|agency|centre|council|organisation|group|association|collective|committee|coordination|mission|company|institute|commission|delegation'.split(
    '|',
  ),
)
export const isVagueBody = (name: string): boolean => VAGUE_BODIES.has(name)

/** Units belong to the body named with them ("detachment of the border guard"). */
const UNITS = new Set(
  'battlegroup|task force|tactical group|division|brigade|regiment|battalion|garrison|squadron|detachment|gendarmerie'.split(
    '|',
  ),
)
export const isUnit = (name: string): boolean => UNITS.has(name)

/** A language's words for people and bodies that are quoted, with the English name that claims give them. */
export function* titlesOf({ code }: Pick<Language, 'code'>): Generator<readonly [phrases: string, name: string]> {
  const column = COLUMNS.indexOf(code)
  for (const { name, cells } of ROWS) {
    const phrases = cells[column]
    if (phrases && phrases !== '-') yield [phrases, name]
  }
}
