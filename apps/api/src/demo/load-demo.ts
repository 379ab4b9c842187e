import { NestFactory } from '@nestjs/core';
import { demoScenario } from '@samenspoor/database/seeds/demo/scenario';
import { seedDemoRecords } from '@samenspoor/database/seeds/demo/seed-demo-records';
import type { EntityManager } from 'typeorm';
import { readCast } from './cast';
import { DemoModule } from './demo.module';
import { type OnStep, Player } from './player';

const HAS_HISTORY = `
  select exists (select from application a join person p on p.id = a.created_by where p.demo) as "exists"`;

/** What was loaded: rows of people, figures and partnerships, and steps of the history. */
export interface LoadedDemo {
  readonly rows: number;
  readonly steps: number;
}

/**
 * Loads the demo over the reference data of the same day: people, origin figures and partnerships, and about 60
 * applications over three years. Everything happens in `tx`, so that an interrupted load leaves nothing; where there is
 * a history already, it stays as it is.
 */
export async function loadDemo(tx: EntityManager, now: Date, onStep: OnStep = () => undefined): Promise<LoadedDemo> {
  const rows = await seedDemoRecords(tx, now);
  const [history] = await tx.query<{ exists: boolean }[]>(HAS_HISTORY);
  return { rows, steps: history?.exists ? 0 : await playHistory(tx, now, onStep) };
}

async function playHistory(tx: EntityManager, now: Date, onStep: OnStep): Promise<number> {
  const steps = demoScenario(now);
  const product = await NestFactory.createApplicationContext(DemoModule.with(tx), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  try {
    await product.get(Player).play(steps, await readCast(tx), onStep);
  } finally {
    await product.close();
  }
  return steps.length;
}
