import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CallThemeView, CallView } from '@samenspoor/contracts/calls/call';

const theme = (
  number: string,
  title: string,
  ceilingCents: number,
  indicators: CallThemeView['indicators'],
): CallThemeView => ({
  number,
  title,
  objectiveNumber: number === '1' ? '1' : number === '5' ? '2' : '4',
  objectiveTitle: number === '1' ? 'Veiligheid en leefbaarheid' : number === '5' ? 'Nederlands' : 'Werk',
  agiiSupported: number === '5',
  ceilingCents,
  ownSharePercent: 100,
  indicators,
});

/** Three themes of the programme as specs need them: one not funded, one with one row, one whose ceiling bites first. */
export const CALL_THEMES: readonly CallThemeView[] = [
  theme('1', 'Lokale integrale veiligheidscel versterken', 0, []),
  theme('5', 'Oefenkansen Nederlands organiseren', 13_500_000, [
    {
      code: '5a',
      measure: 'units',
      unit: 'persoon',
      targetGroup: 'volwassen anderstalige',
      unitPriceCents: 6_000,
      maxUnits: 2_250,
      countRule: '',
    },
  ]),
  theme('9', 'Begeleiding kansengroepen naar arbeidsmarkt', 17_062_500, [
    {
      code: '9a',
      measure: 'units',
      unit: 'persoon',
      targetGroup: 'grotere afstand tot de arbeidsmarkt',
      unitPriceCents: 65_000,
      maxUnits: 263,
      countRule: '',
    },
  ]),
];

const CALL: CallView = {
  code: 'ps-demo',
  name: 'Plan Samenleven – demo-oproep',
  programmeCode: 'plan-samenleven',
  year: 2026,
  opensAt: '2026-01-01T00:00:00.000Z',
  closesAt: '2026-12-31T11:00:00.000Z',
  periodStart: '2026-10-01',
  periodEnd: '2027-09-30',
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
  themes: CALL_THEMES,
};

const DRAFT: ApplicationView = {
  id: '0197f000-0000-7000-8000-000000000001',
  version: 3,
  reference: null,
  state: 'draft',
  stateReason: null,
  asFiled: false,
  recomputation: null,
  window: {
    opensAt: CALL.opensAt,
    closesAt: CALL.closesAt,
    graceSeconds: 0,
    extendedUntil: null,
    extensionReason: null,
    cancelled: false,
    reopenedUntil: null,
  },
  call: CALL,
  applicant: { id: 'eeklo', name: 'Eeklo', kbo: '0207441215' },
  partnership: null,
  contact: { firstName: 'An', familyName: '', email: '', phone: '' },
  iban: '',
  otherAccount: false,
  motivations: {},
  ownStaffCents: {},
  answers: {},
  incentives: {},
  attachments: [],
  lines: [],
  themes: [],
  ranking: [],
  totals: {
    flemishContributionCents: 0,
    ownContributionCents: 0,
    projectCostCents: 0,
    incentiveCents: 0,
    chosenThemes: 0,
    grantedCents: null,
  },
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T08:00:00.000Z',
  submittedAt: null,
  submittedBy: null,
  contentSha256: null,
  signOff: null,
  admissibility: null,
  decision: null,
  actions: [
    { action: 'edit', blockedBy: [] },
    { action: 'submit', blockedBy: [] },
  ],
  now: '2026-03-02T13:00:00.000Z',
};

/** A draft as the server answers it, for specs; say only what matters. */
export function applicationView(changes: Partial<ApplicationView> = {}): ApplicationView {
  return { ...DRAFT, ...changes };
}
