import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The yardstick: node:http and nothing else, sending the bytes that the application sent, from memory. A post is read to its end and led where the application leads it. */
const [file = '', port = '0'] = process.argv.slice(2)
const pages = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
const bodies = new Map(pages.map(([path, body]) => [path, Buffer.from(body, 'base64')]))

createServer((request, response) => {
  const path = request.url ?? '/'
  if (request.method === 'POST') {
    request.resume().on('end', () => response.writeHead(303, { Location: path.replace('/update', '') }).end())
    return
  }
  const body = bodies.get(path)
  response.writeHead(body || path === '/health' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
