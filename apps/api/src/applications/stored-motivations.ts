import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../calls';
import { namedStatement } from '../platform/data/named-statement';
import { foundOrRefused } from '../platform/http/refusal-error';

interface Stored {
  readonly theme: string;
  readonly motivation: string;
}

const READ = 'select theme_id as theme, motivation from application_theme where application_id = $1';

/** $1 application, $2 themes, $3 texts. */
const WRITE = `
  insert into application_theme (application_id, theme_id, motivation)
  select $1, * from unnest($2::uuid[], $3::text[])
  on conflict (application_id, theme_id) do update set motivation = excluded.motivation`;

/** What goes with a theme, goes with one that the call funds. `place` is where the theme numbers are: `/motivations`. */
export function judgeFundedThemes({ themes }: CallCatalogue, given: readonly string[], place: string): AnyRefusal[] {
  return given.flatMap((number) => {
    const theme = themes.find((candidate) => candidate.number === number);
    if (theme && theme.indicators.length > 0) return [];
    return [refusal(theme ? 'theme_not_funded' : 'unknown_theme', { theme: number }, `${place}/${number}`)];
  });
}

/** The motivations of an application by theme number. */
export async function readMotivations(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
): Promise<Readonly<Record<string, string>>> {
  const rows = await namedStatement<Stored>(tx, 'read-motivations', READ, [applicationId]);
  const textOf = (id: string): string => rows.find(({ theme }) => theme === id)?.motivation ?? '';
  return Object.fromEntries([...themeIds].map(([number, id]) => [number, textOf(id)]));
}

/** Stores the motivations given; others, and all ranks, stay. */
export async function writeMotivations(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
  motivations: Readonly<Record<string, string>>,
): Promise<void> {
  const entries = Object.entries(motivations);
  if (entries.length === 0) return;
  const ids = entries.map(([number]) => foundOrRefused(themeIds.get(number)));
  await namedStatement(tx, 'write-motivations', WRITE, [applicationId, ids, entries.map(([, text]) => text)]);
}
