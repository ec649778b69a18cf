import { readFileSync } from 'node:fs'
import { expect, rows, signIn, test } from './cast.ts'

const NEWEST = "select max(month) as month from figures f join measures m on m.id = f.measure_id where plan_id = 1 and span in ('month', 'year_to_date', 'rolling_year')"
const RESTATED = `select m.ref, r.month, (select value from figures where id = r.first) as reported, (select value from figures where id = r.newest) as known
  from (select measure_id, month, min(id) as first, max(id) as newest from figures where span = 'month' group by measure_id, month having count(distinct value) > 1) r
  join measures m on m.id = r.measure_id where m.plan_id = 1 and m.ref like 'KPI %' and m.period_kind in ('month', 'snapshot') order by r.month desc limit 1`

test('a board reads its scorecard of any month, as known now or as reported, against England, and takes it away', async ({ page }) => {
  const month = rows<{ month: string }>(NEWEST)[0]?.month ?? ''
  const [restated] = rows<Record<'ref' | 'month' | 'reported' | 'known', string>>(RESTATED)
  await signIn(page, 'boardMember', '/plans/1/measures')
  await page.getByRole('navigation', { name: 'Pages of figures' }).getByRole('link', { name: 'Scorecard' }).click()
  const table = page.getByRole('table', { name: /^Scorecard of/ })
  await expect(page.getByRole('combobox', { name: 'Month' })).toHaveValue(month.slice(0, 7))
  await expect(page.getByRole('list', { name: /^Ratings of/ })).toContainText(/Green \d+/)

  await page.getByRole('combobox', { name: 'Month' }).selectOption(restated?.month.slice(0, 7) ?? '')
  await page.getByRole('button', { name: 'Apply' }).click()
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${restated?.ref} `) }) })
  await expect(row.getByRole('cell').nth(3)).toContainText(restated?.known ?? '')
  await expect(row).toContainText('Restated')
  await page.getByRole('combobox', { name: 'Figures' }).selectOption({ label: 'As reported at the time' })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(row.getByRole('cell').nth(3)).toContainText(restated?.reported ?? '')

  await page.getByRole('combobox', { name: 'Current figure' }).selectOption({ label: 'Of 12 months' })
  await page.getByRole('combobox', { name: 'Rated against' }).selectOption({ label: 'England' })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/known=then&by=twelve_months&against=england/)
  await expect(page.getByText('current figure: of 12 months · rated against England')).toBeVisible()

  await page.getByLabel('Hide counts below').fill('five')
  await page.getByRole('button', { name: 'Get the scorecard as CSV' }).click()
  await expect(page.getByRole('link', { name: 'The smallest count to show must be a whole number from 0 to 100' })).toBeVisible()
  await expect(page.getByLabel('Hide counts below')).toHaveValue('five')
  await expect(page).toHaveURL(/known=then&by=twelve_months&against=england/)
  await page.getByLabel('Hide counts below').fill('5')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Get the scorecard as CSV' }).click()])
  expect(download.suggestedFilename()).toBe(`scorecard-${restated?.month.slice(0, 7)}.csv`)
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffSection,Reference,Measure,/)
})

test('the plan has its measures beside its actions, under the three headings', async ({ page }) => {
  await signIn(page, 'adviser', '/plans/1')
  await page.getByRole('link', { name: 'Show the measures beside the actions' }).click()
  await expect(page.getByRole('heading', { name: /^Measures under (Going well|Ones to watch|Do better) \d/ })).toHaveCount(3)
  await page.getByRole('link', { name: 'See all on the scorecard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Scorecard, /)
})
