import { Component, computed, inject, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import { placeCode } from '@samenspoor/domain/applications/simulator/simulation-link';
import { Icon } from '@samenspoor/ui/icon/icon';
import { OriginBars } from './origin-bars';
import { PlaceSearch } from './place-search';
import { SimulationStore } from './simulation-store';

/** Somebody chosen, as shown in the list. */
interface Chosen {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
}

/** Step 1: who applies, with whom, and the official figure of each against the threshold. */
@Component({
  selector: 'app-who-step',
  imports: [Icon, MatIconButton, OriginBars, PlaceSearch],
  templateUrl: './who-step.html',
  styleUrl: './who-step.scss',
})
export class WhoStep {
  protected readonly store = inject(SimulationStore);
  /** Names of who was picked here, until the server's answer has them. */
  private readonly picked = signal<ReadonlyMap<string, Chosen>>(new Map());
  protected readonly members = computed<readonly Chosen[]>(() => {
    const answered = new Map((this.store.answer()?.members ?? []).map((member) => [member.code, member]));
    return this.store.who().map((code) => {
      const member = answered.get(code);
      return member
        ? { code, name: member.name, region: member.referenceRegion }
        : (this.picked().get(code) ?? { code, name: '…', region: null });
    });
  });
  /** The Flemish Community Commission applies alone. */
  protected readonly alone = computed(() => this.store.who()[0] === 'vgc');

  protected pick(place: LocalGovernmentView): void {
    const code = placeCode(place);
    this.picked.update((known) => new Map(known).set(code, { code, name: place.name, region: place.referenceRegion }));
    this.store.add(code);
  }
}
