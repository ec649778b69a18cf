import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** drizzle-kit can't say STRICT: add it to each table that a generated migration creates. */
const folder = join(import.meta.dirname, '..', 'drizzle')
for (const name of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
  const file = join(folder, name)
  const generated = readFileSync(file, 'utf8')
  const strict = generated.replace(/(CREATE TABLE [^;]*?\n\));/g, '$1 STRICT;')
  if (strict !== generated) writeFileSync(file, strict)
}
