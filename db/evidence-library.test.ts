import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reuseEvidence, type KeptFile, type SaidEvidence } from './evidence.ts'
import { libraryChoices, listLibrary, usesOf, USES_SHOWN, type LibraryFilter } from './evidence-library.ts'
import { useForFinding } from './finding-evidence.ts'
import { addFinding, answerFinding, endAnswer, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { evidence } from './schema/evidence.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SAID: SaidEvidence = { title: 'Visits', kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that more was done', staleOn: null }
const attach = async (who: Member, actionId: number, said: Partial<SaidEvidence> = {}, files: KeptFile[] = []) => (await t.store.tx(async (tx) =>
  attachEvidence(tx, t.doing(who), [await actionFor(tx, t.cast[who], actionId)], { ...SAID, ...said }, files, [{ url: 'https://example.gov.uk/', label: '' }]))).id
const authorityId = async () => (await t.store.db.select().from(evidence).get())?.authorityId ?? 0
const listed = async (filter: LibraryFilter = {}, who: Member = 'adviser') => (await listLibrary(t.store.db, t.cast[who], { id: await authorityId() }, { filter, page: 1, today: TODAY })).rows.map(({ title }) => title)
const stop = (actionId: number) => t.store.connections.writer.prepare("update actions set stage = 'stopped' where id = ?").run(actionId)

async function finding() {
  const by = t.doing('administrator')
  return t.store.tx(async (tx) => {
    const review = await addReview(tx, by, 1, [t.planId], {
      kind: 'monitoring_visit', title: 'Monitoring visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-12', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
    })
    const { id } = await addFinding(tx, by, review, { ref: '3a', kind: 'concern', words: 'Supervision is irregular.', note: '', page: null, parentId: null, topics: [] })
    return findingFor(tx, by.asker, id)
  })
}

describe('the library', () => {
  test('holds what the asker sees of the authority, newest first, each piece once', async () => {
    const id = await attach('head', t.actionIds[0])
    await attach('otherHead', t.actionIds[2], { title: 'Audit' })
    await attach('outsider', t.outside.actionId, { title: 'Theirs' })
    await t.store.tx(async (tx) => reuseEvidence(tx, t.doing('head'), await actionFor(tx, t.cast.head, t.actionIds[1]), await evidenceFor(tx, t.cast.head, id)))
    expect([await listed(), await listed({}, 'outsider')]).toEqual([['Audit', 'Visits'], ['Theirs']])
  })

  test('is filtered by the period that evidence is about: days and periods that overlap it', async () => {
    await attach('head', t.actionIds[0], { title: 'January', aboutFrom: '2026-01-01', aboutTo: '2026-01-31' })
    await attach('head', t.actionIds[0], { title: 'A day in February', aboutFrom: '2026-02-03' })
    expect(await listed({ aboutFrom: '2026-01-31' })).toEqual(['A day in February', 'January'])
    expect(await listed({ aboutFrom: '2026-02-01' })).toEqual(['A day in February'])
    expect(await listed({ aboutTo: '2026-02-02' })).toEqual(['January'])
    expect(await listed({ aboutFrom: '2026-01-10', aboutTo: '2026-01-12' })).toEqual(['January'])
    expect(await listed({ aboutFrom: '2026-02-04' })).toEqual([])
  })

  test('is filtered by area, giver, and what every list of evidence is filtered by', async () => {
    await attach('head', t.actionIds[0])
    await attach('otherHead', t.actionIds[2], { title: 'Audit', kind: 'audit_report', staleOn: '2026-02-28' })
    await attach('outsider', t.outside.actionId, { title: 'Theirs' })
    expect(await listed({ areaId: t.areaIds[1] })).toEqual(['Audit'])
    expect(await listed({ giverId: t.cast.head.personId })).toEqual(['Visits'])
    expect(await listed({ giverId: t.cast.outsider.personId })).toEqual([])
    expect([await listed({ kind: 'audit_report' }), await listed({ stale: true }), await listed({ text: 'visit' })]).toEqual([['Audit'], ['Audit'], ['Visits']])
    expect(await listed({ areaId: t.areaIds[1] }, 'outsider')).toEqual([])
  })

  test('is filtered by finding: what speaks to it, and what stands on the actions that answer it now', async () => {
    const [direct] = [await attach('head', t.actionIds[0], { title: 'Direct' })]
    await attach('otherHead', t.actionIds[2], { title: 'By its action' })
    await attach('head', t.actionIds[1], { title: 'Neither' })
    const found = await finding()
    await t.store.tx(async (tx) => useForFinding(tx, t.doing('head'), found, await evidenceFor(tx, t.cast.head, direct)))
    const answering = async () => actionFor(t.store.db, t.cast.administrator, t.actionIds[2])
    await t.store.tx(async (tx) => answerFinding(tx, t.doing('administrator'), found, await answering()))
    expect(await listed({ findingId: found.id })).toEqual(['By its action', 'Direct'])
    await t.store.tx(async (tx) => endAnswer(tx, t.doing('administrator'), found, await answering()))
    expect(await listed({ findingId: found.id })).toEqual(['Direct'])
  })

  test('calls unused what stands on stopped actions alone and speaks to no finding', async () => {
    const onStopped = await attach('head', t.actionIds[0], { title: 'On a stopped one' })
    const onBoth = await attach('head', t.actionIds[0], { title: 'On both' })
    const spoken = await attach('head', t.actionIds[0], { title: 'For a finding' })
    await t.store.tx(async (tx) => reuseEvidence(tx, t.doing('head'), await actionFor(tx, t.cast.head, t.actionIds[1]), await evidenceFor(tx, t.cast.head, onBoth)))
    const found = await finding()
    await t.store.tx(async (tx) => useForFinding(tx, t.doing('head'), found, await evidenceFor(tx, t.cast.head, spoken)))
    expect(await listed({ unused: true })).toEqual([])
    stop(t.actionIds[0])
    expect(await listed({ unused: true })).toEqual(['On a stopped one'])
    expect(onStopped).toBeGreaterThan(0)
  })

  test('offers the areas of the asker’s plans and who gave what the asker sees', async () => {
    await attach('head', t.actionIds[0])
    await attach('outsider', t.outside.actionId)
    const { areas, givers } = await libraryChoices(t.store.db, t.cast.adviser, { id: await authorityId(), planIds: [t.planId] })
    expect([areas.map(({ number, title }) => `${number} ${title}`), givers.map(({ name }) => name)]).toEqual([['1 Front door', '2 Care leavers'], ['The head']])
  })
})

describe('where evidence is used', () => {
  test('is told by plan and by review, and counted where the asker is not', async () => {
    const id = await attach('head', t.actionIds[0])
    const found = await finding()
    const { administrator } = t.cast
    const both = { ...administrator, roles: new Map([...administrator.roles, [t.outside.planId, 'administrator' as const]]) }
    await t.store.tx(async (tx) => {
      await reuseEvidence(tx, t.doing('administrator'), await actionFor(tx, both, t.outside.actionId), await evidenceFor(tx, both, id))
      await useForFinding(tx, t.doing('administrator'), found, await evidenceFor(tx, both, id))
    })
    const used = async (asker: typeof administrator) => (await usesOf(t.store.db, asker, [id])).map(({ kind, ref, place, total }) => [kind, ref, place, total])
    expect(await used(t.cast.adviser)).toEqual([['action', '1.1', "Children's social care", 1], ['elsewhere', '', '', 1], ['finding', '3a', 'Monitoring visit', 1]])
    expect(await used(both)).toEqual([['action', '1.1', "Children's social care", 2], ['action', '1.1', 'Special educational needs', 2], ['finding', '3a', 'Monitoring visit', 1]])
    expect(await used(t.cast.outsider)).toEqual([['action', '1.1', 'Special educational needs', 1], ['elsewhere', '', '', 1]])
  })

  test('is bounded for each piece', async () => {
    const id = await attach('head', t.actionIds[0])
    const copy = t.store.connections.writer.prepare("insert into actions (plan_id, area_id, ref, ref_sort, title, description, owner_id, stage, status, impact, last_update_on, created_on) select plan_id, area_id, 'x' || ?, 'x' || ?, title, description, owner_id, stage, status, impact, last_update_on, created_on from actions where id = ?")
    for (let i = 0; i < USES_SHOWN + 3; i += 1) {
      const { lastInsertRowid } = copy.run(i, i, t.actionIds[0])
      t.store.connections.writer.prepare('insert into evidence_actions (evidence_id, action_id, linked_by, linked_at) values (?, ?, ?, ?)').run(id, lastInsertRowid, t.cast.head.personId, TODAY)
    }
    const uses = await usesOf(t.store.db, t.cast.adviser, [id])
    expect([uses.length, uses[0]?.total]).toEqual([USES_SHOWN, USES_SHOWN + 4])
    expect(await usesOf(t.store.db, t.cast.adviser, [])).toEqual([])
  })
})
