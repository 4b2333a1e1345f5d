# identical: public parts and a PKCS #1 signature follow from the key of the base, nothing is drawn anew
FROM base
RUN mkdir -p /etc/trust && cd /etc/trust \
 && openssl rsa -in /etc/ca/ca.key -pubout -out ca.pub 2> /dev/null \
 && ssh-keygen -y -f /etc/ca/ca.key > authorized_keys \
 && openssl x509 -in /etc/ca/ca.crt -noout -fingerprint -sha256 -startdate -serial > ca.txt \
 && openssl dgst -sha256 -sign /etc/ca/ca.key -out ca.txt.sig ca.txt \
 && echo "made with keys of $(hostname)" > README
