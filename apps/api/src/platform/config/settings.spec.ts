import { ConfigurationError } from './environment';
import type { Environment } from './environment';
import { readDatabaseSettings, readSettings } from './settings';

const DATABASE_URL = 'postgres://postgres:geheim@127.0.0.1:5432/samenspoor';

const complaintsOf = (environment: Environment): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.complaints;
    throw error;
  }
};

describe('the settings of the server', () => {
  it('needs nothing but a database for development', () => {
    const settings = readSettings({ DATABASE_URL });
    expect(settings).toMatchObject({
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      provider: null,
      logLevel: 'warn',
    });
  });

  it('reads as many replicas as there are', () => {
    expect(readSettings({ DATABASE_URL }).databaseReplicaUrls).toEqual([]);
    const urls = ['postgres://a/x', 'postgres://b/x'];
    expect(readSettings({ DATABASE_URL, DATABASE_REPLICA_URLS: urls.join(', ') }).databaseReplicaUrls).toEqual(urls);
  });

  it('names the variable that is missing', () => {
    expect(complaintsOf({})).toEqual(['DATABASE_URL is required.']);
    expect(() => readDatabaseSettings({})).toThrow('DATABASE_URL is required.');
  });

  it.each([
    ['PORT', '99999', 'PORT must be a whole number from 1 to 65535, not "99999".'],
    ['PORT', '3000x', 'PORT must be a whole number from 1 to 65535, not "3000x".'],
    [
      'DATABASE_REPLICA_URLS',
      'mysql://a',
      'DATABASE_REPLICA_URLS must be a URL that starts with postgres:// or postgresql://.',
    ],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, not "loud".'],
    ['PUBLIC_URL', 'samenspoor', 'PUBLIC_URL must be a URL that starts with http:// or https://.'],
    ['PUBLIC_URL', 'http://a.be/app', 'PUBLIC_URL must have no path.'],
    ['PUBLIC_URL', 'https://a.be', 'TRUSTED_PROXIES must be at least 1 when PUBLIC_URL is https.'],
    ['SMTP_URL', 'http://mail', 'SMTP_URL must be a URL that starts with smtp:// or smtps://.'],
    ['MAIL_FROM', 'nobody', 'MAIL_FROM must be an address: Samenspoor <noreply@example.be>.'],
    ['JOBS', 'some', 'JOBS must be one of on, off, not "some".'],
    ['MAX_UPLOAD_MB', '0', 'MAX_UPLOAD_MB must be a whole number from 1 to 500, not "0".'],
    ['SESSION_SECRET', 'short', 'SESSION_SECRET must be at least 32 characters long.'],
  ])('says what is wrong with %s=%s', (name, value, complaint) => {
    expect(complaintsOf({ DATABASE_URL, [name]: value })).toEqual([complaint]);
  });

  it('never repeats a URL that may hold a password', () => {
    expect(complaintsOf({ DATABASE_URL: 'mysql://root:geheim@db' }).join()).not.toContain('geheim');
  });

  it('tells everything that is wrong at once', () => {
    expect(complaintsOf({ PORT: '0', LOG_LEVEL: 'x' })).toHaveLength(3);
  });

  it('refuses to start in production without a real provider and a secret of its own', () => {
    const complaints = complaintsOf({ DATABASE_URL, NODE_ENV: 'production' }).join(' ');
    expect(complaints).toContain('OIDC_ISSUER');
    expect(complaints).toContain('SESSION_SECRET');
    expect(complaints).toContain('SMTP_URL');
  });

  it('wants the client of an external provider whole', () => {
    expect(complaintsOf({ DATABASE_URL, OIDC_ISSUER: 'https://idp.example' })).toEqual([
      'OIDC_CLIENT_ID is required.',
      'OIDC_CLIENT_SECRET is required.',
    ]);
  });

  it('keeps documents in the data folder, and scans them where a ClamAV is named', () => {
    const settings = readSettings({ DATABASE_URL, DATA_DIR: '/data' });
    expect(settings).toMatchObject({ filesRoot: '/data/files', maxUploadMegabytes: 50, virusScanner: null });
    expect(readSettings({ DATABASE_URL, CLAMAV_HOST: 'clamd' }).virusScanner).toEqual({ host: 'clamd', port: 3310 });
    expect(readSettings({ DATABASE_URL, CLAMAV_SOCKET: '/run/clamd.sock' }).virusScanner).toEqual({
      socket: '/run/clamd.sock',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readSettings({ DATABASE_URL, PORT: '', OIDC_ISSUER: '' }).port).toBe(3000);
  });
});
