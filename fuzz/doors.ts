import type { Door } from './door.js'
import { replyDoor, textReplyDoor } from './replies.js'
import { doorsOfText } from './text-doors.js'

/** The first one gets all the cases that are asked for, the others their share. */
export const doors: readonly [Door, ...Door[]] = [replyDoor, textReplyDoor, ...doorsOfText]
