# rule: general/time
# also: general/random format/tar-times format/gzip-header
# path: /srv/airgap/**
FROM base
RUN mkdir /srv/airgap && cd /srv/airgap && umoci init --layout shop && umoci new --image shop:1 && umoci config --image shop:1 --config.cmd /bin/up
