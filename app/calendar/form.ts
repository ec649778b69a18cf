import type { Form } from '#gate/form'

/** Nothing is typed: who asks says whose calendar it is. */
export const AddressForm = {} satisfies Form
