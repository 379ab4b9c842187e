import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../shell/session/session';

/** The way to the simulator. */
@Component({
  selector: 'app-simulator-panel',
  imports: [RouterLink],
  template: `
    <h2>Simulator</h2>
    <p>
      <a routerLink="/simulator">Bereken wat {{ forOrganisation() ? 'u' : 'uw bestuur' }} kan krijgen</a>, alleen of met
      partners, en neem het over in een aanvraag.
    </p>
  `,
})
export class SimulatorPanel {
  protected readonly forOrganisation = inject(Session).forOrganisation;
}
