import type { ServerResponse } from 'node:http'

/** A page for what is refused before any page of the service is drawn: words alone. */
export function plainPage(response: ServerResponse, status: number, heading: string, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} - Sightline</title></head><body><main><h1>${heading}</h1><p>${sentence}</p><p><a href="/">Go to Sightline</a></p></main></body></html>`)
}
