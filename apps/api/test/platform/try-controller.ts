import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { Requires } from '../../src/platform/access/route-access';
import { ArrayBodyPipe } from '../../src/platform/http/array-body.pipe';
import { decodeCursor } from '../../src/platform/http/cursor';
import { IfMatch, refuseIfStale } from '../../src/platform/http/entity-tag';
import { IdPipe } from '../../src/platform/http/id.pipe';
import { JsonText, Versioned } from '../../src/platform/http/json-text';
import { PageQuery } from '../../src/platform/http/page-query';
import { RefusalError } from '../../src/platform/http/refusal-error';

class LineDto {
  @IsString()
  indicatorCode!: string;

  @IsInt()
  @Min(0)
  @Max(100_000)
  plannedReach!: number;
}

class PersonDto {
  @IsString()
  @MaxLength(5)
  name!: string;
}

class FileDto {
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonDto)
  contact?: PersonDto;

  @IsInt()
  year!: number;
}

/** A route for each way in which a request can go wrong, or an answer be made. */
@Requires('reference:read')
@Controller('try')
export class TryController {
  @Put('lines')
  lines(@Body(new ArrayBodyPipe(LineDto, 2)) lines: LineDto[]): LineDto[] {
    return lines;
  }

  @Put('ranking')
  ranking(@Body(new ArrayBodyPipe<string>(String, 2)) ranking: string[]): string[] {
    return ranking;
  }

  @Post('file')
  file(@Body() file: FileDto): FileDto {
    return file;
  }

  @Get('page')
  page(@Query() { cursor, limit }: PageQuery): object {
    return { after: decodeCursor(cursor, 2), limit };
  }

  @Get('text')
  text(): JsonText {
    return new JsonText('[{"naam":"café"}]', 3);
  }

  @Get('versioned')
  versioned(): Versioned<object> {
    return new Versioned({ open: true }, 7);
  }

  @Put('stored')
  store(@IfMatch() expected: number | null): object {
    refuseIfStale(expected, 7, ['iban']);
    return { expected };
  }

  @Get('broken')
  broken(): never {
    throw new Error('a secret of the server');
  }

  @Get('refused')
  refused(): never {
    throw new RefusalError([
      { code: 'row_maximum_exceeded', pointer: '/0/plannedReach', params: { maxUnits: 150, planned: 151 } },
      { code: 'iban_missing', pointer: '/iban' },
    ]);
  }

  @Get('thing/:id')
  thing(@Param('id', IdPipe) id: string): object {
    return { id };
  }
}
