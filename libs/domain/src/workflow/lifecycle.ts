/**
 * A lifecycle is data: one row per action. The API decides with it, the screens foresee with it, the docs draw it.
 * Guards are pure functions over a small facts object; "now" is one of the facts, never read from a clock.
 */
export interface Transition<State extends string, Permission extends string, Facts, Reason> {
  readonly from: readonly State[];
  /** The state after the action, or those that the facts choose from; the same state stays when it is left out. */
  readonly to?: State | Choice<State, Facts>;
  readonly permission: Permission;
  /** Each guard answers nothing, or why not; its name stands in the docs. All are asked: one sees every reason at once. */
  readonly guards: readonly ((facts: Facts) => readonly Reason[])[];
  /** The name of the event this action emits, if others follow it. */
  readonly event?: string;
}

/** The states in which one action can end, and which of them it is. */
export interface Choice<State extends string, Facts> {
  readonly oneOf: readonly State[];
  readonly by: (facts: Facts) => State;
}

/** Every state in which a transition can end; none when the state stays. */
export function endsOf<State extends string, Facts>(to: State | Choice<State, Facts> | undefined): readonly State[] {
  if (to === undefined) return [];
  return typeof to === 'string' ? [to] : to.oneOf;
}

/** Every action of a thing, from its first state to the final ones, which nothing leaves. */
export interface Lifecycle<State extends string, Action extends string, Permission extends string, Facts, Reason> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: Readonly<Record<Action, Transition<State, Permission, Facts, Reason>>>;
}

/** An action that the state of the thing allows to this person, with the reasons why it can't be done yet. */
export interface AvailableAction<Action extends string, Reason> {
  readonly action: Action;
  readonly blockedBy: readonly Reason[];
}

/** The verdict on one action: allowed, or why not. */
export type Decision<State extends string, Reason> =
  | { readonly kind: 'allowed'; readonly to: State; readonly event: string | null }
  | { readonly kind: 'not_permitted' }
  | { readonly kind: 'wrong_state'; readonly state: State }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

const reasonsOf = <Facts, Reason>(guards: readonly ((facts: Facts) => readonly Reason[])[], facts: Facts): Reason[] =>
  guards.flatMap((guard) => [...guard(facts)]);

/** What someone with these permissions can do in this state, each with what blocks it. */
export function available<State extends string, Action extends string, Permission extends string, Facts, Reason>(
  lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>,
  state: State,
  permissions: ReadonlySet<Permission>,
  facts: Facts,
): AvailableAction<Action, Reason>[] {
  return entries(lifecycle)
    .filter(([, transition]) => transition.from.includes(state) && permissions.has(transition.permission))
    .map(([action, transition]) => ({ action, blockedBy: reasonsOf(transition.guards, facts) }));
}

/** The verdict on one action: permission first, then state, then the guards. */
export function decide<State extends string, Action extends string, Permission extends string, Facts, Reason>(
  lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>,
  action: Action,
  state: State,
  permissions: ReadonlySet<Permission>,
  facts: Facts,
): Decision<State, Reason> {
  const transition = lifecycle.transitions[action];
  if (!permissions.has(transition.permission)) return { kind: 'not_permitted' };
  if (!transition.from.includes(state)) return { kind: 'wrong_state', state };
  const reasons = reasonsOf(transition.guards, facts);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const { to = state, event = null } = transition;
  return { kind: 'allowed', to: typeof to === 'string' ? to : to.by(facts), event };
}

/** Faults in the graph itself: states nobody reaches, and states without a way out that are not declared final. */
export function check<State extends string, Action extends string, Permission extends string, Facts, Reason>(
  lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>,
): { readonly unreachable: State[]; readonly deadEnds: State[] } {
  const moves = entries(lifecycle).flatMap(([, { from, to }]) =>
    from.flatMap((state) =>
      (to === undefined ? [state] : endsOf(to)).map((end): readonly [State, State] => [state, end]),
    ),
  );
  const states = new Set<State>([lifecycle.initial, ...lifecycle.final, ...moves.flat()]);
  const reached = new Set<State>([lifecycle.initial]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const [from, to] of moves) if (reached.has(from)) reached.add(to);
  }
  const leads = new Set(moves.filter(([from, to]) => from !== to).map(([from]) => from));
  return {
    unreachable: [...states].filter((state) => !reached.has(state)),
    deadEnds: [...states].filter((state) => !leads.has(state) && !lifecycle.final.includes(state)),
  };
}

function entries<State extends string, Action extends string, Permission extends string, Facts, Reason>(
  lifecycle: Lifecycle<State, Action, Permission, Facts, Reason>,
): [Action, Transition<State, Permission, Facts, Reason>][] {
  return Object.entries(lifecycle.transitions) as [Action, Transition<State, Permission, Facts, Reason>][];
}
