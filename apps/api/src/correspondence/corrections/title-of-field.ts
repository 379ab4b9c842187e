import { correctionTitle } from '@samenspoor/contracts/correspondence/correction-titles';
import type { FiledField } from '@samenspoor/domain/applications/filed-field';
import type { EntityManager } from 'typeorm';

/** SQL: for whom the row `code` is (else what it counts), in the version that the application `a` is made on; null for none. */
export const rowName = (code: string): string => `(
  select coalesce(nullif(i.target_group, ''), i.unit) from indicator i
  where i.programme_version_id = a.programme_version_id and i.code = ${code})`;

/** $1 an application, $2 the code of a row. */
const NAME = `select ${rowName('$2')} as name from application a where a.id = $1`;

/** The name of a field of an application as people know it. */
export async function titleOfField(tx: EntityManager, applicationId: string, field: FiledField): Promise<string> {
  if (field.kind !== 'line') return correctionTitle(field);
  const [row] = await tx.query<{ name: string | null }[]>(NAME, [applicationId, field.indicatorCode]);
  return correctionTitle(field, row?.name);
}
