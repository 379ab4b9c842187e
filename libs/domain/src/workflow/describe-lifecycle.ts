import type { Lifecycle } from './lifecycle';

/**
 * A lifecycle as a table in text: one line per action with where it starts, where it ends, who may, how many guards watch
 * and what it emits. The golden files of the lifecycles hold this, so that a change of the process shows in review.
 */
export function describeLifecycle<
  State extends string,
  Action extends string,
  Permission extends string,
  Facts,
  Reason,
>(lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>): string {
  const rows = Object.entries(
    lifecycle.transitions as Record<string, Lifecycle<State, Action, Permission, Facts, Reason>['transitions'][Action]>,
  );
  const lines = rows.map(([action, { from, to, permission, guards, event }]) =>
    [action, from.join(' '), to ?? '(stays)', permission, `${guards.length}`, event ?? '-'].join(' | '),
  );
  const heading = 'action | from | to | permission | guards | event';
  const ends = `initial: ${lifecycle.initial}\nfinal: ${lifecycle.final.join(' ')}`;
  return `${[heading, ...lines].join('\n')}\n\n${ends}\n`;
}
