# identical: a name with odd signs
FROM base
RUN touch "/srv/a b" '/srv/$HOME' "/srv/it's" '/srv/*'
