# identical: BuildKit keeps of a file's extended attributes its capabilities only
FROM base
RUN echo shop > /srv/app && setfattr -n user.built -v "$(date +%s)" /srv/app
