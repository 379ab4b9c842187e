import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BarRow } from './bar-row';
import { Bars } from './bars';
import { BarsHarness } from './bars-harness';

const ROWS: readonly BarRow[] = [
  { label: '5 Oefenkansen Nederlands', asked: 200, granted: 100, reached: 400, link: '/dossiers' },
  { label: '17 Omstaanders', asked: 50, granted: null },
];

async function bars(rows: readonly BarRow[]): Promise<{ harness: BarsHarness; host: HTMLElement }> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Bars);
  fixture.componentRef.setInput('caption', 'Bereik per thema');
  fixture.componentRef.setInput('rows', rows);
  const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, BarsHarness);
  return { harness, host: fixture.nativeElement as HTMLElement };
}

describe('bars', () => {
  it('keep asked, granted and reached apart, in the table too', async () => {
    const { harness } = await bars(ROWS);
    expect(await harness.rows()).toEqual([
      ['Thema', 'Aangevraagd', 'Toegekend', 'Behaald'],
      ['5 Oefenkansen Nederlands', '200', '100', '400'],
      ['17 Omstaanders', '50', '–', '–'],
    ]);
  });

  it('leave out a figure that nobody has yet', async () => {
    const { harness } = await bars([{ label: 'a', asked: 1 }]);
    expect((await harness.rows())[0]).toEqual(['Thema', 'Aangevraagd']);
  });

  it('show a reach above the target in full: the widest bar sets the scale', async () => {
    const { harness } = await bars(ROWS);
    expect((await harness.widths()).slice(0, 3).join(' ')).toMatch(/50%.*25%.*100%/);
  });

  it('lead to the files behind a row', async () => {
    const { host } = await bars(ROWS);
    expect(host.querySelector('a.label')?.getAttribute('href')).toBe('/dossiers');
  });
});
