import fc from 'fast-check';
import { fingerprint } from '../../../src/engine/look/fingerprint';

test('the same data has the same fingerprint, other data another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      const isSame = JSON.stringify(left) === JSON.stringify(right);
      expect(fingerprint(left) === fingerprint(right)).toBe(isSame);
    }),
  );
});
