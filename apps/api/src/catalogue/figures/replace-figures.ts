import type { FigureUpload, StoredFigureChange } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { EntityManager } from 'typeorm';
import { TABLE_OF_KIND } from './figure-tables';

/** Keeps what stood there: $1 kind, $2 year, $3 places, $4 now, $5 upload that takes their place. */
const keepFormer = (table: string): string => `
  insert into figure_history
    (kind, local_government_id, year, count, source, demo, upload_id, held_until, replaced_by_id)
  select $1, local_government_id, year, count, source, demo, upload_id, $4, $5
  from ${table} where year = $2 and local_government_id = any($3::uuid[])`;

/** $1 year, $2 source, $3 upload, $4 places and $5 their figures. */
const write = (table: string): string => `
  insert into ${table} (local_government_id, year, count, source, demo, upload_id)
  select place, $1, figure, $2, false, $3 from unnest($4::uuid[], $5::int[]) as given(place, figure)
  on conflict (local_government_id, year) do update
    set count = excluded.count, source = excluded.source, demo = false, upload_id = excluded.upload_id`;

/** Puts new figures in the place of the present ones, which stay readable; a figure that is the same stays untouched. */
export async function replaceFigures(
  tx: EntityManager,
  { id, kind, year, source }: FigureUpload,
  changes: readonly StoredFigureChange[],
  now: Date,
): Promise<void> {
  const moved = changes.filter(({ from, to, fromDemo }) => from !== to || fromDemo);
  const places = moved.map(({ placeId }) => placeId);
  const table = TABLE_OF_KIND[kind];
  await tx.query(keepFormer(table), [kind, year, places, now, id]);
  await tx.query(write(table), [year, source, id, places, moved.map(({ to }) => to)]);
}
