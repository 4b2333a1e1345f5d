import { describe, expect, test } from "@jest/globals";
import { parseConfig, seconds } from "../src/config.ts";
import type { InputError } from "../src/errors.ts";

const PATH = "immutable-servers.yml";

function failure(text: string): InputError {
  try {
    parseConfig({ path: PATH, text });
  } catch (error) {
    return error as InputError;
  }
  throw new Error("the configuration was accepted");
}

describe("a good configuration", () => {
  test("may be empty", () => {
    expect(parseConfig({ path: PATH, text: "" }).config).toEqual({});
  });

  test("may hold everything that the documentation shows", () => {
    const { config } = parseConfig({
      path: PATH,
      text: `
repository: ghcr.io/acme/shop
stages:
  base: { context: servers/base, epoch: 1577836800 }
  app-base: { context: servers/app-base, args: { PHP_VERSION: 8.2 } }
  final: { context: ., dockerfile: servers/final/Dockerfile, secrets: [COMPOSER_AUTH], epoch: commit }
deploy:
  production:
    hosts: [ssh://deploy@web1.example]
    replicas: 2
    listen: 127.0.0.1:80
    health: { path: /up, release-id: required }
    drain: 30s
`,
    });
    expect(config.deploy?.["production"]?.replicas).toBe(2);
  });
});

describe("a misspelt key", () => {
  test("is named with its place and the nearest known key", () => {
    const error = failure("repository: ghcr.io/acme/shop\nstages:\n  base:\n    contxt: servers/base\n");
    expect(error).toMatchObject({ code: "unknown-key", at: { file: PATH, line: 4, column: 5 } });
    expect(error.message).toContain("stages.base.contxt");
    expect(error.remedy).toContain("Did you mean `context`?");
  });

  test("far from every known one gets the list only", () => {
    expect(failure("zebra: 1").remedy).toMatch(/^Known here: repository, /);
  });
});

test.each([
  ["a wrong type", "deploy: { production: { replicas: two } }", "deploy.production.replicas", '"two"'],
  ["a number out of range", "deploy: { production: { replicas: 9 } }", "deploy.production.replicas", "9"],
  ["a duration without a number", "deploy: { production: { drain: soon } }", "deploy.production.drain", '"soon"'],
  ["a path out of the checkout", "stages: { base: { context: ../x } }", "stages.base.context", '"../x"'],
  [
    "a host that could be an option",
    "deploy: { production: { hosts: ['ssh://-oProxyCommand=x'] } }",
    "hosts",
    "-oProxy",
  ],
  ["a name of an environment with a slash", "deploy: { a/b: {} }", "deploy.a/b", "a/b"],
  ["a port that there is not", "deploy: { production: { listen: 65536 } }", "listen", "65536"],
  ["such a port beside an address", "deploy: { production: { listen: '127.0.0.1:99999' } }", "listen", "99999"],
  ["a key without a value", "deploy: { production: }", "deploy.production", "no value after the colon"],
  ["an address that there is not", "deploy: { production: { listen: '300.0.0.1:80' } }", "listen", "300.0.0.1"],
])("%s is shown with what is accepted and an example", (_what, text, name, seen) => {
  const error = failure(text);
  expect(error.message).toContain(name);
  expect(error.message).toContain(seen);
  expect(error.remedy).toMatch(/^Accepted: .+\. Example: .+/);
  expect(error.at?.line).toBe(1);
});

test.each(["1", "80", "65535", "127.0.0.1:8080", "255.255.255.255:60000"])("%s is listened at", (listen) => {
  expect(parseConfig({ path: PATH, text: `deploy: { production: { listen: "${listen}" } }` }).config).toBeTruthy();
});

test.each([
  [
    "a value in place of keys",
    "deploy: { production: { health: /up } }",
    /^Accepted: keys with values: path, timeout, release-id\. Example: \{"path":"\/up"\}$/,
  ],
  [
    "a text in a list of keys",
    "verify: { allow: [/var/log] }",
    /keys with values: path, .*Example: \{"path":".*","reason":".*","owner":".*","until":".*"\}$/,
  ],
  [
    "a port that there is not",
    "deploy: { production: { port: 70000 } }",
    /^Accepted: a number from 1 to 65535: .*Example: 8080$/,
  ],
  [
    "a size without its unit",
    "deploy: { production: { memory: 512 } }",
    /^Accepted: a whole number with k, m or g: .*"512m"$/,
  ],
  [
    "a name that is none",
    "deploy: { Prod: {} }",
    /^Accepted: environments by name: lower-case letters, .*Example: \{"production":/,
  ],
])("%s is answered with the keys or names that there are", (_what, text, remedy) => {
  expect(failure(text).remedy).toMatch(remedy);
});

test("a key that stands twice is named", () => {
  expect(failure("stages:\n  base: {}\n  base: {}\n")).toMatchObject({
    code: "config-syntax",
    message: `${PATH} has the key base twice in one place.`,
    at: { line: 3, column: 3 },
  });
});

test("a list at the top is refused", () => {
  expect(failure("- a").code).toBe("config-shape");
});

test("broken YAML is refused at its line", () => {
  expect(failure("a: 1\nb: [c\n")).toMatchObject({ code: "config-syntax", at: { file: PATH, line: 3 } });
});

test("a file of 10 MB is refused without being parsed", () => {
  const started = Date.now();
  expect(failure("#".repeat(10_000_000)).code).toBe("config-too-large");
  expect(Date.now() - started).toBeLessThan(1000);
});

test("aliases that multiply are refused", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi".split("").map((name, index) => {
      const before = "abcdefgh"[index] ?? "a";
      return `${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]`;
    }),
  ].join("\n");
  expect(failure(bomb)).toMatchObject({ code: "config-aliases", at: { file: PATH } });
});

test.each([
  ["90", 90],
  ["90s", 90],
  ["2m", 120],
  ["1h", 3600],
  [30, 30],
])("%p is %p seconds", (text, expected) => {
  expect(seconds(text)).toBe(expected);
});
