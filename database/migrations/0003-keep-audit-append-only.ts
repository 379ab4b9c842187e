import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail of who did what is only ever added to. Removing the demo data is the one exception: it says so for its own
 * transaction with `set local samenspoor.removing_demo = 'on'`.
 */
export class KeepAuditAppendOnly1764000000003 implements MigrationInterface {
  name = 'KeepAuditAppendOnly1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function audit_entry_is_final() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and current_setting('samenspoor.removing_demo', true) = 'on' then return old; end if;
        raise exception 'audit_entry is append-only' using errcode = 'restrict_violation';
      end $$`);
    await runner.query(
      'create trigger audit_entry_final before update or delete on audit_entry for each row execute function audit_entry_is_final()',
    );
    await runner.query(
      'create trigger audit_entry_kept before truncate on audit_entry for each statement execute function audit_entry_is_final()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger audit_entry_kept on audit_entry');
    await runner.query('drop trigger audit_entry_final on audit_entry');
    await runner.query('drop function audit_entry_is_final()');
  }
}
