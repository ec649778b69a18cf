import { expect, hiddenFields, post, rows, signIn, signInByHand, test } from './cast.ts'

test('the figures of a month are entered in a grid, by keyboard and by pasting, and what looks wrong is asked once', async ({ page, playwright, javaScriptEnabled, baseURL }) => {
  test.slow()
  const [first, second] = javaScriptEnabled ? ['G 1.1', 'G 1.2'] : ['G 2.1', 'G 2.2']
  const request = await playwright.request.newContext({ baseURL })
  await signInByHand(request, 'administrator')
  const [owner] = rows<{ id: number }>("select id from people where email like 'jerome.baptiste@%'")
  for (const ref of [first, second]) {
    const fields = hiddenFields(await (await request.get('/plans/1/measures/new')).text())
    expect((await post(request, '/plans/1/measures/new', { ...fields, ref: ref ?? '', title: 'Visits', unit: 'percent', polarity: 'higher', 'period-kind': 'month', scheme: 'none', owner: String(owner?.id) })).status()).toBe(303)
  }
  await request.dispose()

  await signIn(page, 'otherHead', '/plans/1/figures?month=2020-05')
  await expect(page.getByRole('heading', { name: 'Enter figures for May 2020' })).toBeVisible()
  const cell = (part: string, ref = first) => page.getByLabel(`${part} of ${ref} Visits`)
  if (javaScriptEnabled) {
    await cell('Numerator').focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '12\t10\t120%\r\n9\t10\t90%\r\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await expect(page.getByRole('status')).toContainText('6 cells filled.')
    await expect(page.getByText('Check: The numerator is more than the denominator')).toBeVisible()
    await cell('Figure').focus()
    await page.keyboard.press('Enter')
    await expect(cell('Figure', second)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(cell('Figure')).toBeFocused()
  } else {
    for (const [part, value, other] of [['Numerator', '12', '9'], ['Denominator', '10', '10'], ['Figure', '120%', '90%']] as const) {
      await cell(part).fill(value)
      await cell(part, second).fill(other)
    }
  }
  const save = async () => {
    await page.getByRole('button', { name: 'Save figures' }).focus()
    await page.keyboard.press('Enter')
  }
  await save()
  await expect(page.getByRole('link', { name: `${first}: 120% is over 100%: is it right?` })).toBeVisible()
  await expect(cell('Figure')).toHaveValue('120%')
  await page.getByLabel('I checked: these figures are right').focus()
  await page.keyboard.press('Space')
  await save()
  await expect(page.getByText('May 2020: 2 figures entered')).toBeVisible()
  await expect(cell('Figure')).toHaveValue('120')

  await cell('Figure', second).fill('91')
  await cell('Numerator', second).fill('91')
  await cell('Denominator', second).fill('100')
  await save()
  await expect(page.getByRole('link', { name: 'Give the reason why figures that were reported already are restated' })).toBeVisible()
  await page.getByLabel('Reason').fill('A late return came in')
  await save()
  await expect(page.getByText('May 2020: 1 restated')).toBeVisible()
  expect(rows('select value, numerator from figures join measures on measures.id = measure_id where ref = ? order by figures.id', second)).toEqual([{ value: '90', numerator: '9' }, { value: '91', numerator: '91' }])
})
