import { expect, rows, signIn, test } from './cast.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The month that lies so many before this one. */
function monthsAgo(count: number) {
  const today = new Date()
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - count, 15))
  const name = MONTHS[month.getUTCMonth()] ?? ''
  return { number: String(month.getUTCMonth() + 1), year: String(month.getUTCFullYear()), long: `${name} ${month.getUTCFullYear()}`, short: `${name.slice(0, 3)} ${month.getUTCFullYear()}` }
}

test('a measure is added, gets its actions and figures, and a figure is restated with what was reported kept', async ({ page, browser, javaScriptEnabled }) => {
  // Two people and twenty pages.
  test.slow()
  const ref = javaScriptEnabled ? 'J 1.9' : 'J 1.10'
  const [action] = rows<{ id: number; ref: string }>("select id, ref from actions where plan_id = 1 and stage = 'under_way' order by id limit 1 offset ?", javaScriptEnabled ? 30 : 31)
  await signIn(page, 'administrator', '/plans/1/measures')
  await page.getByRole('link', { name: 'Add a measure' }).click()
  await page.getByLabel('Reference').fill(ref)
  await page.getByLabel('Title').fill('Visits in time')
  await page.getByRole('button', { name: 'Add measure' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await page.getByLabel('Unit').selectOption({ label: 'Percent' })
  await page.getByLabel('High is good').check()
  await page.getByLabel('Owner').selectOption({ label: 'Daniel Okafor' })
  await page.getByRole('button', { name: 'Add measure' }).click()
  await expect(page.getByText('Measure added')).toBeVisible()

  await page.getByRole('link', { name: 'Choose the actions that should move it' }).click()
  await page.getByLabel('Actions, by reference').fill(`${action?.ref}, 99.9`)
  await page.getByRole('button', { name: 'Save actions' }).click()
  await expect(page.getByRole('link', { name: 'There is no action 99.9 in this plan: check the reference' })).toBeVisible()
  await page.getByLabel('Actions, by reference').fill(action?.ref ?? '')
  await page.getByRole('button', { name: 'Save actions' }).click()
  await expect(page.getByRole('table', { name: 'Actions that should move it' })).toContainText(action?.ref ?? '')

  const head = await (await browser.newContext({ javaScriptEnabled })).newPage()
  const [first, last] = [monthsAgo(8), monthsAgo(1)]
  await signIn(head, 'head', page.url().replace(/.*(\/measures\/\d+)$/, '$1'))
  const enter = async (month: typeof first, value: string, reason = '') => {
    if (!head.url().endsWith('/figure')) await head.getByRole('link', { name: 'Enter a figure' }).click()
    await head.getByLabel('Month', { exact: true }).fill(month.number)
    await head.getByLabel('Year').fill(month.year)
    await head.getByLabel('Figure', { exact: true }).fill(value)
    await head.getByLabel('Reason').fill(reason)
    await head.getByRole('button', { name: 'Enter figure' }).click()
  }
  await enter(first, '49%')
  await expect(head.getByText(`Figure for ${first.short} entered`)).toBeVisible()
  await enter(last, 'most')
  await expect(head.getByRole('link', { name: /as a number, such as 93/ })).toBeVisible()
  await enter(last, '93')
  await expect(head.getByText(`49% in ${first.long}, 93% in ${last.long}`)).toBeVisible()
  await enter(last, '92.5')
  await expect(head.getByRole('link', { name: `93% is reported for ${last.short} already: give the reason why it is restated` })).toBeVisible()
  await enter(last, '92.5', 'Two visits were counted twice')
  await expect(head.getByText(`Figure for ${last.short} restated`)).toBeVisible()
  await expect(head.getByText('Reported as 93%, restated to 92.5% because: Two visits were counted twice')).toBeVisible()
  await head.context().close()

  await page.goto(`/actions/${action?.id}`)
  await expect(page.getByText(`49% in ${first.short} to 92.5% in ${last.short}: up 43.5 points, better`)).toBeVisible()
})
