import type { EventType } from '../../../lib/events/facts.ts'

export const es: [EventType, string, string][] = [
  [
    'Armed clash',
    'Tres soldados mueren en choque con el ELN en la frontera',
    'Una patrulla del Ejército se enfrentó a tiros con guerrilleros en una vereda de Norte de Santander.',
  ],
  [
    'Armed clash',
    'Ataque armado contra un puesto policial en la frontera con Perú',
    'Hombres armados atacaron de madrugada el retén y mataron a un agente.',
  ],
  [
    'Armed clash',
    'Balacera entre militares y pistoleros en Nuevo Laredo',
    'Los soldados repelieron la agresión y abatieron a cuatro hombres.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Granadas de mortero caen en pueblo tailandés fronterizo',
    'Los proyectiles, disparados desde Birmania, hirieron a dos vecinos.',
  ],
  [
    'Shelling/artillery/missile attack',
    'Cohetes lanzados desde Líbano impactan en el norte de Israel',
    'Una docena de cohetes cayó en zonas abiertas sin causar víctimas.',
  ],
  [
    'Air/drone strike',
    'Un dron con explosivos ataca una base en Cúcuta',
    'El aparato lanzó una granada y dejó tres soldados heridos.',
  ],
  [
    'Air/drone strike',
    'Bombardeo aéreo en la frontera deja seis guerrilleros muertos',
    'Aviones de combate atacaron un campamento en la selva.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Campesino pierde una pierna al pisar una mina',
    'El hombre caminaba hacia su finca cuando estalló el artefacto.',
  ],
  [
    'Remote explosive/landmine/IED',
    'Explota carro bomba frente a estación de policía fronteriza',
    'El atentado dejó dos muertos y nueve heridos.',
  ],
  [
    'Attack',
    'Asesinan a líder campesino en la frontera con Venezuela',
    'Sicarios en moto le dispararon frente a su casa.',
  ],
  [
    'Attack',
    'Masacre de cinco personas en zona fronteriza',
    'Hombres armados irrumpieron en una finca y mataron a cinco jornaleros.',
  ],
  [
    'Abduction/forced disappearance',
    'Secuestran a dos comerciantes en Arauca',
    'Hombres armados los bajaron de un bus y se los llevaron hacia el río.',
  ],
  [
    'Arrests',
    'Capturan en la frontera a cabecilla buscado por homicidio',
    'La Policía detuvo al hombre cuando intentaba cruzar a Ecuador.',
  ],
  [
    'Arrests',
    'Detienen a 14 presuntos traficantes en puente internacional',
    'Los agentes arrestaron a los sospechosos en un operativo.',
  ],
  [
    'Protest',
    'Transportistas bloquean la frontera entre Bolivia y Chile',
    'Decenas de camiones cierran la vía para exigir combustible.',
  ],
  [
    'Protest',
    'Comerciantes marchan en Tulcán contra el cierre del puente',
    'Cientos de personas protestaron frente a la aduana.',
  ],
  [
    'Violent demonstration',
    'Manifestantes queman oficina de migración en la frontera',
    'La turba lanzó piedras contra la policía, que respondió con gases lacrimógenos.',
  ],
  [
    'Government regains territory',
    'El Ejército recupera el control de un pueblo fronterizo',
    'Las tropas retomaron la localidad tras tres días de combates.',
  ],
  [
    'Non-state actor overtakes territory',
    'Rebeldes toman ciudad fronteriza en Congo',
    'Los insurgentes se apoderaron del puesto de aduana y del aeropuerto.',
  ],
  [
    'Agreement',
    'Guyana y Venezuela firman acuerdo para no usar la fuerza',
    'Los presidentes suscribieron una declaración tras la reunión.',
  ],
  ['Agreement', 'Gobierno y disidencias acuerdan cese al fuego en la frontera', 'La tregua entra en vigor el lunes.'],
  [
    'Disrupted weapons use',
    'Derriban dron cargado con explosivos en la frontera',
    'El aparato fue neutralizado sin causar daños.',
  ],
  [
    'Disrupted weapons use',
    'Desactivan artefacto explosivo en el puente internacional',
    'Antiexplosivos realizaron una detonación controlada; no hubo heridos.',
  ],
  [
    'Other',
    'Reabren el puente Simón Bolívar tras seis días',
    'El paso peatonal quedó habilitado desde las seis de la mañana.',
  ],
  [
    'Other',
    'Marruecos frena un salto masivo a la valla de Melilla',
    'Unos 300 migrantes intentaron cruzar de madrugada y fueron rechazados.',
  ],
  ['Other', 'Decomisan contrabando de combustible en La Guajira', 'La Policía incautó 20.000 litros en una trocha.'],
  [
    'Other',
    'Perú declara estado de emergencia en su frontera norte',
    'La medida militariza la frontera durante 60 días.',
  ],
]
