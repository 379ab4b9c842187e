import fc from 'fast-check';
import { type Candidate, judgeLead, judgeMember, regionOf } from './judge-member';

const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  id: 'wetteren',
  name: 'Wetteren',
  kind: 'municipality',
  referenceRegion: 'Gent',
  mergedInto: null,
  elsewhere: [],
  alone: [],
  ...change,
});
const LEAD = candidate({ id: 'eeklo', name: 'Eeklo' });
const codes = (member: Candidate, lead = LEAD, region: string | null = 'Gent'): string[] =>
  judgeMember(member, lead, region, '/x').map(({ code }) => code);

describe('a member', () => {
  it('is another municipality of the same reference region, that is free', () => {
    expect(codes(candidate())).toEqual([]);
    expect(codes(LEAD)).toEqual(['partnership_members_invalid']);
    expect(codes(candidate({ kind: 'vgc' }))).toEqual(['partnership_members_invalid']);
  });

  it('is told everything that is wrong at once, with names', () => {
    const bound = candidate({
      referenceRegion: 'Limburg',
      elsewhere: [{ name: 'Leie', leads: false }],
      alone: [{ call: 'PS 2024', periodEnd: '2025-09-30' }],
    });
    expect(judgeMember(bound, LEAD, 'Gent', '/x')).toEqual([
      {
        code: 'outside_reference_region',
        pointer: '/x',
        params: { name: 'Wetteren', region: 'Limburg', lead: 'Eeklo', expected: 'Gent' },
      },
      { code: 'municipality_in_other_partnership', pointer: '/x', params: { name: 'Wetteren', partnership: 'Leie' } },
      {
        code: 'municipality_applies_alone',
        pointer: '/x',
        params: { name: 'Wetteren', call: 'PS 2024', periodEnd: '2025-09-30' },
      },
    ]);
  });

  it('that merged is sent to its successor, and told nothing else', () => {
    const old = candidate({ mergedInto: 'Tielt', referenceRegion: 'Limburg' });
    expect(judgeMember(old, LEAD, 'Gent')).toEqual([
      { code: 'local_government_merged', params: { name: 'Wetteren', successor: 'Tielt' } },
    ]);
  });

  it('of a consortium is an organisation, which regions and other partnerships do not bind', () => {
    const organisation = candidate({ kind: 'organisation', elsewhere: [{ name: 'Leie', leads: false }] });
    expect(codes(organisation, candidate({ id: 'lead', kind: 'organisation' }), null)).toEqual([]);
    expect(codes(candidate(), candidate({ id: 'lead', kind: 'organisation' }), null)).toEqual([
      'partnership_members_invalid',
    ]);
  });
});

describe('the region', () => {
  it('is that of the first municipality, as vzw de Rand has none', () => {
    const rand = candidate({ kind: 'rand', referenceRegion: null });
    expect(regionOf([rand, candidate()])).toBe('Gent');
    expect(regionOf([rand])).toBeNull();
    expect(codes(candidate(), rand, null)).toEqual(['partnership_members_invalid']);
    expect(codes(candidate(), { ...rand, id: 'rand' }, null)).toEqual([]);
  });
});

describe('a lead', () => {
  it('leads one partnership, and takes part in no other', () => {
    expect(judgeLead(LEAD)).toEqual([]);
    const leading = candidate({
      elsewhere: [
        { name: 'Leie', leads: false },
        { name: 'Hageland', leads: true },
      ],
    });
    expect(judgeLead(leading)).toEqual([{ code: 'already_lead', params: { partnership: 'Hageland' } }]);
    expect(judgeLead(candidate({ elsewhere: [{ name: 'Leie', leads: false }] }))).toMatchObject([
      { code: 'municipality_in_other_partnership' },
    ]);
    expect(judgeLead(candidate({ kind: 'vgc' }))).toMatchObject([{ code: 'not_an_applicant' }]);
    expect(judgeLead(candidate({ mergedInto: 'Tielt' }))).toMatchObject([{ code: 'local_government_merged' }]);
  });

  it('is bound exactly when something binds it', () => {
    const names = fc.array(fc.record({ name: fc.string(), leads: fc.boolean() }), { maxLength: 4 });
    fc.assert(
      fc.property(names, (elsewhere) => {
        expect(judgeLead(candidate({ elsewhere })).length > 0).toBe(elsewhere.length > 0);
      }),
    );
  });
});
