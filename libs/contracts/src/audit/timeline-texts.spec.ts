import { APPLICATION_LIFECYCLE } from '@samenspoor/domain/applications/application-lifecycle';
import { MEMBERSHIP_LIFECYCLE } from '@samenspoor/domain/applications/partnerships/membership-lifecycle';
import { TRAJECTORY_LIFECYCLE } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { AUDIT_ACTIONS } from './audit-actions';
import { timelineText } from './timeline-texts';

const nothing = { fromState: null, toState: null, changes: [] };

describe('the timeline', () => {
  it.each(AUDIT_ACTIONS)('says %s in a Dutch sentence, even without facts', (action) => {
    expect(timelineText(action, nothing)).toMatch(/^\p{Lu}.*[.]$/u);
  });

  it('knows every event that a lifecycle emits', () => {
    const transitions = [APPLICATION_LIFECYCLE, MEMBERSHIP_LIFECYCLE, TRAJECTORY_LIFECYCLE].flatMap((lifecycle) =>
      Object.values<{ readonly event?: string }>(lifecycle.transitions),
    );
    expect(AUDIT_ACTIONS).toEqual(expect.arrayContaining(transitions.flatMap(({ event }) => event ?? [])));
  });

  it('names the phase a trajectory reached', () => {
    const facts = { ...nothing, changes: [{ field: 'phase', from: 'Intake', to: 'Omgevingsanalyse' }] };
    expect(timelineText('trajectory.phase_changed', facts)).toBe('Het traject is nu in de fase Omgevingsanalyse.');
  });

  it('names who was assigned, the step that comes next, the amount granted and the kind of export', () => {
    const changed = (field: string, to: string) => ({ ...nothing, changes: [{ field, from: null, to }] });
    expect(timelineText('trajectory.assigned', changed('expertName', 'An Peeters'))).toContain('An Peeters');
    expect(timelineText('trajectory.next_step_set', changed('nextStep', 'Werkgroep samenroepen'))).toContain(
      'Werkgroep',
    );
    expect(timelineText('application.granted', changed('grantedCents', '€ 1.000'))).toContain('€ 1.000');
    expect(timelineText('portfolio.exported', changed('format', 'PDF'))).toContain('PDF');
  });

  it('shows an action it no longer knows by its name', () => {
    expect(timelineText('application.archived', nothing)).toBe('application.archived');
  });
});
