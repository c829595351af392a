const fc = require('fast-check');

// The same plays on every machine, so that a red run can be run again; others with THROUGHLINE_SEED, a new one with each number.
fc.configureGlobal({ seed: Number(process.env.THROUGHLINE_SEED ?? 1) });
