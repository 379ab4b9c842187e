import 'reflect-metadata';
import { EdgeError } from '../platform/http/edge-error';
import { encodeCursor } from '../platform/http/cursor';
import { ApplicationListQuery } from './dto/application-list-query';
import { listStatement } from './list-applications.sql';
import { filtersOf } from './list-filters';
import { afterOf, listOrder } from './list-order';

const ID = '0b0c5a6e-8c9e-4a57-9d0e-1f2a3b4c5d6e';

function statement(given: Partial<ApplicationListQuery>, localGovernmentId: string | null = null) {
  const query = Object.assign(new ApplicationListQuery(), given);
  const order = listOrder(query.sort, localGovernmentId !== null);
  const after = afterOf(query.cursor, order);
  return listStatement({ localGovernmentId, filters: filtersOf(query), order, after, limit: query.limit });
}

describe('the statement of the work list', () => {
  it('has one name per text', () => {
    const asked: Partial<ApplicationListQuery>[] = [
      {},
      { limit: 50 },
      { sort: 'applicant' },
      { sort: 'askedCents' },
      { sort: '-askedCents' },
      { callCode: 'ps-2024' },
      { year: 2024 },
      { state: ['submitted'] },
      { state: ['submitted', 'granted'] },
      { theme: 5 },
      { nis: '72039' },
      { region: 'Limburg' },
      { query: 'genk' },
      { query: '2024-0001' },
      { cursor: encodeCursor(['S', '2024-05-02T08:00:00.000Z', ID]) },
    ];
    const statements = [
      ...asked.map((query) => statement(query)),
      ...asked.slice(0, 14).map((query) => statement(query, ID)),
    ];
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    for (const { name } of statements) expect(name.length).toBeLessThan(64);
  });

  it('is the same text for other values', () => {
    expect(statement({ callCode: 'ps-2024', theme: 5 }).text).toBe(statement({ callCode: 'ps-2022', theme: 9 }).text);
    expect(statement({ query: 'a_%\\' }).values).toEqual(['%a\\_\\%\\\\%']);
  });

  it('has no name of its own when it is rare, so that plans do not pile up', () => {
    expect(statement({ limit: 7 }).name).toBe('');
    expect(statement({ callCode: 'ps-2024', theme: 5, nis: '72039', year: 2024 }).name).toBe('');
  });

  it('never shows drafts to the ministry, nor files of others to a municipality', () => {
    expect(statement({}).text).toContain(`a.state <> 'draft'`);
    expect(statement({}, ID).text).toMatch(/where \(a\.applicant_id = any\(.*\$2::uuid/s);
    expect(statement({}, ID).values[0]).toBe(ID);
  });
});

describe('the cursor of the work list', () => {
  const read = (key: readonly (string | number | null)[], sort: 'applicant' | '-askedCents' | '-submittedAt') =>
    afterOf(encodeCursor(key), listOrder(sort, false));

  it('holds the order, the key and the id of the last row', () => {
    expect(read(['C', 1_000, ID], '-askedCents')).toEqual([1_000, ID]);
    expect(read(['n', 'Genk', ID], 'applicant')).toEqual(['Genk', ID]);
    expect(read(['S', '2024-05-02T08:00:00.000Z', ID], '-submittedAt')).toEqual([
      new Date('2024-05-02T08:00:00.000Z'),
      ID,
    ]);
  });

  it.each([
    [['n', 'Genk', ID], '-askedCents'],
    [['C', '1000', ID], '-askedCents'],
    [['C', 1.5, ID], '-askedCents'],
    [['n', 'Genk', '1'], 'applicant'],
    [['n', null, ID], 'applicant'],
    [['S', 'gisteren', ID], '-submittedAt'],
    [['S', ID], '-submittedAt'],
  ] as const)('refuses %j for %s', (key, sort) => {
    expect(() => read(key, sort)).toThrow(EdgeError);
  });
});
