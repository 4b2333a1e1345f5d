# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      golang-go gcc libc6-dev git ca-certificates \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache

# Modules that the cases use, so that they need no network.
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && mkdir /tmp/m && cd /tmp/m && go mod init m && go get github.com/spf13/pflag@v1.0.5 golang.org/x/text@v0.14.0 \
 && mv /root/go/pkg/mod/cache/download /opt/goproxy && rm -rf /tmp/m /root/go /root/.cache
