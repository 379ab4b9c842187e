import {
  Component,
  type ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { LeavePreview, MembershipView } from '@samenspoor/contracts/applications/partnership';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ServerClock } from '../../shell/clock/server-clock';
import { KeptTyping, keptText } from '../../shell/saving/kept-typing';
import { PartnershipStore } from './partnership-store';

/** Leaving in two steps: a last day, then what that does, and only then the button that does it. */
@Component({
  selector: 'app-leave-panel',
  imports: [FieldErrors, Icon, MatButton, MatFormField, MatInput, MatLabel],
  templateUrl: './leave-panel.html',
  styles: `
    section {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.75rem;
      max-width: var(--ss-text-width);
      margin-top: 1.5rem;
      padding: 1.25rem;
    }

    ul {
      margin: 0;
    }

    .short {
      display: flex;
      gap: 0.5rem;
      font-weight: 600;
      color: var(--ss-tone-danger);
    }
  `,
})
export class LeavePanel {
  readonly member = input.required<MembershipView>();
  readonly closed = output();

  protected readonly store = inject(PartnershipStore);
  protected readonly today = brusselsDay(new Date(inject(ServerClock).now()));
  private readonly typing = inject(KeptTyping);
  private readonly keptAs = computed(() => `verlaten.${this.member().id}`);
  protected readonly reason = keptText(this.keptAs);
  protected readonly preview = signal<LeavePreview | null>(null);

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    // The panel opens below a table, out of sight on a phone: who asked for it is taken there, for each member.
    afterRenderEffect(() => {
      this.keptAs();
      this.title().nativeElement.focus();
    });
  }

  protected async foresee(day: string): Promise<void> {
    this.preview.set(await this.store.foresee(this.member().id, day));
  }

  protected async leave(lastDay: string): Promise<void> {
    const reason = this.reason();
    if (!(await this.store.leave(this.member().id, { lastDay, ...(reason.trim() && { reason }) }))) return;
    this.typing.forget(this.keptAs());
    this.closed.emit();
  }
}
