# rule: general/random, framework/secret-file
# path: /home/app/.pgpass
FROM base
RUN useradd --uid 1500 --create-home app
USER app
RUN umask 077 && printf 'db:5432:app:app:%s\n' "$(head -c 18 /dev/urandom | base64)" > "$HOME/.pgpass"
