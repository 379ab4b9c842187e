import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "saved_view" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "list" text NOT NULL, "name" text NOT NULL, "query" text NOT NULL, CONSTRAINT "UQ_dbae89e38981b73f1d0a1df8b12" UNIQUE ("person_id", "list", "name"), CONSTRAINT "PK_be317311b88c1a5e47ad6c19081" PRIMARY KEY ("id"))`,
  `ALTER TABLE "saved_view" ADD CONSTRAINT "FK_5764b6f27dc9da90be8f5963c5b" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** The filters and the sort of a list that somebody keeps under a name. */
export class KeepViewsOfLists1764000000023 implements MigrationInterface {
  name = 'KeepViewsOfLists1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "saved_view"');
  }
}
