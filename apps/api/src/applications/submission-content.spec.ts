import { judgeEligibility } from '@samenspoor/domain/applications/eligibility';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { SAMPLE_TERMS } from '@samenspoor/domain/applications/testing/sample-themes';
import type { StoredView } from './application-actions';
import { receiptModel } from './print-receipt';
import { submissionContent } from './submission-content';

const indicator = (code: string, euro: number) => ({
  code,
  unit: 'persoon',
  targetGroup: 'iedereen',
  unitPriceCents: euro * 100,
  maxUnits: 150,
});
const theme = (number: string, ...indicators: ReturnType<typeof indicator>[]) => ({
  number,
  title: `Thema ${number}`,
  objectiveNumber: '2',
  objectiveTitle: 'Nederlands',
  agiiSupported: false,
  ceilingCents: indicators.length * 1_000_000,
  ownSharePercent: 100,
  indicators,
});

const VIEW = {
  call: {
    ...SAMPLE_TERMS,
    code: 'ps-2024',
    name: 'Projectjaar 3',
    programmeCode: 'plan-samenleven',
    year: 2024,
    periodStart: '2024-10-01',
    periodEnd: '2025-09-30',
    programmeVersion: 2,
    incentives: [
      { code: 'samenwerking', title: 'Samenwerking', per: 'application', amountCents: 1_000_000, texts: [] },
      {
        code: 'mentorschap',
        title: 'Mentorschap',
        per: 'theme',
        amountCents: 500_000,
        texts: [{ code: 'motivatie', label: 'Waarom?', maxLength: 100 }],
      },
    ],
    attachments: [{ code: 'brief', title: 'Brief', description: '', need: 'optional' }],
    questions: [
      {
        code: 'vorm',
        kind: 'choice',
        label: 'Welke vorm?',
        multiple: false,
        condition: null,
        options: [{ code: 'a', label: 'Aan huis' }],
      },
      { code: 'waar', kind: 'text', label: 'Waar?', condition: { question: 'vorm', equals: 'b' } },
      {
        code: 'partners',
        kind: 'group',
        label: 'Partners',
        condition: null,
        questions: [{ code: 'naam', kind: 'text', label: 'Naam', condition: null }],
      },
    ],
    themes: [
      theme('1'),
      theme('5', indicator('5a', 60)),
      theme('17', indicator('17a', 90), indicator('17b', 90)),
      theme('20', indicator('20a', 170)),
    ],
  },
  applicant: { id: 'x', name: 'Eeklo', kbo: '0207436565' },
  partnership: { id: 'y', name: 'Meetjesland', members: [{ localGovernmentId: 'x', name: 'Eeklo', lead: true }] },
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@eeklo.be', phone: '09 218 27 00' },
  iban: 'BE68539007547034',
  motivations: { '5': 'Oefenen', '17': 'Durven', '20': 'Niet meer gekozen' },
  otherAccount: true,
  ownStaffCents: { '5': 20_000 },
  answers: { vorm: 'a', waar: 'verborgen', partners: [{ naam: 'LEVL' }] },
  incentives: { mentorschap: { themes: ['5', '17'], texts: { motivatie: 'Omdat' } } },
  attachments: [{ id: 'f', slot: 'brief', name: 'brief.pdf', size: 12, sha256: 'ab' }],
  ranking: ['17', '5'],
  lines: [
    { indicatorCode: '5a', currentReach: 4, plannedReach: 10 },
    { indicatorCode: '17b', currentReach: 0, plannedReach: 2 },
  ],
} as unknown as StoredView;

const place = (name: string) => ({
  name,
  kind: 'municipality' as const,
  originCount: 8_000,
  referenceRegion: 'Gent',
  otherPartnerships: [],
});
const facts = {
  table: workOutKpiTable(VIEW.call.themes, VIEW.lines),
  eligibility: judgeEligibility({ applicant: place('Eeklo'), partners: [place('Aalter')] }, VIEW.call),
};
const content = submissionContent(VIEW, facts, {
  reference: 'PS-2024-0001',
  submittedAt: new Date('2024-05-01T10:00:00Z'),
  submittedBy: { name: 'An Peeters', role: 'Medewerker', organisation: 'Eeklo' },
  programmeName: 'Plan Samenleven',
});

describe('the content of a submission', () => {
  it('holds the whole KPI table: every funded theme with all its rows', () => {
    expect(content.themes.map(({ number, rank }) => [number, rank])).toEqual([
      ['5', 2],
      ['17', 1],
      ['20', null],
    ]);
    expect(
      content.themes[1]?.rows.map(({ code, plannedReach, flemishContributionCents }) => [
        code,
        plannedReach,
        flemishContributionCents,
      ]),
    ).toEqual([
      ['17a', 0, 0],
      ['17b', 2, 18_000],
    ]);
    expect(content.totals.flemishContributionCents).toBe(78_000);
  });

  it('leaves out the motivation of a theme that is not chosen', () => {
    expect(content.themes.map(({ motivation }) => motivation)).toEqual(['Oefenen', 'Durven', '']);
  });

  it('explains who applied and why they may', () => {
    expect(content.partnership).toEqual({ name: 'Meetjesland', members: [{ name: 'Eeklo', lead: true }] });
    expect(content.eligibility.eligible).toBe(true);
    expect(content.eligibility.rules.every(({ explanation }) => explanation.endsWith('.'))).toBe(true);
  });

  it('holds all that is asked beside the table, and nothing of what was not asked in the end', () => {
    expect(content).toMatchObject({
      format: 'samenspoor/application/2',
      programmeVersion: 2,
      otherAccount: true,
      totals: { incentiveCents: 1_000_000 },
      incentives: [{ code: 'mentorschap', themes: ['5', '17'], amountCents: 1_000_000 }],
      answers: [
        { code: 'vorm', answer: 'Aan huis' },
        { code: 'partners', answer: '', items: [[{ code: 'naam', label: 'Naam', answer: 'LEVL' }]] },
      ],
      attachments: [{ slot: 'brief', title: 'Brief', name: 'brief.pdf', size: 12, sha256: 'ab' }],
    });
    expect(content.themes[0]).toMatchObject({
      ownContributionCents: 60_000,
      ownStaffCents: 20_000,
      ownMoneyCents: 40_000,
    });
  });

  it('says who signed it off, as long as that holds', () => {
    const moment = {
      reference: 'PS-2024-0001',
      submittedAt: new Date('2024-05-01T10:00:00Z'),
      submittedBy: { name: 'An Peeters', role: 'Medewerker', organisation: 'Eeklo' },
      programmeName: 'Plan Samenleven',
    };
    const signed = (state: string) => {
      const signOff = { state, decidedBy: 'Karel Maes', decidedAt: '2024-05-01T09:00:00.000Z' };
      return submissionContent({ ...VIEW, signOff } as unknown as StoredView, facts, moment);
    };
    const by = { name: 'Karel Maes', role: 'Ondertekenaar', at: '2024-05-01T09:00:00.000Z' };
    expect(signed('confirmed').signedOff).toEqual(by);
    const receipt = receiptModel(signed('confirmed'), { content: '{}', sha256: 'abc', demo: false });
    expect(receipt.signedOff).toEqual(by);
    expect(signed('overtaken')).not.toHaveProperty('signedOff');
    expect(content).not.toHaveProperty('signedOff');
  });

  it('becomes a receipt without anything else', () => {
    const model = receiptModel(content, { content: '{}', sha256: 'abc', demo: false });
    expect(model).toMatchObject({ reference: 'PS-2024-0001', callTitle: 'Projectjaar 3', demo: false });
    expect(model.themes.flatMap(({ rows }) => rows.map(({ indicatorCode }) => indicatorCode))).toEqual([
      '5a',
      '17a',
      '17b',
      '20a',
    ]);
  });
});
