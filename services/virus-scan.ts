import { connect, type Socket } from 'node:net'
import { BadFile } from '#domain/errors'

/** `scanned` says whether passing means anything: false when no scanner is configured. */
export type VirusScan = {
  scanned: boolean
  /** Throws BadFile when something was found, and when the file could not be scanned to its end. */
  scan: (bytes: Uint8Array) => Promise<void>
}
export type ClamdSettings = { socket?: string | undefined; host?: string | undefined; port?: number | undefined; timeoutMs?: number | undefined }

const DEFAULT_PORT = 3310
const DEFAULT_TIMEOUT_MS = 60_000
const MAX_REPLY_CHARACTERS = 4_096

/** The scanner that is configured (a Unix socket before a host), or one that lets everything pass and says so. */
export function openVirusScan(settings: ClamdSettings): VirusScan {
  if (!settings.socket && !settings.host) return { scanned: false, scan: async () => {} }
  return { scanned: true, scan: async (bytes) => judge(await ask(settings, bytes)) }
}

/** One INSTREAM exchange with clamd: the command, the length, the bytes, a zero; then one reply, ended by NUL. Source: clamd(8). */
function ask(settings: ClamdSettings, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(settings)
    let reply = ''
    let isConnected = false
    const timer = setTimeout(() => fail('did not answer in time'), settings.timeoutMs ?? DEFAULT_TIMEOUT_MS)
    const settle = (outcome: () => void) => {
      clearTimeout(timer)
      socket.destroy()
      outcome()
    }
    const fail = (what: string, cause?: unknown) => settle(() => reject(notScanned(what, cause)))
    // Over its limit clamd may close before reading on: what it said until then counts, a broken connection alone is a refusal.
    const closed = (cause?: unknown) => {
      if (reply !== '') settle(() => resolve(reply))
      else fail(isConnected ? 'stopped before the end, which happens when a file is over its size limit' : 'cannot be reached', cause)
    }
    socket.on('connect', () => {
      isConnected = true
      socket.write('zINSTREAM\0')
      if (bytes.byteLength > 0) {
        socket.write(uint32be(bytes.byteLength))
        socket.write(bytes)
      }
      socket.write(uint32be(0))
    })
    socket.on('data', (chunk) => {
      reply += chunk.toString('utf8')
      if (reply.includes('\0') || reply.length > MAX_REPLY_CHARACTERS) settle(() => resolve(reply))
    })
    socket.on('error', closed)
    socket.on('close', () => closed())
  })
}

function open(settings: ClamdSettings): Socket {
  return settings.socket ? connect({ path: settings.socket }) : connect({ host: settings.host, port: settings.port ?? DEFAULT_PORT })
}

function uint32be(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

/** Only the exact words of a clean file let it pass. */
function judge(reply: string): void {
  const said = reply.replace(/\0[^]*$/, '').trim()
  if (said === 'stream: OK' && reply.includes('\0')) return
  const threat = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (threat) throw new BadFile(`The virus scan found something harmful in this file (${readable(threat)}), so it was not kept. Do not open it, and tell your IT service desk.`)
  if (said.includes('size limit exceeded')) {
    throw new BadFile('This file is over the size limit of the virus scan, so it was not scanned and not kept. Make it smaller or split it up, or ask your administrator to raise the limit.')
  }
  throw notScanned('gave no clear answer')
}

function readable(threat: string): string {
  return threat.replace(/[^\w.:()-]/g, ' ').slice(0, 80)
}

function notScanned(what: string, cause?: unknown): BadFile {
  return new BadFile(`The virus scan ${what}, so this file was not scanned and not kept. Try again in a few minutes, and tell your administrator if it goes on.`, { cause })
}
