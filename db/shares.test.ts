import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishMade } from './publications.ts'
import { noteOpenings, revokeShare, sharedPack, shareFor, sharePack, sharesOf } from './shares.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'
import { aReport, FILES, refusal } from './test-reports.ts'

let base: TestDatabase
let pack: { id: number; title: string; planId: number }
beforeEach(async () => {
  base = await testDatabase()
  const report = await aReport(base)
  pack = await base.store.tx((tx) => publishMade(tx, base.doing('chair'), report, { content: '{}', files: FILES }))
})
afterEach(() => base.close())
const said = { toWhom: 'The scrutiny panel', endsOn: '2026-04-01' }
const share = () => base.store.tx((tx) => sharePack(tx, base.doing('chair'), pack, said))
const opens = (token: string, today = TODAY) => sharedPack(base.store.db, token, today)

test('a link leads to its one pack up to its last day, and only its hash is kept', async () => {
  const { id, token } = await share()
  expect(await opens(token)).toMatchObject({ id, by: 'The chair', endsOn: '2026-04-01', pack: { id: pack.id, files: [{ format: 'docx' }, { format: 'xlsx' }] } })
  expect(await opens(token, '2026-04-01')).toBeDefined()
  expect(await opens(token, '2026-04-02'), 'ended').toBeUndefined()
  for (const wrong of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase()]) expect(await opens(wrong), wrong).toBeUndefined()
  const everything = JSON.stringify([await base.store.db.all(sql`select * from publication_shares`), await base.store.db.all(sql`select * from trail`)])
  expect(everything).not.toContain(token)
  expect(everything).toContain('The scrutiny panel')
})

test('a link that can not be is refused, and nothing is kept', async () => {
  for (const wrong of [{ endsOn: '2026-03-01' }, { endsOn: '2027-03-03' }, { toWhom: '' }]) {
    expect(await refusal(base.store.tx((tx) => sharePack(tx, base.doing('chair'), pack, { ...said, ...wrong })))).toContain('RuleError')
  }
  expect(await sharesOf(base.store.db, pack.id)).toEqual([])
})

test('a revoked link leads nowhere at once, and is not revoked twice', async () => {
  const { id, token } = await share()
  const revoke = () => base.store.tx(async (tx) => revokeShare(tx, base.doing('chair'), await shareFor(tx, base.cast.chair, id)))
  await revoke()
  expect(await opens(token)).toBeUndefined()
  expect(await refusal(revoke())).toContain('has ended already')
  expect(await base.store.db.all(sql`select event from trail where subject_kind = 'share' order by seq`)).toEqual([{ event: 'pack.shared' }, { event: 'pack.share-revoked' }])
})

test('a link is found by those who share packs of its plan alone', async () => {
  const { id } = await share()
  const finds = (who: Member) => refusal(shareFor(base.store.db, base.cast[who], id))
  for (const who of ['administrator', 'chair'] as const) expect(await finds(who)).toBe('allowed')
  for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect(await finds(who), who).toContain('NotFound')
})

test('openings are counted and recorded as the service’s own, and never changed', async () => {
  const { id } = await share()
  const at = (minute: number) => `2026-03-02T10:0${minute}:00.000Z`
  await base.store.tx((tx) => noteOpenings(tx, [{ shareId: id, what: 'page', at: at(1) }, { shareId: id, what: 'docx', at: at(2) }, { shareId: 999, what: 'page', at: at(3) }]))
  expect(await sharesOf(base.store.db, pack.id)).toMatchObject([{ id, openings: 2, last: at(2), by: 'The chair' }])
  const rows = await base.store.db.all(sql`select person_name, subject_kind, detail, plan_id from trail where event = 'pack.opened' order by seq`)
  expect(rows).toEqual([{ person_name: 'Sightline', subject_kind: 'share', detail: '{"opened":"page"}', plan_id: base.planId }, { person_name: 'Sightline', subject_kind: 'share', detail: '{"opened":"docx"}', plan_id: base.planId }])
  await expect(base.store.tx(async (tx) => tx.run(sql`delete from share_openings`))).rejects.toThrow()
})
