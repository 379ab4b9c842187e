import { APPLICATION_REFUSAL_CODES } from '@samenspoor/domain/applications/application-refusals';
import { CONTENT_REFUSAL_CODES } from '@samenspoor/domain/applications/content/content-refusals';
import { PARTNERSHIP_REFUSAL_CODES } from '@samenspoor/domain/applications/partnerships/partnership-refusals';
import { ASSESSMENT_REFUSAL_CODES } from '@samenspoor/domain/assessment/assessment-refusals';
import { CALL_REFUSAL_CODES } from '@samenspoor/domain/calls/call-refusals';
import { FIGURE_REFUSAL_CODES } from '@samenspoor/domain/catalogue/figures/figure-refusals';
import { CORRESPONDENCE_REFUSAL_CODES } from '@samenspoor/domain/correspondence/correspondence-refusals';
import { PROGRAMME_REFUSAL_CODES } from '@samenspoor/domain/catalogue/programme-refusals';
import { DOCUMENT_REFUSAL_CODES } from '@samenspoor/domain/documents/document-refusals';
import { IDENTITY_REFUSAL_CODES } from '@samenspoor/domain/identity/identity-refusals';
import { NOTIFICATIONS_REFUSAL_CODES } from '@samenspoor/domain/notifications/notifications-refusals';
import { COMMON_REFUSAL_CODES } from '@samenspoor/domain/refusal-codes';
import { SPREADSHEET_REFUSAL_CODES } from '@samenspoor/domain/spreadsheets/spreadsheet-refusals';
import { TRAJECTORY_REFUSAL_CODES } from '@samenspoor/domain/trajectories/trajectory-refusals';
import { EDGE_PROBLEM_CODES } from './problem';
import { problemStatus } from './problem-status';
import { PROBLEM_TEXTS, problemDetail, problemTitle } from './problem-texts';
import { SHAPE_CODES } from './shape-codes';

const refusals = [
  ...COMMON_REFUSAL_CODES,
  ...APPLICATION_REFUSAL_CODES,
  ...CONTENT_REFUSAL_CODES,
  ...ASSESSMENT_REFUSAL_CODES,
  ...CALL_REFUSAL_CODES,
  ...CORRESPONDENCE_REFUSAL_CODES,
  ...DOCUMENT_REFUSAL_CODES,
  ...IDENTITY_REFUSAL_CODES,
  ...NOTIFICATIONS_REFUSAL_CODES,
  ...PARTNERSHIP_REFUSAL_CODES,
  ...TRAJECTORY_REFUSAL_CODES,
  ...FIGURE_REFUSAL_CODES,
  ...SPREADSHEET_REFUSAL_CODES,
  ...PROGRAMME_REFUSAL_CODES,
];
const all = [...refusals, ...EDGE_PROBLEM_CODES, ...SHAPE_CODES];

describe('the Dutch texts of problems', () => {
  it('has a text for each code and for nothing else', () => {
    expect(Object.keys(PROBLEM_TEXTS).sort()).toEqual([...all].sort());
  });

  it.each(all)('says %s in a whole sentence, with or without figures', (code) => {
    expect(problemTitle(code)).toMatch(/^\p{Lu}/u);
    expect(problemDetail(code)).toMatch(/^\p{Lu}.*[.]$/u);
    expect(problemDetail(code)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('writes amounts and counts the Belgian way', () => {
    const detail = problemDetail('theme_ceiling_exceeded', {
      theme: '9',
      totalCents: 17_095_000,
      ceilingCents: 17_062_500,
    });
    expect(detail.replaceAll(/\s/g, ' ')).toBe('Thema 9 komt op € 170.950. Het plafondbedrag is € 170.625.');
    expect(problemDetail('row_maximum_exceeded', { maxUnits: 2250 })).toBe(
      'Het gepland bereik mag hoogstens 2.250 zijn.',
    );
  });

  it('says until when a call was open, to the second', () => {
    expect(problemDetail('deadline_passed', { closesAt: '2024-05-06T10:00:00.000Z' })).toContain(
      '6 mei 2024 om 12:00:00',
    );
  });

  it('names the night in which the clock changes', () => {
    expect(problemDetail('moment_skipped', { day: '2026-03-29' })).toContain('in de nacht van 28 op 29 maart 2026');
    expect(problemDetail('moment_doubled', { day: '2026-10-25' })).toContain('in de nacht van 24 op 25 oktober 2026');
  });
});

describe('the status of problems', () => {
  it.each([...refusals, ...EDGE_PROBLEM_CODES])('gives %s one status of 400 and above', (code) => {
    expect(problemStatus(code)).toBeGreaterThanOrEqual(400);
  });

  it('tells a conflict, a stale write, a missing thing and a broken rule apart', () => {
    expect(problemStatus('application_exists')).toBe(409);
    expect(problemStatus('stale_version')).toBe(412);
    expect(problemStatus('not_found')).toBe(404);
    expect(problemStatus('theme_ceiling_exceeded')).toBe(422);
  });
});
