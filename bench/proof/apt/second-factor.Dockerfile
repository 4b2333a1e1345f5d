# rule: general/random, system/key
# path: /home/ops/.google_authenticator
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libpam-google-authenticator \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /home/ops
ENV HOME=/home/ops USER=ops
RUN google-authenticator -t -d -f -r 3 -R 30 -W -q -l ops -i shop -Q NONE > /dev/null
