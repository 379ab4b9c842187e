import type { ApplicationView, LineView } from '@samenspoor/contracts/applications/application';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';

const ROW = { measure: 'units' as const, countRule: '' };

const THEME: CallThemeView = {
  number: '17',
  title: 'Opleiden in omstaandersprincipe',
  objectiveNumber: '6',
  objectiveTitle: 'Non-discriminatie',
  agiiSupported: true,
  ceilingCents: 2_700_000,
  ownSharePercent: 100,
  indicators: [
    {
      ...ROW,
      code: '17a',
      unit: 'gevormde professional',
      targetGroup: 'medewerker',
      unitPriceCents: 9_000,
      maxUnits: 150,
    },
    { ...ROW, code: '17b', unit: 'gevormde burger', targetGroup: 'inwoner', unitPriceCents: 9_000, maxUnits: 150 },
  ],
};

const line = (indicatorCode: string, plannedReach: number): LineView => ({
  indicatorCode,
  themeNumber: '17',
  currentReach: 10,
  plannedReach,
  flemishContributionCents: plannedReach * 9_000,
  ownContributionCents: plannedReach * 9_000,
  grantedUnits: null,
  grantedCents: null,
  targetReach: null,
});

const ADMISSIBLE: ApplicationView = {
  id: 'leuven',
  version: 4,
  reference: 'PS-2026-0006',
  state: 'admissible',
  stateReason: null,
  asFiled: false,
  recomputation: null,
  window: {
    opensAt: '2026-01-01T00:00:00.000Z',
    closesAt: '2026-12-31T11:00:00.000Z',
    graceSeconds: 0,
    extendedUntil: null,
    extensionReason: null,
    cancelled: false,
    reopenedUntil: null,
  },
  call: {
    code: 'ps-demo',
    name: 'Plan Samenleven – demo-oproep',
    programmeCode: 'plan-samenleven',
    year: 2026,
    opensAt: '2026-01-01T00:00:00.000Z',
    closesAt: '2026-12-31T11:00:00.000Z',
    periodStart: '2027-04-01',
    periodEnd: '2028-03-31',
    phase: 'open',
    demo: true,
    announcement: '',
    envelopeCents: null,
    signOffRequired: false,
    programmeVersion: 2,
    programmeName: 'Plan Samenleven',
    graceSeconds: 0,
    practice: false,
    incentives: [],
    attachments: [],
    questions: [],
    applicantTypes: ['municipality', 'partnership', 'vgc', 'rand'],
    eligibility: [],
    themes: [THEME],
  },
  applicant: { id: 'leuven', name: 'Leuven', kbo: '0207521503' },
  partnership: null,
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@example.org', phone: '016 12 34 56' },
  iban: 'BE68539007547034',
  otherAccount: false,
  ownStaffCents: {},
  answers: {},
  incentives: {},
  attachments: [],
  motivations: { '17': 'Omdat mensen niet durven ingrijpen.' },
  lines: [line('17a', 100), line('17b', 75)],
  themes: [
    {
      number: '17',
      title: THEME.title,
      rank: 1,
      flemishContributionCents: 1_575_000,
      ceilingCents: 2_700_000,
      grantedCents: null,
    },
  ],
  ranking: ['17'],
  totals: {
    flemishContributionCents: 1_575_000,
    ownContributionCents: 1_575_000,
    projectCostCents: 3_150_000,
    incentiveCents: 0,
    chosenThemes: 1,
    grantedCents: null,
  },
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-13T08:00:00.000Z',
  submittedAt: '2026-11-11T08:00:00.000Z',
  submittedBy: 'An Peeters',
  contentSha256: null,
  signOff: null,
  admissibility: { admissible: true, reason: null, decidedAt: '2026-11-13T08:00:00.000Z' },
  decision: null,
  actions: [
    { action: 'award', blockedBy: [] },
    { action: 'grant', blockedBy: [] },
    { action: 'refuse', blockedBy: [] },
  ],
  now: '2026-11-22T12:00:00.000Z',
};

/** For specs: a dossier that waits for its decision; say only what matters. */
export function dossierView(changes: Partial<ApplicationView> = {}): ApplicationView {
  return { ...ADMISSIBLE, ...changes };
}

/** For specs: the award that goes with `dossierView()`, prefilled with all that was asked. */
export function awardView(changes: Partial<AwardView> = {}): AwardView {
  const lines = ADMISSIBLE.lines.map((row) => ({
    indicatorCode: row.indicatorCode,
    themeNumber: row.themeNumber,
    plannedReach: row.plannedReach,
    currentReach: row.currentReach,
    askedCents: row.flemishContributionCents,
    grantedUnits: row.plannedReach,
    grantedCents: row.flemishContributionCents,
  }));
  return { version: 0, prefilled: true, lines, askedCents: 1_575_000, grantedCents: 1_575_000, ...changes };
}
