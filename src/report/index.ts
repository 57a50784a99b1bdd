/** The vocabulary that every room speaks: types only, by subject. */
export type * from './network.js'
export type * from './proxies.js'
export type * from './request.js'
export type * from './resolver-manager.js'
export type * from './runner.js'
export type * from './measurement.js'
export type * from './report.js'
export type * from './route.js'
