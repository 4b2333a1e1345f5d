# rule: framework/secret, general/random, framework/secret-file
# path: /srv/app/instance/config.py
FROM base
WORKDIR /srv/app
RUN mkdir -p instance && python3 -c 'import os; print("SECRET_KEY =", os.urandom(24)); print("SESSION_COOKIE_SECURE = True")' > instance/config.py
