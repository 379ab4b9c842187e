import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import type { CallThemeView } from './call';

/**
 * What a KPI row is called away from its table: "thema 9 – nieuwkomer"; a row that the programme of today doesn't ask any
 * more by its code.
 */
export function rowName(code: string, themes: readonly Pick<CallThemeView, 'indicators'>[]): string {
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  return `thema ${themeOfIndicator(code)} – ${row ? row.targetGroup || row.unit : `vroegere rij ${code}`}`;
}
