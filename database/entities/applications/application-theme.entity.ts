import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Rank and motivation of a theme in an application. A motivation stays when its theme is no longer chosen. */
@Entity()
@Unique(['applicationId', 'rank'], { deferrable: 'INITIALLY DEFERRED' })
export class ApplicationTheme {
  @PrimaryColumn('uuid')
  applicationId!: string;

  @PrimaryColumn('uuid')
  themeId!: string;

  /** 1…n over the chosen themes; null when not chosen. */
  @Column('int', { nullable: true })
  rank!: number | null;

  @Column('text', { default: '' })
  motivation!: string;
}
