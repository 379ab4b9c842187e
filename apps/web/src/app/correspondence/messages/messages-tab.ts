import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { pagedList } from '../../shell/http/paged-list';
import { CorrespondenceApi } from '../correspondence-api';
import { FileTalk } from '../talk/file-talk';
import { MessageForm } from './message-form';
import { MessageItem } from './message-item';

/** The talk about a file, the newest message last, with the form to write below it. */
@Component({
  selector: 'app-messages-tab',
  imports: [EmptyState, MatButton, MessageForm, MessageItem, ProblemAlert, Skeleton],
  host: { '(window:focus)': 'list.reload()' },
  template: `
    <h2>Berichten</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" [lines]="4" />
    } @else {
      @if (list.hasMore()) {
        <button type="button" matButton="outlined" [disabled]="list.loadingMore()" (click)="list.more()">
          Toon oudere berichten
        </button>
      }
      <ol class="talk" aria-label="Berichten, het nieuwste onderaan">
        @for (message of messages(); track message.id) {
          <li [class.own]="message.side === side()">
            <app-message-item [message]="message" (changed)="renew()" />
          </li>
        }
      </ol>
      @if (messages().length === 0 && !list.problem()) {
        <ss-empty-state heading="Nog geen berichten" [text]="emptyText()" icon="mail" />
      }
      @if (maySend()) {
        <app-message-form [applicationId]="talk.id() ?? ''" [focused]="antwoord() !== undefined" (sent)="renew()" />
      }
    }
  `,
  styles: `
    .talk {
      display: grid;
      gap: 1rem;
      max-width: var(--ss-text-width);
      margin: 1rem 0;
      padding: 0;
      list-style: none;
    }

    .own {
      margin-inline-start: clamp(0rem, 8vw, 4rem);
    }
  `,
})
export class MessagesTab {
  /** The message somebody came to answer, from the link in a mail. */
  readonly antwoord = input<string>();

  protected readonly talk = inject(FileTalk);
  private readonly api = inject(CorrespondenceApi);
  private readonly marked = signal<string | null>(null);

  protected readonly list = pagedList<MessageView>(() => {
    const id = this.talk.id();
    return id === null ? undefined : `/api/v1/applications/${id}/messages`;
  });
  /** Each page holds its oldest message first; further pages lead back. */
  protected readonly messages = computed(() =>
    [...this.list.items()].sort((one, other) => one.sentAt.localeCompare(other.sentAt)),
  );
  protected readonly side = computed(() => (this.talk.isMinistry() ? 'ministry' : 'applicant'));
  protected readonly maySend = computed(() => this.talk.current()?.maySend ?? false);
  protected readonly emptyText = computed(() =>
    this.maySend() ? 'Schrijf hieronder een bericht over dit dossier.' : 'Over dit dossier is nog niets geschreven.',
  );

  constructor() {
    effect(() => {
      if (this.talk.news() > 0) untracked(() => this.list.reload());
    });
    effect(() => {
      const last = this.messages().findLast(({ unread }) => unread);
      if (last && last.id !== untracked(this.marked)) untracked(() => void this.markRead(last.id));
    });
  }

  protected renew(): void {
    this.talk.renew();
  }

  /** What is on the screen of who takes part is read; when that can't be noted now, it is at the next look. */
  private async markRead(messageId: string): Promise<void> {
    const id = this.talk.id();
    if (id === null) return;
    this.marked.set(messageId);
    try {
      await this.api.markRead(id, messageId);
      this.talk.renew();
    } catch {
      this.marked.set(null);
    }
  }
}
