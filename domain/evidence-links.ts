import { RuleError } from './errors.ts'

/** Links that can be given at once, each by an address and what is found there. */
export const LINK_ROWS = [1, 2, 3] as const
const LONGEST = 2000

/** An address as it is kept, "https://example.gov.uk/report". Throws RuleError unless it is http or https, without a name and password in it. It is never fetched. */
export function readLink(typed: string): string {
  const address = typed.trim()
  if (address.length > LONGEST) throw new RuleError(`The address of a link must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`)
  const url = /^[a-z][a-z0-9+.-]*:/i.test(address) ? URL.parse(address) : null
  if (!url || /[\s\p{Cc}]/u.test(address)) throw new RuleError('Enter the whole address of the link, like https://www.example.gov.uk/report')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new RuleError('The address of a link must begin with https:// or http://')
  if (url.username || url.password) throw new RuleError('Take the user name and password out of the address of the link')
  return url.href
}

/** Where a link leads, "www.example.gov.uk", to be shown beside its words. */
export const hostOf = (address: string): string => URL.parse(address)?.host ?? ''
