import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "application_upload" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "application_id" uuid NOT NULL, "state" text NOT NULL, "file_name" text NOT NULL, "file_bytes" integer, "file_hash" text, "refusal_code" text, "draft_version" integer NOT NULL, "messages" jsonb NOT NULL, "changes" jsonb NOT NULL, "proposal" jsonb NOT NULL, "uploaded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "uploaded_by_id" uuid NOT NULL, "uploaded_by_name" text NOT NULL, "settled_at" TIMESTAMP(3) WITH TIME ZONE, "settled_by_name" text, CONSTRAINT "CHK_8ea5ea4f051beeacca1af643d1" CHECK ("state" in ('previewed', 'taken_over', 'discarded', 'refused')), CONSTRAINT "PK_55f9a8fc24063ac45dabdb51205" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_276266e97ab8eceeafece5c649" ON "application_upload"  ("application_id", "uploaded_at", "id")`,
  `ALTER TABLE "application_upload" ADD CONSTRAINT "FK_14b37fb8db3443ec9eda6eaceb3" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** Workbooks that were uploaded to an application, whatever became of them. */
export class KeepApplicationUploads1764000000017 implements MigrationInterface {
  name = 'KeepApplicationUploads1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "application_upload"`);
  }
}
