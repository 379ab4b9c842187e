import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The issuer of the people of the demo: the development provider, whatever its address is today. */
export const DEVELOPMENT_ISSUER = 'development';

/** Somebody who can sign in. Known by issuer and subject, which never change; an e-mail address proves nothing. */
@Entity()
@Unique(['issuer', 'subject'])
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

  /** Invented, and removed with the demo. */
  @Column('boolean', { default: false })
  demo!: boolean;
}
