import { DOCUMENT } from '@angular/common';
import { Component, Injector, afterNextRender, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { CONTACT_KINDS, type ContactKind } from '@samenspoor/contracts/trajectories/trajectory';
import { CONTACT_KIND_TITLES } from '@samenspoor/contracts/trajectories/contact-kind-titles';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ServerClock } from '../../shell/clock/server-clock';
import { RefusalNotice } from '../../shell/http/refusal-notice';
import { keptText } from '../../shell/saving/kept-typing';
import { TrajectoryStore } from './trajectory-store';

/** The contacts with the municipality, newest first, and a form to log one. */
@Component({
  selector: 'app-contact-log',
  imports: [
    DayPipe,
    FieldErrors,
    MatButton,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    RefusalNotice,
  ],
  templateUrl: './contact-log.html',
  styleUrl: './contact-log.scss',
})
export class ContactLog {
  protected readonly store = inject(TrajectoryStore);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly clock = inject(ServerClock);
  protected readonly kinds = CONTACT_KINDS;
  protected readonly kindTitles = CONTACT_KIND_TITLES;
  protected readonly adding = signal(false);
  protected readonly kind = signal<ContactKind>('visit');
  protected readonly summary = keptText(() => this.kept(''));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  private readonly today = brusselsDay(new Date(this.clock.exact()));
  protected readonly on = keptText(
    () => this.kept('.dag'),
    () => this.today,
  );
  protected readonly fieldId = (pointer: string): string | null =>
    pointer === '/summary' ? 'contact-summary' : pointer === '/on' ? 'contact-on' : null;

  protected async save(): Promise<void> {
    this.busy.set(true);
    const summary = this.summary().trim();
    this.problem.set(await this.store.logContact({ on: this.on(), kind: this.kind(), summary }));
    this.busy.set(false);
    if (this.problem() === null) this.end();
  }

  protected begin(): void {
    this.problem.set(null);
    this.adding.set(true);
    this.focusLater('contact-on');
  }

  protected end(): void {
    this.adding.set(false);
    this.summary.set('');
    this.on.set(this.today);
    this.focusLater('contact-begin');
  }

  private kept(part: string): string | null {
    const trajectory = this.store.current();
    return trajectory ? `contact.${trajectory.id}${part}` : null;
  }

  /** Button and form take each other's place: the focus follows. */
  private focusLater(id: string): void {
    afterNextRender(() => this.document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
