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

test('trust 24: pages are kept by nobody, scripts and styles by the browser', async ({ page }) => {
  await signIn(page, 'adviser')
  const html = await page.request.get('/plans/1')
  expect(html.headers()['cache-control']).toContain('no-store')
  const [, style = ''] = /href="(\/_next\/static\/[^"]+\.css)"/.exec(await html.text()) ?? []
  expect((await page.request.get(style)).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})
