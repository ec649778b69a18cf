import { actionNumber, expect, rows, signIn, test } from './cast.ts'

const CHANGES = /^(Update(?! on )|Attach|Add|Edit|Propose|Invite|Change|End|Decide|Review(?!:)|Revise|Withdraw|Mark|Approve|Accept|Judge|Stop|Check back|Put|Challenge this|Answer the|Ask|Escalate|Drop|Leave|Take it|Choose|Use evidence|Read a|Replace|Enter|Say that|Retire|Remove|Save|Record|Hold|Begin|Close|Draft|Publish|Share|Revoke|Build|Raise|Score|Write a)\b/

const one = (sql: string) => rows<{ id: number }>(sql)[0]?.id
const board = () => one('select board_id as id from board_plans where plan_id = 1')
const held = () => one("select m.id from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and m.life = 'closed' order by m.id desc")
// The list of matters arising is left out: its links say what people wrote, "Ask the children who...".
const HELD = () => [`/meetings/${held()}`, `/meetings/${held()}/minutes`, `/boards/${board()}/decisions`, `/matters/${one(`select id from matters where board_id = ${board()} and closed_at is null`)}`]
const PROOF = ['/plans/1/changes', '/plans/1/reviews', '/reviews/1', '/reviews/1/coverage', '/reviews/1/compare', '/reviews/1/clock', '/plans/1/reviews/coverage', '/findings/1', '/plans/1/measures', '/plans/1/scorecard', '/measures/1', '/plans/1/challenges',
  '/plans/1/challenges/print', '/challenges/1', '/plans/1/risks', '/risks/1', '/plans/1/report?lines=yes', '/authorities/1/timeline', '/plans/1/board', '/boards/1', '/meetings/1', '/authorities/1/clock', '/authorities/1/evidence', '/authorities/1/evidence/duplicates', '/plans/1/papers', '/packs/1', '/meetings/1/minutes', '/boards/1/decisions']
const FIGURES = ['/plans/1/scorecard', '/plans/1/scorecard?known=then&against=england', '/plans/1/commentary', '/plans/1/agreement', '/plans/1/claims', '/plans/1?measures=yes', '/measures/1?chart=process', '/measures/1/compare']

test('an adviser reads all of a plan and is offered no change', async ({ page }) => {
  test.slow()
  const action = actionNumber(0)
  await signIn(page, 'adviser')
  for (const path of ['/plans', '/plans/1', '/plans/1?on=2026-06-30', '/plans/1/actions', `/actions/${action.id}`, '/plans/1/evidence', '/evidence/1', '/plans/1/people', '/trail', '/search?q=visits', ...PROOF, ...FIGURES, ...HELD()]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await expect(page.getByRole('main').getByRole('link', { name: CHANGES }), path).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('button', { name: CHANGES }), path).toHaveCount(0)
  }
})

test('an adviser is refused every page that changes something', async ({ page }) => {
  const action = actionNumber(0)
  await signIn(page, 'adviser')
  for (const path of [`/actions/${action.id}/update`, `/actions/${action.id}/attach`, `/actions/${action.id}/reuse`, `/actions/${action.id}/edit`, `/actions/${action.id}/steps`, '/plans/1/actions/new', '/plans/1/actions/update?ids=1', '/plans/1/people/invite', '/evidence/1/revise', '/evidence/1/review', '/plans/1/reviews/new', '/reviews/1/edit', '/reviews/1/letter', '/findings/1/answer', '/findings/1/drop', `/actions/${action.id}/stop`, `/actions/${action.id}/impact`, '/plans/1/challenges/new', '/plans/1/evidence/packs/new', `/challenges/${one('select id from challenges')}/judge`, '/measures/1/figure', '/measures/1/heading', '/measures/1/targets', '/measures/1/commentary', '/plans/1/figures', '/plans/1/figures/upload', '/plans/1/claims/paste', '/reference', '/plans/1/risks/new', '/risks/1/score', '/meetings/11/hold', '/meetings/11/agenda', '/boards/1/edit', '/plans/1/papers/new', '/packs/1/share', '/reports/1', '/plans/1/papers/templates']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(403)
    await expect(page.getByRole('heading', { name: 'You can not do this' }), path).toBeVisible()
  }
})

test('somebody of another council sees nothing of it', async ({ page }) => {
  const action = actionNumber(0)
  await signIn(page, 'outsider')
  for (const path of ['/plans/1', '/plans/1/actions', `/actions/${action.id}`, '/evidence/1', '/plans/1/people']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
  }
  expect((await page.request.get('/files/1')).status()).toBe(404)
  await page.goto('/search?q=visits')
  const mine = rows<{ title: string }>('select title from actions where plan_id <> 1').map(({ title }) => title)
  expect(mine.length).toBeGreaterThan(0)
  await expect(page.getByRole('main').getByText(action.title)).toHaveCount(0)
})
