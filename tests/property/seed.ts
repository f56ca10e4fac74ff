/**
 * The chance in property tests: the same cases in every run, so that a change is judged by itself alone. `FC_SEED=12345` runs
 * others, `FC_SEED=new` new ones each time, and `FC_RUNS` says how many: that is for nights.
 */
import fc from 'fast-check';

const { FC_SEED } = process.env;
if (FC_SEED !== 'new') fc.configureGlobal({ seed: FC_SEED === undefined ? 20_181_122 : Number(FC_SEED) });
