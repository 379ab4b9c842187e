import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { ICON_PATHS } from './icon-paths';

describe('icon', () => {
  it('is decoration: hidden from screen readers and never focused', async () => {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', 'home');
    await fixture.whenStable();
    const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.getAttribute('focusable')).toBe('false');
    expect(svg?.querySelector('path')?.getAttribute('d')).toBe(ICON_PATHS.home);
  });

  it.each(Object.entries(ICON_PATHS))('%s is a drawn path', (_name, path) => {
    expect(path).toMatch(/^M[\d .,MmLlHhVvAaCcSsZz-]+$/);
  });
});
