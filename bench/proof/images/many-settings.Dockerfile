# identical: labels, users, volumes and ports that look like times
FROM base
LABEL build.timestamp=1795514401 build.host=ci-runner-17 commit=3f1c0a9e5b0f4a598a4d5f0d8f0c7e21
ENV HOSTNAME=build RANDOM_SEED=42
RUN mkdir -p /srv/app && echo "seed=$RANDOM_SEED on $HOSTNAME" > /srv/app/config
WORKDIR /srv/app/work
USER 1000:1000
EXPOSE 8080
VOLUME /data
HEALTHCHECK CMD true
CMD ["date"]
