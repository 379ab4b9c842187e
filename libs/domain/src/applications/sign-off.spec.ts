import { permissionsOf } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import { available, check, decide } from '../workflow/lifecycle';
import { SIGN_OFF_LIFECYCLE, type SignOffFacts, type SignOffState, signOffState } from './sign-off';

const FINE: SignOffFacts = { missing: [], remark: '', agreed: true };
const signatory = permissionsOf('signatory');
const colleague = permissionsOf('municipal_staff');

describe('the sign-off of an application', () => {
  it('reaches every state and gets stuck in none', () => {
    expect(check(SIGN_OFF_LIFECYCLE)).toEqual({ unreachable: [], deadEnds: [] });
  });

  it('is confirmed or sent back by a signatory only', () => {
    const actions = (permissions: typeof signatory, state: SignOffState) =>
      available(SIGN_OFF_LIFECYCLE, state, permissions, FINE).map(({ action }) => action);
    expect(actions(signatory, 'requested')).toEqual(['confirm', 'send_back']);
    expect(actions(colleague, 'requested')).toEqual([]);
    expect(actions(colleague, 'sent_back')).toEqual(['request']);
  });

  it('is asked for and confirmed only when nothing is missing', () => {
    const missing = [refusal('iban_missing', undefined, '/iban')];
    for (const [action, state] of [
      ['request', 'open'],
      ['confirm', 'requested'],
    ] as const)
      expect(decide(SIGN_OFF_LIFECYCLE, action, state, signatory, { ...FINE, missing })).toEqual({
        kind: 'refused',
        reasons: missing,
      });
  });

  it('takes an agreement to confirm, and a remark to send back', () => {
    const confirm = decide(SIGN_OFF_LIFECYCLE, 'confirm', 'requested', signatory, { ...FINE, agreed: false });
    expect(confirm).toMatchObject({ kind: 'refused', reasons: [{ code: 'agreement_required' }] });
    const back = decide(SIGN_OFF_LIFECYCLE, 'send_back', 'requested', signatory, { ...FINE, remark: ' ' });
    expect(back).toMatchObject({ kind: 'refused', reasons: [{ code: 'remark_required' }] });
  });

  it('counts no longer once the content is another one', () => {
    expect(signOffState(null, 'a')).toBe('open');
    expect(signOffState({ state: 'confirmed', sha256: 'a' }, 'a')).toBe('confirmed');
    expect(signOffState({ state: 'confirmed', sha256: 'a' }, 'b')).toBe('overtaken');
    expect(signOffState({ state: 'confirmed', sha256: null }, 'b')).toBe('overtaken');
    expect(signOffState({ state: 'requested', sha256: null }, 'b')).toBe('requested');
  });
});
