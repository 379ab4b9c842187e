import type { FundedTheme } from '../../catalogue/objectives';
import { workOutKpiTable } from '../kpi-table';
import { flatContent } from './flat-content';
import type { VersionContent } from './version-content';

/** What the programme of today has a place for. */
export interface PlacesOfContent {
  readonly themes: readonly FundedTheme[];
  /** Codes of questions and of incentives. */
  readonly questions: readonly string[];
  readonly incentives: readonly string[];
}

/** Something of a content that has no place any more; `field` as in `flatContent`. */
export interface MisfitContent {
  readonly field: string;
  readonly value: string;
}

/** The part of an old content that fits in the programme of today, and what is left out of it. */
export function fitContent(
  content: VersionContent,
  places: PlacesOfContent,
): { readonly content: VersionContent; readonly leftOut: readonly MisfitContent[] } {
  const funded = new Set(places.themes.filter(({ indicators }) => indicators.length > 0).map(({ number }) => number));
  const rows = new Set(places.themes.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  const fitting: VersionContent = {
    ...content,
    motivations: only(content.motivations, (theme) => funded.has(theme)),
    lines: content.lines.filter(({ indicatorCode }) => rows.has(indicatorCode)),
    ranking: content.ranking.filter((theme) => funded.has(theme)),
    ownStaffCents: only(content.ownStaffCents, (theme) => funded.has(theme)),
    answers: only(content.answers, (code) => places.questions.includes(code)),
    incentives: mapped(
      only(content.incentives, (code) => places.incentives.includes(code)),
      (asked) => ({ ...asked, themes: asked.themes.filter((theme) => funded.has(theme)) }),
    ),
  };
  const whole: VersionContent = { ...fitting, ownStaffCents: withinOwn(fitting, places.themes) };
  const kept = flatContent({ ...whole, ranking: content.ranking });
  const leftOut = [...flatContent(content)].filter(([field, value]) => kept.get(field) !== value);
  return { content: whole, leftOut: leftOut.map(([field, value]) => ({ field, value })) };
}

/** Staff is at most the own contribution of its theme: as it counts, when the rows were lowered after it was filled in. */
function withinOwn(
  { lines, ownStaffCents }: VersionContent,
  themes: readonly FundedTheme[],
): VersionContent['ownStaffCents'] {
  const table = workOutKpiTable(themes, lines);
  const own = new Map(table.themes.map((theme) => [theme.number, theme.ownContributionCents]));
  return Object.fromEntries(
    Object.entries(ownStaffCents).map(([theme, cents]) => [theme, Math.min(cents, own.get(theme) ?? 0)]),
  );
}

function mapped<Value>(
  values: Readonly<Record<string, Value>>,
  become: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, become(value)]));
}

function only<Value>(
  values: Readonly<Record<string, Value>>,
  fits: (name: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => fits(name)));
}
