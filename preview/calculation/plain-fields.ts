const FIELD = /\b_defineProperty\d*\(this, "([\w$]+)", /g;

/** Univer's compiled classes set each field through a helper that no engine makes quick: a plain assignment does the same. */
export const withPlainFields = (script: string): string => script.replace(FIELD, '(this.$1 = ');
