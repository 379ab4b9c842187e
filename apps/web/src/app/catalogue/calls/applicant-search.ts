import { httpResource } from '@angular/common/http';
import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';

const QUIET_MS = 250;
const FEWEST_LETTERS = 2;

/** Finds an applicant by the first letters of its name, its NIS or KBO number. */
@Component({
  selector: 'app-applicant-search',
  imports: [MatAutocomplete, MatAutocompleteTrigger, MatFormField, MatHint, MatInput, MatLabel, MatOption],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>Aanvrager</mat-label>
      <input
        #box
        matInput
        autocomplete="off"
        [id]="fieldId()"
        [attr.aria-describedby]="describedBy()"
        [matAutocomplete]="places"
        [value]="chosen()"
        (input)="search(box.value)"
      />
      <mat-hint>{{ nothing() ? 'Niets gevonden' : 'Typ de eerste letters van de naam' }}</mat-hint>
      <mat-autocomplete #places autoActiveFirstOption (optionSelected)="pick($event.option.value, box)">
        @for (place of offered(); track place.id) {
          <mat-option [value]="place">{{ place.name }}</mat-option>
        }
      </mat-autocomplete>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: block;
    }

    mat-form-field {
      width: 28rem;
      max-width: 100%;
    }
  `,
})
export class ApplicantSearch {
  readonly fieldId = input.required<string>();
  readonly describedBy = input<string | null>(null);
  /** Name of what is chosen; empty for nothing. */
  readonly chosen = input('');
  /** Null when somebody types again after choosing. */
  readonly picked = output<LocalGovernmentView | null>();

  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly query = signal('');
  private readonly found = httpResource<Page<LocalGovernmentView>>(() =>
    this.query().length < FEWEST_LETTERS
      ? undefined
      : `/api/v1/local-governments?limit=8&query=${encodeURIComponent(this.query())}`,
  );
  protected readonly offered = computed(() => (this.found.hasValue() ? this.found.value().items : []));
  protected readonly nothing = computed(() => this.found.hasValue() && this.offered().length === 0);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  protected search(text: string): void {
    this.picked.emit(null);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.query.set(text.trim()), QUIET_MS);
  }

  protected pick(place: LocalGovernmentView, box: HTMLInputElement): void {
    this.query.set('');
    box.value = place.name;
    this.picked.emit(place);
  }
}
