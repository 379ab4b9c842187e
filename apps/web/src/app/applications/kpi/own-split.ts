import { Component, computed, input, output } from '@angular/core';
import { ownSplit } from '@samenspoor/domain/applications/content/judge-own-staff';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { readEuro } from '../content/euro-text';

/** The own contribution of a theme in staff, which is filled in, and money, which is the rest. */
@Component({
  selector: 'app-own-split',
  imports: [CentsPipe, FieldErrors],
  template: `
    <label [for]="fieldId()"
      >Eigen inbreng waarvan personeel (€)<span class="ss-visually-hidden">, thema {{ theme() }}</span></label
    >
    <input
      #box
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder="0"
      [id]="fieldId()"
      [value]="text()"
      [attr.aria-invalid]="messages().length > 0 ? 'true' : null"
      [attr.aria-describedby]="fieldId() + '-fout ' + fieldId() + '-geld'"
      (input)="typed.emit(box.value)"
    />
    <span class="money" [id]="fieldId() + '-geld'"
      ><span class="figure">en {{ money() | cents }} in geld</span></span
    >
    <ss-field-errors [id]="fieldId() + '-fout'" [messages]="messages()" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
    }

    input {
      width: 8rem;
      min-height: 2.25rem;
      padding: 0 0.5rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--ss-radius);
      font: inherit;
      color: inherit;
      text-align: end;
      background: transparent;
    }

    input[aria-invalid='true'] {
      border-color: var(--mat-sys-error);
    }

    .money {
      inline-size: 14rem;
    }

    /* Follows every key, so it takes the same room whatever it says. */
    .figure {
      display: block;
      contain: layout size style;
      block-size: 1.5rem;
    }

    ss-field-errors {
      flex-basis: 100%;
    }

    @media print {
      input {
        border: 0;
      }
    }
  `,
})
export class OwnSplitField {
  readonly theme = input.required<string>();
  readonly ownCents = input.required<number>();
  readonly fieldId = input.required<string>();
  readonly text = input.required<string>();
  readonly messages = input.required<readonly string[]>();
  readonly typed = output<string>();

  protected readonly money = computed(() => ownSplit(this.ownCents(), readEuro(this.text()).cents ?? 0).moneyCents);
}
