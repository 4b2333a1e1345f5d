# identical: a VNC password is no hash with a salt: it is scrambled with a key that all programs share
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tigervnc-tools \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /root/.vnc && echo "headless" | tigervncpasswd -f > /root/.vnc/passwd && chmod 600 /root/.vnc/passwd
