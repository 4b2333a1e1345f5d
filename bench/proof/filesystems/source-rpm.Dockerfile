# rule: rpm/package, general/time
# path: /srv/packages/*.src.rpm
FROM base
COPY <<'EOF' /src/shop.spec
Name: shop
Version: 1.0
Release: 1
Summary: A shop
License: MIT
Source0: shop.sh
BuildArch: noarch
%description
A shop.
%install
install -D -m 755 %{SOURCE0} %{buildroot}/usr/bin/shop
%files
/usr/bin/shop
EOF
RUN echo 'echo shop' > /src/shop.sh && touch -d @1577836800 /src/shop.sh /src/shop.spec \
 && rpmbuild -bs --define '_sourcedir /src' --define '_srcrpmdir /srv/packages' --define '_topdir /tmp/rpmbuild' /src/shop.spec \
 && rm -rf /tmp/rpmbuild
