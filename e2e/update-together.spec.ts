import { actionNumber, expect, rows, signIn, test } from './cast.ts'

test('a filtered list is ticked and given one owner together, with a reason', async ({ page, javaScriptEnabled }) => {
  const first = javaScriptEnabled ? 30 : 33
  const chosen = [actionNumber(first), actionNumber(first + 1)]
  await signIn(page, 'chair', '/plans/1/actions?stage=under_way&size=100')
  for (const { ref } of chosen) await page.getByLabel(`Select ${ref}`, { exact: true }).check()
  await page.getByRole('button', { name: 'Update the selected actions together' }).click()
  for (const { title } of chosen) await expect(page.getByText(title)).toBeVisible()

  await page.getByLabel('Owner').selectOption({ label: 'Wendy Harcourt' })
  await page.getByRole('button', { name: 'Save for these 2 actions' }).click()
  await expect(page.getByRole('link', { name: /Give a reason/ })).toBeVisible()
  await expect(page.getByLabel('Owner')).toHaveValue(String(rows<{ id: number }>("select id from people where name = 'Wendy Harcourt'")[0]?.id))

  await page.getByLabel('Reason for the change').fill('Quality assurance now leads this work')
  await page.getByRole('button', { name: 'Save for these 2 actions' }).click()
  await expect(page.getByText('2 actions updated')).toBeVisible()
  const ids = chosen.map(({ id }) => id)
  expect(rows(`select distinct p.name, u.reason from actions a join people p on p.id = a.owner_id join updates u on u.id = (select max(id) from updates where action_id = a.id) where a.id in (${ids.join()})`))
    .toEqual([{ name: 'Wendy Harcourt', reason: 'Quality assurance now leads this work' }])
})
