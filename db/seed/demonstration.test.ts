import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreementOf } from '#db/agreement'
import { sha256 } from '#db/audit'
import { connect, storeOn, type Store } from '#db/client'
import { bringUpToDate } from '#db/migrate'
import { trail } from '#db/schema/trail'
import { checkFraction } from '#domain/agreement'
import { readMeasure } from '#domain/reading'
import { chained, FIRST_HASH } from '#domain/trail'
import { CHALLENGE_LIVES, EVIDENCE_LIVES } from '#domain/vocabulary'
import { isEmpty } from '#db/people'
import { risksOf } from '#db/risk-list'
import { addDays } from '#domain/dates'
import { seedDemonstration } from './demonstration.ts'
import { monthOf } from './figuring.ts'
import type { MakePaper } from './publishing.ts'
import { HELD } from './story/board/held.ts'
import { PACKS } from './story/board/packs.ts'
import { HEADINGS_SAID } from './story/measures.ts'
import { overview } from './story/overview.ts'
import { COMMENTARIES, REPORT } from './story/said.ts'
import { STORY } from './story/story.ts'

const TODAY = '2026-03-02'
const kept = new Map<string, Uint8Array>()
let folder: string
let store: Store
const makePaper: MakePaper = async (_, { title }, words) => ({ content: JSON.stringify({ title, words }), files: [] })
const keep = async (bytes: Uint8Array) => {
  const hash = createHash('sha256').update(bytes).digest('hex')
  kept.set(hash, bytes)
  return { sha256: hash, size: bytes.length }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-story-'))
  store = storeOn(connect(join(folder, 'sightline.db')))
  bringUpToDate(store.connections)
  expect(await isEmpty(store.db)).toBe(true)
  await seedDemonstration(store, TODAY, { keep, makePaper, passwordHash: 'a hash', closedHash: 'a closed hash' })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const rows = <T>(sql: string, ...params: unknown[]) => store.connections.reader.prepare(sql).all(...params) as T[]
const count = (sql: string, ...params: unknown[]) => Number(store.connections.reader.prepare(`select count(*) from ${sql}`).pluck().get(...params))

test('the story becomes rows, and a second start sees that it is there', async () => {
  expect(await isEmpty(store.db)).toBe(false)
  expect(count('actions')).toBe(STORY.flatMap(({ actions }) => actions).length)
  expect(count("people where demonstration = 1 and password_hash = 'a hash'")).toBe(7)
  expect(count("people where demonstration = 0 and password_hash <> 'a closed hash'")).toBe(0)
  expect(count('plan_versions where approved_at is null')).toBe(1)
})

test('every heading of the overview stands in its column', () => {
  for (const { key, status } of overview()) {
    const plan = STORY.find(({ actions }) => actions.some(({ sources }) => sources?.includes(key)))
    const ref = plan?.actions.find(({ sources }) => sources?.includes(key))?.ref
    expect(rows('select a.status from actions a join plans p on p.id = a.plan_id where p.name = ? and a.ref = ?', plan?.name, ref), key).toEqual([{ status }])
  }
})

test('an action repeats its newest update', () => {
  expect(count(`actions a join updates u on u.id = (select max(id) from updates where action_id = a.id)
    where u.status <> a.status or u.stage <> a.stage or u.impact <> a.impact or u.due_on is not a.due_on or u.on_day <> a.last_update_on`)).toBe(0)
})

test('the lists that a board asks for all have something on them', () => {
  const open = "stage in ('not_started', 'under_way')"
  expect(count(`actions where ${open} and due_on < ?`, TODAY)).toBeGreaterThan(4)
  expect(count(`actions where ${open} and due_on between ? and date(?, '+30 days')`, TODAY, TODAY)).toBeGreaterThan(4)
  expect(count(`actions where ${open} and last_update_on < date(?, '-30 days')`, TODAY)).toBeGreaterThan(4)
  expect(count('actions where due_on > first_due_on')).toBeGreaterThan(4)
  expect(count("actions where stage in ('complete', 'embedded') and impact in ('none_seen', 'too_early')")).toBeGreaterThan(1)
  expect(count("actions where stage = 'embedded'")).toBe(3)
  expect(count("check_backs c join actions a on a.id = c.action_id where c.outcome = 'not_so' and a.stage = 'under_way'")).toBe(1)
  expect(rows(`select a.plan_id, a.ref, c.check_back_on < date(?, '-7 days') as late from completions c join actions a on a.id = c.action_id
    where a.stage = 'complete' and c.check_back_on <= ? order by a.ref`, TODAY, TODAY)).toEqual([{ plan_id: 1, ref: '2.4', late: 1 }, { plan_id: 1, ref: '6.5', late: 0 }])
  expect(rows('select a.ref, r.ref as other from action_stops s join actions a on a.id = s.action_id left join actions r on r.id = s.replaced_by_id order by s.id')).toEqual([{ ref: '7.2', other: null }, { ref: '10.3', other: '10.1' }])
  expect(count("actions where status = 'not_rated'")).toBeGreaterThan(1)
  expect(count('proposals where outcome is null')).toBeGreaterThan(1)
  expect(count('completions where outcome is null')).toBeGreaterThan(1)
  expect(rows<{ life: string }>('select distinct life from evidence_revisions').map(({ life }) => life).toSorted()).toEqual(EVIDENCE_LIVES.toSorted())
})

test('nothing happens after yesterday, and the trail is whole and in order', async () => {
  const entries = await store.db.select().from(trail).orderBy(trail.seq)
  let [hash, at] = [FIRST_HASH, '']
  for (const entry of entries) {
    expect(entry.hash).toBe(sha256(chained(hash, entry)))
    expect(entry.at >= at).toBe(true)
    hash = entry.hash
    at = entry.at
  }
  expect(entries.length).toBeGreaterThan(800)
  expect(at < TODAY).toBe(true)
})

test('every finding that asks for an answer is answered by an action, or dropped by the chair', () => {
  expect(count("findings f where kind <> 'strength' and not exists (select 1 from finding_actions where finding_id = f.id and ended_at is null) and not exists (select 1 from finding_drops where finding_id = f.id and taken_up_at is null)")).toBe(0)
  expect(count('findings f join reviews r on r.id = f.review_id where r.kind = ? and f.kind = ?', 'ilacs_standard', 'recommendation')).toBe(10)
  expect(count('findings f where (select count(distinct a.plan_id) from finding_actions l join actions a on a.id = l.action_id where l.finding_id = f.id) > 1')).toBeGreaterThan(1)
  expect(count('reviews where expected_words is not null')).toBe(1)
  const answering = 'select * from finding_actions l join actions a on a.id = l.action_id where l.finding_id = f.id and l.ended_at is null'
  expect(count(`findings f where exists (${answering}) and not exists (${answering} and a.stage <> 'stopped')`)).toBe(0)
  expect(count(`findings f where exists (${answering}) and not exists (${answering} and (a.stage not in ('complete', 'embedded') or a.impact not in ('none_seen', 'too_early')))`)).toBeGreaterThan(0)
})

test('challenges stand at each point of their life, and one was asked again', () => {
  expect(rows<{ life: string }>('select distinct life from challenges').map(({ life }) => life).toSorted()).toEqual(CHALLENGE_LIVES.toSorted())
  expect(count("challenges where life = 'asked' and answer_by < ?", TODAY)).toBeGreaterThan(1)
  expect(count("challenges where life = 'asked' and answer_by >= ? and exists (select 1 from challenge_entries where challenge_id = challenges.id and said = 'asked_again')", TODAY)).toBe(1)
  expect(count("challenges where life = 'escalated' and meeting_on > ?", TODAY)).toBe(1)
})

test('eight risks are open, scored over the months and looked at in the last meeting; the mitigation of two is off track', async () => {
  const of = (life: 'open' | 'closed') => risksOf(store.db, 1, { life, today: TODAY, silentAfterDays: 30 })
  const open = await of('open')
  expect(open.map(({ ref }) => ref)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'])
  expect(open.filter(({ offTrack }) => offTrack).map(({ ref, offTrack }) => [ref, offTrack])).toEqual([
    ['R1', 'Mitigation is off track: 5.1 is rated Do better; 5.2 is rated Do better.'], ['R3', 'Mitigation is off track: 7.1 is rated Do better; 7.2 is rated Do better.'],
  ])
  for (const { ref, mitigations, lastReviewedOn } of open) expect([mitigations.length > 0, lastReviewedOn >= addDays(TODAY, -10)], ref).toEqual([true, true])
  expect((await of('closed')).map(({ ref }) => ref)).toEqual(['R9'])
})

test('the measures tell two years of figures, and what the board and the last report say of them', async () => {
  const twoYears = "select measure_id from figures where span = 'month' group by measure_id having count(distinct month) = 24"
  expect(count(`(${twoYears})`)).toBeGreaterThanOrEqual(30)
  const { measures, claims } = await agreementOf(store.db, 1, TODAY)
  const flags = measures.flatMap(({ ref, unit, points }) => points.flatMap((point) => (checkFraction(point, unit) ? [ref] : [])))
  expect(flags).toEqual(['KPI 25'])
  expect(claims.filter(({ held }) => held.result === 'contradicts').map(({ kind }) => kind)).toEqual(['value', 'direction'])
  expect(claims.filter(({ held }) => held.result === 'agrees')).toHaveLength(REPORT.claims.length - 2)
  for (const { plan, measure, month, suggested, heading } of HEADINGS_SAID) {
    const read = measures.find(({ ref }) => plan === 'care' && ref === measure)
    const reading = read && readMeasure(read, read.points, read.facts, monthOf(TODAY, month))
    expect([reading?.suggested.heading, reading?.heading], measure).toEqual([suggested, heading])
  }
  expect(count('measure_commentaries where words <> draft')).toBe(COMMENTARIES.filter(({ words }) => words).length)
  expect(count('measure_commentaries where words = draft')).toBeGreaterThan(10)
})

test('every file of evidence and letter was kept, and the printed ones are PDFs', () => {
  const files = rows<{ name: string; sha256: string; bytes: number }>('select name, sha256, bytes from evidence_files union all select name, sha256, bytes from review_letters where sha256 is not null')
  for (const { name, sha256: hash, bytes } of files) {
    expect(kept.get(hash)?.length, name).toBe(bytes)
    expect(Buffer.from(kept.get(hash) ?? []).toString('latin1').startsWith('%PDF-'), name).toBe(name.endsWith('.pdf'))
  }
  expect(files.length).toBeGreaterThan(50)
})

test('the outsider has a role in the other council alone', () => {
  expect(rows('select distinct a.name from roles r join people x on x.id = r.person_id join plans p on p.id = r.plan_id join authorities a on a.id = p.authority_id where x.email = ?', 'beth.carrow@ellerwick.example')).toEqual([{ name: 'Ellerwick Borough Council' }])
})

test('a second filling is refused whole', async () => {
  const before = count('trail')
  await expect(seedDemonstration(store, TODAY, { keep, makePaper, passwordHash: 'a hash', closedHash: 'a closed hash' })).rejects.toThrow('Somebody has this e-mail address already')
  expect(count('trail')).toBe(before)
})

test('nine months of meetings were held: recorded, closed, and their minutes approved at the next', () => {
  expect(count("board_meetings where board_id = 1 and life = 'closed'")).toBe(10)
  expect(count("board_meetings where board_id = 1 and life = 'planned' and on_day > ?", TODAY)).toBe(2)
  expect(rows('select m.id from board_meetings m where board_id = 1 and m.life = ? and not exists (select 1 from decisions d where d.meeting_id = m.id)', 'closed')).toEqual([])
  expect(count("board_meetings m where life = 'closed' and not exists (select 1 from minutes_approvals a where a.meeting_id = m.id)")).toBe(2)
  expect(count("board_meetings where on_day <= ? and life = 'planned'", TODAY)).toBe(0)
  expect(count('matters where closed_at is null')).toBe(HELD.flatMap(({ matters }) => matters).filter(({ closed }) => !closed).length)
  expect(count('meeting_marks k join updates u on u.id = k.update_id join board_meetings m on m.id = k.meeting_id where u.on_day < m.on_day')).toBe(0)
  expect(count('board_members where left_on is not null')).toBe(1)
})

test('three packs were published by the chair, each as its plan stood then, and one report is a draft', () => {
  expect(rows('select number, kind, meeting_id is not null as meets, json_extract(content, ?) as title from publications order by id', '$.title')).toEqual([
    { number: 1, kind: 'board_pack', meets: 1, title: PACKS[0]?.title }, { number: 1, kind: 'scrutiny', meets: 0, title: PACKS[1]?.title }, { number: 1, kind: 'board_pack', meets: 1, title: PACKS[2]?.title }])
  expect(count('publications p join roles r on r.person_id = p.published_by and r.plan_id = p.plan_id where r.role = ?', 'chair')).toBe(3)
  expect(count('reports where id not in (select report_id from publications)')).toBe(1)
})
