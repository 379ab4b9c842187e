import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ConnectionNotice } from './shell/connection/connection-notice';
import { Footer } from './shell/frame/footer';
import { Header } from './shell/frame/header';
import { FocusKeeper } from './shell/navigation/focus-keeper';
import { FocusOnNavigation } from './shell/navigation/focus-on-navigation';

/** The frame around every page: skip link, header, the page itself, footer. */
@Component({
  selector: 'app-root',
  imports: [ConnectionNotice, Footer, Header, RouterOutlet],
  template: `
    <a class="skip ss-no-print" href="#inhoud" (click)="skip($event)">Naar de inhoud</a>
    <app-header class="ss-no-print" />
    <main #main id="inhoud" tabindex="-1">
      <div class="ss-page"><router-outlet /></div>
    </main>
    <app-footer class="ss-no-print" />
    <app-connection-notice class="ss-no-print" />
  `,
  styleUrl: './app.scss',
})
export class App {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    inject(FocusOnNavigation).start();
    inject(FocusKeeper).start();
  }

  /** By hand: with a base address of "/" the link alone would leave the page. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }
}
