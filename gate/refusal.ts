import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { plainPage } from './plain-page.ts'
import { config, refused } from './store.ts'

/** The pages that say why, by the status they answer with. */
const PAGES: Record<number, string> = { 403: '/refused/not-allowed', 404: '/refused/not-found', 500: '/refused/problem' }
/** A link that was shared says the same whether it never was, has ended or was revoked. */
const pageFor = (request: IncomingMessage, status: number) => (status === 404 && request.url?.startsWith('/shared/') ? '/refused/link-ended' : PAGES[status] ?? '')

/**
 * A page that refuses is left empty by Next until its scripts have run, and a form refused without scripts answers as if its page
 * were not there. Here every such page gets its words and its status, with scripts and without.
 */
export function drawRefusals(request: IncomingMessage, response: ServerResponse, id: string): void {
  request.headers['x-sightline-request'] = id
  const writeHead = response.writeHead.bind(response) as (status: number, ...more: unknown[]) => ServerResponse
  const write = response.write.bind(response) as (...parts: unknown[]) => boolean
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse
  const flush = response.flushHeaders.bind(response)
  let refusal = 0
  const begin = () => {
    if (refusal === 0 && !response.headersSent) response.writeHead(response.statusCode)
    return refusal !== 0
  }
  response.writeHead = ((status: number, ...more: unknown[]) => {
    const real = refused.has(id) ? 403 : status
    if (!isPage(request, response) || !(real in PAGES)) return writeHead(real, ...more)
    refusal = real
    return response
  }) as typeof response.writeHead
  response.flushHeaders = () => void (begin() || flush())
  response.write = ((...parts: unknown[]) => begin() || write(...parts)) as typeof response.write
  response.end = ((...parts: unknown[]) => {
    if (!begin()) return end(...parts)
    const status = refusal
    Object.assign(response, { writeHead, write, end })
    drawn(request, pageFor(request, status)).then((html) => {
      for (const name of ['content-length', 'etag', 'link']) response.removeHeader(name)
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(html)
    }).catch(() => plainPage(response, status, 'Sorry, there is a problem with the service', 'Try again in a few minutes. What was saved before is safe.'))
    return response
  }) as typeof response.end
  response.on('close', () => refused.delete(id))
}

function isPage(request: IncomingMessage, response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '')
  return type.startsWith('text/html') && !request.headers.rsc && !request.headers['next-action'] && !request.url?.startsWith('/refused/')
}

/** One of our own pages as this person sees it, without its scripts: it needs none, and they would look for another address. */
function drawn(request: IncomingMessage, path: string): Promise<string> {
  const headers = { host: new URL(config().url).host, cookie: request.headers.cookie ?? '' }
  return new Promise((resolve, reject) => {
    ask({ host: request.socket.localAddress, port: request.socket.localPort, path, headers, timeout: 10_000 }, (answer) => {
      let html = ''
      answer.setEncoding('utf8').on('data', (part: string) => { html += part }).on('error', reject)
      answer.on('end', () => (answer.statusCode === 200 ? resolve(withoutScripts(html)) : reject(new Error(`${path} answered ${answer.statusCode}`))))
    }).on('error', reject).on('timeout', function (this: { destroy: (error: Error) => void }) { this.destroy(new Error(`${path} did not answer`)) }).end()
  })
}

function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}
