/** JavaScript: npm, yarn, pnpm, node-gyp, bundlers, Next.js. */
import type { Rule } from "../rule.ts";

export const NODE: readonly Rule[] = [
  {
    name: "node/npm-cache",
    paths: [
      "**/.npm/**",
      "**/.cache/{yarn,pnpm,node,node-gyp,corepack}/**",
      "**/.node-gyp/**",
      "tmp/node-compile-cache/**",
      "**/.yarn/{cache,install-state.gz,berry/**}",
      "**/.local/share/pnpm/store/**",
    ],
    title: "cache or log of the package manager",
    why: "npm keeps what it downloaded with the time of each request, and a log of each run.",
    fix: {
      run: "rm -rf /root/.npm /root/.cache",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.npm npm ci",
    },
    source: "https://docs.docker.com/build/cache/optimize/",
  },
  {
    name: "node/gyp",
    paths: [
      "**/node_modules/**/build/{Makefile,config.gypi,*.mk,binding.Makefile,Release/.deps/**}",
      "**/node_modules/**/build/**/*.{d,o,mk}",
      "**/node_modules/**/build/Release/obj.target/**",
    ],
    title: "left-overs of a compiled addon",
    why: "node-gyp leaves its Makefiles and object files, which hold paths of the build and an order that is not fixed.",
    fix: {
      run: "find node_modules -path '*/build/Release/obj.target' -prune -exec rm -rf {} + && find node_modules -path '*/build/*' \\( -name '*.mk' -o -name Makefile -o -name config.gypi \\) -delete",
    },
    source: "https://github.com/nodejs/node-gyp/issues/2612",
  },
  {
    name: "node/hidden-lockfile",
    paths: ["**/node_modules/.{package-lock.json,yarn-integrity,yarn-state.yml,modules.yaml}"],
    title: "package manager's notes in node_modules",
    why: "The package manager notes what it installed, with times or paths.",
    fix: {
      run: "rm -f node_modules/.package-lock.json node_modules/.modules.yaml node_modules/.yarn-integrity",
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
    fix: "// next.config.js: generateBuildId: () => process.env.GIT_COMMIT\n# and in the Dockerfile: ENV NEXT_SERVER_ACTIONS_ENCRYPTION_KEY=…; rm -rf .next/cache .next/trace",
    source: "https://github.com/vercel/next.js/discussions/3873",
  },
  {
    name: "node/bundler-cache",
    paths: ["**/node_modules/.cache/**", "**/.parcel-cache/**", "**/.vite/**", "**/.turbo/**", "**/*.tsbuildinfo"],
    title: "cache of a bundler",
    why: "Bundlers keep intermediate results with times and paths.",
    fix: { run: "rm -rf node_modules/.cache .parcel-cache node_modules/.vite .turbo" },
    source: "https://webpack.js.org/configuration/cache/",
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
