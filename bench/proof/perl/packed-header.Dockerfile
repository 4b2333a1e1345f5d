# rule: general/time
# path: /srv/words.dic
FROM base
WORKDIR /srv
RUN perl -e 'open my $out, ">:raw", "words.dic" or die; print $out pack("a4 n N", "WDIC", 3, time); print $out pack("n/a*", "word$_") for 1 .. 500'
