# identical: names that are sorted in one locale, times that are constant
FROM base
RUN LC_ALL=C.UTF-8 sh -c 'printf "b\nA\nc\nÄ\n" | sort > /srv/names' && date -u -d '2024-02-29 12:00:00' +%c > /srv/when && echo "seed=$(printf fixed | sha256sum | cut -c1-12)" > /srv/seed
