# identical: the host name of a build is always the same, and so are the system and the count of its processors
FROM base
COPY <<'CMAKE' /src/host.cmake
cmake_host_system_information(RESULT found QUERY HOSTNAME OS_NAME NUMBER_OF_LOGICAL_CORES)
file(WRITE /etc/built-on "${found}\n")
CMAKE
RUN cmake -P /src/host.cmake
