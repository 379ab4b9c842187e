import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { FilterBar } from './filter-bar';

describe('filter bar', () => {
  it('says what is left of the list, and has nothing to clear without filters', async () => {
    const fixture = TestBed.createComponent(FilterBar);
    fixture.componentRef.setInput('summary', '60 dossiers');
    const loader = TestbedHarnessEnvironment.loader(fixture);
    expect(await loader.getHarnessOrNull(MatButtonHarness)).toBeNull();
    expect((fixture.nativeElement as HTMLElement).querySelector('[role=status]')?.textContent).toBe('60 dossiers');
  });

  it('clears all filters at once', async () => {
    const fixture = TestBed.createComponent(FilterBar);
    fixture.componentRef.setInput('active', 2);
    let cleared = 0;
    fixture.componentInstance.cleared.subscribe(() => (cleared += 1));
    const button = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatButtonHarness);
    expect(await button.getText()).toContain('Wis filters (2)');
    await button.click();
    expect(cleared).toBe(1);
  });
});
