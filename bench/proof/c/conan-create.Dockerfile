# rule: c/conan-cache, general/time, format/sqlite, general/random, general/one-sided, general/leftover
# also: general/time, format/sqlite, general/random, general/one-sided, general/leftover, general/number, system/temporary-files
# path: /root/.conan2/**
FROM base
ENV PATH=/opt/conan/bin:$PATH
WORKDIR /src
COPY <<'PY' conanfile.py
from conan import ConanFile
from conan.tools.files import copy


class Prices(ConanFile):
    name = "prices"
    version = "1.2.0"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "prices.c", "prices.h"

    def build(self):
        self.run("gcc -O2 -c prices.c && ar rcs libprices.a prices.o")

    def package(self):
        copy(self, "prices.h", self.source_folder, self.package_folder + "/include")
        copy(self, "libprices.a", self.build_folder, self.package_folder + "/lib")

    def package_info(self):
        self.cpp_info.libs = ["prices"]
PY
COPY <<'F' prices.h
int price(int article);
F
COPY <<'F' prices.c
#include "prices.h"
int price(int article) { return 100 + 7 * article; }
F
RUN conan profile detect && conan create .
