import { actionNumber, expect, rows, signIn, test } from './cast.ts'

const WORDS: Record<string, string> = { going_well: 'Going well', ones_to_watch: 'Ones to watch', do_better: 'Do better' }

test('a board member moves an action to another heading with a reason, and the columns of the plan change', async ({ page, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 0 : 1, "status = 'do_better'")
  const column = (status: string) => page.getByRole('region', { name: new RegExp(`^${WORDS[status]}`) })
  await signIn(page, 'boardMember', '/plans/1')
  await expect(column('do_better').getByRole('link', { name: new RegExp(`^${action.ref.replace('.', '\\.')} `) })).toBeVisible()

  await page.goto(`/actions/${action.id}`)
  await page.getByRole('link', { name: 'Update', exact: false }).first().click()
  await page.getByLabel('Ones to watch').check()
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByLabel('Ones to watch')).toBeChecked()

  await page.getByLabel('Reason for the change').fill('Two teams now meet the standard and the third has a date')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()
  await expect(page.getByText('Two teams now meet the standard and the third has a date').first()).toBeVisible()

  await page.goto('/plans/1')
  await expect(column('ones_to_watch').getByRole('link', { name: new RegExp(`^${action.ref.replace('.', '\\.')} `) })).toBeVisible()
  await expect(column('do_better').getByRole('link', { name: new RegExp(`^${action.ref.replace('.', '\\.')} `) })).toHaveCount(0)
  expect(rows('select status from actions where id = ?', action.id)).toEqual([{ status: 'ones_to_watch' }])
})

test('two people edit at once: the second sees both versions, loses nothing, and chooses', async ({ page, browser, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 2 : 3, "status <> 'do_better'")
  await signIn(page, 'boardMember', `/actions/${action.id}/update`)
  await page.getByLabel('What has happened').fill('Typed by the second person')
  await page.getByLabel('Do better').check()
  await page.getByLabel('Reason for the change').fill('The latest audit shows it slipping')

  const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(other, 'chair', `/actions/${action.id}/update`)
  await other.getByLabel('What has happened').fill('Typed by the first person')
  await other.getByRole('button', { name: 'Save update' }).click()
  await expect(other.getByText('Update saved')).toBeVisible()
  await other.context().close()

  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('heading', { name: /changed this while you were working/ })).toBeVisible()
  await expect(page.getByLabel('What has happened')).toHaveValue('Typed by the second person')
  expect(rows('select count(*) as n from updates where action_id = ? and note = ?', action.id, 'Typed by the second person')).toEqual([{ n: 0 }])
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()
  expect(rows('select status from actions where id = ?', action.id)).toEqual([{ status: 'do_better' }])
})

test('a session that ended meanwhile: sign in, and the text is still there', async ({ page, context, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 4 : 5)
  await signIn(page, 'boardMember', `/actions/${action.id}/update`)
  await page.getByLabel('What has happened').fill('Three new social workers start in May')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Sightline' })).toBeVisible()
  await page.getByLabel('E-mail address').fill('karen.oduya@northmarsh-police.example')
  await page.getByLabel('Password').fill('a line of sight')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByLabel('What has happened')).toHaveValue('Three new social workers start in May')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()
})
