# rule: general/time
# path: /srv/packages/shop_1.2_*.buildinfo
FROM base
WORKDIR /src/shop
COPY <<'F' debian/control
Source: shop
Section: misc
Priority: optional
Maintainer: Ada <ada@example.org>
Standards-Version: 4.6.2

Package: shop
Architecture: all
Description: settings of the shop
 What the shop listens on.
F
COPY <<'F' debian/changelog
shop (1.2) unstable; urgency=medium

  * First release.

 -- Ada <ada@example.org>  Wed, 01 Jan 2020 00:00:00 +0000
F
COPY --chmod=755 <<'F' debian/rules
#!/usr/bin/make -f
build build-indep build-arch binary-arch:

clean:
	rm -rf debian/shop debian/files

binary binary-indep:
	install -D -m 644 /payload/etc/app.conf debian/shop/etc/shop.conf
	mkdir -p debian/shop/DEBIAN
	dpkg-gencontrol -Pdebian/shop
	dpkg-deb --root-owner-group --build debian/shop ..
F
RUN dpkg-buildpackage -b -d -us -uc && mkdir /srv/packages && mv ../shop_* /srv/packages/ && debian/rules clean
