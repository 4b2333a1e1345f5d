# rule: c/compile-time, general/time
# also: c/build-log
# path: /usr/local/bin/shopd
FROM base
WORKDIR /src
COPY <<'MESON' meson.build
project('shopd', 'c', version: '1.4.0')
settings = configuration_data()
settings.set_quoted('VERSION', meson.project_version())
settings.set_quoted('BUILT', run_command('date', '-u', '+%Y-%m-%d %H:%M:%S', check: true).stdout().strip())
configure_file(output: 'version.h', configuration: settings)
executable('shopd', 'main.c', install: true)
MESON
COPY <<'C' main.c
#include "version.h"
#include <stdio.h>

int main(void) {
  printf("shopd %s, built %s\n", VERSION, BUILT);
  return 0;
}
C
RUN meson setup --buildtype=release /tmp/build . && meson install -C /tmp/build && rm -rf /tmp/build
