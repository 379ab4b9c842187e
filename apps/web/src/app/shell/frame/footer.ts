import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The foot of every page. */
@Component({
  selector: 'app-footer',
  imports: [RouterLink],
  template: `
    <footer>
      <span>Samenspoor: aanvragen en trajecten voor Plan Samenleven</span>
      <a routerLink="/toegankelijkheid">Toegankelijkheidsverklaring</a>
    </footer>
  `,
  styles: `
    :host {
      border-top: var(--ss-line);
    }

    footer {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25rem 1.5rem;
      max-width: var(--ss-page-width);
      margin-inline: auto;
      padding: 1rem;
      color: var(--ss-muted);
      font-size: 0.9375rem;
    }

    a {
      min-height: 1.5rem;
    }

    @media (min-width: 48rem) {
      footer {
        padding-inline: 2rem;
      }
    }
  `,
})
export class Footer {}
