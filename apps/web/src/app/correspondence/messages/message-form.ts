import {
  Component,
  ElementRef,
  afterNextRender,
  booleanAttribute,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { MAX_MESSAGE_LENGTH } from '@samenspoor/domain/correspondence/message-rules';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { problemOf } from '../../shell/http/problem-error';
import { keptText } from '../../shell/saving/kept-typing';
import { Session } from '../../shell/session/session';
import { Attachments } from '../../shell/uploads/attachments';
import { CorrespondenceApi } from '../correspondence-api';

/** Writes a message about a file, with files. What is typed stays when sending fails. */
@Component({
  selector: 'app-message-form',
  imports: [Attachments, FieldErrors, MatButton, MatFormField, MatHint, MatInput, MatLabel, ProblemAlert],
  template: `
    <form class="ss-no-print" novalidate (submit)="$event.preventDefault(); send()">
      <h3>Schrijf een bericht</h3>
      <ss-problem [problem]="problem()" [fieldId]="fieldId" [focusOnShow]="true" />
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>Uw bericht</mat-label>
        <textarea
          matInput
          #words
          id="message-text"
          rows="5"
          [attr.maxlength]="longest"
          [value]="text()"
          (input)="text.set(words.value)"
          aria-describedby="message-errors"
        ></textarea>
        <mat-hint align="end">{{ left() }}</mat-hint>
      </mat-form-field>
      <ss-field-errors id="message-errors" [problem]="problem()" pointer="/text" />
      @if (personId(); as person) {
        @for (round of [sentTimes()]; track round) {
          <app-attachments
            subjectType="message_draft"
            [subjectId]="person"
            [slot]="applicationId()"
            [editable]="true"
            label="Bestanden bij uw bericht"
            (changed)="documents.set($event)"
          />
        }
      }
      <button type="submit" matButton="filled" [disabled]="busy()">Verstuur</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 0.75rem;
      justify-items: start;
      max-width: var(--ss-text-width);
      margin-top: 2rem;
    }

    h3 {
      margin: 0;
    }

    mat-form-field,
    app-attachments {
      width: 100%;
    }
  `,
})
export class MessageForm {
  readonly applicationId = input.required<string>();
  /** Somebody came to answer: the form takes the focus. */
  readonly focused = input(false, { transform: booleanAttribute });
  readonly sent = output();

  private readonly api = inject(CorrespondenceApi);
  private readonly session = inject(Session);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('words');
  protected readonly personId = computed(() => this.session.me()?.person.id ?? null);
  protected readonly text = keptText(() => `bericht.${this.applicationId()}`);
  protected readonly documents = signal<readonly DocumentView[]>([]);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  /** The files go along with a message: the place for them starts anew. */
  protected readonly sentTimes = signal(0);
  protected readonly longest = MAX_MESSAGE_LENGTH;
  protected readonly left = computed(() => `nog ${formatCount(MAX_MESSAGE_LENGTH - this.text().length)} tekens`);
  protected readonly fieldId = (): string => 'message-text';

  constructor() {
    afterNextRender(() => {
      if (this.focused()) this.field().nativeElement.focus();
    });
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const documents = this.documents().map(({ id }) => id);
      await this.api.send(this.applicationId(), { text: this.text(), documents });
      this.text.set('');
      this.documents.set([]);
      this.sentTimes.update((times) => times + 1);
      this.sent.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
