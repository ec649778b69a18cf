import type { APIRequestContext } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { expect, hiddenFields, post, rows, signInByHand, test } from './cast.ts'

const PROBLEM = 'There is a problem'
const token = () => randomBytes(16).toString('base64url')
const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id ?? 0
const HEAD = "(select id from people where email like 'daniel.okafor@%')"
const IN_PLAN = '(select evidence_id from evidence_actions join actions on actions.id = action_id where plan_id = 1)'
const UNUSED = 'id not in (select evidence_id from evidence_findings)'
const finding = () => one('select id from findings where review_id in (select review_id from review_plans where plan_id = 1) order by id desc')
const foreignFinding = () => one('select id from findings where review_id not in (select review_id from review_plans where plan_id in (1, 2))')
const foreignEvidence = () => one('select id from evidence where authority_id <> (select authority_id from plans where id = 1)')
const ofHead = () => one(`select id from evidence where given_by = ${HEAD} and life in ('submitted', 'accepted') and ${UNUSED} and id in ${IN_PLAN}`)
const ofAnother = () => one(`select id from evidence where given_by <> ${HEAD} and life in ('submitted', 'accepted') and ${UNUSED} and id in ${IN_PLAN}`)
const withdrawn = () => one(`select id from evidence where life = 'withdrawn' and id in ${IN_PLAN}`)

/** What stands of these pieces: others may be changed meanwhile by the journeys. */
const standing = (...pieces: number[]) => rows(`select (select group_concat(life || version) from evidence where id in (${pieces.join()})) as pieces, (select count(*) from evidence_findings where evidence_id in (${pieces.join()})) as findings,
  (select count(*) from evidence_reviews join evidence_revisions v on v.id = revision_id where v.evidence_id in (${pieces.join()})) as reviews, (select count(*) from trail where event = 'finding.evidenced') as trail`)

async function form(request: APIRequestContext, path: string) {
  return { path, fields: hiddenFields(await (await request.get(path)).text()) }
}

test.describe('evidence for a finding', () => {
  test('without a choice, of withdrawn evidence, and twice, is refused with a sentence', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const { path, fields } = await form(request, `/findings/${finding()}/evidence`)
    const piece = ofAnother()
    const send = async (evidence: string) => post(request, path, { ...fields, evidence, 'form-token': token() })
    for (const [evidence, sentence] of [['', 'Select the evidence to use'], ["1' or 1=1", 'Select the evidence to use'], [String(withdrawn()), 'was withdrawn']] as const) {
      const before = standing(piece, withdrawn())
      const answer = await send(evidence)
      const html = await answer.text()
      expect([answer.status(), html.includes(PROBLEM), html.includes(sentence)], evidence).toEqual([200, true, true])
      expect(standing(piece, withdrawn())).toEqual(before)
    }
    expect((await send(String(piece))).status()).toBe(303)
    const before = standing(piece)
    expect(await (await send(String(piece))).text()).toContain('used for the finding already')
    expect(standing(piece)).toEqual(before)
  })

  test('trust 2: a finding or evidence of somebody else’s is not found, swapped or made up', async ({ request }) => {
    await signInByHand(request, 'administrator')
    const { path, fields } = await form(request, `/findings/${finding()}/evidence`)
    const piece = ofHead()
    const before = standing(piece, foreignEvidence())
    const swaps: Record<string, string>[] = [{ evidence: String(foreignEvidence()) }, { finding: String(foreignFinding() || 99999999), evidence: String(piece) }, { evidence: '99999999' }, { finding: '99999999', evidence: String(piece) }]
    for (const swapped of swaps) {
      const answer = await post(request, path, { ...fields, ...swapped, 'form-token': token() })
      expect(answer.status(), JSON.stringify(swapped)).toBe(404)
    }
    expect(standing(piece, foreignEvidence())).toEqual(before)
  })

  test('is for who gave it, and never for an adviser', async ({ request, playwright, baseURL }) => {
    await signInByHand(request, 'head')
    const { path, fields } = await form(request, `/findings/${finding()}/evidence`)
    const [mine, theirs] = [ofHead(), ofAnother()]
    const before = standing(mine, theirs)
    expect((await post(request, path, { ...fields, evidence: String(theirs), 'form-token': token() })).status()).toBe(403)
    const adviser = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    await signInByHand(adviser, 'adviser')
    expect((await post(adviser, path, { ...fields, evidence: String(mine), 'form-token': token() })).status()).toBe(403)
    await adviser.dispose()
    expect(standing(mine, theirs)).toEqual(before)
    expect((await post(request, path, { ...fields, evidence: String(mine), 'form-token': token() })).status()).toBe(303)
  })
})

test.describe('a review of evidence', () => {
  const submitted = (offset: number) => one(`select id from evidence where life = 'submitted' and id in ${IN_PLAN} and given_by not in (select id from people where demonstration = 1) order by id desc limit 1 offset ${offset}`)
  const cases: [string, Record<string, string>, string][] = [
    ['with no outcome', { outcome: '', words: 'Which months are these?' }, 'Select whether you accept or query it'],
    ['with an outcome that there is not', { outcome: 'applauded' }, 'Select whether you accept or query it'],
    ['that queries without a question', { outcome: 'queried', words: 'Why?' }, 'Ask a question of at least one sentence'],
    ['of 100,000 characters', { outcome: 'queried', words: 'a'.repeat(100_000) }, 'must be 2,000 characters or fewer'],
    ["with what looks like a child's record", { outcome: 'queried', words: 'Is this about 943 476 5919 alone?' }, 'Check that no child can be recognised'],
  ]
  for (const [name, typed, sentence] of cases) {
    test(`${name} changes nothing and keeps what was typed`, async ({ request }) => {
      await signInByHand(request, 'boardMember')
      const piece = submitted(0)
      const { path, fields } = await form(request, `/evidence/${piece}/review`)
      const before = standing(piece)
      const answer = await post(request, path, { ...fields, words: 'Kept as it was', ...typed })
      const html = await answer.text()
      expect([answer.status(), html.includes(PROBLEM), html.includes(sentence)]).toEqual([200, true, true])
      expect(html).toContain((typed.words ?? 'Kept as it was').slice(0, 1000))
      expect(standing(piece)).toEqual(before)
    })
  }

  test('trust 12: opened before somebody else’s shows both, keeps the question and overwrites nothing', async ({ request, playwright, baseURL }) => {
    await signInByHand(request, 'boardMember')
    const piece = submitted(1)
    const mine = await form(request, `/evidence/${piece}/review`)
    const chair = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    await signInByHand(chair, 'chair')
    const theirs = await form(chair, `/evidence/${piece}/review`)
    expect((await post(chair, theirs.path, { ...theirs.fields, outcome: 'accepted', words: '' })).status()).toBe(303)
    await chair.dispose()
    const before = standing(piece)
    const answer = await post(request, mine.path, { ...mine.fields, outcome: 'queried', words: 'Which months are these figures of?' })
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(html).toContain('changed this while you were working')
    expect(html).toContain('Which months are these figures of?')
    expect(standing(piece)).toEqual(before)
  })

  test('of one’s own evidence is refused', async ({ request, playwright, baseURL }) => {
    const piece = one(`select id from evidence where given_by = ${HEAD} and life in ('submitted', 'accepted') and id in ${IN_PLAN}`)
    await signInByHand(request, 'boardMember')
    const { path, fields } = await form(request, `/evidence/${piece}/review`)
    const head = await playwright.request.newContext({ baseURL: baseURL ?? '' })
    await signInByHand(head, 'head')
    const before = standing(piece)
    expect((await post(head, path, { ...fields, outcome: 'accepted', words: '', 'form-token': token() })).status()).toBe(403)
    expect(standing(piece)).toEqual(before)
    await head.dispose()
  })
})

test('the library and its near-duplicates are of an authority that there is, whatever the filter says', async ({ request }) => {
  await signInByHand(request, 'adviser')
  const [mine, theirs] = [one('select authority_id as id from plans where id = 1'), one('select authority_id as id from plans where authority_id <> (select authority_id from plans where id = 1)')]
  for (const [path, status] of [
    [`/authorities/${theirs}/evidence`, 404], [`/authorities/${theirs}/evidence/duplicates`, 404], ['/authorities/x/evidence', 404], ['/authorities/99999999/evidence', 404],
    [`/authorities/${mine}/evidence?finding=99999999`, 404], [`/authorities/${mine}/evidence?area=99999999&giver=x&q=%22%20OR%20a&page=1e9&unused=1`, 200], [`/authorities/${mine}/evidence/duplicates?page=99999`, 200],
  ] as const) expect((await request.get(path)).status(), path).toBe(status)
})
