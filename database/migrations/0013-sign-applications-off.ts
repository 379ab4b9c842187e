import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "sign_off" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "application_id" uuid NOT NULL, "state" text NOT NULL, "version" integer NOT NULL, "requested_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "requested_by_name" text NOT NULL, "decided_at" TIMESTAMP(3) WITH TIME ZONE, "decided_by" uuid, "decided_by_name" text, "remark" text, "agreed_text" text, "sha256" text, CONSTRAINT "PK_8167fd6587864e42305c5ff9c8e" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_aee4481ac0a48559c1c8f7a392" ON "sign_off"  ("application_id", "requested_at")`,
  `CREATE INDEX "IDX_7545044c0287d9b70f7ebf7d48" ON "application_submission"  ("sha256")`,
  `ALTER TABLE "sign_off" ADD CONSTRAINT "FK_38783b9601efa68668205cc48d8" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** Signatories confirm an application before it is filed; a receipt is found by its hash. */
export class SignApplicationsOff1764000000013 implements MigrationInterface {
  name = 'SignApplicationsOff1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index "IDX_7545044c0287d9b70f7ebf7d48"');
    await runner.query('drop table sign_off');
  }
}
