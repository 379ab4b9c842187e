import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RankingList } from './ranking-list';
import { RankingListHarness } from './ranking-list-harness';

@Component({
  selector: 'app-order',
  imports: [RankingList],
  template: `<app-ranking-list [themes]="themes()" (moved)="order.set($event)" />`,
})
class Order {
  readonly order = signal<readonly string[]>(['5', '9', '17']);
  readonly themes = computed(() =>
    this.order().map((number) => ({ number, title: 'Thema', flemishContributionCents: 100 })),
  );
}

async function openList(): Promise<{ list: RankingListHarness; said: string[] }> {
  const said: string[] = [];
  jest
    .spyOn(TestBed.inject(LiveAnnouncer), 'announce')
    .mockImplementation(async (text) => void said.push(String(text)));
  const fixture = TestBed.createComponent(Order);
  document.body.append(fixture.nativeElement as HTMLElement);
  return { list: await TestbedHarnessEnvironment.loader(fixture).getHarness(RankingListHarness), said };
}

describe('the list of priorities', () => {
  it('moves a theme up by its button, and tells where it is now', async () => {
    const { list, said } = await openList();
    await list.clickHigher('17');
    expect(await list.order()).toEqual(['5. Thema', '17. Thema', '9. Thema']);
    expect(said).toEqual(['Thema 17 staat nu op plaats 2 van 3.']);
    expect(await list.isFocused('17', 'up')).toBe(true);
  });

  it('gives the focus to the other button when there is no higher place', async () => {
    const { list } = await openList();
    await list.clickHigher('9');
    expect(await list.isFocused('9', 'down')).toBe(true);
  });

  it('moves by the arrow keys and keeps the focus on the handle', async () => {
    const { list } = await openList();
    await list.press('5', TestKey.DOWN_ARROW);
    await list.press('5', TestKey.DOWN_ARROW);
    expect(await list.order()).toEqual(['9. Thema', '17. Thema', '5. Thema']);
    expect(await list.isFocused('5', 'handle')).toBe(true);
  });

  it('stays as it is at the edge', async () => {
    const { list, said } = await openList();
    await list.press('5', TestKey.UP_ARROW);
    expect(await list.order()).toEqual(['5. Thema', '9. Thema', '17. Thema']);
    expect(said).toEqual([]);
  });
});
