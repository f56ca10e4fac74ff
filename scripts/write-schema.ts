/** The JSON Schema of a Counterpoint document, made from the schemas that the program itself checks by. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { withoutFields } from '#argument/fields.ts';
import { TYPE_NAMES } from '#argument/ids.ts';
import { ARRAY_NAMES, SCHEMA_VERSION, SCHEMAS } from '#argument/records.ts';

export const SCHEMA_FILE = `static/schema/counterpoint-${SCHEMA_VERSION}.schema.json`;

/** The file's text. Draft 2020-12; unknown fields are allowed everywhere, as the reader keeps them. */
export function schemaText(): string {
	const definitions = TYPE_NAMES.map((type) => {
		const definition = toJsonSchema(SCHEMAS[type], { target: 'draft-2020-12' });
		return [type, withoutFields(definition, '$schema')] as const;
	});
	const arrays = TYPE_NAMES.map((type) => [ARRAY_NAMES[type], { type: 'array', items: { $ref: `#/$defs/${type}` } }]);
	const schema = {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Counterpoint document',
		description:
			'Articles taken apart into statements, inferences and attacks. Offsets are UTF-16 code units into texts[].text, end exclusive.',
		type: 'object',
		properties: {
			format: { const: 'counterpoint' },
			schemaVersion: { const: SCHEMA_VERSION },
			...Object.fromEntries(arrays)
		},
		required: ['format', 'schemaVersion'],
		$defs: Object.fromEntries(definitions)
	};
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
