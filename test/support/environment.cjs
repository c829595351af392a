const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** Lives as long as the worker: what one test file has made, the next ones of the worker find here. */
const workerMemory = new Map();

/**
 * Jest's own environment for Node in a context whose globals are plain properties: jest's context asks this process for every
 * `Object` or `Math`, which makes such a name hundreds of times slower.
 */
module.exports = class Environment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    if (vm.constants?.DONT_CONTEXTIFY) vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    this.global.workerMemory = workerMemory;
  }
};
