import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDragPlaceholder, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, ElementRef, Injector, afterNextRender, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { type Ranking, moveInRanking, moveTo } from '@samenspoor/domain/applications/ranking';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';

/** A chosen theme in the list. */
export interface RankedTheme {
  readonly number: string;
  readonly title: string;
  readonly flemishContributionCents: number;
}

/** The chosen themes in order of priority: to be dragged, or moved by buttons, or by the arrow keys on the handle. */
@Component({
  selector: 'app-ranking-list',
  imports: [CdkDrag, CdkDragHandle, CdkDragPlaceholder, CdkDropList, CentsPipe, Icon, MatIconButton],
  templateUrl: './ranking-list.html',
  styleUrl: './ranking-list.scss',
})
export class RankingList {
  readonly themes = input.required<readonly RankedTheme[]>();
  readonly moved = output<Ranking>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected drop(event: CdkDragDrop<unknown>): void {
    const theme = this.themes()[event.previousIndex];
    if (theme) this.take(moveTo(this.order(), event.previousIndex, event.currentIndex), theme);
  }

  /** `by`: 1 is down, −1 up. The control that was used keeps the focus, although its row moved. */
  protected step(theme: RankedTheme, by: -1 | 1, control: 'handle' | 'up' | 'down'): void {
    this.take(moveInRanking(this.order(), theme.number, by), theme);
    afterNextRender(
      () => {
        const used = this.host.nativeElement.querySelector<HTMLButtonElement>(`#${controlId(theme, control)}`);
        const other = control === 'up' ? 'down' : 'up';
        const target = used?.disabled
          ? this.host.nativeElement.querySelector<HTMLElement>(`#${controlId(theme, other)}`)
          : used;
        target?.focus();
      },
      { injector: this.injector },
    );
  }

  protected onKey(theme: RankedTheme, event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    this.step(theme, by, 'handle');
  }

  protected id(theme: RankedTheme, control: 'handle' | 'up' | 'down'): string {
    return controlId(theme, control);
  }

  private order(): Ranking {
    return this.themes().map((theme) => theme.number);
  }

  private take(order: Ranking, theme: RankedTheme): void {
    if (order.join() === this.order().join()) return;
    this.moved.emit(order);
    const place = order.indexOf(theme.number) + 1;
    void this.announcer.announce(`Thema ${theme.number} staat nu op plaats ${place} van ${order.length}.`);
  }
}

function controlId(theme: RankedTheme, control: 'handle' | 'up' | 'down'): string {
  return `rang-${theme.number}-${control}`;
}
