/** Perl: what its installers note, and data that it writes. */
import type { Rule } from "../rule.ts";

export const PERL: readonly Rule[] = [
  {
    name: "perl/packlist",
    paths: ["**/.packlist", "**/perllocal.pod", "**/.cpan{,m}/**", "**/.meta/*/{install,MYMETA}.json"],
    title: "notes of Perl's installer",
    why: "Perl notes when each module was installed, and cpanm keeps a log, and what it knows of a module in the order of a hash.",
    fix: {
      env: { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
      run: "rm -rf ~/.cpanm ~/.cpan && find / -xdev \\( -name perllocal.pod -o -name .packlist \\) -delete",
    },
    source: "https://reproducible-builds.org/docs/timestamps/",
  },
  {
    name: "perl/build-folder",
    paths: [
      "**/_build/{magicnum,prereqs,build_params,cleanup,config_data,features,notes,runtime_params,auto_features}",
      "**/{MYMETA.json,MYMETA.yml,pm_to_blib}",
    ],
    title: "left-overs of Module::Build",
    why: "Module::Build keeps its settings in the folder of the sources, with a random number that tells one run from another.",
    fix: { run: "rm -rf _build Build MYMETA.json MYMETA.yml blib" },
    source: "https://metacpan.org/pod/Module::Build",
  },
  {
    name: "perl/storable",
    paths: ["**"],
    seen: /(?:^|> )Storable > .*order/,
    title: "data that Perl wrote in the order of a hash",
    why: "Perl walks a hash in another order in each run, and Storable writes it down as it comes.",
    fix: {
      env: { PERL_HASH_SEED: "0", PERL_PERTURB_KEYS: "0" },
      text: "# or in the program: $Storable::canonical = 1",
    },
    source: "https://perldoc.perl.org/Storable",
  },
];
