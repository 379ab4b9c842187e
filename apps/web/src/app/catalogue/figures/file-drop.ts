import { Component, type ElementRef, input, model, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';

/** Takes one file, by a button or by dropping it. What it is, the server judges by its content. */
@Component({
  selector: 'app-file-drop',
  imports: [Icon, MatButton],
  host: {
    '[class.over]': 'over()',
    '(dragover)': 'drag($event, true)',
    '(dragleave)': 'drag($event, false)',
    '(drop)': 'drop($event)',
  },
  template: `
    <input
      #box
      type="file"
      class="ss-visually-hidden"
      tabindex="-1"
      aria-hidden="true"
      [accept]="accept()"
      (change)="choose()"
    />
    <ss-icon name="upload" />
    <p>
      @if (file(); as file) {
        <strong>{{ file.name }}</strong> ({{ size(file) }})
      } @else {
        Sleep een bestand naar hier, of kies er één.
      }
    </p>
    <button type="button" matButton="outlined" [id]="buttonId()" (click)="box.click()">
      {{ file() ? 'Ander bestand kiezen' : 'Bestand kiezen' }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 0.5rem;
      padding: 1.5rem 1rem;
      border: 2px dashed var(--mat-sys-outline);
      border-radius: var(--ss-radius);
      text-align: center;
    }

    :host(.over) {
      background: var(--ss-tone-info-ground);
    }

    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class FileDrop {
  readonly file = model<File | null>(null);
  readonly accept = input('.xlsx,.csv');
  readonly buttonId = input('bestand');

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly over = signal(false);

  protected choose(): void {
    const { nativeElement } = this.box();
    const chosen = nativeElement.files?.[0];
    if (chosen) this.file.set(chosen);
    // The same file, corrected meanwhile, may be chosen again.
    nativeElement.value = '';
  }

  protected drag(event: Event, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    const dropped = event.dataTransfer?.files[0];
    if (dropped) this.file.set(dropped);
  }

  protected size({ size }: File): string {
    if (size < 1024 * 1024) return `${Math.max(1, Math.round(size / 1024))} kB`;
    return `${(size / 1024 / 1024).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} MB`;
  }
}
