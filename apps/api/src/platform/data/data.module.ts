import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '@samenspoor/database/data-source';
import { Settings } from '../config/settings';
import { NamedQueries } from './named-queries';
import { ReplicaQueries } from './replica-queries';
import { UnitOfWork } from './unit-of-work';

const logger = new Logger('Database');

const optionsOf = ({ databaseUrl, databasePoolSize }: Settings) => ({
  ...dataSourceOptions({
    url: databaseUrl,
    poolSize: databasePoolSize,
    onPoolError: (error) => logger.warn(`an idle connection broke: ${String(error)}`),
  }),
  retryAttempts: 3,
  retryDelay: 500,
});

/** The connection pool, transactions to write with, and named statements to read with, here or on a replica. */
@Global()
@Module({
  imports: [TypeOrmModule.forRootAsync({ inject: [Settings], useFactory: optionsOf })],
  providers: [UnitOfWork, NamedQueries, ReplicaQueries],
  exports: [UnitOfWork, NamedQueries, ReplicaQueries],
})
export class DataModule {}
