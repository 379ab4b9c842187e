import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "application_collaborator" ADD "invited_by_id" uuid`,
  `CREATE INDEX "IDX_acfbb6e093a4b3471079a68661" ON "application_collaborator"  ("invited_by_id", "invited_at")`,
  `ALTER TABLE "application_collaborator" ADD CONSTRAINT "FK_f516868914d05a83a755f0fee59" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
];

/** Who invited a colleague, so that the invitations of one person in a day can be counted. */
export class CountInvitations1764000000019 implements MigrationInterface {
  name = 'CountInvitations1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "application_collaborator" DROP COLUMN "invited_by_id"`);
  }
}
