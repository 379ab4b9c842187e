import { Component, type ElementRef, computed, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';

let count = 0;

/**
 * Where files are chosen or dropped. The button is a file field, so that it works by keyboard and screen reader as any
 * field does; dropping is a convenience on top. Presentational: it hands the files over and keeps none.
 */
@Component({
  selector: 'ss-file-drop',
  imports: [Icon],
  host: {
    '[class.over]': 'isOver()',
    '(dragenter)': 'enter($event)',
    '(dragover)': 'enter($event)',
    '(dragleave)': 'leave($event)',
    '(drop)': 'drop($event)',
  },
  template: `
    <input
      #field
      type="file"
      class="ss-visually-hidden"
      [id]="id"
      [accept]="accept()"
      [multiple]="multiple()"
      [disabled]="disabled()"
      [attr.aria-describedby]="hint() ? id + '-hint' : null"
      (change)="choose()"
    />
    <label [for]="id" class="button"><ss-icon name="upload" />{{ label() }}</label>
    @if (!disabled()) {
      <span class="or" aria-hidden="true">of sleep {{ multiple() ? 'bestanden' : 'een bestand' }} hierheen</span>
    }
    @if (hint(); as hint) {
      <p class="hint" [id]="id + '-hint'">{{ hint }}</p>
    }
  `,
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  /** The words of the button: what is asked for. */
  readonly label = input('Kies bestanden');
  readonly hint = input<string | null>(null);
  /** Endings that the chooser of the browser offers: ".pdf,.docx". What is really accepted, the server says. */
  readonly accept = input('');
  readonly multiple = input(true);
  readonly disabled = input(false);
  /** The files that were chosen or dropped together, at least one. */
  readonly chosen = output<readonly File[]>();

  protected readonly id = `ss-file-drop-${(count += 1)}`;
  protected readonly isOver = computed(() => this.over() && !this.disabled());
  private readonly over = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected choose(): void {
    const field = this.field().nativeElement;
    this.hand(field.files);
    // The same file may be chosen again, once it was refused and mended.
    field.value = '';
  }

  /** Only files: text that is dragged over the page is none of our business. */
  protected enter(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.disabled() ? 'none' : 'copy';
    this.over.set(true);
  }

  /** Not when the pointer only goes from the zone to something inside it. */
  protected leave(event: DragEvent): void {
    const { currentTarget, relatedTarget } = event;
    if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    this.over.set(false);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled()) this.hand(event.dataTransfer?.files ?? null);
  }

  private hand(list: FileList | null): void {
    const files = Array.from(list ?? []);
    const taken = this.multiple() ? files : files.slice(0, 1);
    if (taken.length > 0) this.chosen.emit(taken);
  }
}
