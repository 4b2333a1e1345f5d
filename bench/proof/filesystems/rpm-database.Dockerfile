# rule: rpm/database, database/installed, format/sqlite, general/time
# also: database/journal, rpm/package, rpm/database, general/random, general/time, format/sqlite
# path: /sysroot/var/lib/rpm/**
FROM base
COPY <<"F" /usr/src/shop.spec
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
RUN mkdir -p /sysroot/var/lib/rpm && rpmbuild -bb --quiet --define '_topdir /tmp/rpm' --define '_rpmdir /tmp/rpms' /usr/src/shop.spec \
 && rpm --root /sysroot --dbpath /var/lib/rpm --force-debian --nodeps --justdb -i /tmp/rpms/noarch/shop-1-1.noarch.rpm \
 && rm -rf /tmp/rpm /tmp/rpms
