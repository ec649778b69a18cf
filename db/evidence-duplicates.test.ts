import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence, reviseEvidence, type KeptFile } from './evidence.ts'
import { duplicatesOf, GROUPS_SHOWN, PIECES_SHOWN } from './evidence-duplicates.ts'
import { evidence } from './schema/evidence.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const file = (letter: string, name = 'Visits.pdf'): KeptFile => ({ name, sha256: letter.repeat(64), bytes: 10, mediaType: 'application/pdf', scanned: true })
const attach = async (title: string, files: KeptFile[], urls: string[] = [], who: Member = 'head', actionId = t.actionIds[0]) => (await t.store.tx(async (tx) =>
  attachEvidence(tx, t.doing(who), [await actionFor(tx, t.cast[who], actionId)], { title, kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that more was done', staleOn: null }, files, urls.map((url) => ({ url, label: '' }))))).id
const found = async (who: Member = 'adviser', page = 1) => duplicatesOf(t.store.db, t.cast[who], { id: (await t.store.db.select().from(evidence).get())?.authorityId ?? 0 }, page)
const groups = async (who: Member = 'adviser') => (await found(who)).shown.map(({ sort, pieces }) => [sort, ...pieces.map(({ title }) => title)])

describe('near-duplicates', () => {
  test('are pieces with the same bytes, whatever the file is called', async () => {
    await attach('One', [file('a'), file('b', 'Notes.pdf')])
    await attach('Two', [file('a', 'Visits again.pdf'), file('a', 'Visits a third time.pdf')])
    await attach('Three', [file('c')])
    expect((await found()).shown).toMatchObject([{ sort: 'file', bytes: 10, total: 2, pieces: [{ title: 'Two', givenBy: 'The head' }, { title: 'One' }] }])
  })

  test.each([
    ['https://example.gov.uk/a', 'https://EXAMPLE.gov.uk/a', true],
    ['https://example.gov.uk/a', 'HTTPS://example.gov.uk/a/', true],
    ['https://example.gov.uk/a#page=3', 'https://example.gov.uk/a/', true],
    ['https://example.gov.uk', 'https://example.gov.uk/#top', true],
    ['https://example.gov.uk/a', 'https://example.gov.uk/A', false],
    ['https://example.gov.uk/a', 'https://example.gov.uk/a?month=5', false],
    ['https://example.gov.uk/a', 'https://www.example.gov.uk/a', false],
  ])('of addresses %s and %s: %s', async (one, other, same) => {
    await attach('One', [], [one])
    await attach('Two', [], [other, 'https://example.gov.uk/something-else'])
    expect(await groups()).toEqual(same ? [['link', 'Two', 'One']] : [])
  })

  test('are not one piece with the same file twice, nor its own earlier revision, nor what was withdrawn', async () => {
    const id = await attach('One', [file('a'), file('a', 'Again.pdf')], ['https://example.gov.uk/a', 'https://example.gov.uk/a#2'])
    const other = await attach('Two', [file('b')])
    await t.store.tx(async (tx) => reviseEvidence(tx, t.doing('head'), await evidenceFor(tx, t.cast.head, id), 'March is in it', [file('b')], []))
    expect(await groups()).toEqual([['file', 'Two', 'One']])
    await t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, other), 'withdrawn', 'It counted the wrong teams'))
    expect(await groups()).toEqual([])
  })

  test('are found among what the asker sees alone', async () => {
    await attach('Ours', [file('a')])
    await attach('Theirs', [file('a')], [], 'outsider', t.outside.actionId)
    expect([await groups(), await groups('outsider')]).toEqual([[], []])
  })

  test('come in pages of groups, the largest first, each bounded and counted', async () => {
    for (let i = 0; i < GROUPS_SHOWN + 1; i += 1) for (const title of ['One', 'Two']) await attach(title, [file(String.fromCodePoint(98 + i))])
    for (let i = 0; i < PIECES_SHOWN + 1; i += 1) await attach(`Piece ${i}`, [file('a')])
    const first = await found()
    expect([first.groups, first.pages, first.shown.length, first.shown[0]?.total, first.shown[0]?.pieces.length]).toEqual([GROUPS_SHOWN + 2, 2, GROUPS_SHOWN, PIECES_SHOWN + 1, PIECES_SHOWN])
    expect((await found('adviser', 2)).shown).toHaveLength(2)
    expect(await found('adviser', 99)).toMatchObject({ page: 1, shown: { length: GROUPS_SHOWN } })
  })
})
