import type { Page } from '@playwright/test'
import { authoritiesFile, laitFiguresFile, laitMeasuresFile, neighboursFile, outcomesFile } from '../documents/sample-reference.ts'
import { findings } from './axe.ts'
import { expect, signIn, test } from './cast.ts'

async function load(page: Page, name: string, bytes: Uint8Array, said: RegExp) {
  if (!page.url().endsWith('/load')) await page.getByRole('link', { name: 'Load a file' }).click()
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Load the file' }).click()
  await expect(page.getByText(said).first()).toBeVisible()
}

test('an administrator loads the Department’s files, links a measure, and everybody compares it across the neighbours', async ({ page, browser, javaScriptEnabled }) => {
  // Two people, five files and fifteen pages.
  test.slow()
  await signIn(page, 'administrator', '/plans/1/settings')
  await page.getByRole('link', { name: /^Reference data/ }).click()
  await load(page, 'neighbours.csv', neighboursFile(), /Enter the day from which these groups of neighbours are in force/)
  await load(page, 'local-authorities.csv', authoritiesFile(), /Local authorities loaded: 15 rows/)
  await load(page, 'neighbours-2021-04.csv', neighboursFile(), /Statistical neighbours loaded: 10 rows/)
  await load(page, 'lait-measures.csv', laitMeasuresFile(), /LAIT measures loaded: 2 rows. 1 line left out/)
  await load(page, 'lait-figures.csv', laitFiguresFile(), /LAIT figures loaded: 26 rows/)
  await load(page, 'ilacs-outcomes.csv', outcomesFile(), /ILACS outcomes loaded: 3 rows/)
  await expect(page.getByRole('table', { name: /^Files that were loaded/ })).toContainText('Statistical neighbours, in force from 1 April 2021')

  await page.getByRole('link', { name: 'Change which authority Northmarsh' }).click()
  await page.getByLabel('Authority of the Department’s list').selectOption('302')
  await page.getByRole('button', { name: 'Save authority' }).click()
  // The other browser says the same meanwhile: whoever comes second is asked.
  const [saved, asked] = [page.getByText(/^Saved which authority/), page.getByRole('heading', { name: 'Someone else changed this' })]
  await expect(saved.or(asked)).toBeVisible()
  if (await asked.isVisible()) await page.getByRole('button', { name: 'Save authority' }).click()
  await expect(saved).toBeVisible()
  await expect(page.getByRole('table', { name: /^Councils/ })).toContainText('Barnet')

  await page.goto('/plans/1/measures/new')
  await page.getByLabel('Reference').fill(javaScriptEnabled ? 'J 7.1' : 'J 7.2')
  await page.getByLabel('Title').fill('Referred again within 12 months')
  await page.getByLabel('Unit').selectOption({ label: 'Percent' })
  await page.getByLabel('Low is good').check()
  await page.getByLabel('Owner').selectOption({ label: 'Daniel Okafor' })
  await page.getByLabel('The Department’s measure').selectOption({ label: 'Re-referrals, within 12 months' })
  await page.getByRole('button', { name: 'Add measure' }).click()
  await expect(page.getByText('Measure added')).toBeVisible()

  const adviser = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(adviser, 'adviser', `${page.url().replace(/.*(\/measures\/\d+)$/, '$1')}/compare`)
  await expect(adviser.getByText('the group in force from 1 April 2021. Mean of 9 of 10 neighbours: 14.1%.')).toBeVisible()
  const rows = adviser.getByRole('table', { name: 'Re-referrals, within 12 months, 2024/25' }).getByRole('row')
  await expect(rows.nth(1)).toContainText(/Bexley.*1.*10\.0%.*Outstanding, published 27 October 2023/)
  await expect(rows.nth(5)).toContainText(/Barnet.*This authority.*5=.*14\.0%.*Requires improvement to be good/)
  await expect(rows.nth(10)).toContainText(/London \(Outer\).*Region.*Not ranked.*17\.0%/)
  await expect(rows.last()).toContainText(/Havering.*Not ranked.*Not available/)
  expect(await findings(adviser, javaScriptEnabled)).toEqual([])
  await adviser.getByRole('link', { name: '2023/24' }).click()
  await expect(adviser.getByText('Mean of the 10 neighbours: 14.5%.')).toBeVisible()
  await expect(rows.first()).toBeHidden()
  await adviser.context().close()
})
