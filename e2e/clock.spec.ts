import type { Page } from '@playwright/test'
import { expect, rows, signIn, test } from './cast.ts'

type Review = { id: number; authority: number; received: string }
/** A review of the social care plan after which nothing is due yet, one for each way of using the service. */
function review(kind: string): Review {
  const [found] = rows<Review>(`select r.id, r.authority_id as authority, r.received_on as received from reviews r join review_plans p on p.review_id = r.id and p.plan_id = 1
    where r.kind = ? and r.received_on is not null order by r.id limit 1`, kind)
  if (!found) throw new Error(`The demonstration has no ${kind}`)
  return found
}

async function fillDay(page: Page, name: string, day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  for (const [part, value] of [['day', date], ['month', month], ['year', year]]) await page.locator(`#${name}-${part}`).fill(value ?? '')
}

test('an administrator adds a deadline rule; the chair sees the clock, counts it, and says that it was sent; the rule is retired and what was sent stays', async ({ page, browser, javaScriptEnabled }) => {
  // Two people and twenty pages.
  test.slow()
  const kind = javaScriptEnabled ? { value: 'peer_review', words: 'Peer review' } : { value: 'national_adviser_visit', words: 'National adviser visit' }
  const title = `Answer to the ${kind.words.toLowerCase()}`
  const { id, authority, received } = review(kind.value)
  await signIn(page, 'administrator', `/authorities/${authority}/clock`)
  await expect(page.getByRole('table', { name: 'Deadline rules', exact: true })).toContainText('Written statement of action')
  await page.getByRole('link', { name: 'Add a deadline rule' }).click()
  await page.getByLabel('What is due').fill(title)
  await page.getByRole('button', { name: 'Add rule' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page.getByLabel('What is due')).toHaveValue(title)
  await page.getByLabel('After which kind of review').selectOption({ label: kind.words })
  await page.getByLabel('In how many working days').fill('10')
  await page.getByLabel('Who sends it').fill('The chair of the board')
  await page.getByLabel('To whom').fill('The team that visited')
  await page.getByRole('button', { name: 'Add rule' }).click()
  await expect(page.getByText(`Deadline rule added: ${title}`)).toBeVisible()

  const chair = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(chair, 'chair', `/reviews/${id}/clock`)
  await expect(chair.getByRole('heading', { name: new RegExp(`${title} Overdue`) })).toBeVisible()
  await chair.getByRole('link', { name: `Show the count day by day for ${title}` }).click()
  await expect(chair.getByRole('table', { name: new RegExp(`${title}: 10 working days after`) })).toContainText('Not counted: Saturday')
  await chair.getByRole('link', { name: new RegExp(`^Say that it was sent.*${title}`) }).click()
  await fillDay(chair, 'sent-on', '2100-01-01')
  await chair.getByLabel('Note (optional)').fill('By e-mail, with the plan')
  await chair.getByRole('button', { name: 'Save' }).click()
  await expect(chair.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(chair.getByLabel('Note (optional)')).toHaveValue('By e-mail, with the plan')
  await fillDay(chair, 'sent-on', received)
  await chair.getByRole('button', { name: 'Save' }).click()
  await expect(chair.getByText(`${title}: you said that it was sent`)).toBeVisible()
  await expect(chair.getByRole('heading', { name: new RegExp(`${title} Sent in time`) })).toBeVisible()
  await expect(chair.getByRole('link', { name: new RegExp(`^Say that it was sent.*${title}`) })).toHaveCount(0)

  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Retire this rule' }).click()
  await page.getByRole('button', { name: 'Retire rule' }).click()
  await expect(page.getByText(`Deadline rule retired: ${title}`)).toBeVisible()
  await expect(page.getByRole('table', { name: /^Retired rules/ })).toContainText(title)
  await chair.goto(`/reviews/${id}/clock`)
  await expect(chair.getByRole('heading', { name: new RegExp(`${title} Sent in time`) })).toBeVisible()
  await chair.context().close()
})

test('an adviser reads the clock of a focused visit and changes nothing', async ({ page }) => {
  const { id } = review('focused_visit')
  await signIn(page, 'adviser', `/reviews/${id}/clock`)
  await expect(page.getByRole('heading', { name: /^Draft action plan/ })).toBeVisible()
  await expect(page.getByText(/: 20 working days after/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Say that it was sent/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Deadline rules and bank holidays' }).click()
  await expect(page.getByRole('heading', { name: 'Deadline rules and bank holidays' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add a deadline rule' })).toHaveCount(0)
})

test('a bank holiday is added by hand and removed again', async ({ page, javaScriptEnabled }) => {
  const { authority } = review('focused_visit')
  const [name, day] = javaScriptEnabled ? ['Good Friday of 2029', '2029-03-30'] : ['Easter Monday of 2029', '2029-04-02']
  await signIn(page, 'administrator', `/authorities/${authority}/clock/holidays/new`)
  await fillDay(page, 'day', '2026-12-25')
  await page.getByLabel('Name').fill(name ?? '')
  await page.getByRole('button', { name: 'Add bank holiday' }).click()
  await expect(page.getByRole('link', { name: '25 December 2026 is no working day as it is (Christmas Day): it need not be added' })).toBeVisible()
  await fillDay(page, 'day', day ?? '')
  await page.getByRole('button', { name: 'Add bank holiday' }).click()
  await expect(page.getByText(`Bank holiday added: ${name}`)).toBeVisible()
  await page.getByRole('link', { name: `Remove ${name}` }).click()
  await page.getByRole('button', { name: 'Remove bank holiday' }).click()
  await expect(page.getByText(`Bank holiday removed: ${name}`)).toBeVisible()
  await expect(page.getByRole('link', { name: `Remove ${name}` })).toHaveCount(0)
})
