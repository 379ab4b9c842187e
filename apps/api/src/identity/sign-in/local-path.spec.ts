import { localPath } from './local-path';

const PUBLIC_URL = 'https://samenspoor.example';

describe('where a sign-in ends', () => {
  it.each(['/', '/aanvragen', '/aanvragen/1?tab=kpi#rij-5a'])('goes to our own path %s', (path) => {
    expect(localPath(path, PUBLIC_URL)).toBe(path);
  });

  it.each([
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    'https://elders.example',
    'javascript:alert(1)',
    'aanvragen',
    '',
    '/a\\b',
    ['/a', '/b'],
    undefined,
  ])('goes home for %j', (wanted) => {
    expect(localPath(wanted, PUBLIC_URL)).toBe('/');
  });
});
