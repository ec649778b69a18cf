import { expect, rows, signIn, test } from './cast.ts'

const NEWEST = "select max(month) as month from figures f join measures m on m.id = f.measure_id where plan_id = 1 and span in ('month', 'year_to_date', 'rolling_year')"

test('a board reads its scorecard of any month, as known now or as reported, against England, and takes it away', async ({ page }) => {
  const month = rows<{ month: string }>(NEWEST)[0]?.month ?? ''
  const [restated] = rows<{ ref: string; month: string; reported: string; known: string }>(`select m.ref, f.month, min(f.id), (select value from figures where id = min(f.id)) as reported, (select value from figures where id = max(f.id)) as known
    from figures f join measures m on m.id = f.measure_id where m.plan_id = 1 and f.span = 'month' and m.period_kind in ('month', 'snapshot') and f.month <= '${month}' group by f.measure_id, f.month having count(distinct f.value) > 1 order by f.month desc`)
  await signIn(page, 'boardMember', '/plans/1/measures')
  await page.getByRole('link', { name: /^Scorecard:/ }).click()
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

  const csv = await page.request.get((await page.getByRole('link', { name: /as CSV$/ }).getAttribute('href')) ?? '')
  expect(csv.headers()['content-disposition']).toContain(`scorecard-${restated?.month.slice(0, 7)}.csv`)
  expect(await csv.text()).toMatch(/^\ufeffSection,Reference,Measure,/)
})

test('the plan has its measures beside its actions, under the three headings', async ({ page }) => {
  await signIn(page, 'adviser', '/plans/1')
  await page.getByRole('link', { name: 'Show the measures beside the actions' }).click()
  await expect(page.getByRole('heading', { name: /^Measures \d/ })).toHaveCount(3)
  await page.getByRole('link', { name: 'See all on the scorecard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Scorecard, /)
})
