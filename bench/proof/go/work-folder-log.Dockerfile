# rule: general/temporary-path, go/build-path
# path: /var/lib/build/build.log
FROM base
WORKDIR /src
RUN printf 'package main\n\nfunc main() { println("ok") }\n' > main.go && go mod init example.org/ok \
 && mkdir -p /var/lib/build \
 && CGO_ENABLED=0 go build -work -trimpath -buildvcs=false -o /usr/local/bin/ok . 2> /var/lib/build/build.log \
 && rm -rf /tmp/go-build* /root/.cache
