import { Component } from '@angular/core';

/** The name of the product with its mark: two tracks that become one. */
@Component({
  selector: 'app-wordmark',
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path d="M5 9h4c8 0 6 7 14 7h4M5 23h4c8 0 6-7 14-7" />
    </svg>
    <span>Samenspoor</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.625rem;
      font-size: 1.25rem;
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    svg {
      width: 2rem;
      height: 2rem;
    }

    rect {
      fill: #a8340b;
    }

    path {
      fill: none;
      stroke: #fff;
      stroke-width: 3.25;
      stroke-linecap: round;
    }
  `,
})
export class Wordmark {}
