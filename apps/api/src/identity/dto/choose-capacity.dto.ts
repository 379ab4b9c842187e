import type { ChooseCapacity as Contract } from '@samenspoor/contracts/identity/me';
import { IsUUID } from 'class-validator';

/** The body of `PUT /me/capacity`. */
export class ChooseCapacityDto implements Contract {
  /** One of the capacities of `GET /me`. */
  @IsUUID()
  readonly capacityId!: string;
}
