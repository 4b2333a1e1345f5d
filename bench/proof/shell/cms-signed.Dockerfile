# rule: general/time, system/key, general/random
# path: /srv/release.p7s
FROM base
RUN echo 'version 2.1' > /srv/release.txt && openssl cms -sign -binary -in /srv/release.txt -signer /etc/ca/ca.crt -inkey /etc/ca/ca.key -outform DER -out /srv/release.p7s
