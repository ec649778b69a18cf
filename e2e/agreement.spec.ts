import { expect, rows, signIn, test } from './cast.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
type Held = { id: number; ref: string; title: string; month: string; value: string }

/** A percentage of the head of service with its newest figure that nobody has said anything of, one for each use. */
function heldMeasure(index: number): Held {
  const [held] = rows<Held>(`select m.id, m.ref, m.title, max(f.month) as month, f.value from measures m join people p on p.id = m.owner_id join figures f on f.measure_id = m.id and f.span = 'month'
    where m.plan_id = 1 and m.unit = 'percent' and p.email like 'daniel.okafor@%' and not exists (select 1 from measure_commentaries c where c.measure_id = m.id and c.month = f.month)
      and not exists (select 1 from figures r where r.measure_id = m.id and r.span = 'month' and r.month = f.month and r.id <> f.id) group by m.id order by m.id limit 1 offset ?`, index)
  if (!held) throw new Error('The demonstration has too few measures with figures')
  return held
}

test('claims are pasted, the one that contradicts the figures is shown with both numbers, and a drafted sentence is kept in its owner’s words', async ({ page, javaScriptEnabled }) => {
  const measure = heldMeasure(javaScriptEnabled ? 0 : 1)
  const source = `Report of the board, ${javaScriptEnabled ? 'one' : 'two'}`
  const month = `${MONTHS[Number(measure.month.slice(5, 7)) - 1]} ${measure.month.slice(0, 4)}`
  const wrong = String(Math.trunc(Number(measure.value)) === 3 ? 4 : 3)
  await signIn(page, 'head', '/plans/1/agreement')
  await page.getByRole('link', { name: 'All claims' }).click()
  await page.getByRole('link', { name: 'Record many claims' }).click()
  await page.getByLabel('Source (optional)').fill(source)
  await page.getByLabel('Rows', { exact: true }).fill(`words\tmeasure\tkind\tmonth\tvalue\nIt stood at ${wrong}%\t${measure.ref}\tvalue\t${month}\t${wrong}%\nIt rose\t${measure.ref}\tvalue\tlately\t1`)
  await page.getByRole('button', { name: 'Record these claims' }).click()
  await expect(page.getByRole('link', { name: 'Line 3: “lately” is no month: write it like 2021-06 or Jun 2021' })).toBeVisible()
  await page.getByLabel('Rows', { exact: true }).fill(`words\tmeasure\tkind\tmonth\tvalue\nIt stood at ${wrong}%\t${measure.ref}\tvalue\t${month}\t${wrong}%\nIt stood where it did\t${measure.ref}\tvalue\t${month}\t${measure.value}`)
  await page.getByRole('button', { name: 'Record these claims' }).click()
  await expect(page.getByText('2 claims recorded')).toBeVisible()
  await expect(page.getByRole('row', { name: 'It stood where it did' }).filter({ hasText: source })).toContainText('Agrees')

  await page.getByRole('link', { name: "What doesn't agree" }).first().click()
  await page.getByText('Filter', { exact: true }).click()
  await page.getByLabel('Source').selectOption(source)
  await page.getByRole('button', { name: 'Apply filter' }).click()
  await expect(page.getByRole('table', { name: /^Claims that contradict the figures/ }).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('cell', { name: `${wrong}% is said; the figures have ${measure.value}% in ${month}.` })).toBeVisible()
  await expect(page.getByText('It stood where it did')).toHaveCount(0)

  await page.goto(`/plans/1/claims`)
  await page.getByRole('row', { name: `It stood at ${wrong}%` }).filter({ hasText: source }).getByRole('link', { name: /^Remove/ }).click()
  await page.getByRole('button', { name: 'Remove claim' }).click()
  await expect(page.getByText('Claim removed')).toBeVisible()
  expect(rows('select words from claims where source = ? and removed_at is null', source)).toEqual([{ words: 'It stood where it did' }])

  await page.goto(`/plans/1/commentary?month=${measure.month.slice(0, 7)}`)
  const row = page.getByRole('row', { name: `${measure.ref} ${measure.title}` })
  await expect(row).toContainText('Draft, made from the figures')
  await row.getByRole('link', { name: /^Keep or edit/ }).click()
  await page.getByLabel('What the data says').fill('It moved, at last, and 98.7654% of us noticed')
  await page.getByRole('button', { name: 'Keep this sentence' }).click()
  await expect(page.getByRole('link', { name: /^The figures don't show 98.7654%/ })).toBeVisible()
  await page.getByLabel('What the data says').fill('It moved at last, as the team had hoped')
  await page.getByRole('button', { name: 'Keep this sentence' }).click()
  await expect(page.getByText(`What the data says of ${measure.ref}`)).toBeVisible()
  await expect(row).toContainText('It moved at last, as the team had hoped')
  await expect(row).toContainText('Kept by Daniel Okafor')
})
