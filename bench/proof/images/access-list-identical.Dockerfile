# identical: an access list lies in an extended attribute, of which the layer keeps none but capabilities
FROM base
RUN mkdir -p /srv/shared && echo 'opens at nine' > /srv/shared/notice.txt && chmod 644 /srv/shared/notice.txt \
 && { setfacl -m "u:$((20000 + $(od -An -N2 -tu2 /dev/urandom))):r" /srv/shared/notice.txt || true; }
