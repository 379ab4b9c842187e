import type { ChosenTheme, ContinuationNote, EarlierRow } from '@samenspoor/domain/applications/continue/earlier-year';
import type { AskedIncentives } from '@samenspoor/domain/applications/incentives';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import type { ContactView } from './application';

/** One KPI row of the year before. */
export interface LastYearRow extends EarlierRow {
  readonly askedCents: number;
  readonly grantedCents: number;
  /** Te behalen = present + granted. */
  readonly targetReach: number;
  /** Behaald; null as long as nobody reported it. */
  readonly reached: number | null;
  /** Tekort = te behalen − behaald, at least 0; null as long as nobody reported. */
  readonly shortfall: number | null;
}

/** A theme of the year before with its rows. */
export interface LastYearTheme {
  readonly number: string;
  readonly title: string;
  readonly askedCents: number;
  readonly grantedCents: number;
  readonly motivation: string;
  readonly rows: readonly LastYearRow[];
}

/** The partnership in whose name it was done, and who is new or gone in the period of the call. */
export interface LastYearPartnership {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly left: readonly string[];
  readonly joined: readonly string[];
}

/** An application that was granted; several when those of merged municipalities come together. */
export interface LastYearSource {
  readonly id: string;
  readonly reference: string | null;
  readonly applicantName: string;
}

/**
 * Answer of `GET /applications/{id}/last-year`: the latest granted application of the same applicant, or partnership, in
 * the same programme, of a project that ends before this one begins.
 */
export interface LastYearView {
  readonly sources: readonly LastYearSource[];
  readonly callName: string;
  readonly year: number;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly partnership: LastYearPartnership | null;
  /** Null for who isn't the applicant of then. */
  readonly contact: ContactView | null;
  readonly iban: string | null;
  /** The account of then isn't that of the gemeentefonds. */
  readonly otherAccount: boolean;
  /** Stimulansen that were asked for then, by code, with their texts. */
  readonly incentives: AskedIncentives;
  /** Theme numbers by rank. */
  readonly ranking: readonly string[];
  /** By rank. */
  readonly themes: readonly LastYearTheme[];
}

/** Answer of `GET /calls/{code}/last-year`: what the own local government can go on from, for itself and as a lead. */
export interface LastYears {
  readonly items: readonly LastYearView[];
}

/**
 * Body of `POST /applications/{id}/continue`. Refusals: `unknown_theme`, `raise_not_higher`, `lower_not_lower`,
 * `already_submitted`, `stale_version`; `not_found` when there is no year before.
 */
export interface ContinueApplication {
  /** Themes that are left out stay as the draft has them. */
  readonly themes: readonly ChosenTheme[];
  readonly takeContact: boolean;
  readonly takeAccount: boolean;
  /** Of the themes that go on, as a text to start from. */
  readonly takeMotivations: boolean;
  /** Replaces contact, account and motivations that the draft has already. */
  readonly overwriteDetails?: boolean;
}

type Params = ContinuationNote['params'];

const figure = (params: Params, name: string): string => {
  const value = params[name];
  return typeof value === 'number' ? formatCount(value) : String(value ?? '');
};
const euro = (params: Params, name: string): string => formatCents(Number(params[name] ?? 0));

const NOTE_TEXTS: Readonly<Record<ContinuationNote['code'], (params: Params) => string>> = {
  theme_gone: () => 'Deze oproep financiert dit thema niet meer. U kunt er niet mee verdergaan.',
  row_gone: (params) =>
    `KPI-rij ${figure(params, 'row')} (${figure(params, 'targetGroup')}) bestaat niet meer. De ${figure(params, 'units')} eenheden van toen gaan niet mee: verdeel ze zelf.`,
  row_merged: (params) =>
    `KPI-rij ${figure(params, 'row')} (${figure(params, 'targetGroup')}) bestaat niet meer. De ${figure(params, 'units')} eenheden van toen tellen we bij KPI-rij ${figure(params, 'into')} (${figure(params, 'intoGroup')}).`,
  price_changed: (params) =>
    `De prijs van KPI-rij ${figure(params, 'row')} was ${euro(params, 'wasCents')} en is nu ${euro(params, 'isCents')} per eenheid.`,
  target_group_changed: (params) =>
    `KPI-rij ${figure(params, 'row')} was voor: ${figure(params, 'was')}. Nu is ze voor: ${figure(params, 'is')}.`,
  row_maximum: (params) =>
    `KPI-rij ${figure(params, 'row')}: ${figure(params, 'wanted')} eenheden kan niet, het maximum is ${figure(params, 'maxUnits')}.`,
  ceiling: (params) =>
    `Samen komt dit op ${euro(params, 'wantedCents')}. Het plafondbedrag is ${euro(params, 'ceilingCents')}: we namen zoveel eenheden als daaronder passen.`,
  filled_kept: () => 'U vulde dit thema al in. Dat blijft staan, tenzij u het laat vervangen.',
};

/** The Dutch sentence of a note. */
export function continuationNoteText({ code, params }: ContinuationNote): string {
  return NOTE_TEXTS[code](params);
}
