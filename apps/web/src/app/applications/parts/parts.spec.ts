import { partStatuses } from './parts';

const notes = (statuses: ReturnType<typeof partStatuses>): string[] =>
  statuses.map((status) => `${status.state}: ${status.note}`);

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
});
