import {
  type ChangeCollaborator,
  COLLABORATOR_ACCESS,
  type CollaboratorAccess,
  type InviteCollaborator,
} from '@samenspoor/contracts/applications/collaborators';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** A colleague to invite: by person, or by e-mail address. */
export class InviteCollaboratorDto implements InviteCollaborator {
  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(254)
  email?: string;

  @IsIn(COLLABORATOR_ACCESS)
  access!: CollaboratorAccess;
}

/** What an invited colleague can do from now on. */
export class ChangeCollaboratorDto implements ChangeCollaborator {
  @IsIn(COLLABORATOR_ACCESS)
  access!: CollaboratorAccess;
}
