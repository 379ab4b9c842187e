import { EdgeError } from '../../platform/http/edge-error';
import { RefusalError } from '../../platform/http/refusal-error';

/** What an answer of tus says, as one of our problems; what we don't know is our own fault. */
export function refusedByTus(status: number, cause: unknown): Error {
  switch (status) {
    case 403:
    case 404:
    case 410:
      return RefusalError.of('not_found');
    case 409:
      return RefusalError.of('upload_offset_wrong');
    case 413:
      return new EdgeError('payload_too_large');
    case 400:
    case 412:
      return new EdgeError('validation_failed');
    default:
      return new Error(`tus answered ${status}: ${String(cause)}`);
  }
}
