import { Directive, input, output } from '@angular/core';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { CALL_LIMITS } from '@samenspoor/domain/calls/call-terms';
import type { CallForm } from './settings-form';

/** What the parts of the settings of a call share: the form as it is typed, and what may not change any more. */
@Directive({ host: { class: 'ss-stack' } })
export abstract class SettingsPart {
  readonly form = input.required<CallForm>();
  readonly managed = input.required<ManagedCall>();
  readonly problem = input<Problem | null>(null);
  /** What somebody typed. */
  readonly written = output<Partial<CallForm>>();
  protected readonly limits = CALL_LIMITS;

  protected isFrozen(field: string): boolean {
    const { state, frozen } = this.managed();
    return state === 'cancelled' || frozen.includes(field);
  }
}
