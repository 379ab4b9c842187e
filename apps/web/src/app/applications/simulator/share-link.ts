import { DOCUMENT } from '@angular/common';
import { Component, ElementRef, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '@samenspoor/ui/icon/icon';

/** The link of a calculation, to copy. Whoever opens it sees the same calculation. */
@Component({
  selector: 'app-share-link',
  imports: [Icon, MatButton],
  template: `
    <p class="printed">{{ link() }}</p>
    @if (fits()) {
      <label for="deel-link">Deel deze berekening</label>
      <div>
        <input #box id="deel-link" type="text" readonly [value]="link()" (focus)="box.select()" />
        <button type="button" matButton="outlined" (click)="copy()">
          <ss-icon [name]="copied() ? 'check' : 'external'" />Link kopiëren
        </button>
      </div>
      <span role="status">{{ copied() ? 'De link is gekopieerd.' : '' }}</span>
    } @else {
      <p>Deze berekening is te lang voor een link. Druk ze af om ze te delen.</p>
    }
  `,
  styles: `
    :host {
      flex: 1 1 24rem;
      min-width: 0;
    }

    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-top: 0.25rem;
    }

    input {
      flex: 1 1 12rem;
      min-width: 0;
      min-height: 2.5rem;
      padding-inline: 0.75rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--ss-radius);
      color: inherit;
      background: var(--mat-sys-surface);
      font: inherit;
    }

    .printed {
      display: none;
    }

    @media print {
      :host > * {
        display: none;
      }

      .printed {
        display: block;
        max-width: none;
        overflow-wrap: anywhere;
      }
    }

    span:not(:empty) {
      display: block;
      margin-top: 0.25rem;
      color: var(--ss-tone-success);
    }
  `,
})
export class ShareLink {
  /** Within the product: "/simulator?…". */
  readonly address = input.required<string>();
  /** False when the link would be cut off somewhere. */
  readonly fits = input.required<boolean>();

  private readonly document = inject(DOCUMENT);
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  protected readonly link = computed(() => new URL(this.address(), this.document.baseURI).href);
  /** A link that changes afterwards isn't the one that was copied. */
  protected readonly copied = linkedSignal({ source: this.link, computation: () => false });

  /** Where the browser doesn't allow copying, the link is selected, ready to copy by hand. */
  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link());
      this.copied.set(true);
    } catch {
      this.box()?.nativeElement.focus();
    }
  }
}
