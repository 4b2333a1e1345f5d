# rule: general/number, general/time, c/build-log
# path: /srv/reports/configure.json
FROM base
WORKDIR /src
COPY <<'EOF' CMakeLists.txt
cmake_minimum_required(VERSION 3.18)
project(gauge NONE)
foreach(part IN ITEMS core net ui)
  string(TOUPPER ${part} upper)
  set(HAVE_${upper} 1)
  configure_file(part.h.in ${part}.h @ONLY)
endforeach()
EOF
COPY <<'EOF' part.h.in
#define PART "@part@"
EOF
RUN mkdir -p /srv/reports && cmake -S . -B /tmp/build --profiling-format=google-trace --profiling-output=/srv/reports/configure.json > /dev/null && rm -rf /tmp/build
