import { packFor } from '#db/evidence-packs'
import { addDays, dayInLondon, formatDay, formatInstant } from '#domain/dates'
import { fileSize } from '#domain/evidence-files'
import { PACK_DAYS } from '#domain/evidence-pack'
import { counted } from '#domain/sentence'
import { idIn, load } from '#gate/load'
import { isReady, packWords } from '../pack-words'

export const loadPack = load('evidence.pack', async ({ db, asker, today }, id: string) => {
  const pack = await packFor(db, asker, idIn(id))
  const { bytesDone, bytesInAll, filesInAll, sha256, zipBytes, endedAt } = pack
  return {
    id: pack.id, title: pack.title, planId: pack.planId, asked: formatInstant(pack.askedAt), standing: packWords(pack, today),
    holds: `${counted(filesInAll, 'file')}, ${fileSize(bytesInAll)}, with an index as a page and as CSV`,
    unfinished: pack.life === 'waiting' || pack.life === 'building',
    percent: bytesInAll === 0 ? 0 : Math.min(99, Math.floor((bytesDone / bytesInAll) * 100)),
    failure: pack.failure,
    archive: isReady(pack, today) && sha256 && zipBytes !== null && endedAt ? { sha256, size: fileSize(zipBytes), until: formatDay(addDays(dayInLondon(endedAt), PACK_DAYS)) } : null,
  }
})
