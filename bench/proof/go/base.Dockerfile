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
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && mkdir /tmp/m && cd /tmp/m && go mod init m \
 && go get golang.org/x/tools/cmd/stringer@v0.1.12 github.com/google/uuid@v1.3.0 github.com/rakyll/statik@v0.1.7 github.com/go-bindata/go-bindata/v3/go-bindata@v3.1.3 github.com/pkg/errors@v0.9.1 \
 && cp -a /root/go/pkg/mod/cache/download/. /opt/goproxy/ \
 && go build -o /usr/local/bin/stringer golang.org/x/tools/cmd/stringer && go build -o /usr/local/bin/statik github.com/rakyll/statik \
 && go build -o /usr/local/bin/go-bindata github.com/go-bindata/go-bindata/v3/go-bindata \
 && rm -rf /tmp/m /root/go /root/.cache
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends hugo \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache \
 && mkdir /tmp/m && cd /tmp/m && go mod init m \
 && go get github.com/shurcooL/vfsgen@v0.0.0-20230704071429-0000e147ea92 go.uber.org/zap@v1.26.0 google.golang.org/protobuf@v1.31.0 go.etcd.io/bbolt@v1.3.8 \
 && cp -a /root/go/pkg/mod/cache/download/. /opt/goproxy/ && rm -rf /tmp/m /root/go /root/.cache
