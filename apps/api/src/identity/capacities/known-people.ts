import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DEVELOPMENT_ISSUER, INVITED_ISSUER, Person } from '@samenspoor/database/entities/identity/person.entity';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../../platform/clock/clock';
import { Settings } from '../../platform/config/settings';
import { lockPeople } from './applicant-record';

/** How long an invitation can be used, in milliseconds: thirty days. */
const INVITATION_MS = 30 * 86_400_000;

/** Somebody who gets a capacity. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly issuer: string;
  /** Was there before. */
  readonly known: boolean;
}

/** Where a mail leads, and until when. */
export interface SignInLink {
  readonly path: string;
  /** Null when it can be used for ever. */
  readonly endsAt: Date | null;
}

/** $1 an e-mail address in small letters. Who can sign in goes before who was only invited. */
const BY_EMAIL = `
  select id, given_name || ' ' || family_name as name, email, issuer, true as known from person
   where lower(email) = $1 order by issuer = $2, id limit 1`;

/** The digest under which the secret of an invitation is kept. */
export const invitationDigest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** People who get a capacity: who is known by their e-mail address, and who is invited. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Whoever is known by this address keeps their own name; everybody else is somebody new. */
  async findOrAdd(
    tx: EntityManager,
    { givenName, familyName, email }: Pick<Person, 'givenName' | 'familyName' | 'email'>,
    addedBy: string,
  ): Promise<KnownPerson> {
    const address = email.toLowerCase();
    await lockPeople(tx, address);
    const [found] = await tx.query<KnownPerson[]>(BY_EMAIL, [address, INVITED_ISSUER]);
    if (found) return found;
    const id = v7();
    const issuer = this.settings.provider === null ? DEVELOPMENT_ISSUER : INVITED_ISSUER;
    const subject = this.settings.provider === null ? address : id;
    const demo = await tx.existsBy(Person, { id: addedBy, demo: true });
    await tx.insert(Person, { id, issuer, subject, givenName, familyName, email, phone: null, demo });
    return { id, name: `${givenName} ${familyName}`, email, issuer, known: false };
  }

  /**
   * How somebody signs in from a mail. Who was invited gets a new secret, and only its digest is kept; the development
   * provider signs in by name, and everybody else signs in as always.
   */
  async signInLink(tx: EntityManager, { id, issuer }: KnownPerson): Promise<SignInLink> {
    if (issuer === INVITED_ISSUER) {
      const secret = randomBytes(32).toString('base64url');
      const endsAt = new Date(this.clock.now().getTime() + INVITATION_MS);
      await tx.update(Person, { id }, { invitationDigest: invitationDigest(secret), invitationEndsAt: endsAt });
      return { path: `/api/v1/auth/login?invitation=${secret}`, endsAt };
    }
    const hint = issuer === DEVELOPMENT_ISSUER ? await this.developmentName(tx, id) : null;
    return {
      path: hint === null ? '/start' : `/api/v1/auth/login?login_hint=${encodeURIComponent(hint)}`,
      endsAt: null,
    };
  }

  private async developmentName(tx: EntityManager, id: string): Promise<string | null> {
    return (await tx.findOneBy(Person, { id }))?.subject ?? null;
  }
}
