const drawings = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 3.2h1.8v5H7.1v-5Zm0 6.4h1.8v1.8H7.1v-1.8Z',
  warning: 'M8 1.2.6 14.4h14.8L8 1.2Zm-.8 4.6h1.6v4.4H7.2V5.8Zm0 5.4h1.6v1.6H7.2v-1.6Z',
  advice: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 6h1.8v5H7.1V7Zm0-3.2h1.8v1.8H7.1V3.8Z',
  now: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  later: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z',
  plus: 'M7.2 2.5h1.6v4.7h4.7v1.6H8.8v4.7H7.2V8.8H2.5V7.2h4.7V2.5Z',
  done: 'M6.3 12.6 1.7 8l1.4-1.4 3.2 3.2 6.6-6.6 1.4 1.4-8 8Z',
};

/** A drawing beside a word that says the same. */
export const Icon = ({ name }: { name: keyof typeof drawings }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="icon">
    <path d={drawings[name]} fill="currentColor" />
  </svg>
);
