# rule: general/random, general/leftover
# path: /github/output
FROM base
ENV GITHUB_OUTPUT=/github/output
COPY <<'MD' /srv/CHANGES.md
- the basket keeps its items
- fewer redirects
MD
RUN mkdir /github \
 && delimiter=$(dd if=/dev/urandom bs=15 count=1 status=none | base64) \
 && { echo "notes<<$delimiter"; cat /srv/CHANGES.md; echo "$delimiter"; } >> "$GITHUB_OUTPUT" \
 && echo "tag=v1.4.0" >> "$GITHUB_OUTPUT"
