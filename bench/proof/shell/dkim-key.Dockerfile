# rule: system/key, general/random
# path: /etc/opendkim/keys/example.org/mail.*
FROM base
RUN mkdir -p /etc/opendkim/keys/example.org && cd /etc/opendkim/keys/example.org && openssl genrsa -out mail.private 2048 2> /dev/null \
 && printf 'mail._domainkey IN TXT ( "v=DKIM1; k=rsa; p=%s" )\n' "$(openssl rsa -in mail.private -pubout -outform DER 2> /dev/null | base64 -w 0)" > mail.txt
