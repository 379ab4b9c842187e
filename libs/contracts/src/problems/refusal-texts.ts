import type { AssessmentRefusalCode } from '@samenspoor/domain/assessment/assessment-refusals';
import type { IdentityRefusalCode } from '@samenspoor/domain/identity/identity-refusals';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import type { CommonRefusalCode } from '@samenspoor/domain/refusal-codes';
import type { TrajectoryRefusalCode } from '@samenspoor/domain/trajectories/trajectory-refusals';
import { count, euro, fixed } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';

const askedOf = ({ asked, askedCents }: ProblemParams): string => {
  if (typeof askedCents === 'number') return `het gevraagde bedrag van ${formatCents(askedCents)}`;
  return typeof asked === 'number' ? `de gevraagde ${formatCount(asked)}` : 'wat is gevraagd';
};

/** Dutch texts of the refusals of every context. */
export const COMMON_TEXTS: Readonly<Record<CommonRefusalCode, ProblemText>> = {
  not_found: fixed('Niet gevonden', 'Dit bestaat niet, of u hebt er geen toegang toe.'),
  forbidden: fixed('Geen toegang', 'U mag dit niet doen in uw huidige hoedanigheid.'),
  stale_version: fixed(
    'Intussen gewijzigd',
    'Iemand anders heeft dit intussen gewijzigd. Laad de gegevens opnieuw en probeer het nog eens.',
  ),
  action_not_allowed: fixed(
    'Kan nu niet',
    'Deze stap kan niet in de huidige toestand. Laad de pagina opnieuw om te zien hoe het nu staat.',
  ),
};

/** Dutch texts of signing in, choosing a capacity, giving one and keeping views of lists. */
export const IDENTITY_TEXTS: Readonly<Record<IdentityRefusalCode, ProblemText>> = {
  unknown_capacity: fixed('Onbekende hoedanigheid', 'U hebt deze hoedanigheid niet, of niet meer.'),
  no_capacity: fixed(
    'Nog geen toegang',
    'U bent aangemeld, maar u hebt geen hoedanigheid in Samenspoor. Vraag toegang aan de beheerder van uw organisatie.',
  ),
  invitation_not_valid: fixed(
    'Uitnodiging geldt niet meer',
    'Deze uitnodiging is al gebruikt of is verlopen. Vraag een nieuwe aan wie u toegang gaf.',
  ),
  role_not_of_applicant: fixed(
    'Hoedanigheid past niet',
    'Kies een hoedanigheid die bij dit bestuur of deze organisatie past.',
  ),
  capacity_exists: fixed(
    'Heeft deze hoedanigheid al',
    'Deze persoon heeft dezelfde hoedanigheid al op die dagen. Wijzig de laatste dag daarvan, of kies andere dagen.',
  ),
  capacity_ended: fixed(
    'Hoedanigheid al afgelopen',
    'Deze hoedanigheid is al afgelopen. Voeg de persoon opnieuw toe om weer toegang te geven.',
  ),
  capacity_ends_before_it_begins: fixed('Einde voor het begin', 'De laatste dag ligt voor de eerste dag.'),
  already_signed_in_before: fixed(
    'Al aangemeld',
    'Deze persoon heeft zich al aangemeld en heeft geen uitnodiging nodig.',
  ),
  too_many_views: fixed('Te veel weergaven', 'U kunt 20 weergaven van een lijst bewaren. Verwijder er eerst een.'),
};

/** Dutch texts of what judging and granting refuse. */
export const ASSESSMENT_TEXTS: Readonly<Record<AssessmentRefusalCode, ProblemText>> = {
  reason_required: fixed('Reden ontbreekt', 'Geef een reden op.'),
  granted_above_row_maximum: {
    title: 'Boven het maximum',
    detail: (params) => `Voor deze KPI-rij kunnen hoogstens ${count(params, 'maxUnits')} eenheden worden toegekend.`,
  },
  granted_above_theme_ceiling: {
    title: 'Boven het plafondbedrag',
    detail: (params) =>
      `De toekenning voor thema ${count(params, 'theme')} komt op ${euro(params, 'totalCents')}. Het plafondbedrag is ${euro(params, 'ceilingCents')}.`,
  },
  granted_above_asked: {
    title: 'Meer dan gevraagd',
    detail: (params) => `De toekenning kan niet hoger zijn dan ${askedOf(params)}.`,
  },
  granted_amount_without_units: fixed(
    'Bedrag zonder eenheden',
    'Een KPI-rij zonder toegekende eenheden kan geen bedrag krijgen.',
  ),
  unknown_award_line: {
    title: 'KPI-rij niet in de aanvraag',
    detail: (params) => `KPI-rij ${count(params, 'indicator')} staat niet in deze aanvraag, of staat er dubbel in.`,
  },
  nothing_granted: fixed('Niets toegekend', 'Ken minstens één eenheid toe, of weiger de aanvraag.'),
  not_admissible_yet: fixed('Nog niet ontvankelijk', 'Beoordeel eerst of de aanvraag ontvankelijk is.'),
  already_decided: fixed('Al beslist', 'Over deze aanvraag is al beslist.'),
};

/** Dutch texts of what guiding refuses. */
export const TRAJECTORY_TEXTS: Readonly<Record<TrajectoryRefusalCode, ProblemText>> = {
  phase_not_reachable: fixed('Fase kan nu niet', 'Het traject kan niet van de huidige fase naar deze fase gaan.'),
  expert_required: fixed('Expert ontbreekt', 'Wijs eerst een expert toe aan dit traject.'),
  expert_not_in_region: fixed('Expert van een andere regio', 'Kies een expert die in de regio van dit traject werkt.'),
  next_step_without_date: fixed(
    'Volgende stap niet volledig',
    'Vul bij de volgende stap zowel de tekst als de datum in.',
  ),
  trajectory_closed: fixed('Traject afgesloten', 'Dit traject is afgesloten en kan niet meer worden gewijzigd.'),
  contact_in_future: fixed('Datum in de toekomst', 'Noteer een contact nadat het plaatsvond: kies vandaag of vroeger.'),
};
