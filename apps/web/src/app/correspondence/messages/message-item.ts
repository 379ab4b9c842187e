import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { MAX_MESSAGE_LENGTH } from '@samenspoor/domain/correspondence/message-rules';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { MomentPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { keptText } from '../../shell/saving/kept-typing';
import { Attachments } from '../../shell/uploads/attachments';
import { CorrespondenceApi } from '../correspondence-api';

/** One message: who wrote what when, who read it, and its author's last chance to change it. */
@Component({
  selector: 'app-message-item',
  imports: [Attachments, MatButton, MomentPipe, ProblemAlert],
  templateUrl: './message-item.html',
  styleUrl: './message-item.scss',
})
export class MessageItem {
  readonly message = input.required<MessageView>();
  /** It was changed or taken back. */
  readonly changed = output();

  private readonly api = inject(CorrespondenceApi);
  private readonly confirm = inject(Confirm);
  private readonly clock = inject(ServerClock);
  protected readonly changing = signal(false);
  /** The new words, of the message as it is now. */
  protected readonly typed = keptText(
    () => `bericht-wijzigen.${this.message().id}.${this.message().editedAt ?? ''}`,
    () => this.message().text,
  );
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly longest = MAX_MESSAGE_LENGTH;
  protected readonly changeable = computed(() => {
    const until = this.message().changeableUntil;
    return until !== null && this.clock.now() <= Date.parse(until);
  });

  protected save(): Promise<void> {
    return this.act(() => this.api.change(this.message().id, this.typed()));
  }

  protected leaveAsIs(): void {
    this.typed.set(this.message().text);
    this.changing.set(false);
  }

  protected async withdraw(): Promise<void> {
    const sure = await this.confirm.ask({
      title: 'Bericht intrekken?',
      text: 'De tekst en de bestanden verdwijnen. Anderen zien dat u een bericht introk.',
      confirm: 'Bericht intrekken',
    });
    if (sure) await this.act(() => this.api.withdraw(this.message().id));
  }

  private async act(request: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await request();
      this.leaveAsIs();
      this.changed.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
