/** PHP: Composer, frameworks, and what PHP itself keeps. */
import type { Rule } from "../rule.ts";

/** Sorts the lines `$classes[] = …` that stand together. */
const SORTED_CLASSES =
  'array_map(fn($file) => file_put_contents($file, preg_replace_callback("/(?:^[$]classes\\[\\] = .*\\n)+/m", fn($found) => implode("\\n", (fn($lines) => sort($lines) ? $lines : [])(explode("\\n", trim($found[0])))) . "\\n", file_get_contents($file))), array_slice($argv, 1)) ?>';

export const PHP: readonly Rule[] = [
  {
    name: "php/composer-autoloader",
    paths: ["**/vendor/composer/autoload_*.php", "**/vendor/autoload.php"],
    title: "random suffix of Composer's autoloader",
    why: "Composer names the class of its autoloader at random when there is no lock file it could take the name from, and draws the prefix of APCu keys.",
    fix: {
      replace: [
        { from: "--apcu-autoloader", to: "--apcu-autoloader-prefix=app" },
        { from: "dump-autoload --apcu", to: "dump-autoload --apcu-prefix=app" },
        { from: "composer install", to: "composer config autoloader-suffix app && composer install" },
        { from: "composer update", to: "composer config autoloader-suffix app && composer update" },
        { from: "composer dump-autoload", to: "composer config autoloader-suffix app && composer dump-autoload" },
      ],
      run: "rm -rf ~/.composer/cache ~/.cache/composer",
      text: "# Composer 2.6 and newer take the suffix from composer.lock, where there is one; the prefix of APCu keys is random\n# in all of them",
    },
    source: "https://github.com/composer/composer/issues/11226",
  },
  {
    name: "php/composer-reference",
    paths: ["**/vendor/composer/installed.{php,json}"],
    title: "commit of the project, noted by Composer",
    why: "Composer asks git for the commit that is checked out, of the project itself or of a package in a folder, and notes it. The repository was made or changed in the build.",
    fix: {
      env: { COMPOSER_ROOT_VERSION: "1.0.0" },
      text: "# Composer then does not ask git; the value is the project's version",
    },
    source: "https://getcomposer.org/doc/03-cli.md#composer-root-version",
  },
  {
    name: "php/composer-cache",
    paths: ["**/.composer/cache/**", "**/.cache/composer/**", "**/vendor/composer/tmp-*"],
    title: "cache of Composer",
    why: "Composer keeps what it downloaded, with times.",
    fix: { options: { "composer install": "--no-cache" }, run: "rm -rf ~/.composer/cache ~/.cache/composer" },
    source: "https://getcomposer.org/doc/03-cli.md#composer-cache-dir",
  },
  {
    name: "php/symfony-order",
    // Not the cache of the system.
    paths: ["*/**/var/cache/**", "*/var/cache/**"],
    seen: /order$/,
    title: "list that Symfony made in the order of a folder",
    why: "Symfony's warm-up walks templates and classes as the file system lists them, and writes what is to be loaded (*.preload.php) in that order.",
    fix: {
      run: `php -r '${SORTED_CLASSES}' {paths}`,
      text: "# lists of classes are sorted; for any other list: leave the file out, it is made again at the first request",
    },
    source: "https://symfony.com/doc/current/performance.html#use-the-opcache-class-preloading",
  },
  {
    name: "php/symfony-container",
    paths: ["*/**/var/cache/**", "*/**/var/log/{dev,prod,test}.log"],
    title: "warmed cache of Symfony",
    why: "Symfony writes the time of the build into the container that it compiles, and names folders after a hash of it. Its profiler keeps each request of the build under a random token.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "rm -rf var/log/* && find / -xdev -path '*/var/cache/*' \\( -name pools -o -name profiler \\) -prune -exec rm -rf {} + && find / -xdev -path '*/var/cache/*' -name '*Container.php' -exec sed -i -E \"s/('container\\.build_(time|id)' => )[^,]*/\\1'0'/\" {} +",
      text: "# Symfony 6.4 and newer take the time from it; before: config/services.yaml → parameters: kernel.container_build_time: 0, or container.build_time: 0",
    },
    source: "https://github.com/symfony/symfony/issues/25958",
  },
  {
    name: "php/laravel",
    paths: ["**/bootstrap/cache/*.php", "**/storage/framework/{cache,sessions,views}/**", "**/storage/logs/**"],
    title: "warmed cache or log of Laravel",
    why: "Laravel compiles views and caches with times and paths, and logs what went wrong in the build.",
    fix: { run: "rm -rf storage/logs/* storage/framework/sessions/* storage/framework/cache/*" },
    source: "https://laravel.com/docs/deployment",
  },
  {
    name: "php/pecl",
    paths: ["**/php/.{lock,filemap,depdb,depdblock}", "**/php/.{channels,registry}/**", "tmp/pear/**", "**/php/.*"],
    title: "registry of PEAR",
    why: "pecl refreshes its list of channels, and notes when it did so and when it installed each package.",
    fix: {
      run: "rm -rf /tmp/pear ~/.pearrc && find / -xdev \\( -path '*/php/.channels' -o -path '*/php/.registry' -o -path '*/php/.lock' -o -path '*/php/.filemap' -o -path '*/php/.depdb' \\) -prune -exec rm -rf {} +",
      text: "# or install extensions without pecl: docker-php-ext-install, pie",
    },
    source: "https://github.com/docker-library/php/issues/443",
  },
  {
    name: "php/opcache",
    paths: ["**/*.php.bin"],
    title: "compiled PHP of opcache",
    why: "opcache keeps compiled scripts with the times of their sources, and with addresses of the process that compiled them.",
    fix: {
      run: "rm -f {paths}",
      text: "# opcache makes them again; for a fast start compile into memory: opcache.preload",
    },
    source: "https://www.php.net/manual/en/opcache.configuration.php#ini.opcache.file-cache",
  },
  {
    name: "php/session",
    paths: ["var/lib/php/{session,sessions}/**", "**/sess_*"],
    title: "session that the build began",
    why: "PHP gives each session a random id and keeps it in a file of that name.",
    fix: { run: "find /var/lib/php /tmp /srv /var/www -xdev -name 'sess_*' -delete || true" },
    source: "https://www.php.net/manual/en/session.configuration.php",
  },
  {
    name: "php/phar",
    paths: ["**/*.phar"],
    title: "phar archive with times",
    why: "A phar notes the time of each file in it, and its signature follows from them.",
    fix: '# pack files from a folder, whose times it takes over, after:\nfind FOLDER -exec touch -d @0 {} +\n# and $phar->buildFromDirectory(FOLDER), not addFromString; or box with "timestamp": "2020-01-01T00:00:00Z"',
    source: "https://github.com/Seldaek/phar-utils",
  },
  {
    name: "php/template-time",
    paths: ["**/templates_c/**", "**/*.{tpl,latte}.php", "**/*.tpl.cache.php", "**/compile/**/*.php"],
    title: "compiled template that notes when it was made",
    why: "Smarty writes the clock and the time of the template into what it compiles.",
    fix: { run: "rm -f {paths}", text: "# they are made again at the first request: give that folder a tmpfs" },
    source: "https://smarty-php.github.io/smarty/stable/",
  },
  {
    name: "php/tool-cache",
    paths: [
      "**/.{phpunit.result.cache,php-cs-fixer.cache,php_cs.cache,phpcs-cache}",
      "**/.phpunit.cache/**",
      "tmp/phpstan/**",
    ],
    title: "cache of a tool for tests or style",
    why: "PHPUnit and its like note what they found in the last run, and how long each test took.",
    fix: { run: "rm -f {paths}", text: "# and run tests in a stage of their own" },
    source: "https://docs.phpunit.de/en/11.0/configuration.html#the-cacheresult-attribute",
  },
];
