import type { MembershipView, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';

/** For specs: a member that agreed. */
export function memberView(change: Partial<MembershipView> = {}): MembershipView {
  return {
    id: 'member-eeklo',
    localGovernmentId: 'eeklo',
    name: 'Eeklo',
    formerly: null,
    nis: '43005',
    referenceRegion: 'Gent',
    lead: true,
    own: true,
    state: 'consented',
    joinedOn: '2022-03-01',
    leftOn: null,
    invitedAt: null,
    invitedBy: null,
    answeredAt: '2022-03-01T09:00:00.000Z',
    answeredBy: 'Sofie De Baets',
    reason: null,
    originCount: 2_050,
    actions: [],
    ...change,
  };
}

/** For specs: what `GET /partnerships/{id}` answers to its lead. */
export function partnershipView(change: Partial<PartnershipDetail> = {}): PartnershipDetail {
  return {
    id: 'meetjesland',
    name: 'Meetjesland',
    version: 1,
    leadName: 'Eeklo',
    ownLead: true,
    origin: { year: 2026, total: 8_220, threshold: 7_500, enough: true, unknown: [] },
    members: [
      memberView(),
      memberView({
        id: 'member-wetteren',
        localGovernmentId: 'wetteren',
        name: 'Wetteren',
        lead: false,
        own: false,
        actions: ['leave'],
      }),
    ],
    periods: [],
    applications: [],
    ...change,
  };
}
