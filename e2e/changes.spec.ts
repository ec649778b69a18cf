import { readFileSync } from 'node:fs'
import { actionNumber, expect, rows, signIn, test } from './cast.ts'

const MEETINGS = "select m.id, m.on_day as onDay from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = 1 and m.on_day < date('now') order by m.on_day desc, m.id desc"
const [WHY, AGAIN] = ['The sample of this month was short of the standard', 'A second sample was no better than the first']

test('a heading that moves is told to the board with its reason, between meetings and between dates', async ({ page, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 22 : 23)
  const after = action.status === 'do_better' ? 'Ones to watch' : 'Do better'
  const [last, before] = rows<{ id: number; onDay: string }>(MEETINGS)
  await signIn(page, 'boardMember', `/actions/${action.id}/update`)
  await page.getByLabel(after, { exact: true }).check()
  await page.getByLabel('Reason for the change').fill(javaScriptEnabled ? WHY : AGAIN)
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()

  await page.goto('/plans/1')
  await page.getByRole('link', { name: 'What changed since the last meeting' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What changed$/)
  await expect(page.getByText(/^Since \d+ \w+ 20\d\d, .*\.$/)).toBeVisible()
  const moved = page.getByRole('table', { name: /^Actions whose heading moved/ })
  const row = moved.getByRole('row').filter({ has: page.getByRole('link', { name: `${action.ref} ${action.title}`, exact: true }) })
  for (const words of [after, javaScriptEnabled ? WHY : AGAIN]) await expect(row).toContainText(words)

  await page.getByText('Choose other meetings or dates').click()
  await page.getByLabel('Since the meeting of').selectOption(String(before?.id))
  await page.getByLabel('Until', { exact: true }).selectOption(String(last?.id))
  await page.getByRole('button', { name: 'Show what changed between meetings' }).click()
  await expect(page).toHaveURL(new RegExp(`since=${before?.id}&until=${last?.id}$`))
  await expect(page.getByText(/^From the meeting of .* to the meeting of /)).toBeVisible()
  await expect(page.getByText(javaScriptEnabled ? WHY : AGAIN)).toHaveCount(0)

  await page.getByText('Choose other meetings or dates').click()
  const from = page.getByRole('group', { name: 'First date' })
  await from.getByLabel('Day').fill('31')
  await from.getByLabel('Month').fill('2')
  await page.getByRole('button', { name: 'Show what changed between dates' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('link', { name: 'The first date must be a real date, like 27 3 2027' })).toBeVisible()
  await expect(from.getByLabel('Day')).toHaveValue('31')
  for (const [label, value] of [['Day', '1'], ['Month', 'January'], ['Year', '2026']] as const) await from.getByLabel(label).fill(value)
  for (const label of ['Day', 'Month', 'Year']) await page.getByRole('group', { name: 'Last date' }).getByLabel(label).fill('')
  await page.getByRole('button', { name: 'Show what changed between dates' }).click()
  await expect(page.getByText(/^Since 1 January 2026, /)).toBeVisible()

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Get what changed as CSV' }).click()])
  expect(download.suggestedFilename()).toMatch(/^what-changed-2026-01-01-to-20\d\d-\d\d-\d\d\.csv$/)
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\ufeffKind of change,Reference,What,About,Was,Is,Why,Said by,Day/)
})

test('a meeting leads to what changed before it, for whoever reads the plan', async ({ page }) => {
  const [last] = rows<{ id: number }>(MEETINGS)
  await signIn(page, 'adviser', `/meetings/${last?.id}`)
  await page.getByRole('link', { name: /^What changed .*since the meeting before$/ }).first().click()
  await expect(page).toHaveURL(new RegExp(`/changes\\?until=${last?.id}$`))
  await expect(page.getByText(/^(Between|Since) \d+ \w+ 20\d\d.*\.$/)).toBeVisible()
})
