/** Python: pip, uv, conda, compiled modules. */
import type { Rule } from "../rule.ts";

const sitePackages = (path: string) => path.slice(0, path.lastIndexOf("/", path.lastIndexOf("/") - 1));

export const PYTHON: readonly Rule[] = [
  {
    name: "python/pyc-time",
    paths: ["**/*.pyc"],
    seen: /^compiled Python > time of the source/,
    title: "compiled Python holds the time of its source",
    why: "Python compiles a module when it is installed or first imported, and writes the source file's time into the compiled one. The source was written at another second in each build.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      env: { PYTHONDONTWRITEBYTECODE: "1" },
      text: "# Python then compiles with a hash of the source instead of its time, and an import leaves no compiled file.\n# Or leave compiled files out: pip install --no-compile …, and\n# find / -xdev -name __pycache__ -prune -exec rm -rf {} +",
    },
    source: "https://github.com/pypa/pip/issues/5648",
  },
  {
    name: "python/pyc-path",
    paths: ["**/*.pyc"],
    seen: /^compiled Python > code > .*temporary path/,
    title: "compiled Python holds the path of a temporary folder",
    why: "pip compiled the module in a temporary folder, and its random name is in the compiled file.",
    fix: {
      options: { "pip install": "--no-compile" },
      text: "# and, when compiled files are wanted: python3 -m compileall -q --invalidation-mode unchecked-hash FOLDER",
    },
    source: "https://github.com/pypa/pip/issues/8414",
  },
  {
    name: "python/pyc",
    paths: ["**/*.pyc", "**/__pycache__/*"],
    title: "compiled Python that is not the same each time",
    why: "The compiled form of a module depends on what the interpreter had in memory, on the order of sets in it, or on who imported it first.",
    fix: { env: { PYTHONDONTWRITEBYTECODE: "1" }, run: "find / -xdev -name __pycache__ -prune -exec rm -rf {} +" },
    source: "https://github.com/python/cpython/issues/78274",
    follows: (path) => path.slice(0, path.lastIndexOf("/__pycache__")),
  },
  {
    name: "python/record",
    paths: ["**/*.dist-info/RECORD"],
    title: "list of installed files",
    why: "pip lists every installed file with its hash. The list differs because one of the files does.",
    fix: "# the cause is another file of this package, or a name in this list that is random; look at the lines that differ",
    source: "https://packaging.python.org/en/latest/specifications/recording-installed-packages/",
    follows: sitePackages,
  },
  {
    name: "python/installer-metadata",
    paths: ["**/*.dist-info/{uv_cache.json,uv_build.json,direct_url.json,INSTALLER,REQUESTED}"],
    title: "notes of the installer",
    why: "uv and pip note when and from where a package was installed.",
    fix: {
      options: { "uv pip install": "--no-installer-metadata" },
      run: "find / -xdev -path '*.dist-info/uv_cache.json' -delete",
    },
    source: "https://github.com/astral-sh/uv/issues/10523",
  },
  {
    name: "python/cache",
    paths: ["**/.cache/{pip,uv,pypoetry,pdm}/**", "root/.local/state/**"],
    title: "cache of the installer",
    why: "pip keeps what it downloaded, with the times of the answers.",
    fix: {
      options: { "pip install": "--no-cache-dir" },
      run: "rm -rf ~/.cache/pip ~/.cache/uv",
      text: "# or keep it out of the layer: RUN --mount=type=cache,target=/root/.cache …",
    },
    source: "https://docs.docker.com/build/cache/optimize/",
  },
  {
    name: "python/conda",
    paths: ["**/conda-meta/**", "opt/conda/pkgs/**", "**/.condarc"],
    title: "notes of conda",
    why: "conda and pixi note when each package was linked.",
    fix: { run: "conda clean -afy && find / -xdev -path '*/conda-meta/history' -delete" },
    source: "https://github.com/prefix-dev/pixi/issues/4969",
  },
  {
    name: "python/egg-info",
    paths: ["**/*.egg-info/**", "**/easy-install.pth"],
    title: "notes of setuptools",
    why: "setuptools lists a package's files in the order in which the file system gives them.",
    fix: "pip install . --no-build-isolation --use-pep517   # from a wheel, not by setup.py",
    source: "https://reproducible-builds.org/docs/stable-inputs/",
  },
];
