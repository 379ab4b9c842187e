import type { ContactPerson } from '@samenspoor/domain/applications/submission';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import type { AwardLineInput } from '@samenspoor/domain/assessment/award';
import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';

/** What somebody does in one step. Each is one use case of the product. */
export type ScenarioAct =
  | { readonly act: 'start'; readonly callCode: string; readonly partnership: string | null }
  | { readonly act: 'lines'; readonly lines: readonly KpiLine[] }
  | { readonly act: 'ranking'; readonly themes: readonly string[] }
  | {
      readonly act: 'details';
      readonly contact: ContactPerson;
      readonly iban: string;
      readonly motivations: Readonly<Record<string, string>>;
    }
  | { readonly act: 'submit' }
  | { readonly act: 'admissibility'; readonly admissible: boolean; readonly reason: string | null }
  | { readonly act: 'award-lines'; readonly lines: readonly AwardLineInput[] }
  | { readonly act: 'decision'; readonly outcome: 'granted' | 'refused'; readonly reason: string | null }
  | { readonly act: 'assign'; readonly theme: string; readonly expert: string }
  | { readonly act: 'phase'; readonly theme: string; readonly phase: TrajectoryPhase }
  | {
      readonly act: 'contact';
      readonly theme: string;
      readonly on: string;
      readonly kind: 'visit' | 'call' | 'mail' | 'online' | 'training';
      readonly summary: string;
    }
  | { readonly act: 'next-step'; readonly theme: string; readonly text: string; readonly on: string };

/** One step of the history of the demo: who does what on which application, when. */
export type ScenarioStep = ScenarioAct & {
  /** Call and applicant: "ps-2023/genk". */
  readonly application: string;
  /** Subject of the person, acting in the first of their capacities. */
  readonly as: string;
  /** The clock at that moment; never later than the moment of seeding. */
  readonly at: Date;
};
