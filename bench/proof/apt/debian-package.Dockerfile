# rule: format/debian-package
# path: /srv/repo/hello-acme.deb
FROM base AS package
WORKDIR /work
RUN mkdir -p hello/DEBIAN hello/usr/bin /out && echo hi > hello/usr/bin/hello-acme && printf 'Package: hello-acme\nVersion: 1.0\nArchitecture: all\nMaintainer: Acme <a@example.test>\nDescription: hello\n' > hello/DEBIAN/control && dpkg-deb --root-owner-group --build hello /out/hello-acme.deb

FROM base
COPY --from=package /out/*.deb /srv/repo/
