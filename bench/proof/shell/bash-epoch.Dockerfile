# rule: general/time
# path: /etc/build-env
FROM base
SHELL ["/bin/bash", "-c"]
RUN echo "BUILD_TIME=$EPOCHREALTIME" > /etc/build-env
