import type { SignOffState } from '@samenspoor/domain/applications/sign-off';
import { applicationView } from '../testing/application-view';
import { partStatuses } from './parts';

const notes = (statuses: ReturnType<typeof partStatuses>): string[] =>
  statuses.map((status) => `${status.state}: ${status.note}`);

const ASKED = {
  requestedAt: null,
  requestedBy: null,
  decidedAt: null,
  decidedBy: null,
  remark: null,
  version: null,
  sha256: null,
  sha256ToConfirm: null,
};

describe('how the parts of a draft stand', () => {
  it('asks for themes first', () => {
    const statuses = partStatuses([{ part: 'kpi-tabel' }], [], false);
    expect(notes(statuses)).toEqual([
      'done: in orde',
      'todo: nog 1 punt',
      'waiting: eerst thema’s kiezen',
      'waiting: eerst thema’s kiezen',
      'done: in orde',
      'waiting: nog 1 punt',
    ]);
  });

  it('counts what is open per part', () => {
    const statuses = partStatuses([{ part: 'contact' }, { part: 'contact' }], [], true);
    expect(statuses.find((status) => status.key === 'contact')).toMatchObject({ state: 'todo', note: 'nog 2 punten' });
  });

  it('says what is only advised, and lets people hand in', () => {
    const statuses = partStatuses([], [{ part: 'motivatie' }], true);
    expect(statuses.find((status) => status.key === 'motivatie')?.note).toBe('nog 1 punt, niet verplicht');
    expect(statuses.at(-1)?.note).toBe('klaar om in te dienen');
  });

  it.each<[SignOffState, string]>([
    ['open', 'todo: klaar om te ondertekenen'],
    ['requested', 'waiting: wacht op ondertekening'],
    ['sent_back', 'todo: teruggestuurd door de ondertekenaar'],
    ['overtaken', 'todo: opnieuw te ondertekenen'],
    ['confirmed', 'todo: ondertekend, klaar om in te dienen'],
  ])('says who acts while it is to be signed: %s', (state, said) => {
    const signOff = { ...ASKED, state };
    expect(notes(partStatuses([], [], true, applicationView({ signOff }))).at(-1)).toBe(said);
  });

  it('waits for the member that didn’t agree yet', () => {
    const view = applicationView({ partnership: { id: 'p', name: 'Leie', members: [], consentMissing: ['Zulte'] } });
    const statuses = partStatuses([{ part: 'wie-vraagt-aan', cell: '/partnership' }], [], true, view);
    expect(notes(statuses)[0]).toBe('waiting: wacht op akkoord van Zulte');
  });
});
