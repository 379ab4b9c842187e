import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, firstValueFrom, from } from 'rxjs';
import type { ApiRequest } from '../access/signed-in';
import { inEachTransaction } from '../data/in-each-transaction';
import { EdgeError } from '../http/edge-error';
import { JsonText } from '../http/json-text';
import { problemOf } from '../http/problem-of';
import { answerOf } from './answer-of';
import { IDEMPOTENCY_HEADER, type KeyedRequest, keyedRequest } from './idempotency-key';
import { ignoresKey } from './ignores-key';
import { type Answer, type Claim, KeptAnswers, type Standing } from './kept-answers';

/** Tells that nothing was done now: the answer is the one of the first time. */
const REPLAYED_HEADER = 'Idempotent-Replayed';
/** Seconds after which it makes sense to ask what became of a request that is still under way. */
const SOON = 1;
/** Milliseconds between two looks at what became of the first, and how many looks: of a double click, the second waits. */
const LOOK = 100;
const LOOKS = 30;

/**
 * Does what a request with an `Idempotency-Key` asks once, however often it comes, and answers the others what the first one
 * was answered. Throws `idempotency_key_malformed`, `idempotency_key_reused`, `request_under_way` and, when it was done but
 * the answer got lost, `request_already_done`. What is refused did nothing, and is judged anew.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger(IdempotencyInterceptor.name);

  constructor(private readonly answers: KeptAnswers) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    // Most requests have no key: they are not looked into any further.
    if (request.headers[IDEMPOTENCY_HEADER] === undefined || ignoresKey(context)) return next.handle();
    const keyed = keyedRequest(request);
    if (!keyed) return next.handle();
    return from(this.once(keyed, () => firstValueFrom(next.handle()), http.getResponse<Response>()));
  }

  private async once(keyed: KeyedRequest, handle: () => Promise<unknown>, response: Response): Promise<unknown> {
    const standing = await this.begin(keyed);
    switch (standing.kind) {
      case 'first':
        return this.first({ ...keyed, begunAt: standing.begunAt }, handle);
      case 'theirs':
        throw new EdgeError('idempotency_key_reused');
      case 'under_way':
        throw new EdgeError('request_under_way', [], SOON);
      case 'done':
        return replayed(standing.answer, response);
    }
  }

  private async begin(keyed: KeyedRequest): Promise<Standing> {
    let standing = await this.answers.begin(keyed);
    for (let look = 0; standing.kind === 'under_way' && look < LOOKS; look += 1) {
      await setTimeout(LOOK);
      standing = await this.answers.begin(keyed);
    }
    return standing;
  }

  private async first(claim: Claim, handle: () => Promise<unknown>): Promise<unknown> {
    let value: unknown;
    try {
      value = await inEachTransaction((tx) => this.answers.mark(tx, claim), handle);
    } catch (error) {
      const refused = problemOf(error).status < 500;
      await this.answers.letGo(claim, { refused }).catch((failure: unknown) => this.tell(failure));
      throw error;
    }
    // It is done: whoever asked gets the answer, also when it can't be kept for a second time.
    await this.answers.keep(claim, answerOf(value)).catch((failure: unknown) => this.tell(failure));
    return value;
  }

  private tell(failure: unknown): void {
    this.logger.warn(`what became of a request wasn't kept: ${String(failure)}`);
  }
}

function replayed(answer: Answer | null, response: Response): JsonText | undefined {
  if (answer === null) throw new EdgeError('request_already_done');
  response.setHeader(REPLAYED_HEADER, 'true');
  return answer.text === '' ? undefined : new JsonText(answer.text, answer.version ?? undefined);
}
