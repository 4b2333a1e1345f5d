# identical: the lists are those of the mirror, which did not move between the builds
FROM base
RUN apt-get update && rm -rf /var/cache/apt/*
