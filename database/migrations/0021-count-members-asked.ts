import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `ALTER TABLE "partnership_member" ADD "invited_by_id" uuid`,
  `CREATE INDEX "IDX_699d765e76caa2a86d5e821b09" ON "partnership_member"  ("invited_by_id", "invited_at")`,
  `ALTER TABLE "partnership_member" ADD CONSTRAINT "FK_19f69f2daacf605bd3bcb4cbe07" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
];

/** Who asked a member of a partnership, so that what one person asks in a day can be counted. */
export class CountMembersAsked1764000000021 implements MigrationInterface {
  name = 'CountMembersAsked1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "partnership_member" DROP COLUMN "invited_by_id"`);
  }
}
