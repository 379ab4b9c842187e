import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "application_version" ("application_id" uuid NOT NULL, "version" integer NOT NULL, "started_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "person_id" uuid NOT NULL, "person_name" text NOT NULL, "reason" text NOT NULL, "label" text, "content" jsonb NOT NULL, CONSTRAINT "PK_300cf50e4cc056f193fb0c30372" PRIMARY KEY ("application_id", "version"))`,
  `CREATE INDEX "IDX_03610fb299526cef46e870149a" ON "application_version"  ("application_id", "person_id", "started_at") `,
  `ALTER TABLE "application_version" ADD CONSTRAINT "FK_3ea69e951961659cdd9a36e728a" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `CREATE UNLOGGED TABLE "application_presence" ("application_id" uuid NOT NULL, "person_id" uuid NOT NULL, "window_id" uuid NOT NULL, "person_name" text NOT NULL, "part" text, "field" text, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_03668fb5b0b3636bb25f47c8b3c" PRIMARY KEY ("application_id", "person_id", "window_id"))`,
  `CREATE INDEX "IDX_952d53ccbae7dba5991ff7c876" ON "application_presence"  ("expires_at") `,
  `ALTER TABLE "application_presence" ADD CONSTRAINT "FK_0a73c836f0b65b4f5c651eea4d9" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "application_presence" ADD CONSTRAINT "FK_9f5cf9f42280bf0b500ac27b52d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** Keeps how an application stood, and who is at work in it now. Who is there need not survive a crash: unlogged. */
export class KeepApplicationVersions1764000000010 implements MigrationInterface {
  name = 'KeepApplicationVersions1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "application_presence"');
    await runner.query('DROP TABLE "application_version"');
  }
}
