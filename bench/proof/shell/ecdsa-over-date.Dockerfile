# rule: general/random
# also: general/time
# path: /srv/signed.sig
FROM base
RUN echo "data $(date)" > /srv/signed.txt && openssl dgst -sha256 -sign /etc/ca/ec.key -out /srv/signed.sig /srv/signed.txt
