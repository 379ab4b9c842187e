import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer } from '@angular/platform-browser';

/** A mail as its reader sees it: the laid out part in a closed frame, or the plain text. */
@Component({
  selector: 'app-mail-view',
  imports: [MatButton],
  template: `
    <div class="ss-row" role="group" aria-label="Weergave van de mail">
      <button type="button" matButton="outlined" [attr.aria-pressed]="!plain()" (click)="plain.set(false)">
        Opgemaakt
      </button>
      <button type="button" matButton="outlined" [attr.aria-pressed]="plain()" (click)="plain.set(true)">Tekst</button>
    </div>
    @if (plain()) {
      <pre tabindex="0" role="region" aria-label="De mail als tekst">{{ text() }}</pre>
    } @else {
      <iframe
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerpolicy="no-referrer"
        [title]="'De mail: ' + subject()"
        [srcdoc]="page()"
      ></iframe>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
      min-width: 0;
    }

    button[aria-pressed='true'] {
      background: var(--mat-sys-secondary-container);
    }

    iframe,
    pre {
      width: 100%;
      height: 34rem;
      margin: 0;
      border: var(--ss-line);
      border-radius: var(--ss-radius);
      background: #ffffff;
    }

    pre {
      overflow: auto;
      padding: 1rem;
      background: var(--ss-card);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class MailView {
  readonly subject = input.required<string>();
  readonly text = input.required<string>();
  /** A whole page. Shown in a frame without scripts and without our origin, whatever stands in it. */
  readonly html = input.required<string>();

  private readonly sanitizer = inject(DomSanitizer);
  protected readonly plain = signal(false);
  // The frame is the protection: its sandbox allows neither scripts nor anything of this page.
  protected readonly page = computed(() => this.sanitizer.bypassSecurityTrustHtml(this.html()));
}
