# rule: general/random framework/secret
# path: /etc/app.ini
FROM base
RUN printf '[app]\nname=shop\nsecret=%s\nworkers=4\n' "$(head -c 24 /dev/urandom | base64)" > /etc/app.ini
