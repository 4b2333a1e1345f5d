/** Ruby: gems, documents, and what Rails and its tools keep. */
import type { Rule } from "../rule.ts";

/** How Ruby's Logger, Rails and New Relic begin a line; applications of other languages give their logs the same names. */
const LINE_OF_A_LOG =
  /^(?:# Logfile created on .* by logger\.rb|[DIWEFA], \[|(?:\[[^\]]*\] )* *(?:TRANSACTION|[A-Z]\w* (?:Load|Create|Update|Count|Exists\?)|) ?\(\d+\.\d+ms\)|Started [A-Z]+ "|Processing by \w+|Completed \d{3} |Migrating to \w+|\[[^\]]*\] [A-Z]+ : )/;

export const RUBY: readonly Rule[] = [
  {
    name: "ruby/gem-package",
    paths: ["**/*.gem"],
    seen: /^tar > /,
    title: "gem that holds the time at which it was packed",
    why: "gem gives the files in the package, and the headers of what it compresses, the clock's time.",
    fix: { args: ["SOURCE_DATE_EPOCH"], text: "# gem takes its times from it" },
    source: "https://github.com/rubygems/rubygems/pull/2278",
  },
  {
    name: "ruby/gem",
    paths: [
      "**/specifications/**/*.gemspec",
      "**/gems/**/{gem_make.out,mkmf.log,Makefile}",
      "**/extensions/**/{gem_make.out,mkmf.log}",
      "**/.{gem,bundle}/cache/**",
      "**/.{gem,local/share/gem}/specs/**",
      "usr/local/bundle/cache/**",
    ],
    title: "notes and logs of RubyGems",
    why: "gem writes the day into the specification, and leaves logs of what it compiled, with temporary paths.",
    fix: {
      args: ["SOURCE_DATE_EPOCH"],
      run: "find / -xdev \\( -name gem_make.out -o -name mkmf.log -o -path '*/gems/*/ext/*Makefile' \\) -delete",
    },
    source: "https://github.com/google/oss-rebuild",
  },
  {
    name: "ruby/rdoc",
    paths: ["**/{created.rid,cache.ri}", "**/gems/*/doc/**", "**/.yardoc/**"],
    title: "documents that RubyGems made at the installation",
    why: "gem generates documents for each gem and notes when it did. A server reads none of them.",
    fix: {
      options: { "gem install": "--no-document" },
      text: "# or for every gem: echo 'gem: --no-document' > /etc/gemrc",
    },
    source: "https://guides.rubygems.org/command-reference/#gem-install",
  },
  {
    name: "ruby/bootsnap",
    paths: ["**/cache/bootsnap/**", "**/bootsnap-*/**", "**/tmp/cache/bootsnap*"],
    title: "cache of Bootsnap",
    why: "Bootsnap keeps compiled Ruby under the time of its source, and the list of load paths with the times of folders.",
    fix: {
      run: "rm -rf tmp/cache/bootsnap* && find / -xdev -type d -path '*/cache/bootsnap' -prune -exec rm -rf {} +",
      text: "# it is made again at the first start; leave out `bootsnap precompile`, or give the sources a fixed time before it",
    },
    source: "https://github.com/Shopify/bootsnap#how-does-this-work",
  },
  {
    name: "ruby/log",
    paths: ["*/**/log/{production,development,test,bootsnap,newrelic_agent}.log"],
    text: LINE_OF_A_LOG,
    title: "log of the application",
    why: "Rails logged what a task of the build did, with times and process numbers.",
    fix: { run: "rm -f {paths}", text: "# and: ENV RAILS_LOG_TO_STDOUT=1" },
    source: "https://guides.rubyonrails.org/debugging_rails_applications.html#the-logger",
  },
  {
    name: "ruby/sprockets",
    paths: ["**/.sprockets-manifest-*.json", "**/assets/manifest-*.json", "**/tmp/cache/assets/**"],
    title: "manifest or cache of the asset pipeline",
    why: "Sprockets gives its manifest a random name, and notes the time of each asset in it.",
    fix: {
      run: `rm -rf tmp/cache/assets && find / -xdev -name '.sprockets-manifest-*.json' | xargs -I@ sh -c 'sed -i -E "s/\\"mtime\\":\\"[^\\"]*\\"/\\"mtime\\":\\"2020-01-01T00:00:00+00:00\\"/g" @ && mv @ "$(dirname @)/.sprockets-manifest-${"0".repeat(32)}.json"'`,
      text: "# config/environments/production.rb: config.assets.manifest = Rails.root.join('public/assets/manifest.json'); give the sources a fixed time before assets:precompile: find app/assets -exec touch -d @0 {} +",
    },
    source: "https://github.com/rails/sprockets",
  },
];
