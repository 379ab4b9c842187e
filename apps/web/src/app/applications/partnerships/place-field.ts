import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { Session } from '../../shell/session/session';

const QUIET_MS = 250;
const FEWEST_LETTERS = 2;
const NIS = /^\d{5}$/;

/** Finds a municipality by the first letters of its name, or by its code, also one of before a merger. */
@Component({
  selector: 'app-place-field',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatHint, MatInput, MatLabel, MatOption],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ forOrganisation() ? 'Organisatie toevoegen' : label() }}</mat-label>
      <input
        #box
        matInput
        autocomplete="off"
        [attr.aria-describedby]="describedBy()"
        [matAutocomplete]="places"
        (input)="search(box.value)"
      />
      <mat-hint
        >Typ de eerste letters van de naam, of {{ forOrganisation() ? 'het KBO-nummer' : 'de NIS-code' }}</mat-hint
      >
      <mat-autocomplete #places autoActiveFirstOption (optionSelected)="pick($event.option.value, box)">
        @for (place of offered(); track place.id) {
          <mat-option [value]="place">
            {{ place.name }}
            @if (place.validTo !== null) {
              <span class="ss-muted"> · gefuseerd</span>
            } @else if (place.referenceRegion; as region) {
              <span class="ss-muted"> · {{ region }}</span>
            }
          </mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class PlaceField {
  readonly label = input('Gemeente toevoegen');
  readonly describedBy = input<string | null>(null);
  /** Ids that are not offered. */
  readonly taken = input<readonly (string | null | undefined)[]>([]);
  readonly picked = output<LocalGovernmentView>();

  /** Organisations form a consortium with organisations. */
  protected readonly forOrganisation = inject(Session).forOrganisation;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly query = signal('');
  private readonly found = httpResource<Page<LocalGovernmentView>>(() => {
    const query = this.query();
    if (query.length < FEWEST_LETTERS) return undefined;
    const old = NIS.test(query) ? '&current=false' : '';
    const kind = this.forOrganisation() ? '&kind=organisation' : '';
    return `/api/v1/local-governments?limit=8&query=${encodeURIComponent(query)}${old}${kind}`;
  });
  protected readonly offered = computed(() =>
    (this.found.hasValue() ? this.found.value().items : []).filter(({ id }) => !this.taken().includes(id)),
  );

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.query.set(text.trim()), QUIET_MS);
  }

  protected pick(place: LocalGovernmentView, box: HTMLInputElement): void {
    this.query.set('');
    box.value = '';
    this.picked.emit(place);
  }
}
