import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { Settings } from '../config/settings';

/** Nothing is loaded by an answer of the API, and nobody may put it in a frame. */
export const API_POLICY = `default-src 'none'; frame-ancestors 'none'`;

/**
 * The headers of every answer (helmet). What is set here is the strictest: nothing is loaded, nothing
 * is kept. Pages and files replace it by their own. Over plain http nothing may promise https.
 */
export function securityHeaders({ publicUrl }: Settings): RequestHandler[] {
  const overHttps = publicUrl.startsWith('https:');
  return [
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: overHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      crossOriginOpenerPolicy: overHttps ? { policy: 'same-origin' } : false,
      originAgentCluster: false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.setHeader('Content-Security-Policy', API_POLICY);
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}
