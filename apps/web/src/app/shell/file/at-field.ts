import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { FILE_ADDITIONS } from './file-additions';

/**
 * The place at a field of what was filed where another context may add something: `<app-at-field pointer="/iban"
 * label="Rekening" />`.
 */
@Component({
  selector: 'app-at-field',
  imports: [NgComponentOutlet],
  host: { class: 'ss-no-print' },
  template: `
    @if (added(); as part) {
      <ng-container *ngComponentOutlet="part; inputs: inputs()" />
    }
  `,
})
export class AtField {
  /** JSON pointer into what was filed. */
  readonly pointer = input.required<string>();
  readonly label = input.required<string>();

  private readonly additions = inject(FILE_ADDITIONS);
  protected readonly added = computed(() => this.additions?.atField() ?? null);
  protected readonly inputs = computed(() => ({ pointer: this.pointer(), label: this.label() }));
}
