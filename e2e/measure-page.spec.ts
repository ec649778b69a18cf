import { expect, rows, signIn, test } from './cast.ts'

/** A measure of its own for each way of running, with two years of months and no heading of the board's. */
const MEASURE = "select id, ref, title from measures m where plan_id = 1 and part_of is null and id not in (select measure_id from measure_breaks) and not exists (select 1 from measure_headings where measure_id = m.id) and (select count(distinct month) from figures where measure_id = m.id and span = 'month') = 24 and owner_id <> (select id from people where email like 'daniel.okafor@%') order by id desc limit 1 offset ?"

test('the page of a measure: since when, which chart, and the board’s own heading with its reason and back', async ({ page, javaScriptEnabled }) => {
  const [measure] = rows<{ id: number; ref: string; title: string }>(MEASURE, javaScriptEnabled ? 1 : 2)
  const address = `/measures/${measure?.id}`
  await signIn(page, 'chair', address)
  await expect(page.getByRole('heading', { name: `${measure?.ref} ${measure?.title}` })).toBeVisible()
  await page.getByLabel('Since which month?').selectOption({ index: 5 })
  await page.getByRole('button', { name: 'Show progress' }).click()
  await expect(page).toHaveURL(/since=\d{4}-\d{2}/)
  await expect(page.getByText(/ to .* in [A-Z][a-z]{2} \d{4}: (up|down|no change)/)).toBeVisible()

  await expect(page.getByRole('img', { name: `${measure?.ref} ${measure?.title}: run chart` })).toBeVisible()
  await page.getByRole('link', { name: 'Process-behaviour chart' }).click()
  await expect(page.getByRole('img', { name: `${measure?.ref} ${measure?.title}: process-behaviour chart` })).toBeVisible()
  await expect(page.getByText(/^(This is a real change|No real change)/)).toBeVisible()
  await page.getByRole('link', { name: 'As reported at the time' }).click()
  await expect(page).toHaveURL(/chart=process&known=then&since=/)
  await expect(page.getByRole('table', { name: 'Figures by period, the newest first' }).getByRole('row')).toHaveCount(25)

  await page.getByRole('link', { name: 'Say the board’s own heading' }).click()
  await page.getByLabel('Do better').check()
  await page.getByRole('button', { name: 'Save heading' }).click()
  await expect(page.getByRole('link', { name: 'Give a reason of at least one sentence for the heading, so that the board can see why' })).toBeVisible()
  await expect(page.getByLabel('Do better')).toBeChecked()
  await page.getByLabel('Reason').fill('The board has heard of cases that this does not count')
  await page.getByRole('button', { name: 'Save heading' }).click()
  await expect(page.getByText('heading saved')).toBeVisible()
  await expect(page.getByText('because: The board has heard of cases that this does not count')).toBeVisible()
  await page.getByRole('link', { name: 'Say the board’s own heading' }).click()
  await page.getByLabel('Use the computed heading').check()
  await page.getByRole('button', { name: 'Save heading' }).click()
  await expect(page.getByText('The computed heading stands from')).toBeVisible()
  await expect(page.getByText('because: The board has heard')).toHaveCount(0)
  await page.getByText('What the board said of its heading').first().click()
  await expect(page.getByRole('table', { name: 'What the board said of its heading' }).getByText('The computed heading again')).toBeVisible()
})

test('a chart and figures are downloaded as what they are called', async ({ page, javaScriptEnabled }) => {
  const [measure] = rows<{ id: number; ref: string; title: string }>(MEASURE, javaScriptEnabled ? 3 : 4)
  await signIn(page, 'adviser', `/measures/${measure?.id}`)
  await expect(page.getByRole('link', { name: 'Say the board’s own heading' })).toHaveCount(0)
  const fetched = async (words: string) => page.request.get((await page.getByRole('link', { name: words }).getAttribute('href')) ?? '')
  const csv = await fetched('Figures as CSV')
  expect(csv.headers()).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="[a-z0-9-]+-figures\.csv"$/), 'x-content-type-options': 'nosniff' })
  const lines = (await csv.text()).trim().split('\r\n')
  expect(lines[0]).toBe('Reference,Title,Unit,Kind of period,Period to,Figure,Numerator,Denominator,Final or provisional,As known,Restated,Minimum,Target or upper target,Tolerance,Caveat')
  expect(lines.length - 1).toBe(rows<{ n: number }>('select count(*) as n from (select distinct span, month from figures where measure_id = ?)', measure?.id)[0]?.n)
  const svg = await fetched('Chart as SVG')
  expect(svg.headers()).toMatchObject({ 'content-type': 'image/svg+xml; charset=utf-8', 'content-disposition': expect.stringContaining('run-chart.svg'), 'x-content-type-options': 'nosniff' })
  expect(await svg.text()).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*>\s*<title id="chart-title">/)
  const png = await fetched('Chart as PNG')
  expect(png.headers()).toMatchObject({ 'content-type': 'image/png', 'content-disposition': expect.stringContaining('run-chart.png') })
  expect([...(await png.body()).subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
})
