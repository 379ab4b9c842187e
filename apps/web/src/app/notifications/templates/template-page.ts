import { httpResource } from '@angular/common/http';
import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { MailWords } from '@samenspoor/contracts/notifications/event-definition';
import {
  type MailPreview,
  type MailTemplateVersion,
  type MailTemplateView,
  TEMPLATE_LIMITS,
} from '@samenspoor/contracts/notifications/mail-templates';
import { leftOut } from '@samenspoor/contracts/notifications/notification-events';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { debounceTime, firstValueFrom } from 'rxjs';
import { repeatable } from '../../shell/http/idempotency-interceptor';
import { problemOf } from '../../shell/http/problem-error';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { usePageTitle } from '../../shell/navigation/page-title';
import { KeptTyping } from '../../shell/saving/kept-typing';
import { MailView } from '../mail-view/mail-view';
import { eventOfSlug } from './event-slug';

/** How long the hands rest before the example follows, in milliseconds. */
const QUIET_MS = 400;

const wordsOf = ({ subject, text, buttonLabel }: MailWords): MailWords => ({ subject, text, buttonLabel });

/** The words as they were typed, on the version that they change. */
interface KeptWords {
  readonly version: number;
  readonly words: MailWords;
}

const FIELDS: Readonly<Record<string, string>> = {
  '/subject': 'mail-subject',
  '/text': 'mail-text',
  '/buttonLabel': 'mail-button',
};

/** The words of one mail: change, see the example beside it, go back to an earlier version. */
@Component({
  selector: 'app-template-page',
  imports: [
    FieldErrors,
    MailView,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MomentPipe,
    PageHeader,
    ProblemAlert,
    RefusalNotice,
    Skeleton,
  ],
  templateUrl: './template-page.html',
  styleUrl: './template-page.scss',
})
export class TemplatePage {
  /** The event, as in the address. */
  readonly slug = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = computed(() => `mail.${this.slug()}`);
  private readonly address = computed(() => `/api/v1/mail-templates/${encodeURIComponent(eventOfSlug(this.slug()))}`);
  private readonly resource = httpResource<MailTemplateView>(() => this.address());
  protected readonly template = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly loadProblem = computed(() => problemOf(this.resource.error()));
  /** What was typed on the words as they still are, before the session ended. */
  private readonly recalled = computed<MailWords | null>(() => {
    const [template, what] = [this.template(), this.keptAs()];
    const kept = template && untracked(() => this.typing.recall<KeptWords>(what));
    return kept && kept.version === template?.version ? kept.words : null;
  });
  protected readonly words = linkedSignal<MailWords | null>(() => {
    const template = this.template();
    return this.recalled() ?? (template && wordsOf(template));
  });
  private readonly restingWords = toSignal(toObservable(this.words).pipe(debounceTime(QUIET_MS)), {
    initialValue: null,
  });
  private readonly example = httpResource<MailPreview>(() => {
    const body = this.restingWords();
    return body ? { url: `${this.address()}/preview`, method: 'POST', body, context: repeatable() } : undefined;
  });
  /** The last example that could be made stays while the words can't be read. */
  protected readonly preview = linkedSignal<MailPreview | null, MailPreview | null>({
    source: () => (this.example.hasValue() ? this.example.value() : null),
    computation: (made, before) => made ?? before?.value ?? null,
  });
  private readonly saveProblem = signal<Problem | null>(null);
  /** What is wrong with the words, from saving or from making the example. */
  protected readonly problem = computed(() => this.saveProblem() ?? problemOf(this.example.error()));
  protected readonly noticed = this.saveProblem.asReadonly();
  protected readonly changed = computed(() => {
    const template = this.template();
    return template !== null && JSON.stringify(wordsOf(template)) !== JSON.stringify(this.words());
  });
  /** What the words have to name and don't. */
  protected readonly missing = computed(() => {
    const [template, words] = [this.template(), this.words()];
    const lacking = template && words ? leftOut(template.placeholders, words) : [];
    return lacking.map(({ name }) => problemDetail('placeholder_left_out', { placeholder: name }));
  });
  protected readonly someObligatory = computed(
    () => this.template()?.placeholders.some(({ ifLeftOut }) => ifLeftOut !== undefined) ?? false,
  );
  protected readonly restored = computed(() => this.recalled() !== null && this.changed());
  protected readonly busy = signal(false);
  protected readonly status = signal('');
  protected readonly limits = TEMPLATE_LIMITS;
  protected readonly fieldId = (pointer: string): string | null => FIELDS[pointer] ?? null;

  constructor() {
    usePageTitle(() => this.template()?.title);
    effect(() => {
      const [template, words, what] = [this.template(), this.words(), this.keptAs()];
      if (!template || !words) return;
      const kept: KeptWords = { version: template.version, words };
      if (this.changed()) this.typing.keep(what, kept);
      else this.typing.forget(what);
    });
  }

  protected write(change: Partial<MailWords>): void {
    this.saveProblem.set(null);
    this.status.set('');
    this.words.update((words) => (words ? { ...words, ...change } : words));
  }

  /** Puts a placeholder where the cursor of the text is. */
  protected insert(name: string, field: HTMLTextAreaElement): void {
    field.setRangeText(`{{${name}}}`, field.selectionStart, field.selectionEnd, 'end');
    this.write({ text: field.value });
    field.focus();
  }

  /** Takes the words of an earlier version over into the form; nothing is kept until somebody saves. */
  protected takeOver(version: MailTemplateVersion): void {
    this.write(wordsOf(version));
    this.status.set(`De tekst van versie ${version.version} staat in het formulier. Bewaar om hem te gebruiken.`);
  }

  protected forget(): void {
    const template = this.template();
    if (template) this.write(wordsOf(template));
  }

  protected renew(): void {
    this.saveProblem.set(null);
    this.resource.reload();
  }

  protected async save(): Promise<void> {
    const [template, words] = [this.template(), this.words()];
    if (!template || !words) return;
    this.busy.set(true);
    try {
      const headers = { 'If-Match': `"${template.version}"` };
      this.resource.set(await firstValueFrom(this.http.put<MailTemplateView>(this.address(), words, { headers })));
      this.saveProblem.set(null);
      this.status.set('Bewaard');
    } catch (error) {
      this.saveProblem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
