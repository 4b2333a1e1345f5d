# rule: system/temporary-files, general/one-sided, general/random, general/leftover, general/temporary-path
# path: /srv/parts/part.*
FROM base
RUN --mount=type=tmpfs,target=/scratch mkdir /srv/parts && part=$(mktemp /scratch/part.XXXXXXXXXX) && echo data > "$part" && cp "$part" /srv/parts/
