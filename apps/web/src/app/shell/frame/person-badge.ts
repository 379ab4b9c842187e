import { Component, computed, input } from '@angular/core';
import type { CapacityView, MeView } from '@samenspoor/contracts/identity/me';
import { Icon } from '@samenspoor/ui/icon/icon';

/** "Medewerker, Eeklo"; agency capacities name their region. */
export function capacityName(capacity: CapacityView): string {
  return [capacity.roleTitle, capacity.organisationName, capacity.regionName].filter(Boolean).join(', ');
}

/** Who is working and in which capacity, as the button of the person menu shows it. On a narrow screen only the icon. */
@Component({
  selector: 'app-person-badge',
  imports: [Icon],
  template: `
    <ss-icon name="person" />
    <span class="text">
      <span class="name">{{ me().person.name }}</span>
      <span class="capacity">{{ capacity() }}</span>
    </span>
    <ss-icon class="fold" name="chevron-down" />
  `,
  styleUrl: './person-badge.scss',
})
export class PersonBadge {
  readonly me = input.required<MeView>();
  protected readonly capacity = computed(() => capacityName(this.me().capacity));
}
