import fc from 'fast-check';
import * as v from 'valibot';

const ODD = ['', ' ', '__proto__', 'constructor', 'null', '"}]', '\u0000', '\ud800', '👨‍👩‍👧', 'שלום', 'İ', '<b>', 'a\r\nb', '\u2028', 'Ni Luh', '1:1'];
const text = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString());

const Described = v.looseObject({ type: v.string() });
const Pipe = v.looseObject({ pipe: v.array(Described) });
const Wrapped = v.looseObject({ wrapped: Described });
const Entries = v.looseObject({ entries: v.record(v.string(), Described) });

/** Values that a schema accepts, made from the schema itself, with odd texts. */
export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  const { type } = v.parse(Described, schema);
  switch (type) {
    case 'string': {
      const rules = rulesOf(schema);
      if (rules.includes('a time')) return instant;
      if (rules.includes('a day')) return instant.map((at) => at.slice(0, 10));
      return rules.includes('1 to Infinity characters') ? text.map((one) => `${one}x`) : text;
    }
    case 'number': {
      return rulesOf(schema).includes('a count') ? fc.integer({ min: 1, max: 9 }) : fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
    }
    case 'custom':
      return fc.constant({ reasons: ['two-people'], call: {}, only: true });
    case 'boolean':
      return fc.boolean();
    case 'nullable':
      return fc.option(arbitraryOf(v.parse(Wrapped, schema).wrapped), { nil: null });
    case 'picklist':
      return fc.constantFrom(...v.parse(v.looseObject({ options: v.array(v.string()) }), schema).options);
    case 'array':
      return fc.array(arbitraryOf(v.parse(v.looseObject({ item: Described }), schema).item), { maxLength: 3 });
    case 'object':
    case 'loose_object':
      return objectOf(v.parse(Entries, schema).entries);
    default:
      throw new Error(`no values for ${type} yet: add them here`);
  }
}

/** The rules of a pipe: their kinds, and what a check of ours expects. */
function rulesOf(schema: unknown): string[] {
  return v.is(Pipe, schema) ? schema.pipe.flatMap((rule) => [rule.type, typeof rule['message'] === 'string' ? rule['message'] : '']) : [];
}

function objectOf(entries: Record<string, v.InferOutput<typeof Described>>): fc.Arbitrary<unknown> {
  const optional = Object.keys(entries).filter((key) => entries[key]?.type === 'exact_optional');
  const fields = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, arbitraryOf(optional.includes(key) ? v.parse(Wrapped, entry).wrapped : entry)]));
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter((key) => !optional.includes(key)) });
}
