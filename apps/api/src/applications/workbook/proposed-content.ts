import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { mergeLines } from '@samenspoor/domain/applications/line-merge';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { WorkbookProposal } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';
import { tidiedAnswer } from '../content/tidied';

/** The content of an application with what a workbook proposes; whatever the workbook doesn't hold stays. */
export function proposedContent(
  now: VersionContent,
  proposal: WorkbookProposal,
  themes: readonly FundedTheme[],
): VersionContent {
  const { lines, ranking, contact, iban, motivations, otherAccount, ownStaffCents, answers, incentives } = proposal;
  const merged = mergeLines(now.lines, lines);
  const chosen = workOutKpiTable(themes, merged)
    .themes.filter((theme) => theme.chosen)
    .map(({ number }) => number);
  return {
    ...now,
    contact: filled({ ...now.contact, ...contact }),
    iban: iban ?? now.iban,
    motivations: filled({ ...now.motivations, ...motivations }),
    lines: merged,
    ranking: followChosenThemes(ranking ?? now.ranking, chosen),
    ownStaffCents: { ...now.ownStaffCents, ...ownStaffCents },
    ...(otherAccount !== null && { otherAccount }),
    answers: filled(mapped({ ...now.answers, ...answers }, tidiedAnswer)),
    incentives: filled({ ...now.incentives, ...incentives }),
  };
}

/** What is empty is left out of a content. */
function filled<Value>(values: Readonly<Record<string, Value | null>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const])),
  );
}

function mapped<From, To>(
  values: Readonly<Record<string, From>>,
  become: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, become(value)]));
}
