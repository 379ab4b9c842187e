import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People can be invited before a provider vouches for them: who signs in with the secret of the mail is the person. */
export class InvitePeople1764000000020 implements MigrationInterface {
  name = 'InvitePeople1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" ADD "invitation_digest" text');
    await runner.query('ALTER TABLE "person" ADD "invitation_ends_at" TIMESTAMP(3) WITH TIME ZONE');
    await runner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "UQ_b8fe3ceb3bf3a361c200d8b25f7" UNIQUE ("invitation_digest")',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "person" DROP CONSTRAINT "UQ_b8fe3ceb3bf3a361c200d8b25f7"');
    await runner.query('ALTER TABLE "person" DROP COLUMN "invitation_ends_at"');
    await runner.query('ALTER TABLE "person" DROP COLUMN "invitation_digest"');
  }
}
