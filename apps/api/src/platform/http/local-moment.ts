import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import { instantOfLocalMoment, judgeLocalMoment } from '@samenspoor/domain/kernel/brussels-time';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { RefusalError } from './refusal-error';

/** A moment that an official wrote: its instant, or what is wrong with it. */
export interface ReadMoment {
  readonly instant: Date | null;
  readonly refusals: readonly AnyRefusal[];
}

/** Reads a moment by the clock in Brussels. */
export function readMoment({ at, which }: LocalMoment, pointer: string): ReadMoment {
  const refusals = judgeLocalMoment(at, pointer, which);
  return { instant: instantOfLocalMoment(at, which) ?? null, refusals };
}

/** The instant of a moment; refused when it doesn't exist, or exists twice and nobody said which one is meant. */
export function instantOrRefused(moment: LocalMoment, pointer: string): Date {
  const { instant, refusals } = readMoment(moment, pointer);
  if (instant === null) throw new RefusalError(refusals);
  return instant;
}
