import { type CallSeed } from '../reference/calls';
import { type DemoApplicant, demoApplicant } from './applicants';
import { askedLines, grantReason, grantedLines } from './application-lines';
import { type PlannedApplication, applicationKey } from './application-plan';
import { applicationDays, momentIn } from './demo-moments';
import { demoIban } from './demo-iban';
import { fraction, pick } from './deterministic';
import { motivation } from './motivations';
import { DEMO_PEOPLE } from './people';
import type { ScenarioAct, ScenarioStep } from './scenario-step';

const CASE_HANDLERS = ['behandelaar.abb', 'behandelaar.abb', 'behandelaar-2.abb', 'behandelaar-3.abb'] as const;

const INADMISSIBLE_REASONS = [
  'Het rekeningnummer is niet dat van het gemeentefonds en de ondertekende brief ontbreekt, ook na een herinnering.',
  'De aanvraag beschrijft geen acties uit de oproep: de gevraagde middelen dienen enkel voor een bestaande werking.',
] as const;

const REFUSAL_REASONS = [
  'De jury oordeelt dat de aanvraag onvoldoende aantoont hoe de doelgroep bereikt wordt. Het plan noemt geen partners en geen aanpak om mensen te vinden.',
  'De gevraagde middelen overlappen met een lopende subsidie voor dezelfde doelgroep. De aanvraag maakt het verschil niet duidelijk.',
] as const;

function detailsOf(planned: PlannedApplication, applicant: DemoApplicant): ScenarioAct {
  const subject = `medewerker.${applicant.slug}`;
  const person = DEMO_PEOPLE.find((candidate) => candidate.subject === subject);
  if (!person) {
    throw new Error(`Nobody is called "${subject}"`);
  }
  const { givenName, familyName, email, phone } = person;
  return {
    act: 'details',
    contact: { firstName: givenName, familyName, email, phone },
    iban: demoIban(applicant.slug),
    motivations: Object.fromEntries(
      planned.themes.map((theme) => [String(theme), motivation(theme, applicant.name, planned.callCode)]),
    ),
  };
}

/** A draft stops somewhere on the way; anything else was handed in. */
function filingActs(
  planned: PlannedApplication,
  call: CallSeed,
  applicant: DemoApplicant,
): (readonly [string, ScenarioAct])[] {
  const key = applicationKey(planned);
  const days = applicationDays(call, key);
  const acts: (readonly [string, ScenarioAct])[] = [
    [days.start, { act: 'start', callCode: planned.callCode, partnership: applicant.partnership }],
    [days.lines, { act: 'lines', lines: askedLines(planned, call) }],
    [days.lines, { act: 'ranking', themes: planned.themes.map(String) }],
    [days.details, detailsOf(planned, applicant)],
    [days.submit, { act: 'submit' }],
  ];
  return planned.outcome === 'draft' ? acts.slice(0, fraction(`${key}/draft`) < 0.5 ? 3 : 4) : acts;
}

function judgingActs(planned: PlannedApplication, call: CallSeed): (readonly [string, ScenarioAct])[] {
  const key = applicationKey(planned);
  const { outcome } = planned;
  const days = applicationDays(call, key);
  if (outcome === 'draft' || outcome === 'submitted') {
    return [];
  }
  if (outcome === 'inadmissible') {
    const reason = pick(INADMISSIBLE_REASONS, key);
    return [[days.admissibility, { act: 'admissibility', admissible: false, reason }]];
  }
  const admitted = [days.admissibility, { act: 'admissibility', admissible: true, reason: null }] as const;
  if (outcome === 'refused') {
    return [admitted, [days.decision, { act: 'decision', outcome, reason: pick(REFUSAL_REASONS, key) }]];
  }
  const lines = grantedLines(planned, call, askedLines(planned, call));
  const awarded = [days.award, { act: 'award-lines', lines }] as const;
  return outcome === 'admissible'
    ? [admitted, awarded]
    : [admitted, awarded, [days.decision, { act: 'decision', outcome, reason: grantReason(planned) }]];
}

/** The history of one application, from its first line to where the plan says it ends. */
export function applicationSteps(planned: PlannedApplication, call: CallSeed): ScenarioStep[] {
  const applicant = demoApplicant(planned.applicant);
  const application = applicationKey(planned);
  const staff = `medewerker.${applicant.slug}`;
  const handler = pick(CASE_HANDLERS, `handler/${application}`);
  const submits = fraction(`${application}/signs`) < 0.3 ? `directeur.${applicant.slug}` : staff;
  const filed = filingActs(planned, call, applicant).map(([day, act]) => ({
    ...act,
    application,
    as: act.act === 'submit' ? submits : staff,
    at: momentOf(day, act, application),
  }));
  const judged = judgingActs(planned, call).map(([day, act]) => ({
    ...act,
    application,
    as: handler,
    at: momentOf(day, act, application),
  }));
  return [...filed, ...judged];
}

/** An hour for each act, so that their order holds when several fall on one day. */
const HOURS: Partial<Record<ScenarioAct['act'], number>> = {
  start: 8,
  lines: 9,
  ranking: 9,
  details: 11,
  submit: 13,
  admissibility: 9,
  'award-lines': 10,
  decision: 11,
};

/** The ranking is saved twelve minutes after the lines; every other act has a moment of its own. */
function momentOf(day: string, { act }: ScenarioAct, application: string): Date {
  const moment = momentIn(day, HOURS[act] ?? 12, `${application}/${act === 'ranking' ? 'lines' : act}`);
  return act === 'ranking' ? new Date(moment.getTime() + 12 * 60_000) : moment;
}
