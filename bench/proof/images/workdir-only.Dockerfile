# identical: the times of the folders that WORKDIR makes are below the epoch
FROM base
WORKDIR /srv/app/releases/current
VOLUME /srv/app/data
HEALTHCHECK --interval=30s CMD true
EXPOSE 8080
