import { expect, test } from "@jest/globals";
import { fileSystems } from "../../src/proof/archive-rewrites.ts";

test.each([
  ["mformat -C -f 1440 -i /a.img ::", "mformat -N 1 -C -f 1440 -i /a.img ::"],
  ["mcopy -sm -i /a.img /etc/x ::/", "mcopy -s -i /a.img /etc/x ::/"],
  ["mcopy -m -i /a.img /etc/x ::/", "mcopy -i /a.img /etc/x ::/"],
  ["mlabel -n -i /a.img ::BOOT", "mlabel -N 00000001 -i /a.img ::BOOT"],
])("an image by mtools is told what they would throw: %s", (command, fixed) => {
  const { replace = [], args } = fileSystems(`RUN ${command}`);
  expect(replace).toEqual([{ from: `RUN ${command}`, to: `RUN ${fixed}` }]);
  expect(args).toEqual(["SOURCE_DATE_EPOCH"]);
});

test.each(["mformat -N 1234abcd -i /a.img ::", "mcopy -s -i /a.img /srv/a-m ::/", "mmd -i /a.img ::/EFI-m"])(
  "and not twice: %s",
  (command) => {
    expect(fileSystems(`RUN ${command}`).replace).toEqual([]);
  },
);
