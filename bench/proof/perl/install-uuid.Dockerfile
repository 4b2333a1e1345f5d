# rule: general/random
# path: /etc/app/install.yml
FROM base
RUN mkdir -p /etc/app && perl -e ' \
      my @part = map { int rand 65536 } 1 .. 8; \
      printf "install_id: %04x%04x-%04x-4%03x-%04x-%04x%04x%04x\n", @part[0 .. 2], $part[3] & 0xfff, $part[4] & 0x3fff | 0x8000, @part[5 .. 7]; \
      print "telemetry: off\n";' > /etc/app/install.yml
