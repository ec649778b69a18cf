import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Asking = { path: string; form?: Record<string, string> }

/** Somebody without JavaScript: asks for pages and posts forms over loopback as a browser does, and keeps the session's cookie. */
export class Visitor {
  readonly #port: number
  readonly #agent: Agent
  #cookie = ''

  constructor(port: number, atOnce = 1) {
    this.#port = port
    this.#agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  }

  ask({ path, form }: Asking): Promise<Answer> {
    const host = `localhost:${this.#port}`
    const posted = form && multipart(form)
    const headers = { host, cookie: this.#cookie, accept: 'text/html', ...(posted && { ...posted.headers, origin: `http://${host}` }) }
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: this.#port, agent: this.#agent, path, method: form ? 'POST' : 'GET', headers, timeout: 30_000 }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
        response.on('error', reject)
      })
      asked.on('error', reject)
      asked.on('timeout', () => asked.destroy(new Error('No answer within 30 seconds')))
      asked.end(posted?.body)
    })
  }

  /** The page's text. Throws when it isn't there. */
  async page(path: string): Promise<string> {
    const { status, body } = await this.ask({ path })
    if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    return body.toString()
  }

  /** Signs in through the form, as anybody does. */
  async signIn(email: string, password: string): Promise<void> {
    const { status, headers } = await this.ask({ path: '/sign-in', form: { ...formIn(await this.page('/sign-in')), email, password } })
    this.#cookie = (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).filter((each) => each?.startsWith('sightline-session=')).join('; ')
    if (status !== 303 || !this.#cookie) throw new Error(`Signing in was answered with ${status}`)
  }

  leave(): void {
    this.#agent.destroy()
  }
}

function multipart(form: Record<string, string>) {
  const boundary = '----sightline-form'
  const parts = Object.entries(form).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  const body = Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': body.length } }
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const textOf = (html: string) => html.replaceAll(/&(quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)

/** What the page's main form would post if nothing were typed: its inputs with their values, and the chosen of its choices. */
export function formIn(html: string): Record<string, string> {
  const form = /<form[^>]*\bid="form"[\s\S]*?<\/form>/.exec(html)?.[0]
  if (!form) throw new Error('There is no form on the page')
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name')
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (name && (!isChoice || /\schecked\b/.test(tag))) fields[textOf(name)] = textOf(attribute('value') ?? '')
  }
  return fields
}
