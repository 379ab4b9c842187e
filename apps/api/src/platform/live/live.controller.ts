import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentSession } from '../access/current-actor';
import { RequiresSignIn } from '../access/route-access';
import type { SignedIn } from '../access/signed-in';
import { Followers } from './followers';
import { LiveQuery } from './live-query';
import { LiveStreams } from './live-streams';
import { LiveTopics } from './live-topics';

/** News of what a screen shows, as server-sent events. */
@ApiTags('live')
@Controller('live')
export class LiveController {
  constructor(
    private readonly topics: LiveTopics,
    private readonly streams: LiveStreams,
    private readonly followers: Followers,
  ) {}

  @Get()
  @RequiresSignIn()
  @ApiOperation({ summary: 'Follow things as they change (server-sent events); each topic has its own permission' })
  @ApiOkResponse({ content: { 'text/event-stream': {} } })
  async follow(
    @CurrentSession() signedIn: SignedIn,
    @Query() query: LiveQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { sessionId, actor } = signedIn;
    await this.topics.judge(actor, query.topics);
    const stillMay = (): Promise<boolean> => this.followers.stillMay(signedIn, query.topics);
    this.streams.open({ sessionId, personId: actor.personId }, query.topics, response, stillMay);
  }
}
