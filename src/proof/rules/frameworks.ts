/** What web frameworks of all languages make in a build: keys above all. */
import { UNSET } from "../remedy.ts";
import type { Rule } from "../rule.ts";

const NAMES =
  "(secret[A-Za-z_]*|app_key|[A-Za-z_]*(salt|password|passwd|_token|_key|key_base)|(encryption|signing|private|preshared|cookie|session|auth|jwt)-?key)";
/** What stands between a name and its value. */
const SIGN = `[]"\\x27 ]*(=>|[:=,]) *`;
/** Bytes as Python writes them hold quotes and blanks of their own. */
const BYTES = `s/(${NAMES}${SIGN})b("([^"\\\\]|\\\\.)*"|\\x27([^\\x27\\\\]|\\\\.)*\\x27)/\\1b"${UNSET}"/gI`;
/** In quotes all signs up to the next are of the value, the other kind of quotes as well; but what a shell puts in there is none. The
 *  value may be the first of a list. */
const QUOTED = [
  `s/(${NAMES}${SIGN}[[]? *")([^"\\\\$]|\\\\.|[$][^A-Za-z_({"]){16,}"/\\1${UNSET}"/gI`,
  `s/(${NAMES}${SIGN}[[]? *\\x27)([^\\x27\\\\]|\\\\.){16,}\\x27/\\1${UNSET}\\x27/gI`,
];
/** Of servers that write their settings without a sign between name and value. */
const WORDS = `s/(^|[ \\t])((requirepass|masterauth|auth_pass)[ \\t]+"?)[^" ]{16,}/\\1\\2${UNSET}/gI`;
const BARE = `s/(${NAMES}${SIGN}["\\x27]?)[^"\\x27 ]{16,}/\\1${UNSET}/gI`;
/** Puts a word that is no secret in the place of each secret. */
const PLACEHOLDER = `sed -i -E ${[BYTES, WORDS, ...QUOTED, BARE].map((each) => `-e '${each}'`).join(" ")} {paths}`;

export const FRAMEWORKS: readonly Rule[] = [
  {
    name: "framework/secret-file",
    paths: [
      "**/config/{master.key,credentials.yml.enc,secrets.yml,secret_token.rb}",
      "**/config/credentials/*.{key,yml.enc}",
      "**/.secret_key_base",
    ],
    title: "secret of the application, made in the build",
    why: "The framework draws a secret for sessions and cookies, a new one in each build. In an image it is known to everybody who has the image, and every release ends all sessions.",
    fix: {
      run: "rm -f {paths}",
      text: "# give it to the server when it starts, as a variable or a mounted secret; where the build itself asks for one: SECRET_KEY_BASE_DUMMY=1 COMMAND",
    },
    source: "https://guides.rubyonrails.org/security.html#custom-credentials",
  },
  {
    name: "framework/secret",
    paths: ["**"],
    seen: /random value$/,
    text: /(?:secret\w*|app_key|\w*_salt|password|passwd|\w+_token|(?:encryption|signing|private|preshared|cookie|session|auth|jwt)[_-]?key|\w+_key_base)["'\]]*\s*(?:=>|[:=,])(?!\s*b?["']?(?:\$\w|\{\w+\}|(?:scrypt|pbkdf2|argon2|bcrypt|SCRAM-|(?:sha|md)\d+[:$]|[\da-f]{16,}\$\d+\$[\da-f]|[\w+/]{130})))|\b(?:requirepass|masterauth|auth_pass)\s/i,
    title: "secret of the application, made in the build",
    why: "A secret for sessions, cookies or passwords is drawn in the build, a new one each time. In an image it is known to everybody who has the image, and every release ends all sessions.",
    fix: {
      run: PLACEHOLDER,
      text: "# and give the secret to the server when it starts, as a variable or a mounted file; better, let no command write one here",
    },
    source: "https://docs.docker.com/build/building/secrets/",
  },
];
