import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { ServerClock } from '../../shell/clock/server-clock';
import { Session } from '../../shell/session/session';
import { PartnershipStore } from './partnership-store';
import { partnershipWords } from './partnership-words';
import { PlaceField } from './place-field';

/** The lead asks a municipality to take part, from a day on. */
@Component({
  selector: 'app-invite-member',
  imports: [MatButton, MatFormField, MatInput, MatLabel, PlaceField],
  template: `
    <section aria-labelledby="uitnodigen-titel">
      <h2 id="uitnodigen-titel">Een {{ words.member.toLowerCase() }} uitnodigen</h2>
      <p class="ss-muted">
        De {{ words.member.toLowerCase() }} geeft zelf haar akkoord. Loopt er een project, dan begint het lidmaatschap
        na dat project.
      </p>
      <app-place-field [taken]="taken()" (picked)="place.set($event)" />
      @if (place(); as chosen) {
        <p>
          Gekozen: <strong>{{ chosen.name }}</strong>
        </p>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>Lid vanaf</mat-label>
          <input #day matInput type="date" [min]="today" [value]="today" />
        </mat-form-field>
        <button type="button" matButton="filled" [disabled]="store.busy()" (click)="invite(chosen, day.value)">
          {{ chosen.name }} uitnodigen
        </button>
      }
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.75rem;
      max-width: 36rem;
      margin-top: 2rem;
    }

    app-place-field {
      align-self: stretch;
    }

    p {
      margin: 0;
    }
  `,
})
export class InviteMember {
  protected readonly words = partnershipWords(inject(Session).forOrganisation());
  readonly partnership = input.required<PartnershipDetail>();

  protected readonly store = inject(PartnershipStore);
  protected readonly today = brusselsDay(new Date(inject(ServerClock).now()));
  protected readonly place = signal<LocalGovernmentView | null>(null);
  protected readonly taken = computed(() =>
    this.partnership()
      .members.filter(({ state }) => state === 'proposed' || state === 'consented')
      .map(({ localGovernmentId }) => localGovernmentId),
  );

  protected async invite({ id }: LocalGovernmentView, day: string): Promise<void> {
    if (await this.store.invite({ localGovernmentId: id, ...(day && { joinsOn: day }) })) this.place.set(null);
  }
}
