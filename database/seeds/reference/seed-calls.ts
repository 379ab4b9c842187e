import type { EntityManager } from 'typeorm';
import { CallIndicator } from '../../entities/calls/call-indicator.entity';
import { CallTheme } from '../../entities/calls/call-theme.entity';
import { Call } from '../../entities/calls/call.entity';
import { Programme } from '../../entities/catalogue/programme.entity';
import { Theme } from '../../entities/catalogue/theme.entity';
import { idOf } from '../id-of';
import { upsert } from '../upsert';
import { type CallSeed, DEMO_CALL_CODE, calls } from './calls';
import { fundedThemes } from './funded-themes';
import { PROGRAMME } from './objectives';

/**
 * The calls with their funded themes and KPI rows; the demo call moves along with the day of seeding. Answers how many
 * rows were written.
 */
export async function seedCalls(manager: EntityManager, today: Date): Promise<number> {
  const { id: programmeId } = await manager.findOneByOrFail(Programme, { code: PROGRAMME.code });
  const themes = await manager.findBy(Theme, { programmeId });
  const themeIds = new Map(themes.map(({ id, number }) => [number, id]));
  const seeds = calls(today);
  const before = await yearsOf(manager, programmeId);
  let written = await upsert(manager, Call, { key: ['code'], rows: seeds.map((call) => callRow(call, programmeId)) });
  const stored = await manager.findBy(Call, { programmeId });
  const callIds = new Map(stored.map(({ id, code }) => [code, id]));
  const rows = seeds.map((call) => fundedRows(call, idOf(callIds, call.code), themeIds));
  written += await upsert(manager, CallTheme, {
    key: ['callId', 'themeId'],
    rows: rows.flatMap(({ funded }) => funded),
  });
  written += await upsert(manager, CallIndicator, {
    key: ['callId', 'code'],
    rows: rows.flatMap(({ indicators }) => indicators),
  });
  if (seeds.some(({ code, year }) => before.has(code) && before.get(code) !== year)) {
    // The demo call went into another year, and its totals have to follow.
    await manager.query('select portfolio_rebuild()');
  }
  return written;
}

async function yearsOf(manager: EntityManager, programmeId: string): Promise<ReadonlyMap<string, number>> {
  const stored = await manager.findBy(Call, { programmeId });
  return new Map(stored.map(({ code, year }) => [code, year]));
}

function callRow(call: CallSeed, programmeId: string): Partial<Call> {
  const { code, title, year, opensAt, closesAt, periodStart, periodEnd, decisionDate } = call;
  return {
    code,
    programmeId,
    name: title,
    year,
    opensAt,
    closesAt,
    periodStart,
    periodEnd,
    originYear: year,
    decisionOn: decisionDate,
    demo: code === DEMO_CALL_CODE,
  };
}

function fundedRows(
  call: CallSeed,
  callId: string,
  themeIds: ReadonlyMap<number, string>,
): { funded: Partial<CallTheme>[]; indicators: Partial<CallIndicator>[] } {
  const themes = fundedThemes(call.projectYear);
  const funded = themes.map(({ theme, ceilingCents }) => ({ callId, themeId: idOf(themeIds, theme), ceilingCents }));
  const indicators = themes
    .flatMap(({ theme, indicators: rows }) => rows.map((row) => ({ ...row, callId, themeId: idOf(themeIds, theme) })))
    .map((row, index) => ({ ...row, position: index + 1 }));
  return { funded, indicators };
}
