import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { MembershipView, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import { CountPipe, ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { Confirm } from '@samenspoor/ui/confirm/confirm';
import { MEMBERSHIP_LABELS } from './membership-labels';
import { Session } from '../../shell/session/session';
import { PartnershipStore } from './partnership-store';
import { partnershipWords } from './partnership-words';

/** Every membership with its answer, its days and its figure; and what one can do with it. */
@Component({
  selector: 'app-member-table',
  imports: [CountPipe, MatButton, ShortDayPipe, StateChip, TableFrame],
  templateUrl: './member-table.html',
})
export class MemberTable {
  readonly partnership = input.required<PartnershipDetail>();
  readonly leaving = output<MembershipView>();

  private readonly confirm = inject(Confirm);
  protected readonly store = inject(PartnershipStore);
  protected readonly forOrganisation = inject(Session).forOrganisation();
  protected readonly words = partnershipWords(this.forOrganisation);
  protected readonly labels = MEMBERSHIP_LABELS;
  protected readonly caption = computed(() => `Leden van ${this.partnership().name}`);
  protected readonly acting = computed(
    () => this.partnership().ownLead || this.partnership().members.some(({ actions }) => actions.length > 0),
  );

  protected async withdraw(member: MembershipView): Promise<void> {
    const text = `${member.name} hoeft dan niet meer te antwoorden.`;
    if (await this.confirm.ask({ title: 'Uitnodiging intrekken?', text, confirm: 'Intrekken' }))
      await this.store.withdraw(member.id);
  }

  protected async handOver(member: MembershipView): Promise<void> {
    const text = `${member.name} vraagt voortaan aan en ontvangt het geld. Wat al is ingediend, blijft bij wie het indiende.`;
    if (await this.confirm.ask({ title: `Leiding overdragen aan ${member.name}?`, text, confirm: 'Overdragen' }))
      await this.store.handOver(member.localGovernmentId);
  }
}
