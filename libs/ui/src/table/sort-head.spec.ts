import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type SortDirection, SortHead } from './sort-head';

@Component({
  imports: [SortHead],
  template: `<table>
    <thead>
      <tr>
        <th scope="col" ssSortHead [direction]="direction()" (sorted)="asked.set(asked() + 1)">Bedrag</th>
      </tr>
    </thead>
  </table>`,
})
class Host {
  readonly direction = signal<SortDirection | null>(null);
  readonly asked = signal(0);
}

describe('a column head that sorts', () => {
  it('says in which order the rows are, to screen readers too', async () => {
    const fixture = TestBed.createComponent(Host);
    const head = (fixture.nativeElement as HTMLElement).querySelector('th');
    await fixture.whenStable();
    expect(head?.getAttribute('aria-sort')).toBeNull();
    fixture.componentInstance.direction.set('descending');
    await fixture.whenStable();
    expect(head?.getAttribute('aria-sort')).toBe('descending');
  });

  it('is a button with the name of the column', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    expect(button?.textContent?.trim()).toBe('Bedrag');
    button?.click();
    expect(fixture.componentInstance.asked()).toBe(1);
  });
});
