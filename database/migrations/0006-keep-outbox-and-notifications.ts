import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE "outbox_message" ("id" uuid NOT NULL, "name" text NOT NULL, "payload" jsonb NOT NULL, "key" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "last_error" text, "delivered_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "UQ_e06b294200d0e09060d812bca72" UNIQUE ("key"), CONSTRAINT "PK_2f36ee5236f2793f3e7bd554589" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_c1016bcb5f5c7aaeafbaf1d351" ON "outbox_message"  ("due_at", "id") WHERE delivered_at is null`,
  `CREATE TABLE "mail_message" ("id" uuid NOT NULL, "recipient" text NOT NULL, "recipient_person_id" uuid, "to_name" text NOT NULL, "to_email" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "attachments" jsonb NOT NULL DEFAULT '[]', "bundled" boolean NOT NULL, "transport" text NOT NULL, "sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d23285093ea237bc7632d4fcce9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_5076a3df69b24853ba99373c8c" ON "mail_message"  ("recipient_person_id")`,
  `CREATE INDEX "IDX_e970994eaedf5b4326472aef20" ON "mail_message"  ("recipient", "sent_at")`,
  `CREATE INDEX "IDX_fc9f749e3c39f8a227a4228b1a" ON "mail_message"  ("sent_at", "id")`,
  `CREATE TABLE "notification" ("id" uuid NOT NULL, "event" text NOT NULL, "key" text, "recipient" text NOT NULL, "recipient_person_id" uuid, "recipient_name" text, "recipient_email" text, "subject_type" text NOT NULL, "subject_id" uuid NOT NULL, "link" text NOT NULL, "data" jsonb NOT NULL, "attachments" jsonb NOT NULL DEFAULT '[]', "frequency" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "state" text NOT NULL, "reason" text, "attempts" integer NOT NULL DEFAULT '0', "mail_id" uuid, CONSTRAINT "UQ_8c3cfa876ca2e1408b0d3dd9059" UNIQUE ("event", "recipient", "key"), CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_87450bf0cb7260fa0cfb7758c4" ON "notification"  ("recipient_person_id")`,
  `CREATE INDEX "IDX_df090b0532e9dba0cc4630632a" ON "notification"  ("mail_id")`,
  `CREATE INDEX "IDX_e595d12c2cc3269551ba9f8b57" ON "notification"  ("subject_type", "subject_id")`,
  `CREATE INDEX "IDX_87776023978a7c2b5a4398d302" ON "notification"  ("due_at", "id") WHERE state = 'pending'`,
  `CREATE TABLE "notification_preference" ("person_id" uuid NOT NULL, "event" text NOT NULL, "frequency" text NOT NULL, "changed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_223d6f43c44b906418b35340753" PRIMARY KEY ("person_id", "event"))`,
  `CREATE TABLE "mail_template" ("event" text NOT NULL, "version" integer NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "button_label" text NOT NULL, "changed_by" text NOT NULL, "changed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ff659056fa6381e91274a8916a8" PRIMARY KEY ("event", "version"))`,
  `ALTER TABLE "mail_message" ADD CONSTRAINT "FK_5076a3df69b24853ba99373c8ca" FOREIGN KEY ("recipient_person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_87450bf0cb7260fa0cfb7758c43" FOREIGN KEY ("recipient_person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_df090b0532e9dba0cc4630632a3" FOREIGN KEY ("mail_id") REFERENCES "mail_message"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "notification_preference" ADD CONSTRAINT "FK_8496cccd0c7dcf6889873bee9e1" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** In this order: what points at something goes before it. */
const TABLES = ['mail_template', 'notification_preference', 'notification', 'mail_message', 'outbox_message'];

/** Keeps what has to happen after a commit, what people are told by mail, how often they want it, and the words. */
export class KeepOutboxAndNotifications1764000000006 implements MigrationInterface {
  name = 'KeepOutboxAndNotifications1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table "${table}"`);
  }
}
