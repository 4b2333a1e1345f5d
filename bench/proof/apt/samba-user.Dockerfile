# rule: general/random, general/time, database/key-value, system/key, system/accounts
# also: general/time general/random general/number
# path: /var/lib/samba/private/*.tdb
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends samba-common-bin samba \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old /var/lib/samba/* /var/cache/samba/* \
 && find / -xdev -name __pycache__ -prune -exec rm -rf {} +
RUN mkdir -p /var/lib/samba/private && useradd --system --no-create-home --shell /usr/sbin/nologin scanner \
 && (echo secret; echo secret) | smbpasswd -s -a scanner
