import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page. It needs scripts of its own: a page without JavaScript is handed, as it stands and without its
 * scripts, to a page that has them.
 */
export async function findings(page: Page, javaScriptEnabled: boolean): Promise<string[]> {
  if (javaScriptEnabled) return analyse(page)
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  return onACopy(browser, page, analyse)
}

async function analyse(page: Page): Promise<string[]> {
  // Our pages have no frames, so that nothing has to be put together on a page of its own afterwards.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`))
}

const copies = new WeakMap<Browser, Promise<Page>>()

async function onACopy<T>(browser: Browser, page: Page, work: (copy: Page) => Promise<T>): Promise<T> {
  const body = (await page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '')
  const copy = await pageWithScripts(browser)
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 })
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }), { times: 1 })
  await copy.goto(page.url())
  return work(copy)
}

/** One for each browser: what it loads for a page, it keeps for the next. */
function pageWithScripts(browser: Browser): Promise<Page> {
  const made = copies.get(browser) ?? browser.newContext({ javaScriptEnabled: true, bypassCSP: true }).then((context) => context.newPage())
  copies.set(browser, made)
  return made
}

/** Whether a page is wider than the window, so that it must be scrolled sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  const main = await page.locator('main').boundingBox()
  const width = page.viewportSize()?.width ?? 0
  const widest = Math.max(0, ...await page.locator('main *:not(.data-table *):not(svg *):not(.govuk-visually-hidden)').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right)))
  return (main?.width ?? 0) > width || widest > width + 1
}
