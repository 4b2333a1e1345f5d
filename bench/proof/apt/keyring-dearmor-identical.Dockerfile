# identical: the armour of a key is taken off, and no key is made
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends gnupg \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN install -d -m 755 /etc/apt/keyrings \
 && gpg --enarmor < /usr/share/keyrings/debian-archive-bookworm-stable.gpg > /tmp/vendor.asc 2> /dev/null \
 && sed 's/ARMORED FILE/PUBLIC KEY BLOCK/' /tmp/vendor.asc | gpg --dearmor -o /etc/apt/keyrings/vendor.gpg \
 && rm /tmp/vendor.asc && chmod a+r /etc/apt/keyrings/vendor.gpg \
 && echo 'deb [signed-by=/etc/apt/keyrings/vendor.gpg] https://packages.example.com/apt stable main' > /etc/apt/sources.list.d/vendor.list
