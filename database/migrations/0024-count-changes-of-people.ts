import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['application_collaborator', 'capacity'];

/** A version on what two people can change at the same time: who works along, and until when somebody acts for an applicant. */
export class CountChangesOfPeople1764000000024 implements MigrationInterface {
  name = 'CountChangesOfPeople1764000000024';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE "${table}" ADD "version" integer NOT NULL DEFAULT '1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "version"`);
  }
}
