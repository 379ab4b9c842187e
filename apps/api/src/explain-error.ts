import { ConfigurationError } from './platform/config/environment';

/** Codes of Node and PostgreSQL for a database that isn't there, or doesn't let us in. */
const NO_DATABASE = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000'];

/** Why a program can't go on: one sentence about what a person can mend, else the error with its stack. */
export function explainError(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const { code, port } = error as { readonly code?: string; readonly port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT to a free one.`;
  if (code !== undefined && NO_DATABASE.includes(code))
    return `DATABASE_URL: the database can't be reached (${code}${error instanceof Error ? `, ${error.message}` : ''}).`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
