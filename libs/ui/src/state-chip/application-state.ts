import { STATE_TITLES } from '@samenspoor/contracts/applications/state-titles';
import { APPLICATION_STATES, type ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { StateLabel, StateTone } from './state-tone';

const TONES: Readonly<Record<ApplicationState, StateTone>> = {
  draft: 'neutral',
  submitted: 'waiting',
  reopened: 'waiting',
  withdrawn: 'neutral',
  admissible: 'info',
  inadmissible: 'danger',
  granted: 'success',
  refused: 'danger',
};

/** How each state of an application is called and coloured, everywhere. */
export const APPLICATION_STATE_LABELS = Object.fromEntries(
  APPLICATION_STATES.map((state) => [state, { label: STATE_TITLES[state], tone: TONES[state] }]),
) as Readonly<Record<ApplicationState, StateLabel>>;
