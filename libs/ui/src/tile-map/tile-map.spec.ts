import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TileMap } from './tile-map';

describe('the tile map', () => {
  async function map() {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(TileMap);
    fixture.componentRef.setInput('caption', 'Thema’s per gemeente');
    fixture.componentRef.setInput('counted', 'thema’s');
    fixture.componentRef.setInput('tiles', [
      { name: 'Genk', column: 1, row: 0, value: 4, link: '/dossiers', queryParams: { gemeente: '71016' } },
      { name: 'Lommel', column: 2, row: 0, value: 0 },
    ]);
    await fixture.whenStable();
    return { fixture, host: fixture.nativeElement as HTMLElement };
  }

  it('draws a hexagon per municipality, darker for more', async () => {
    const { host } = await map();
    const levels = [...host.querySelectorAll('polygon')].map((tile) => tile.dataset['level']);
    expect(levels).toEqual(['2', '0']);
  });

  it('leads from a tile with something to its files, outside the tab order', async () => {
    const { host } = await map();
    const link = host.querySelector('svg a');
    expect(link?.getAttribute('href')).toBe('/dossiers?gemeente=71016');
    expect(link?.getAttribute('tabindex')).toBe('-1');
    expect(host.querySelectorAll('svg a')).toHaveLength(1);
  });

  it('names the municipality under the pointer', async () => {
    const { fixture, host } = await map();
    host.querySelector('polygon')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await fixture.whenStable();
    expect(host.querySelector('.pointed')?.textContent?.trim()).toBe('Genk: 4 thema’s');
    host.querySelector('svg')?.dispatchEvent(new Event('pointerleave'));
    await fixture.whenStable();
    expect(host.querySelector('.pointed')?.textContent).not.toContain('Genk');
  });
});
