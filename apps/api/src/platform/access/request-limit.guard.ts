import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { EdgeError } from '../http/edge-error';
import { kindOfRequest } from './request-limits';
import type { ApiRequest } from './signed-in';

/** Limits how often somebody signs in or writes. Counted per process: with more processes the limit is a multiple. */
@Injectable()
export class RequestLimitGuard extends ThrottlerGuard {
  /** Reads go straight on; the throttler would look into its metadata for each of them. */
  override canActivate(context: ExecutionContext): Promise<boolean> {
    const isRead = kindOfRequest(context.switchToHttp().getRequest<ApiRequest>()) === 'read';
    return isRead ? PASSED : super.canActivate(context);
  }

  protected override getTracker(request: Record<string, unknown>): Promise<string> {
    const { signedIn, ip } = request as unknown as ApiRequest;
    return Promise.resolve(signedIn?.sessionId ?? ip ?? 'unknown');
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new EdgeError('too_many_requests');
  }
}

const PASSED = Promise.resolve(true);
