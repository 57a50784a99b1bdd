/** In the environment of everything that a run starts: what carries it afterwards was left behind. */
export const markVariable = 'PUSH_PREFLIGHT_LAB'
