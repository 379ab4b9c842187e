import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ChoiceQuestion } from '@samenspoor/domain/catalogue/question';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { fieldId } from '../field-id';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, newCode, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** The possible answers of a choice, and whether several can be given. */
@Component({
  selector: 'app-options-editor',
  imports: [FieldErrors, ItemTools, MatButton, TextField],
  template: `
    <label class="check">
      <input
        #several
        type="checkbox"
        [checked]="question().multiple"
        (change)="changed.emit({ changes: { multiple: several.checked }, key: 'multiple' })"
      />
      Meer dan één antwoord kan
    </label>
    <fieldset [id]="id()" tabindex="-1">
      <legend>Antwoorden</legend>
      @for (option of question().options; track option.code) {
        <div class="head">
          <app-text-field
            class="wide"
            [label]="'Antwoord ' + ($index + 1)"
            [pointer]="pointer() + '/options/' + $index + '/label'"
            [value]="option.label"
            (changed)="relabel($index, $event)"
          />
          <app-item-tools
            [index]="$index"
            [count]="question().options.length"
            [name]="'Antwoord ' + (option.label || $index + 1)"
            (moved)="move($index, $event)"
            (removed)="remove($index)"
          />
        </div>
      }
      <ss-field-errors [messages]="missing()" />
      <button type="button" matButton (click)="add()">Antwoord toevoegen</button>
    </fieldset>
  `,
  styleUrl: './section.scss',
})
export class OptionsEditor {
  readonly question = input.required<ChoiceQuestion>();
  /** Place of the question. */
  readonly pointer = input.required<string>();
  readonly changed = output<{ readonly changes: Partial<ChoiceQuestion>; readonly key: string }>();

  private readonly store = inject(VersionStore);
  protected readonly id = computed(() => fieldId(`${this.pointer()}/options`));
  protected readonly missing = computed(() => this.store.messagesAt(`${this.pointer()}/options`));

  protected add(): void {
    this.step([...this.question().options, { code: newCode('keuze'), label: '' }]);
  }

  protected relabel(index: number, label: string): void {
    this.step(changedAt(this.question().options, index, { label }), `options/${index}`);
  }

  protected move(index: number, by: -1 | 1): void {
    this.step(movedAt(this.question().options, index, by));
  }

  protected remove(index: number): void {
    this.store.touch(`${this.pointer()}/options`);
    this.step(withoutAt(this.question().options, index));
  }

  private step(options: ChoiceQuestion['options'], key = ''): void {
    this.changed.emit({ changes: { options }, key });
  }
}
