import fc from 'fast-check';
import { NOTHING_ASKED } from './content/asked-content';
import { type KpiLine, workOutKpiTable } from './kpi-table';
import {
  type SubmissionFacts,
  adviseContent,
  judgeContact,
  judgeContent,
  judgeIban,
  judgeSubmission,
} from './submission';
import { SAMPLE_THEMES } from './testing/sample-themes';

const tableOf = (...lines: KpiLine[]) => workOutKpiTable(SAMPLE_THEMES, lines);
const line = (indicatorCode: string, plannedReach: number, currentReach = 0): KpiLine => ({
  indicatorCode,
  currentReach,
  plannedReach,
});

const COMPLETE: SubmissionFacts = {
  consentMissing: [],
  window: { opensAt: new Date('2024-04-22T00:00:00Z'), closesAt: new Date('2024-05-06T10:00:00Z'), graceSeconds: 0 },
  now: new Date('2024-05-06T09:59:59.999Z'),
  table: tableOf(line('5a', 10), line('17a', 2)),
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@eeklo.be', phone: '09 218 27 00' },
  iban: 'BE68539007547034',
  eligibility: { eligible: true, rules: [] },
  content: NOTHING_ASKED,
  signOff: 'not_needed',
};
const refused = (change: Partial<SubmissionFacts>) =>
  judgeSubmission({ ...COMPLETE, ...change }).map(({ code, pointer }) => [code, pointer]);

describe('submitting', () => {
  it('waits for every member of a partnership to agree', () => {
    expect(refused({ consentMissing: ['Wetteren', 'Aalter'] })).toEqual([
      ['partnership_consent_missing', '/partnership'],
    ]);
  });

  it('is possible when everything is there, until the deadline', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ now: COMPLETE.window.closesAt })).toEqual([['deadline_passed', undefined]]);
    expect(refused({ now: new Date('2024-04-21T23:59:59Z') })).toEqual([['call_not_open', undefined]]);
  });

  it('takes something planned', () => {
    expect(refused({ table: tableOf() })).toEqual([['nothing_planned', '/lines']]);
  });

  it('advises a motivation for each chosen theme, and none for others, without holding anything back', () => {
    expect(adviseContent(COMPLETE.table, { '5': '  ', '9': 'x' }).map(({ pointer }) => pointer)).toEqual([
      '/motivations/5',
      '/motivations/17',
    ]);
    expect(adviseContent(COMPLETE.table, { '5': 'Daarom', '17': 'Ook' })).toEqual([]);
    expect(refused({})).toEqual([]);
  });

  it('does not take present reach of a theme in which nothing is planned', () => {
    expect(refused({ table: tableOf(line('5a', 10), line('9a', 0, 4)) })).toEqual([
      ['current_reach_without_plan', '/lines/1/currentReach'],
    ]);
  });

  it('says which part of the contact is missing or wrong', () => {
    const contact = { firstName: '', familyName: ' ', email: 'an@', phone: '12' };
    expect(refused({ contact })).toEqual([
      ['contact_incomplete', '/contact/firstName'],
      ['contact_incomplete', '/contact/familyName'],
      ['email_invalid', '/contact/email'],
      ['phone_invalid', '/contact/phone'],
    ]);
  });

  it('takes an account number with right check digits', () => {
    expect(refused({ iban: '' })).toEqual([['iban_missing', '/iban']]);
    expect(refused({ iban: 'BE68539007547035' })).toEqual([['iban_invalid', '/iban']]);
  });

  it('takes who may apply, and names the rules that fail', () => {
    const rules = [
      { code: 'own_origin_threshold', satisfied: false, params: {} },
      { code: 'applicant_kind', satisfied: true, params: {} },
    ] as const;
    const [refusal] = judgeSubmission({ ...COMPLETE, eligibility: { eligible: false, rules } });
    expect(refusal).toEqual({
      code: 'not_eligible',
      pointer: '/eligibility',
      params: { rules: 'own_origin_threshold' },
    });
  });

  it('judges the table anew: what is above a ceiling now, is refused now', () => {
    expect(refused({ table: tableOf(line('9a', 150), line('9b', 38), line('9c', 75)) })).toEqual([
      ['theme_ceiling_exceeded', '/lines/2/plannedReach'],
    ]);
  });

  it('points at a place for everything that is wrong with the content', () => {
    const text = fc.constantFrom('', ' ', 'An', 'an@eeklo.be', '09 218 27 00', 'BE68539007547034', 'x');
    const facts = fc.record({
      contact: fc.record({ firstName: text, familyName: text, email: text, phone: text }),
      iban: text,
      table: fc
        .uniqueArray(fc.constantFrom('5a', '9a', '17a', '17b'))
        .map((codes) => tableOf(...codes.map((code) => line(code, code === '9a' ? 0 : 3, 1)))),
      eligibility: fc.boolean().map((eligible) => ({ eligible, rules: [] })),
      consentMissing: fc.array(fc.string()),
      content: fc.constant(NOTHING_ASKED),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const found = judgeContent(given);
        for (const { pointer } of found) expect(pointer).toMatch(/^\/(lines|contact|iban|eligibility|partnership)/);
        const { window, now, signOff } = COMPLETE;
        expect(judgeSubmission({ ...given, window, now, signOff })).toEqual(found);
      }),
    );
  });
});

describe('saving', () => {
  it('lets fields be empty, but not wrong', () => {
    expect(judgeIban('')).toEqual([]);
    expect(judgeContact({ email: '', phone: '' })).toEqual([]);
    expect(judgeContact({})).toEqual([]);
    expect(judgeIban('BE00')).toHaveLength(1);
    expect(judgeContact({ email: 'x' })).toHaveLength(1);
  });
});
