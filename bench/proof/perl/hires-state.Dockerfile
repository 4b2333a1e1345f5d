# rule: general/time, general/random
# path: /opt/p/state.txt
FROM base
WORKDIR /opt/p
RUN perl -MTime::HiRes=time -e 'printf "%.6f %s %d\n", time, join("", map { chr(97+int rand 26) } 1..12), $$' > state.txt
