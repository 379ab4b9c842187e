import { TestBed } from '@angular/core/testing';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { errorsAt } from './errors-at';
import { FieldErrors } from './field-errors';

const PROBLEM: Problem = {
  type: 'about:blank',
  title: 'Niet bewaard',
  status: 422,
  detail: '',
  code: 'validation_failed',
  errors: [
    { pointer: '/0/plannedReach', code: 'not_an_integer', detail: 'Vul een geheel getal in.' },
    { pointer: '/0', code: 'unknown_field', detail: 'Onbekend veld.' },
  ],
};

async function texts(inputs: Record<string, unknown>): Promise<string[]> {
  const fixture = TestBed.createComponent(FieldErrors);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const errors = (fixture.nativeElement as HTMLElement).querySelectorAll('.error');
  return [...errors].map((error) => error.textContent?.trim() ?? '');
}

describe('field errors', () => {
  it('shows those of its own pointer only', async () => {
    expect(await texts({ problem: PROBLEM, pointer: '/0/plannedReach' })).toEqual(['Vul een geheel getal in.']);
    expect(errorsAt(PROBLEM, '/1')).toEqual([]);
    expect(errorsAt(null, '/0')).toEqual([]);
  });

  it('says the same thing once, found while typing or answered by the server', async () => {
    const shown = await texts({
      problem: PROBLEM,
      pointer: '/0/plannedReach',
      messages: ['Vul een geheel getal in.', 'Hoogstens 150.'],
    });
    expect(shown).toEqual(['Vul een geheel getal in.', 'Hoogstens 150.']);
  });
});
