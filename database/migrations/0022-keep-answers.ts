import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "kept_answer" ("person_id" uuid NOT NULL, "key" text NOT NULL, "request" text NOT NULL, "begun_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "done_at" TIMESTAMP(3) WITH TIME ZONE, "answer" text, "version" integer, CONSTRAINT "PK_3a9a2bc185387737d32cbabd085" PRIMARY KEY ("person_id", "key"))`,
  `CREATE INDEX "IDX_ce5e463bffd9c40bbe84bf5fbc" ON "kept_answer"  ("begun_at")`,
  `ALTER TABLE "kept_answer" ADD CONSTRAINT "FK_071d1945a717e1dc0e2c128f5da" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** What requests with a key of their own led to, for a day. */
export class KeepAnswers1764000000022 implements MigrationInterface {
  name = 'KeepAnswers1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "kept_answer"`);
  }
}
