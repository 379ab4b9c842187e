import type { EntityManager } from 'typeorm';
import { Call } from '../../entities/calls/call.entity';
import { ProgrammeVersion } from '../../entities/catalogue/programme-version.entity';
import { Programme } from '../../entities/catalogue/programme.entity';
import { idOf } from '../id-of';
import { upsert } from '../upsert';
import { type CallSeed, DEMO_CALL_CODE, calls } from './calls';
import { PROGRAMME } from './objectives';

/**
 * The calls that were held, and the demo call, which moves along with the day of seeding. A call that is there already
 * belongs to the officials and stays as it is. Answers how many rows were written.
 */
export async function seedCalls(manager: EntityManager, today: Date): Promise<number> {
  const { id: programmeId } = await manager.findOneByOrFail(Programme, { code: PROGRAMME.code });
  const seeds = calls(today);
  const stored = await manager.findBy(Call, { programmeId });
  const missing = seeds.filter(({ code }) => !stored.some((call) => call.code === code));
  const versions = await manager.find(ProgrammeVersion, { select: { id: true, number: true }, where: { programmeId } });
  const versionIds = new Map(versions.map(({ id, number }) => [number, id]));
  const rows = missing.map((call) => callRow(call, programmeId, idOf(versionIds, call.programmeVersion)));
  if (rows.length > 0) await manager.insert(Call, rows);
  return rows.length + (await moveDemoCall(manager, seeds, stored));
}

/** The demo call is open on the day of seeding; its year may change, and its totals with it. */
async function moveDemoCall(
  manager: EntityManager,
  seeds: readonly CallSeed[],
  stored: readonly Call[],
): Promise<number> {
  const seed = seeds.find(({ code }) => code === DEMO_CALL_CODE);
  const before = stored.find(({ code }) => code === DEMO_CALL_CODE);
  if (!seed || !before) return 0;
  const { code, ...moments } = momentsOf(seed);
  const written = await upsert(manager, Call, { key: ['code'], rows: [{ ...before, ...moments, code }] });
  if (before.year !== seed.year) await manager.query('select portfolio_rebuild()');
  return written;
}

const momentsOf = ({ code, year, opensAt, closesAt, periodStart, periodEnd }: CallSeed) => ({
  code,
  year,
  originYear: year,
  opensAt,
  closesAt,
  periodStart,
  periodEnd,
});

const callRow = (call: CallSeed, programmeId: string, programmeVersionId: string): Partial<Call> => ({
  ...momentsOf(call),
  programmeId,
  programmeVersionId,
  name: call.title,
  state: 'published',
  decisionOn: call.decisionDate,
  // What was there before the product is no news to anybody.
  openingToldAt: call.opensAt,
  demo: call.code === DEMO_CALL_CODE,
});
