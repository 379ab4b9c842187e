import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { seedDemoRecords } from '@samenspoor/database/seeds/demo/seed-demo-records';
import { freshDatabase } from '@samenspoor/database/testing/fresh-database';
import { signIn } from '@samenspoor/testing/sign-in';
import type { MainUserName, SignedInAgent } from '@samenspoor/testing/sign-in';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { APP_OPTIONS, createAdapter, setUpApp } from '../../src/app-set-up';
import { Clock } from '../../src/platform/clock/clock';
import { readSettings } from '../../src/platform/config/settings';
import { Jobs } from '../../src/platform/jobs/jobs';
import { OutboxCourier } from '../../src/platform/outbox/outbox-courier';
import { FixedClock } from './fixed-clock';
import { freePort } from './free-port';

/** The whole server on a real database of its own, listening on a port of its own. */
export interface TestApp {
  readonly app: INestApplication;
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  readonly clock: FixedClock;
  readonly dataSource: DataSource;
  /** Signs somebody of the demo in, by the real flow. */
  signIn(userName: MainUserName | (string & {})): Promise<SignedInAgent>;
  /** Delivers the outbox and sends every mail whose moment has come: scheduled jobs are off in tests. */
  runDue(): Promise<void>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** More controllers, to try the platform on. */
  readonly controllers?: readonly Type[];
  /** Environment variables beside those that every test app has. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the server with the reference data and the people, figures and partnerships of the demo; no applications. */
export async function startTestApp({ controllers = [], environment = {} }: TestAppOptions = {}): Promise<TestApp> {
  const [database, port] = await Promise.all([freshDatabase('reference'), freePort()]);
  const settings = readSettings({
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    PORT: String(port),
    LOG_LEVEL: 'fatal',
    WEB_ROOT: 'dist/no-web-here',
    JOBS: 'off',
    ...environment,
  });
  const clock = new FixedClock();
  const module = await Test.createTestingModule({
    imports: [AppModule.with(settings)],
    controllers: [...controllers],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication(createAdapter(), { ...APP_OPTIONS, logger: false });
  await setUpApp(app);
  const dataSource = app.get(DataSource);
  await dataSource.transaction((tx) => seedDemoRecords(tx, new Date()));
  await app.listen(port, '127.0.0.1');
  const address = settings.publicUrl;
  return {
    app,
    address,
    clock,
    dataSource,
    signIn: (userName) => signIn(address, userName),
    runDue: () => runDue(app),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** Delivers the outbox, then sends what is due. */
async function runDue(app: INestApplication): Promise<void> {
  await app.get(OutboxCourier).deliverDue();
  await app.get(Jobs).run('notifications.send');
}
