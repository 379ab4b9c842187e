import { Component, computed, inject, input } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { CapacityView, MeView } from '@samenspoor/contracts/identity/me';
import { Icon } from '@samenspoor/ui/icon/icon';
import { Session } from '../session/session';
import { PersonBadge, capacityName } from './person-badge';

/** Who is working, in which capacity (hoedanigheid); to change capacity, and to sign out. */
@Component({
  selector: 'app-person-menu',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, PersonBadge, RouterLink],
  templateUrl: './person-menu.html',
  styleUrl: './person-menu.scss',
})
export class PersonMenu {
  private readonly session = inject(Session);
  readonly me = input.required<MeView>();
  protected readonly hasChoice = computed(() => this.me().capacities.length > 1);

  protected readonly nameOf = capacityName;

  protected choose(capacity: CapacityView): void {
    if (capacity.id !== this.me().capacity.id) void this.session.chooseCapacity(capacity.id);
  }

  protected signOut(): void {
    void this.session.signOut();
  }
}
