import { httpResource } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { placeCode } from '@samenspoor/domain/applications/simulator/simulation-link';

const QUIET_MS = 250;
const FEWEST_LETTERS = 2;

/** Finds a local government by the first letters of its name. */
@Component({
  selector: 'app-place-search',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatHint, MatInput, MatLabel, MatOption],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input #box matInput autocomplete="off" [matAutocomplete]="places" (input)="search(box.value)" />
      <mat-hint>{{
        nothing() ? 'Geen gemeente gevonden met deze letters' : 'Typ de eerste letters van de naam'
      }}</mat-hint>
      <mat-autocomplete #places autoActiveFirstOption (optionSelected)="pick($event.option.value, box)">
        @for (place of offered(); track place.id) {
          <mat-option [value]="place">
            {{ place.name }}
            @if (place.referenceRegion; as region) {
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
      max-width: 28rem;
    }
  `,
})
export class PlaceSearch {
  readonly label = input.required<string>();
  /** Codes that aren't offered again. */
  readonly taken = input<readonly string[]>([]);
  /** Only municipalities: the others apply by themselves. */
  readonly municipalitiesOnly = input(false);
  readonly picked = output<LocalGovernmentView>();

  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly query = signal('');
  private readonly found = httpResource<Page<LocalGovernmentView>>(() =>
    this.query().length < FEWEST_LETTERS
      ? undefined
      : `/api/v1/local-governments?limit=8&query=${encodeURIComponent(this.query())}`,
  );
  protected readonly offered = computed(() =>
    (this.found.hasValue() ? this.found.value().items : []).filter(
      (place) =>
        place.kind !== 'organisation' &&
        (place.kind === 'municipality' || !this.municipalitiesOnly()) &&
        !this.taken().includes(placeCode(place)),
    ),
  );
  protected readonly nothing = computed(() => this.found.hasValue() && this.offered().length === 0);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

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
