# identical: dpkg-source takes its times from the changelog, and sorts what it packs
FROM base
WORKDIR /src/agent-1.2
RUN mkdir -p debian/source && printf '3.0 (native)\n' > debian/source/format && cp -r /payload files
COPY <<"EOF" debian/control
Source: agent
Section: net
Priority: optional
Maintainer: Ops <ops@example.com>
Standards-Version: 4.6.2

Package: agent
Architecture: all
Description: agent of the shop
 It runs on every server.
EOF
COPY <<"EOF" debian/changelog
agent (1.2) unstable; urgency=low

  * A release.

 -- Ops <ops@example.com>  Tue, 05 Mar 2024 10:00:00 +0000
EOF
RUN printf '#!/usr/bin/make -f\n' > debian/rules && chmod 755 debian/rules && cd .. && dpkg-source -b agent-1.2
