import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { callPhase } from '@samenspoor/domain/calls/call-window';

/** What comes next, and who has to do it. */
export interface NextStep {
  readonly step: string | null;
  readonly holder: string | null;
}

const MINISTRY = 'Agentschap Binnenlands Bestuur';

const NEXT_STEPS: Readonly<Record<Exclude<ApplicationState, 'draft'>, NextStep>> = {
  submitted: { step: 'Nagaan of de aanvraag ontvankelijk is', holder: MINISTRY },
  admissible: { step: 'Jurering en beslissing', holder: MINISTRY },
  inadmissible: { step: null, holder: null },
  granted: { step: 'Uitvoeren en rapporteren', holder: 'Uw bestuur' },
  refused: { step: null, holder: null },
};

/** `now` in epoch milliseconds of the server's clock. */
export function nextStep(view: Pick<ApplicationView, 'state' | 'call'>, now: number): NextStep {
  if (view.state !== 'draft') return NEXT_STEPS[view.state];
  const window = { opensAt: new Date(view.call.opensAt), closesAt: new Date(view.call.closesAt) };
  const phase = callPhase(window, new Date(now));
  if (phase === 'closed') return { step: 'Indienen kan niet meer: de oproep is gesloten', holder: null };
  const step = phase === 'open' ? 'Invullen en indienen' : 'Voorbereiden: indienen kan zodra de oproep opent';
  return { step, holder: 'Uw bestuur' };
}
