# rule: general/random system/temporary-files general/temporary-path
# path: /srv/work.*
FROM base
RUN cd /srv && f=$(mktemp work.XXXXXX) && echo data > "$f"
