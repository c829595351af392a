/** Given by the environment: the same for all test files of a worker. */
declare const workerMemory: Map<string, unknown>;

/** What is made when a test file of this worker first asks for it; nobody may change it. */
export function onceAWorker<Made>(name: string, make: () => Made): Made {
  if (!workerMemory.has(name)) workerMemory.set(name, make());
  return workerMemory.get(name) as Made;
}
