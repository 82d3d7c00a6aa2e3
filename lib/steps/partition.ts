/**
 * The partition that a story is clustered in: stories of one partition are decided one after the other.
 * One decides hundreds a second; more would be drawn here, by border region.
 */
export const PARTITION = 'all'
