import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import type { MembershipView, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { KeptTyping, keptText } from '../../shell/saving/kept-typing';
import { Session } from '../../shell/session/session';
import { PartnershipStore } from './partnership-store';
import { partnershipWords } from './partnership-words';

/** The question to the own person of a member: take part or not, with what it means. */
@Component({
  selector: 'app-consent-card',
  imports: [DayPipe, FieldErrors, MatButton, MatFormField, MatInput, MatLabel],
  template: `
    <section class="ss-card" aria-labelledby="akkoord-titel">
      <h2 id="akkoord-titel">{{ words.own }} wordt gevraagd</h2>
      <p>
        {{ partnership().leadName }} vraagt {{ member().name }} om mee te doen aan {{ partnership().name }}, vanaf
        {{ member().joinedOn | day }}.
      </p>
      <ul>
        <li>{{ partnership().leadName }} vraagt aan en ontvangt het geld, ook in uw naam.</li>
        <li>U leest alles wat in uw naam wordt ingediend.</li>
        @if (!forOrganisation) {
          <li>Een gemeente zit maar in één samenwerkingsverband. Alleen aanvragen kan dan niet.</li>
        }
      </ul>
      @if (declining()) {
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>Waarom niet?</mat-label>
          <textarea
            #words
            matInput
            rows="3"
            maxlength="2500"
            aria-describedby="reden-fout"
            [value]="reason()"
            (input)="reason.set(words.value)"
          ></textarea>
        </mat-form-field>
        <ss-field-errors id="reden-fout" [problem]="store.refused()" pointer="/reason" />
        <div class="ss-row">
          <button type="button" matButton="filled" [disabled]="store.busy()" (click)="decline()">
            Niet akkoord bevestigen
          </button>
          <button type="button" matButton (click)="declining.set(false)">Terug</button>
        </div>
      } @else {
        <div class="ss-row">
          <button type="button" matButton="filled" [disabled]="store.busy()" (click)="consent()">Akkoord</button>
          <button type="button" matButton="outlined" (click)="declining.set(true)">Niet akkoord</button>
        </div>
      }
    </section>
  `,
  styles: `
    section {
      max-width: var(--ss-text-width);
      margin-bottom: 2rem;
      padding: 1.25rem;
    }

    mat-form-field {
      width: 100%;
    }
  `,
})
export class ConsentCard {
  readonly partnership = input.required<PartnershipDetail>();
  readonly member = input.required<MembershipView>();

  protected readonly forOrganisation = inject(Session).forOrganisation();
  protected readonly words = partnershipWords(this.forOrganisation);
  private readonly router = inject(Router);
  protected readonly store = inject(PartnershipStore);
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = computed(() => `weigeren.${this.member().id}`);
  protected readonly reason = keptText(this.keptAs);
  protected readonly declining = signal(false);

  protected consent(): Promise<boolean> {
    return this.store.consent(this.member().id);
  }

  protected async decline(): Promise<void> {
    if (!(await this.store.decline(this.member().id, this.reason()))) return;
    this.typing.forget(this.keptAs());
    await this.router.navigate(['/samenwerking']);
  }
}
