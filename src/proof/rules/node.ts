/** JavaScript: npm, yarn, pnpm, node-gyp, bundlers, Next.js. */
import type { Rule } from "../rule.ts";

/** What bundlers write for the browser and the server. */
const BUNDLES =
  "**/{dist,build,public,static,out,assets,.output,.svelte-kit,.nuxt,.astro,_next,_app}/**/*.{js,mjs,cjs,map}";
/** What frameworks note about a build. */
const METADATA = "**/{_app/version.json,.output/nitro.json,ngsw.json,asset-manifest.json,.vite/manifest.json}";

const zeros = (digits: number) =>
  `s/(previewMode[A-Za-z]+[\\\\]?":[\\\\]?")[0-9a-f]{${digits}}/\\1${"0".repeat(digits)}/g`;
const SORTED =
  'require("fs").writeFileSync("@", JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(require("fs").readFileSync("@"))).sort())))';
/** Gives what `next build` left a fixed id and fixed keys, and takes its cache, log and traces away. */
const NEXT_FIXED = [
  "rm -rf .next/cache .next/trace && find .next -name '*.nft.json' -delete",
  `([ ! -f .next/BUILD_ID ] || (id=$(cat .next/BUILD_ID) && grep -rlF -e "$id" .next | xargs -r sed -i "s/$id/build/g" && mv ".next/static/$id" .next/static/build))`,
  `(find .next/server -name pages-manifest.json | xargs -r -I@ node -e '${SORTED}' || true)`,
  `(grep -rlF previewModeId .next | xargs -r sed -i -E -e '${zeros(64)}' -e '${zeros(32)}' || true)`,
].join(" && ");

export const NODE: readonly Rule[] = [
  {
    name: "node/npm-cache",
    paths: [
      "**/.npm/**",
      "**/.cache/{yarn,pnpm,node,node-gyp,corepack}/**",
      "**/.node-gyp/**",
      "tmp/{node-compile-cache,v8-compile-cache-*}/**",
      "**/.yarn/{cache,install-state.gz,berry/**}",
      "usr/local/share/.cache/{yarn,npm}/**",
      "**/npm-debug.log*",
      "**/{yarn-error,.pnpm-debug}.log",
      "**/.local/share/pnpm/store/**",
    ],
    title: "cache or log of the package manager",
    why: "npm keeps what it downloaded with the time of each request, and a log of each run.",
    fix: {
      run: "rm -rf /root/.npm /root/.cache /usr/local/share/.cache /tmp/v8-compile-cache-* /tmp/node-compile-cache",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.npm npm ci",
    },
    source: "https://docs.docker.com/build/cache/optimize/",
  },
  {
    name: "node/gyp-order",
    paths: ["**/build/Makefile", "**/build/*.Makefile"],
    text: /\.gypi?\b/,
    title: "Makefile of a compiled addon, in another order",
    why: "node-gyp is written in Python and writes down a set of files, which Python walks in another order in each run.",
    fix: { env: { PYTHONHASHSEED: "0" } },
    source: "https://github.com/nodejs/node-gyp/issues/2612",
  },
  {
    name: "node/gyp",
    paths: [
      "**/node_modules/**/build/{Makefile,config.gypi,*.mk,binding.Makefile,Release/.deps/**}",
      "**/node_modules/**/build/**/*.{d,o,mk}",
      "**/build/Release/obj.target/**",
      "**/build/{config.gypi,binding.Makefile,*.target.mk}",
    ],
    title: "left-overs of a compiled addon",
    why: "node-gyp leaves its Makefiles and object files, which hold paths of the build and an order that is not fixed.",
    fix: {
      env: { PYTHONHASHSEED: "0" },
      run: "find / -xdev \\( -path '*/build/Release/obj.target' -o -path '*/build/Release/.deps' -o -path '*/build/*.mk' -o -path '*/build/config.gypi' -o -path '*/build/binding.Makefile' \\) -prune -exec rm -rf {} +",
    },
    source: "https://github.com/nodejs/node-gyp/issues/2612",
  },
  {
    name: "node/temporary-path",
    paths: [
      "**/{package.json,package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,yarn.lock}",
      "**/node_modules/.package-lock.json",
    ],
    seen: /temporary path|random value/,
    text: /tmp/,
    title: "package installed from a temporary folder",
    why: "The package manager notes from where each package was installed, and the folder has a new name in each build.",
    fix: "# put the package into a folder with a fixed name before it is installed, instead of mktemp -d",
    source: "https://docs.npmjs.com/cli/configuring-npm/package-json#local-paths",
  },
  {
    name: "node/hidden-lockfile",
    paths: ["**/node_modules/.{package-lock.json,yarn-integrity,yarn-state.yml,modules.yaml}"],
    title: "package manager's notes in node_modules",
    why: "The package manager notes what it installed, with times or paths.",
    fix: {
      run: "rm -f {paths}",
      text: "# and npm ci instead of npm install, from a committed lock file",
    },
    source: "https://docs.npmjs.com/cli/commands/npm-ci",
  },
  {
    name: "node/next-build",
    paths: [
      "**/.next/{BUILD_ID,prerender-manifest.json,build-manifest.json,trace*,*-manifest.js*}",
      "**/.next/{server,static}/**",
      "**/.next/**",
    ],
    title: "random build id of Next.js",
    why: "Next.js gives each build a random id and fresh preview keys, and both are in many files.",
    fix: {
      run: NEXT_FIXED,
      text: "# better, in next.config.js: generateBuildId: () => process.env.GIT_COMMIT\n# The keys of the preview mode are then no secret, as they are none in any image: leave that mode off.\n# With server actions: ENV NEXT_SERVER_ACTIONS_ENCRYPTION_KEY=…",
    },
    source: "https://github.com/vercel/next.js/discussions/3873",
  },
  {
    name: "node/bundler-cache",
    paths: [
      "**/node_modules/.cache/**",
      "**/.parcel-cache/**",
      "**/node_modules/.vite/**",
      "**/.turbo/**",
      "**/.angular/cache/**",
      "**/.{eslintcache,stylelintcache}",
      "**/*.tsbuildinfo",
    ],
    title: "cache of a bundler",
    why: "Bundlers keep intermediate results with times and paths.",
    fix: {
      run: "find / -xdev \\( -path '*/node_modules/.cache' -o -path '*/node_modules/.vite' -o -name .parcel-cache -o -name .turbo -o -name .eslintcache -o -path '*/.angular/cache' \\) -prune -exec rm -rf {} +",
    },
    source: "https://webpack.js.org/configuration/cache/",
  },
  {
    name: "node/tool-cache",
    paths: [
      "**/.nyc_output/**",
      "**/.pm2/**",
      "**/node_modules/.vitest/**",
      "**/{haste-map,jest-transform-cache,perf-cache}-*",
      "**/{haste-map,jest-transform-cache}-*/**",
    ],
    title: "what a tool for tests or processes keeps",
    why: "nyc, jest, vitest and pm2 note under random names when they ran, how long it took, and in which process.",
    fix: {
      run: "find / -xdev \\( -name .nyc_output -o -name .pm2 -o -path '*/node_modules/.vitest' -o -name 'haste-map-*' -o -name 'jest-transform-cache-*' -o -name 'perf-cache-*' \\) -prune -exec rm -rf {} +",
      text: "# and run tests in a stage of their own",
    },
    source: "https://jestjs.io/docs/configuration#cachedirectory-string",
  },
  {
    name: "node/build-time",
    paths: [BUNDLES, METADATA],
    seen: /^(?!.*(?:zip|ELF) > ).*time$/,
    title: "JavaScript that holds the time of its build",
    why: "The configuration of the bundler, or a script, asks the clock (Date.now(), new Date()), and the bundle keeps the answer. Names that hold a hash of the content change with it.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      text: "// in the configuration or script, in place of Date.now():\nNumber(process.env.SOURCE_DATE_EPOCH) * 1000\n// SvelteKit: kit.version.name = process.env.GIT_COMMIT; Nuxt: rm -f .output/nitro.json",
    },
    source: "https://reproducible-builds.org/docs/source-date-epoch/",
  },
  {
    name: "node/build-id",
    paths: [BUNDLES, METADATA],
    seen: /^(?!.*(?:zip|ELF) > ).*random value$/,
    title: "JavaScript that holds a random id of its build",
    why: "The configuration of the bundler, or a script, draws an id (crypto.randomUUID(), Math.random()), and the bundle keeps it. Names that hold a hash of the content change with it.",
    fix: "// take an id that follows from the sources, passed as a build argument:\nprocess.env.GIT_COMMIT",
    source: "https://reproducible-builds.org/docs/randomness/",
  },
  {
    name: "node/compile-cache",
    paths: ["**"],
    seen: /^compile cache of V8 > /,
    title: "compiled code that Node keeps",
    why: "NODE_COMPILE_CACHE, or module.enableCompileCache(), lets Node keep the code that it compiled. It is never the same twice, and made anew when it is missing.",
    fix: { run: "rm -f {paths}", text: "# or unset the variable for the build: env -u NODE_COMPILE_CACHE COMMAND" },
    source: "https://nodejs.org/api/module.html#module-compile-cache",
  },
  {
    name: "node/snapshot",
    paths: ["**/*.blob", "**/snapshot_blob.bin", "**/v8_context_snapshot*.bin"],
    title: "start image of V8",
    why: "The image is a picture of memory, with addresses and seeds of hashes.",
    fix: { run: "rm -f {paths}", text: "# and start from the script, or make the image when the server starts" },
    source: "https://nodejs.org/api/cli.html#--build-snapshot",
  },
  {
    name: "node/times",
    paths: ["**/node_modules/**"],
    kinds: ["time"],
    title: "times of installed modules",
    why: "npm gives the files the time of their installation. Their content is equal.",
    fix: "# build with rewrite-timestamp and SOURCE_DATE_EPOCH (this project's build does), or:\nfind node_modules -exec touch -h -d @0 {} +",
    source: "https://github.com/moby/buildkit/issues/4057",
  },
];
