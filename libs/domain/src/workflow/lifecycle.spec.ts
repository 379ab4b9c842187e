import { describeLifecycle } from './describe-lifecycle';
import { type Lifecycle, available, check, decide } from './lifecycle';

type State = 'closed' | 'open' | 'broken';
type Action = 'unlock' | 'break' | 'look';
interface Facts {
  readonly hasKey: boolean;
  readonly isAllowed: boolean;
}

const holdsKey = ({ hasKey }: Facts): string[] => (hasKey ? [] : ['no key']);
const admitted = ({ isAllowed }: Facts): string[] => (isAllowed ? [] : ['not allowed']);

/** A door: who has the key opens it; who breaks it, leaves it broken. */
const DOOR: Lifecycle<State, Action, 'guest' | 'owner', Facts, string> = {
  initial: 'closed',
  final: ['broken'],
  transitions: {
    unlock: {
      from: ['closed'],
      to: 'open',
      permission: 'guest',
      guards: [holdsKey, admitted],
      event: 'door.opened',
    },
    break: { from: ['closed', 'open'], to: 'broken', permission: 'owner', guards: [] },
    look: { from: ['open'], permission: 'guest', guards: [] },
  },
};

const guest = new Set(['guest'] as const);
const owner = new Set(['guest', 'owner'] as const);
const able: Facts = { hasKey: true, isAllowed: true };
const unable: Facts = { hasKey: false, isAllowed: false };

describe('deciding', () => {
  it('allows an action whose state, permission and guards agree', () => {
    expect(decide(DOOR, 'unlock', 'closed', guest, able)).toEqual({
      kind: 'allowed',
      to: 'open',
      event: 'door.opened',
    });
  });

  it('stays in the same state when an action leads nowhere', () => {
    expect(decide(DOOR, 'look', 'open', guest, able)).toEqual({ kind: 'allowed', to: 'open', event: null });
  });

  it('looks at the permission before it tells anything about the state', () => {
    expect(decide(DOOR, 'break', 'broken', guest, able)).toEqual({ kind: 'not_permitted' });
    expect(decide(DOOR, 'break', 'broken', owner, able)).toEqual({ kind: 'wrong_state', state: 'broken' });
  });

  it('gives every reason at once', () => {
    expect(decide(DOOR, 'unlock', 'closed', guest, unable)).toEqual({
      kind: 'refused',
      reasons: ['no key', 'not allowed'],
    });
  });
});

describe('what can be done', () => {
  it('is what state and permissions allow, each with what blocks it', () => {
    expect(available(DOOR, 'closed', owner, unable)).toEqual([
      { action: 'unlock', blockedBy: ['no key', 'not allowed'] },
      { action: 'break', blockedBy: [] },
    ]);
    expect(available(DOOR, 'open', guest, unable)).toEqual([{ action: 'look', blockedBy: [] }]);
    expect(available(DOOR, 'broken', owner, able)).toEqual([]);
  });
});

describe('the check of the graph', () => {
  it('finds nothing wrong with a sound lifecycle', () => {
    expect(check(DOOR)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('finds states that nobody reaches and states without a way out', () => {
    const walled: typeof DOOR = {
      ...DOOR,
      final: [],
      transitions: { ...DOOR.transitions, unlock: { ...DOOR.transitions.unlock, from: ['open'] } },
    };
    expect(check(walled)).toEqual({ unreachable: ['open'], deadEnds: ['broken'] });
  });
});

describe('the description of a lifecycle', () => {
  it('draws the moves and has one line per action', () => {
    expect(describeLifecycle(DOOR).split('\n')).toEqual([
      '```mermaid',
      'stateDiagram-v2',
      '  [*] --> closed',
      '  closed --> open: unlock',
      '  closed --> broken: break',
      '  open --> broken: break',
      '  broken --> [*]',
      '```',
      '',
      '| action | from         | to      | permission | guards             | event       |',
      '| ------ | ------------ | ------- | ---------- | ------------------ | ----------- |',
      '| unlock | closed       | open    | guest      | holdsKey, admitted | door.opened |',
      '| break  | closed, open | broken  | owner      | –                  | –           |',
      '| look   | open         | (stays) | guest      | –                  | –           |',
    ]);
  });
});
