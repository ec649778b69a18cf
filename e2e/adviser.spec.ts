import { actionNumber, expect, rows, signIn, test } from './cast.ts'

const CHANGES = /^(Update(?! on )|Attach|Add|Edit|Propose|Invite|Change|End|Decide|Review|Revise|Withdraw|Mark|Approve)/

test('an adviser reads all of a plan and is offered no change', async ({ page }) => {
  const action = actionNumber(0)
  await signIn(page, 'adviser')
  for (const path of ['/plans', '/plans/1', '/plans/1?on=2026-06-30', '/plans/1/actions', `/actions/${action.id}`, '/plans/1/evidence', '/evidence/1', '/plans/1/people', '/trail', '/search?q=visits']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await expect(page.getByRole('main').getByRole('link', { name: CHANGES }), path).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('button', { name: CHANGES }), path).toHaveCount(0)
  }
})

test('an adviser is refused every page that changes something', async ({ page }) => {
  const action = actionNumber(0)
  await signIn(page, 'adviser')
  for (const path of [`/actions/${action.id}/update`, `/actions/${action.id}/attach`, `/actions/${action.id}/reuse`, `/actions/${action.id}/edit`, `/actions/${action.id}/steps`, '/plans/1/actions/new', '/plans/1/actions/update?ids=1', '/plans/1/people/invite', '/evidence/1/revise', '/evidence/1/review']) {
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
