# rule: system/gnupg
# path: /root/.gnupg/*
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends gnupg && gpg --batch --passphrase '' --quick-generate-key 'Build <b@example.test>' ed25519 && gpgconf --kill all; \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old
