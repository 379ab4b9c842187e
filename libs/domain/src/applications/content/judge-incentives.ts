import type { FundedTheme } from '../../catalogue/objectives';
import type { IncentiveCondition, IncentiveContent } from '../../catalogue/programme-content';
import { type Refusal, refusal } from '../../kernel/refusal';
import type { AskedIncentive, AskedIncentives } from '../incentives';
import type { ContentRefusalCode } from './content-refusals';

type Found = Refusal<ContentRefusalCode | 'unknown_theme' | 'theme_not_funded'>;

/** What was asked, by incentive code, before anything is known of its form; null takes it away. */
export type GivenIncentives = Readonly<Record<string, unknown>>;

/** What asking for an incentive is judged by. */
export interface IncentiveFacts {
  readonly incentives: readonly IncentiveContent[];
  readonly themes: readonly FundedTheme[];
  /** The conditions that hold for who applies: `conditionsThatHold`. */
  readonly conditions: readonly IncentiveCondition[];
}

/**
 * While saving: incentives that exist, for who may ask them, for themes that are funded, with texts of the right length.
 * Pointers: `/incentives/mentorschap`, `/incentives/mentorschap/texts/motivatie`, `…/themes`.
 */
export function judgeIncentives({ incentives, themes, conditions }: IncentiveFacts, given: GivenIncentives): Found[] {
  return Object.entries(given).flatMap(([code, asked]): Found[] => {
    const pointer = `/incentives/${escape(code)}`;
    const incentive = incentives.find((candidate) => candidate.code === code);
    if (!incentive) return [refusal('unknown_incentive', { incentive: code }, pointer)];
    if (asked === null || asked === undefined) return [];
    if (!isAsked(asked)) return [refusal('incentive_form_wrong', undefined, pointer)];
    return [
      ...judgeCondition(incentive, conditions),
      ...judgeThemes(incentive, asked, themes),
      ...judgeTexts(incentive, asked),
    ];
  });
}

/** At submitting: the condition still holds, its themes are chosen, its texts are there. */
export function judgeIncentivesComplete(
  { incentives, conditions }: Omit<IncentiveFacts, 'themes'>,
  asked: AskedIncentives,
  chosenThemes: readonly string[],
): Found[] {
  return incentives.flatMap((incentive) => {
    const wanted = asked[incentive.code];
    if (!wanted) return [];
    const pointer = `/incentives/${incentive.code}`;
    return [
      ...judgeCondition(incentive, conditions),
      ...missingThemes(incentive, wanted, chosenThemes),
      ...incentive.texts
        .filter(({ code }) => (wanted.texts[code] ?? '').trim() === '')
        .map(({ code, label }) =>
          refusal('incentive_text_missing' as const, { title: incentive.title, label }, `${pointer}/texts/${code}`),
        ),
    ];
  });
}

/** An incentive as it was asked for, whatever is in it. */
export function isAsked(value: unknown): value is AskedIncentive {
  if (typeof value !== 'object' || value === null) return false;
  const { themes, texts, ...others } = value as { readonly themes?: unknown; readonly texts?: unknown };
  return (
    Object.keys(others).length === 0 &&
    Array.isArray(themes) &&
    themes.every((theme) => typeof theme === 'string') &&
    new Set(themes).size === themes.length &&
    typeof texts === 'object' &&
    texts !== null &&
    !Array.isArray(texts) &&
    Object.values(texts).every((text) => typeof text === 'string')
  );
}

function judgeCondition({ code, title, condition }: IncentiveContent, hold: readonly IncentiveCondition[]): Found[] {
  return hold.includes(condition) ? [] : [refusal('incentive_condition_not_met', { title }, `/incentives/${code}`)];
}

function judgeThemes({ code, per }: IncentiveContent, asked: AskedIncentive, themes: readonly FundedTheme[]): Found[] {
  const pointer = `/incentives/${code}/themes`;
  if (per === 'application') {
    return asked.themes.length > 0 ? [refusal('incentive_form_wrong', undefined, pointer)] : [];
  }
  return asked.themes.flatMap((number): Found[] => {
    const theme = themes.find((candidate) => candidate.number === number);
    if (!theme) return [refusal('unknown_theme', { theme: number }, pointer)];
    return theme.indicators.length === 0 ? [refusal('theme_not_funded', { theme: number }, pointer)] : [];
  });
}

function judgeTexts(incentive: IncentiveContent, asked: AskedIncentive): Found[] {
  return Object.entries(asked.texts).flatMap(([code, text]): Found[] => {
    const pointer = `/incentives/${incentive.code}/texts/${escape(code)}`;
    const known = incentive.texts.find((candidate) => candidate.code === code);
    if (!known) return [refusal('incentive_form_wrong', undefined, pointer)];
    const { maxLength } = known;
    return text.length > maxLength ? [refusal('incentive_text_too_long', { maxLength }, pointer)] : [];
  });
}

function missingThemes(
  { code, title, per }: IncentiveContent,
  { themes }: AskedIncentive,
  chosen: readonly string[],
): Found[] {
  if (per === 'application') return [];
  const pointer = `/incentives/${code}/themes`;
  if (themes.length === 0) return [refusal('incentive_themes_missing', { title }, pointer)];
  return themes
    .filter((theme) => !chosen.includes(theme))
    .map((theme) => refusal('incentive_theme_not_chosen' as const, { title, theme }, pointer));
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
