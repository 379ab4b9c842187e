import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import type { SignOffState } from '@samenspoor/domain/applications/sign-off';
import { callPhase } from '@samenspoor/domain/calls/call-window';

/** What comes next, and who has to do it. */
export interface NextStep {
  readonly step: string | null;
  readonly holder: string | null;
}

const MINISTRY = 'Agentschap Binnenlands Bestuur';

const NEXT_STEPS: Readonly<Record<Exclude<ApplicationState, 'draft' | 'reopened'>, NextStep>> = {
  submitted: { step: 'Nagaan of de aanvraag ontvankelijk is', holder: MINISTRY },
  withdrawn: { step: null, holder: null },
  admissible: { step: 'Jurering en beslissing', holder: MINISTRY },
  inadmissible: { step: null, holder: null },
  granted: { step: 'Uitvoeren en rapporteren', holder: 'Uw bestuur' },
  refused: { step: null, holder: null },
};

/** Who acts while a signatory is asked, or has answered. */
const SIGNING: Readonly<Partial<Record<SignOffState, NextStep>>> = {
  requested: { step: 'Nalezen en bevestigen', holder: 'De ondertekenaar van uw bestuur' },
  sent_back: { step: 'Aanpassen: de ondertekenaar stuurde de aanvraag terug', holder: 'Uw bestuur' },
  confirmed: { step: 'Indienen: de ondertekenaar bevestigde de aanvraag', holder: 'Uw bestuur' },
};

/** While the ministry waits for an answer about something in the file. */
export const CORRECTING: NextStep = { step: 'Antwoorden op de vraag om verbetering', holder: 'Uw bestuur' };

/** `now` in epoch milliseconds of the server's clock. */
export function nextStep(view: Pick<ApplicationView, 'state' | 'window' | 'signOff'>, now: number): NextStep {
  if (view.state !== 'draft' && view.state !== 'reopened') return NEXT_STEPS[view.state];
  const phase = callPhase(windowOf(view.window), new Date(now));
  if (phase === 'closed') return { step: 'Indienen kan niet meer: de oproep is gesloten', holder: null };
  const signing = view.signOff && SIGNING[view.signOff.state];
  if (signing) return signing;
  if (view.state === 'reopened') return { step: 'Verbeteren en opnieuw indienen', holder: 'Uw bestuur' };
  const step = phase !== 'announced' ? 'Invullen en indienen' : 'Voorbereiden: indienen kan zodra de oproep opent';
  return { step, holder: 'Uw bestuur' };
}
