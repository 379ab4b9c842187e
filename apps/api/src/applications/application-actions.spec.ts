import type { Actor } from '@samenspoor/domain/access/actor';
import type { Role } from '@samenspoor/domain/access/roles';
import { SAMPLE_TERMS } from '@samenspoor/domain/applications/testing/sample-themes';
import { type StoredView, actionsOf } from './application-actions';

const NOW = new Date('2024-05-01T10:00:00Z');

const actorOf = (role: Role, localGovernmentId: string | null): Actor => ({
  personId: 'p',
  personName: 'An Peeters',
  capacityId: 'c',
  role,
  organisationId: 'o',
  organisationName: 'Eeklo',
  localGovernmentId,
  supportRegionCode: null,
});
const STAFF = actorOf('municipal_staff', 'eeklo');
const HANDLER = actorOf('case_handler', null);

/** A draft in which only the contact's telephone number is missing. */
const VIEW = {
  window: {
    opensAt: '2024-04-22T00:00:00.000Z',
    closesAt: '2024-05-06T10:00:00.000Z',
    graceSeconds: 0,
    extendedUntil: null,
    extensionReason: null,
    reopenedUntil: null,
  },
  signOff: null,
  call: {
    opensAt: '2024-04-22T00:00:00.000Z',
    closesAt: '2024-05-06T10:00:00.000Z',
    ...SAMPLE_TERMS,
    questions: [],
    incentives: [],
    attachments: [],
    themes: [
      {
        number: '5',
        ceilingCents: 13_500_000,
        indicators: [{ code: '5a', unit: 'persoon', targetGroup: '', unitPriceCents: 6_000, maxUnits: 2_250 }],
      },
    ],
  },
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@eeklo.be', phone: '' },
  iban: 'BE68539007547034',
  motivations: { '5': 'Daarom' },
  ownStaffCents: {},
  answers: {},
  incentives: {},
  attachments: [],
  otherAccount: false,
  lines: [{ indicatorCode: '5a', currentReach: 0, plannedReach: 10 }],
} as unknown as StoredView;

const ELIGIBLE = {
  applicant: {
    name: 'Eeklo',
    kind: 'municipality',
    originCount: 8_000,
    referenceRegion: 'Gent',
    otherPartnerships: [],
  },
  partners: null,
} as const;
const draft = { state: 'draft', own: true, grantedUnits: null, draft: { view: VIEW, eligibility: ELIGIBLE } } as const;

describe('what somebody can do with an application', () => {
  it('is told to the applicant with everything that still blocks submitting', () => {
    expect(actionsOf(STAFF, draft, NOW)).toEqual([
      { action: 'edit', blockedBy: [] },
      {
        action: 'submit',
        blockedBy: [
          {
            pointer: '/contact/phone',
            code: 'contact_incomplete',
            detail: 'Vul het telefoonnummer van de contactpersoon in.',
          },
        ],
      },
    ]);
  });

  it('counts what is wrong with the applicant itself', () => {
    const small = { ...ELIGIBLE, applicant: { ...ELIGIBLE.applicant, originCount: 7_500 } };
    const [, submit] = actionsOf(STAFF, { ...draft, draft: { view: VIEW, eligibility: small } }, NOW);
    expect(submit?.blockedBy.map(({ code }) => code)).toEqual(['contact_incomplete', 'not_eligible']);
  });

  it('is nothing for a partner, and only withdrawing for the applicant once it is filed', () => {
    expect(actionsOf(STAFF, { ...draft, state: 'submitted', own: false, draft: null }, NOW)).toEqual([]);
    expect(actionsOf(STAFF, { ...draft, state: 'submitted', draft: null }, NOW)).toEqual([
      { action: 'withdraw', blockedBy: [] },
    ]);
  });

  it('is offered to the case handler without asking the reason beforehand', () => {
    const filed = { state: 'submitted', own: false, grantedUnits: null, draft: null } as const;
    expect(actionsOf(HANDLER, filed, NOW)).toEqual([
      { action: 'reopen', blockedBy: [] },
      { action: 'admit', blockedBy: [] },
      { action: 'reject', blockedBy: [] },
    ]);
  });

  it('does not let the case handler grant nothing', () => {
    const blocked = (grantedUnits: number) =>
      actionsOf(HANDLER, { state: 'admissible', own: false, grantedUnits, draft: null }, NOW)
        .filter(({ blockedBy }) => blockedBy.length > 0)
        .map(({ action, blockedBy }) => [action, blockedBy[0]?.code]);
    expect(blocked(0)).toEqual([['grant', 'nothing_granted']]);
    expect(blocked(1)).toEqual([]);
  });
});
