import { Indicator } from '@samenspoor/database/entities/catalogue/indicator.entity';
import { Theme } from '@samenspoor/database/entities/catalogue/theme.entity';
import { VersionTheme } from '@samenspoor/database/entities/catalogue/version-theme.entity';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';
import { type DataSource, type EntityManager, In } from 'typeorm';

/** What a version of a programme funds, as the rules want it, with the ids that its rows are stored under. */
export interface CallCatalogue {
  /** Every theme of the version by number; those that aren't funded have no indicators. */
  readonly themes: readonly FundedTheme[];
  readonly themeTitles: ReadonlyMap<string, string>;
  /** By theme number. */
  readonly themeIds: ReadonlyMap<string, string>;
  /** By indicator code. */
  readonly indicatorIds: ReadonlyMap<string, string>;
}

/** What was read before: a published version never changes. Per database, as tests have several in one process. */
const KNOWN = new WeakMap<DataSource, Map<string, CallCatalogue>>();

/**
 * As `readCallCatalogue`, read once per version: for every save of a draft. Not for the transaction that publishes a
 * version, as that may still be undone.
 */
export async function knownCallCatalogue(tx: EntityManager, programmeVersionId: string): Promise<CallCatalogue> {
  const known = KNOWN.get(tx.dataSource) ?? new Map<string, CallCatalogue>();
  KNOWN.set(tx.dataSource, known);
  const found = known.get(programmeVersionId) ?? (await readCallCatalogue(tx, programmeVersionId));
  if (found.indicatorIds.size > 0) known.set(programmeVersionId, found);
  return found;
}

/** Reads what a version of a programme funds, within a transaction: the facts that amounts are judged by. */
export async function readCallCatalogue(tx: EntityManager, programmeVersionId: string): Promise<CallCatalogue> {
  const funded = await tx.findBy(VersionTheme, { programmeVersionId });
  const themes = await tx.find(Theme, {
    where: { id: In(funded.map(({ themeId }) => themeId)) },
    order: { number: 'ASC' },
  });
  const indicators = await tx.find(Indicator, {
    where: { programmeVersionId },
    order: { position: 'ASC', code: 'ASC' },
  });
  const ofVersion = new Map(funded.map((theme) => [theme.themeId, theme]));
  return {
    themes: themes.map(({ id, number }) => ({
      number: String(number),
      ceilingCents: ofVersion.get(id)?.ceilingCents ?? 0,
      ownSharePercent: ofVersion.get(id)?.ownSharePercent ?? 0,
      indicators: indicators.filter(({ themeId }) => themeId === id),
    })),
    themeTitles: new Map(themes.map((theme) => [String(theme.number), ofVersion.get(theme.id)?.title ?? theme.title])),
    themeIds: new Map(themes.map((theme) => [String(theme.number), theme.id])),
    indicatorIds: new Map(indicators.map((indicator) => [indicator.code, indicator.id])),
  };
}
