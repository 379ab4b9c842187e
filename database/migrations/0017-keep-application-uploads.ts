import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Workbooks that were uploaded to an application, whatever became of them. */
export class KeepApplicationUploads1764000000017 implements MigrationInterface {
  name = 'KeepApplicationUploads1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
