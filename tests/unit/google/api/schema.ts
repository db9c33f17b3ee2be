import * as v from 'valibot';

/** Google's discovery document, as far as it says what an answer looks like. */
const Property: v.GenericSchema<Shape> = v.lazy(() => v.object({
  $ref: v.optional(v.string()),
  type: v.optional(v.string()),
  format: v.optional(v.string()),
  items: v.optional(Property),
  properties: v.optional(v.record(v.string(), Property)),
  additionalProperties: v.optional(Property),
}));

interface Shape {
  $ref?: string | undefined;
  type?: string | undefined;
  format?: string | undefined;
  items?: Shape | undefined;
  properties?: Record<string, Shape> | undefined;
  additionalProperties?: Shape | undefined;
}

const Method = v.object({ parameters: v.optional(v.record(v.string(), v.unknown()), {}), scopes: v.array(v.string()) });

const Discovery = v.object({
  schemas: v.record(v.string(), Property),
  parameters: v.record(v.string(), v.unknown()),
  resources: v.record(v.string(), v.object({ methods: v.record(v.string(), Method) })),
});

export type Discovery = v.InferOutput<typeof Discovery>;

export const parseDiscovery = (text: string): Discovery => v.parse(Discovery, JSON.parse(text));

const FORMATS: Record<string, RegExp> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** Where a value is not what a schema says: a property that it does not know, or one of another type. Empty when all is well. */
export function faultsIn(value: unknown, shape: Shape, { schemas }: Pick<Discovery, 'schemas'>, at = ''): string[] {
  if (shape.$ref !== undefined) {
    const named = schemas[shape.$ref];
    return named ? faultsIn(value, named, { schemas }, at || shape.$ref) : [`${at}: no schema ${shape.$ref}`];
  }
  switch (shape.type) {
    case 'array':
      return Array.isArray(value) ? value.flatMap((item, n) => faultsIn(item, shape.items ?? {}, { schemas }, `${at}[${n}]`)) : [`${at}: no array`];
    case 'object':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no object`];
      return Object.entries(value).flatMap(([name, below]: [string, unknown]) => {
        const inner = shape.properties?.[name] ?? shape.additionalProperties;
        return inner ? faultsIn(below, inner, { schemas }, `${at}.${name}`) : [`${at}.${name}: unknown`];
      });
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at}: no integer`];
    case 'string':
      if (typeof value !== 'string') return [`${at}: no string`];
      return (FORMATS[shape.format ?? '']?.test(value) ?? true) ? [] : [`${at}: no ${shape.format ?? ''}`];
    default:
      return typeof value === shape.type ? [] : [`${at}: no ${shape.type ?? 'known type'}`];
  }
}
