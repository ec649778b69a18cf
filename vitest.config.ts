import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.next/**', 'e2e/**', 'data/**'],
    setupFiles: ['scripts/console-errors.ts'],
    passWithNoTests: false,
    // A test that hangs must fail; one that waits for a busy machine must not.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
