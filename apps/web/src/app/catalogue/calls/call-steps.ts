import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { formatExactMoment } from '@samenspoor/domain/kernel/format';

/** Something that happens to a call by itself. */
export interface CallStep {
  /** Instant. */
  readonly at: string;
  readonly what: string;
}

/** What happens when, in order: publishing, opening, closing, the end of the grace. `publishAt`: instead of the stored one. */
export function callSteps(
  { publishAt: stored, settings }: Pick<ManagedCall, 'publishAt' | 'settings'>,
  publishAt: string | null = stored,
): CallStep[] {
  const { opens, closes, graceSeconds, practice } = settings;
  const told = practice ? '' : ' Mogelijke aanvragers die dat willen, krijgen een mail.';
  const graceEnd = new Date(Date.parse(closes) + graceSeconds * 1000).toISOString();
  return [
    ...(publishAt === null ? [] : [{ at: publishAt, what: 'Iedereen ziet de oproep. Voorbereiden kan al.' }]),
    { at: opens, what: `De oproep opent: indienen kan.${told}` },
    { at: closes, what: graceSeconds === 0 ? 'De oproep sluit: indienen kan niet meer.' : 'De oproep sluit.' },
    ...(graceSeconds === 0 ? [] : [{ at: graceEnd, what: 'Het respijt is voorbij: indienen kan niet meer.' }]),
  ];
}

/** The same as lines of a question. */
export function stepsAsText(steps: readonly CallStep[]): string {
  return steps.map(({ at, what }) => `${formatExactMoment(at)}: ${what}`).join('\n');
}
