import { sampleWorkbook } from '../documents/sample-workbooks.ts'
import { findings, isTooWide } from './axe.ts'
import { expect, rows, signIn, test } from './cast.ts'

const HEADINGS = ['Ref', 'Measure', 'Jul 23', 'Now', 'Target min', 'Target upper']
const LINES = (letter: string): (string | number)[][] => [[`U${letter}1`, `% visits in time, ${letter}`, 92.9, 90.4, 90, 95], [`U${letter}2`, `Number of visits, ${letter}`, '1,777', 'n/a', '', ''], [`U${letter}3`, `% reviews in time, ${letter}`, 'ninety', 91, '', '']]

async function fileOf(javaScriptEnabled: boolean) {
  if (javaScriptEnabled) return { name: 'Visits.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADINGS, ...LINES('J')].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')) }
  const shown = (cell: string | number) => (typeof cell === 'number' ? { value: cell / 100, format: '0.0%' } : cell)
  return { name: 'Visits.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: await sampleWorkbook([HEADINGS, ...LINES('N').map((row) => row.map(shown))]) }
}

test('an administrator uploads a file of figures, sees what each line would do, says what a column is, and saves', async ({ page, javaScriptEnabled }) => {
  test.slow()
  const letter = javaScriptEnabled ? 'J' : 'N'
  const lines = page.getByRole('table', { name: 'Lines of' })
  const kept = () => rows<{ figures: string }>("select group_concat(span || ' ' || month || ' ' || value, ', ') as figures from (select * from figures where measure_id = (select id from measures where ref = ? and plan_id = 2) order by month)", `U${letter}1`)
  await signIn(page, 'administrator', '/plans/2/measures')
  await page.getByRole('link', { name: 'Upload figures' }).click()
  await page.getByLabel('File of figures').setInputFiles(await fileOf(javaScriptEnabled ?? true))
  await page.getByRole('button', { name: 'Read the file' }).click()

  await expect(page.getByText('3 lines: 2 new, 0 changed, 0 unchanged, 1 refused')).toBeVisible()
  await expect(lines.getByRole('row', { name: `U${letter}3` })).toContainText('“Jul 23” holds “ninety”, which is no number')
  await expect(lines.getByRole('row', { name: `U${letter}1` })).toContainText(/Jul 2023 92\.9%/)
  await page.getByText('How the file is read', { exact: true }).click()
  await page.getByText('Which way is good for the new measures').click()
  expect(await findings(page, javaScriptEnabled ?? true)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await isTooWide(page)).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.getByLabel('Now', { exact: true }).selectOption({ label: 'Current figure' })
  await page.getByLabel('Month', { exact: true }).fill('8')
  await page.getByRole('button', { name: 'Save these figures' }).click()
  await expect(page.getByRole('link', { name: /^You changed how the file is read/ })).toBeVisible()
  expect(kept()).toEqual([{ figures: null }])
  await page.getByRole('button', { name: 'Read it again' }).click()
  await expect(page.getByText('The file was read again')).toBeVisible()
  await expect(lines.getByRole('row', { name: `U${letter}1` })).toContainText(/Aug 2023 90\.4%; Jul 2023 92\.9%/)
  await page.getByRole('link', { name: 'Refused (1)' }).click()
  await expect(lines.getByRole('row')).toHaveCount(2)

  await page.getByLabel('Owner of the new measures').selectOption({ label: 'Jerome Baptiste' })
  await page.getByRole('button', { name: 'Save these figures' }).click()
  await expect(page.getByText('Saved: 3 figures entered, 0 restated, 2 measures added')).toBeVisible()
  await expect(page.getByText('1 line refused')).toBeVisible()
  expect(kept()).toEqual([{ figures: 'month 2023-07-31 92.9, month 2023-08-31 90.4' }])
  await page.goto(`/measures/${rows<{ id: number }>('select id from measures where ref = ? and plan_id = 2', `U${letter}1`)[0]?.id}`)
  await expect(page.getByRole('main')).toContainText('90.4%')
  await expect(page.getByRole('main')).toContainText('Jerome Baptiste')
})
