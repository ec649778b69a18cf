import type { Page } from '@playwright/test'
import { expect, hiddenFields, post, rows, signIn, signInByHand, test } from './cast.ts'

const WORDS = 'Supervision is regular, and what was decided in it is recorded'
const REASON = 'The team that it speaks of was closed last year'

async function fillDay(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(day)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}

async function addFinding(page: Page, ref: string, words: string, under?: string) {
  await page.getByRole('link', { name: 'Add a finding' }).click()
  await page.getByLabel('Kind of finding').selectOption({ label: 'Recommendation' })
  await page.getByLabel('Reference (optional)').fill(ref)
  await page.getByLabel('What the review said').fill(words)
  if (under) await page.getByLabel('Stands under (optional)').selectOption({ label: under })
  await page.getByLabel('Workforce').check()
  await page.getByRole('button', { name: 'Add finding' }).click()
  await expect(page.getByRole('alert', { name: 'Success' })).toContainText('Finding added')
}

test('an administrator adds a review that is expected, finds it on the time line, and says when it took place', async ({ page, javaScriptEnabled }) => {
  const title = `Peer review of supervision ${javaScriptEnabled ? 'A' : 'B'}`
  await signIn(page, 'administrator', '/plans/1/reviews')
  await page.getByRole('link', { name: 'Add a review' }).click()
  await page.getByLabel('Kind of review').selectOption({ label: 'Peer review' })
  await page.getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Add review' }).click()
  await expect(page.getByRole('link', { name: /when it is expected/ })).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue(title)
  await page.getByLabel('Or when it is expected, in words').fill('May 2099')
  await page.getByRole('button', { name: 'Add review' }).click()
  await expect(page.getByText('Review added')).toBeVisible()
  await page.getByRole('link', { name: 'All reviews and board meetings' }).click()
  const expected = page.getByRole('region', { name: 'Expected' }).getByRole('listitem').filter({ hasText: title })
  await expect(expected).toContainText('Expected May 2099')

  await expected.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Edit review' }).click()
  await page.getByLabel('Or when it is expected, in words').fill('')
  await fillDay(page, 'First day of the visit', ['2', '2', '2026'])
  await page.getByRole('button', { name: 'Save review' }).click()
  await expect(page.getByText('Review saved')).toBeVisible()
  await expect(page.getByText('2 February 2026', { exact: true })).toBeVisible()
})

/** Adds a review with the form, by hand, for a journey that begins there. */
async function addReview(page: Page, title: string): Promise<number> {
  await signInByHand(page.request, 'administrator')
  const fields = hiddenFields(await (await page.request.get('/plans/1/reviews/new')).text())
  await post(page.request, '/plans/1/reviews/new', { ...fields, kind: 'internal_audit', title, plans: '1', 'published-day': '2', 'published-month': '2', 'published-year': '2026' })
  return rows<{ id: number }>('select id from reviews where title = ?', title)[0]?.id ?? 0
}

test('a finding with a nested point is answered by actions of two plans', async ({ page, browser, javaScriptEnabled }) => {
  const title = `Audit of supervision ${javaScriptEnabled ? 'A' : 'B'}`
  await page.goto(`/reviews/${await addReview(page, title)}`)
  await addFinding(page, '1', WORDS)
  await page.getByRole('link', { name: title }).first().click()
  await addFinding(page, '1a', 'Each team has a rota', `1 ${WORDS}`)
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByText('2 findings, 2 of which nobody answers')).toBeVisible()

  await page.getByRole('link', { name: 'Finding 1', exact: true }).click()
  await page.getByRole('link', { name: 'Choose actions' }).click()
  const [one, other] = [1, 2].map((plan) => rows<{ ref: string; title: string }>("select ref, title from actions where plan_id = ? and stage = 'under_way' order by id", plan)[0])
  const box = (action: typeof one) => page.getByRole('checkbox', { name: `${action?.ref} ${action?.title}`, exact: true })
  await box(one).check()
  await box(other).check()
  await page.getByRole('button', { name: 'Save answers' }).click()
  await expect(page.getByText('Answers saved: 2 actions added')).toBeVisible()
  await expect(page.getByText('Answered by 2 actions')).toBeVisible()

  const chair = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signInByHand(chair.request, 'chair')
  await chair.goto(new URL(page.url()).pathname)
  await expect(chair.getByText('Answered by 2 actions, 1 of them in another plan')).toBeVisible()
  await expect(chair.getByText(other?.title ?? '')).toHaveCount(0)
  await chair.context().close()
})

test('the chair leaves a finding unanswered on purpose, with a reason', async ({ page, javaScriptEnabled }) => {
  const title = `Audit of closed teams ${javaScriptEnabled ? 'A' : 'B'}`
  const review = await addReview(page, title)
  const fields = hiddenFields(await (await page.request.get(`/reviews/${review}/findings/new`)).text())
  await post(page.request, `/reviews/${review}/findings/new`, { ...fields, kind: 'recommendation', ref: '7', words: 'Each team has a rota' })
  await page.context().clearCookies()
  await signInByHand(page.request, 'chair')
  await page.goto(`/reviews/${review}`)
  await expect(page.getByText('1 finding, 1 of which nobody answers')).toBeVisible()
  await page.getByRole('link', { name: 'Finding 7' }).click()
  await page.getByRole('link', { name: 'Leave unanswered on purpose' }).click()
  await page.getByLabel('Why is it left unanswered?').fill('Closed')
  await page.getByRole('button', { name: 'Leave unanswered' }).click()
  await expect(page.getByRole('link', { name: /at least one sentence/ })).toBeVisible()
  await page.getByLabel('Why is it left unanswered?').fill(REASON)
  await page.getByRole('button', { name: 'Leave unanswered' }).click()
  await expect(page.getByText(REASON).first()).toBeVisible()
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByText('1 finding', { exact: true })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Each team has a rota' })).toContainText(REASON)
})

test('two people edit a finding at once: the second sees both versions, loses nothing, and chooses', async ({ page, browser, javaScriptEnabled }) => {
  const id = rows<{ id: number }>("select id from findings where review_id = (select id from reviews where kind = 'ilacs_standard') order by id desc limit 1 offset ?", javaScriptEnabled ? 0 : 1)[0]?.id
  await signIn(page, 'administrator', `/findings/${id}/edit`)
  await page.getByLabel('Note (optional)').fill('Typed by the second person')
  const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(other, 'administrator', `/findings/${id}/edit`)
  await other.getByLabel('Note (optional)').fill('Typed by the first person')
  await other.getByRole('button', { name: 'Save finding' }).click()
  await expect(other.getByText('Finding saved')).toBeVisible()
  await other.context().close()

  await page.getByRole('button', { name: 'Save finding' }).click()
  await expect(page.getByRole('heading', { name: /changed this while you were working/ })).toBeVisible()
  await expect(page.getByLabel('Note (optional)')).toHaveValue('Typed by the second person')
  expect(rows('select note from findings where id = ?', id)).toEqual([{ note: 'Typed by the first person' }])
  await page.getByRole('button', { name: 'Save finding' }).click()
  await expect(page.getByText('Finding saved')).toBeVisible()
})
