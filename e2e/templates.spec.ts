import { expect, signIn, test } from './cast.ts'

test('an administrator changes what a report is made from, and restores it', async ({ page, javaScriptEnabled }) => {
  const [kind, name] = javaScriptEnabled ? ['journey', 'Scrutiny report: improvements and deteriorations'] : ['scorecard', 'Scorecard']
  await signIn(page, 'administrator', '/plans/1/papers/templates')
  const row = page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row).toContainText('As Sightline gives it')
  await row.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Change a template: ${name}` })).toBeVisible()
  await page.getByLabel('Deadlines', { exact: true }).check()
  await page.getByLabel('Place of Deadlines').fill('1')
  await page.getByLabel('Do better', { exact: true }).fill('Still to do')
  await page.getByLabel('Commentary').check()
  await page.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByText(`Template saved: ${name}`)).toBeVisible()
  await expect(row).toContainText(/Deadlines.*Changed by Fatima Rahman on/)
  await page.goto(`/plans/1/papers/templates/${kind}`)
  await expect(page.getByLabel('Do better', { exact: true })).toHaveValue('Still to do')
  await page.getByRole('link', { name: 'Restore it as Sightline gives it' }).click()
  await expect(page.getByRole('row', { name: /^Do better/ })).toContainText('Still to do')
  await page.getByRole('button', { name: 'Restore template' }).click()
  await expect(page.getByText(`Template restored: ${name}`)).toBeVisible()
  await expect(row).toContainText('As Sightline gives it, restored by Fatima Rahman on')
})

test('a chair sees the templates, and can not change them', async ({ page }) => {
  await signIn(page, 'chair', '/plans/1/papers/templates')
  await expect(page.getByText('An administrator can change them.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Templates' }).getByRole('link')).toHaveCount(0)
})
