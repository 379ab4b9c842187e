import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import { NamedQueries, type QueryValue } from './named-queries';

/** How long a replica that failed is left alone, in milliseconds. */
const REST = 30_000;

interface Replica {
  readonly pool: Pool;
  restsUntil: number;
}

/**
 * Reads that may be some seconds behind: figures over the whole programme, which weigh most and which nobody reads right
 * after writing. They go to the replicas in turn, as `NamedQueries` does to the database itself; without a replica, or while
 * none answers, they go there too. What somebody just saved, and who may do what, is never read here.
 */
@Injectable()
export class ReplicaQueries implements OnApplicationShutdown {
  private readonly logger = new Logger('Replicas');
  private readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(
    settings: Settings,
    private readonly primary: NamedQueries,
    private readonly clock: Clock,
  ) {
    this.replicas = settings.databaseReplicaUrls.map((url) => ({ pool: this.open(url, settings), restsUntil: 0 }));
  }

  /** All rows. */
  async rows<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly QueryValue[] = [],
  ): Promise<Row[]> {
    const replica = this.next();
    if (!replica) return this.primary.rows<Row>(name, text, values);
    try {
      const { rows } = await replica.pool.query<Row>({ name, text, values: values as QueryValue[] });
      return rows;
    } catch (error) {
      // Gone, starting up or cancelled by what it has to take over: the database itself knows, also when the statement is wrong.
      this.logger.warn(`a replica didn't answer, the database does instead: ${String(error)}`);
      replica.restsUntil = this.clock.now().getTime() + REST;
      return this.primary.rows<Row>(name, text, values);
    }
  }

  /** The first row, or null. */
  async first<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly QueryValue[] = [],
  ): Promise<Row | null> {
    const [row] = await this.rows<Row>(name, text, values);
    return row ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.replicas.map(({ pool }) => pool.end()));
  }

  private next(): Replica | undefined {
    const now = this.clock.now().getTime();
    const awake = this.replicas.filter(({ restsUntil }) => restsUntil <= now);
    this.turn += 1;
    return awake[this.turn % awake.length];
  }

  private open(connectionString: string, { databasePoolSize: max }: Settings): Pool {
    const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 2_000, application_name: 'samenspoor' });
    pool.on('error', (error) => this.logger.warn(`an idle connection to a replica broke: ${String(error)}`));
    return pool;
  }
}
