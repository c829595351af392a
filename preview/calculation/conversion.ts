/** The two ways between a book and Univer's own form, in one door for whoever must bundle them. */
export { bookToUniver } from './book-to-univer';
export { univerToBook } from './univer-to-book';
