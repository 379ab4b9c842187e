import type { MigrationInterface, QueryRunner } from 'typeorm';

const CORRECTIONS = [
  `create table correction (
    id uuid not null,
    application_id uuid not null,
    target text not null,
    reason text not null,
    state text not null,
    old_value text not null,
    new_value text,
    due_on date not null,
    requested_at timestamptz(3) not null,
    constraint "PK_87d78e856994ebac898b898ad9a" primary key (id),
    constraint "FK_b34137dcbe49b7d3e42989d650a" foreign key (application_id) references application (id) on delete cascade)`,
  `create unique index "IDX_373bef4b0bdfc97768b70c8ccf" on correction (application_id, target)
    where state in ('open', 'answered')`,
  'create index "IDX_bd7e2801bbcdd01b3d060db1e0" on correction (application_id, requested_at, id)',
  `create table correction_step (
    id uuid not null,
    correction_id uuid not null,
    action text not null,
    remark text not null,
    value text,
    person_id uuid not null,
    person_name text not null,
    organisation_name text not null,
    at timestamptz(3) not null,
    constraint "PK_248c269f05c4175fade7371f99e" primary key (id),
    constraint "FK_c034d30ac04937a0c927a1be8ff" foreign key (correction_id) references correction (id) on delete cascade)`,
  'create index "IDX_0c65c8935bcaf98c75a81454b7" on correction_step (correction_id, at, id)',
  `create table procedure_pause (
    application_id uuid not null,
    started_at timestamptz(3) not null,
    ended_at timestamptz(3),
    constraint "CHK_313ee2add477b35249e10e2e63" check (ended_at >= started_at),
    constraint "PK_2b72f061f01ca504b973370342b" primary key (application_id, started_at),
    constraint "FK_1576ae49624108cf6adb76391c3" foreign key (application_id) references application (id) on delete cascade)`,
  'create unique index "IDX_0059a13bdc9803ec62365da143" on procedure_pause (application_id) where ended_at is null',
];

const MESSAGES = [
  `create table message (
    id uuid not null,
    application_id uuid not null,
    side text not null,
    author_id uuid not null,
    author_name text not null,
    organisation_name text not null,
    text text not null,
    sent_at timestamptz(3) not null,
    edited_at timestamptz(3),
    withdrawn_at timestamptz(3),
    constraint "PK_ba01f0a3e0123651915008bc578" primary key (id),
    constraint "FK_905135547bb8aeadb17c7c653fe" foreign key (application_id) references application (id) on delete cascade)`,
  'create index "IDX_5a27e22cb5e01d8b9dce9bde88" on message (application_id, sent_at, id)',
  `create table message_reading (
    message_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    side text not null,
    read_at timestamptz(3) not null,
    constraint "PK_7d9209d42cec0ee64a712b9bdb5" primary key (message_id, person_id),
    constraint "FK_13077103984ec28495e913e807c" foreign key (message_id) references message (id) on delete cascade)`,
];

const COLLABORATORS = [
  `create table application_collaborator (
    id uuid not null,
    application_id uuid not null,
    person_id uuid,
    email text not null,
    access text not null,
    invited_by_name text not null,
    invited_at timestamptz(3) not null,
    ended_at timestamptz(3),
    constraint "PK_46d93eac139fd03e615c457d401" primary key (id),
    constraint "FK_cdbcc7173437733bc43eec871cd" foreign key (application_id) references application (id) on delete cascade,
    constraint "FK_cc773bb25177394949581a98505" foreign key (person_id) references person (id) on delete cascade)`,
  'create index "IDX_cc773bb25177394949581a9850" on application_collaborator (person_id)',
  'create index "IDX_2b407ac6e443c4455c85cd9101" on application_collaborator (email)',
  `create unique index "IDX_eccbe9c609fa6181532ecf4a55" on application_collaborator (application_id, email)
    where ended_at is null`,
];

const TABLES = [
  'application_collaborator',
  'message_reading',
  'message',
  'procedure_pause',
  'correction_step',
  'correction',
];

/** Correction requests with the pauses they cause, messages with who read them, and colleagues invited to one application. */
export class KeepCorrespondence1764000000011 implements MigrationInterface {
  name = 'KeepCorrespondence1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...CORRECTIONS, ...MESSAGES, ...COLLABORATORS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
