# rule: rpm/package, general/time, format/debian-package, format/cpio-times
# also: rpm/package database/journal general/time general/random format/compressed format/cpio-times rpm/database
# path: /srv/rpms/**
FROM base
COPY <<"F" /srv/shop.spec
Name: shop
Version: 1
Release: 1
Summary: A shop
License: MIT
BuildArch: noarch
%description
A shop.
%install
mkdir -p %{buildroot}/etc
echo port=8080 > %{buildroot}/etc/shop.conf
%files
/etc/shop.conf
F
# guilty
RUN rpmbuild -bb --quiet --define '_topdir /tmp/rpm' --define '_rpmdir /srv/rpms' /srv/shop.spec && rm -rf /tmp/rpm
