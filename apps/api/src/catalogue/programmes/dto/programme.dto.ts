import type { CreateProgramme, PublishProgrammeVersion } from '@samenspoor/contracts/catalogue/programme-version';
import { ArrayMaxSize, IsArray, IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { Given } from './given';

/** The body of `POST /programmes`. */
export class CreateProgrammeDto implements CreateProgramme {
  /** Small letters, digits and dashes; part of addresses, for good. */
  @IsString()
  @MaxLength(60)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  code!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @IsString()
  @MaxLength(2_000)
  description!: string;

  /** Two to six capitals in front of reference numbers. */
  @IsString()
  @Matches(/^[A-Z]{2,6}$/)
  referencePrefix!: string;

  /** Code of the programme whose latest published version is copied; left out: an empty draft. */
  @Given()
  @IsString()
  @MaxLength(60)
  copyOf?: string;
}

/** The body of `POST /programmes/{code}/versions/{number}/publish`. */
export class PublishVersionDto implements PublishProgrammeVersion {
  /** What changed and why, in a line. */
  @IsString()
  @MaxLength(500)
  note!: string;

  /** Codes of the calls that follow; left out: all that aren't closed. */
  @Given()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  calls?: string[];
}
