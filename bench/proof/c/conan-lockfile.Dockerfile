# rule: general/time, c/conan-cache, general/number
# path: /srv/app/conan.lock
# also: system/temporary-files
FROM base
COPY <<'F' /src/units/conanfile.py
from conan import ConanFile


class Units(ConanFile):
    name = "units"
    version = "1.4.0"
    exports_sources = "units.h"

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
F
COPY <<'F' /src/units/units.h
#pragma once
#define MILES_TO_KM(x) ((x) * 1.609344)
F
COPY <<'F' /srv/app/conanfile.txt
[requires]
units/1.4.0
F
RUN export CONAN_HOME=/tmp/conan PYTHONDONTWRITEBYTECODE=1 && /opt/conan/bin/conan profile detect \
 && /opt/conan/bin/conan export /src/units \
 && /opt/conan/bin/conan lock create /srv/app/conanfile.txt --no-remote --build=missing --lockfile-out=/srv/app/conan.lock \
 && rm -rf /tmp/conan
