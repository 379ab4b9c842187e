import type { CallView } from '@samenspoor/contracts/calls/call';
import type { LastYearView } from '@samenspoor/contracts/applications/continue';
import type { AskedIncentive } from '@samenspoor/domain/applications/incentives';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';

/** A stimulans of last year as it can be asked for again. */
export interface LastIncentive {
  readonly code: string;
  readonly title: string;
  /** What it says with its texts of then: "voor thema 5, 17". */
  readonly themes: string;
  readonly text: string;
  readonly asked: AskedIncentive;
}

/**
 * The stimulansen of last year that this call still has and this applicant may ask for, by what the call asks of them now:
 * texts that it doesn't ask for fall away, longer ones than it takes are cut, and of the themes stay those that go on.
 */
export function lastIncentives(
  { incentives }: Pick<LastYearView, 'incentives'>,
  call: Pick<CallView, 'incentives'>,
  conditions: readonly IncentiveCondition[],
  goingOn: readonly string[],
): readonly LastIncentive[] {
  return call.incentives.flatMap(({ code, title, per, condition, texts }) => {
    const then = incentives[code];
    if (!then || !conditions.includes(condition)) return [];
    const themes = per === 'theme' ? then.themes.filter((theme) => goingOn.includes(theme)) : [];
    if (per === 'theme' && themes.length === 0) return [];
    const kept = texts.flatMap((text): [string, string][] => {
      const written = (then.texts[text.code] ?? '').slice(0, text.maxLength);
      return written === '' ? [] : [[text.code, written]];
    });
    return [
      {
        code,
        title,
        themes: themes.length === 0 ? '' : `voor thema ${themes.join(', ')}`,
        text: kept.map(([, written]) => written).join('\n\n'),
        asked: { themes, texts: Object.fromEntries(kept) },
      },
    ];
  });
}
