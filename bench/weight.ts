import { gzipSync } from 'node:zlib'
import type { Visitor } from './visitor.ts'

/** What a first visit to a page carries, compressed as a proxy does (gzip, level 6). Bytes. */
export type Weight = { html: number; css: number; scripts: number; plainHtml: number }

const compressed = (bytes: Buffer) => gzipSync(bytes, { level: 6 }).length

/** Weighs a page with every style sheet and every script that it names, in tags or in the data for React; scripts for browsers without modules are not fetched by any other. */
export async function weigh(visitor: Visitor, path: string): Promise<Weight> {
  const html = await visitor.page(path)
  const old = new Set([...html.matchAll(/<script[^>]*\bnomodule[^>]*>/gi)].flatMap(([tag]) => named(tag, 'js')))
  const sum = async (paths: string[]) => {
    let bytes = 0
    for (const each of paths) {
      const { status, body } = await visitor.ask({ path: each })
      if (status !== 200) throw new Error(`${path} names ${each}, which was answered with ${status}`)
      bytes += compressed(body)
    }
    return bytes
  }
  return {
    html: compressed(Buffer.from(html)), plainHtml: Buffer.byteLength(html),
    css: await sum(named(html, 'css')), scripts: await sum(named(html, 'js').filter((each) => !old.has(each))),
  }
}

function named(html: string, kind: 'css' | 'js'): string[] {
  const found = html.matchAll(new RegExp(`static/[\\w./~@%\\[\\]-]+\\.${kind}\\b`, 'g'))
  return [...new Set([...found].map(([path]) => `/_next/${path}`))]
}
