import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))

const { css } = compile(`${root}styles/gov.scss`, {
  loadPaths: [root, `${root}node_modules`],
  style: 'compressed',
  charset: false,
  quietDeps: true,
})

// A media query that only Internet Explorer 11 read, and that the CSS parser after this one refuses.
const internetExplorer = /@media[^{]*\(min-width: ?0[^0-9.a-z)][^{]*\{[^{}]*\{[^{}]*\}\}/g

writeFileSync(`${root}styles/gov.css`, css.replaceAll(internetExplorer, ''))
