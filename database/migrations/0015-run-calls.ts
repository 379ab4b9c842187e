import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "call" ADD "opening_told_at" TIMESTAMP(3) WITH TIME ZONE`,
  `ALTER TABLE "call" ADD "cancel_reason" text`,
  `ALTER TABLE "call_extension" ADD "withdrawn_by_name" text`,
  // Nobody is told now of what opened long ago.
  `update call set opening_told_at = opens_at where opens_at <= now()`,
];

const DOWN = [
  `ALTER TABLE "call_extension" DROP COLUMN "withdrawn_by_name"`,
  `ALTER TABLE "call" DROP COLUMN "cancel_reason"`,
  `ALTER TABLE "call" DROP COLUMN "opening_told_at"`,
];

/** Officials run calls: who was told of an opening, why a call was cancelled, and who took an extension back. */
export class RunCalls1764000000015 implements MigrationInterface {
  name = 'RunCalls1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
