/** What can be recorded on the page that holds a meeting, one form at a time. */
export const RECORDS = ['decision', 'matter', 'update', 'risk', 'challenge', 'said', 'close'] as const
export type Recording = (typeof RECORDS)[number]
export type Query = Record<string, string | string[] | undefined>

/** The page that holds a meeting at an item of its agenda, none when the agenda is empty, with a form open or none. */
export function holdAddress(meetingId: number, itemId: number | null, record?: Recording, more: Record<string, string | number> = {}): string {
  const query = new URLSearchParams(Object.entries({ ...(itemId && { item: itemId }), ...(record && { record }), ...more }).map(([name, value]) => [name, String(value)]))
  return `/meetings/${meetingId}/hold${query.size > 0 ? `?${query}` : ''}${record ? '#record' : ''}`
}

/** The same page where the item stands: on a telephone the agenda is long. */
export const itemAddress = (meetingId: number, itemId: number): string => `${holdAddress(meetingId, itemId)}#item-heading`

/** One value out of an address, blank where there is none. */
export const asked = (query: Query, name: string): string => {
  const value = query[name]
  return (typeof value === 'string' ? value : '').trim()
}

export const recordingIn = (query: Query): Recording | null => RECORDS.find((each) => each === asked(query, 'record')) ?? null
