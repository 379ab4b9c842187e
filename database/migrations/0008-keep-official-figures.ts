import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "figure_upload" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "year" integer NOT NULL, "source" text NOT NULL, "file_name" text NOT NULL, "file_bytes" integer NOT NULL, "file_hash" text NOT NULL, "rows" jsonb NOT NULL, "file_messages" jsonb NOT NULL, "messages" jsonb NOT NULL, "changes" jsonb NOT NULL, "state" text NOT NULL, "uploaded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "uploaded_by_id" uuid NOT NULL, "uploaded_by_name" text NOT NULL, "settled_at" TIMESTAMP(3) WITH TIME ZONE, "settled_by_name" text, "added_merged" boolean NOT NULL, "drafts_affected" integer, CONSTRAINT "CHK_5f0b63096dc9caa76d51b8099f" CHECK ("state" in ('previewed', 'taken_over', 'discarded')), CONSTRAINT "PK_9a2d333f9ff806c0ace097709f9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_2a91bd950fdbfbfeec97605421" ON "figure_upload"  ("uploaded_at", "id")`,
  `CREATE TABLE "figure_history" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "local_government_id" uuid NOT NULL, "year" integer NOT NULL, "count" integer NOT NULL, "source" text NOT NULL, "demo" boolean NOT NULL, "upload_id" uuid, "held_until" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "replaced_by_id" uuid NOT NULL, CONSTRAINT "PK_416fe3a8f232d36867da8b5e415" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_1cc565ac2b0e6e3f7918e341e2" ON "figure_history"  ("local_government_id", "year")`,
  `CREATE TABLE "population_figure" ("local_government_id" uuid NOT NULL, "year" integer NOT NULL, "count" integer NOT NULL, "source" text NOT NULL, "demo" boolean NOT NULL, "upload_id" uuid, CONSTRAINT "PK_566067facfac18ecf21e11e05c2" PRIMARY KEY ("local_government_id", "year"))`,
  `ALTER TABLE "origin_figure" ADD "upload_id" uuid`,
  `ALTER TABLE "figure_history" ADD CONSTRAINT "FK_bc6ede50c63db38f2360837f174" FOREIGN KEY ("local_government_id") REFERENCES "local_government"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "figure_history" ADD CONSTRAINT "FK_e27e30fcc1c5d68879baf9edb5e" FOREIGN KEY ("upload_id") REFERENCES "figure_upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "figure_history" ADD CONSTRAINT "FK_b4411bf9066b96e7b62f522c443" FOREIGN KEY ("replaced_by_id") REFERENCES "figure_upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "population_figure" ADD CONSTRAINT "FK_66c0721a1add670cc92fbeafe96" FOREIGN KEY ("local_government_id") REFERENCES "local_government"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "population_figure" ADD CONSTRAINT "FK_3b69ee5efc08d1035f141c1df13" FOREIGN KEY ("upload_id") REFERENCES "figure_upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "origin_figure" ADD CONSTRAINT "FK_9e583319c44a7fec6c7655954e9" FOREIGN KEY ("upload_id") REFERENCES "figure_upload"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const DOWN = [
  `ALTER TABLE "origin_figure" DROP CONSTRAINT "FK_9e583319c44a7fec6c7655954e9"`,
  `ALTER TABLE "population_figure" DROP CONSTRAINT "FK_3b69ee5efc08d1035f141c1df13"`,
  `ALTER TABLE "population_figure" DROP CONSTRAINT "FK_66c0721a1add670cc92fbeafe96"`,
  `ALTER TABLE "figure_history" DROP CONSTRAINT "FK_b4411bf9066b96e7b62f522c443"`,
  `ALTER TABLE "figure_history" DROP CONSTRAINT "FK_e27e30fcc1c5d68879baf9edb5e"`,
  `ALTER TABLE "figure_history" DROP CONSTRAINT "FK_bc6ede50c63db38f2360837f174"`,
  `ALTER TABLE "origin_figure" DROP COLUMN "upload_id"`,
  `DROP TABLE "population_figure"`,
  `DROP TABLE "figure_history"`,
  `DROP TABLE "figure_upload"`,
];

/** Uploaded tables of official figures, the population beside the origin, and the figures that others took the place of. */
export class KeepOfficialFigures1764000000008 implements MigrationInterface {
  name = 'KeepOfficialFigures1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
