import { explainError } from './explain-error';
import { ConfigurationError } from './platform/config/environment';

const coded = (code: string, message: string, more = {}) => Object.assign(new Error(message), { code, ...more });

describe('why a program ends', () => {
  it('is one sentence for what a person can mend', () => {
    expect(explainError(new ConfigurationError(['PORT is required.']))).toBe('PORT is required.');
    expect(explainError(coded('EADDRINUSE', 'x', { port: 3000 }))).toBe('Port 3000 is taken: set PORT to a free one.');
    expect(explainError(coded('ECONNREFUSED', 'connect'))).toBe(
      "DATABASE_URL: the database can't be reached (ECONNREFUSED, connect).",
    );
  });

  it('is the whole error otherwise', () => {
    expect(explainError(new Error('broken'))).toContain('explain-error.spec');
    expect(explainError('broken')).toBe('broken');
  });
});
