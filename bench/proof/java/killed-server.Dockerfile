# rule: system/temporary-files, general/time, general/leftover, general/number
# also: general/random
# path: /tmp/hsperfdata_root/*
FROM base
WORKDIR /srv
RUN echo 'class Up { public static void main(String[] a) throws Exception { new java.net.ServerSocket(8080).accept(); } }' > Up.java && javac Up.java
# Does it start at all?
# guilty
RUN java Up & server=$!; sleep 3; kill -9 $server
