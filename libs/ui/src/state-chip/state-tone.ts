import type { IconName } from '../icon/icon-paths';

/** What a state means to the reader: nothing special, being worked on, waiting for somebody, went well, went wrong. */
export type StateTone = 'neutral' | 'info' | 'waiting' | 'success' | 'danger';

/** A state as shown: the Dutch word, and its tone. */
export interface StateLabel {
  readonly label: string;
  readonly tone: StateTone;
}

/** The icon that goes with a tone when none is given, so that a state never hangs on its colour. */
export const TONE_ICONS: Readonly<Record<StateTone, IconName>> = {
  neutral: 'dot',
  info: 'info',
  waiting: 'hourglass',
  success: 'check-circle',
  danger: 'cross',
};
