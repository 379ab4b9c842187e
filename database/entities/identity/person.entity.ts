import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { INSTANT, nullable } from '../../columns';

/** The issuer of the people of the demo: the development provider, whatever its address is today. */
export const DEVELOPMENT_ISSUER = 'development';

/** The issuer of people who were invited and haven't signed in yet: no provider vouches for them. */
export const INVITED_ISSUER = 'invited';

/** Somebody who can sign in. Known by issuer and subject, which never change; an e-mail address proves nothing. */
@Entity()
@Unique(['issuer', 'subject'])
@Unique(['invitationDigest'])
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The OpenID Connect provider that vouches for the subject. */
  @Column('text')
  issuer!: string;

  /** The stable subject (`sub`) at that provider. */
  @Column('text')
  subject!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  /** SHA-256 (hex) of the secret in the invitation by mail; whoever signs in with it is this person, once. */
  @Column('text', { nullable: true })
  invitationDigest!: string | null;

  /** Until when the invitation can be used. */
  @Column(nullable(INSTANT))
  invitationEndsAt!: Date | null;

  /** Invented, and removed with the demo. */
  @Column('boolean', { default: false })
  demo!: boolean;
}
