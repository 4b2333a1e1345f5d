/** Every rule, the narrower before the wider: the first that fits explains. A new rule is an entry in one of these files,
 *  with a specimen in test/proof/rules.test.ts. */
import type { Rule } from "../rule.ts";
import { ALPINE } from "./alpine.ts";
import { DATABASES } from "./databases.ts";
import { DEBIAN } from "./debian.ts";
import { FORMATS } from "./formats.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { GO } from "./go.ts";
import { JAVA } from "./java.ts";
import { LANGUAGES } from "./languages.ts";
import { NODE } from "./node.ts";
import { PERL } from "./perl.ts";
import { PHP } from "./php.ts";
import { PYTHON } from "./python.ts";
import { RPM } from "./rpm.ts";
import { RUBY } from "./ruby.ts";
import { RUST } from "./rust.ts";
import { SYSTEM } from "./system.ts";

const every = [
  ...DEBIAN,
  ...ALPINE,
  ...RPM,
  ...PYTHON,
  ...NODE,
  ...PHP,
  ...RUBY,
  ...PERL,
  ...JAVA,
  ...SYSTEM,
  ...DATABASES,
  ...GO,
  ...RUST,
  ...LANGUAGES,
  ...FORMATS,
  ...FRAMEWORKS,
];

export const RULES: readonly Rule[] = [
  ...every.filter(({ paths }) => !paths.includes("**")),
  ...every.filter(({ paths }) => paths.includes("**")),
];
