import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { endPack, packsEndedSince, resumePacks, takeNextPack, type Pack } from '#db/evidence-packs'
import { addDays, startOfDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { PACK_DAYS } from '#domain/evidence-pack'
import { now } from './clock.ts'
import { writeArchive } from './evidence-pack-archive.ts'
import { oneAtATime, sentenceFor } from './one-at-a-time.ts'
import { config, store } from './store.ts'

const SERVICE = { personId: null, name: 'Sightline' }
const folder = () => join(config().data, 'packs')
const archive = (id: number) => join(folder(), `${id}.zip`)

/** The packs that wait, built one after another, with those that were begun and never ended, for a stop or a full disk came between. */
const queue = oneAtATime('evidence packs', async () => {
  mkdirSync(folder(), { recursive: true, mode: 0o700 })
  await store().tx((tx) => resumePacks(tx))
  for (let pack = await store().tx(takeNextPack); pack; pack = await store().tx(takeNextPack)) await build(pack)
  await sweepArchives()
})
export const beginBuilding = queue.begin
/** At the start: packs that a stop interrupted are built again, and archives that are too old go. */
export const resumeEvidencePacks = queue.run

async function build(pack: Pack) {
  try {
    const made = await writeArchive(pack, archive(pack.id))
    await store().tx((tx) => endPack(tx, { at: now().at, asker: SERVICE }, pack, { sha256: made.sha256, zipBytes: made.bytes }))
  } catch (error) {
    await store().tx((tx) => endPack(tx, { at: now().at, asker: SERVICE }, pack, { failure: sentenceFor(error, FAILED) }))
  }
}

const FAILED = {
  noRoom: 'There is no room left for the pack. Ask whoever hosts Sightline to free some space, then ask for it again.',
  otherwise: 'The pack could not be put together. Ask for it again; if it fails once more, tell whoever hosts Sightline.',
}

/** Archives of packs that ended more than a week ago are let go; so is what an interrupted building left. */
async function sweepArchives() {
  const kept = new Set(await packsEndedSince(store().db, startOfDay(addDays(now().today, -PACK_DAYS))))
  for (const name of readdirSync(folder())) if (!kept.has(Number(/^(\d+)\.zip$/.exec(name)?.[1]))) rmSync(join(folder(), name), { force: true })
}

/** The archive of a pack that is ready, and its size. The stream closes it. Throws NotFound when it is no longer kept. */
export async function readArchive(pack: Pack) {
  const file = await open(archive(pack.id), 'r').catch((error: unknown) => {
    throw new NotFound('This archive is no longer kept', { cause: error })
  })
  return { stream: file.createReadStream(), size: (await file.stat()).size }
}
