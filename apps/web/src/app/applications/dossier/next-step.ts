import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import type { SignOffState } from '@samenspoor/domain/applications/sign-off';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import { correctingStep } from '../../shell/file/correcting-step';

/** What comes next, and who has to do it. */
export interface NextStep {
  readonly step: string | null;
  readonly holder: string | null;
}

/** Who acts, of those that an application goes between. */
type Holder = 'applicant' | 'signatory' | 'ministry' | null;
type Step = readonly [step: string | null, holder: Holder];
type Known = Pick<ApplicationView, 'state' | 'asFiled' | 'window' | 'signOff' | 'applicant'>;

const NEXT_STEPS: Readonly<Record<Exclude<ApplicationState, 'draft' | 'reopened'>, Step>> = {
  submitted: ['Nagaan of de aanvraag ontvankelijk is', 'ministry'],
  withdrawn: [null, null],
  admissible: ['Jurering en beslissing', 'ministry'],
  inadmissible: [null, null],
  granted: ['Uitvoeren en rapporteren', 'applicant'],
  refused: [null, null],
};

/** Who acts while a signatory is asked, or has answered. */
const SIGNING: Readonly<Partial<Record<SignOffState, Step>>> = {
  requested: ['Nalezen en bevestigen', 'signatory'],
  sent_back: ['Aanpassen: de ondertekenaar stuurde de aanvraag terug', 'applicant'],
  confirmed: ['Indienen: de ondertekenaar bevestigde de aanvraag', 'applicant'],
};

/**
 * `now` in epoch milliseconds of the server's clock; `answerBy` the last day to answer what the ministry asks to correct, null
 * while it asks nothing. Who acts is called by name: partners and organisations read this too.
 */
export function nextStep(view: Known, now: number, answerBy: string | null = null): NextStep {
  const [step, holder]: Step = answerBy === null ? stepOf(view, now) : [correctingStep(answerBy), 'applicant'];
  const { name } = view.applicant;
  const names = {
    applicant: name,
    signatory: `De ondertekenaar van ${name}`,
    ministry: 'Agentschap Binnenlands Bestuur',
  };
  return { step, holder: holder && names[holder] };
}

function stepOf(view: Known, now: number): Step {
  if (view.state !== 'draft' && view.state !== 'reopened') return NEXT_STEPS[view.state];
  if (view.asFiled) return ['Verbeteren en opnieuw indienen', 'applicant'];
  const phase = callPhase(windowOf(view.window), new Date(now));
  if (phase === 'closed') return ['Indienen kan niet meer: de oproep is gesloten', null];
  const signing = view.signOff && SIGNING[view.signOff.state];
  if (signing) return signing;
  if (view.state === 'reopened') return ['Verbeteren en opnieuw indienen', 'applicant'];
  return [
    phase === 'announced' ? 'Voorbereiden: indienen kan zodra de oproep opent' : 'Invullen en indienen',
    'applicant',
  ];
}
