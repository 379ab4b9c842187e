import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ReceiptProof } from '@samenspoor/contracts/applications/sign-off';
import { Expensive } from '../../platform/access/expensive';
import { Public } from '../../platform/access/route-access';
import type { JsonText } from '../../platform/http/json-text';
import { ProveReceipt } from './prove-receipt';

/** Whether a receipt is real, for everybody who holds one. */
@ApiTags('applications')
@Controller('receipts')
export class ReceiptsController {
  constructor(private readonly proveReceipt: ProveReceipt) {}

  @Get(':sha256')
  @Public()
  @Expensive()
  @ApiOperation({ summary: 'The submission whose content has this SHA-256' })
  prove(@Param('sha256') sha256: string): Promise<JsonText<ReceiptProof>> {
    return this.proveReceipt.execute(sha256);
  }
}
