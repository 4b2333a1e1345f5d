# identical: the date that is written is that of a fixed second, and all else that apt leaves is removed
FROM base
ENV TZ=Europe/Berlin DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y --no-install-recommends tzdata \
 && ln -snf /usr/share/zoneinfo/$TZ /etc/localtime && echo $TZ > /etc/timezone && dpkg-reconfigure tzdata \
 && date -d @1577836800 > /etc/build-date \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/apt /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
