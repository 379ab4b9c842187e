import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Nothing lives at this address. */
@Component({
  selector: 'app-not-found-page',
  imports: [RouterLink],
  template: `
    <h1 tabindex="-1">Deze pagina bestaat niet</h1>
    <p>Controleer het adres. Misschien is wat u zoekt verplaatst, of hoort het bij een andere hoedanigheid van u.</p>
    <p><a routerLink="/">Naar het begin</a></p>
  `,
})
export class NotFoundPage {}
