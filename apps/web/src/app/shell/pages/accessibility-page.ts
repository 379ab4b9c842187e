import { Component } from '@angular/core';

/** The accessibility statement that the law asks for (Bestuursdecreet art. II.16, Directive (EU) 2016/2102). */
@Component({
  selector: 'app-accessibility-page',
  templateUrl: './accessibility-page.html',
})
export class AccessibilityPage {}
