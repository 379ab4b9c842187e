import type { AuditAction } from './audit-actions';
import type { TimelineChange } from './timeline';

/** What a sentence can be made of: the states around the action, and what changed. */
export interface TimelineFacts {
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly changes: readonly TimelineChange[];
}

type Sentence = (facts: TimelineFacts) => string;

const newValue = (facts: TimelineFacts, field: string): string | null =>
  facts.changes.find((change) => change.field === field)?.to ?? null;

const fixed =
  (text: string): Sentence =>
  () =>
    text;

/** One Dutch sentence per action: the compiler refuses an action without one. */
const TIMELINE_TEXTS: Readonly<Record<AuditAction, Sentence>> = {
  'application.started': fixed('De aanvraag is gestart.'),
  'application.changed': fixed('Gegevens van de aanvraag zijn gewijzigd.'),
  'application.lines_saved': fixed('De KPI-tabel is gewijzigd.'),
  'application.ranking_saved': fixed('De prioritering is gewijzigd.'),
  'application.submitted': fixed('De aanvraag is ingediend.'),
  'application.admitted': fixed('De aanvraag is ontvankelijk verklaard.'),
  'application.rejected': fixed('De aanvraag is niet ontvankelijk verklaard.'),
  'award.saved': fixed('Het voorstel van toekenning is bewaard.'),
  'application.granted': (facts) => {
    const amount = newValue(facts, 'grantedCents');
    return amount === null ? 'De subsidie is toegekend.' : `De subsidie is toegekend: ${amount}.`;
  },
  'application.refused': fixed('De aanvraag is geweigerd.'),
  'partnership.created': fixed('Het samenwerkingsverband is aangemaakt.'),
  'trajectory.opened': fixed('Het traject op maat is geopend.'),
  'trajectory.assigned': (facts) => {
    const expert = newValue(facts, 'expertName');
    return expert === null ? 'Een expert is toegewezen.' : `${expert} is toegewezen als expert.`;
  },
  'trajectory.unassigned': fixed('Het traject heeft geen expert meer.'),
  'trajectory.phase_changed': (facts) => {
    const phase = newValue(facts, 'phase');
    return phase === null ? 'Het traject is in een nieuwe fase.' : `Het traject is nu in de fase ${phase}.`;
  },
  'trajectory.closed': fixed('Het traject is afgesloten.'),
  'trajectory.next_step_set': (facts) => {
    const step = newValue(facts, 'nextStep');
    return step === null ? 'De volgende stap is afgerond of geschrapt.' : `Volgende stap: ${step}`;
  },
  'trajectory.contact_logged': fixed('Een contact met het bestuur is genoteerd.'),
  'portfolio.exported': (facts) => {
    const format = newValue(facts, 'format');
    return format === null ? 'De portfolio is geëxporteerd.' : `De portfolio is geëxporteerd als ${format}.`;
  },
};

/** The Dutch sentence of an entry on the timeline; a stored action that no longer exists is shown by its name. */
export function timelineText(action: string, facts: TimelineFacts): string {
  return Object.hasOwn(TIMELINE_TEXTS, action) ? TIMELINE_TEXTS[action as AuditAction](facts) : action;
}
