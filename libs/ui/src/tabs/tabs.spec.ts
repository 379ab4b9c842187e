import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatTabNavBarHarness } from '@angular/material/tabs/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Tabs } from './tabs';

@Component({
  imports: [Tabs],
  template: `<ss-tabs
    [tabs]="[
      { label: 'Overzicht', link: '/a' },
      { label: 'Tijdlijn', link: '/b', count: 3 },
    ]"
  />`,
})
class Page {}

describe('tabs', () => {
  it('are links, and the one of this address is chosen', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'a', component: Page },
          { path: 'b', component: Page },
        ]),
      ],
    });
    const router = await RouterTestingHarness.create('/b');
    await router.fixture.whenStable();
    const bar = await TestbedHarnessEnvironment.loader(router.fixture).getHarness(MatTabNavBarHarness);
    const labels = await Promise.all((await bar.getLinks()).map(async (link) => link.getLabel()));
    expect(labels.map((label) => label.replace(/\s+/g, ' '))).toEqual(['Overzicht', 'Tijdlijn 3']);
    expect(await (await bar.getActiveLink()).getLabel()).toContain('Tijdlijn');
  });
});
