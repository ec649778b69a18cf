import { actionNumber, expect, rows, signIn, test } from './cast.ts'

test('what is typed and chosen before the scripts have come is kept', async ({ page, javaScriptEnabled }) => {
  const action = actionNumber(javaScriptEnabled ? 26 : 27)
  const note = `Written while the page was still loading, ${javaScriptEnabled ? 'with' : 'without'} scripts`
  await signIn(page, 'chair')
  let letThrough = () => undefined as void
  const held = new Promise<void>((resolve) => { letThrough = resolve })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/actions/${action.id}/update`, { waitUntil: 'commit' })
  await page.getByLabel('What has happened').fill(note)
  const heading = page.getByRole('group', { name: 'Heading' }).getByLabel(action.status === 'do_better' ? 'Ones to watch' : 'Do better')
  await heading.check()
  letThrough()
  await page.waitForLoadState('networkidle')
  await expect(page.getByLabel('What has happened')).toHaveValue(note)
  await expect(heading).toBeChecked()
  await page.getByLabel('Reason for the change').fill('The board saw the figures of the month.')
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByText('Update saved')).toBeVisible()
  expect(rows('select note from updates where action_id = ? order by id desc limit 1', action.id)).toEqual([{ note }])
})
