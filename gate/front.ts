import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isReadable, withoutMark } from './address.ts'
import { plainPage } from './plain-page.ts'
import { drawRefusals } from './refusal.ts'
import { config, connections } from './store.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Forms with files post up to five of 25 MB and their text; every other form far less. Bytes. */
const MOST_WITH_FILES = 130 * 1024 * 1024
const MOST = 2 * 1024 * 1024
const WITH_FILES = /^\/(actions\/\d+\/attach|evidence\/\d+\/revise|reference\/load|reviews\/\d+\/letter|plans\/\d+\/reviews\/read|plans\/\d+\/figures\/upload|boards\/\d+\/terms|agenda-items\/\d+\/papers)$/

/** What stands between the network and the pages: who may talk to us, how much, and the headers of every answer. */
export function front(handle: Handler): Server {
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 }, (request, response) => {
    answer(request, response, handle).catch(() => {
      if (!response.headersSent) plainPage(response, 500, 'Sorry, there is a problem with the service', 'Try again in a few minutes. What was saved before is safe.')
      else response.destroy()
    })
  })
  server.maxHeadersCount = 100
  return server
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  const path = request.url ?? '/'
  if (path === '/health') return health(response)
  const nonce = randomBytes(16).toString('base64')
  const policy = FILE.test(path) ? FILE_POLICY : contentPolicy(nonce)
  setHeaders(response, policy, path)
  if (config().measure === 'yes' && path === '/measure') return measure(response)
  if (!isReadable(path)) return plainPage(response, 400, 'This address can not be read', 'Check the address, or go to the first page.')
  if (!fromOurHost(request, response, path)) return
  if (request.method !== 'GET' && request.method !== 'HEAD' && !mayChange(request, response, path)) return
  trustOnlyUs(request, path, policy)
  drawRefusals(request, response, nonce)
  forgetShown(request, response, path)
  await handle(request, response)
}

/** A downloaded file can do nothing, should a browser show it after all. */
const FILE = /^\/(files|shared\/[^/?]+)\/./
/** A pack that was shared by a secret address: it is told to no other site, and to no search engine. */
const SHARED = /^\/shared\//
const FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"

function contentPolicy(nonce: string): string {
  return [`default-src 'self'`, `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, `img-src 'self' data:`, `object-src 'none'`,
    `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`].join('; ')
}

/** Scripts and styles carry a hash in their name and are nobody's own: browsers may keep them. Everything else is somebody's. */
function setHeaders(response: ServerResponse, policy: string, path: string) {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', SHARED.test(path) ? 'no-referrer' : 'same-origin')
  if (SHARED.test(path)) response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (!path.startsWith('/_next/static/')) response.setHeader('Cache-Control', 'private, no-store')
  if (config().url.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}

/** Pages under any other name than our own are led home; nothing is posted there. */
function fromOurHost(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const home = new URL(config().url)
  if (request.headers.host === home.host) return true
  if (request.method === 'GET' || request.method === 'HEAD') {
    response.writeHead(307, { Location: home.origin + path }).end()
  } else {
    plainPage(response, 403, 'This form came from another address', `Open ${home.origin} and try again.`)
  }
  return false
}

/** A change must come from a page of ours, with its size said beforehand. */
function mayChange(request: IncomingMessage, response: ServerResponse, path: string): boolean {
  const { origin, 'content-length': length } = request.headers
  if (origin !== new URL(config().url).origin) {
    plainPage(response, 403, 'This form came from another site', 'Open the page in Sightline itself and try again. Nothing was changed.')
    return false
  }
  if (request.method !== 'POST') {
    plainPage(response, 405, 'This can not be done here', 'Nothing was changed.')
    return false
  }
  const most = WITH_FILES.test(path.split('?')[0] ?? '') ? MOST_WITH_FILES : MOST
  if (length === undefined || Number(length) > most) {
    response.setHeader('Connection', 'close')
    const said = length === undefined ? 'The form did not say how large it is.' : `Send at most ${Math.round(most / 1024 / 1024)} MB at once: choose fewer or smaller files, or write less. Each file can be up to 25 MB.`
    plainPage(response, length === undefined ? 411 : 413, 'This is too large to send', `${said} Nothing was changed. Go back to find what you typed.`)
    request.resume()
    return false
  }
  return true
}

/** What a proxy says is believed only when one is configured; the pages are told what we know ourselves. */
function trustOnlyUs(request: IncomingMessage, path: string, policy: string) {
  const { headers } = request
  const forwarded = config().trustProxy === 'yes' ? String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : undefined
  for (const name of Object.keys(headers)) if (name.startsWith('x-forwarded-') || name.startsWith('x-sightline-') || name === 'x-middleware-subrequest') delete headers[name]
  const home = new URL(config().url)
  headers['x-forwarded-host'] = home.host
  headers['x-forwarded-proto'] = home.protocol.slice(0, -1)
  headers['x-sightline-address'] = forwarded || request.socket.remoteAddress || 'unknown'
  headers['x-sightline-path'] = withoutMark(path)
  headers['content-security-policy'] = policy
}

const SHOWN_ONCE = ['sightline-banner', 'sightline-link']

/** A banner and a one-time link are shown once: the page that shows them takes their cookies away. */
function forgetShown(request: IncomingMessage, response: ServerResponse, path: string) {
  if (request.method !== 'GET' || path.startsWith('/_next/')) return
  const shown = SHOWN_ONCE.filter((name) => request.headers.cookie?.includes(`${name}=`))
  if (shown.length > 0) response.setHeader('Set-Cookie', shown.map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`))
}

function health(response: ServerResponse) {
  connections().reader.prepare('select 1').get()
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('ok')
}

/** For the benchmark alone, and only when it is asked for at the start. */
function measure(response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ queries: connections().queries, memory: process.memoryUsage(), cpu: process.cpuUsage() }))
}
