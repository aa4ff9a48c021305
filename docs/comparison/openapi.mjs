// Puts schema files back into an OpenAPI document: node openapi.mjs FOLDER DOCUMENT
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [folder, document] = process.argv.slice(2);
const prefix = '#/components/schemas/';
const schemas = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  const { $id, $schema, ...schema } = JSON.parse(readFileSync(`${folder}/${file}`));
  schemas[$id?.startsWith(prefix) ? $id.slice(prefix.length) : schema.title] = schema;
}
const info = { title: 'comparison', version: '1' };
writeFileSync(document, JSON.stringify({ openapi: '3.1.0', info, paths: {}, components: { schemas } }));
