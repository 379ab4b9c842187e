import { Component, computed, input, output } from '@angular/core';
import { REACH_TITLES } from '../content/field-messages';

/**
 * One number of the KPI table. A text field, so that whatever is typed can be answered with what is wrong; its inputs are
 * plain values, so that typing in one field leaves the other fifty alone.
 */
@Component({
  selector: 'app-reach-field',
  template: `
    <label [for]="fieldId()" aria-hidden="true">{{ title() }}</label>
    <input
      #box
      type="text"
      [attr.inputmode]="amount() ? 'decimal' : 'numeric'"
      autocomplete="off"
      placeholder="0"
      [id]="fieldId()"
      [attr.data-column]="column()"
      [value]="text()"
      [attr.aria-label]="title() + ', ' + about()"
      [attr.aria-invalid]="messages().length > 0 ? 'true' : null"
      [attr.aria-describedby]="describedBy()"
      (input)="typed.emit(box.value)"
      (focus)="box.select()"
    />
  `,
  styleUrl: './reach-field.scss',
})
export class ReachField {
  readonly column = input.required<'current' | 'planned'>();
  readonly fieldId = input.required<string>();
  readonly text = input.required<string>();
  readonly messages = input.required<readonly string[]>();
  /** An amount in euro instead of a number of units. */
  readonly amount = input(false);
  /** There is a warning about it in the table. */
  readonly advised = input(false);
  /** Which row this is, for who can't see it. */
  readonly about = input.required<string>();
  readonly typed = output<string>();

  protected readonly title = computed(() => (this.amount() ? 'Bedrag (€)' : REACH_TITLES[`${this.column()}Reach`]));
  /** Its messages, and for the planned reach the maximum of the row; the table has both. */
  protected readonly describedBy = computed(() => {
    const wrong = this.messages().length > 0 ? `${this.fieldId()}-fout` : '';
    const limit = this.column() === 'planned' ? `${this.fieldId()}-max` : '';
    const advice = this.advised() ? `${this.fieldId()}-raad` : '';
    const parts = [wrong, limit, advice];
    return parts.filter((part) => part !== '').join(' ') || null;
  });
}
