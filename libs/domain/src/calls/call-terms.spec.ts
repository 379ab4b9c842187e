import fc from 'fast-check';
import { brusselsWallClock, instantsAt } from '../kernel/brussels-time';
import { firstCall, freeCode, nextCall } from './call-proposal';
import { type CallTerms, type StoredCall, frozenFields, isCallCode, judgeCall } from './call-terms';

const TERMS: CallTerms = {
  code: 'ps-2024',
  name: 'Plan Samenleven 2024',
  programmeVersionId: 'v2',
  announcement: '',
  opensAt: new Date('2024-04-21T22:00:00Z'),
  closesAt: new Date('2024-05-06T10:00:00Z'),
  graceSeconds: 0,
  periodStart: '2024-10-01',
  periodEnd: '2025-09-30',
  originYear: 2024,
  envelopeCents: null,
  practice: false,
  signOffRequired: false,
};

const BEFORE = new Date('2024-04-01T00:00:00Z');
const DURING = new Date('2024-05-01T00:00:00Z');
const AFTER = new Date('2024-06-01T00:00:00Z');

const draft: StoredCall = { terms: TERMS, state: 'draft', publishAt: null, hasApplications: false };
const published: StoredCall = { ...draft, state: 'published' };

const judge = (change: Partial<CallTerms>, stored = draft, now = BEFORE, reason = ''): string[] =>
  judgeCall({ ...TERMS, ...change }, stored, now, reason).map(({ code, pointer }) => `${code} ${pointer}`);

describe('the terms of a call', () => {
  it('are fine as they were', () => {
    for (const stored of [draft, published, { ...published, hasApplications: true }])
      for (const now of [BEFORE, DURING, AFTER]) expect(judge({}, stored, now)).toEqual([]);
  });

  it('need a window and a period that end after they start', () => {
    expect(judge({ closesAt: TERMS.opensAt })).toEqual(['window_reversed /closes']);
    expect(judge({ periodEnd: '2024-10-01' })).toEqual(['period_reversed /periodEnd']);
    expect(judge({ name: '  ', code: 'PS' })).toEqual(['call_name_required /name', 'call_code_invalid /code']);
  });

  it.each([
    ['ps-2024', true],
    ['a', true],
    ['ps--2024', false],
    ['-ps', false],
    ['ps_2024', false],
    ['PS-2024', false],
    ['manage', false],
    ['own-extensions', false],
    ['nieuw', false],
    ['a'.repeat(41), false],
  ])('call %s a code: %s', (code, right) => {
    expect(isCallCode(code)).toBe(right);
  });

  it('open after the moment at which a draft becomes public', () => {
    const scheduled = { ...draft, publishAt: new Date('2024-04-10T00:00:00Z') };
    expect(judge({ opensAt: new Date('2024-04-09T00:00:00Z') }, scheduled)).toEqual([
      'opens_before_publication /opens',
    ]);
    expect(judge({ opensAt: new Date('2024-04-10T00:00:00Z') }, scheduled)).toEqual([]);
  });
});

describe('a published call', () => {
  const moved = { closesAt: new Date('2024-05-20T10:00:00Z') };

  it('keeps its code, and its opening once it has opened', () => {
    expect(judge({ code: 'ps-x' }, published)).toEqual(['call_field_frozen /code']);
    const opensAt = new Date('2024-04-15T00:00:00Z');
    expect(judge({ opensAt }, published)).toEqual([]);
    expect(judge({ opensAt }, published, DURING)).toEqual(['call_already_open /opens']);
    expect(judge({ opensAt: BEFORE }, published)).toEqual(['opens_in_past /opens']);
    expect(frozenFields(published, DURING)).toEqual(['code', 'opens']);
  });

  it('is one too when the moment of a draft has come', () => {
    const scheduled = { ...draft, publishAt: BEFORE };
    expect(judge({ code: 'ps-x' }, scheduled)).toEqual(['call_field_frozen /code']);
  });

  it('closes later any time, with a reason; earlier only in the future', () => {
    expect(judge(moved, published, AFTER, 'Storing')).toEqual([]);
    expect(judge(moved, published, AFTER, ' ')).toEqual(['call_reason_required /reason']);
    const earlier = { closesAt: new Date('2024-05-02T00:00:00Z') };
    expect(judge(earlier, published, DURING, 'Vroeger')).toEqual([]);
    expect(judge(earlier, published, AFTER, 'Vroeger')).toEqual(['closes_in_past /closes']);
    expect(judge({ closesAt: DURING }, published, DURING, 'Vroeger')).toEqual(['closes_in_past /closes']);
  });

  it('never takes grace away that somebody is living in', () => {
    const graced = { ...published, terms: { ...TERMS, graceSeconds: 600 } };
    const inGrace = new Date('2024-05-06T10:05:00Z');
    const grace = (graceSeconds: number) => judge({ graceSeconds }, graced, inGrace, 'Vroeger');
    expect(grace(900)).toEqual([]);
    expect(grace(301)).toEqual([]);
    expect(grace(300)).toEqual(['closes_in_past /graceSeconds']);
  });
});

describe('a call that somebody applies to', () => {
  it('keeps what applications are made on', () => {
    const used = { ...published, hasApplications: true };
    const change = { programmeVersionId: 'v3', periodStart: '2024-09-01', practice: true, originYear: 2023 };
    expect(judge(change, used)).toEqual([
      'call_field_frozen /programmeVersionId',
      'call_field_frozen /periodStart',
      'call_field_frozen /originYear',
      'call_field_frozen /practice',
    ]);
    expect(judge({ envelopeCents: 5, announcement: 'Nieuw', signOffRequired: true }, used)).toEqual([]);
  });
});

describe('the next call', () => {
  it('has the same dates by the calendar, summer and winter time alike', () => {
    const next = nextCall(TERMS, BEFORE);
    expect(next).toMatchObject({ code: 'ps-2025', name: 'Plan Samenleven 2025', originYear: 2025 });
    expect(next).toMatchObject({ periodStart: '2025-10-01', periodEnd: '2026-09-30' });
    expect(brusselsWallClock(next.closesAt)).toBe('2025-05-06T12:00:00');
  });

  it('lies ahead, however old the call is', () => {
    expect(nextCall(TERMS, new Date('2026-11-22T12:00:00Z')).code).toBe('ps-2027');
  });

  it('survives leap days, skipped and doubled hours', () => {
    const leap = { ...TERMS, periodStart: '2024-02-29', opensAt: new Date('2024-02-29T11:00:00Z') };
    expect(nextCall(leap, BEFORE).periodStart).toBe('2025-02-28');
    expect(brusselsWallClock(nextCall(leap, BEFORE).opensAt)).toBe('2025-02-28T12:00:00');
    // 02:30 on 30 March 2024 exists; a year later it is skipped.
    const skipped = { ...TERMS, opensAt: new Date('2024-03-30T01:30:00Z') };
    expect(brusselsWallClock(nextCall(skipped, BEFORE).opensAt)).toBe('2025-03-30T03:30:00');
  });

  it('shows the same date and time whenever both exist once', () => {
    const moments = fc.date({
      min: new Date('2021-01-01T00:00:00Z'),
      max: new Date('2035-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const opensAt = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const next = nextCall({ ...TERMS, opensAt }, new Date(opensAt.getTime() - 1));
        const wanted = brusselsWallClock(opensAt).replace(/^\d{4}/, (year) => String(Number(year) + 1));
        if (instantsAt(wanted).length > 0) expect(brusselsWallClock(next.opensAt)).toBe(wanted);
        expect(next.opensAt > opensAt).toBe(true);
      }),
    );
  });

  it('takes a free code, also when nothing in it is a year', () => {
    expect(nextCall({ ...TERMS, code: 'ps-demo' }, BEFORE).code).toBe('ps-demo-2025');
    expect(freeCode('ps-2025', new Set(['ps-2025', 'ps-2025-2']))).toBe('ps-2025-3');
    expect(isCallCode(freeCode('a'.repeat(40), new Set(['a'.repeat(40)])))).toBe(true);
  });
});

describe('the first call of a programme', () => {
  it('is one that the rules let through', () => {
    const terms = firstCall('Vrijwilligers & Buurten: café', 'v1', '2026-11-22');
    expect(terms.code).toBe('vrijwilligers-buurten-cafe-2027');
    const stored = { terms, state: 'draft', publishAt: null, hasApplications: false } as const;
    expect(judgeCall(terms, stored, new Date('2026-11-22T12:00:00Z'), '')).toEqual([]);
  });
});
