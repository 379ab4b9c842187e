import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type SortDirection, SortHead } from './sort-head';

@Component({
  imports: [SortHead],
  template: `<table>
    <thead>
      <tr>
        <th scope="col" [attr.aria-sort]="direction()">
          <ss-sort-head name="Bedrag" [direction]="direction()" (sorted)="asked.set(asked() + 1)" />
        </th>
      </tr>
    </thead>
  </table>`,
})
class Host {
  readonly direction = signal<SortDirection | null>(null);
  readonly asked = signal(0);
}

describe('a column head that sorts', () => {
  it('points the way the rows are ordered, and stays quiet otherwise', async () => {
    const fixture = TestBed.createComponent(Host);
    const icon = () => (fixture.nativeElement as HTMLElement).querySelector('ss-icon');
    await fixture.whenStable();
    expect(icon()?.classList.contains('idle')).toBe(true);
    const before = icon()?.innerHTML;
    fixture.componentInstance.direction.set('descending');
    await fixture.whenStable();
    expect(icon()?.classList.contains('idle')).toBe(false);
    expect(icon()?.innerHTML).not.toBe(before);
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
