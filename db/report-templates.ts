import { sql } from 'drizzle-orm'
import { REPORT_KINDS, REPORT_KIND_WORDS, type ReportKind } from '#domain/board-vocabulary'
import { formatInstant } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkDefinition, FIRST_DEFINITIONS, parseDefinition, type ReportDefinition } from '#domain/report-definition'
import { HEADINGS } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { LoadedAuthority } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { reportTemplates } from './schema/papers.ts'

type Row = { kind: ReportKind; id: number; definition: string | null; by: string; at: string; versions: number }

/**
 * What an authority makes each kind of report from: its own definition, or the one that every authority begins with. `version` goes on with each change and each
 * restoring; `changed` is the last of them, and `own` whether the definition is the authority's.
 */
export type Template = { kind: ReportKind; rowId: number | null; own: boolean; definition: ReportDefinition; version: number; changed: { by: string; at: string } | null }

/** The templates of an authority, one of each kind of report. The authority has been loaded through the asker's plans. One question. */
export async function templatesOf(db: Db, authorityId: number): Promise<Template[]> {
  // SQLite takes the other columns from the row that has the greatest id.
  const rows: Row[] = await db.all(sql`
    select t.kind, t.id, case when t.retired_at is null then t.definition end as definition, p.name as by, t.changed_at as at, t.versions
    from (select *, max(id), sum(version) as versions from report_templates where authority_id = ${authorityId} group by kind) t join people p on p.id = t.changed_by`)
  return REPORT_KINDS.map((kind) => {
    const row = rows.find((each) => each.kind === kind)
    const definition = row?.definition ?? null
    return {
      kind, rowId: definition === null ? null : (row?.id ?? null), own: definition !== null, version: (row?.versions ?? 0) + 1, changed: row ? { by: row.by, at: row.at } : null,
      definition: definition === null ? FIRST_DEFINITIONS[kind] : parseDefinition(definition, kind),
    }
  })
}

/** The template of one kind of report. */
export async function templateOf(db: Db, authorityId: number, kind: ReportKind): Promise<Template> {
  const found = (await templatesOf(db, authorityId)).find((template) => template.kind === kind)
  return found ?? { kind, rowId: null, own: false, definition: FIRST_DEFINITIONS[kind], version: 1, changed: null }
}

/** What a new report of this kind is made from: the authority's own definition, or the one that every authority begins with. */
export async function definitionFor(db: Db, authorityId: number, kind: ReportKind): Promise<ReportDefinition> {
  return (await templateOf(db, authorityId, kind)).definition
}

/** Who changed a template last, for a save that came second. */
export const lastChangeOfTemplate = ({ version, changed }: Template) => ({ version, by: changed?.by ?? 'Somebody', when: changed ? formatInstant(changed.at) : '' })

export const templateInTrail = (id: number, kind: ReportKind, { planIds }: Pick<LoadedAuthority, 'planIds'>) => ({ kind: 'template' as const, id, name: REPORT_KIND_WORDS[kind], planId: planIds[0] ?? null })

/** Changes what an authority makes a kind of report from. Throws RuleError for a definition that can't be, or that is the same. */
export async function editTemplate(tx: Tx, doing: Doing, authority: Pick<LoadedAuthority, 'id' | 'planIds'>, template: Template, definition: ReportDefinition) {
  checkDefinition(definition)
  const { kind, rowId } = template
  const changed = changes(template.definition, definition)
  if (Object.keys(changed).length === 0) throw new RuleError('Nothing differs from the template as it is: change something, or leave this page', 'parts')
  const said = { definition: JSON.stringify(definition), changedBy: doing.asker.personId, changedAt: doing.at }
  const row = rowId === null
    ? await tx.insert(reportTemplates).values({ ...said, authorityId: authority.id, kind, name: REPORT_KIND_WORDS[kind] }).returning().get()
    : await tx.update(reportTemplates).set({ ...said, version: sql`version + 1` }).where(sql`id = ${rowId}`).returning().get()
  await record(tx, doing, 'template.edited', templateInTrail(row.id, kind, authority), { reportKind: kind, ...changed })
  return row
}

/** Makes reports of a kind as every authority begins with again. Throws RuleError when they are already. */
export async function restoreTemplate(tx: Tx, doing: Doing, authority: Pick<LoadedAuthority, 'id' | 'planIds'>, { kind, rowId, definition }: Template) {
  if (rowId === null) throw new RuleError('This template is as Sightline gives it already')
  await tx.update(reportTemplates).set({ retiredAt: doing.at, changedBy: doing.asker.personId, changedAt: doing.at, version: sql`version + 1` }).where(sql`id = ${rowId}`)
  await record(tx, doing, 'template.restored', templateInTrail(rowId, kind, authority), { reportKind: kind, ...changes(definition, FIRST_DEFINITIONS[kind]) })
  return rowId
}

/** What differs between two definitions, as the trail keeps it. */
function changes(before: ReportDefinition, after: ReportDefinition) {
  const facts = (definition: ReportDefinition) => ({ ...definition, headings: HEADINGS.map((heading) => definition.headings[heading]) })
  const [was, is] = [facts(before), facts(after)]
  const differing = (Object.keys(was) as (keyof typeof was)[]).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
  return Object.fromEntries(differing.map((key) => [key, { before: was[key], after: is[key] }]))
}
