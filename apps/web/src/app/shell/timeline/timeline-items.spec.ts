import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { timelineItems } from './timeline-items';

const ENTRY: TimelineEntry = {
  id: 'e1',
  at: '2026-11-22T10:00:00.000Z',
  personName: 'An Peeters',
  organisationName: 'Eeklo',
  action: 'application.lines_saved',
  text: 'De KPI-tabel is bewaard.',
  fromState: 'draft',
  toState: null,
  changes: [
    { field: '5a.plannedReach', from: '10', to: '20' },
    { field: 'grantedCents', from: null, to: '€ 1.000' },
  ],
};

describe('what happened, as the timeline shows it', () => {
  it('names the rows as the page does, and the states by their title', () => {
    const [item] = timelineItems([ENTRY], { draft: { label: 'Ontwerp' } }, () => 'thema 5 – volwassen anderstalige');
    expect(item).toMatchObject({
      actor: 'An Peeters, Eeklo',
      from: 'Ontwerp',
      to: null,
      detail: 'Gepland bereik, thema 5 – volwassen anderstalige: 10 → 20',
    });
    expect(timelineItems([ENTRY])[0]).toMatchObject({ from: null, detail: 'Gepland bereik, rij 5a: 10 → 20' });
  });
});
