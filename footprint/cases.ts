/** Runners that may see or write little, and what the action has to say there. */
import type { Verdict } from '../src/report/index.js'
import type { places, Stage } from './stage.js'

export interface Case extends Pick<Stage, 'prepare' | 'readOnly' | 'user' | 'through'> {
  readonly title: string
  /** By a name, which a resolver has to know, or by its address. */
  readonly registryBy: 'name' | 'address'
  readonly tree: 'machine' | 'bare' | 'alpine'
  /** Over the usual variables; undefined takes one away. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly verdict: Verdict
  /** What stands in the log: above all, what could not be seen. */
  readonly says: readonly RegExp[]
  /** Which of what is delivered has no place. */
  readonly missing: readonly Exclude<keyof typeof places, 'temporary'>[]
}

const noDocker = /docker client: .* is assumed \(there is no docker command on this runner\)/
const noLogins = /credentials for \S+ were not checked: the stored credentials were not read/
const noResolvConf = /\/etc\/resolv\.conf does not exist: Docker asks 127\.0\.0\.1 and ::1/
const everything = ['report', 'outputs', 'summary'] as const

const noCapabilities = [
  '/usr/bin/setpriv',
  '--bounding-set=-all',
  '--inh-caps=-all',
  '--ambient-caps=-all',
  '--no-new-privs',
]
const noDelivery = { RUNNER_TEMP: undefined, GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined }
/** Fewer than a run would open, and enough for Node to start. */
const fewDescriptors = 28

const onMachine = (title: string, own: Partial<Omit<Case, 'title'>>): Case => ({
  title,
  registryBy: 'name',
  tree: 'machine',
  prepare: [],
  readOnly: false,
  user: 'root',
  through: [],
  environment: {},
  verdict: 'pass',
  says: [],
  missing: [],
  ...own,
})

export const cases: readonly [Case, ...Case[]] = [
  onMachine('root, and everything there', { says: [/docker client: 28\.0\.4/] }),
  onMachine('an ordinary user', { user: 'nobody', says: [/docker client: 28\.0\.4/] }),
  onMachine('an ordinary user whom files are closed to', {
    user: 'nobody',
    prepare: [
      'mkdir -p $root/home/runner/.docker',
      "echo '{}' > $root/home/runner/.docker/config.json",
      'chmod 0000 $root/etc/resolv.conf $root/etc/hosts $root/home/runner/.docker/config.json',
    ],
    verdict: 'warn',
    says: [/\/etc\/resolv\.conf cannot be read \(EACCES\)/, /config\.json .*EACCES/],
  }),
  onMachine('all capabilities dropped', { through: noCapabilities }),
  onMachine('an ordinary user without capabilities', { user: 'nobody', through: noCapabilities }),
  onMachine('a root file system that can only be read', { readOnly: true }),
  onMachine('nothing that can be written at all', {
    readOnly: true,
    prepare: ['mount -o remount,ro $root/runner'],
    says: [/Not written: the report file .*EROFS.*; the job summary .*; the outputs of this step \(EROFS\)/],
    missing: everything,
  }),
  onMachine('no HOME', { environment: { HOME: undefined }, says: [noLogins] }),
  onMachine('no resolv.conf', {
    registryBy: 'address',
    prepare: ['rm $root/etc/resolv.conf'],
    says: [noResolvConf],
  }),
  onMachine('an /etc that is empty', {
    registryBy: 'address',
    prepare: ['mount -t tmpfs -o ro etc $root/etc'],
    says: [noResolvConf],
  }),
  onMachine('no docker', {
    prepare: ['rm -f $root/usr/local/bin/docker $root/usr/bin/docker'],
    says: [noDocker],
  }),
  onMachine('no variable but the inputs', {
    environment: { PATH: undefined, HOME: undefined, ...noDelivery },
    says: [noLogins, /GITHUB_STEP_SUMMARY is not set on this runner/],
    missing: everything,
  }),
  onMachine('no /proc', { prepare: ['umount -l $root/proc'] }),
  onMachine('few descriptors', { through: ['/usr/bin/prlimit', `--nofile=${fewDescriptors}`] }),
  onMachine('a container with the program alone', { tree: 'bare', says: [noDocker] }),
  onMachine('the same for an ordinary user, to be read only', {
    tree: 'bare',
    user: 'nobody',
    readOnly: true,
    prepare: ['umount -l $root/proc'],
    says: [noDocker],
  }),
  onMachine("a container with Alpine's files", { tree: 'alpine', says: [noDocker] }),
]
