import { beginWords, takesTogether } from './begin-words';

const NONE = { applicantTypes: [], eligibility: [] };

describe('what the page of the start says', () => {
  it('says what the programme asks, and nothing that it does not', () => {
    const asked = { rule: 'origin_threshold', threshold: 5_000 } as const;
    const terms = { ...NONE, eligibility: [asked, { rule: 'same_reference_region' } as const] };
    expect(beginWords(terms, false).alone).toContain('meer dan 5.000 inwoners');
    expect(beginWords(terms, false).togetherHow).toContain('uit dezelfde referentieregio, samen boven 5.000 inwoners');
    expect(beginWords(NONE, false).alone).toBe('Uw bestuur vraagt zelf aan.');
  });

  it('speaks to an organisation of a consortium, where there can be one', () => {
    expect(beginWords(NONE, true).together).toBe('Voor een nieuw consortium');
    expect(takesTogether({ ...NONE, applicantTypes: ['organisation'] }, true)).toBe(false);
    expect(takesTogether({ ...NONE, applicantTypes: ['consortium'] }, true)).toBe(true);
    expect(takesTogether({ ...NONE, applicantTypes: ['consortium'] }, false)).toBe(false);
    expect(takesTogether({ ...NONE, applicantTypes: ['rand'] }, false)).toBe(true);
  });
});
