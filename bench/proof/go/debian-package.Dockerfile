# rule: format/debian-package, general/time
# path: /srv/agent_2.1.0_amd64.deb
# also: format/ar-times, format/tar-times
FROM base AS package
WORKDIR /src
RUN go mod init example.org/agent
COPY <<'GO' main.go
package main

func main() { println("agent") }
GO
COPY <<'F' package/DEBIAN/control
Package: agent
Version: 2.1.0
Architecture: amd64
Maintainer: Releases <releases@example.org>
Description: agent of the fleet
F
RUN mkdir -p package/usr/bin && CGO_ENABLED=0 go build -trimpath -o package/usr/bin/agent . \
 && dpkg-deb --root-owner-group --build package /agent_2.1.0_amd64.deb

FROM base
# guilty
COPY --from=package /agent_2.1.0_amd64.deb /srv/agent_2.1.0_amd64.deb
