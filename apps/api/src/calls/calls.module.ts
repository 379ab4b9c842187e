import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { CallsController } from './calls.controller';
import { ExtensionsController } from './extensions/extensions.controller';
import { GrantExtension } from './extensions/grant-extension';
import { ListExtensions } from './extensions/list-extensions';
import { WithdrawExtension } from './extensions/withdraw-extension';
import { FollowVersion } from './follow-version';
import { ListCalls } from './list-calls';
import { CallStepsController } from './manage/call-steps.controller';
import { CancelCall } from './manage/cancel-call';
import { ChangeCall } from './manage/change-call';
import { CreateCall } from './manage/create-call';
import { FollowCalls } from './manage/follow-calls';
import { ListManagedCalls } from './manage/list-managed-calls';
import { ManageCallsController } from './manage/manage-calls.controller';
import { PublishCall } from './manage/publish-call';
import { ReadCallTimeline } from './manage/read-call-timeline';
import { ReadManagedCall } from './manage/read-managed-call';
import { RefuseStaleCall } from './manage/refuse-stale-call';
import { ReadCall } from './read-call';

/** Calls for applications, with what each funds: open to everybody, run by officials. */
@Module({
  imports: [AuditModule],
  controllers: [ManageCallsController, CallStepsController, ExtensionsController, CallsController],
  providers: [
    ListCalls,
    ReadCall,
    FollowVersion,
    ListManagedCalls,
    ReadManagedCall,
    ReadCallTimeline,
    RefuseStaleCall,
    CreateCall,
    ChangeCall,
    PublishCall,
    CancelCall,
    FollowCalls,
    ListExtensions,
    GrantExtension,
    WithdrawExtension,
  ],
})
export class CallsModule {}
