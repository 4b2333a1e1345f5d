# identical: cramfs holds no times and no identity, its folders are sorted, and what it packs stands in the base
FROM base
RUN mkdir -p /srv/firmware && mkfs.cramfs -n app /payload /srv/firmware/app.cramfs > /dev/null && chmod 644 /srv/firmware/app.cramfs
