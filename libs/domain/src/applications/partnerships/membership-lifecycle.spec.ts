import { permissionsOf } from '../../access/permissions';
import { refusal } from '../../kernel/refusal';
import { check, decide } from '../../workflow/lifecycle';
import { type MembershipFacts, MEMBERSHIP_LIFECYCLE } from './membership-lifecycle';

const FREE: MembershipFacts = { reason: 'Omdat', obstacles: [], leads: false, othersRemain: true };
const STAFF = permissionsOf('municipal_staff');

describe('the lifecycle of a membership', () => {
  it('has no state that is never reached or never left', () => {
    expect(check(MEMBERSHIP_LIFECYCLE)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('is answered once, by staff or signatory', () => {
    expect(decide(MEMBERSHIP_LIFECYCLE, 'consent', 'proposed', STAFF, FREE)).toMatchObject({ to: 'consented' });
    expect(decide(MEMBERSHIP_LIFECYCLE, 'consent', 'declined', STAFF, FREE)).toMatchObject({ kind: 'wrong_state' });
    const official = permissionsOf('case_handler');
    expect(decide(MEMBERSHIP_LIFECYCLE, 'consent', 'proposed', official, FREE)).toEqual({ kind: 'not_permitted' });
  });

  it('declines with a reason, and agrees without obstacles', () => {
    const silent = { ...FREE, reason: ' ' };
    expect(decide(MEMBERSHIP_LIFECYCLE, 'decline', 'proposed', STAFF, silent)).toMatchObject({ kind: 'refused' });
    const bound = { ...FREE, obstacles: [refusal('municipality_in_other_partnership')] };
    expect(decide(MEMBERSHIP_LIFECYCLE, 'consent', 'proposed', STAFF, bound)).toMatchObject({ kind: 'refused' });
    expect(decide(MEMBERSHIP_LIFECYCLE, 'decline', 'proposed', STAFF, bound)).toMatchObject({ to: 'declined' });
  });

  it('lets the lead leave when it handed over, or when nobody else is left', () => {
    const lead = { ...FREE, leads: true };
    expect(decide(MEMBERSHIP_LIFECYCLE, 'leave', 'consented', STAFF, lead)).toMatchObject({ kind: 'refused' });
    const last = { ...lead, othersRemain: false };
    expect(decide(MEMBERSHIP_LIFECYCLE, 'leave', 'consented', STAFF, last)).toMatchObject({ to: 'ended' });
  });
});
