# rule: general/temporary-path, general/random
# path: /srv/toolchain.txt
FROM base
WORKDIR /src
# What built this image, for the support team: GOGCCFLAGS names the work folder of this very run, /tmp/go-build and a number.
RUN mkdir -p /srv && { go version && go env; } > /srv/toolchain.txt && rm -rf /root/.cache /root/.config
