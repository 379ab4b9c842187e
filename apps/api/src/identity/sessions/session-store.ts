import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import connectPg from 'connect-pg-simple';
import session from 'express-session';
import type { SessionData } from 'express-session';
import { DataSource } from 'typeorm';
import { poolOf } from '../../platform/data/named-queries';
import { SessionChanges } from './session-changes';

type Done = (error?: unknown) => void;

const logger = new Logger('Sessions');
const PgStore = connectPg(session);

/** Sessions in PostgreSQL. A session lives as long as it was given at sign-in: reading it writes nothing. */
@Injectable()
export class SessionStore extends PgStore implements OnApplicationShutdown {
  constructor(
    dataSource: DataSource,
    private readonly changes: SessionChanges,
  ) {
    super({
      pool: poolOf(dataSource),
      tableName: 'session',
      errorLog: (...said: unknown[]) => logger.warn(said.map(String).join(' ')),
    });
  }

  override set(sid: string, data: SessionData, done?: Done): void {
    super.set(sid, data, this.announced(sid, done));
  }

  override destroy(sid: string, done?: Done): void {
    super.destroy(sid, this.announced(sid, done));
  }

  /** Called by express-session after each request; a write per request is what a list can't afford. */
  override touch(_sid: string, _data: SessionData, done?: () => void): void {
    done?.();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private announced(sid: string, done: Done = () => undefined): Done {
    return (error) => {
      if (error) return done(error);
      this.changes.announce(sid).then(() => done(), done);
    };
  }
}
