// JSON Schema of a TypeScript type of `libs/contracts`, as far as wire shapes go: objects, lists, maps, unions of texts.
import ts from 'typescript';

const text = (symbol, checker) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

/** What a person reads beside a field; nothing when its author wrote nothing. */
const described = (symbol, checker) => {
  const description = symbol ? text(symbol, checker) : '';
  return description === '' ? {} : { description };
};

/** A name for a type with its arguments: `PageOfTrajectorySummary`; undefined for a type without one. */
function nameOf(type, checker) {
  const symbol = type.aliasSymbol ?? type.symbol;
  if (!symbol || symbol.name.startsWith('__') || symbol.name === 'Array') return undefined;
  const parts = (type.aliasSymbol ? type.aliasTypeArguments : checker.getTypeArguments(type)) ?? [];
  const names = parts.filter((part) => !part.isThisType && part.symbol).map((part) => nameOf(part, checker));
  return names.includes(undefined) ? undefined : [symbol.name, ...names].join('Of');
}

/** Makes schemas, and keeps those of named interfaces apart, to be referred to. */
export class TypeSchemas {
  /** By name. */
  named = {};

  constructor(checker) {
    this.checker = checker;
  }

  of(type) {
    if (type.isUnion()) return this.#union(type);
    if (type.flags & ts.TypeFlags.StringLiteral || type.flags & ts.TypeFlags.NumberLiteral)
      return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (this.checker.isArrayType(type))
      return { type: 'array', items: this.of(this.checker.getTypeArguments(type)[0]) };
    if (type.flags & ts.TypeFlags.Object || type.isIntersection()) return this.#object(type);
    return {};
  }

  #union(type) {
    const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
    const nullable = members.some((member) => member.flags & ts.TypeFlags.Null);
    const rest = members.filter((member) => !(member.flags & ts.TypeFlags.Null));
    const schema = this.#choice(rest);
    if (!nullable) return schema;
    return schema.type && !schema.enum
      ? { ...schema, type: [schema.type, 'null'] }
      : { anyOf: [schema, { type: 'null' }] };
  }

  #choice(types) {
    if (types.length === 1) return this.of(types[0]);
    if (types.every((type) => type.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
    if (types.every((type) => type.isStringLiteral())) return { type: 'string', enum: types.map(({ value }) => value) };
    return { anyOf: types.map((type) => this.of(type)) };
  }

  #object(type) {
    const name = nameOf(type, this.checker);
    if (name === undefined || ['Record', 'Readonly'].includes(name)) return this.#shape(type);
    if (!(name in this.named)) {
      this.named[name] = {};
      this.named[name] = { ...this.#shape(type), ...described(type.aliasSymbol ?? type.symbol, this.checker) };
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #shape(type) {
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (values) return { type: 'object', additionalProperties: this.of(values) };
    const properties = this.checker.getPropertiesOfType(type);
    const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    const schemas = properties.map((property) => [property.name, this.#property(property)]);
    return {
      type: 'object',
      properties: Object.fromEntries(schemas),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  #property(property) {
    const schema = this.of(this.checker.getTypeOfSymbol(property));
    const whole = property.name.endsWith('Cents') && schema.type === 'number' ? { type: 'integer' } : {};
    return { ...schema, ...whole, ...described(property, this.checker) };
  }
}
