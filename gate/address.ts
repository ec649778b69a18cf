/** Whether an address can be read at all: of ours, of a sensible length, and properly encoded. */
export function isReadable(path: string): boolean {
  return path.length <= 4000 && path.startsWith('/') && !path.startsWith('//') && URL.canParse(path, 'http://localhost') && isEncoded(path)
}

function isEncoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** An address as a person sees it: without the mark that the framework puts on its own requests. */
export function withoutMark(path: string): string {
  const [before = '/', query = ''] = path.split('?', 2)
  const parts = query.split('&').filter((part) => part !== '' && part !== '_rsc' && !part.startsWith('_rsc='))
  return parts.length > 0 ? `${before}?${parts.join('&')}` : before
}
