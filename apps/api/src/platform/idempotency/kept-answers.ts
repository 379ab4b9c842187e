import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { EdgeError } from '../http/edge-error';
import type { KeyedRequest } from './idempotency-key';

/** An answer as it goes over the line. */
export interface Answer {
  /** JSON; empty when there is no body. */
  readonly text: string;
  readonly version: number | null;
}

/** A request that took its key, and when: only whoever took it last may say what became of it. */
export interface Claim extends KeyedRequest {
  readonly begunAt: Date;
}

/** Where a request with a key stands. `theirs`: the key belongs to another request. */
export type Standing =
  | { readonly kind: 'first'; readonly begunAt: Date }
  | { readonly kind: 'theirs' }
  | { readonly kind: 'under_way' }
  | { readonly kind: 'done'; readonly answer: Answer | null };

interface KeptRow {
  readonly request: string;
  readonly done: boolean;
  readonly answer: string | null;
  readonly version: number | null;
}

const SECOND = 1_000;
/** Longer than any request runs: whoever began this long ago and did nothing was cut off. */
const PATIENCE = 120 * SECOND;
/** How long an answer is kept: longer than anybody tries again, no longer than a person's data need to lie there. */
const KEPT = 24 * 3_600 * SECOND;

const BEGIN = `
  insert into kept_answer as kept (person_id, key, request, begun_at) values ($1, $2, $3, $4)
  on conflict (person_id, key) do update
     set request = excluded.request, begun_at = excluded.begun_at, done_at = null, answer = null, version = null
   where kept.begun_at < $6 or (kept.done_at is null and kept.begun_at < $5 and kept.request = excluded.request)
  returning true as begun`;

const FIND = `
  select request, done_at is not null as done, answer, version from kept_answer where person_id = $1 and key = $2`;

const MINE = 'person_id = $1 and key = $2 and begun_at = $3';

const MARK = `update kept_answer set done_at = coalesce(done_at, $4) where ${MINE}`;

const KEEP = `
  update kept_answer set done_at = coalesce(done_at, $4), answer = $5, version = $6 where ${MINE}`;

const LET_GO = `delete from kept_answer where ${MINE} and (done_at is null or $4)`;

const FORGET = 'delete from kept_answer where begun_at < $1';

/** Who began what with which key, and what came of it. Any number of servers share it. */
@Injectable()
export class KeptAnswers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes the key for this request, or tells what became of the one that took it. One of two at once is `first`. */
  async begin({ personId, key, request }: KeyedRequest): Promise<Standing> {
    const now = this.clock.now();
    const before = (millis: number): Date => new Date(now.getTime() - millis);
    const taken = await this.dataSource.query<unknown[]>(BEGIN, [
      ...[personId, key, request],
      ...[now, before(PATIENCE), before(KEPT)],
    ]);
    if (taken.length > 0) return { kind: 'first', begunAt: now };
    const [kept] = await this.dataSource.query<KeptRow[]>(FIND, [personId, key]);
    // The one that took it was refused in between and let go: the next try begins.
    if (!kept) return { kind: 'under_way' };
    if (kept.request !== request) return { kind: 'theirs' };
    if (!kept.done) return { kind: 'under_way' };
    return { kind: 'done', answer: kept.answer === null ? null : { text: kept.answer, version: kept.version } };
  }

  /**
   * Within the transaction that does what was asked: from its commit on, it isn't done a second time. Whoever was so slow that the
   * key was taken over does nothing any more: throws `request_under_way`, which undoes the transaction.
   */
  async mark(tx: EntityManager, { personId, key, begunAt }: Claim): Promise<void> {
    const [, marked] = await tx.query<[unknown, number]>(MARK, [personId, key, begunAt, this.clock.now()]);
    if (marked === 0) throw new EdgeError('request_under_way', [], 1);
  }

  /** It was done, and answered so; null for an answer that can't be kept. */
  async keep({ personId, key, begunAt }: Claim, answer: Answer | null): Promise<void> {
    const values = [answer?.text ?? null, answer?.version ?? null];
    await this.dataSource.query(KEEP, [personId, key, begunAt, this.clock.now(), ...values]);
  }

  /** It was refused, or failed before anything was written: the same request may be tried again. */
  async letGo({ personId, key, begunAt }: Claim, { refused }: { readonly refused: boolean }): Promise<void> {
    await this.dataSource.query(LET_GO, [personId, key, begunAt, refused]);
  }

  /** Removes what was kept long enough. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(FORGET, [new Date(this.clock.now().getTime() - KEPT)]);
  }
}
