import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { ThrottlerLimitDetail } from '@nestjs/throttler';
import { EdgeError } from '../http/edge-error';
import { isExpensive } from './expensive';
import { kindOfRequest } from './request-limits';
import type { ApiRequest } from './signed-in';

type Handler = ReturnType<ExecutionContext['getHandler']>;

/**
 * Limits how often somebody signs in, writes, or asks for what costs much. Counted per process: with more processes the
 * limit is a multiple.
 */
@Injectable()
export class RequestLimitGuard extends ThrottlerGuard {
  private readonly known = new Map<Handler, boolean>();

  /** Plain reads go straight on; the throttler would look into its metadata for each of them. */
  override canActivate(context: ExecutionContext): Promise<boolean> {
    const isRead = kindOfRequest(context.switchToHttp().getRequest<ApiRequest>()) === 'read';
    return isRead && !this.costsMuch(context) ? PASSED : super.canActivate(context);
  }

  protected override getTracker(request: Record<string, unknown>): Promise<string> {
    const { signedIn, ip } = request as unknown as ApiRequest;
    return Promise.resolve(signedIn?.sessionId ?? ip ?? 'unknown');
  }

  protected override throwThrottlingException(_: ExecutionContext, detail: ThrottlerLimitDetail): Promise<void> {
    throw new EdgeError('too_many_requests', [], Math.max(1, Math.ceil(detail.timeToBlockExpire)));
  }

  private costsMuch(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    let expensive = this.known.get(handler);
    if (expensive === undefined) {
      expensive = isExpensive(context);
      this.known.set(handler, expensive);
    }
    return expensive;
  }
}

const PASSED = Promise.resolve(true);
