import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT } from '@angular/common';
import { HttpClient, httpResource } from '@angular/common/http';
import {
  Component,
  Injector,
  afterNextRender,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { DocumentView } from '@samenspoor/contracts/documents/document';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { DOCUMENT_ENDINGS } from '@samenspoor/domain/documents/document-type';
import { FileDrop } from '@samenspoor/ui/file-drop/file-drop';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../http/problem-error';
import { refresherOf } from '../http/refresher';
import { DocumentRow } from './document-row';
import { TransferRow } from './transfer-row';
import { UploadQueue } from './upload-queue';
import { documentsPath } from './upload-target';
import type { UploadTarget } from './upload-target';

/**
 * The files of something, with the place to add more. Put it wherever files hang:
 * `<app-attachments subjectType="application" [subjectId]="id()" slot="statuten" [editable]="true" label="Statuten" />`.
 */
@Component({
  selector: 'app-attachments',
  imports: [DocumentRow, FileDrop, ProblemAlert, Skeleton, TransferRow],
  providers: [UploadQueue],
  host: { role: 'group', '[attr.aria-label]': 'label()', '(window:beforeunload)': 'warn($event)' },
  templateUrl: './attachments.html',
  styleUrl: './attachments.scss',
})
export class Attachments {
  readonly subjectType = input.required<string>();
  readonly subjectId = input.required<string>();
  /** Which question or attachment asks for these files; '' for files that none asks for. */
  readonly slot = input('');
  readonly editable = input(false, { transform: booleanAttribute });
  /** What the files are: names the group, and the button. */
  readonly label = input('Bijlagen');
  readonly hint = input<string | null>(null);
  /** False where one file is asked for: the place to add closes once it is there. */
  readonly multiple = input(true, { transform: booleanAttribute });
  /** The files that are there: at first, and whenever one came, went or came back. */
  readonly changed = output<readonly DocumentView[]>();

  protected readonly queue = inject(UploadQueue);
  private readonly http = inject(HttpClient);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly page = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  private readonly target = computed<UploadTarget>(() => ({
    subjectType: this.subjectType(),
    subjectId: this.subjectId(),
    slot: this.slot(),
  }));
  protected readonly documents = httpResource<Page<DocumentView>>(() => documentsPath(this.target()));
  private readonly refresh = refresherOf(this.documents);
  protected readonly loadProblem = computed(() => problemOf(this.documents.error()));
  /** Removed on this screen, at the place where they were. */
  private readonly removed = linkedSignal<UploadTarget, ReadonlySet<string>>({
    source: this.target,
    computation: () => new Set(),
  });
  private readonly present = computed(() => (this.documents.hasValue() ? this.documents.value().items : []));
  /** Everything that is shown: what is there, and what was removed here, each where it was. */
  protected readonly rows = linkedSignal<readonly DocumentView[], readonly DocumentView[]>({
    source: this.present,
    computation: (present, previous) => {
      const gone = previous?.value.filter(({ id }) => this.removed().has(id)) ?? [];
      const known = new Set(present.map(({ id }) => id));
      return [...present, ...gone.filter(({ id }) => !known.has(id))].sort((one, other) =>
        one.uploadedAt.localeCompare(other.uploadedAt),
      );
    },
  });
  protected readonly accept = DOCUMENT_ENDINGS.map((ending) => `.${ending}`).join(',');
  protected readonly busy = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isFull = computed(
    () => !this.multiple() && (this.queue.active() || this.rows().some((row) => !this.isRemoved(row))),
  );

  constructor() {
    effect(() => {
      if (this.queue.arrived() + this.queue.sessionEnded() > 0) untracked(this.refresh);
    });
    effect(() => {
      if (this.documents.hasValue()) this.changed.emit(this.documents.value().items);
    });
  }

  protected isRemoved({ id }: DocumentView): boolean {
    return this.removed().has(id);
  }

  protected add(files: readonly File[]): void {
    this.problem.set(null);
    this.queue.add(files, this.target());
  }

  protected remove(document: DocumentView): Promise<void> {
    const request = this.http.delete<null>(`/api/v1/documents/${document.id}`);
    return this.act(
      document,
      () => firstValueFrom(request),
      `${document.name} is verwijderd.`,
      (ids) => ids.add(document.id),
    );
  }

  protected restore(document: DocumentView): Promise<void> {
    const request = this.http.post<DocumentView>(`/api/v1/documents/${document.id}/restore`, null);
    return this.act(
      document,
      () => firstValueFrom(request),
      `${document.name} is teruggezet.`,
      (ids) => ids.delete(document.id),
    );
  }

  /** A page that is closed while files are on their way asks first. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.queue.active()) event.preventDefault();
  }

  private async act(
    { id }: DocumentView,
    request: () => Promise<unknown>,
    done: string,
    note: (ids: Set<string>) => unknown,
  ): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(id);
    this.problem.set(null);
    try {
      await request();
      const ids = new Set(this.removed());
      note(ids);
      this.removed.set(ids);
      this.refresh();
      void this.announcer.announce(done, 'polite');
      this.focusOn(`document-${id}`);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(null);
    }
  }

  /** The button to remove and the one to undo take each other's place: the focus stays there. */
  private focusOn(id: string): void {
    afterNextRender(() => this.page.getElementById(id)?.focus(), { injector: this.injector });
  }
}
