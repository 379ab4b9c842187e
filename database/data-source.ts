import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { ALL_ENTITIES } from './entities/all-entities';
import { ALL_MIGRATIONS } from './migrations/all-migrations';
import { SnakeCaseNaming } from './naming-strategy';

type PostgresOptions = Extract<DataSourceOptions, { readonly type: 'postgres' }>;

/** Where the database is, and how it is used. */
export interface DataSourceSettings {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Connections at most; the default is enough for a script. */
  readonly poolSize?: number;
  /** Told when an idle connection breaks: the pool makes a new one, the process must not end. */
  readonly onPoolError?: (error: unknown) => void;
}

/** How every program opens the database: the server, the migrations, the seeds and the tests. */
export function dataSourceOptions(settings: DataSourceSettings): PostgresOptions {
  const { url, poolSize = 4, onPoolError = () => undefined } = settings;
  return {
    type: 'postgres',
    url,
    entities: ALL_ENTITIES,
    migrations: ALL_MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize,
    poolErrorHandler: onPoolError,
    applicationName: 'samenspoor',
    connectTimeoutMS: 5_000,
  };
}

/** A data source of its own, not connected yet. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
