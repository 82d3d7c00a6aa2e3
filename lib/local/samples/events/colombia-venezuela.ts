import type { SampleEvent } from '../sample.ts'

export const tibu: SampleEvent = {
  key: 'tibu-clash',
  daysAgo: 2,
  items: [
    {
      outlet: 'tamarindo',
      id: 'tibu-combates',
      at: '12:15',
      title: 'Combates entre el Ejército y guerrilleros en Tibú dejan tres soldados muertos',
      summary:
        'Tres soldados murieron {on:0} en combates con el Frente Oriental en zona rural de Tibú, Norte de Santander, cerca de la frontera con Venezuela, informó el Ejército.',
      body: [
        'Tres soldados murieron {on:0} por la mañana en combates con el grupo guerrillero Frente Oriental en zona rural de Tibú, Norte de Santander, a pocos kilómetros de la frontera con Venezuela, informó el Ejército.',
        'Según la Segunda División, los guerrilleros cruzaron el río desde territorio venezolano. Unas 40 familias dejaron sus casas.',
      ],
      edits: [
        {
          at: '14:50',
          title: 'Combates entre el Ejército y guerrilleros en Tibú dejan cuatro soldados muertos',
          summary:
            'Cuatro soldados murieron {on:0} en combates con el Frente Oriental en zona rural de Tibú, cerca de la frontera con Venezuela; uno de los heridos falleció en el hospital, informó el Ejército.',
          body: [
            'Cuatro soldados murieron {on:0} en combates con el grupo guerrillero Frente Oriental en zona rural de Tibú, Norte de Santander, a pocos kilómetros de la frontera con Venezuela, informó el Ejército. Uno de los heridos falleció en el hospital.',
            'El Frente Oriental aseguró en un comunicado que causó nueve bajas al Ejército y que no tuvo muertos. El Tamarindo no pudo verificar esa cifra. Unas 40 familias dejaron sus casas.',
          ],
        },
      ],
    },
    {
      outlet: 'farrow',
      id: 'colombia-tibu',
      at: '13:40',
      title: 'Three Colombian soldiers killed in clash with guerrillas near Venezuelan border',
      summary:
        'Three soldiers were killed {on:0} in fighting with the Eastern Front guerrillas in the municipality of Tibu, near the border with Venezuela, the Colombian army said.',
      body: [
        'BOGOTA, {date:0} (Farrow) - Three soldiers were killed {on:0} in fighting with the Eastern Front guerrilla group in the municipality of Tibu, near the border with Venezuela, the Colombian army said.',
        'The guerrillas had crossed from the Venezuelan side, it said. The group said in a statement that it had killed nine soldiers. Farrow could not verify its claim.',
      ],
    },
    {
      outlet: 'halyard',
      id: 'H-4441',
      at: '14:20',
      title: 'Colombian army loses three in border fighting, guerrillas say nine',
      summary:
        "Colombia's army said {on:0} that three soldiers had died in a clash in Tibu, on the Venezuelan border. The Eastern Front put the number at nine.",
      ninjs: { urgency: 3, slugline: 'COLOMBIA-VENEZUELA-CLASH' },
    },
    {
      outlet: 'tamarindo',
      id: 'tibu-caracas',
      at: '15:45',
      title: 'Caracas niega presencia del Frente Oriental en su territorio tras los combates de Tibú',
      summary:
        'El Ministerio de Defensa de Venezuela negó {on:0} que los guerrilleros que combatieron en Tibú hayan cruzado desde su territorio.',
    },
  ],
}

export const bridgeBlockade: SampleEvent = {
  key: 'simon-bolivar-bridge-blockade',
  daysAgo: 1,
  items: [
    {
      outlet: 'tamarindo',
      id: 'bloqueo-puente',
      at: '12:30',
      title: 'Transportadores bloquean el puente Simón Bolívar en Villa del Rosario',
      summary:
        'Conductores de carga bloquearon {on:0} el paso entre Villa del Rosario y San Antonio del Táchira para protestar por los cobros en la frontera.',
      body: [
        'Conductores de carga bloquearon {on:0} el puente internacional Simón Bolívar, que une Villa del Rosario, en Colombia, con San Antonio del Táchira, en Venezuela, para protestar por los cobros en la frontera.',
        'La protesta fue pacífica. Migración Colombia dejó pasar solo a peatones y ambulancias.',
      ],
    },
    {
      outlet: 'farrow',
      id: 'colombia-bridge',
      at: '14:00',
      title: 'Truckers block main bridge between Colombia and Venezuela over border fees',
      summary:
        'Truck drivers blocked the Simon Bolivar bridge at Villa del Rosario {on:0}, halting cargo between Colombia and Venezuela, to protest against fees charged at the border.',
    },
    {
      outlet: 'tidewater',
      id: 'truckers-bridge',
      at: '15:10',
      author: 'Farrow',
      title: 'Truckers shut Colombia-Venezuela bridge',
      summary:
        '(Farrow) - Truck drivers blocked the Simon Bolivar bridge at Villa del Rosario {on:0}, halting cargo between Colombia and Venezuela, to protest against fees charged at the border.',
    },
  ],
}
