import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { mergeLines } from '@samenspoor/domain/applications/line-merge';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { WorkbookProposal } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';

/** The content of an application with what a workbook proposes; whatever the workbook doesn't hold stays. */
export function proposedContent(
  now: VersionContent,
  { lines, ranking, contact, iban, motivations }: WorkbookProposal,
  themes: readonly FundedTheme[],
): VersionContent {
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
  };
}

/** What is empty is left out of a content. */
const filled = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
