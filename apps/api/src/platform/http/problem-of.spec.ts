import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { EdgeError } from './edge-error';
import { problemOf } from './problem-of';
import { RefusalError, foundOrRefused, refuseIfAny } from './refusal-error';

describe('the problem that an error becomes', () => {
  it('is the first refusal, with a field error for each that has a place', () => {
    const problem = problemOf(
      new RefusalError([
        { code: 'not_eligible' },
        { code: 'motivation_missing', pointer: '/motivations/5', params: { theme: '5' } },
      ]),
    );
    expect(problem).toMatchObject({ code: 'not_eligible', status: 422, type: 'urn:samenspoor:problem:not_eligible' });
    expect(problem.errors).toEqual([
      { pointer: '/motivations/5', code: 'motivation_missing', detail: 'Thema 5 heeft nog geen motivatie.' },
    ]);
  });

  it('tells what changed since a stale version', () => {
    expect(problemOf(new RefusalError([{ code: 'stale_version' }], ['iban'])).changed).toEqual(['iban']);
    expect(problemOf(RefusalError.of('not_found'))).not.toHaveProperty('changed');
  });

  it.each([
    [new NotFoundException(), 'not_found'],
    [new BadRequestException(), 'validation_failed'],
    [new HttpException('', 413), 'payload_too_large'],
    [new HttpException('', 418), 'internal_error'],
    [new EdgeError('csrf_failed'), 'csrf_failed'],
    [new QueryFailedError('', [], Object.assign(new Error(), { code: '22021' })), 'validation_failed'],
    [new QueryFailedError('', [], Object.assign(new Error(), { code: '22P05' })), 'validation_failed'],
    [new QueryFailedError('', [], Object.assign(new Error(), { code: '23505' })), 'internal_error'],
    [new Error('x'), 'internal_error'],
    [null, 'internal_error'],
  ])('is for %s: %s', (error, code) => {
    expect(problemOf(error).code).toBe(code);
  });
});

describe('refusing', () => {
  it('happens only when there is a reason', () => {
    expect(() => refuseIfAny([])).not.toThrow();
    expect(() => refuseIfAny([{ code: 'iban_invalid' }])).toThrow('iban_invalid');
    expect(() => new RefusalError([])).toThrow('at least one');
  });

  it('is what happens to a thing that is not there', () => {
    expect(foundOrRefused(0)).toBe(0);
    expect(() => foundOrRefused(null)).toThrow('not_found');
  });
});
