import { type Refusal, refusal } from '../kernel/refusal';
import type { ApplicationRefusalCode } from './application-refusals';

/** Theme numbers in order of priority; the first has rank 1. */
export type Ranking = readonly string[];

/**
 * Keeps the order when the chosen themes change: what is no longer chosen drops out and the rest closes up, what is new
 * comes last in the order given. So a stored ranking never has a gap or a double.
 */
export function followChosenThemes(ranking: Ranking, chosen: readonly string[]): Ranking {
  const kept = ranking.filter((theme) => chosen.includes(theme));
  return [...kept, ...chosen.filter((theme) => !kept.includes(theme))];
}

/** A new order must hold every chosen theme once: no doubles, no gaps, nothing that isn't chosen. */
export function judgeRanking(
  ranking: Ranking,
  chosen: readonly string[],
  known: readonly string[],
  funded: readonly string[],
): Refusal<ApplicationRefusalCode>[] {
  const wrong = ranking.flatMap((theme, index): Refusal<ApplicationRefusalCode>[] => {
    const pointer = `/${index}`;
    if (!known.includes(theme)) return [refusal('unknown_theme', { theme }, pointer)];
    if (!funded.includes(theme)) return [refusal('theme_not_funded', { theme }, pointer)];
    if (ranking.indexOf(theme) !== index) return [refusal('ranking_double', { theme, rank: index + 1 }, pointer)];
    return chosen.includes(theme) ? [] : [refusal('ranking_theme_not_chosen', { theme }, pointer)];
  });
  const missing = chosen.filter((theme) => !ranking.includes(theme));
  return missing.length > 0 ? [...wrong, refusal('ranking_gap', { themes: missing.join(', ') }, '')] : wrong;
}

/** Moves one theme up (−1) or down (+1); at the edge nothing changes. */
export function moveInRanking(ranking: Ranking, theme: string, by: -1 | 1): Ranking {
  const from = ranking.indexOf(theme);
  return from < 0 ? ranking : moveTo(ranking, from, from + by);
}

/** Moves the theme at position `from` to position `to`; out of range changes nothing. */
export function moveTo(ranking: Ranking, from: number, to: number): Ranking {
  const theme = ranking[from];
  if (theme === undefined || to < 0 || to >= ranking.length) return ranking;
  const rest = ranking.filter((_, index) => index !== from);
  return [...rest.slice(0, to), theme, ...rest.slice(to)];
}
