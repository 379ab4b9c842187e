import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { StatTile } from './stat-tile';
import { StatTileHarness } from './stat-tile-harness';

async function tile(inputs: Record<string, unknown>): Promise<StatTileHarness> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(StatTile);
  const all = { label: 'Toegekend', value: '€ 14.136.359', ...inputs };
  for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
  return TestbedHarnessEnvironment.harnessForFixture(fixture, StatTileHarness);
}

describe('stat tile', () => {
  it('is a figure with its name', async () => {
    const harness = await tile({});
    expect(await harness.label()).toBe('Toegekend');
    expect(await harness.value()).toBe('€ 14.136.359');
    expect(await harness.link()).toBeNull();
  });

  it('leads to the files behind the figure', async () => {
    const harness = await tile({ link: '/dossiers', queryParams: { jaar: '2024' } });
    expect(await harness.link()).toBe('/dossiers?jaar=2024');
  });
});
