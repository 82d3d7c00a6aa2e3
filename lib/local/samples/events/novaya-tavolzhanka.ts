import type { SampleEvent } from '../sample.ts'

/** The day that the samples are about: fighters cross into Belgorod region, and everybody tells it otherwise. */
export const novayaTavolzhanka: SampleEvent = {
  key: 'novaya-tavolzhanka-raid',
  daysAgo: 0,
  items: [
    {
      outlet: 'farrow',
      id: 'belgorod-raid-alert',
      at: '03:52',
      title: "GOVERNOR OF RUSSIA'S BELGOROD REGION SAYS FIGHTING UNDER WAY NEAR NOVAYA TAVOLZHANKA ON UKRAINE BORDER",
    },
    {
      outlet: 'farrow',
      id: 'belgorod-raid',
      at: '04:20',
      title: 'Fighting reported near Russian border village, governor says',
      summary:
        'Fighting broke out early {on:0} near Novaya Tavolzhanka, a Russian village a few kilometres from the border with Ukraine, the governor of Belgorod region said.',
      body: [
        'MOSCOW, {date:0} (Farrow) - Fighting broke out before dawn {on:0} near Novaya Tavolzhanka, a Russian village a few kilometres from the border with Ukraine, the governor of Belgorod region said.',
        'A group of armed men had tried to enter the village from the south, the governor wrote on social media. He asked people in the Shebekino district to stay indoors and said nothing of casualties.',
        "There was no immediate comment from Russia's Defence Ministry or from Kyiv. Farrow was unable to verify the report.",
      ],
    },
    {
      outlet: 'farrow',
      id: 'belgorod-raid-update-1',
      at: '06:45',
      title: 'UPDATE 1-Pro-Ukrainian fighters say they hold part of Russian border village',
      summary:
        "(Adds fighters' claim, Kyiv denial in paragraphs 2-4) A group of Russian volunteers fighting for Ukraine said {on:0} it had entered Novaya Tavolzhanka in Belgorod region. Kyiv denied involvement.",
      body: [
        "MOSCOW/KYIV, {date:0} (Farrow) - A group that calls itself the Northern Volunteer Legion said {on:0} that its fighters had crossed from Ukraine and entered Novaya Tavolzhanka, a village in Russia's Belgorod region, where the governor had reported fighting before dawn.",
        'In a video statement the Legion said that it held the southern streets of the village and had captured at least four soldiers.',
        'Ukraine\'s military intelligence denied any involvement. "These are citizens of Russia who act on their own," a spokesperson said.',
        'The governor of Belgorod region said that one resident had been wounded by shrapnel. Farrow could not independently verify the accounts.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'belgorod-raid-update-2',
      at: '09:30',
      title: 'UPDATE 2-Russia says it repelled cross-border raid; fighters say they hold on',
      summary:
        "(Adds Russian Defence Ministry in paragraphs 1-2) Russia's Defence Ministry said {on:0} that its forces had repelled an attempt to cross the border near Novaya Tavolzhanka and killed more than 30 fighters.",
      body: [
        'MOSCOW/KYIV, {date:0} (Farrow) - Russia\'s Defence Ministry said {on:0} that its troops, artillery and aircraft had repelled a "terrorist group" that tried to cross from Ukraine near Novaya Tavolzhanka in Belgorod region.',
        'More than 30 of the attackers were killed and the rest driven back over the border, the ministry said.',
        'The Northern Volunteer Legion, a group of Russians who fight on the side of Ukraine, said the opposite: that it still held the southern edge of the village and had lost nobody. It put the number of soldiers it had captured at six.',
        'The governor of Belgorod region said that three residents had been wounded. Ukraine denied involvement.',
        "Farrow was unable to verify either side's account.",
      ],
    },
    {
      outlet: 'farrow',
      id: 'belgorod-raid-update-3',
      at: '12:40',
      title: 'UPDATE 3-Two killed in Russian border village, governor says, as both sides claim control',
      summary:
        '(Adds governor on dead, updates wounded in paragraph 1) Two residents were killed and five wounded in Novaya Tavolzhanka {on:0}, the governor of Belgorod region said, while Moscow and the fighters both claimed control of the village.',
      body: [
        'MOSCOW/KYIV, {date:0} (Farrow) - Two residents were killed and five wounded in fighting in the Russian border village of Novaya Tavolzhanka {on:0}, the governor of Belgorod region said, while Moscow and the fighters both claimed to control it.',
        "Russia's Defence Ministry said that the attack from Ukraine had been repelled and more than 30 fighters killed. The Northern Volunteer Legion said that it held on in the south of the village and had taken six soldiers prisoner.",
        'Buses took some 400 people from the Shebekino district to Belgorod, the governor said. Kyiv denied that its forces took part.',
        'Farrow was unable to verify the accounts.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'belgorod-raid-corrected',
      at: '14:25',
      title: 'CORRECTED-UPDATE 3-Two killed in Russian border village, governor says, as both sides claim control',
      summary:
        "(Corrects number of wounded in paragraph 1 to four from five, after the governor's office amended its statement) Two residents were killed and four wounded in Novaya Tavolzhanka {on:0}, the governor of Belgorod region said.",
      body: [
        'MOSCOW/KYIV, {date:0} (Farrow) - Two residents were killed and four wounded in fighting in the Russian border village of Novaya Tavolzhanka {on:0}, the governor of Belgorod region said, while Moscow and the fighters both claimed to control it.',
        "Russia's Defence Ministry said that the attack from Ukraine had been repelled and more than 30 fighters killed. The Northern Volunteer Legion said that it held on in the south of the village and had taken six soldiers prisoner.",
        'Buses took some 400 people from the Shebekino district to Belgorod, the governor said. Kyiv denied that its forces took part.',
        'Farrow was unable to verify the accounts.',
      ],
    },
    {
      outlet: 'halyard',
      id: 'H-4471',
      at: '05:05',
      title: "Armed group enters village in Russia's Belgorod region, local officials say",
      summary:
        "An armed group has crossed into Russia's Belgorod region from Ukraine and is fighting border guards near the village of Novaya Tavolzhanka, the district administration said {on:0}.",
      body: [
        "An armed group has crossed into Russia's Belgorod region from Ukraine and is fighting border guards near the village of Novaya Tavolzhanka, the administration of the Shebekino district said {on:0}.",
        'Sirens sounded in Shebekino, eight kilometres to the north. It was not possible to verify the report.',
      ],
      ninjs: { urgency: 2, slugline: 'RUSSIA-UKRAINE-BORDER', edNote: 'Will be led. Pictures expected from Belgorod.' },
      edits: [
        {
          at: '11:15',
          title: 'Moscow says raid on Belgorod village beaten back, fighters deny it',
          summary:
            "Russia's Defence Ministry said {on:0} that a raid on the border village of Novaya Tavolzhanka had been beaten back with more than 30 attackers dead. The group behind it said its men were still there.",
          body: [
            "Russia's Defence Ministry said {on:0} that a raid from Ukraine on the border village of Novaya Tavolzhanka in Belgorod region had been beaten back with more than 30 attackers dead.",
            'The Northern Volunteer Legion said its men were still in the village and that it had suffered no losses. The regional governor reported three wounded residents.',
            'Halyard could not verify the claims of either side.',
          ],
        },
      ],
    },
    {
      outlet: 'tidewater',
      id: 'both-sides-claim-control',
      at: '10:10',
      author: 'Farrow',
      title: 'Who holds Novaya Tavolzhanka? Moscow and fighters tell two stories',
      summary:
        '(Farrow) - Russia\'s Defence Ministry said {on:0} that its troops, artillery and aircraft had repelled a "terrorist group" that tried to cross from Ukraine near Novaya Tavolzhanka in Belgorod region.',
      body: [
        'MOSCOW/KYIV (Farrow) - Russia\'s Defence Ministry said {on:0} that its troops, artillery and aircraft had repelled a "terrorist group" that tried to cross from Ukraine near Novaya Tavolzhanka in Belgorod region.',
        'More than 30 of the attackers were killed and the rest driven back over the border, the ministry said.',
        'The Northern Volunteer Legion, a group of Russians who fight on the side of Ukraine, said the opposite: that it still held the southern edge of the village and had lost nobody. It put the number of soldiers it had captured at six.',
        "Farrow was unable to verify either side's account.",
      ],
    },
    {
      outlet: 'eastmark',
      id: 'novaya-tavolzhanka-what-we-know',
      at: '08:35',
      title: 'Volunteers claim foothold in Belgorod village, Kyiv keeps its distance',
      summary:
        "Footage posted {on:0} shows armed men beside the village sign of Novaya Tavolzhanka, two miles inside Russia. Their commander says they have come to stay; the region's governor says border guards are clearing the streets.",
      body: [
        'Footage posted {on:0} shows a dozen armed men beside the village sign of Novaya Tavolzhanka, about two miles inside Russia. The Northern Volunteer Legion, which posted it, says that it has come to stay.',
        "The governor of Russia's Belgorod region says that border guards and the army are clearing the streets and that two residents have been wounded. Ukraine's military intelligence says that it has nothing to do with the raid.",
        'Eastmark Review was able to confirm the place of the footage from a water tower seen in it, but was unable to verify when it was filmed.',
      ],
    },
    {
      outlet: 'rubezh',
      id: '118204',
      at: '04:02',
      title: 'СРОЧНО: Губернатор сообщил о перестрелке у Новой Таволжанки',
      summary: 'Бой идёт у границы в Шебекинском округе, сообщил губернатор Белгородской области.',
    },
    {
      outlet: 'rubezh',
      id: '118231',
      at: '08:58',
      title: 'Минобороны: попытка прорыва в Белгородскую область отражена, уничтожено более 30 боевиков',
      summary:
        'Российские военные отразили {on:0} попытку диверсионной группы прорваться с территории Украины у села Новая Таволжанка, сообщило Минобороны России.',
      body: [
        'Российские военные и пограничники отразили {on:0} попытку диверсионной группы прорваться с территории Украины у села Новая Таволжанка Белгородской области, сообщило Министерство обороны России.',
        'По данным ведомства, уничтожено более 30 боевиков, остатки группы отброшены за линию государственной границы. Потерь среди военнослужащих нет, утверждают в министерстве.',
        'Губернатор области ранее сообщил о трёх раненых жителях.',
      ],
    },
    {
      outlet: 'rubezh',
      id: '118266',
      at: '13:05',
      title: 'Губернатор сообщил о двух погибших в Новой Таволжанке',
      summary:
        'Двое мирных жителей погибли и пятеро ранены {on:0} в Новой Таволжанке, сообщил губернатор Белгородской области. Из Шебекинского округа вывозят людей.',
    },
    {
      outlet: 'melkray',
      id: 'novost-90311',
      at: '05:40',
      title: 'В Новой Таволжанке слышна стрельба, жителей просят не выходить из домов',
      summary:
        'Бой у Новой Таволжанки начался до рассвета. По словам губернатора, осколком ранен один житель села, дорога на Шебекино перекрыта.',
      body: [
        'Бой у Новой Таволжанки начался {on:0} до рассвета. По словам губернатора Белгородской области, вооружённая группа попыталась войти в село со стороны границы.',
        'Осколком ранен один житель села, его доставили в Шебекинскую больницу. Дорога на Шебекино перекрыта, школы округа закрыты.',
      ],
      edits: [
        {
          at: '12:30',
          title: 'В Новой Таволжанке погибли двое жителей – губернатор',
          summary:
            'Обновлено: число пострадавших выросло. Губернатор сообщил о двух погибших и пятерых раненых в Новой Таволжанке.',
          body: [
            'В Новой Таволжанке {on:0} погибли двое мирных жителей, ещё пятеро ранены, сообщил губернатор Белгородской области. Бой у села начался до рассвета, когда вооружённая группа попыталась войти в него со стороны границы.',
            'Из Шебекинского округа автобусами вывезли около 400 человек. Дорога на Шебекино перекрыта, школы округа закрыты.',
          ],
        },
      ],
    },
    {
      outlet: 'melkray',
      id: 'novost-90340',
      at: '15:20',
      title: 'Из Новой Таволжанки и соседних сёл вывезли 400 человек',
      summary:
        'Жителей Новой Таволжанки, где {on:0} шёл бой с перешедшей границу группой, разместили в Белгороде. Погибли двое мирных жителей, четверо ранены, уточнил губернатор.',
    },
    {
      outlet: 'perekat',
      id: 'legion-tavolzhanka',
      at: '06:20',
      title: '«Мы в Новой Таволжанке». Добровольческий легион заявил о рейде в Белгородскую область',
      summary:
        'Северный добровольческий легион утверждает, что вошёл в приграничное село и взял в плен четырёх военных. Подтвердить это независимо не удалось.',
      body: [
        'Северный добровольческий легион, в котором россияне воюют на стороне Украины, {on:0} утром заявил, что его бойцы перешли границу и вошли в Новую Таволжанку Белгородской области.',
        'В видеообращении говорится, что группа удерживает южные улицы села и взяла в плен четырёх военнослужащих. Губернатор области сообщает о бое «у села» и об одном раненом.',
        '«Перекату» не удалось независимо подтвердить слова ни одной из сторон.',
      ],
    },
    {
      outlet: 'perekat',
      id: 'tavolzhanka-den',
      at: '13:50',
      title: 'Минобороны говорит «отбросили», легион – «держимся». Что известно о бое в белгородском селе',
      summary:
        'Двое погибших жителей по данным губернатора, больше 30 убитых нападавших по данным Минобороны и шесть пленных по словам легиона: бой в Новой Таволжанке к вечеру не закончился. «Перекат» не смог проверить эти сведения.',
    },
    {
      outlet: 'leleka',
      id: '774120',
      at: '07:05',
      title: 'ГУР: Україна не причетна до подій у Новій Таволжанці',
      summary:
        'Українська воєнна розвідка заперечує участь у рейді на Бєлгородську область. Там діють громадяни Росії, кажуть у відомстві.',
      body: [
        'Україна не причетна до бою в Новій Таволжанці Бєлгородської області, заявив {on:0} речник української воєнної розвідки. За його словами, там діють громадяни Росії, які самі ухвалюють рішення.',
        'Північний добровольчий легіон раніше повідомив, що перетнув кордон, зайняв південну частину села й узяв у полон щонайменше чотирьох російських військових. Незалежного підтвердження цих заяв немає.',
      ],
    },
    {
      outlet: 'leleka',
      id: '774177',
      at: '13:20',
      title: 'У Новій Таволжанці загинули двоє цивільних, повідомив губернатор Бєлгородської області',
      summary:
        'Ще пʼятеро жителів поранені. Легіон заявляє, що й далі контролює південь села, міноборони РФ – що групу вибили.',
    },
    {
      outlet: 'porubizhnyi',
      id: 'n-5512',
      at: '09:10',
      title: 'Добровольці з Росії заявили про бій за прикордонне село на Бєлгородщині',
      summary:
        'Північний добровольчий легіон повідомляє про вуличні бої в Новій Таволжанці та про шістьох полонених. На українському боці кордону чути артилерію, кажуть у Вовчанській громаді. Перевірити ці дані редакція не змогла.',
    },
    {
      outlet: 'przesmyk',
      id: 'pl-20811',
      at: '08:15',
      title: 'Walki w rosyjskiej wsi przy granicy z Ukrainą. Kijów: to nie my',
      summary:
        'Ochotnicy z Rosji walczący po stronie Ukrainy twierdzą, że weszli {on:0} do Nowej Tawołżanki w obwodzie biełgorodzkim. Ukraiński wywiad wojskowy zaprzecza udziałowi.',
      body: [
        'Ochotnicy z Rosji walczący po stronie Ukrainy twierdzą, że {on:0} rano przekroczyli granicę i weszli do Nowej Tawołżanki w obwodzie biełgorodzkim. Północny Legion Ochotniczy podał, że wziął do niewoli czterech żołnierzy.',
        'Gubernator obwodu poinformował o dwóch rannych mieszkańcach. Ukraiński wywiad wojskowy zaprzeczył, by jego ludzie brali udział w walkach. Doniesień nie udało się niezależnie zweryfikować.',
      ],
    },
    {
      outlet: 'tamarindo',
      id: 'belgorod-incursion',
      at: '13:30',
      author: 'Farrow',
      title: 'Dos muertos en una aldea rusa fronteriza tras una incursión desde Ucrania, según el gobernador',
      summary:
        'Dos vecinos murieron y cinco resultaron heridos {on:0} en Novaya Tavolzhanka, en la región rusa de Bélgorod, informó el gobernador. Moscú asegura que rechazó el ataque; los combatientes dicen que resisten.',
      body: [
        'MOSCÚ (Farrow) - Dos vecinos murieron y cinco resultaron heridos {on:0} en combates en Novaya Tavolzhanka, aldea rusa cercana a la frontera con Ucrania, informó el gobernador de la región de Bélgorod.',
        'El Ministerio de Defensa ruso aseguró que el ataque fue rechazado y que murieron más de 30 combatientes. La Legión Voluntaria del Norte afirmó que resiste en el sur de la aldea y que capturó a seis soldados. Kiev negó su participación.',
        'Farrow no pudo verificar las versiones.',
      ],
    },
    {
      outlet: 'monsoon',
      id: 'russia-village-raid',
      at: '11:50',
      author: 'Farrow',
      title: 'Russia says cross-border raid repelled, 30 fighters killed',
      summary:
        '(Farrow) Russia\'s Defence Ministry said {on:0} that its troops, artillery and aircraft had repelled a "terrorist group" that tried to cross from Ukraine near Novaya Tavolzhanka in Belgorod region. More than 30 of the attackers were killed, the ministry said.',
    },
  ],
}
