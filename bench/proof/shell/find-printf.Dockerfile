# rule: general/time
# path: /srv/index/files.tsv
FROM base
RUN mkdir -p /srv/index /srv/docs && for n in 1 2 3; do echo "doc $n" > /srv/docs/$n.txt; done \
 && find /srv/docs -type f -printf '%P\t%s\t%T@\n' | sort > /srv/index/files.tsv
