import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agreementOf } from '#db/agreement'
import { connect, storeOn } from '#db/client'
import { deadlinesOfReview } from '#db/clock'
import { bringUpToDate } from '#db/migrate'
import { meetings } from '#db/schema/boards'
import { reviews } from '#db/schema/reviews'
import { isWorkingDay } from '#domain/working-days'
import { seedDemonstration } from './demonstration.ts'
import type { MakePaper } from './publishing.ts'

const SECONDS_ON_A_BUSY_MACHINE = 30
const makePaper: MakePaper = async (_, { title }) => ({ content: JSON.stringify({ title }), files: [] })
const keep = (bytes: Uint8Array) => Promise.resolve({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length })

test.each([
  ['a Saturday', '2026-10-31'], ['a Sunday at the end of a month', '2027-02-28'], ["New Year's Day", '2027-01-01'], ['a leap day', '2028-02-29'],
])('the story can be told on %s, %s, and its clock runs', async (_, today) => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-any-day-'))
  const store = storeOn(connect(join(folder, 'sightline.db')))
  try {
    bringUpToDate(store.connections)
    await seedDemonstration(store, today, { keep, makePaper, passwordHash: 'a hash', closedHash: 'a closed hash' })
    const one = (sql: string, ...params: unknown[]) => store.connections.reader.prepare(sql).pluck().get(...params)
    expect(String(one('select max(at) from trail')) < today).toBe(true)
    expect(one("select count(*) from challenges where life = 'escalated' and meeting_on > ?", today)).toBe(1)
    expect((await store.db.select().from(meetings)).filter(({ onDay }) => !isWorkingDay(onDay))).toEqual([])
    expect(one('select count(*) from board_meetings where on_day > ?', today)).toBe(4)
    expect(one('select max(month) from figures')).toBe(one("select date(?, 'start of month', '-1 day')", today))
    const { claims } = await agreementOf(store.db, 1, today)
    expect(claims.filter(({ held }) => held.result !== 'agrees').map(({ kind, held }) => [kind, held.result])).toEqual([['value', 'contradicts'], ['direction', 'contradicts']])
    for (const review of await store.db.select().from(reviews)) {
      const { deadlines } = await deadlinesOfReview(store.db, review, today)
      expect([review.visitedFrom, review.visitedTo, review.publishedOn, review.receivedOn, review.expectedOn].filter((day) => day !== null && !isWorkingDay(day)), review.title).toEqual([])
      for (const deadline of deadlines) {
        if (review.kind === 'focused_visit') expect([deadline.sentOn, deadline.left.working > 5]).toEqual([null, true])
        else expect([deadline.sentOn !== null, deadline.late], review.title).toEqual([true, false])
      }
      if (['ilacs_standard', 'focused_visit'].includes(review.kind)) expect(deadlines).toHaveLength(1)
    }
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}, SECONDS_ON_A_BUSY_MACHINE * 1000)
