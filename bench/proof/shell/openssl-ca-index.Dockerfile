# rule: general/time, system/key
# also: general/random framework/secret-file
# path: /etc/ca/index.txt
FROM base
WORKDIR /etc/ca
RUN touch index.txt && echo 1000 > serial && printf '[ca]\ndefault_ca=c\n[c]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ncertificate=ca.crt\nprivate_key=ca.key\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n' > ca.cnf && openssl req -new -key ca.key -subj /CN=shop -out shop.csr
# guilty
RUN openssl ca -batch -config ca.cnf -days 365 -in shop.csr -out shop.crt -notext 2> /dev/null
