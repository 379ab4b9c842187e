import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { listRoutes } from '../access/list-routes';
import type { Route } from '../access/list-routes';
import answers from './answers.json' with { type: 'json' };
import { knownDtos, schemaOfDto } from './dto-schemas';
import type { DtoSchema } from './dto-schemas';
import { describeOperation } from './describe-operation';
import type { Operation } from './describe-operation';
import { PROBLEM_SCHEMAS } from './problem-schema';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const DESCRIPTION = `Grant applications and guidance trajectories for Plan Samenleven.

Amounts are whole euro cents in fields named \`…Cents\`. Instants are ISO 8601 in UTC, days are \`YYYY-MM-DD\`.
Lists are \`{items, next}\` with an opaque cursor. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`.
Sign in with \`GET /api/v1/auth/login\`; unsafe requests repeat the \`csrfToken\` of \`GET /api/v1/me\` in \`X-CSRF-Token\`.`;

/** The OpenAPI 3.1 document of the server: routes from the controllers, bodies from the checks of their DTOs. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Samenspoor')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/', 'This server')
    .addCookieAuth('samenspoor', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, handler) => `${controller}.${handler}`,
  });
  const routes = new Map(listRoutes(app).map((route) => [route.name, route]));
  for (const path of Object.values(document.paths)) describePath(path, routes);
  document.components = { ...document.components, schemas: schemasOf(document) };
  return document;
}

function describePath(path: object, routes: ReadonlyMap<string, Route>): void {
  const operations = path as Partial<Record<string, Operation>>;
  for (const method of METHODS) {
    const operation = operations[method];
    if (operation) describeOperation(operation, method, routes.get(operation.operationId ?? ''));
  }
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

function schemasOf(document: OpenAPIObject): Schemas {
  const dtos = knownDtos();
  const named = Object.keys(document.components?.schemas ?? {}).map((name) => {
    const dto = dtos.get(name);
    const described = (document.components?.schemas?.[name] ?? {}) as Partial<DtoSchema>;
    return [name, dto ? merged(described, schemaOfDto(dto)) : described];
  });
  return { ...Object.fromEntries(named), ...answers.schemas, ...PROBLEM_SCHEMAS } as Schemas;
}

/** What the decorators of a DTO describe, with what its checks say on top. */
function merged({ properties = {} }: Partial<DtoSchema>, judged: DtoSchema): DtoSchema {
  const names = [...new Set([...Object.keys(properties), ...Object.keys(judged.properties)])];
  const both = names.map((name) => [name, { ...properties[name], ...judged.properties[name] }]);
  return { ...judged, properties: Object.fromEntries(both) };
}
