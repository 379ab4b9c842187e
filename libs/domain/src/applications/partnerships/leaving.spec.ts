import fc from 'fast-check';
import { type OriginShare, foreseeLeaving, originTotal } from './leaving';

const THRESHOLD = 7_500;
const members: fc.Arbitrary<OriginShare[]> = fc
  .array(fc.option(fc.nat({ max: 20_000 })), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.map((originCount, index) => ({ id: String(index), name: `Plaats ${index}`, originCount })));

const leave = (all: readonly OriginShare[], leaver: OriginShare) =>
  foreseeLeaving({
    leaver: { ...leaver, joinedOn: '2022-03-01' },
    members: all,
    threshold: THRESHOLD,
    wantedDay: '2025-01-15',
    filed: [{ start: '2024-10-01', end: '2025-09-30' }],
  });

describe('leaving', () => {
  it('takes the figure of who leaves off, and nothing else', () => {
    fc.assert(
      fc.property(members, fc.nat(), (all, pick) => {
        const leaver = all[pick % all.length];
        if (!leaver) return;
        const { totalBefore, totalAfter, enoughAfter, enoughBefore, membersAfter } = leave(all, leaver);
        expect(totalBefore).toBe(originTotal(all));
        expect(totalBefore - totalAfter).toBe(leaver.originCount ?? 0);
        expect(membersAfter).toBe(all.length - 1);
        expect(enoughAfter).toBe(totalAfter > THRESHOLD);
        expect(enoughAfter && !enoughBefore).toBe(false);
      }),
    );
  });

  it('is never too much for organisations, which no threshold measures', () => {
    const [one, other] = ['Buurt', 'Haven'].map((name) => ({ id: name, name, originCount: null }));
    if (!one || !other) throw new Error('two organisations');
    const filed = [{ start: '2024-10-01', end: '2025-09-30' }];
    const leaver = { ...one, joinedOn: '2022-03-01' };
    const facts = { leaver, members: [one, other], threshold: null, wantedDay: '2025-01-15', filed };
    expect(foreseeLeaving(facts)).toMatchObject({ enoughBefore: true, enoughAfter: true, membersAfter: 1 });
  });

  it('says that the day moves to the end of the project that runs', () => {
    const wetteren = { id: 'wetteren', name: 'Wetteren', originCount: 2_740 };
    const eeklo = { id: 'eeklo', name: 'Eeklo', originCount: 5_000 };
    expect(leave([wetteren, eeklo], wetteren)).toEqual({
      lastDay: '2025-09-30',
      moved: true,
      totalBefore: 7_740,
      totalAfter: 5_000,
      enoughBefore: true,
      enoughAfter: false,
      membersAfter: 1,
    });
  });
});
