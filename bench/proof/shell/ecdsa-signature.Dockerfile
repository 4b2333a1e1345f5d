# rule: general/random, system/key
# path: /srv/release.txt.sig
FROM base
RUN echo 'version 2.1' > /srv/release.txt && openssl dgst -sha256 -sign /etc/ca/ec.key /srv/release.txt | base64 > /srv/release.txt.sig
