type AllOf<Parts extends readonly object[]> = Parts extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & AllOf<Rest>
  : unknown;

/** One object of several parts, each made when a member is first looked for in it: ranges are many, and most are used once. */
export function layered<Parts extends readonly object[]>(
  ...makers: { [Index in keyof Parts]: () => Parts[Index] }
): AllOf<Parts> {
  const made: object[] = [];
  const parts = new Proxy(
    {},
    {
      get(_target, key) {
        for (const [index, make] of makers.entries()) {
          made[index] ??= make();
          const member: unknown = Reflect.get(made[index], key);
          if (member !== undefined) return member;
        }
        return undefined;
      },
    },
  );
  return parts as AllOf<Parts>;
}
