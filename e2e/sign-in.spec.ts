import { CAST, expect, signIn, test } from './cast.ts'

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
  for (const email of [CAST.otherHead, 'nobody@northmarsh.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('link', { name: 'The e-mail address or the password is not right' })).toBeVisible()
    await expect(page.getByLabel('E-mail address')).toHaveValue(email)
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
})

test('trust 13: a replayed cookie is worth nothing after signing out', async ({ page, context }) => {
  await signIn(page, 'chair')
  const cookies = await context.cookies()
  const session = cookies.find(({ name }) => name.includes('session'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to Sightline' })).toBeVisible()
  await context.addCookies(cookies)
  await page.goto('/my-work')
  await expect(page.getByRole('heading', { name: 'Sign in to Sightline' })).toBeVisible()
})

test('with the keyboard alone: skip to the content, sign in, and open the first plan', async ({ page }) => {
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(CAST.adviser)
  await page.keyboard.press('Tab')
  await page.keyboard.type('a line of sight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'My work', level: 1 })).toBeVisible()
})
