import { isCallFor } from './is-call-for';

describe('a call', () => {
  it('is for who may apply, alone or with others', () => {
    const call = { applicantTypes: ['partnership', 'vgc'] } as const;
    expect(isCallFor(call, 'municipality')).toBe(true);
    expect(isCallFor(call, 'vgc')).toBe(true);
    expect(isCallFor(call, 'organisation')).toBe(false);
    expect(isCallFor(call, null)).toBe(true);
  });
});
