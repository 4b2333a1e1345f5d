# rule: perl/build-folder
# path: /src/_build/*
# also: general/number
FROM base
WORKDIR /src
RUN mkdir lib && printf 'package Shop;\nour $VERSION = "1";\n1;\n' > lib/Shop.pm && printf 'use Module::Build;\nModule::Build->new(module_name => "Shop", dist_abstract => "a", dist_author => "b", license => "perl")->create_build_script;\n' > Build.PL
# guilty
RUN perl Build.PL && ./Build
