# rule: general/time, git/repository, format/compressed
# path: /srv/seed/templates.bundle
FROM base
RUN mkdir -p /srv/seed && git -c init.defaultBranch=main init -q /tmp/templates && cd /tmp/templates \
 && for n in welcome invoice reminder; do echo "Dear customer, this is the $n." > $n.txt; done && git add . \
 && git -c user.name=images -c user.email=images@example.org commit -q -m "first templates" \
 && git bundle create -q /srv/seed/templates.bundle main && rm -rf /tmp/templates
