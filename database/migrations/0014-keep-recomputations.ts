import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "application" ADD "recomputed" jsonb`,
  `ALTER TABLE "programme" ADD CONSTRAINT "UQ_20692a58799171e9339390ca329" UNIQUE ("reference_prefix")`,
];

const DOWN = [
  `ALTER TABLE "programme" DROP CONSTRAINT "UQ_20692a58799171e9339390ca329"`,
  `ALTER TABLE "application" DROP COLUMN "recomputed"`,
];

/** Keeps what a new version of a programme did to a draft until it is read. No two programmes number their files alike. */
export class KeepRecomputations1764000000014 implements MigrationInterface {
  name = 'KeepRecomputations1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
