import { defineConfig } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pinnedNode } from './scripts/places.mjs'
import { findChromium } from './services/chromium.mjs'

const port = Number(process.env.SIGHTLINE_JOURNEYS_PORT ?? 3210)

// This file is read again in each worker: only the first reading makes the folder, and takes it away.
if (!process.env.SIGHTLINE_JOURNEYS) {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-journeys-'))
  process.env.SIGHTLINE_JOURNEYS = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Recording each step costs as much again as taking it: asked for when a journey fails.
    trace: process.env.SIGHTLINE_TRACE === 'yes' ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ],
    },
  },
  projects: [
    // First and alone: it looks whether reading a page wrote anything.
    { name: 'who gets what where', testMatch: 'access.posts.ts' },
    { name: 'posted by hand', testMatch: '*.posts.ts', testIgnore: 'access.posts.ts', dependencies: ['who gets what where'] },
    { name: 'with JavaScript', use: { javaScriptEnabled: true }, dependencies: ['who gets what where'] },
    { name: 'without JavaScript', use: { javaScriptEnabled: false }, dependencies: ['who gets what where'] },
  ],
  webServer: {
    command: `"${pinnedNode}" scripts/serve.ts`,
    url: `http://localhost:${port}`,
    env: { NODE_ENV: 'production', PORT: String(port), SIGHTLINE_DATA: process.env.SIGHTLINE_JOURNEYS ?? '', SIGHTLINE_MODE: 'demonstration', SIGHTLINE_MEASURE: 'yes' },
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
})
