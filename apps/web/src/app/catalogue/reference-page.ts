import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { type TabLink, Tabs } from '@samenspoor/ui/tabs/tabs';
import { Session } from '../shell/session/session';

/** What the product works with: for reading, and for officials to set up. */
@Component({
  selector: 'app-reference-page',
  imports: [PageHeader, RouterOutlet, Tabs],
  template: `
    <ss-page-header heading="Oproepen en referentie">
      <p class="ss-muted">{{ intro }}</p>
    </ss-page-header>
    <ss-tabs [tabs]="tabs" label="Referentiegegevens"><router-outlet /></ss-tabs>
  `,
})
export class ReferencePage {
  protected readonly intro = inject(Session).can('call:edit')
    ? 'Hier maakt en beheert u oproepen, programma’s en de cijfers waarmee ze werken.'
    : 'De gegevens waarmee Samenspoor werkt. U kunt ze hier nakijken.';
  protected readonly tabs: readonly TabLink[] = [
    { label: 'Oproepen', link: '/referentie/oproepen' },
    { label: 'Programma’s', link: '/referentie/programmas' },
    { label: 'Lokale besturen', link: '/referentie/lokale-besturen' },
    { label: 'Organisaties', link: '/referentie/organisaties' },
    { label: 'Cijfers', link: '/referentie/cijfers' },
  ];
}
