import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../../platform/clock/clock';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Where the development provider keeps its codes and tokens: in memory, until they end. Never for real sign-ins. */
export class MemoryAdapter implements Adapter {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly clock: Clock) {}

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
    this.dropEnded();
    this.kept.set(id, { payload, until: this.now + (expiresIn || 3600) * 1000 });
    return Promise.resolve(undefined);
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const kept = this.kept.get(id);
    return Promise.resolve(kept && kept.until > this.now ? kept.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.having('uid', uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.having('userCode', userCode));
  }

  consume(id: string): Promise<undefined> {
    const kept = this.kept.get(id);
    if (kept) kept.payload.consumed = Math.floor(this.now / 1000);
    return Promise.resolve(undefined);
  }

  destroy(id: string): Promise<undefined> {
    this.kept.delete(id);
    return Promise.resolve(undefined);
  }

  revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve(undefined);
  }

  private having(key: 'uid' | 'userCode', value: string): AdapterPayload | undefined {
    for (const { payload, until } of this.kept.values()) if (payload[key] === value && until > this.now) return payload;
    return undefined;
  }

  /** The oldest entries come first in a map; what has ended among them goes. */
  private dropEnded(): void {
    const { now } = this;
    for (const [id, { until }] of this.kept) if (until <= now) this.kept.delete(id);
  }

  private get now(): number {
    return this.clock.now().getTime();
  }
}
