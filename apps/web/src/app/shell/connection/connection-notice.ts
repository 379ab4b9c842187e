import { Component, inject } from '@angular/core';
import { Icon } from '@samenspoor/ui/icon/icon';
import { Connection } from './connection';

/** Says that the connection is lost, and that nothing has to be done about what was being saved. */
@Component({
  selector: 'app-connection-notice',
  imports: [Icon],
  template: `
    <div role="status">
      @if (connection.lost()) {
        <p><ss-icon name="cloud-off" />Geen verbinding. Wat u intikt, wordt bewaard zodra de verbinding terug is.</p>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 0 0;
      z-index: 10;
      display: flex;
      justify-content: center;
      pointer-events: none;
    }

    p {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      margin: 0.75rem;
      padding: 0.625rem 1rem;
      border-radius: var(--ss-radius);
      color: var(--mat-sys-inverse-on-surface);
      background: var(--mat-sys-inverse-surface);
    }
  `,
})
export class ConnectionNotice {
  protected readonly connection = inject(Connection);
}
