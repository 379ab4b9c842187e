import { defineConfig } from '@playwright/test';
import { browser, browserFlags } from '../tools/browser.mjs';

/** One product per project of tests, each on its own database; see tools/e2e-server.mjs. */
const firstPort = Number(process.env['E2E_PORT'] ?? 3222);
const ports = { wide: firstPort, narrow: firstPort + 1, api: firstPort + 2 };
/** While writing a journey: walk it on a product that runs already, as in `E2E_ADDRESS=http://127.0.0.1:3000`. */
const running = process.env['E2E_ADDRESS'];
const address = (port: number) => running ?? `http://127.0.0.1:${port}`;
const { executablePath, env } = await browser();

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../dist/test-results/e2e.json' }]],
  outputDir: '../dist/e2e',
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
    actionTimeout: 20_000,
    // Snapshots of the page tell enough; filming every frame takes as long as the journeys themselves.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath, env: env as Record<string, string>, args: browserFlags },
  },
  projects: [
    { name: 'api', testDir: 'api', use: { baseURL: address(ports.api) } },
    { name: 'wide', testDir: 'web', use: { baseURL: address(ports.wide), viewport: { width: 1280, height: 800 } } },
    { name: 'narrow', testDir: 'web', use: { baseURL: address(ports.narrow), viewport: { width: 390, height: 844 } } },
  ],
  ...(running === undefined && {
    webServer: {
      command: `exec node tools/e2e-server.mjs ${Object.values(ports).join(' ')}`,
      cwd: '..',
      url: `${address(ports.wide)}/api/health/ready`,
      reuseExistingServer: false,
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
  }),
});
