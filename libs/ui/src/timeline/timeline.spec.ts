import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { Timeline } from './timeline';
import { TimelineHarness } from './timeline-harness';

describe('timeline', () => {
  it('tells who did what when, from what to what, to the second', async () => {
    const fixture = TestBed.createComponent(Timeline);
    fixture.componentRef.setInput('items', [
      {
        id: '1',
        at: '2026-11-22T10:59:58Z',
        title: 'Aanvraag ingediend',
        actor: 'An Peeters, medewerker Eeklo',
        from: 'Ontwerp',
        to: 'Ingediend',
      },
      { id: '2', at: '2026-11-23T10:00:00Z', title: 'Nota', actor: null, detail: 'Cijfers nagekeken.', internal: true },
    ]);
    const [first, second] = await (await TestbedHarnessEnvironment.harnessForFixture(fixture, TimelineHarness)).items();
    expect(first).toMatch(/Aanvraag ingediend.*Ontwerp.*Ingediend.*22 november 2026 om 11:59:58.*An Peeters/);
    expect(second).toMatch(/Nota intern.*Cijfers nagekeken\./);
  });
});
