import type { CallSettings } from '@samenspoor/contracts/calls/managed-call';
import { changeOf, endOfGraceOf, formFaults, formOf } from './settings-form';

const SETTINGS: CallSettings = {
  code: 'ps-2027',
  name: 'Plan Samenleven',
  programmeVersionId: 'v1',
  announcement: '',
  opens: '2026-10-01T10:00:00.000Z',
  closes: '2026-10-25T01:30:00.000Z',
  graceSeconds: 300,
  periodStart: '2027-01-01',
  periodEnd: '2027-12-31',
  originYear: 2026,
  envelopeCents: 250_000_050,
  practice: false,
  signOffRequired: false,
};
const FORM = formOf(SETTINGS);

describe('the form of a call', () => {
  it('shows moments by the clock in Brussels, also the second of a doubled hour', () => {
    expect(FORM.opens).toEqual({ at: '2026-10-01T12:00:00' });
    expect(FORM.closes).toEqual({ at: '2026-10-25T02:30:00', which: 'later' });
    expect(FORM.envelopeCents).toBe('2.500.000,50');
    expect(endOfGraceOf(FORM)?.toISOString()).toBe('2026-10-25T01:35:00.000Z');
  });

  it('sends only what changed', () => {
    expect(changeOf(FORM, SETTINGS)).toEqual({});
    const form = { ...FORM, name: 'Nieuw', envelopeCents: '€ 1 000', closes: { at: '2026-10-26T12:00:00' } };
    expect(changeOf(form, SETTINGS)).toEqual({
      name: 'Nieuw',
      envelopeCents: 100_000,
      closes: { at: '2026-10-26T12:00:00' },
    });
    expect(changeOf({ ...FORM, envelopeCents: ' ' }, SETTINGS)).toEqual({ envelopeCents: null });
  });

  it('says at the field which figure is none', () => {
    expect(formFaults(FORM)).toEqual({});
    const wrong = { ...FORM, graceSeconds: '90000', originYear: '26', envelopeCents: 'veel', periodEnd: '' };
    expect(Object.keys(formFaults(wrong))).toEqual(['graceSeconds', 'originYear', 'envelopeCents', 'periodEnd']);
  });
});
