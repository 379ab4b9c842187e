import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { ProblemAlert } from './problem-alert';
import { ProblemHarness } from './problem-harness';

const PROBLEM: Problem = {
  type: 'about:blank',
  title: 'Niet ingediend',
  status: 422,
  detail: 'Kijk deze punten na.',
  code: 'validation_failed',
  errors: [
    { pointer: '/iban', code: 'iban_invalid', detail: 'Het rekeningnummer klopt niet.' },
    { pointer: '/ranking', code: 'ranking_gap', detail: 'De rangorde heeft een gat.' },
  ],
};

@Component({
  imports: [ProblemAlert],
  template: `
    <ss-problem [problem]="problem()" [fieldId]="idOf" [focusOnShow]="true" />
    <input id="iban" aria-label="IBAN" />
  `,
})
class Form {
  readonly problem = signal<Problem | null>(null);
  protected readonly idOf = (pointer: string): string | null => (pointer === '/iban' ? 'iban' : null);
}

async function form(): Promise<{ page: Form; alert: ProblemHarness; host: HTMLElement }> {
  const fixture = TestBed.createComponent(Form);
  const alert = await TestbedHarnessEnvironment.loader(fixture).getHarness(ProblemHarness);
  const host = fixture.nativeElement as HTMLElement;
  host.ownerDocument.body.append(host);
  return { page: fixture.componentInstance, alert, host };
}

describe('problem alert', () => {
  // jsdom doesn't scroll.
  beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

  it('is not there without a problem', async () => {
    const { alert } = await form();
    expect(await alert.isShown()).toBe(false);
  });

  it('names what went wrong and every field, and takes the focus', async () => {
    const { page, alert } = await form();
    page.problem.set(PROBLEM);
    expect(await alert.text()).toContain('Niet ingediend');
    expect(await alert.errors()).toEqual(['Het rekeningnummer klopt niet.', 'De rangorde heeft een gat.']);
    expect(await alert.isFocused()).toBe(true);
  });

  it('leads to the field of an error that is on the page', async () => {
    const { page, alert, host } = await form();
    page.problem.set(PROBLEM);
    await alert.goToField('Het rekeningnummer klopt niet.');
    expect(host.ownerDocument.activeElement?.id).toBe('iban');
    await expect(alert.goToField('De rangorde heeft een gat.')).rejects.toThrow('no link');
  });
});
