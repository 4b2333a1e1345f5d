# rule: general/time
# also: format/zip-times
# path: /srv/support/bundle.zip
FROM base
RUN mkdir -p /srv/support/bundle && cd /srv/support/bundle && uname -m > machine.txt && dpkg -l > packages.txt \
 && echo "collected $(date '+%d.%m.%Y %H:%M:%S')" > collected.txt && cd .. && zip -q -r -9 bundle.zip bundle && rm -r bundle
