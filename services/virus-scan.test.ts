import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { BadFile } from '#domain/errors'
import { openVirusScan } from './virus-scan.ts'

// The string that every virus scanner agrees to find, in two halves so that none finds it here.
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EI', 'CAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))
const LIMIT = 1_000_000
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A clamd as far as INSTREAM goes: reads the command and the chunks, answers when the zero-length one has come. */
function clamd(socket: Socket): void {
  let received = Buffer.alloc(0)
  const content: Buffer[] = []
  socket.on('error', () => {})
  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
    if (content.length === 0) {
      if (received.length < 10) return
      if (received.toString('latin1', 0, 10) !== 'zINSTREAM\0') return void socket.end('UNKNOWN COMMAND\0')
      received = received.subarray(10)
      content.push(Buffer.alloc(0))
    }
    while (received.length >= 4) {
      const length = received.readUInt32BE()
      if (length > LIMIT) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      if (length === 0) return void socket.end(Buffer.concat(content).includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
      if (received.length < 4 + length) return
      content.push(received.subarray(4, 4 + length))
      received = received.subarray(4 + length)
    }
  })
}

async function serve(answer: (socket: Socket) => void, path?: string): Promise<number> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    answer(socket)
  })
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  await new Promise<void>((resolve) => {
    if (path) server.listen(path, resolve)
    else server.listen(0, '127.0.0.1', resolve)
  })
  return path ? 0 : (server.address() as AddressInfo).port
}

const scanner = (port: number, timeoutMs = 10_000) => openVirusScan({ host: '127.0.0.1', port, timeoutMs })
const refusal = async (scan: Promise<void>): Promise<string> => {
  const error: unknown = await scan.then(() => 'passed', (reason: unknown) => reason)
  if (!(error instanceof BadFile)) throw new Error(`not refused: ${String(error)}`)
  return error.message
}
const bytes = new TextEncoder().encode('Audit of 40 case records')

test('with nothing configured everything passes, and it says that nothing was scanned', async () => {
  const scan = openVirusScan({ socket: '', host: '' })
  expect(scan.scanned).toBe(false)
  await expect(scan.scan(EICAR)).resolves.toBeUndefined()
})

describe('with clamd', () => {
  test('a clean file passes', async () => {
    const scan = scanner(await serve(clamd))
    expect(scan.scanned).toBe(true)
    await expect(scan.scan(bytes)).resolves.toBeUndefined()
    await expect(scan.scan(new Uint8Array(LIMIT))).resolves.toBeUndefined()
    await expect(scan.scan(new Uint8Array(0))).resolves.toBeUndefined()
  })

  test('an infected file is refused, with what was found', async () => {
    const scan = scanner(await serve(clamd))
    expect(await refusal(scan.scan(EICAR))).toContain('found something harmful in this file (Eicar-Test-Signature)')
    expect(await refusal(scan.scan(Buffer.concat([Buffer.alloc(500_000), EICAR])))).toContain('harmful')
  })

  test('over a Unix socket, which goes before a host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clamd-'))
    closing.push(() => rmSync(folder, { recursive: true }))
    await serve(clamd, join(folder, 'clamd.sock'))
    const scan = openVirusScan({ socket: join(folder, 'clamd.sock'), host: '127.0.0.1', port: 1 })
    await expect(scan.scan(bytes)).resolves.toBeUndefined()
    expect(await refusal(scan.scan(EICAR))).toContain('harmful')
  })

  test('ten files at once each get their own answer', async () => {
    const scan = scanner(await serve(clamd))
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => scan.scan(index % 2 ? EICAR : bytes)))
    expect(outcomes.map((outcome) => outcome.status)).toEqual(Array.from({ length: 10 }, (_, index) => (index % 2 ? 'rejected' : 'fulfilled')))
  })
})

describe('a file that was not scanned to its end is refused', () => {
  test('over the limit', async () => {
    const message = await refusal(scanner(await serve(clamd)).scan(new Uint8Array(LIMIT + 1)))
    expect(message).toMatch(/over (?:the|its) size limit/)
  })

  test('over the limit, said clearly before the end', async () => {
    const port = await serve((socket) => {
      socket.on('error', () => {}).resume().write('INSTREAM size limit exceeded. ERROR\0')
    })
    expect(await refusal(scanner(port).scan(bytes))).toContain('over the size limit of the virus scan')
  })

  test('the connection breaks in the middle', async () => {
    const port = await serve((socket) => {
      socket.on('error', () => {}).once('data', () => socket.resetAndDestroy())
    })
    expect(await refusal(scanner(port).scan(new Uint8Array(20_000_000)))).toContain('stopped before the end')
  })

  test('it closes without an answer', async () => {
    const port = await serve((socket) => {
      socket.on('error', () => {}).resume().end()
    })
    expect(await refusal(scanner(port).scan(bytes))).toContain('stopped before the end')
  })

  test('nobody is there', async () => {
    const port = await serve(clamd)
    for (const close of closing.splice(0)) close()
    expect(await refusal(scanner(port).scan(bytes))).toContain('cannot be reached')
    expect(await refusal(openVirusScan({ socket: '/nowhere/clamd.sock' }).scan(bytes))).toContain('cannot be reached')
  })

  test('it never answers', async () => {
    const port = await serve((socket) => void socket.on('error', () => {}).resume())
    expect(await refusal(scanner(port, 30).scan(bytes))).toContain('did not answer in time')
  })

  test.each(['stream: OK', 'OK\0', 'stream: OK but not read through\0', 'UNKNOWN COMMAND\0', "Can't allocate memory ERROR\0", '\0'])(
    'it answers %j', async (answer) => {
      const port = await serve((socket) => void socket.on('error', () => {}).resume().end(answer))
      expect(await refusal(scanner(port).scan(bytes))).toContain('gave no clear answer')
    })

  test('an answer that never ends is not listened to', async () => {
    const port = await serve((socket) => {
      socket.on('error', () => {}).resume()
      const talk = () => {
        while (!socket.destroyed && socket.write('stream: OK '.repeat(1_000)));
      }
      socket.on('drain', talk)
      talk()
    })
    expect(await refusal(scanner(port).scan(bytes))).toContain('gave no clear answer')
  })
})
