import { id } from '#gate/fields'

/** `number` is the version that was read: what somebody wrote since is not approved unread. */
export const ApproveForm = { meeting: id('Open the meeting again'), number: id('Open the page again'), at: id('Select the meeting at which they were approved') }
