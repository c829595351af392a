import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unpack } from '../../../src/workbook/unpack';

test('what was packed comes back as it was, in any script and of any length', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      const packed = deflateRawSync(JSON.stringify(plain), { level: 9 }).toString('base64');
      expect(unpack(packed)).toEqual(plain);
    }),
  );
});
