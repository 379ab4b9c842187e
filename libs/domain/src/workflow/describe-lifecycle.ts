import { type Lifecycle, type Transition, endsOf } from './lifecycle';

/**
 * A lifecycle as Markdown: a drawing of the moves between states, and a table of every action with who may and what
 * watches over it. `docs/lifecycles.md` holds these, so that a change of the process shows in review.
 */
export function describeLifecycle<
  State extends string,
  Action extends string,
  Permission extends string,
  Facts,
  Reason,
>(lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>): string {
  const transitions = Object.entries(lifecycle.transitions) as [Action, Transition<State, Permission, Facts, Reason>][];
  const moves = transitions.flatMap(([action, { from, to }]) =>
    from.flatMap((state) => endsOf(to).map((end) => `  ${state} --> ${end}: ${action}`)),
  );
  const drawing = [
    'stateDiagram-v2',
    `  [*] --> ${lifecycle.initial}`,
    ...moves,
    ...lifecycle.final.map((state) => `  ${state} --> [*]`),
  ];
  const rows = transitions.map(([action, { from, to, permission, guards, event }]) => [
    action,
    from.join(', '),
    endsOf(to).join(', ') || '(stays)',
    permission,
    guards.map(({ name }) => name).join(', ') || '–',
    event ?? '–',
  ]);
  const heading = ['action', 'from', 'to', 'permission', 'guards', 'event'];
  return ['```mermaid', ...drawing, '```', '', ...alignedTable([heading, ...rows])].join('\n');
}

/** The lines of a Markdown table with cells of equal width per column, as the formatter wants them. */
function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const [heading = [], ...body] = rows;
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
