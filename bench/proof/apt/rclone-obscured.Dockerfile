# rule: general/random, system/password-salt
# path: /root/.config/rclone/rclone.conf
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends rclone \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# The obscured form begins with a random vector.
RUN mkdir -p /root/.config/rclone \
 && printf '[backup]\ntype = sftp\nhost = backup.internal\nuser = app\npass = %s\n' "$(rclone obscure change-me)" \
      > /root/.config/rclone/rclone.conf
