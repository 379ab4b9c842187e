import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';

/** Invented notes of contacts in each phase. They describe what was said, never a person. */
export const CONTACT_TEXTS: Readonly<Record<TrajectoryPhase, readonly string[]>> = {
  intake: [
    'Kennismaking met de projectverantwoordelijke. Verwachtingen, timing en betrokken diensten overlopen. Er is een duidelijke vraag naar hulp bij het bereiken van inwoners die de gemeente nu niet kent.',
    'Eerste gesprek over de toegekende actie. De gemeente wil snel starten, maar het interne draagvlak moet nog groeien. Afgesproken om de diensthoofden mee uit te nodigen.',
  ],
  environment_analysis: [
    'Gesprekken met de wijkwerking, twee scholen en het jeugdhuis. Onder de waterlijn leeft vooral de vrees om niet gehoord te worden. Drie sleutelfiguren willen verder meedenken.',
    'Kring van lokale actoren getekend met de gemeente. De sportclubs en de moskeevereniging ontbraken nog op de lijst. Online spanningen zitten vooral in twee buurtgroepen.',
  ],
  working_group: [
    'Eerste werkgroep met vrije tijd, welzijn, communicatie en politie. De deelnemers delen voor het eerst hun signalen. Volgende keer kiezen we de oorzaken waarop we werken.',
    'Werkgroep besprak de resultaten van de omgevingsanalyse. Er is een kern van zes mensen die wil trekken. Communicatie vraagt een vorming over reageren op sociale media.',
  ],
  action_plan: [
    'Ontwerp van het actieplan nagelezen: oorzaken en verbindende uitdaging zijn scherp. De engagementen hebben nog geen trekker en datum.',
    'Actieplan voorgesteld aan het college. Het plan wordt gedragen; de opvolging komt tweemaal per jaar op het managementteam.',
  ],
  execution: [
    'Opvolggesprek: de eerste acties lopen, de opkomst is beter dan verwacht. De gemeente zoekt nog vrijwilligers voor de avondgroepen.',
    'Omstaanderstraining gegeven aan achttien medewerkers. Sterke oefeningen rond situaties aan het loket. Er is vraag naar een vervolg.',
    'Bezoek op de werking. De samenwerking met de scholen loopt vlot, de link met het OCMW kan beter.',
  ],
  evaluation: [
    'Evaluatie met de werkgroep: wat werkt, wordt opgenomen in de gewone werking. Twee acties stoppen. De gemeente deelt haar ervaring op een lerend netwerk.',
    'Tussentijdse cijfers besproken. De doelgroep is bereikt, het effect op lange termijn blijft een vraag.',
  ],
  closed: [],
};

export const CONTACT_KINDS_OF_PHASE = {
  intake: ['online', 'visit'],
  environment_analysis: ['visit', 'call'],
  working_group: ['visit', 'visit', 'online'],
  action_plan: ['online', 'mail'],
  execution: ['training', 'visit', 'call'],
  evaluation: ['online', 'visit'],
  closed: ['call'],
} as const;

/** Invented next steps of trajectories that still run. */
export const NEXT_STEPS: Readonly<Record<TrajectoryPhase, readonly string[]>> = {
  intake: ['Intakegesprek plannen met de projectverantwoordelijke', 'Diensthoofden uitnodigen voor het startoverleg'],
  environment_analysis: ['Gesprekken met sleutelfiguren afronden', 'Kring van actoren aanvullen met sportclubs'],
  working_group: ['Tweede werkgroep voorbereiden', 'Oorzaken laten kiezen door de werkgroep'],
  action_plan: ['Engagementen voorzien van trekker en datum', 'Actieplan voorstellen aan het college'],
  execution: ['Opvolggesprek over de lopende acties', 'Omstaanderstraining voor vrijwilligers inplannen'],
  evaluation: ['Evaluatieverslag bespreken met de werkgroep', 'Afspraken maken over verankering'],
  closed: [],
};
