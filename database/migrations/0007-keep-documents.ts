import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that hang on applications, messages and so on: what they are, never their bytes. */
export class KeepDocuments1764000000007 implements MigrationInterface {
  name = 'KeepDocuments1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document (
        id uuid not null default gen_random_uuid(),
        subject_type text not null,
        subject_id uuid not null,
        slot text not null,
        name text not null,
        size integer not null,
        sha256 text,
        media_type text,
        scan text not null,
        state text not null,
        uploaded_by uuid not null,
        uploaded_by_name text not null,
        uploaded_at timestamptz(3) not null,
        removed_by uuid,
        removed_at timestamptz(3),
        constraint "PK_e57d3357f83f3cdc0acffc3d777" primary key (id)
      )`);
    await runner.query('create index "IDX_e56984b82e77d9ec67652cc27a" on document (subject_type, subject_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document');
  }
}
