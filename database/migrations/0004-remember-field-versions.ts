import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Remembers at which version each field of an application last changed, so that autosaves of different fields merge. */
export class RememberFieldVersions1764000000004 implements MigrationInterface {
  name = 'RememberFieldVersions1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table application add column field_versions jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table application drop column field_versions');
  }
}
