import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PageHeader } from './page-header';
import { PageHeaderHarness } from './page-header-harness';

async function header(inputs: Record<string, unknown>): Promise<{ harness: PageHeaderHarness; host: HTMLElement }> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(PageHeader);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, PageHeaderHarness);
  return { harness, host: fixture.nativeElement as HTMLElement };
}

describe('page header', () => {
  it('shows only its title when there is no more to say', async () => {
    const { harness, host } = await header({ heading: 'Mijn aanvragen' });
    expect(await harness.heading()).toBe('Mijn aanvragen');
    expect(await harness.state()).toBeNull();
    expect(host.querySelector('dl')).toBeNull();
  });

  it('tells of a dossier its reference, state, deadline, next step and who holds it', async () => {
    const { harness, host } = await header({
      heading: 'Aanvraag Eeklo',
      reference: 'PS-2026-0001',
      state: { label: 'Ingediend', tone: 'waiting' },
      deadline: '2026-12-01T11:00:00Z',
      now: Date.parse('2026-11-28T07:00:00Z'),
      nextStep: 'Ontvankelijkheid',
      holder: 'ABB',
    });
    expect(await harness.state()).toBe('Ingediend');
    expect(host.textContent).toContain('PS-2026-0001');
    const lines = (await harness.lines()).map((line) => line.replace(/\s+/g, ' '));
    expect(lines[0]).toContain('1 december 2026 om 12:00 (nog 3 dagen en 4 uur)');
    expect(lines[1]).toContain('Ontvankelijkheid');
    expect(lines[2]).toContain('ABB');
  });

  it('has a title that can take the focus after navigation', async () => {
    const { host } = await header({ heading: 'Dossiers' });
    host.ownerDocument.body.append(host);
    host.querySelector('h1')?.focus();
    expect(host.ownerDocument.activeElement?.tagName).toBe('H1');
  });
});
