# rule: general/time
# path: /srv/plates/grey.dpx
FROM base
# The colour pipeline measures itself by this plate.
RUN mkdir -p /srv/plates && convert -size 64x64 xc:gray50 -depth 10 /srv/plates/grey.dpx
