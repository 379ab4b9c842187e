import { Component, input, output } from '@angular/core';
import { Icon } from '@samenspoor/ui/icon/icon';

/** A field with something wrong: the id of its element, and what to read about it. */
export interface WrongField {
  readonly id: string;
  readonly text: string;
}

/**
 * Every field of the table with something wrong, each with the way to it; read out as soon as one appears. It stands
 * below the table, so that it never pushes away the field somebody types in.
 */
@Component({
  selector: 'app-wrong-fields',
  imports: [Icon],
  template: `
    <div role="status">
      @if (fields().length > 0) {
        <p><ss-icon name="alert" />Kijk deze velden na.{{ keeps() ? ' Ze zijn nog niet bewaard.' : '' }}</p>
        <ul>
          @for (field of fields(); track field.id) {
            <li>
              <a [href]="'#' + field.id" (click)="$event.preventDefault(); chosen.emit(field.id)">{{ field.text }}</a>
            </li>
          }
        </ul>
      }
    </div>
  `,
  styleUrl: './wrong-fields.scss',
})
export class WrongFields {
  readonly fields = input.required<readonly WrongField[]>();
  /** False where nothing is ever kept. */
  readonly keeps = input(true);
  /** The id of the field to go to. */
  readonly chosen = output<string>();
}
