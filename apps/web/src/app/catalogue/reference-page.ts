import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { type TabLink, Tabs } from '@samenspoor/ui/tabs/tabs';

/** Calls with their themes and prices, and the local governments, for reading. */
@Component({
  selector: 'app-reference-page',
  imports: [PageHeader, RouterOutlet, Tabs],
  template: `
    <ss-page-header heading="Oproepen en referentie">
      <p class="ss-muted">De gegevens waarmee Samenspoor werkt. U kunt ze hier nakijken.</p>
    </ss-page-header>
    <ss-tabs [tabs]="tabs" label="Referentiegegevens"><router-outlet /></ss-tabs>
  `,
})
export class ReferencePage {
  protected readonly tabs: readonly TabLink[] = [
    { label: 'Oproepen', link: '/referentie/oproepen' },
    { label: 'Programma’s', link: '/referentie/programmas' },
    { label: 'Lokale besturen', link: '/referentie/lokale-besturen' },
    { label: 'Organisaties', link: '/referentie/organisaties' },
    { label: 'Cijfers', link: '/referentie/cijfers' },
  ];
}
