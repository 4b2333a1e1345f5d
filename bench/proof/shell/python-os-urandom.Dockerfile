# rule: general/random, framework/secret, framework/secret-file
# path: /etc/hub/cookie_secret
FROM base
RUN mkdir /etc/hub && python3 -c 'import os; print(os.urandom(32).hex())' > /etc/hub/cookie_secret
