import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { EvidenceKind, EvidenceLife } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { visibleEvidence } from './evidence.ts'

/** How many groups a page shows, and how many pieces of each. */
export const GROUPS_SHOWN = 10
export const PIECES_SHOWN = 20

export type DuplicatePiece = { id: number; title: string; kind: EvidenceKind; life: EvidenceLife; aboutFrom: Day; aboutTo: Day | null; staleOn: Day | null; givenBy: string; givenAt: string }
/** Pieces that hold the same bytes or lead to the same address; `what` is a name of the file, or the address. */
export type DuplicateGroup = { sort: 'file' | 'link'; what: string; bytes: number | null; total: number; pieces: DuplicatePiece[] }

/** An address without what leads to the same page: capitals in its host, its fragment, a slash at its end. Up to the first slash after the host there is nothing but scheme and host. */
const BARE = sql`substr(url, 1, instr(url || '#', '#') - 1)`
const HEAD = sql`(instr(bare, '//') + 1 + instr(substr(bare, instr(bare, '//') + 2) || '/', '/'))`
const ADDRESS = sql`rtrim(lower(substr(bare, 1, ${HEAD})) || substr(bare, ${HEAD} + 1), '/')`

type Row = DuplicatePiece & { sort: 'file' | 'link'; same: string; what: string; bytes: number | null; total: number; groups: number }

/** Evidence of an authority that the asker may see and that shares a file or an address with another piece: the largest groups first, one page. Withdrawn evidence and earlier revisions are left out. */
export async function duplicatesOf(db: Db, asker: Asker, authority: { id: number }, wanted: number) {
  const rows = await groupsOn(db, asker, authority, wanted)
  const groups = rows[0]?.groups ?? 0
  const pages = Math.max(1, Math.ceil(groups / GROUPS_SHOWN))
  if (groups === 0 && wanted > 1) return duplicatesOf(db, asker, authority, 1)
  const together = [...Map.groupBy(rows, ({ sort, same }) => `${sort} ${same}`).values()]
  return { groups, pages, page: wanted, shown: together.flatMap(groupShown) }
}

async function groupsOn(db: Db, asker: Asker, authority: { id: number }, page: number): Promise<Row[]> {
  return db.all(sql`with piece as materialized (select e.id, v.id as revision_id from evidence e join evidence_revisions v on v.evidence_id = e.id and v.number = e.revision
      where e.authority_id = ${authority.id} and e.life <> 'withdrawn' and e.id in ${visibleEvidence(db, asker)}),
    part as materialized (
      select 'file' as sort, f.sha256 as same, min(f.name) as what, f.bytes, piece.id from piece join evidence_files f on f.revision_id = piece.revision_id group by piece.id, f.sha256
      union all
      select 'link', same, same, null, id from (select ${ADDRESS} as same, id from (select ${BARE} as bare, piece.id from piece join evidence_links l on l.revision_id = piece.revision_id)) group by id, same),
    alike as (select sort, same, count(*) as total, max(id) as newest, count(*) over () as groups from part group by sort, same having count(*) > 1
      order by total desc, newest desc, sort limit ${GROUPS_SHOWN} offset ${(page - 1) * GROUPS_SHOWN}),
    member as (select alike.*, part.id, part.what, part.bytes, row_number() over (partition by alike.sort, alike.same order by part.id desc) as position from alike join part using (sort, same))
    select m.sort, m.same, m.what, m.bytes, m.total, m.groups, e.id, e.title, e.kind, e.life, e.about_from as aboutFrom, e.about_to as aboutTo, e.stale_on as staleOn, p.name as givenBy, e.given_at as givenAt
    from member m join evidence e on e.id = m.id join people p on p.id = e.given_by where m.position <= ${PIECES_SHOWN} order by m.total desc, m.newest desc, m.sort, m.position`)
}

function groupShown(rows: Row[]): DuplicateGroup[] {
  const [first] = rows
  if (!first) return []
  const { sort, what, bytes, total } = first
  const pieces = rows.map(({ id, title, kind, life, aboutFrom, aboutTo, staleOn, givenBy, givenAt }) => ({ id, title, kind, life, aboutFrom, aboutTo, staleOn, givenBy, givenAt }))
  return [{ sort, what, bytes, total, pieces }]
}
