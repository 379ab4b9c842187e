import { CallIndicator } from '@samenspoor/database/entities/calls/call-indicator.entity';
import { CallTheme } from '@samenspoor/database/entities/calls/call-theme.entity';
import { Call } from '@samenspoor/database/entities/calls/call.entity';
import { Theme } from '@samenspoor/database/entities/catalogue/theme.entity';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';
import type { EntityManager } from 'typeorm';

/** What a call funds, as the rules want it, with the ids that its rows are stored under. */
export interface CallCatalogue {
  readonly call: Call;
  /** Every theme of the programme by number; those that aren't funded have no indicators. */
  readonly themes: readonly FundedTheme[];
  readonly themeTitles: ReadonlyMap<string, string>;
  /** By theme number. */
  readonly themeIds: ReadonlyMap<string, string>;
  /** By indicator code. */
  readonly indicatorIds: ReadonlyMap<string, string>;
}

/** Reads what a call funds, within a transaction: the facts that amounts are judged by. */
export async function readCallCatalogue(tx: EntityManager, callId: string): Promise<CallCatalogue> {
  const call = await tx.findOneByOrFail(Call, { id: callId });
  const themes = await tx.find(Theme, { where: { programmeId: call.programmeId }, order: { number: 'ASC' } });
  const ceilings = await tx.findBy(CallTheme, { callId });
  const indicators = await tx.find(CallIndicator, { where: { callId }, order: { position: 'ASC', code: 'ASC' } });
  return {
    call,
    themes: themes.map((theme) => ({
      number: String(theme.number),
      ceilingCents: ceilings.find(({ themeId }) => themeId === theme.id)?.ceilingCents ?? 0,
      indicators: indicators.filter(({ themeId }) => themeId === theme.id),
    })),
    themeTitles: new Map(themes.map((theme) => [String(theme.number), theme.title])),
    themeIds: new Map(themes.map((theme) => [String(theme.number), theme.id])),
    indicatorIds: new Map(indicators.map((indicator) => [indicator.code, indicator.id])),
  };
}
