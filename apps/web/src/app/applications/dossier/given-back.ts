import { Component, computed, inject } from '@angular/core';
import { ReopenedNote } from '@samenspoor/ui/reopened-note/reopened-note';
import { OpenApplication } from '../open-application';

/** Why an application that was filed is open again, and until when; to others, that they see what was filed. */
@Component({
  selector: 'app-given-back',
  imports: [ReopenedNote],
  template: `
    @if (reopened(); as view) {
      <ss-reopened-note [until]="view.window.reopenedUntil" [reason]="view.stateReason">
        @if (view.asFiled) {
          U ziet hier wat het laatst is ingediend. Wat de aanvrager nu aanpast, ziet u zodra het opnieuw is ingediend.
        } @else {
          Wordt ze niet opnieuw ingediend, dan staat ze vanzelf weer zoals ze was voor ze is opengezet.
        }
      </ss-reopened-note>
    }
  `,
})
export class GivenBack {
  private readonly view = inject(OpenApplication).view;
  protected readonly reopened = computed(() => (this.view()?.state === 'reopened' ? this.view() : null));
}
