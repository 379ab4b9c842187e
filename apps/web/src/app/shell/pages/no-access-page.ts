import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../session/session';

/** The page exists, but not for this capacity. */
@Component({
  selector: 'app-no-access-page',
  imports: [RouterLink],
  template: `
    <h1 tabindex="-1">U hebt geen toegang tot deze pagina</h1>
    @if (capacity(); as capacity) {
      <p>U werkt nu als {{ capacity.roleTitle.toLowerCase() }} voor {{ capacity.organisationName }}.</p>
    }
    @if (hasChoice()) {
      <p>Hebt u nog een andere hoedanigheid? Wissel dan van hoedanigheid via uw naam bovenaan.</p>
    } @else {
      <p>Hebt u deze toegang nodig? Vraag ze aan de beheerder van uw organisatie.</p>
    }
    <p><a routerLink="/">Naar het begin</a></p>
  `,
})
export class NoAccessPage {
  private readonly session = inject(Session);
  protected readonly capacity = computed(() => this.session.me()?.capacity ?? null);
  protected readonly hasChoice = computed(() => (this.session.me()?.capacities.length ?? 0) > 1);
}
