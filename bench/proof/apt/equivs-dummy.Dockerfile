# rule: format/debian-package, general/time
# path: /opt/debs/texlive-local_*.deb
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends equivs \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old /var/cache/man/*
WORKDIR /opt/debs
COPY <<'F' /opt/equivs/texlive-local
Section: misc
Priority: optional
Standards-Version: 4.6.2
Package: texlive-local
Version: 9999.99999999-1
Maintainer: Images <images@example.org>
Provides: texlive-base, texlive-latex-base, latexmk
Architecture: all
Description: TeX Live that did not come from a package
 Tells other packages that it is here.
F
# guilty
RUN equivs-build /opt/equivs/texlive-local && rm -f /opt/debs/*.buildinfo /opt/debs/*.changes
