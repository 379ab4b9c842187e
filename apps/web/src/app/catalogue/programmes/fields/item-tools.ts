import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';

/** Move one thing of a list up or down, or take it away; the name of the thing is read with each button. */
@Component({
  selector: 'app-item-tools',
  imports: [Icon, MatIconButton],
  template: `
    <button type="button" matIconButton [disabled]="index() === 0" (click)="moved.emit(-1)">
      <ss-icon name="arrow-up" /><span class="ss-visually-hidden">{{ name() }} naar boven</span>
    </button>
    <button type="button" matIconButton [disabled]="index() === count() - 1" (click)="moved.emit(1)">
      <ss-icon name="arrow-down" /><span class="ss-visually-hidden">{{ name() }} naar beneden</span>
    </button>
    <button type="button" matIconButton (click)="removed.emit()">
      <ss-icon name="trash" /><span class="ss-visually-hidden">{{ name() }} verwijderen</span>
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class ItemTools {
  readonly index = input.required<number>();
  readonly count = input.required<number>();
  readonly name = input.required<string>();
  readonly moved = output<-1 | 1>();
  readonly removed = output();
}
