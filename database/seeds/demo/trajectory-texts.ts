import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';

type Contact = readonly [kind: 'visit' | 'call' | 'mail' | 'online' | 'training', summary: string];

/** Invented notes of contacts in each phase. They describe what was said, never a person. */
export const CONTACTS: Readonly<Record<TrajectoryPhase, readonly Contact[]>> = {
  intake: [
    [
      'online',
      'Kennismaking met de projectverantwoordelijke. Verwachtingen, timing en betrokken diensten overlopen. Er is een duidelijke vraag naar hulp bij het bereiken van inwoners die de gemeente nu niet kent.',
    ],
    [
      'visit',
      'Eerste gesprek over de toegekende actie. De gemeente wil snel starten, maar het interne draagvlak moet nog groeien. Afgesproken om de diensthoofden mee uit te nodigen.',
    ],
    ['call', 'Afspraken gemaakt voor het startoverleg. De gemeente bezorgt vooraf een lijst van lopende initiatieven.'],
  ],
  environment_analysis: [
    [
      'visit',
      'Gesprekken met de wijkwerking, twee scholen en het jeugdhuis. Onder de waterlijn leeft vooral de vrees om niet gehoord te worden. Drie sleutelfiguren willen verder meedenken.',
    ],
    [
      'online',
      'Kring van lokale actoren getekend met de gemeente. De sportclubs en enkele zelforganisaties ontbraken nog op de lijst. Online spanningen zitten vooral in twee buurtgroepen.',
    ],
    [
      'visit',
      'Rondgang langs het loket en de bibliotheek. Medewerkers vangen veel signalen op, maar weten niet waar ze die kwijt kunnen.',
    ],
  ],
  working_group: [
    [
      'visit',
      'Eerste werkgroep met vrije tijd, welzijn, communicatie en politie. De deelnemers delen voor het eerst hun signalen. Volgende keer kiezen we de oorzaken waarop we werken.',
    ],
    [
      'visit',
      'Werkgroep besprak de resultaten van de omgevingsanalyse. Er is een kern van zes mensen die wil trekken. Communicatie vraagt een vorming over reageren op sociale media.',
    ],
    ['online', 'Kort overleg met de trekkers van de werkgroep. De rolverdeling is duidelijk, de planning is krap.'],
  ],
  action_plan: [
    [
      'mail',
      'Ontwerp van het actieplan nagelezen: oorzaken en verbindende uitdaging zijn scherp. De engagementen hebben nog geen trekker en datum.',
    ],
    [
      'visit',
      'Actieplan voorgesteld aan het college. Het plan wordt gedragen; de opvolging komt tweemaal per jaar op het managementteam.',
    ],
    ['online', 'Engagementen samen op een tijdslijn gezet. Drie ervan kunnen al voor de zomer starten.'],
  ],
  execution: [
    [
      'call',
      'Opvolggesprek: de eerste acties lopen, de opkomst is beter dan verwacht. De gemeente zoekt nog vrijwilligers voor de avondgroepen.',
    ],
    [
      'training',
      'Vorming gegeven aan achttien medewerkers. Sterke oefeningen rond situaties aan het loket. Er is vraag naar een vervolg.',
    ],
    ['visit', 'Bezoek aan de werking. De samenwerking met de scholen loopt vlot, de link met het OCMW kan beter.'],
  ],
  evaluation: [
    [
      'visit',
      'Evaluatie met de werkgroep: wat werkt, wordt opgenomen in de gewone werking. Twee acties stoppen. De gemeente deelt haar ervaring op een lerend netwerk.',
    ],
    [
      'online',
      'Tussentijdse cijfers besproken. De doelgroep is bereikt, het effect op lange termijn blijft een vraag.',
    ],
  ],
  closed: [],
};

/** Invented next steps of trajectories that still run. */
export const NEXT_STEPS: Readonly<Record<TrajectoryPhase, readonly string[]>> = {
  intake: [
    'Startoverleg voorbereiden met de projectverantwoordelijke',
    'Diensthoofden uitnodigen voor het startoverleg',
  ],
  environment_analysis: ['Gesprekken met sleutelfiguren afronden', 'Kring van actoren aanvullen met sportclubs'],
  working_group: ['Tweede werkgroep voorbereiden', 'Oorzaken laten kiezen door de werkgroep'],
  action_plan: ['Engagementen voorzien van trekker en datum', 'Actieplan voorstellen aan het college'],
  execution: ['Opvolggesprek over de lopende acties', 'Vorming voor vrijwilligers inplannen'],
  evaluation: ['Evaluatieverslag bespreken met de werkgroep', 'Afspraken maken over verankering'],
  closed: [],
};
