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
