import { Component, inject, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { FocusKeeper } from './focus-keeper';

@Component({
  selector: 'app-frame',
  imports: [Skeleton],
  template: `
    <main tabindex="-1">
      <h1 tabindex="-1">Aanvraag</h1>
      <a id="eerder" href="#eerder">Eerder</a>
      <section>
        <h2>Aanvraag intrekken</h2>
        @if (asking()) {
          <p>De aanvraag blijft leesbaar.</p>
          <input id="reden" />
          <button id="annuleren" (click)="asking.set(false)">Annuleren</button>
        } @else if (offered()) {
          <button id="intrekken" [disabled]="busy()" (click)="asking.set(true)">Intrekken…</button>
        } @else if (withdrawn()) {
          <p><a href="#ontvangstbewijs">Ontvangstbewijs</a></p>
          <h3>Ingetrokken</h3>
        } @else if (loading()) {
          <ss-skeleton />
        }
      </section>
      <ul>
        @for (row of rows(); track row) {
          <li><button [id]="row">Verwijderen</button></li>
        }
      </ul>
      <p><a id="verder" href="#verder">Verder</a></p>
    </main>
    <button id="menu">Menu</button>
  `,
})
class Frame {
  readonly asking = signal(false);
  readonly offered = signal(true);
  readonly withdrawn = signal(false);
  readonly loading = signal(false);
  readonly busy = signal(false);
  readonly rows = signal(['een', 'twee', 'drie']);

  constructor() {
    inject(FocusKeeper).start();
  }
}

describe('the place of somebody with a keyboard', () => {
  let fixture: ComponentFixture<Frame>;

  beforeEach(() => {
    HTMLElement.prototype.checkVisibility = () => true;
    fixture = TestBed.createComponent(Frame);
    document.body.append(fixture.nativeElement as HTMLElement);
  });

  afterEach(() => (fixture.nativeElement as HTMLElement).remove());

  const byId = (id: string): HTMLElement => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`nothing is called ${id}`);
    return element;
  };

  const settled = async (): Promise<Element | null> => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    return document.activeElement;
  };

  const focusOn = async (id: string): Promise<void> => {
    await settled();
    byId(id).focus();
  };

  it('goes to the form that a button gives way to, and back', async () => {
    await focusOn('intrekken');
    byId('intrekken').click();
    expect(await settled()).toBe(byId('reden'));

    byId('annuleren').focus();
    byId('annuleren').click();
    expect(await settled()).toBe(byId('intrekken'));
  });

  it('goes to what stands before, where nothing comes in the stead of what went', async () => {
    await focusOn('intrekken');
    fixture.componentInstance.offered.set(false);
    expect((await settled())?.textContent).toBe('Aanvraag intrekken');
  });

  it('begins at the heading of what came', async () => {
    await focusOn('intrekken');
    fixture.componentInstance.offered.set(false);
    fixture.componentInstance.withdrawn.set(true);
    expect((await settled())?.textContent).toBe('Ingetrokken');
  });

  it('stays in the list of which a row went', async () => {
    await focusOn('een');
    fixture.componentInstance.rows.set(['twee', 'drie']);
    expect(await settled()).toBe(byId('twee'));
    byId('drie').focus();
    fixture.componentInstance.rows.set(['twee']);
    expect(await settled()).toBe(byId('twee'));
  });

  it('waits for what is still loading', async () => {
    await focusOn('intrekken');
    fixture.componentInstance.offered.set(false);
    fixture.componentInstance.loading.set(true);
    expect(await settled()).toBe(document.body);
    fixture.componentInstance.loading.set(false);
    fixture.componentInstance.offered.set(true);
    expect(await settled()).toBe(byId('intrekken'));
  });

  it('comes back to a button that was shut while it worked', async () => {
    await focusOn('intrekken');
    fixture.componentInstance.busy.set(true);
    await settled();
    // The browser takes the focus from what is shut; the test's document doesn't.
    byId('intrekken').blur();
    fixture.componentInstance.busy.set(false);
    expect(await settled()).toBe(byId('intrekken'));
  });

  it('is left to who goes elsewhere', async () => {
    await focusOn('intrekken');
    byId('intrekken').blur();
    await settled();
    fixture.componentInstance.asking.set(true);
    expect(await settled()).toBe(document.body);
  });

  it('is not kept outside the page', async () => {
    await focusOn('intrekken');
    byId('menu').focus();
    fixture.componentInstance.asking.set(true);
    expect(await settled()).toBe(byId('menu'));
  });
});
