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

/** " (E-mailadres)": which field a correction request is about. */
const ofField = (facts: TimelineFacts): string => {
  const field = newValue(facts, 'correction');
  return field === null ? '' : ` (${field})`;
};

const fixed =
  (text: string): Sentence =>
  () =>
    text;

const namedFile =
  (done: string): Sentence =>
  (facts) => {
    const change = facts.changes.find(({ field }) => field === 'document');
    const name = change?.to ?? change?.from ?? null;
    return name === null ? `Een bestand is ${done}.` : `Het bestand “${name}” is ${done}.`;
  };

/** About the capacity of somebody: "An Peeters (Medewerker) …". */
const aboutCapacity =
  (what: string): Sentence =>
  (facts) =>
    `${newValue(facts, 'person') ?? 'Iemand'} (${newValue(facts, 'role') ?? 'onbekende hoedanigheid'}) ${what}.`;

/** About a member of a partnership, by name when it is known. */
const aboutMember =
  (what: string, unnamed: string): Sentence =>
  (facts) => {
    const name = newValue(facts, 'member');
    return name === null ? unnamed : `${name} ${what}.`;
  };

/** One Dutch sentence per action: the compiler refuses an action without one. */
const TIMELINE_TEXTS: Readonly<Record<AuditAction, Sentence>> = {
  'application.started': fixed('De aanvraag is gestart.'),
  'application.changed': fixed('Gegevens van de aanvraag zijn gewijzigd.'),
  'application.lines_saved': fixed('De KPI-tabel is gewijzigd.'),
  'application.ranking_saved': fixed('De prioritering is gewijzigd.'),
  'application.restored': fixed('Een eerdere versie is teruggezet.'),
  'application.continued': fixed('Er is verdergegaan van een vorige aanvraag.'),
  'application.imported': (facts) => {
    const file = newValue(facts, 'workbook');
    return file === null ? 'Een werkboek is overgenomen.' : `Het werkboek “${file}” is overgenomen.`;
  },
  'application.submitted': fixed('De aanvraag is ingediend.'),
  'application.withdrawn': fixed('De aanvraag is ingetrokken.'),
  'application.reopened': fixed('De aanvraag is opnieuw opengezet.'),
  'application.filed_again': ({ toState }) =>
    toState === 'withdrawn'
      ? 'De aanvraag is weer ingetrokken, zoals voor ze opnieuw is opengezet.'
      : 'De aanvraag staat weer zoals ze eerder is ingediend.',
  'application.sign_off_requested': fixed('Aan de ondertekenaar is gevraagd om de aanvraag te bevestigen.'),
  'application.signed': fixed('De ondertekenaar heeft de aanvraag bevestigd.'),
  'application.sent_back': fixed('De ondertekenaar heeft de aanvraag teruggestuurd.'),
  'application.admitted': fixed('De aanvraag is ontvankelijk verklaard.'),
  'application.rejected': fixed('De aanvraag is niet ontvankelijk verklaard.'),
  'award.saved': fixed('Het voorstel van toekenning is bewaard.'),
  'application.granted': (facts) => {
    const amount = newValue(facts, 'grantedCents');
    return amount === null ? 'De subsidie is toegekend.' : `De subsidie is toegekend: ${amount}.`;
  },
  'application.refused': fixed('De aanvraag is geweigerd.'),
  'partnership.created': fixed('Het samenwerkingsverband is aangemaakt.'),
  'partnership.renamed': fixed('Het samenwerkingsverband kreeg een andere naam.'),
  'partnership.invited': aboutMember('is uitgenodigd', 'Een lid is uitgenodigd.'),
  'partnership.consented': aboutMember('gaf akkoord', 'Een lid gaf akkoord.'),
  'partnership.declined': aboutMember('gaf geen akkoord', 'Een lid gaf geen akkoord.'),
  'partnership.invitation_withdrawn': aboutMember('is niet meer uitgenodigd', 'Een uitnodiging is ingetrokken.'),
  'partnership.left': aboutMember('verlaat het samenwerkingsverband', 'Een lid verlaat het samenwerkingsverband.'),
  'partnership.lead_changed': fixed('De leiding van het samenwerkingsverband is overgedragen.'),
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
  'figures.taken_over': (facts) => {
    const figures = newValue(facts, 'figures');
    return figures === null ? 'Officiële cijfers zijn overgenomen.' : `Officiële cijfers zijn overgenomen: ${figures}.`;
  },
  'figures.discarded': fixed('Een tabel met cijfers is niet overgenomen.'),
  'portfolio.exported': (facts) => {
    const format = newValue(facts, 'format');
    return format === null ? 'De portfolio is geëxporteerd.' : `De portfolio is geëxporteerd als ${format}.`;
  },
  'list.exported': (facts) => {
    const list = newValue(facts, 'list');
    return list === null ? 'Een lijst is geëxporteerd.' : `De lijst “${list}” is geëxporteerd.`;
  },
  'document.attached': namedFile('toegevoegd'),
  'document.removed': namedFile('verwijderd'),
  'document.restored': namedFile('teruggezet'),
  'correction.requested': (facts) => `Een verbetering is gevraagd${ofField(facts)}.`,
  'correction.answered': (facts) => `De vraag om verbetering${ofField(facts)} is beantwoord.`,
  'correction.asked_again': (facts) => `Er is opnieuw een verbetering gevraagd${ofField(facts)}.`,
  'correction.accepted': (facts) => `De verbetering${ofField(facts)} is aanvaard.`,
  'correction.withdrawn': (facts) => `De vraag om verbetering${ofField(facts)} is ingetrokken.`,
  'message.sent': fixed('Een bericht is verstuurd.'),
  'message.withdrawn': fixed('Een bericht is ingetrokken.'),
  'collaborator.invited': (facts) =>
    `${newValue(facts, 'collaborator') ?? 'Een collega'} is uitgenodigd om mee te werken.`,
  'collaborator.changed': (facts) => `Wat ${newValue(facts, 'collaborator') ?? 'een collega'} mag, is gewijzigd.`,
  'call.created': (facts) => {
    const source = newValue(facts, 'copiedFrom');
    return source === null ? 'De oproep is aangemaakt.' : `De oproep is aangemaakt als kopie van ${source}.`;
  },
  'call.changed': fixed('De oproep is gewijzigd.'),
  'call.scheduled': (facts) => `De oproep wordt gepubliceerd op ${newValue(facts, 'publishAt') ?? '–'}.`,
  'call.unscheduled': fixed('De oproep wordt niet meer vanzelf gepubliceerd.'),
  'call.published': fixed('De oproep is gepubliceerd.'),
  'call.cancelled': fixed('De oproep is geannuleerd.'),
  'call.extended': (facts) => `${newValue(facts, 'applicant') ?? 'Een aanvrager'} kreeg uitstel.`,
  'call.extension_withdrawn': (facts) =>
    `Het uitstel van ${newValue(facts, 'applicant') ?? 'een aanvrager'} is ingetrokken.`,
  'collaborator.stopped': (facts) => `${newValue(facts, 'collaborator') ?? 'Een collega'} werkt niet meer mee.`,
  'application.recomputed': fixed('Het programma is gewijzigd en het ontwerp is herberekend.'),
  'programme.created': fixed('Het programma is aangemaakt.'),
  'programme.version_drafted': (facts) => `Een ontwerp van versie ${newValue(facts, 'number') ?? '?'} is gestart.`,
  'programme.version_changed': fixed('Het ontwerp van een versie is gewijzigd.'),
  'programme.version_discarded': (facts) => `Het ontwerp van versie ${newValue(facts, 'number') ?? '?'} is weggegooid.`,
  'programme.version_published': (facts) => `Versie ${newValue(facts, 'number') ?? '?'} is gepubliceerd.`,
  'organisation.added': fixed('De organisatie is toegevoegd.'),
  'capacity.given': aboutCapacity('kreeg toegang'),
  'capacity.last_day_set': aboutCapacity('kreeg een andere laatste dag'),
  'capacity.invited_again': aboutCapacity('is opnieuw uitgenodigd'),
  'capacity.invitation_accepted': fixed('De uitnodiging is aanvaard.'),
};

/** The Dutch sentence of an entry on the timeline; a stored action that no longer exists is shown by its name. */
export function timelineText(action: string, facts: TimelineFacts): string {
  return Object.hasOwn(TIMELINE_TEXTS, action) ? TIMELINE_TEXTS[action as AuditAction](facts) : action;
}
