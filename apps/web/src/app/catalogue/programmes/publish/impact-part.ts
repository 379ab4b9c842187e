import { Component, computed, input, output } from '@angular/core';
import type { CallImpact } from '@samenspoor/contracts/applications/call-impact';
import { CentsPipe } from '@samenspoor/ui/format/pipes';

/** Which calls follow, and what that does to the open drafts in each. */
@Component({
  selector: 'app-impact-part',
  imports: [CentsPipe],
  templateUrl: './impact-part.html',
  styleUrl: '../sections/section.scss',
})
export class ImpactPart {
  readonly calls = input.required<readonly CallImpact[]>();
  /** Codes of the calls that follow. */
  readonly following = input.required<readonly string[]>();
  readonly changed = output<readonly string[]>();

  /** The name of each call, with its code where calls have the same name, as copies do. */
  protected readonly titles = computed(() => {
    const calls = this.calls();
    const shared = ({ name }: CallImpact): boolean => calls.filter((other) => other.name === name).length > 1;
    return calls.map((call) => (shared(call) ? `${call.name} (${call.code})` : call.name));
  });
  protected follow(code: string, wanted: boolean): void {
    const codes = this.calls().map((call) => call.code);
    this.changed.emit(codes.filter((one) => (one === code ? wanted : this.following().includes(one))));
  }
}
