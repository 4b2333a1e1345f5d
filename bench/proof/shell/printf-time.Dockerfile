# rule: general/time
# path: /etc/shop/release
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN mkdir -p /etc/shop && printf 'channel=stable\nbuilt="%(%Y-%m-%d %H:%M:%S)T"\n' -1 > /etc/shop/release
