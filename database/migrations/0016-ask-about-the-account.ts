import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An application says whether its account is another one than that of the gemeentefonds: then a letter goes with it. */
export class AskAboutTheAccount1764000000016 implements MigrationInterface {
  name = 'AskAboutTheAccount1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "application" ADD "other_account" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "application" DROP COLUMN "other_account"');
  }
}
