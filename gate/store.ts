import { join } from 'node:path'
import { connect, storeOn, type Connections, type Store } from '#db/client'
import type { Opening } from '#db/shares'
import { readConfig, type Config } from './config.ts'

/** What the whole process shares, whichever bundle asks: one configuration, one pair of connections, who was seen when, which shared packs were opened. */
type Shared = { config?: Config; connections?: Connections; seen: Map<string, string>; refused: Set<string>; opened: Opening[] }
const SHARED = Symbol.for('sightline')
const shared = ((globalThis as Record<symbol, unknown>)[SHARED] ??= { seen: new Map(), refused: new Set(), opened: [] }) as Shared

export function config(): Config {
  shared.config ??= readConfig(process.env)
  return shared.config
}

export function connections(): Connections {
  shared.connections ??= connect(join(config().data, 'sightline.db'))
  return shared.connections
}

let mine: Store | undefined
/** The one store. Only the gate and the scripts that start the service hold it. */
export function store(): Store {
  mine ??= storeOn(connections())
  return mine
}

/** Sessions used since they were last written down, with when. Pages write nothing: the service does, every so often. */
export const seen = shared.seen

/** Requests whose change was refused to the asker's role: what answers them says so, and with which status. */
export const refused = shared.refused

/** Openings of shared packs that are not written down yet. */
export const opened = shared.opened
