import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { MAX_MOTIVATION_LENGTH } from '@samenspoor/domain/applications/submission';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CountPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { fieldId, motivationCell } from '../../content/cells';
import { LastYear } from '../../continue/last-year';
import { Draft } from '../../draft';
import { DraftSaving } from '../../draft-saving';
import { OpenApplication } from '../../open-application';
import { PartFrame } from '../part-frame';

/** Part 4: why, per chosen theme, in the order of priority. */
@Component({
  selector: 'app-motivation-part',
  imports: [
    CountPipe,
    EmptyState,
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PartFrame,
    RouterLink,
  ],
  providers: [LastYear],
  templateUrl: './motivation-part.html',
  styleUrl: './motivation-part.scss',
})
export class MotivationPart {
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);

  private readonly lastYear = inject(LastYear);

  protected readonly words = this.open.words;
  protected readonly limit = MAX_MOTIVATION_LENGTH;
  protected readonly fields = computed(() =>
    this.draft.ranking().map((number) => {
      const cell = motivationCell(number);
      const title = this.open.themes().find((theme) => theme.number === number)?.title ?? '';
      const text = this.draft.text(cell);
      return { cell, id: fieldId(cell), label: `${number}. ${title}`, text, old: this.isOld(number, text) };
    }),
  );

  /** Letter for letter the text of the year before: a start, not an answer for this year. */
  private isOld(number: string, text: string): boolean {
    return text !== '' && this.lastYear.view()?.themes.find((theme) => theme.number === number)?.motivation === text;
  }

  protected messages(cell: string): readonly string[] {
    return this.draft.messagesAt(cell);
  }

  protected type(cell: string, event: Event): void {
    this.saving.edit(cell, (event.target as HTMLTextAreaElement).value);
  }
}
