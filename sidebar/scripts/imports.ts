/** What the sidebar fetches when numbers are to come in. */
export { reader as script } from '../../src/features/imports/flow/reader';
