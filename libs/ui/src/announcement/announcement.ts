import { Component, computed, input } from '@angular/core';

/** Plain text that officials wrote for applicants: an empty line starts a paragraph, a line end stays one. */
@Component({
  selector: 'ss-announcement',
  template: `
    @for (paragraph of paragraphs(); track $index) {
      <p>{{ paragraph }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      max-width: 44rem;
      margin: 0 0 0.75rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class Announcement {
  readonly text = input.required<string>();
  protected readonly paragraphs = computed(() =>
    this.text()
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
  );
}
