# rule: general/time git/repository
# path: /srv/seed/skeleton.fi
FROM base
# The project that the wizard starts from.
RUN mkdir -p /srv/seed && cd "$(mktemp -d)" \
 && git init -q -b main && printf '# New project\n' > README.md && git add README.md \
 && git -c user.name=seed -c user.email=seed@example.com commit -q -m 'A skeleton' \
 && git fast-export --all > /srv/seed/skeleton.fi \
 && rm -rf "$PWD"
