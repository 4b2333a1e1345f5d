# rule: format/ar-times, general/time
# path: /opt/parts/libparts.a
FROM base
RUN mkdir -p /opt/parts && cd /opt/parts && for n in open read close; do printf '.globl part_%s\npart_%s: ret\n' "$n" "$n" | as -o "$n.o" -; done \
 && ar rcUT libparts.a open.o read.o close.o
