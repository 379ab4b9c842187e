import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentSession } from '../access/current-actor';
import { RequiresSignIn } from '../access/route-access';
import type { SignedIn } from '../access/signed-in';
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
  ) {}

  @Get()
  @RequiresSignIn()
  @ApiOperation({ summary: 'Follow things as they change (server-sent events); each topic has its own permission' })
  @ApiOkResponse({ content: { 'text/event-stream': {} } })
  async follow(
    @CurrentSession() { sessionId, actor }: SignedIn,
    @Query() query: LiveQuery,
    @Res() response: Response,
  ): Promise<void> {
    await this.topics.judge(actor, query.topics);
    this.streams.open(sessionId, query.topics, response);
  }
}
