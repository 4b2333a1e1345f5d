# identical: the flags are chosen from the machine's processors and memory, which are the same for both builds
FROM base
RUN java -XX:+PrintFlagsFinal -version 2> /dev/null | grep -E 'MaxHeapSize|ParallelGCThreads|UseG1GC|UseSerialGC' > /etc/jvm-flags
